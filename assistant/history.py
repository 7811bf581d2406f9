"""A conversation's earlier turns, checked as they come in by any door."""

from __future__ import annotations

from typing import Any

from assistant import say
from assistant.answer import Turn
from assistant.errors import BadQuestion


def read_history(raw: Any) -> tuple[Turn, ...]:
    """Return the turns of `raw`, a list of {"role", "content"}; None and [] mean no history.

    Raises:
        BadQuestion: it has another shape.
    """
    if raw is None:
        return ()
    if not isinstance(raw, list):
        raise BadQuestion(say.bad_history())
    return tuple(_turn(item) for item in raw)


def _turn(item: Any) -> Turn:
    if not isinstance(item, dict) or not isinstance(item.get("content"), str):
        raise BadQuestion(say.bad_history())
    match item.get("role"):
        case "user":
            return Turn("user", item["content"])
        case "assistant":
            return Turn("assistant", item["content"])
        case _:
            raise BadQuestion(say.bad_history())
