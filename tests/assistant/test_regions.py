"""Regions of the world: partners are found by the countries in them, which no plan need say."""

from __future__ import annotations

import pytest

from assistant.answer import Answer
from assistant.assistant import Assistant


def places(answer: Answer) -> set[tuple[str, str]]:
    return {(citation.plan, citation.path) for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("Nước nào ở châu Âu được nhắc tới?", ["Liên bang Nga"], ["Nhật Bản", "Lào"]),
        ("Hải Phòng có đối tác nào ở châu Âu?", ["Liên Bang Nga", "danh mục nước và khu vực"], ["Kitakyushu"]),
        ("nuoc nao o chau au duoc hai phong nhac toi", ["Liên bang Nga"], ["Kitakyushu"]),
        ("Nước Đông Bắc Á nào được Quảng Nam nhắc?", ["Nagasaki", "Osan"], ["(Thái Lan)"]),
        ("Hải Dương có quan hệ với địa phương nào ở Đông Bắc Á?", ["Suwon", "Kagoshima"], ["Viêng Chăn (Lào)"]),
        ("Hải Dương nêu những nước Đông Nam Á nào?", ["Viêng Chăn (Lào)"], ["Suwon (Hàn Quốc)"]),
        ("Bắc Giang hợp tác với nước nào trong ASEAN?", ["Lào", "các nước ASEAN"], ["Nhật Bản"]),
        ("Đối tác châu Á của Quảng Nam", ["Ubon Ratchathani", "Châu Á"], []),
        ("Which European countries are named in the plans?", ["Liên bang Nga"], ["Kitakyushu"]),
    ],
)
def test_partners_in_a_region(assistant: Assistant, question: str, told: list[str], untold: list[str]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    head = answer.text.split("“", 1)[0].split("| 1 |")[-1].split(" | ")[0]  # the partners of the first row
    assert all(words in answer.text for words in told)
    assert not any(words in head for words in untold)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Quảng Nam có đối tác nào ở châu Âu?", "không nêu quan hệ với Châu Âu"),
        ("Hải Dương có hợp tác với châu Âu không?", "không nêu quan hệ với Châu Âu"),
        ("Những nước châu Phi nào được nêu tên?", "không nêu quan hệ với Châu Phi"),
    ],
)
def test_a_region_without_partners_is_told_as_such(assistant: Assistant, question: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert words in answer.text


def test_a_group_of_countries_is_looked_for_by_its_name(assistant: Assistant) -> None:
    answer = assistant.ask("Các nước ASEAN được nhắc tới trong kế hoạch nào?")
    assert "5 điều khoản của 4/5 kế hoạch" in answer.text
    one = assistant.ask("Bắc Giang có hợp tác với các nước ASEAN không?")
    assert one.status == "answered"
    assert "1 khu vực" in one.text


def test_of_two_countries_the_one_named_is_told_and_the_other_is_said_to_be_missing(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Dương có quan hệ với địa phương nào của Hàn Quốc, Trung Quốc?")
    assert answer.status == "premise_corrected"
    assert "Suwon (Hàn Quốc)" in answer.text
    assert "không nêu Trung Quốc" in answer.text
    assert ("hai-duong", "V.1 - 5") in places(answer)
    assert assistant.ask("Hải Dương có quan hệ với Trung Quốc không?").status == "not_stated"
