"""How the deadlines of a plan stand on a day, in the words of an office: for `ingest check --today`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from ingest.registers.clock import Standing, recurs, standing
from ingest.registers.words import Deadline, Registers

_AHEAD = ("due", "in_force")


def due_lines(registers: Registers, today: date) -> list[str]:
    """Return one sentence a dated deadline, those ahead first and the soonest on top, then how many name no day.

    The dates of cited documents are left out: nothing is due on them.
    """
    rows = [row for row in registers.deadlines if row.kind != "date_of_cited_document"]
    stands = [(row, standing(row, today, registers.metadata.period)) for row in rows]
    dated = [(row, state) for row, state in stands if state.state != "no_date"]
    undated = len(stands) - len(dated)
    lines = list(_sentences(sorted(dated, key=lambda pair: _order(pair[1]))))
    if undated:
        lines.append(f"{undated} mốc không gắn với ngày cụ thể (hằng năm, định kỳ, thường xuyên…).")
    return lines


def _order(state: Standing) -> tuple[bool, int]:
    days = state.days_left if state.days_left is not None else 0
    return state.state not in _AHEAD, abs(days)


def _sentences(rows: Iterable[tuple[Deadline, Standing]]) -> Iterator[str]:
    for row, state in rows:
        yield f"{row.path}: “{row.expression}”: {_words(row, state)}."


def _words(row: Deadline, state: Standing) -> str:
    day = f"{state.due:%d/%m/%Y}" if state.due else ""
    days = abs(state.days_left or 0)
    left = f"còn {days} ngày" if days else "là hôm nay"
    match state.state:
        case "over":
            return "kế hoạch đã hết thời hạn, không còn kỳ tiếp theo"
        case "overdue":
            passed = "đã hết thời hạn" if row.kind == "period" else "đã quá hạn"
            return f"{passed} từ ngày {day} ({days} ngày trước)"
        case "in_force" if not state.due:
            return "đang có hiệu lực"
        case "in_force":
            return f"đang trong thời hạn, đến hết ngày {day} ({left})"
        case _ if recurs(row.kind, row.normalized, row.expression):
            return f"kỳ tiếp theo {day} ({left})"
        case _ if row.kind == "effective_date":
            return f"có hiệu lực từ ngày {day} ({left})"
        case _:
            return f"đến hạn ngày {day} ({left})"
