"""Tables in plain text: rows split by tabs, and Markdown rows, also those flattened to one cell a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from ingest.aligned import aligned_tables
from ingest.flattened import flattened_tables
from ingest.folding import fold_text
from ingest.lines import Line
from ingest.markers import read_marker
from ingest.piped import cells_of
from ingest.plan import Cell
from ingest.stacked import stacked_tables
from ingest.table import COUNTER, COUNTER_HEAD, Piece, Table, TableRow

_GROUP = re.compile(r"(?:[IVX]{1,5}|[A-EĐ])\.?")
"""How a row that names a group of those below it is numbered: "II", "B"."""


def find_tables(lines: Sequence[Line], source: str) -> list[Table]:
    """Return the tables of a document in order."""
    tables: list[Table] = []
    for first, last in (*_runs(lines, "has_tabs"), *_runs(lines, "is_row")):
        if last > first:
            tables.append(_table(lines, first, last))
    tables += [*flattened_tables(lines, source), *aligned_tables(lines), *stacked_tables(lines, source)]
    return sorted(tables, key=lambda table: table.first)


def _runs(lines: Sequence[Line], trait: Literal["has_tabs", "is_row"]) -> Iterator[tuple[int, int]]:
    """Yield the first and last number of each run of lines that hold tabs, or are rows."""
    index = 0
    while index < len(lines):
        last = index
        while last < len(lines) and getattr(lines[last], trait):
            last += 1
        if last > index:
            yield index, last - 1
        index = max(last, index + 1)


def _table(lines: Sequence[Line], first: int, last: int) -> Table:
    heads: list[str] = []
    rows: list[TableRow] = []
    for number in range(first, last + 1):
        pieces = cells_of(lines[number].start, lines[number].text) if lines[number].is_row else _split(lines[number])
        words = [piece.text for piece in pieces]
        if not heads and (COUNTER_HEAD.fullmatch(words[0]) or (lines[number].is_row and number == first)):
            heads = words
        elif any(words):
            rows.append(_row(number, pieces, heads, _next_label(rows, pieces, heads)))
    return Table(first, last, tuple(rows))


def _next_label(rows: Sequence[TableRow], pieces: Sequence[Piece], heads: Sequence[str]) -> str:
    """Return how a row without a number is addressed: under a counter that spans several rows, by that one again."""
    is_spanned = bool(heads) and COUNTER_HEAD.fullmatch(heads[0]) and not pieces[0].text
    return rows[-1].label if is_spanned and rows and rows[-1].label else str(len(rows) + 1)


def _row(number: int, pieces: list[Piece], heads: list[str], otherwise: str) -> TableRow:
    filled = [piece for piece in pieces if piece.text]
    start, end = filled[0].start, filled[-1].end
    marker = read_marker(filled[0].text)
    if len(filled) == 1 and marker and marker.kind == "part":
        return TableRow(number, start, end, "", marker.label)
    if len(filled) == 2 and max(len(pieces), len(heads)) > 2 and _GROUP.fullmatch(pieces[0].text):
        return TableRow(number, start, end, "", pieces[0].text.rstrip("."))
    counter = COUNTER.fullmatch(pieces[0].text)
    label = counter[1] if counter else otherwise
    cells = tuple(Cell(heads[place] if place < len(heads) else "", piece.text) for place, piece in enumerate(pieces))
    return TableRow(number, start, end, label, cells=cells)


def _split(line: Line) -> list[Piece]:
    pieces: list[Piece] = []
    offset = line.start
    for raw in line.text.split("\t"):
        lead = len(raw) - len(raw.lstrip())
        words = fold_text(raw)
        pieces.append(Piece(words, offset + lead, offset + len(raw.rstrip())))
        offset += len(raw) + 1
    return pieces
