"""What a table in plain text is read into."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.plan import Cell

COUNTER = re.compile(r"(\d{1,3}(?:\.\d{1,2})*)[.)]?")
"""How rows are numbered: "3", "3.1"."""

COUNTER_HEAD = re.compile(r"(?:S?TT|Số TT)\.?", re.IGNORECASE)
"""What the column of the numbers is called."""


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: a part heading inside the table (`part`) or a numbered row (`label`), with its span and cells."""

    line: int
    start: int
    end: int
    label: str
    part: str = ""
    cells: tuple[Cell, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows between two line numbers, both included; column heads are no row.

    `repeated`: lines of heads that a later page prints again, also in the middle of a row.
    """

    first: int
    last: int
    rows: tuple[TableRow, ...]
    repeated: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Piece:
    """What one cell holds, where it stands in the source; an empty one holds nothing."""

    text: str
    start: int
    end: int
