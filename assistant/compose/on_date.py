"""What falls on a date that a question gives: "15/11 là hạn gì", "việc nào xong trong năm 2027"."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.compose.cited import FULL_DATE
from assistant.compose.context import Context
from assistant.compose.deadlines import tell_deadlines
from assistant.compose.draft import Draft
from assistant.compose.due_in import compose_due_in, compose_none_ending
from assistant.compose.facts import compose_fact
from assistant.compose.in_month import compose_in_month
from assistant.compose.in_window import compose_in_window
from assistant.compose.in_years import one_a_clause
from assistant.compose.reporters import is_sent_by
from assistant.compose.section_years import is_of_a_stage
from assistant.understanding.cues import REPORTING, WHICH_PLAN, Sought
from assistant.understanding.document_cues import PAPERS
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
_ISSUED = re.compile(r"ban hành|\bký\b|ra ngày")
_OFTEN = re.compile(r"(?:hằng|hàng|mỗi) (tháng|quý|tuần)\b")
_BY_WAY = re.compile(
    r"\b(không (?:phải )?)?(?:thông qua|qua|về|cho|gửi)(?= (?:sở|ban|văn phòng|công an|ủy ban|chi cục))"
)
_SENT_BY = re.compile(r"(?:qua|về|cho|gửi|tới|đến)\s*\Z")
_FIRST = re.compile(r"\b(?:(sớm|trước)|(muộn|chậm|trễ|sau)) (nhất|hơn)\b")


def compose_on_date(context: Context) -> Draft | None:
    """Tell what falls on the day, in the month or year, or as often as a question says; None where nothing does."""
    steps = (
        _issued_on,
        _every,
        _through,
        _earliest,
        compose_in_month,
        compose_due_in,
        compose_in_window,
        _on_day,
        compose_none_ending,
    )
    if is_of_a_stage(context):
        return None
    return next((draft for step in steps if (draft := step(context)) is not None), None)


def _on_day(context: Context) -> Draft | None:
    """Tell the deadlines that fall on the day or in the month that a question gives."""
    frame = context.frame
    text = match_key(frame.typed)
    which = WHICH_PLAN.search(frame.text) and REPORTING.search(frame.text)
    if frame.asserts or not (which or _ASKS_WHAT.search(frame.text)):
        return None
    if day := _DAY.search(text):
        wanted = f"-{int(day[2] or day[4]):02d}-{int(day[1] or day[3]):02d}"
    elif month := _MONTH.search(text):
        wanted = f"-{int(month[1]):02d}-"
    else:
        return None
    rows = [row for row in context.corpus.deadlines(frame.plans) if _falls(row, wanted)]
    return tell_deadlines(context, rows) if rows else None


def _issued_on(context: Context) -> Draft | None:
    """Tell which plans were issued on the day that a question gives."""
    given = FULL_DATE.search(match_key(context.frame.typed))
    if given is None or not WHICH_PLAN.search(context.frame.text) or not _ISSUED.search(context.frame.text):
        return None
    day, month, year = (int(part) for part in re.findall(r"\d+", given[0]))
    wanted = f"{year}-{month:02d}-{day:02d}"
    plans = [plan for plan in context.frame.plans if context.corpus.views[plan].metadata.date == wanted]
    frame = replace(context.frame, plans=tuple(plans), sought=Sought.ISSUED, facts=(Sought.ISSUED,))
    return compose_fact(replace(context, frame=frame)) if plans else None


def _every(context: Context) -> Draft | None:
    """Tell which plans want something as often as a question says ("tỉnh nào báo cáo hằng tháng")."""
    frame = context.frame
    said = _OFTEN.search(frame.text)
    if said is None or not WHICH_PLAN.search(frame.text) or not REPORTING.search(frame.text):
        return None
    often = re.compile(rf"h[ằà]ng {said[1]}|mỗi {said[1]}")
    rows = [row for row in _reports(context) if often.search(match_key(row.expression))]
    return tell_deadlines(context, one_a_clause(rows)) if rows else None


def _reports(context: Context) -> list[Deadline]:
    """Return the times of reports of the plans asked about."""
    rows = context.corpus.deadlines(context.frame.plans)
    own = [row for row in rows if row.kind != "date_of_cited_document"]
    return [row for row in own if REPORTING.search(match_key(context.corpus.clause(row.plan, row.path).text))]


def _through(context: Context) -> Draft | None:
    """Tell which plans have reports go through an agency, or which do not ("tỉnh nào báo cáo không qua …")."""
    frame = context.frame
    said = _BY_WAY.search(frame.text)
    if said is None or frame.names_plan or not WHICH_PLAN.search(frame.text) or not REPORTING.search(frame.text):
        return None
    named = context.agencies.lexicon.agencies_in(frame.text[said.end() :], typed=True)
    if not named:
        return None
    rows = one_a_clause(_reports(context))
    going = [row for row in rows if _goes_by(context, row, named[0].name)]
    plans = {row.plan for row in going}
    without = bool(said[1])
    told = [row for row in rows if row.plan not in plans and row.kind != "milestone"] if without else going
    asked = [plan for plan in frame.plans if (plan in plans) != without]
    if not told:
        return None
    draft = tell_deadlines(context, told)
    places = [context.corpus.place(plan) for plan in asked]
    agency = context.agency_name(named[0].id or named[0].name)
    draft.lines.insert(0, say.reporting.through(agency, places, len(frame.plans), is_without=without))
    return draft


def _goes_by(context: Context, row: Deadline, agency: str) -> bool:
    text = context.corpus.clause(row.plan, row.path).text
    return any(
        _SENT_BY.search(match_key(text[: mention.start])) and context.agencies.same(mention.name, agency)
        for mention in context.agencies.lexicon.agencies_in(text)
    )


def _earliest(context: Context) -> Draft | None:
    """Tell whose yearly day of reporting comes first or last in the year, and every other one in order."""
    frame = context.frame
    said = _FIRST.search(frame.text)
    is_of_day = frame.sought is Sought.DEADLINE and not _OF_DOCUMENT.search(frame.text)
    if said is None or len(frame.plans) < 2 or not (REPORTING.search(frame.query) or is_of_day):
        return None
    rows = [row for row in _reports(context) if row.kind == "annual_by_date" and row.normalized]
    rows = sorted(_of_senders(context, one_a_clause(rows)), key=lambda row: row.normalized or "")
    dated = dict.fromkeys(row.plan for row in rows)
    undated = [context.corpus.name(plan) for plan in frame.plans if plan not in dated]
    if not rows:
        return None
    first = rows[-1] if said[2] else rows[0]
    draft = tell_deadlines(context, rows)
    if len(dated) > 1:
        name, degree = context.corpus.name(first.plan), f"{'muộn' if said[2] else 'sớm'} {said[3]}"
        draft.lines.insert(0, say.earliest(name, first.expression, degree))
    if undated:
        draft.lines.insert(min(len(dated) - 1, 1), say.reporting.undated(undated))
    return draft


_OF_DOCUMENT = re.compile(rf"\b(?:{PAPERS}|ban hành)\b")
"""What comes first of these is no report."""


def _of_senders(context: Context, rows: list[Deadline]) -> list[Deadline]:
    """Keep of each plan the reports that the agencies of a question send, where any is theirs."""
    own = [row for row in rows if is_sent_by(context, row, context.frame.agencies)]
    plans = {row.plan for row in own}
    return [row for row in rows if row in own or row.plan not in plans]


def _falls(row: Deadline, wanted: str) -> bool:
    """Tell whether a time holds a day or month, given as a part of its ISO form."""
    return row.kind != "date_of_cited_document" and row.normalized is not None and wanted in row.normalized
