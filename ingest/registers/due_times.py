"""Which of a clause's times each of its tasks is due at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ingest.plan import Clause
from ingest.registers.clock import recurs
from ingest.registers.words import Deadline


class DueTimes:
    """The times of a plan by clause; those of cited documents and of coming into force are no task's."""

    def __init__(self, deadlines: Iterable[Deadline]) -> None:
        self._rows: dict[str, list[Deadline]] = {}
        for row in deadlines:
            self._rows.setdefault(row.path, []).append(row)

    def of(self, clause: Clause, stretch: tuple[int, int] | None = None) -> str | None:
        """Return the times due in a clause, or in a stretch of its text; where a day is among them, the days alone."""
        rows = [row for at, row in self._placed(clause) if stretch is None or stretch[0] <= at < stretch[1]]
        rows = [row for row in rows if row.kind not in ("date_of_cited_document", "effective_date")]
        sharpest = min(map(_vagueness, rows), default=0)
        return "; ".join(dict.fromkeys(row.expression for row in rows if _vagueness(row) == sharpest)) or None

    def _placed(self, clause: Clause) -> Iterator[tuple[int, Deadline]]:
        """Yield the clause's times with where they stand: they come as printed and in the order printed."""
        at = 0
        for row in self._rows.get(clause.path, ()):
            found = clause.text.find(row.expression, at)
            at = found if found >= 0 else at
            yield at, row


def _vagueness(row: Deadline) -> int:
    if recurs(row.kind, row.normalized, row.expression) or (row.kind == "milestone" and "-" in (row.normalized or "")):
        return 0
    if row.kind == "periodic_unspecified":
        return 0 if _DAY.search(row.expression) else 2  # "trước ngày 25 của tháng cuối quý"
    return 1


_DAY = re.compile(r"\bngày \d")
