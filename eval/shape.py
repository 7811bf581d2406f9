"""Is what came back an answer object (contract, section 3)? Measures may rely on it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from eval.errors import EvalError


class WrongShape(EvalError):
    """The assistant returned something else than the contract's answer object."""


def checked_shape(answer: object) -> Mapping[str, Any]:
    """Return `answer` unchanged when it has the contract's shape.

    Raises:
        WrongShape: a field is missing or of the wrong kind; the text names it.
    """
    if not isinstance(answer, Mapping):
        raise WrongShape(f"Câu trả lời phải là một đối tượng JSON, nhận {type(answer).__name__}.")
    for key in ("status", "answer"):
        if not isinstance(answer.get(key), str):
            raise WrongShape(f"Câu trả lời thiếu “{key}” hoặc “{key}” không phải chữ.")
    for key, numbered in (("citations", True), ("retrieved", False)):
        rows = answer.get(key)
        if not isinstance(rows, list) or not all(_is_clause(row, numbered) for row in rows):
            raise WrongShape(f"“{key}” của câu trả lời không đúng dạng trong hợp đồng (mục 3).")
    complete = answer.get("complete")
    if complete is not None and not _is_count(complete):
        raise WrongShape("“complete” của câu trả lời phải là {shown, total} với hai số nguyên.")
    return answer


def _is_clause(row: object, numbered: bool) -> bool:
    if not isinstance(row, Mapping) or not all(isinstance(row.get(key), str) for key in ("plan", "path")):
        return False
    return not numbered or (isinstance(row.get("n"), int) and isinstance(row.get("quote"), str))


def _is_count(complete: object) -> bool:
    return isinstance(complete, Mapping) and all(isinstance(complete.get(key), int) for key in ("shown", "total"))
