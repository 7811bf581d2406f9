"""Whether a plan prints a day with its year: that of a document it cites is no day of its own."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from ingest.folding import match_key

_FULL_DATE = re.compile(r"(?<!\d)(\d{1,2})\s*(?:/|-|tháng)\s*(\d{1,2})\s*(?:/|-|năm)\s*(\d{4})")
_DATE_LINE = re.compile(r", ngày \d{0,2} ?tháng \d{0,2} ?năm \d{4}")
"""The line of a plan's head with its own date."""


def prints_date(context: Context, day: str, month: str, year: str) -> bool:
    """Tell whether a clause of the plans asked about prints a day, their own dates left out."""
    asked = [int(day), int(month), int(year)]
    texts = [match_key(clause.text) for clause in context.corpus.clauses(context.frame.plans)]
    return any(
        [int(part) for part in found.groups()] == asked
        for text in texts
        if not _DATE_LINE.search(text)
        for found in _FULL_DATE.finditer(text)
    )
