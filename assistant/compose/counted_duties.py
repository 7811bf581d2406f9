"""How many tasks a question says that an agency has, held against the register."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import NamedTuple

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duties import compose_duties
from assistant.compose.duty_rows import rows_of
from assistant.compose.scope import APPENDIX_PATH
from assistant.understanding.cues import Sought
from assistant.understanding.same_thing import content_of
from ingest.numerals import NUMERALS, in_figures

_COUNTED = re.compile(
    r"\b(?:giao|có|làm|gồm|nhận|chủ trì|phối hợp|phụ trách|đảm nhận)(?: (?:tổng cộng|tất cả|đúng|cả thảy|cho|những))*"
    rf" (?P<count>\d{{1,2}}|{'|'.join(NUMERALS)}) (?:việc|nhiệm vụ|đầu việc|nội dung|công việc)\b"
    r"(?= (?:đúng|phải|thì|nhỉ|à|hả|chứ|gồm|là|kể|liệt kê|cụ thể|nào|gì)\b|\s*$)"
)


def compose_counted_duties(context: Context) -> Draft | None:
    """Tell an agency's tasks where a question says how many they are, and first whether that is so; None for others."""
    told = _counted(context)
    if told is None or (told.said in told.counts and not context.frame.asserts):
        return None
    if told.said not in told.counts:
        told.draft.lines.insert(0, say.checks.NOT_SO)
        told.draft.status = "premise_corrected"
    return told.draft


class _Told(NamedTuple):
    draft: Draft
    said: int
    counts: frozenset[int]


def _counted(context: Context) -> _Told | None:
    """Return an agency's tasks, the count that a question gives them, and every count that may be meant.

    Whoever counts may count those of one part, or leave the appendix out.
    """
    frame = context.frame
    found = _COUNTED.search(frame.text) if len(frame.agencies) == 1 and not (frame.denies or frame.address) else None
    if found is None or [word for word in content_of(frame) if word not in NUMERALS] or len(frame.plans) != 1:
        return None
    duties = replace(frame, sought=Sought.DUTIES, wanted=None, topic=(), asserts=False, assertion=None)
    asked = replace(context, frame=duties)
    draft, paths = compose_duties(asked), {row.path for row in rows_of(asked, frame.plans)}
    if draft is None or draft.complete is None:
        return None
    above = {path: _above(context, path) for path in paths}
    parts = Counter(heading for headings in above.values() for heading in headings)
    outside = sum(not path.startswith(APPENDIX_PATH) for path in paths)
    leaves = sum(path not in parts for path in paths)  # a task with parts of its own may count for one, or for them
    tops = sum(not paths.intersection(headings) for headings in above.values())
    count = in_figures(found["count"])
    return _Told(draft, count, frozenset((draft.complete.total, len(paths), outside, leaves, tops, *parts.values())))


def _above(context: Context, path: str) -> tuple[str, ...]:
    clause = context.corpus.clause(context.frame.plans[0], path)
    return tuple(heading.path for heading in context.corpus.headings(clause))
