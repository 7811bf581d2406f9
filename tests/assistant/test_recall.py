"""How far a conversation is read back, whatever a program sends as its history."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from assistant.recall import newest_within


@pytest.mark.parametrize(
    ("turns", "limit", "kept"),
    [
        ([], 5, []),
        (["ab", "cd"], 5, ["ab", "cd"]),
        (["abc", "cd"], 5, ["abc", "cd"]),
        (["abcd", "cd"], 5, ["cd"]),
        (["a", "bcdefg", "h"], 5, ["h"]),
        (["abcdef"], 5, []),
    ],
)
def test_the_newest_turns_that_fit_are_kept_in_their_order(turns: list[str], limit: int, kept: list[str]) -> None:
    assert newest_within(turns, limit) == kept


def test_a_turn_longer_than_a_question_may_be_is_not_read(assistant: Assistant) -> None:
    question = "Ai ký kế hoạch của Hải Phòng?"
    alone = assistant.ask(question)
    assert assistant.ask(question, [Turn("user", "Bắc Giang " * 20_000)]).text == alone.text


def test_what_was_asked_before_a_long_answer_is_read(assistant: Assistant) -> None:
    history = [Turn("user", "Ai ký kế hoạch của Hải Phòng?"), Turn("assistant", "Bà Trần Thị A. " * 20_000)]
    assert "Hải Phòng" in assistant.ask("ngày ban hành thì sao", history).text
