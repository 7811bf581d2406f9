"""Letterheads and signatures pasted from a word processor: the cells of a table without lines, parted by tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.folding import fold_text
from ingest.table import Piece
from ingest.zones import lays_out

_CELL = re.compile(r"[^\t]+")


def tabbed_layouts(source: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of lines with tabs, unbroken by others, of which a cell is one of a letterhead or a signature.

    A run of rows that hold data has no such cell.
    """
    offset, begin, lays = 0, -1, False
    for raw in [*source.split("\n"), ""]:
        if "\t" in raw.strip(" "):
            begin = offset if begin < 0 else begin
            lays |= any(lays_out(piece.text) for _, piece in pieces_of(offset, raw))
        elif begin >= 0:
            if lays:
                yield begin, offset - 1
            begin, lays = -1, False
        offset += len(raw) + 1


def pieces_of(start: int, raw: str) -> list[tuple[int, Piece]]:
    """Return the cells of a line that begins at offset `start`, each with its number from 0, but no empty one."""
    found = []
    for number, cell in enumerate(_CELL.finditer(raw)):
        words = cell[0]
        lead = len(words) - len(words.lstrip())
        at = start + cell.start()
        piece = Piece(fold_text(words), at + lead, at + len(words.rstrip()))
        # A line that begins with a tab has its first cell empty.
        found += [(number + raw.startswith("\t"), piece)] if piece.text else []
    return found
