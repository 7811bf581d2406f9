"""Deadlines as a calendar file (RFC 5545) that any calendar program opens: an all-day event for each that has a day.

The same plans and the same day give the same bytes, and an event keeps its UID for as long as its clause keeps its
address, so that a calendar imported again updates what it holds.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time
from hashlib import sha256

from icalendar import Calendar, Event

from ingest.label import label_of
from ingest.plan import Plan
from ingest.registers import Deadline, Metadata, Registers
from ingest.registers.clock import EVER, first_day, months_of, plan_years, recurs, span_of

_NAME = "Thời hạn trong các kế hoạch ngoại giao văn hóa"
_PRODUCT = "-//tro-ly-ke-hoach-nvgh//Thoi han//VI"
_HEADS = {"period": "Hết thời gian thực hiện", "effective_date": "Bắt đầu có hiệu lực"}
_HEAD = "Đến hạn"
_LAST_DAY = "Kế hoạch không ghi ngày cụ thể; lịch lấy ngày cuối cùng của thời hạn."
_EACH = {"yearly": "hằng năm", "monthly": "hằng tháng"}
_REPEATS = "Lặp lại {each} đến hết năm {year}, theo thời hạn của kế hoạch."
_ROOM = 110


def calendar(
    plans: Iterable[tuple[Plan, Registers]], today: date, is_wanted: Callable[[Deadline], bool] | None = None
) -> bytes:
    """Return the dated deadlines of several plans as one calendar; `is_wanted` picks some of them.

    `today` stamps the events; a yearly deadline of a plan that does not say when it begins runs from then.
    """
    made = Calendar()
    made.add("prodid", _PRODUCT)
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("x-wr-calname", _NAME)
    for plan, registers in plans:
        for row, event in _events(plan, registers, today):
            if is_wanted is None or is_wanted(row):
                made.add_component(event)
    data: bytes = made.to_ical()
    return data


def _events(plan: Plan, registers: Registers, today: date) -> Iterator[tuple[Deadline, Event]]:
    clauses = plan.by_path()
    since, years = _begins(registers.metadata) or today, plan_years(registers.metadata.period)
    seen: Counter[tuple[str, str]] = Counter()
    for row in registers.deadlines:
        seen[row.path, row.expression] += 1
        day = first_day(row, since, years)
        if day is None:
            continue
        event = Event()
        event.add("uid", _uid(row, seen[row.path, row.expression]))
        event.add("dtstamp", datetime.combine(today, time(), UTC))
        event.add("dtstart", day)
        event.add("summary", _summary(row, plan))
        event.add("description", _description(row, plan.name, clauses[row.path].text, years.last))
        event.add("transp", "TRANSPARENT")  # a deadline keeps nobody from a meeting on that day
        if often := recurs(row.kind, row.normalized, row.expression):
            event.add("rrule", _rule(row, often, years.last))
        yield row, event


def _begins(data: Metadata) -> date | None:
    """Return the day from which a plan asks for something: its own date, or the first day of its period."""
    issued, first = span_of(data.date), plan_years(data.period).first
    known = [day for day in (issued.first if issued else None, first) if day is not None and day > EVER.first]
    return max(known, default=None)


def _uid(row: Deadline, number: int) -> str:
    again = [str(number)] if number > 1 else []
    named = "\n".join([row.plan, row.path, row.expression, *again])
    return f"{sha256(named.encode('utf-8')).hexdigest()[:32]}@tro-ly-ke-hoach-nvgh"


def _summary(row: Deadline, plan: Plan) -> str:
    return f"{_HEADS.get(row.kind, _HEAD)}: {_short(row.what or row.expression)} ({plan.name})"


def _short(words: str) -> str:
    if len(words) <= _ROOM:
        return words.rstrip(" .;")
    return words[: words.rfind(" ", 0, _ROOM)].rstrip(" ,;:…") + "…"


def _description(row: Deadline, name: str, text: str, last: date) -> str:
    lines = [
        f"{name} · {label_of(row.path)}",
        f"Thời hạn ghi trong kế hoạch: {row.expression}",
        f"Nơi nhận: {row.to}" if row.to else "",
        f"Nguyên văn: “{text}”",
        _repeats(row, last),
        _LAST_DAY if _names_no_day(row) else "",
    ]
    return "\n".join(line for line in lines if line)


def _rule(row: Deadline, often: str, last: date) -> dict[str, object]:
    """Return how an event comes back; the last day of a month is counted from its end, for months differ in length."""
    rule: dict[str, object] = {"freq": often}
    if row.kind == "annual":
        rule |= {"bymonth": months_of(row.expression), "bymonthday": -1}
    return rule | ({"until": last} if last < EVER.last else {})


def _repeats(row: Deadline, last: date) -> str:
    often = recurs(row.kind, row.normalized, row.expression)
    return _REPEATS.format(each=_EACH[often], year=last.year) if often and last < EVER.last else ""


def _names_no_day(row: Deadline) -> bool:
    span = span_of(row.normalized)
    return row.kind == "annual" or (span is not None and span.first != span.last)
