"""Lines of an answer: sentences, list items, and rows that stand in a table where several of a kind come together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from assistant import say

MARK = re.compile(r"\[(\d+)\]")
_BREAKS = re.compile(r"\s*\n\s*")


class Row(str):
    """A list item ("- …") that also knows its cells under `heads`; the mark of its source stands in the last one."""

    __slots__ = ("cells", "heads")

    heads: tuple[str, ...]
    cells: tuple[str, ...]

    def __new__(cls, item: str, heads: Sequence[str], cells: Sequence[str]) -> Row:
        """Make a row that reads `item` on its own; `cells` are as many as `heads`."""
        made = super().__new__(cls, item)
        made.heads, made.cells = tuple(heads), tuple(cells)
        return made


def renumbered(line: str, mark: Callable[[re.Match[str]], str]) -> str:
    """Return a line with other citation marks, a row with other ones in its cells too."""
    item = MARK.sub(mark, line)
    if isinstance(line, Row):
        return Row(item, line.heads, [MARK.sub(mark, cell) for cell in line.cells])
    return item


def laid_out(lines: Sequence[str]) -> Iterator[str]:
    """Yield the lines as Markdown: rows that follow each other as a table, a single one as an item."""
    for heads, group in groupby(lines, key=lambda line: line.heads if isinstance(line, Row) else None):
        rows = list(group)
        if heads is None or len(rows) == 1:
            yield from map(str, rows)
            continue
        yield _piped([say.ROW_NUMBER, *heads])
        yield _piped(["---"] * (len(heads) + 1))
        for number, row in enumerate(rows, 1):
            yield _piped([str(number), *(row.cells if isinstance(row, Row) else [row])])


def _piped(cells: Sequence[str]) -> str:
    return f"| {' | '.join(_BREAKS.sub(' ', cell).replace('|', '/') for cell in cells)} |"
