"""Rows as CSV or as sheets of a workbook; whatever a cell holds stays text."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

_FORMULA = re.compile(r"\s*[-=+@＝＋－＠]|[\t\r\n]")
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WIDE = 16


def csv_bytes(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    """Return rows as a CSV file that Excel opens with its Vietnamese whole."""
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=columns, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: harmless(row[name]) for name in columns} for row in rows)
    # Excel takes a CSV for UTF-8 only when it begins with the mark.
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8")


def fill_sheet(
    sheet: Worksheet, columns: Sequence[str], rows: Iterable[Sequence[Any]], widths: Mapping[str, int]
) -> None:
    """Write a head and rows into an empty sheet; `widths` are of columns that are not of the usual width."""
    for row in (columns, *rows):
        sheet.append([_cell(sheet, value) for value in row])
    for number, name in enumerate(columns, 1):
        head = sheet.cell(1, number)
        head.font, head.fill = Font(bold=True), PatternFill("solid", fgColor="DDE7F3")
        sheet.column_dimensions[get_column_letter(number)].width = widths.get(name, _WIDE)
    for line in sheet.iter_rows(min_row=2):
        for cell in line:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions


def _cell(sheet: Worksheet, value: Any) -> Any:
    """Return a value as a cell's content; a text that begins like a formula is stored as the text it is."""
    if not isinstance(value, str):
        return value
    text = writable(value)
    if not _FORMULA.match(text):
        return text
    cell = WriteOnlyCell(sheet, value=text)
    # Said of the cell and not in its words, so that a quote stays word for word; editing it keeps it a text, too.
    cell.data_type, cell.quotePrefix = "s", True
    return cell


def book_bytes(book: Workbook) -> bytes:
    """Return a workbook as a file."""
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def harmless(value: Any) -> Any:
    """Keep a spreadsheet from taking a clause of a CSV file for a formula ("- Chủ trì…" begins like one)."""
    if not isinstance(value, str):
        return value
    text = writable(value)
    return f"'{text}" if _FORMULA.match(text) else text


def writable(text: str) -> str:
    """Return a text without the control characters that no Office file can hold."""
    return _NOT_XML.sub("", text)
