"""The day that a question takes for the term of something, held against the days that the plan fixes."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.dated_documents import is_of_document
from assistant.compose.deadlines import matching, tell_deadlines
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from assistant.compose.reporters import of_reporters
from assistant.understanding.cues import REPORTING, Sought
from assistant.understanding.same_thing import content_of
from ingest.folding import match_key

_TERM = re.compile(r"\b(?:hạn|thời hạn|hạn chót|mốc)\b")
_DAY = re.compile(r"\b(\d{1,2})\s*(?:/|tháng )\s*(\d{1,2})\b(?!\s*/\s*\d)(?:\s*(?:năm )?(?P<year>\d{4})\b)?")


def correct_day(context: Context) -> Draft | None:
    """Correct a day that the question takes for a deadline and the plan does not print."""
    plan = context.frame.plans[0]
    asked = _DAY.search(match_key(context.frame.typed)) or _DAY.search(context.frame.text)
    due = [row for row in context.corpus.deadlines([plan]) if row.kind == "annual_by_date" and row.normalized]
    is_of_time = context.frame.sought in (Sought.DEADLINE, Sought.REPORT) or _TERM.search(context.frame.text)
    if not asked or not (REPORTING.search(context.frame.text) or is_of_time):
        return None
    if asked["year"] and is_of_document(context, asked[1], asked[2], asked["year"]):
        return None
    if not due:
        return _no_day(context)
    given = f"--{int(asked[2]):02}-{int(asked[1]):02}"
    if any(row.normalized == given for row in due):
        return None
    reports = [row for _, row in of_reporters(context, matching(context, [plan])) if row in due]
    if not reports and REPORTING.search(context.frame.text):
        return _no_day(context)
    row = reports[0] if reports else due[0]
    clause = context.corpus.clause(plan, row.path)
    draft = Draft(context.corpus)
    name, words = context.corpus.name(plan), telling(context, clause, 500)
    draft.say(say.other_deadline(name, row.expression, words, draft.cite(clause)))
    return draft


def _no_day(context: Context) -> Draft | None:
    """Correct a day that the question takes for that of a report, where the plan fixes none; None without a report."""
    clause, found = context.corpus.clause, matching(context, context.frame.plans)
    rows = [row for share, row in found if share >= _NEAR_ENOUGH]
    if not rows and _is_only_of_day(context):
        rows = [row for _, row in found if REPORTING.search(match_key(clause(row.plan, row.path).text))]
    if not rows:
        return None
    draft = tell_deadlines(context, list({row.path: row for row in reversed(rows[:2])}.values()))
    draft.lines.insert(0, say.no_fixed_day(context.corpus.name(context.frame.plans[0])))
    draft.complete = None
    return draft


_NEAR_ENOUGH = 0.35


def _is_only_of_day(context: Context) -> bool:
    """Tell whether a question speaks of nothing but a day that something is due ("hạn 25/10 có áp dụng không")."""
    return all(word in _OF_A_TERM for word in content_of(context.frame) if word.isalpha())


_OF_A_TERM = frozenset("hạn thời chót mốc áp dụng nộp đặt ra quy định cuối cùng".split())


_EVERY_YEAR = re.compile(rf"{_DAY.pattern}(?:,? của)? (?:hằng|hàng|mỗi) năm\b")


def hold_day(context: Context, draft: Draft) -> Draft:
    """Say first on which day something is due, where a question takes another for it ("báo cáo 25/10 hằng năm gửi ai").

    What else it asks has been answered from the clause that prints the day.
    """
    frame = context.frame
    asked = _EVERY_YEAR.search(match_key(frame.typed)) if frame.names_plan and len(frame.plans) == 1 else None
    if asked is None or draft.status != "answered":
        return draft
    due = [row for row in context.corpus.deadlines(frame.plans) if row.kind == "annual_by_date"]
    told = [row for row in due if any(row.path == one.path for one in draft.citations)]
    if not told or any(row.normalized == f"--{int(asked[2]):02}-{int(asked[1]):02}" for row in due):
        return draft
    draft.lines.insert(0, say.another_day(context.corpus.name(frame.plans[0]), told[0].expression))
    draft.status = "premise_corrected"
    return draft


def confirm_day(context: Context) -> Draft | None:
    """Tell of the day that a question asks about, where the plan has just that and nothing else is asked."""
    frame = context.frame
    asked = _DAY.search(match_key(frame.typed)) if len(frame.plans) == 1 else None
    if asked is None or not _TERM.search(frame.text) or not _is_only_of_day(context):
        return None
    given = f"--{int(asked[2]):02}-{int(asked[1]):02}"
    rows = [row for row in context.corpus.deadlines(frame.plans) if row.normalized == given]
    return tell_deadlines(context, rows) if rows else None
