"""Markdown tables flattened to one cell a line: cells stand one below another between lines of a single "|"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.folding import fold_text
from ingest.lines import Line
from ingest.markers import read_marker, roman_value
from ingest.table import COUNTER, COUNTER_HEAD, Piece, Table, TableRow
from ingest.table_columns import Columns, columns_of
from ingest.zones import begins_appendix, lays_out

_ROMAN = re.compile(r"([IVX]{1,5})\.?")
_BARE_PIPE = re.compile(r"^[ \t]*\|[ \t]*$", re.MULTILINE)
_FEWEST_PIPES = 9
_LONGEST_CELL = 2000
_LONGEST_ENDED = 600
_TOTAL = re.compile(r"(?:tổng (?:cộng|số)|cộng)\s*:?", re.IGNORECASE)


def flattened_tables(lines: Sequence[Line], source: str) -> list[Table]:
    """Find tables whose cells stand one below another between lines of a single "|"."""
    tables = []
    for start, end in _piped_blocks(source):
        numbers = [number for number, line in enumerate(lines) if start <= line.start < end]
        rows = _flattened_rows(_segments(source, start, end), lines, numbers)
        if rows:
            tables.append(Table(numbers[0], numbers[-1], tuple(rows)))
    for start, end in _ended_blocks(source):
        numbers = [number for number, line in enumerate(lines) if start <= line.start < end]
        rows = _flattened_rows(_parted(_ended_cells(source, start, end)), lines, numbers)
        if numbers and rows:
            tables.append(Table(numbers[0], numbers[-1], tuple(rows)))
    return tables


def _ended_blocks(source: str) -> list[tuple[int, int]]:
    """Return the spans of tables whose every cell ends its line with a pipe, from the head of the counter on."""
    blocks: list[tuple[int, int]] = []
    offset, begin, end = 0, -1, 0
    for raw in [*source.split("\n"), ""]:
        ends = raw.rstrip().endswith("|") and raw.count("|") == 1 and raw.strip() != "|"
        if begin < 0 and ends and COUNTER_HEAD.fullmatch(raw.strip(" *|")):
            begin = offset
        # A cell may take several lines; a table ends where no pipe follows within them.
        if begin >= 0 and ends:
            end = offset + len(raw)
        elif begin >= 0 and (not raw.strip() or read_marker(raw.strip(" *")) or offset - end > _LONGEST_ENDED):
            blocks += [(begin, end)] if source[begin:end].count("|") >= _FEWEST_PIPES else []
            begin = -1
        offset += len(raw) + 1
    return blocks


def _ended_cells(source: str, start: int, end: int) -> list[Piece]:
    pieces: list[Piece] = []
    at = start
    for found in re.finditer(r"\|", source[start:end]):
        raw = source[at : start + found.start()]
        lead = len(raw) - len(raw.lstrip("* \n\t"))
        pieces.append(Piece(fold_text(raw.strip()), at + lead, at + len(raw.rstrip("* \n\t"))))
        at = start + found.end()
    return pieces


def _parted(pieces: Sequence[Piece]) -> list[Piece]:
    """Put the gap between two rows where a counter goes on and a whole row, or that of a part, stands before it."""
    parted: list[Piece] = []
    count = part = width = since = 0
    in_part = False
    for piece in pieces:
        number, roman = COUNTER.fullmatch(piece.text), _ROMAN.fullmatch(piece.text)
        is_whole = in_part or since >= width
        if is_whole and roman and roman_value(roman[1]) == part + 1:
            part, count, in_part = part + 1, 0, True
        elif is_whole and number and number[1] == str(count + 1):
            width = width or (since if not in_part else 0)
            count, in_part = count + 1, False
        else:
            parted.append(piece)
            since += 1
            continue
        parted += [Piece("", piece.start, piece.start), piece]
        since = 1
    return [*parted, Piece("", pieces[-1].end, pieces[-1].end)] if pieces else []


def _piped_blocks(source: str) -> list[tuple[int, int]]:
    """Return the spans of unbroken lines that begin and end with a bare pipe and hold enough of them for a table.

    Where the text has no blank lines at all, letterhead, body and signature stand between pipes as well.
    """
    blocks: list[tuple[int, int]] = []
    offset = begin = 0
    pipes: list[int] = []
    for raw in [*source.split("\n"), ""]:
        if raw.strip() == "|":
            if pipes and _is_no_cell(source[pipes[-1] + 1 : offset]):
                blocks += [(begin, pipes[-1])] if len(pipes) >= _FEWEST_PIPES else []
                pipes = []
            begin = begin if pipes else offset
            pipes.append(offset)
        elif not raw.strip("* ") and pipes:
            blocks += [(begin, pipes[-1])] if len(pipes) >= _FEWEST_PIPES else []
            pipes = []
        offset += len(raw) + 1
    return blocks


def _is_no_cell(words: str) -> bool:
    """Tell whether what stands between two pipes is the text around tables: a letterhead, a signature, the body."""
    lines = [line.strip("* |") for line in words.split("\n")]
    return len(words) > _LONGEST_CELL or any(lays_out(line) or begins_appendix(line) for line in lines)


def _segments(source: str, start: int, end: int) -> list[Piece]:
    """Return what stands between the pipes of a block, empty cells and row boundaries included."""
    pieces: list[Piece] = []
    at = start
    for found in _BARE_PIPE.finditer(source, start, end + 1):
        raw = source[at : found.start()]
        lead = len(raw) - len(raw.lstrip("* \n\t"))
        pieces.append(Piece(fold_text(raw.strip()), at + lead, at + len(raw.rstrip("* \n\t"))))
        at = found.end()
    return pieces[1:]


def _flattened_rows(pieces: Sequence[Piece], lines: Sequence[Line], numbers: Sequence[int]) -> list[TableRow]:
    """Cut the cells into rows where the counter goes on: 1, 2, 3… and I, II, III… for the parts between."""
    closed: list[list[Piece]] = []
    head: Sequence[Piece] = ()
    open_row: list[Piece] = []
    count = part = 0
    for place, piece in enumerate(pieces):
        begins = place == 0 or not pieces[place - 1].text
        number = COUNTER.fullmatch(piece.text)
        roman = _ROMAN.fullmatch(piece.text)
        is_part = bool(begins and roman and roman_value(roman[1]) == part + 1)
        is_row = bool(begins and number and number[1] == str(count + 1))
        if open_row and begins and _TOTAL.fullmatch(piece.text):
            closed.append(open_row[:-1])
            open_row = [piece]
        elif is_part or is_row:
            closed.append(open_row[:-1])  # the last one is the gap between the pipes of two rows
            head = head or pieces[:place]
            part, count = (part + 1, 0) if is_part else (part, count + 1)
            open_row = [piece]
        elif open_row:
            open_row.append(piece)
    columns = columns_of(head, [*closed, open_row])
    rows = [row for cells in closed for row in _close(cells, columns, lines, numbers)]
    return rows + _close(open_row, columns, lines, numbers) if rows or count else []


def _close(cells: list[Piece], columns: Columns, lines: Sequence[Line], numbers: Sequence[int]) -> list[TableRow]:
    filled = [cell for cell in cells if cell.text]
    if not filled:
        return []
    start, end = filled[0].start, filled[-1].end
    at = next(number for number in numbers if lines[number].end > start)
    if roman := _ROMAN.fullmatch(filled[0].text):
        return [TableRow(at, start, end, "", roman[1])]
    counter = COUNTER.fullmatch(filled[0].text)
    return [TableRow(at, start, end, counter[1] if counter else filled[0].text, cells=columns.named(cells))]
