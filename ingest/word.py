"""A Word file (.docx) becomes text: a paragraph a line, the numbers Word counts typed out, tables as Markdown rows.

What is struck out in tracked changes, text boxes, headers, footers and notes are not read. python-docx opens the file;
its own paragraphs and cells are not used, since they know nothing of list numbers, content controls or tracked changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.exceptions import PackageNotFoundError

from ingest.errors import UnreadablePlan
from ingest.markup import table_rows
from ingest.word_numbers import Numbering

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_UNREAD = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}pict", f"{_W}object", f"{_W}drawing", f"{_W}pPr", f"{_W}rPr"})
_MAX_UNPACKED = 200_000_000
_TAB, _BREAKS = f"{_W}tab", frozenset({f"{_W}br", f"{_W}cr"})


def read_word(path: Path) -> str:
    """Return the text of a Word file.

    Raises:
        UnreadablePlan: it is no Word file, damaged, protected by a password or too large once unpacked.
    """
    try:
        with ZipFile(path) as package:
            is_large = sum(part.file_size for part in package.infolist()) > _MAX_UNPACKED
        if is_large:
            raise UnreadablePlan(path, "tệp Word quá lớn sau khi giải nén, hãy tách nhỏ tệp")
        return _text_of(Document(str(path)))
    except (BadZipFile, PackageNotFoundError, SyntaxError, KeyError, ValueError, RuntimeError) as error:
        raise UnreadablePlan(
            path, "không phải tệp Word (.docx) đọc được; hãy bỏ mật khẩu nếu có và lưu lại ở dạng .docx"
        ) from error


def _text_of(document: WordDocument) -> str:
    lists = [link.target_part.element for link in document.part.rels.values() if link.reltype == RT.NUMBERING]
    numbering = Numbering(lists[0] if lists else None, document.styles.element)
    return "\n\n".join(block for block in _blocks(document.element.body, numbering) if block.strip()) + "\n"


def _blocks(parent: Any, numbering: Numbering) -> Iterator[str]:
    """Yield paragraphs and tables in their order, also those in content controls."""
    for child in parent:
        if child.tag == f"{_W}p":
            yield _paragraph(child, numbering)
        elif child.tag == f"{_W}tbl":
            yield _table(child, numbering)
        elif child.tag not in _UNREAD:
            yield from _blocks(child, numbering)


def _paragraph(paragraph: Any, numbering: Numbering) -> str:
    words = "\n".join(" ".join(line.split()) for line in "".join(_words(paragraph)).split("\n"))
    return numbering.label(paragraph) + words if words.strip() else ""


def _words(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag == f"{_W}noBreakHyphen":
            yield "-"
        elif child.tag == _TAB:
            yield " "
        elif child.tag in _BREAKS:
            yield "\n"
        elif isinstance(child.tag, str) and child.tag not in _UNREAD and not child.tag.endswith("}Fallback"):
            yield from _words(child)


def _table(table: Any, numbering: Numbering) -> str:
    """Return a table as Markdown rows; a cell that stretches down holds for each row."""
    rows = [[(cell, _across(cell)) for cell in _own(row, "tc")] for row in _own(table, "tr")]
    starts = [_starts(row) for row in rows]
    written = []
    for number, row in enumerate(rows):
        cells = []
        for (cell, across), start in zip(row, starts[number], strict=True):
            if _merged(cell) == "continue":
                continue
            down = 1
            while number + down < len(rows) and _goes_on(rows[number + down], starts[number + down], start):
                down += 1
            lines = "<br>".join(
                escape(block).replace("\n", "<br>") for block in _blocks(cell, numbering) if block.strip()
            )
            cells.append(f'<td colspan="{across}" rowspan="{down if _merged(cell) else 1}">{lines}</td>')
        written.append("<tr>" + "".join(cells) + "</tr>")
    return table_rows("<table>" + "".join(written) + "</table>").strip("\n")


def _own(parent: Any, name: str) -> Iterator[Any]:
    """Yield the rows of a table or the cells of a row, those in content controls too; none of a table within a cell."""
    for child in parent:
        if child.tag == f"{_W}{name}":
            yield child
        elif isinstance(child.tag, str) and child.tag.startswith(f"{_W}sdt"):
            yield from _own(child, name)


def _starts(row: list[tuple[Any, int]]) -> list[int]:
    return [sum(across for _, across in row[:at]) for at in range(len(row))]


def _goes_on(row: list[tuple[Any, int]], starts: list[int], start: int) -> bool:
    return any(at == start and _merged(cell) == "continue" for (cell, _), at in zip(row, starts, strict=True))


def _across(cell: Any) -> int:
    span = cell.find(f"{_W}tcPr/{_W}gridSpan")
    return int(span.get(f"{_W}val", "1")) if span is not None else 1


def _merged(cell: Any) -> str:
    """Return "restart" where a cell that stretches down begins, "continue" in its other rows, else ""."""
    merge = cell.find(f"{_W}tcPr/{_W}vMerge")
    return "" if merge is None else merge.get(f"{_W}val", "continue")
