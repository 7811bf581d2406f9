"""Tables saved as plain text by a word processor: every cell on a line of its own, in the order of reading.

Nothing is left of the columns but the order. So such a run of lines is a table only where it counts out: the heads
begin with that of the counter, and nearly every numbered row has as many cells as there are heads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ingest.aligning import begins_agency, names_agencies, places_of
from ingest.folding import fold_text
from ingest.lines import Line
from ingest.markers import read_marker, roman_value
from ingest.plan import Cell
from ingest.table import COUNTER, COUNTER_HEAD, Piece, Table, TableRow
from ingest.zones import begins_appendix, lays_out

_GROUP = re.compile(r"(?P<roman>[IVX]{1,5})\.?|(?P<letter>[A-EĐ])\.?")
_ITEM = re.compile(r"[-+–•]\s")
_FEWEST_HEADS, _MOST_HEADS = 3, 10
_FEWEST_ROWS = 2
_NEARLY_ALL, _MOST = 0.8, 0.6


@dataclass(slots=True)
class _Row:
    """A numbered row, or the row of a group (`is_group`), with what stands on the lines below its number."""

    number: Piece
    is_group: bool
    cells: list[Piece] = field(default_factory=list)


def stacked_tables(lines: Sequence[Line], source: str) -> list[Table]:
    """Find the tables whose cells stand one below another with nothing between them."""
    tables: list[Table] = []
    done = 0
    for start in _heads(source):
        if start < done:
            continue
        heads, rows = _read(_pieces(source, start))
        if not _counts_out(heads, [row for row in rows if not row.is_group]):
            continue
        done = _end(rows[-1])
        inside = [number for number, line in enumerate(lines) if start <= line.start < done]
        found = [_table_row(row, heads, lines, inside) for row in rows]
        tables.append(Table(inside[0], inside[-1], tuple(found)))
    return tables


def _heads(source: str) -> Iterator[int]:
    """Yield the offsets of lines that are the head of a counter and nothing else."""
    offset = 0
    for raw in source.split("\n"):
        if COUNTER_HEAD.fullmatch(raw.strip(" *\f")):
            yield offset
        offset += len(raw) + 1


def _pieces(source: str, start: int) -> Iterator[Piece]:
    """Yield the lines from `start` on, items of one list as one piece, up to what is no table."""
    offset = start
    held: Piece | None = None
    for raw in source[start:].split("\n"):
        if "|" in raw or "\t" in raw:
            break
        words = fold_text(raw)
        piece = Piece(words, offset + len(raw) - len(raw.lstrip(" *\t\f")), offset + len(raw.rstrip()))
        offset += len(raw) + 1
        if not words:
            continue
        if held and _ITEM.match(held.text) and _ITEM.match(words):
            held = Piece(f"{held.text} {words}", held.start, piece.end)
            continue
        if held:
            yield held
        held = piece
        marker = read_marker(words)
        is_heading = marker is not None and marker.rest and marker.kind in ("article", "part", "section")
        if is_heading or lays_out(words) or begins_appendix(words):
            return
    if held:
        yield held


def _read(pieces: Iterator[Piece]) -> tuple[list[str], list[_Row]]:
    """Cut the pieces into heads and rows: a row begins where the count goes on, a group where its own does."""
    heads: list[str] = []
    rows: list[_Row] = []
    count = groups = 0
    for piece in pieces:
        if rows and piece.text == heads[0]:
            break  # printed again on the next page: the order of cells is not to be trusted there
        number, group = COUNTER.fullmatch(piece.text), _GROUP.fullmatch(piece.text)
        is_open = not rows or rows[-1].is_group or len(rows[-1].cells) + 1 >= len(heads)
        if len(heads) >= _FEWEST_HEADS and is_open and number and number[1] == str(count + 1):
            count += 1
            rows.append(_Row(piece, is_group=False))
        elif len(heads) >= _FEWEST_HEADS and is_open and group and _place(group) == groups + 1:
            count, groups = 0, groups + 1
            rows.append(_Row(piece, is_group=True))
        elif not rows:
            heads.append(piece.text)
            if len(heads) > _MOST_HEADS:
                break
        elif not _is_full(rows[-1], len(heads)):
            rows[-1].cells.append(piece)
        else:
            break
    return heads, rows


def _counts_out(heads: Sequence[str], rows: Sequence[_Row]) -> bool:
    """Tell whether nearly every row has a cell for each head, none of another row's number, agencies where they go."""
    whole = [row.cells for row in rows if len(row.cells) + 1 == len(heads)]
    if len(rows) < _FEWEST_ROWS or len(whole) < _NEARLY_ALL * len(rows):
        return False
    if any(_GROUP.fullmatch(cell.text) for row in rows for cell in row.cells):
        return False
    named = [
        begins_agency(cell.text)
        for cells in whole
        for head, cell in zip(heads[1:], cells, strict=True)
        if names_agencies(head)
    ]
    return sum(named) >= _MOST * len(named)


def _is_full(row: _Row, width: int) -> bool:
    return len(row.cells) >= (1 if row.is_group else width - 1)


def _place(group: re.Match[str]) -> int:
    return roman_value(group["roman"]) if group["roman"] else "ABCDĐE".index(group["letter"]) + 1


def _end(row: _Row) -> int:
    return row.cells[-1].end if row.cells else row.number.end


def _table_row(row: _Row, heads: Sequence[str], lines: Sequence[Line], inside: Sequence[int]) -> TableRow:
    start, end = row.number.start, _end(row)
    at = next((number for number in inside if lines[number].end > start), inside[-1])
    if row.is_group:
        return TableRow(at, start, end, "", row.number.text.rstrip("."))
    texts = [row.number.text, *(cell.text for cell in row.cells)]
    places = range(len(heads)) if len(texts) == len(heads) else places_of(texts, heads)
    named = zip(places or [None] * len(texts), texts, strict=True)
    cells = tuple(Cell("" if place is None else heads[place], text) for place, text in named)
    counter = COUNTER.fullmatch(row.number.text)
    return TableRow(at, start, end, counter[1] if counter else row.number.text, cells=cells)
