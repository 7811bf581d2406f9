"""What one plan wants done in a month of a year ("tháng 11/2025 phải xong việc gì")."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.compose.deadlines import tell_deadlines
from assistant.compose.draft import Draft
from ingest.folding import match_key
from ingest.registers.clock import plan_years
from ingest.registers.words import Deadline

ASKS_TASKS = re.compile(
    r"(?:nhiệm vụ|việc|nội dung|hoạt động|dòng|mục)(?: \w+){0,4} nào|những (?:nhiệm vụ|việc|nội dung)"
)
_ASKS_WHAT = re.compile(
    r"\b(?:việc|nhiệm vụ|nội dung) gì\b|\bcó (?:hạn|mốc|việc)? ?(?:gì|nào)\b|\b(?:hạn|mốc) (?:gì|nào)\b"
)
MONTH_OF_YEAR = re.compile(r"\btháng (\d{1,2})(?:\s*/\s*| năm )(20\d\d)\b")
SUBJECT = 8.0
"""So much weight may be left of a question beside the year; with more it is about a subject of its own."""
OF_TIMES = frozenset(
    "xong hoàn thành tất thời hạn phải kéo dài giai đoạn kết thúc ấn định bắt đầu trước sau đang "
    "buộc ngay kịp gấp dứt điểm hẹn chốt liền chậm nhất muộn trễ gì".split()
)
_OF_REPORTS = frozenset("gửi nộp báo cáo trình".split())


def compose_in_month(context: Context) -> Draft | None:
    """Tell what one plan wants done in a month of a year, or every year in that month; None where nothing is."""
    frame = context.frame
    month = MONTH_OF_YEAR.search(match_key(frame.typed))
    asks = any(cue.search(frame.text) for cue in (ASKS_TASKS, _ASKS_WHAT))
    own = {word for word in frame.topic if not word.isdigit() and word not in (*OF_TIMES, *_OF_REPORTS)}
    if month is None or not asks or frame.asserts or not frame.names_plan or len(frame.plans) != 1:
        return None
    if frame.agencies or sum(map(context.evidence.weight, own)) > SUBJECT:
        return None
    of_month, of_year = f"-{int(month[1]):02d}", month[2]
    lasts = int(of_year) <= plan_years(context.corpus.views[frame.plans[0]].metadata.period).last.year
    rows = [
        row
        for row in context.corpus.deadlines(frame.plans)
        if falls(row, f"{of_year}{of_month}")
        or (lasts and row.kind == "annual_by_date" and falls(row, f"-{of_month}-"))
    ]
    return tell_deadlines(context, rows) if rows else None


def falls(row: Deadline, wanted: str) -> bool:
    """Tell whether a time holds a day or month, given as a part of its ISO form."""
    return row.kind != "date_of_cited_document" and row.normalized is not None and wanted in row.normalized
