"""Tables set with blanks alone, as text pulled out of a PDF with its layout kept: cells stand beside one another.

Heads are often centred, and a row may be set some letters further left than the next, so the heads do not tell where
the columns stand. Rows that show all their cells apart do, for the page; and for each row the place near by where
every line of it has a blank and a word begins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median_low

from ingest.aligning import begins_agency, names_agencies
from ingest.lines import Line
from ingest.markers import read_marker
from ingest.plan import Cell
from ingest.table import COUNTER, COUNTER_HEAD, Table, TableRow

_CELL = re.compile(r"\S+(?: \S+)*")
_GROUP = re.compile(r"(?:[IVX]{1,5}|[A-EĐ])\.?")
_FEWEST_COLUMNS = 4
_SLACK = 3
"""Blanks by which a cell may begin before its column."""
_DRIFT = 14
"""Letters by which a row may stand apart from the others of its page."""
_MOST_HEAD_LINES = 3


@dataclass(slots=True)
class _Row:
    """The lines of one row or group, those after a page break apart from those before it."""

    label: str
    is_group: bool
    pages: list[list[int]] = field(default_factory=list)


def aligned_tables(lines: Sequence[Line]) -> list[Table]:
    """Find tables whose head begins with that of the counter and has the others apart by two blanks or more."""
    tables: list[Table] = []
    index = 0
    while index < len(lines):
        heads = _cells(lines[index])
        if len(heads) < _FEWEST_COLUMNS or not COUNTER_HEAD.fullmatch(heads[0][1]):
            index += 1
            continue
        reader = _Reader(lines, index)
        index = reader.read()
        if found := reader.rows():
            tables.append(Table(reader.first, index - 1, tuple(found), reader.repeated()))
    return tables


def _cells(line: Line) -> list[tuple[int, str]]:
    """Return what stands apart on a line, each with the blanks before it."""
    if line.has_tabs or line.is_row:
        return []
    return [(line.indent + cell.start(), cell[0]) for cell in _CELL.finditer(line.text)]


class _Reader:
    """Reads one table from the line of its heads on."""

    def __init__(self, lines: Sequence[Line], first: int) -> None:
        self._lines = lines
        self.first = first
        self._heads: list[int] = [first]
        self._again: list[int] = []
        self._rows: list[_Row] = []
        self._second = _cells(lines[first])[1][0]

    def read(self) -> int:
        """Go through the lines of the table; return the number of the line after it."""
        index, head = self.first + 1, self._lines[self.first]
        is_new_page = False
        while index < len(self._lines):
            line = self._lines[index]
            if _words(line) == _words(head):
                self._again.append(index)
                is_new_page = True
            elif is_new_page and _words(line) in {_words(self._lines[at]) for at in self._heads}:
                self._again.append(index)
            elif not self._takes(index, is_new_page=is_new_page):
                break
            else:
                is_new_page = False
            index += 1
        return index

    def _takes(self, index: int, *, is_new_page: bool) -> bool:
        """Take a line as a row's or a group's first, or as one that goes on; tell whether it was any of them."""
        cells = _cells(self._lines[index])
        if not cells:
            return False
        label = cells[0][1]
        is_apart = len(cells) > 1 and cells[0][0] < self._second
        if is_apart and COUNTER.fullmatch(label):
            self._rows.append(_Row(label.rstrip(".)"), is_group=False, pages=[[index]]))
        elif is_apart and len(cells) == 2 and _GROUP.fullmatch(label):
            self._rows.append(_Row(label.rstrip("."), is_group=True, pages=[[index]]))
        elif not self._goes_on(index, cells):
            return False
        elif not self._rows:
            self._heads.append(index)
            return len(self._heads) <= _MOST_HEAD_LINES
        elif is_new_page:
            self._rows[-1].pages.append([index])
        else:
            self._rows[-1].pages[-1].append(index)
        if is_apart and self._rows[-1].pages == [[index]]:
            self._second = cells[1][0]
        return True

    def _goes_on(self, index: int, cells: Sequence[tuple[int, str]]) -> bool:
        marker = read_marker(self._lines[index].text)
        is_heading = marker is not None and marker.kind in ("article", "part", "section")
        least = self._second - _SLACK if self._rows else _cells(self._lines[self.first])[0][0] + _SLACK
        return cells[0][0] >= least and not is_heading

    def repeated(self) -> frozenset[str]:
        """Return the lines of heads that are printed again on a later page."""
        again = [*self._again, *(self._heads if self._again else ())]
        return frozenset(self._lines[at].text.strip() for at in again)

    def rows(self) -> list[TableRow]:
        """Return the rows, each with its cells under their columns."""
        names = self._names()
        places = {page: self._places(page, len(names)) for page in {self._page(row.pages[0][0]) for row in self._rows}}
        fallback = next((found for found in places.values() if found), None)
        made = []
        for row in self._rows:
            lines = [self._lines[at] for page in row.pages for at in page]
            start, end = lines[0].start, lines[-1].end
            if row.is_group:
                made.append(TableRow(row.pages[0][0], start, end, "", row.label))
                continue
            words = [""] * len(names)
            for page in row.pages:
                edges = places.get(self._page(page[0])) or fallback
                if edges is None:
                    return []
                texts = self._cut(page, edges, names, is_first=page is row.pages[0])
                for column, text in enumerate(texts):
                    words[column] = f"{words[column]} {text}".strip()
            cells = tuple(Cell(name, text) for name, text in zip(_sure(names, words), words, strict=True))
            made.append(TableRow(row.pages[0][0], start, end, row.label, cells=cells))
        return made

    def _names(self) -> list[str]:
        """Return the columns' names; a further line of heads stands below the one it is nearest to."""
        first = _cells(self._lines[self.first])
        names = [text for _, text in first]
        for at in self._heads[1:]:
            for begin, text in _cells(self._lines[at]):
                middle = begin + len(text) / 2
                nearest = min(range(len(first)), key=lambda c: abs(first[c][0] + len(first[c][1]) / 2 - middle))
                names[nearest] = f"{names[nearest]} {text}"
        return names

    def _page(self, index: int) -> int:
        return sum(at < index for at in self._again)

    def _places(self, page: int, width: int) -> list[int] | None:
        """Return where the columns of a page begin, told by the rows that show all their cells apart."""
        firsts = [row.pages[0][0] for row in self._rows if not row.is_group]
        full = [cells for at in firsts if self._page(at) == page and len(cells := _cells(self._lines[at])) == width]
        return [median_low(cells[column][0] for cells in full) for column in range(width)] if full else None

    def _cut(self, numbers: Sequence[int], edges: Sequence[int], names: Sequence[str], *, is_first: bool) -> list[str]:
        """Return the words of a row's lines by column."""
        printed = [" " * self._lines[at].indent + self._lines[at].text for at in numbers]
        bounds = [0]
        for column in range(1, len(edges)):
            reach = min(_DRIFT, (edges[column] - edges[column - 1]) // 2)
            near = range(max(edges[column] - reach, bounds[-1] + 1), edges[column] + reach + 1)
            is_agency = names_agencies(names[column])
            bounds.append(_bound(printed, near, edges[column], is_agency=is_agency, is_first=is_first))
        return [
            " ".join(filter(None, (" ".join(line[begin:end].split()) for line, begin, end in parts)))
            for parts in zip(*(_parts(line, bounds) for line in printed), strict=True)
        ]


def _sure(names: Sequence[str], words: Sequence[str]) -> list[str]:
    """Return the names without those of two cells between which a sentence was cut: a wrong column is worse than none.

    No cell begins in the middle of a sentence.
    """
    cut = {column for column, text in enumerate(words) if text[:1].islower()}
    return ["" if column in cut or column + 1 in cut else name for column, name in enumerate(names)]


def _words(line: Line) -> str:
    return " ".join(line.text.split())


def _parts(line: str, bounds: Sequence[int]) -> list[tuple[str, int, int]]:
    cuts = [_cut_near(line, at) for at in bounds]
    return [(line, begin, end) for begin, end in zip(cuts, [*cuts[1:], len(line)], strict=True)]


def _cut_near(line: str, at: int) -> int:
    """Return where a line is cut for a column at `at`: a cell may run a little over it, or begin a little before."""
    for cell in _CELL.finditer(line):
        if cell.start() < at <= cell.end() - 1 and line[at - 1] != " " and cell.end() - at <= _SLACK:
            return cell.end()
        if 0 < at - cell.start() <= _SLACK and cell.end() > at and line[at - 1] != " ":
            return cell.start()
    return at


def _bound(printed: Sequence[str], near: range, edge: int, *, is_agency: bool, is_first: bool) -> int:
    """Return where a row's column begins: no line has a word across it, and a word begins there."""
    ways = [at for at in near if all(_has_room(line, at) for line in printed)]
    begun = [at for at in ways if any(_begins(line, at) for line in printed)]

    def score(at: int) -> tuple[bool, int, bool, int]:
        right = next(filter(None, (line[_cut_near(line, at) :].strip() for line in printed)), "")
        apart = sum(_begins(line, at) and not line[max(at - 2, 0) : at].strip() for line in printed)
        is_named = is_agency and begins_agency(printed[0][at:])
        return not (is_first and right[:1].islower()), apart, is_named, -abs(at - edge)

    if begun:
        return max(begun, key=score)
    return min(ways or [edge], key=lambda at: abs(at - edge))


def _has_room(line: str, at: int) -> bool:
    return not line[at - 1 : at].strip() or _cut_near(line, at) != at


def _begins(line: str, at: int) -> bool:
    return bool(line[at : at + 1].strip()) and not line[at - 1 : at].strip()
