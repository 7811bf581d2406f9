"""A unit of a document while its lines are still coming in."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.lines import Line
from ingest.plan import Cell, Kind


@dataclass(slots=True)
class Unit:
    """One clause to be; `has_words` is false while only its marker was read."""

    path: str
    kind: Kind
    lines: list[Line]
    parent: str | None
    start: int
    end: int
    cells: tuple[Cell, ...] = ()
    has_words: bool = True

    @property
    def last(self) -> Line:
        return self.lines[-1]

    def take(self, line: Line) -> None:
        self.lines.append(line)
        self.end = line.end
        self.has_words = True

    def in_emphasis(self) -> bool:
        return sum(line.opens_emphasis for line in self.lines) % 2 == 1
