"""The day or year that a plan prints right after the name of what is asked about ("Hội nghị … toàn quốc ngày …").

Days of cited documents are none of these: a law's is no deadline.
"""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import compose_passages
from assistant.evidence import Ranked
from assistant.understanding.cues import REPORTING
from assistant.understanding.wanted import Wanted
from ingest.folding import syllables
from ingest.plan import HEADING_KINDS

_PRINTED = {
    Wanted.DAY: re.compile(r"\s*,?\s*(?:\(?(?:vào|từ) )?\(?ngày \d{1,2}(?:\s*/\s*\d{1,2}|\s+tháng\s+\d)"),
    Wanted.YEAR: re.compile(r"\s*,?\s*(?:\(?(?:vào|từ) )?\(?năm (?:19|20)\d\d"),
}
_DOCUMENT = re.compile(
    r"\b(?:Luật|Nghị định|Nghị quyết|Quyết định|Kế hoạch|Chỉ thị|Kết luận|Thông tư|Tờ trình)\b(?:(?! và )[^;.])*\Z"
)
"""Before a date that is a document's."""
_NEAR = 120
_NAMED_BY = 4
"""Syllables before a date that a question must have one after another for the date to be that of what it names."""


def compose_dated_name(context: Context) -> Draft | None:
    """Quote the clause that gives a day or year right after the words of the question; None where none does."""
    frame = context.frame
    printed = _PRINTED.get(frame.wanted) if frame.wanted else None
    is_of_plan = len(frame.plans) == 1 and frame.names_plan and not (frame.numbers or REPORTING.search(frame.query))
    if printed is None or frame.asserts or not is_of_plan:
        return None
    asked = f" {' '.join(syllables(frame.text))} "
    for clause in context.corpus.clauses(frame.plans):
        if clause.kind in (*HEADING_KINDS, "header") or clause.cells:
            continue
        if any(_is_of_named(asked, clause.text[: found.start()]) for found in printed.finditer(clause.text)):
            return compose_passages(context, [Ranked(clause, 1.0, 1.0, 1.0)])
    return None


def _is_of_named(asked: str, before: str) -> bool:
    """Tell whether what stands before a date ends in a name that a question has, and that is no document's."""
    printed = before.split()[-_NAMED_BY:]
    name = syllables(" ".join(printed))[-_NAMED_BY:]
    is_name = len(name) == _NAMED_BY and any(word[0].isupper() for word in printed)
    return is_name and f" {' '.join(name)} " in asked and not _DOCUMENT.search(before[-_NEAR:])
