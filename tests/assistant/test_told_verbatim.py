"""The wording of what was told, asked for in other words than "nguyên văn"."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant


@pytest.mark.parametrize(
    "question", ["trích nguyên văn", "Chép lại y nguyên giúp em", "chep y nguyen dong tren", "chép nguyên câu đó ra"]
)
def test_what_was_told_is_quoted(assistant: Assistant, question: str) -> None:
    before = "Sở Tài chính Hải Phòng làm gì?"
    told = assistant.ask(before)
    answer = assistant.ask(question, [Turn("user", before), Turn("assistant", told.text)])
    assert answer.status == "answered"
    assert told.citations[0].path in {cited.path for cited in answer.citations}
