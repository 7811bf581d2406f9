"""Markdown tables with a row a line: which lines they take, whether they hold data or only lay text out, and cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from ingest.folding import fold_text
from ingest.table import COUNTER_HEAD, Piece
from ingest.zones import lays_out

_PIPE = re.compile(r"(?<!\\)\|")
_DELIMITER = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*")
# What a column is called, where no row of dashes tells heads from what stands below them.
_COLUMN_HEAD = re.compile(
    r"(?:nội dung|nhiệm vụ|hoạt động|công việc|chủ trì|phối hợp|thực hiện|thời gian|thời hạn|tiến độ|kinh phí"
    r"|sản phẩm|kết quả|ghi chú|địa phương|đối tác|quốc gia)",
    re.IGNORECASE,
)
_LONGEST_HEAD = 60
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


def piped_spans(source: str) -> Iterator[tuple[int, int, bool]]:
    """Yield each table's span and whether it only lays text out, as that of a letterhead or a signature does.

    A table is a row of heads, a row of dashes, and the rows up to a line without a pipe. A web page's text has lost
    the dashes: there the first row must read as heads do, and the next have as many cells.
    """
    rows = list(_lines(source))
    at = 0
    while at + 1 < len(rows):
        (start, head), (_, dashes) = rows[at], rows[at + 1]
        has_dashes = _PIPE.search(head) and _PIPE.search(dashes) and _DELIMITER.fullmatch(dashes)
        if not has_dashes and not _heads_table(rows[at], rows[at + 1]):
            at += 1
            continue
        last = at + 1
        while last + 1 < len(rows) and _PIPE.search(rows[last + 1][1]):
            last += 1
        end = rows[last][0] + len(rows[last][1])
        yield start, end, any(lays_out(piece.text) for row in rows[at : last + 1] for piece in cells_of(*row))
        at = last + 1


def _heads_table(head: tuple[int, str], following: tuple[int, str]) -> bool:
    """Tell whether a row names the columns of the one below it."""
    if head[1].count("|") < 2 or following[1].count("|") < 2:
        return False
    heads = [piece.text for piece in cells_of(*head)]
    if len(heads) < 3 or len(heads) != len(cells_of(*following)):
        return False
    named = sum(bool(_COLUMN_HEAD.search(words)) and len(words) <= _LONGEST_HEAD for words in heads)
    return named >= 2 and (named > 2 or bool(COUNTER_HEAD.fullmatch(heads[0])))


def cells_of(start: int, row: str) -> list[Piece]:
    """Return the cells of a row that begins at offset `start`, empty ones included."""
    marks = [match.start() for match in _PIPE.finditer(row)]
    spans = list(pairwise([-1, *marks, len(row)]))
    # The pipes at both ends are a frame; where one is missing, a cell lies outside all pipes.
    spans = spans if row[: marks[0]].strip() else spans[1:]
    spans = spans if row[marks[-1] + 1 :].strip() or len(spans) == 1 else spans[:-1]
    return [_piece(start, row, before + 1, after) for before, after in spans]


def parts_of(start: int, row: str) -> list[tuple[int, Piece]]:
    """Return the printed lines inside a row that lays text out, each with the number of its cell, from 0."""
    found = []
    for number, cell in enumerate(cells_of(start, row)):
        at = cell.start - start
        for raw in _BREAK.split(row[at : cell.end - start]):
            piece = _piece(start, row, at, at + len(raw))
            found += [(number, piece)] if piece.text else []
            broken = _BREAK.match(row, at + len(raw))
            at = broken.end() if broken else at + len(raw)
    return found


def is_delimiter(row: str) -> bool:
    """Tell whether a line is the row of dashes under a table's heads."""
    return _DELIMITER.fullmatch(row) is not None


def _piece(start: int, row: str, first: int, last: int) -> Piece:
    raw = row[first:last]
    lead = len(raw) - len(raw.lstrip())
    return Piece(fold_text(raw), start + first + lead, start + first + len(raw.rstrip()))


def _lines(source: str) -> Iterator[tuple[int, str]]:
    offset = 0
    for raw in source.split("\n"):
        yield offset, raw
        offset += len(raw) + 1
