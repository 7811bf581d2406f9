"""What falls due in a part of the year or in a year that a question gives: "quý II năm 2027 phải nộp gì"."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.due_in import task_due
from assistant.compose.in_years import one_a_clause, timed_in
from assistant.understanding.cues import REPORTING, WHICH_PLAN
from assistant.understanding.years import OF_TIMES, SUBJECT, YearsAsked
from ingest.label import label_of
from ingest.plan import HEADING_KINDS
from ingest.registers.clock import first_day, plan_years, recurs, span_of
from ingest.registers.words import Deadline

_IN_YEAR = r"(?: (?:của |trong )?(?:năm )?(?P<year>20\d\d))?"
_QUARTER = re.compile(rf"\bquý (?P<part>iv|i{{1,3}}|[1-4])\b{_IN_YEAR}")
_HALF = re.compile(rf"\b(?:6 tháng|sáu tháng|nửa) (?P<part>đầu|cuối)(?: năm)?\b{_IN_YEAR}")
_MONTH = re.compile(r"\btháng (?P<part>1[0-2]|0?[1-9])\b(?! ?[/-])(?: (?:năm )?(?P<year>20\d\d))?")
_YEAR = re.compile(r"^(?:trong |sang |vào |cả |riêng )*năm (?P<year>20\d\d)\b(?! ?[-–])")
_ASKS = re.compile(r"\b(?:làm|việc|nhiệm vụ|hạn|mốc|báo cáo|nộp|triển khai|thực hiện)\b.*\b(?:gì|nào)\b|\bcó gì\b")
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_OF_WINDOWS = frozenset("quý i ii iii iv nộp gửi báo cáo đầu cuối nửa tháng năm hạn mốc sáu sở ban ngành tới".split())
_SHORT = 92
"""Days: what runs longer falls due in no part of a year."""


@dataclass(frozen=True, slots=True)
class _Window:
    """Months of the year asked about, from the first to the last, as a question calls them; `year` None for any."""

    name: str
    first: int
    last: int
    year: int | None

    def days(self, year: int) -> tuple[date, date]:
        return date(year, self.first, 1), date(year, self.last, monthrange(year, self.last)[1])


def compose_in_window(context: Context) -> Draft | None:
    """Tell what each plan wants done in a quarter, half or year; None where a question gives none or has a subject."""
    frame = context.frame
    window = _window(frame.text) if _ASKS.search(frame.text) and not WHICH_PLAN.search(frame.text) else None
    own = {word for word in frame.topic if word.isalpha() and word not in OF_TIMES | _OF_WINDOWS}
    if window is None or frame.agencies or frame.asserts or sum(map(context.evidence.weight, own)) > SUBJECT:
        return None
    draft = Draft(context.corpus)
    told = {plan: _tell(context, draft, plan, window) for plan in frame.plans}
    total = sum(count for count in told.values() if count)
    for plan in (plan for plan, count in told.items() if count is None):
        last = plan_years(context.corpus.views[plan].metadata.period).last.year
        draft.say(say.years.beyond(context.corpus.name(plan), last))
    names = [context.corpus.name(plan) for plan, count in told.items() if count == 0]
    if names:
        none = say.years.none_in_window(names if frame.names_plan or total else [], window.name)
        draft.lines.insert(len(draft.lines) if total else 0, none)
    if total:
        draft.complete = Complete(total, total)
    else:
        draft.status = "not_stated" if frame.names_plan else "not_found"
        _tell_days(context, draft)
    return draft if draft.citations else None


def _window(text: str) -> _Window | None:
    if found := _QUARTER.search(text):
        part = found["part"]
        number = _QUARTERS.get(part) or int(part)
        year = int(found["year"]) if found["year"] else None
        return _Window(say.years.quarter(number, year), 3 * number - 2, 3 * number, year)
    if found := _HALF.search(text):
        year, is_first = int(found["year"]) if found["year"] else None, found["part"] == "đầu"
        return _Window(say.years.half(year, is_first=is_first), 1 if is_first else 7, 6 if is_first else 12, year)
    if found := _MONTH.search(text):
        month, year = int(found["part"]), int(found["year"]) if found["year"] else None
        return _Window(say.years.month(month, year), month, month, year)
    if found := _YEAR.search(text):
        year = int(found["year"])
        return _Window(say.years.whole(year), 1, 12, year)
    return None


def _tell(context: Context, draft: Draft, plan: str, window: _Window) -> int | None:
    """Tell what one plan wants done then, and for a whole year what comes back every year; return how much is dated.

    None where the year lies beyond the plan's time.
    """
    years = plan_years(context.corpus.views[plan].metadata.period)
    if window.year and window.year > years.last.year:
        return None
    if window.year and window.year < _begins(context, plan):
        return 0
    rows = _due(context, plan, window)
    if rows:
        draft.say(say.due_in(context.corpus.name(plan), say.years.falls_into(window.name), len(rows)))
    for row in rows:
        draft.say(task_due(context, draft, row))
    every = [row for row in context.corpus.deadlines([plan]) if row.kind == "annual" and row not in rows]
    if window.last - window.first == 11 and every:
        places = [
            say.found_at(label_of(row.path), draft.cite(context.corpus.clause(plan, row.path)))
            for row in one_a_clause(every)
        ]
        draft.say(say.years.yearly_of(context.corpus.name(plan), places))
    return len(rows)


def _due(context: Context, plan: str, window: _Window) -> list[Deadline]:
    years = plan_years(context.corpus.views[plan].metadata.period)
    first, last = window.days(window.year or years.last.year)
    rows = [row for row in context.corpus.deadlines([plan]) if row.kind != "date_of_cited_document"]
    found = []
    for row in rows:
        if recurs(row.kind, row.normalized, row.expression):
            due = first_day(row, first, years)
            is_due = due is not None and first <= due <= last
        else:
            span = span_of(row.normalized)
            is_short = span is not None and (span.last - span.first).days <= _SHORT
            is_due = span is not None and is_short and span.first <= last and span.last >= first
        if is_due:
            found.append(row)
    if window.year and window.last - window.first == 11:
        # A heading that says when ("Giai đoạn 2022 - 2025") is of all that stands under it.
        found += [row for row in rows if row.kind == "period" and _heads(context, row, window.year)]
        found += timed_in(context, plan, YearsAsked("within", window.year, window.year))
    kept = [row for row in one_a_clause(found) if _is_of_kind(context, row)]
    return sorted(kept, key=lambda row: context.corpus.clause(plan, row.path).start)


def _heads(context: Context, row: Deadline, year: int) -> bool:
    span, clause = span_of(row.normalized), context.corpus.clause(row.plan, row.path)
    is_title = clause.kind in HEADING_KINDS and not clause.path.startswith("Phụ lục")
    return span is not None and is_title and span.first.year <= year <= span.last.year


def _begins(context: Context, plan: str) -> int:
    """Return the year before which a plan cannot have asked for anything: its own, or that of what it cites."""
    data = context.corpus.views[plan].metadata
    own = [span.first.year for text in (data.date, data.period) if text and (span := span_of(text)) and "/" in text]
    cited = [int(row.date[:4]) for row in context.corpus.references([plan]) if row.date]
    return max([*own, *cited], default=0)


def _is_of_kind(context: Context, row: Deadline) -> bool:
    """Tell whether a time is that of a report, where a question asks for reports."""
    clause = context.corpus.clause(row.plan, row.path)
    return not REPORTING.search(context.frame.text) or REPORTING.search(clause.text.lower()) is not None


def _tell_days(context: Context, draft: Draft) -> None:
    """Tell the days of the year that the plans do set, where none falls into what is asked."""
    rows = [row for row in context.corpus.deadlines(context.frame.plans) if row.kind == "annual_by_date"]
    told = [
        f"{context.corpus.name(row.plan)}, {label_of(row.path)}: {row.expression} "
        f"{draft.cite(context.corpus.clause(row.plan, row.path))}"
        for row in one_a_clause(rows)
    ]
    if told:
        draft.say(say.years.days_set(told))
