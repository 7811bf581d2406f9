"""A day that a statement gives to one thing of a clause and that the clause prints of another."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.cited import FULL_DATE
from assistant.compose.claims import corrected, in_question
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import choose
from ingest.folding import match_key, syllables

_MORE = 1.3
"""How many times as much of a question the words before its right date hold as those before the one it gives."""
_FEWEST, _ENOUGH = 2, 0.35


def correct_attached_date(context: Context) -> Draft | None:
    """Correct the date of a thing where the clause prints another right after it; None where that is not sure."""
    given = {_numbers(found) for found in FULL_DATE.finditer(match_key(context.frame.wording))}
    if not context.frame.asserts or len(given) != 1:
        return None
    for clause in in_question(context)[:2] or [item.clause for item in choose(context, limit=2)]:
        parts = _dated_parts(match_key(clause.text))
        if len(parts) < _FEWEST or not given & {date for _, date in parts}:
            continue
        scored = [(context.evidence.share(context.frame.topic, syllables(words)), date) for words, date in parts]
        best, right = max(scored, key=lambda one: one[0])
        claimed = max(share for share, date in scored if date in given)
        if right not in given and best >= _ENOUGH and best > _MORE * claimed:
            return corrected(context, clause, say.quoted("/".join(map(str, next(iter(given))))))
    return None


def _dated_parts(text: str) -> list[tuple[str, tuple[int, ...]]]:
    """Return the dates of a text, each with the words between the one before it and itself."""
    found, begins = [], 0
    for date in FULL_DATE.finditer(text):
        words = re.split(r"[;.]\s", text[begins : date.start()])[-1]
        found.append((words, _numbers(date)))
        begins = date.end()
    return found


def _numbers(date: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(part) for part in date.groups())
