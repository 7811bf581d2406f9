"""Tables in plain text: rows split by tabs, and Markdown rows, also those flattened to one cell a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from ingest.folding import fold_text
from ingest.lines import Line
from ingest.markers import read_marker, roman_value
from ingest.plan import Cell

_COUNTER_HEAD = re.compile(r"(?:TT|STT|Số TT|Stt)\.?", re.IGNORECASE)
_ROMAN = re.compile(r"([IVX]{1,5})\.?")
_BARE_PIPE = re.compile(r"^[ \t]*\|[ \t]*$", re.MULTILINE)
_FEWEST_PIPES = 9
_AMOUNT = re.compile(r"[\d.,]+ ?%?")
_TOTAL = re.compile(r"(?:tổng (?:cộng|số)|cộng)\s*:?", re.IGNORECASE)
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
    tables = []
    for start, end in _piped_blocks(source):
        numbers = [number for number, line in enumerate(lines) if start <= line.start < end]
        rows = _flattened_rows(_segments(source, start, end), lines, numbers)
        if rows:
            tables.append(Table(numbers[0], numbers[-1], tuple(rows)))
    return tables


def _piped_blocks(source: str) -> list[tuple[int, int]]:
    """Return the spans of unbroken lines that begin and end with a bare pipe and hold enough of them for a table."""
    blocks: list[tuple[int, int]] = []
    offset = begin = 0
    pipes: list[int] = []
    for raw in [*source.split("\n"), ""]:
        if raw.strip() == "|":
            begin = begin if pipes else offset
            pipes.append(offset)
        elif not raw.strip("* ") and pipes:
            blocks += [(begin, pipes[-1])] if len(pipes) >= _FEWEST_PIPES else []
            pipes = []
        offset += len(raw) + 1
    return blocks


def _segments(source: str, start: int, end: int) -> list[_Piece]:
    """Return what stands between the pipes of a block, empty cells and row boundaries included."""
    pieces: list[_Piece] = []
    at = start
    for found in _BARE_PIPE.finditer(source, start, end + 1):
        raw = source[at : found.start()]
        lead = len(raw) - len(raw.lstrip("* \n\t"))
        pieces.append(_Piece(fold_text(raw.strip()), at + lead, at + len(raw.rstrip("* \n\t"))))
        at = found.end()
    return pieces[1:]


def _flattened_rows(pieces: Sequence[_Piece], lines: Sequence[Line], numbers: Sequence[int]) -> list[TableRow]:
    """Cut the cells into rows where the counter goes on: 1, 2, 3… and I, II, III… for the parts between."""
    closed: list[list[_Piece]] = []
    head: Sequence[_Piece] = ()
    open_row: list[_Piece] = []
    count = part = 0
    for place, piece in enumerate(pieces):
        begins = place == 0 or not pieces[place - 1].text
        number = _COUNTER.fullmatch(piece.text)
        roman = _ROMAN.fullmatch(piece.text)
        is_part = bool(begins and roman and roman_value(roman[1]) == part + 1)
        is_row = bool(begins and number and number[1] == str(count + 1))
        if open_row and begins and _TOTAL.fullmatch(piece.text):
            closed.append(open_row)
            open_row = [piece]
        elif is_part or is_row:
            closed.append(open_row)
            head = head or pieces[:place]
            part, count = (part + 1, 0) if is_part else (part, count + 1)
            open_row = [piece]
        elif open_row:
            open_row.append(piece)
    heads = _heads(head, [*closed, open_row])
    rows = [row for cells in closed for row in _close(cells, heads, lines, numbers)]
    return rows + _close(open_row, heads, lines, numbers) if rows or count else []


def _heads(head: Sequence[_Piece], rows: Sequence[Sequence[_Piece]]) -> list[str]:
    """Return a name for each column.

    A second line of heads divides one column of the first ("Tọa độ" into X and Y). Which one the text does not say:
    that whose parts hold the same kind of thing, figures or words. Where that is not one alone no column is named: a
    wrong name is worse than none.
    """
    levels = [list(level) for filled, level in groupby((cell.text for cell in head), key=bool) if filled]
    if len(levels) != 2:
        return [name for level in levels for name in level]
    first, parts = levels
    columns = Counter(_width(cells) for cells in rows if _width(cells) > 1)
    width = columns.most_common(1)[0][0] if columns else 0
    if width != len(first) - 1 + len(parts):
        return first if width == len(first) else [*first, *parts]
    divided = [at for at in range(1, len(first)) if _are_alike(rows, range(at, at + len(parts)))]
    if len(divided) != 1:
        return []
    at = divided[0]
    return [*first[:at], *(f"{first[at]} {name}" for name in parts), *first[at + 1 :]]


def _width(cells: Sequence[_Piece]) -> int:
    return max((place + 1 for place, cell in enumerate(cells) if cell.text), default=0)


def _are_alike(rows: Sequence[Sequence[_Piece]], places: range) -> bool:
    """Tell whether columns hold figures all of them, or words all of them."""
    kinds = set()
    for place in places:
        filled = [cells[place].text for cells in rows if place < len(cells) and cells[place].text]
        figures = sum(_AMOUNT.fullmatch(text) is not None for text in filled)
        kinds.add(figures > len(filled) / 2)
    return len(kinds) == 1


def _close(cells: list[_Piece], heads: list[str], lines: Sequence[Line], numbers: Sequence[int]) -> list[TableRow]:
    filled = [cell for cell in cells if cell.text]
    if not filled:
        return []
    start, end = filled[0].start, filled[-1].end
    at = next(number for number in numbers if lines[number].end > start)
    if roman := _ROMAN.fullmatch(filled[0].text):
        return [TableRow(at, start, end, "", roman[1])]
    named = [(heads[place] if place < len(heads) else "", cell) for place, cell in enumerate(cells) if cell.text]
    found = tuple(Cell(head, cell.text) for head, cell in named)
    counter = _COUNTER.fullmatch(filled[0].text)
    return [TableRow(at, start, end, counter[1] if counter else filled[0].text, cells=found)]
