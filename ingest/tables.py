"""Tables in plain text: rows split by tabs, and Markdown rows, also those flattened to one cell a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.folding import fold_text
from ingest.lines import Line
from ingest.markers import read_marker
from ingest.plan import Cell

_COUNTER_HEAD = re.compile(r"(?:TT|STT|Số TT|Stt)\.?", re.IGNORECASE)
_COUNTER = re.compile(r"(\d{1,3}(?:\.\d{1,2})*)[.)]?")


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
    """Rows between two line numbers, both included; column heads are no row."""

    first: int
    last: int
    rows: tuple[TableRow, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    text: str
    start: int
    end: int


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
    tables += _flattened_tables(lines, source)
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


def _row(number: int, pieces: list[_Piece], heads: list[str], count: int) -> TableRow:
    filled = [piece for piece in pieces if piece.text]
    start, end = filled[0].start, filled[-1].end
    marker = read_marker(filled[0].text)
    if len(filled) == 1 and marker and marker.kind == "part":
        return TableRow(number, start, end, "", marker.label)
    counter = _COUNTER.fullmatch(pieces[0].text)
    label = counter[1] if counter else str(count + 1)
    cells = tuple(Cell(heads[place] if place < len(heads) else "", piece.text) for place, piece in enumerate(pieces))
    return TableRow(number, start, end, label, cells=cells)


def _split(line: Line) -> list[_Piece]:
    pieces: list[_Piece] = []
    offset = line.start
    for raw in line.text.split("\t"):
        lead = len(raw) - len(raw.lstrip())
        words = fold_text(raw)
        pieces.append(_Piece(words, offset + lead, offset + len(raw.rstrip())))
        offset += len(raw) + 1
    return pieces


def _flattened_tables(lines: Sequence[Line], source: str) -> list[Table]:
    """Find tables whose cells stand one below another between lines of a single "|"."""
    tables: list[Table] = []
    index = 0
    while index < len(lines):
        last = index
        while last + 1 < len(lines) and _pipe_between(source, lines[last], lines[last + 1]) is not None:
            last += 1
            # A cell may be wrapped over lines; they belong to the table as long as a pipe follows.
            while last + 1 < len(lines) and lines[last + 1].gap == 0 and _cell_goes_on(source, lines, last + 1):
                last += 1
        if last - index >= 6 and (table := _flattened(lines, source, index, last)):
            tables.append(table)
        index = max(last, index) + 1
    return tables


def _pipe_between(source: str, before: Line, after: Line) -> int | None:
    """Return how many bare pipes stand between two lines, None when there are none or a blank line ends the table."""
    between = source[before.end : after.start]
    if "\n\n" in between.replace("|", "") and between.count("|") == 0:
        return None
    return between.count("|") or None


def _cell_goes_on(source: str, lines: Sequence[Line], index: int) -> bool:
    following = source[lines[index].end : lines[index].end + 12].lstrip("* \n")
    return following.startswith("|") or (index + 1 < len(lines) and lines[index + 1].gap == 0)


def _flattened(lines: Sequence[Line], source: str, first: int, last: int) -> Table | None:
    cells = _cells(lines, source, first, last)
    begins = _row_starts([piece.text for _, piece in cells])
    if len(begins) < 2:
        return None
    heads = [piece.text for _, piece in cells[: begins[0]] if piece.text]
    rows: list[TableRow] = []
    for begin, end in zip(begins, [*begins[1:], len(cells)], strict=True):
        members = cells[begin:end]
        filled = [piece for _, piece in members if piece.text]
        named = heads if len(heads) == len(filled) else [""] * len(filled)
        found = tuple(Cell(head, piece.text) for head, piece in zip(named, filled, strict=True))
        rows.append(TableRow(members[0][0], filled[0].start, filled[-1].end, _label(filled[0].text), cells=found))
    return Table(first, last, tuple(rows))


def _cells(lines: Sequence[Line], source: str, first: int, last: int) -> list[tuple[int, _Piece]]:
    cells: list[tuple[int, _Piece]] = []
    for number in range(first, last + 1):
        line = lines[number]
        if cells and number > first and _pipe_between(source, lines[number - 1], line) is None:
            at, piece = cells[-1]
            cells[-1] = (at, _Piece(fold_text(source[piece.start : line.end]), piece.start, line.end))
        else:
            cells.append((number, _Piece(fold_text(line.text), line.start, line.end)))
    return cells


def _label(text: str) -> str:
    found = _COUNTER.fullmatch(text)
    return found[1] if found else text


def _row_starts(words: Sequence[str]) -> list[int]:
    """Return where rows begin: at the cells that count 1, 2, 3… without a break."""
    starts: list[int] = []
    for place, text in enumerate(words):
        if (found := _COUNTER.fullmatch(text)) and found[1] == str(len(starts) + 1):
            starts.append(place)
    return starts
