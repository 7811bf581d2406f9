"""What a deadline means on the calendar: its due date, the days left, and how it stands on a day the caller gives.

Nothing here reads the system's clock. What names no day ("định kỳ", "sơ kết 03 năm", 31/02) has no date; none is
guessed.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from ingest.registers.words import Deadline

State = Literal["due", "overdue", "in_force", "over", "no_date"]
"""`due`: its day is today or still to come. `in_force`: it holds today. `overdue`: its only day has passed.

`over`: it came back every year, and the plan that asked for it has run out: nothing is due, and nothing was missed.
"""

_YEARLY = re.compile(r"--(?P<month>\d\d)-(?P<day>\d\d)\Z")
_POINT = re.compile(r"(?P<year>\d{4})(?:-Q(?P<quarter>[1-4])|-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?\Z")
_ON_CALENDAR = ("by_year", "milestone", "period", "effective_date")
_PARTS_OF_YEAR = re.compile(r"tháng (?P<month>\d{1,2})(?!\d|/)|quý (?P<quarter>IV|I{1,3})\b", re.IGNORECASE)
_UNTIL = re.compile(r"đến|tới|[-–]")
_QUARTERS = ("i", "ii", "iii", "iv")
_DAY_OF_MONTH = re.compile(r"ngày (?P<day>\d{1,2})(?![\d/])", re.IGNORECASE)
_EARLY = re.compile(r"\b(?:đầu|giữa) năm\b", re.IGNORECASE)
_LEAP_GAP = 8
"""Years between two 29 Februaries at most (1896 and 1904)."""
_LEAP_YEAR = 2028


class Span(NamedTuple):
    """Days from `first` to `last`, both included."""

    first: date
    last: date


EVER = Span(date.min, date.max)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a deadline stands on a day: `due` is its next day, or the one that passed; then `days_left` is negative."""

    state: State
    due: date | None = None
    days_left: int | None = None


_NO_DATE = Standing("no_date")


def standing(row: Deadline, today: date, period: str | None = None) -> Standing:
    """Tell how a deadline stands on `today`; `period` is its plan's ("2030", "2022/2025") and bounds yearly days."""
    if recurs(row.kind, row.normalized, row.expression):
        return _recurring(row, today, plan_years(period))
    span = _span_of(row)
    if span is None:
        return _NO_DATE
    match row.kind:
        case "by_year" | "milestone":
            return _until("due", span.last, today)
        case "period":
            return _until("in_force" if span.first <= today else "due", span.last, today)
        case "effective_date":
            return Standing("in_force") if span.first <= today else _until("due", span.first, today)
        case _:
            return _NO_DATE


def first_day(row: Deadline, since: date, years: Span = EVER) -> date | None:
    """Return the day that stands for a deadline on a calendar: the last one by which it can be met.

    For a yearly day that is its first one since `since` within the plan's `years`, else its last within them;
    for a rule's coming into force the day it does. None where no day is named, and for dates of cited documents.
    """
    if recurs(row.kind, row.normalized, row.expression):
        return _on_or_after(row, max(since, years.first), years) or _last_within(row, years)
    span = _span_of(row)
    if span is None or row.kind not in _ON_CALENDAR:
        return None
    return span.first if row.kind == "effective_date" else span.last


def recurs(kind: str, normalized: str | None, expression: str) -> Literal["yearly", "monthly"] | None:
    """Tell how often a deadline comes back on days that can be told; None for one that comes once or on no day.

    "tháng 10 hằng năm" is done with by the last day of that month, "ngày 20 hằng tháng" names the day of each month.
    """
    if kind == "annual_by_date" or (kind == "annual" and _PARTS_OF_YEAR.search(expression)):
        return "yearly"
    is_monthly = kind == "periodic_unspecified" and normalized == "P1M" and _DAY_OF_MONTH.search(expression)
    return "monthly" if is_monthly else None


