"""The day or year that a plan prints right after the name of what is asked about ("Hội nghị … toàn quốc ngày …")."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import compose_passages
from assistant.evidence import Ranked
from assistant.understanding.wanted import Wanted
from ingest.folding import syllables
from ingest.plan import HEADING_KINDS

_PRINTED = {
    Wanted.DAY: re.compile(r"\s*,?\s*(?:\(?(?:vào|từ) )?\(?ngày \d{1,2}(?:\s*/\s*\d{1,2}|\s+tháng\s+\d)"),
    Wanted.YEAR: re.compile(r"\s*,?\s*(?:\(?(?:vào|từ) )?\(?năm (?:19|20)\d\d"),
}
_SPANS = ("đến", "tới", "từ", "đoạn", "kỳ", "trước", "sau", "trong", "mục", "tiêu")
_NAMED_BY = 4
"""Syllables before a date that a question must have one after another for the date to be that of what it names."""


def compose_dated_name(context: Context) -> Draft | None:
    """Quote the clause that gives a day or year right after the words of the question; None where none does."""
    frame = context.frame
    printed = _PRINTED.get(frame.wanted) if frame.wanted else None
    if printed is None or frame.asserts or len(frame.plans) != 1 or not frame.names_plan or frame.numbers:
        return None
    asked = f" {' '.join(syllables(frame.text))} "
    for clause in context.corpus.clauses(frame.plans):
        if clause.kind in HEADING_KINDS or clause.cells:
            continue
        for found in printed.finditer(clause.text):
            before = syllables(clause.text[: found.start()])[-_NAMED_BY:]
            is_name = len(before) == _NAMED_BY and before[-1] not in _SPANS
            if is_name and f" {' '.join(before)} " in asked:
                return compose_passages(context, [Ranked(clause, 1.0, 1.0, 1.0)])
    return None
