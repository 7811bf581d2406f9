"""What falls on a date that the question gives: "15/11 là hạn gì", "tỉnh nào nộp báo cáo tháng 11"."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.compose.deadlines import tell_deadlines
from assistant.compose.draft import Draft
from assistant.understanding.cues import REPORTING, WHICH_PLAN
from ingest.folding import match_key
from ingest.registers.words import Deadline

_DAY = re.compile(
    r"(?<![\d/.-])(\d{1,2})\s?[/-]\s?(\d{1,2})(?![\d/-])|\bngày (\d{1,2})(?: tháng | ?/ ?)(\d{1,2})\b(?! năm)"
)
_MONTH = re.compile(r"\btháng (\d{1,2})\b(?! năm)")
_ASKS_WHAT = re.compile(
    r"(?:là|có) (?:hạn|mốc|ngày|thời hạn|việc)? ?(?:gì|nào)\b|(?:hạn|mốc|thời hạn) (?:gì|nào)\b"
    r"|(?:làm|nộp|gửi|báo cáo)(?: \w+){0,2} gì\b"
)


def compose_on_date(context: Context) -> Draft | None:
    """Tell the deadlines that fall on the day or in the month that a question gives; None where none does."""
    frame = context.frame
    text = match_key(frame.typed)
    which = WHICH_PLAN.search(frame.text) and REPORTING.search(frame.text)
    if frame.asserts or not (which or _ASKS_WHAT.search(frame.text)):
        return None
    day = _DAY.search(text)
    month = None if day else _MONTH.search(text)
    if not day and not month:
        return None
    wanted = (
        f"-{int(day[2] or day[4]):02d}-{int(day[1] or day[3]):02d}"
        if day
        else f"-{int(month[1]):02d}-"
        if month
        else ""
    )
    rows = [row for row in context.corpus.deadlines(frame.plans) if _falls(row, wanted)]
    return tell_deadlines(context, rows) if rows else None


def _falls(row: Deadline, wanted: str) -> bool:
    return row.kind != "date_of_cited_document" and row.normalized is not None and wanted in f"{row.normalized}"
