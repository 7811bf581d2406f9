"""An answer as a workbook: the rows of its list or tables, its sources, and the whole of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from openpyxl import Workbook

from assistant.answer import Answer
from assistant.web import words
from assistant.web.blocks import Block, Table, Text, blocks, marks_of, plain
from assistant.web.word_file import notes
from ingest.sheets import book_bytes, fill_sheet

_WIDEST = 90
_NARROWEST = 8
_COUNT = re.compile(r"0|[1-9][0-9]{0,8}")


class Sheet(NamedTuple):
    """One sheet, before it is written."""

    name: str
    columns: Sequence[str]
    rows: Sequence[Sequence[Any]]


def sheet_bytes(question: str, answer: Answer) -> bytes:
    """Return the file."""
    labels = {citation.n: citation.label for citation in answer.citations}
    made = blocks(answer.text)
    listed = [*_tables(made, labels), *_list(made, labels)]
    whole = Sheet(words.FILE_WHOLE, (words.FILE_PART, words.FILE_TEXT), list(_whole(question, answer, made)))
    sources = Sheet(
        words.SOURCES,
        (words.FILE_NUMBER, words.FILE_SOURCE, words.QUOTE),
        [(citation.n, citation.label, citation.quote) for citation in answer.citations],
    )
    book = Workbook()
    book.remove(book.active)
    for sheet in [*listed, sources, whole] if listed else [whole, sources]:
        fill_sheet(book.create_sheet(sheet.name), sheet.columns, sheet.rows, _widths(sheet))
    return book_bytes(book)


def _tables(made: Sequence[Block], labels: Mapping[int, str]) -> Iterator[Sheet]:
    tables = [block for block in made if isinstance(block, Table)]
    for number, table in enumerate(tables, 1):
        columns = [plain(line) for line in table.head]
        cited = [_cited(" ".join(map(plain, row)), labels) for row in table.rows]
        rows = [[_value(plain(line)) for line in row] for row in table.rows]
        if any(cited):
            columns.append(words.SOURCES)
            rows = [[*row, source] for row, source in zip(rows, cited, strict=True)]
        yield Sheet(words.FILE_TABLE if len(tables) == 1 else f"{words.FILE_TABLE} {number}", columns, rows)


def _list(made: Sequence[Block], labels: Mapping[int, str]) -> Iterator[Sheet]:
    rows: list[tuple[int, str, str, str]] = []
    under = ""
    for block in made:
        if not isinstance(block, Text):
            continue
        said = plain(block.line)
        if block.kind == "item":
            rows.append((len(rows) + 1, under, said, _cited(said, labels)))
        elif not block.depth:
            # An item means what it means under the sentence before it: whose task it is, in which plan.
            under = said.rstrip(" :")
    if rows:
        yield Sheet(words.FILE_LIST, (words.FILE_NUMBER, words.FILE_PART, words.FILE_TEXT, words.FILE_SOURCE), rows)


def _whole(question: str, answer: Answer, made: Sequence[Block]) -> Iterator[tuple[str, str]]:
    yield words.FILE_QUESTION, question
    for note in notes(answer):
        yield words.FILE_STATUS, note
    for block in made:
        if isinstance(block, Text):
            number = f"{block.number}. " if block.number else ""
            yield words.THE_ANSWER, f"{number}{plain(block.line)}"
            continue
        for row in (block.head, *block.rows):
            yield words.FILE_TABLE, " | ".join(plain(line) for line in row)


def _value(text: str) -> int | str:
    return int(text) if _COUNT.fullmatch(text) else text


def _cited(text: str, labels: Mapping[int, str]) -> str:
    return "; ".join(labels[n] for n in marks_of(text) if n in labels)


def _widths(sheet: Sheet) -> dict[str, int]:
    longest = [max((len(str(row[at])) for row in sheet.rows), default=0) for at in range(len(sheet.columns))]
    fits = [max(wide, len(name) + 2) for name, wide in zip(sheet.columns, longest, strict=True)]
    return {name: min(_WIDEST, max(_NARROWEST, wide)) for name, wide in zip(sheet.columns, fits, strict=True)}
