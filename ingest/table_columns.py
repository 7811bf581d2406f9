"""What the columns of a flattened table are called, and which column each cell of a row stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ingest.aligning import places_of
from ingest.plan import Cell
from ingest.table import COUNTER, Piece

_AMOUNT = re.compile(r"[\d.,]+ ?%?")


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns' names from left to right; an empty name is not known.

    `is_sure`: rows end where their columns do, so that a cell's column is known also in a row that is shorter.
    """

    names: tuple[str, ...]
    is_sure: bool

    def named(self, cells: Sequence[Piece]) -> tuple[Cell, ...]:
        """Return the filled cells of a row, each under its column's name.

        A numbered row may hold several lines: where its first cells are drawn together over them, the lines below begin
        further right. A cell whose column is not certain has no name, for a wrong one is worse than none.
        """
        if places := self._places(cells):
            named = [
                ("" if place is None else self._name(place), cell) for place, cell in zip(places, cells, strict=False)
            ]
        elif self.is_sure:
            lines = enumerate(_lines(cells, len(self.names)))
            named = [pair for number, line in lines for pair in self._line(line, is_first=number == 0)]
        else:
            named = [(self._name(place), cell) for place, cell in enumerate(cells)]
        return tuple(Cell(name, cell.text) for name, cell in named if cell.text)

    def _places(self, cells: Sequence[Piece]) -> list[int | None] | None:
        """Return the columns of a row of one line that lost a cell, where what they hold tells (see `places_of`)."""
        texts = [cell.text for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        return places_of(texts, self.names) if all(texts) else None

    def _line(self, line: Sequence[Piece], *, is_first: bool) -> Iterator[tuple[str, Piece]]:
        missing = len(self.names) - len(line)
        for place, cell in enumerate(line):
            # The first cell of a shorter row stretches over what is missing ("Tổng cộng"); words alone are the rest
            # of a cell above.
            is_unsure = missing > 0 and place == 0 and (is_first or len(line) == 1)
            yield "" if is_unsure else self._name(place + missing), cell

    def _name(self, place: int) -> str:
        return self.names[place] if 0 <= place < len(self.names) else ""


def columns_of(head: Sequence[Piece], rows: Sequence[Sequence[Piece]]) -> Columns:
    """Return the columns under one or two lines of heads.

    A second line divides one column of the first ("Tọa độ" into X and Y). Which one the text does not say: that whose
    parts hold the same kind of thing, figures or words. Where that is not one alone no column is named.
    """
    levels = [
        [cell.text for cell in level] for filled, level in groupby(head, key=lambda cell: bool(cell.text)) if filled
    ]
    rows = [row for row in rows if len([cell for cell in row if cell.text]) > 1]
    if len(levels) == 1:
        return Columns(tuple(levels[0]), is_sure=_end_at(rows, len(levels[0])))
    if len(levels) != 2:
        return Columns(tuple(name for level in levels for name in level), is_sure=False)
    first, parts = levels
    width = len(first) - 1 + len(parts)
    if not _end_at(rows, width):
        return Columns(tuple(first) if _end_at(rows, len(first)) else (), is_sure=bool(first))
    full = [row[:width] for row in rows if _ends(row, width)]
    divided = [at for at in range(1, len(first)) if _are_alike(full, range(at, at + len(parts)))]
    if len(divided) != 1:
        return Columns(("",) * width, is_sure=False)
    at = divided[0]
    return Columns((*first[:at], *(f"{first[at]} {name}" for name in parts), *first[at + 1 :]), is_sure=True)


def _ends(row: Sequence[Piece], width: int) -> bool:
    """Tell whether the first line of a row ends after `width` cells: with the row, or where a line begins anew."""
    return len(row) == width or (len(row) > width and not row[width].text)


def _end_at(rows: Sequence[Sequence[Piece]], width: int) -> bool:
    return sum(_ends(row, width) for row in rows) > len(rows) / 2


def _lines(cells: Sequence[Piece], width: int) -> Iterator[Sequence[Piece]]:
    """Yield the lines of a row: whole ones of `width` cells, and those below drawn-together cells, up to a gap."""
    filled = max(place for place, cell in enumerate(cells) if cell.text) + 1
    at = 0
    while at < filled:
        if at and not cells[at].text:
            at += 1
            continue
        is_whole = _ends(cells[at:], width) and (at == 0 or COUNTER.fullmatch(cells[at].text))
        empty = next((place for place in range(at, filled) if not cells[place].text), filled)
        end = at + width if is_whole else empty if at else filled
        yield cells[at:end]
        at = end


def _are_alike(rows: Sequence[Sequence[Piece]], places: range) -> bool:
    """Tell whether columns hold figures all of them, or words all of them."""
    kinds = set()
    for place in places:
        filled = [cells[place].text for cells in rows if place < len(cells) and cells[place].text]
        figures = sum(_AMOUNT.fullmatch(text) is not None for text in filled)
        if filled:
            kinds.add(figures > len(filled) / 2)
    return len(kinds) <= 1
