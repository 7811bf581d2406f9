"""Tables in plain text: rows split by tabs, and Markdown rows, also those flattened to one cell a line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.flattened import flattened_tables
from ingest.folding import fold_text
from ingest.lines import Line
from ingest.markers import read_marker
from ingest.plan import Cell
from ingest.table import COUNTER, Piece, Table, TableRow

_COUNTER_HEAD = re.compile(r"(?:TT|STT|Số TT|Stt)\.?", re.IGNORECASE)


def find_tables(lines: Sequence[Line], source: str) -> list[Table]:
    """Return the tables of a document in order."""
    tables: list[Table] = []
    index = 0
    while index < len(lines):
        last = index
        while last < len(lines) and lines[last].has_tabs:
            last += 1
        if last - index >= 2:
            tables.append(_tab_table(lines, index, last - 1))
        index = max(last, index + 1)
    tables += flattened_tables(lines, source)
    return sorted(tables, key=lambda table: table.first)


def _tab_table(lines: Sequence[Line], first: int, last: int) -> Table:
    heads: list[str] = []
    rows: list[TableRow] = []
    for number in range(first, last + 1):
        pieces = _split(lines[number])
        words = [piece.text for piece in pieces]
        if not heads and _COUNTER_HEAD.fullmatch(words[0]):
            heads = words
            continue
        rows.append(_row(number, pieces, heads, len(rows)))
    return Table(first, last, tuple(rows))


def _row(number: int, pieces: list[Piece], heads: list[str], count: int) -> TableRow:
    filled = [piece for piece in pieces if piece.text]
    start, end = filled[0].start, filled[-1].end
    marker = read_marker(filled[0].text)
    if len(filled) == 1 and marker and marker.kind == "part":
        return TableRow(number, start, end, "", marker.label)
    counter = COUNTER.fullmatch(pieces[0].text)
    label = counter[1] if counter else str(count + 1)
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
