"""A phrase that a plan prints with other words in between is told as such, and the plan is not counted as silent."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(("question", "told", "silent"), [
    ("Tỉnh nào nhắc đến Nghị quyết Đại hội XIII?", ["Gia Lai", "Hải Dương"], ["Hải Phòng", "Quảng Nam"]),
    ("Tỉnh nào làm quà tặng đối ngoại?", ["Gia Lai"], ["Hải Phòng"]),
    ("Tỉnh nào có hợp tác quốc tế?", ["Gia Lai", "Hải Dương", "Quảng Nam"], []),
])  # fmt: skip
def test_plans_with_words_in_between_are_told(
    assistant: Assistant, question: str, told: list[str], silent: list[str]
) -> None:
    text = assistant.ask(question).text
    rows = {line.split("|")[1]: line for line in text.split("\n") if line.startswith("| Kế hoạch ")}
    lines = {place: line for place in told for name, line in rows.items() if place in name}
    assert all("xen thêm từ khác tại" in lines[place] for place in told)
    assert "Tính cả chỗ có đủ các từ ấy" in text
    without = text.partition("Không có cụm từ này")[2]
    assert all(place in without for place in silent)
    assert not [place for place in told if place in without]


def test_asked_for_the_plans_without_it_they_are_not_among_them(assistant: Assistant) -> None:
    first = assistant.ask("Tỉnh nào không nhắc đến Nghị quyết Đại hội XIII?").text.split("\n")[0]
    assert "Hải Phòng" in first
    assert "Quảng Nam" in first
    assert "Gia Lai" not in first


@pytest.mark.parametrize("question", [
    "Tỉnh nào nhắc tới cồng chiêng?",  # two words are one name
    "Tỉnh nào nói đến du lịch cộng đồng?",
    "Tỉnh nào nói đến ngoại giao số?",  # "ngoại giao … một số" is none
    "Tỉnh nào nói đến doanh nghiệp FDI?",
    "Tỉnh nào nhắc đến múa rối nước?",  # "ca múa nhạc, múa rối nước" has it
    "Kế hoạch nào nhắc Luật Di sản văn hóa?",  # a law is named in full
])  # fmt: skip
def test_names_are_looked_for_as_they_are(assistant: Assistant, question: str) -> None:
    assert "xen thêm" not in assistant.ask(question).text
