"""A word of two syllables that only other plans print is not found by one of them in another word."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    "question", ["Hải Phòng khen thưởng thế nào?", "Hải Phòng lễ tân thế nào?", "Quảng Nam có lễ tân gì?"]
)
def test_it_is_told_where_it_stands(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert "Nội dung này có trong **Kế hoạch tỉnh Bắc Giang" in answer.text


@pytest.mark.parametrize(
    "question", ["Gia Lai xã hội hóa ra sao?", "Bắc Giang khen thưởng thế nào?", "Quảng Nam thông dịch ra sao?"]
)
def test_what_the_plan_prints_or_says_in_another_word_is_answered(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"
