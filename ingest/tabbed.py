"""What tabs part in text pasted from a word processor: the cells of rows, a letterhead's, a marker and its words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.folding import fold_text
from ingest.markers import read_marker
from ingest.table import COUNTER_HEAD, Piece
from ingest.zones import lays_out

_CELL = re.compile(r"[^\t]+")


def tabbed_rows(source: str) -> frozenset[int]:
    """Return the offsets of the lines that are rows of cells.

    A word processor sets a tab behind a list's marker, or before a paragraph: such a line is a row only below a
    table's head, or with rows above and below it.
    """
    rows: set[int] = set()
    offset, run = 0, list[tuple[int, bool]]()
    headed = False
    for raw in [*source.split("\n"), ""]:
        if "\t" in raw:
            headed |= bool(COUNTER_HEAD.fullmatch(raw.split("\t")[0].strip(" *")))
            run.append((offset, headed or _has_cells(raw)))
        else:
            sure = [at for at, (_, is_sure) in enumerate(run) if is_sure]
            rows |= {start for start, _ in run[sure[0] : sure[-1] + 1]} if sure else set()
            run, headed = [], False
        offset += len(raw) + 1
    return frozenset(rows)


def _has_cells(raw: str) -> bool:
    """Tell whether tabs part more on a line than a marker from its words or the words from the margin."""
    first, *others = re.split(r"\t+", raw.lstrip(" \t"))
    return bool(others) and (len(others) > 1 or not _is_marker(first) or not others[0].strip())


def _is_marker(cell: str) -> bool:
    marker = read_marker(f"{cell.strip()} Ab")
    return marker is not None and marker.rest == "Ab"


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
