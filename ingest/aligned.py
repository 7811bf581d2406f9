"""Tables set with blanks alone, as text pulled out of a PDF with its layout kept: cells stand below their heads."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.lines import Line
from ingest.markers import read_marker
from ingest.plan import Cell
from ingest.table import COUNTER, COUNTER_HEAD, Table, TableRow

_CELL = re.compile(r"\S+(?: \S+)*")
_FEWEST_COLUMNS = 4
_SLACK = 3
"""Blanks by which a cell may begin before its head."""


def aligned_tables(lines: Sequence[Line]) -> list[Table]:
    """Find tables whose head begins with that of the counter and has the others apart by two blanks or more."""
    tables: list[Table] = []
    index = 0
    while index < len(lines):
        heads = _cells(lines[index])
        index += 1
        if len(heads) < _FEWEST_COLUMNS or not COUNTER_HEAD.fullmatch(heads[0][1]):
            continue
        first, rows = index - 1, []
        while index < len(lines) and _belongs(lines[index], heads):
            rows.append((index, _by_column(lines[index], heads)))
            index += 1
        if found := _rows(lines, rows, [name for _, name in heads]):
            tables.append(Table(first, index - 1, tuple(found)))
    return tables


def _cells(line: Line) -> list[tuple[int, str]]:
    """Return what stands apart on a line, each with the blanks before it."""
    if line.has_tabs or line.is_row:
        return []
    return [(line.indent + cell.start(), cell[0]) for cell in _CELL.finditer(line.text)]


def _belongs(line: Line, heads: Sequence[tuple[int, str]]) -> bool:
    """Tell whether a line is one of the table: it begins a row, or goes on below the heads behind the counter's."""
    cells = _cells(line)
    if not cells:
        return False
    begins_row = COUNTER.fullmatch(cells[0][1]) and cells[0][0] < heads[1][0] - 1
    marker = read_marker(line.text)
    is_heading = marker is not None and marker.kind in ("article", "part", "section")
    return bool(begins_row) or (cells[0][0] >= heads[1][0] - _SLACK and not is_heading)


def _by_column(line: Line, heads: Sequence[tuple[int, str]]) -> list[str]:
    words = [""] * len(heads)
    for at, text in _cells(line):
        column = max((place for place, (begin, _) in enumerate(heads) if begin <= at + _SLACK), default=0)
        words[column] = f"{words[column]} {text}".strip()
    return words


def _rows(lines: Sequence[Line], found: Sequence[tuple[int, list[str]]], heads: list[str]) -> list[TableRow]:
    """Join the lines of each row, from its number on; what stands before the first are more lines of the heads."""
    rows: list[TableRow] = []
    for place, (index, words) in enumerate(found):
        number = COUNTER.fullmatch(words[0])
        if not number:
            heads = heads if rows else [f"{head} {word}".strip() for head, word in zip(heads, words, strict=True)]
            continue
        last = place
        while last + 1 < len(found) and not found[last + 1][1][0]:
            last += 1
        texts = [
            " ".join(filter(None, column)) for column in zip(*(w for _, w in found[place : last + 1]), strict=True)
        ]
        cells = tuple(Cell(head, text) for head, text in zip(heads, texts, strict=True))
        rows.append(TableRow(index, lines[index].start, lines[found[last][0]].end, number[1], cells=cells))
    return rows
