"""A conversation, as a window holds it."""

from __future__ import annotations

from assistant.answer import Answer, Turn
from assistant.assistant import Assistant


def talk(assistant: Assistant, *questions: str) -> Answer:
    """Return the answer to the last of the questions, each asked after the ones before it."""
    turns: list[Turn] = []
    for question in questions:
        answer = assistant.ask(question, turns)
        turns += [Turn("user", question), Turn("assistant", answer.text)]
    return answer