def is_dated(kind: str, normalized: str | None, expression: str) -> bool:
    """Tell whether a deadline of this kind, form and wording names a day, month or year that a calendar can hold."""
    if recurs(kind, normalized, expression):
        return bool(_days_in(normalized, expression, _LEAP_YEAR))
    return kind in _ON_CALENDAR and span_of(normalized) is not None and not _EARLY.search(expression)


def plan_years(period: str | None) -> Span:
    """Return the days that a plan runs for; one year alone is its last ("đến năm 2030"), its first is then unknown."""
    span = span_of(period)
    if span is None:
        return EVER
    return span if "/" in (period or "") else Span(date.min, span.last)


def span_of(normalized: str | None) -> Span | None:
    """Return the days that a normal form covers ("2030", "2025-Q4", "2015/2018"); None for what is on no calendar."""
    ends = [_point(part) for part in (normalized or "").split("/")]
    if len(ends) > 2 or ends[0] is None or ends[-1] is None:
        return None
    span = Span(ends[0].first, ends[-1].last)
    return span if span.first <= span.last else None


def _span_of(row: Deadline) -> Span | None:
    """Return the days that a deadline covers; "đầu năm 2026" ends on no day that can be told."""
    return None if _EARLY.search(row.expression) else span_of(row.normalized)


def _point(text: str) -> Span | None:
    found = _POINT.match(text)
    if found is None:
        return None
    year, quarter, month = int(found["year"]), found["quarter"], found["month"]
    begin = int(month) if month else 3 * int(quarter) - 2 if quarter else 1
    end = int(month) if month else 3 * int(quarter) if quarter else 12
    if found["day"]:
        day = _day(year, begin, int(found["day"]))
        return Span(day, day) if day else None
    first = _day(year, begin, 1)
    return Span(first, date(year, end, monthrange(year, end)[1])) if first else None


def _until(state: State, last: date, today: date) -> Standing:
    return Standing(state if today <= last else "overdue", last, (last - today).days)


def _recurring(row: Deadline, today: date, years: Span) -> Standing:
    due = _on_or_after(row, max(today, years.first), years)
    if due is not None:
        return Standing("due", due, (due - today).days)
    return Standing("over") if _last_within(row, years) else _NO_DATE


def _on_or_after(row: Deadline, day: date, years: Span) -> date | None:
    """Return a recurring deadline's first day since `day`; 29 February comes in leap years only, as on calendars."""
    last = min(day.year + _LEAP_GAP, years.last.year)
    days = (found for year in range(day.year, last + 1) for found in _days_in(row.normalized, row.expression, year))
    return next((found for found in days if found >= day), None)


def _last_within(row: Deadline, years: Span) -> date | None:
    first = max(years.last.year - _LEAP_GAP, years.first.year)
    every = (_days_in(row.normalized, row.expression, year) for year in range(years.last.year, first - 1, -1))
    days = (found for of_year in every for found in reversed(of_year))
    return next((found for found in days if years.first <= found <= years.last), None)


def _days_in(normalized: str | None, expression: str, year: int) -> list[date]:
    """Return the days of one year by which a recurring deadline can be met, in order."""
    if found := _YEARLY.match(normalized or ""):
        days = [_day(year, int(found["month"]), int(found["day"]))]
    elif normalized == "P1M" and (each := _DAY_OF_MONTH.search(expression)):
        days = [_day(year, month, int(each["day"])) for month in range(1, 13)]
    else:
        days = [_last_day(year, month) for month in months_of(expression)] if normalized else []
    return sorted(day for day in days if day)


def months_of(expression: str) -> list[int]:
    """Return the months at whose ends a yearly time is over: of "từ tháng 4 đến tháng 6" June, of "quý I" March."""
    parts = list(_PARTS_OF_YEAR.finditer(expression))
    months = [3 * _QUARTERS.index(p["quarter"].lower()) + 3 if p["quarter"] else int(p["month"]) for p in parts]
    is_span = len(parts) > 1 and _UNTIL.search(expression, parts[0].end(), parts[-1].start())
    return months[-1:] if is_span else months


def _last_day(year: int, month: int) -> date | None:
    return date(year, month, monthrange(year, month)[1]) if 1 <= month <= 12 else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
