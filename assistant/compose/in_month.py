"""What one plan wants done in the month that a question gives: "việc nào đến hạn trong tháng 12 năm 2026"."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.deadline_lines import due_words
from assistant.compose.draft import Draft
from assistant.understanding.years import DUE_THINGS, OF_TIMES, SUBJECT
from ingest.folding import match_key
from ingest.label import label_of
from ingest.registers.clock import span_of
from ingest.registers.words import Deadline

_MONTH = re.compile(r"\btháng (\d{1,2})\b(?:(?: năm |\s*[/-]\s*)(20\d\d)\b)?")
_QUARTER = 92
"""Days: what runs longer is due at no month of it."""
_OF_MONTHS = frozenset("hạn đến tới rơi vào tháng năm gửi nộp báo cáo trình".split())
_ASKS_WHAT = re.compile(
    r"\b(?:việc|nhiệm vụ|nội dung) gì\b|\bcó (?:hạn|mốc|việc)? ?(?:gì|nào)\b|\b(?:hạn|mốc) (?:gì|nào)\b"
)


def compose_in_month(context: Context) -> Draft | None:
    """List what falls due in a month, counted; None where a question asks for no month or has a subject of its own."""
    frame = context.frame
    asks = any(cue.search(frame.text) for cue in (DUE_THINGS, _ASKS_WHAT))
    asked = _MONTH.search(match_key(frame.typed)) if asks else None
    if asked is None or len(frame.plans) != 1 or not frame.names_plan or frame.asserts or frame.agencies:
        return None
    month, year = int(asked[1]), int(asked[2]) if asked[2] else None
    own = {word for word in frame.topic if any(map(str.isalpha, word)) and word not in (*OF_TIMES, *_OF_MONTHS)}
    if sum(map(context.evidence.weight, own)) > SUBJECT or not 1 <= month <= 12:
        return None
    plan = frame.plans[0]
    rows = [row for row in context.corpus.deadlines([plan]) if row.kind != "date_of_cited_document"]
    due = list({row.path: row for row in rows if _is_due(row, month, year)}.values())
    draft = Draft(context.corpus, status="answered" if due else "not_stated")
    name = context.corpus.name(plan)
    if due:
        draft.say(say.due_in(name, say.years.in_month(month, year), len(due)))
        draft.complete = Complete(len(due), len(due))
    else:
        draft.say(say.years.none_in_month(name, month, year))
    for row in due:
        words, mark = due_words(context, draft, row, 320)
        draft.say(say.item_of(f"{label_of(row.path)}: {row.expression}", words, mark))
    all_year = {row.path: row for row in rows if year and row.normalized == str(year)}
    places = [say.found_at(label_of(path), draft.cite(context.corpus.clause(plan, path))) for path in all_year]
    if year and places:
        draft.say(say.years.also_all_year(places, year))
    return draft if draft.citations else None


def _is_due(row: Deadline, month: int, year: int | None) -> bool:
    """Tell whether a time falls into the month, in its year or in every one."""
    if row.kind == "annual_by_date":
        return (row.normalized or "").startswith(f"--{month:02d}-")
    if row.kind == "annual":
        return re.search(rf"tháng 0?{month}\b", match_key(row.expression)) is not None
    span = span_of(row.normalized)
    if span is None or (span.last - span.first).days > _QUARTER:
        return False
    wanted = year or span.last.year
    first, last = date(wanted, month, 1), date(wanted, month, monthrange(wanted, month)[1])
    return span.first <= last and span.last >= first
