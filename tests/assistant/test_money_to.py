"""Money for somebody named: a plan that has money and speaks of them elsewhere does not give them any."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("Có tỉnh nào hỗ trợ tiền cho các đối tác nước ngoài?", {"hai-phong#II.6 - 1"}),
        ("Có tỉnh nào cấp tiền cho kiều bào không?", {"hai-phong#Phụ lục III.1", "hai-phong#Phụ lục III.2"}),
        ("Tỉnh nào bố trí kinh phí cho lễ hội?", {"hai-duong#III.1.4 - 5"}),
    ],
)
def test_only_sentences_on_both_are_told(assistant: Assistant, question: str, places: set[str]) -> None:
    answer = assistant.ask(question)
    assert {f"{citation.plan}#{citation.path}" for citation in answer.citations} == places
    assert "cần đối chiếu" in answer.text


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Có tỉnh nào hỗ trợ kinh phí cho doanh nghiệp không?", "not_found"),
        ("Gia Lai có hỗ trợ tiền cho kiều bào không?", "not_stated"),
        ("Tỉnh nào tài trợ tiền cho nghệ nhân?", "not_found"),
    ],
)
def test_money_that_nobody_is_given_is_not_told(assistant: Assistant, question: str, status: str) -> None:
    assert assistant.ask(question).status == status


@pytest.mark.parametrize(
    "question",
    ["Tỉnh nào bố trí kinh phí cho việc thực hiện kế hoạch?", "Kinh phí cho kế hoạch Gia Lai lấy từ đâu?"],
)
def test_money_for_the_plan_is_told_by_its_section(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status in ("answered", "clarify")
    assert "cần đối chiếu có đúng" not in answer.text
