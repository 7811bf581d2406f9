"""A table of the second tab as a file: all its rows, with Vietnamese heads."""

from __future__ import annotations

from datetime import date

from openpyxl import Workbook

from assistant.web.lookup import words
from assistant.web.lookup.listing import Listing
from assistant.web.lookup.wanted import Wanted
from assistant.web.lookup.word_file import word_bytes
from ingest.sheets import book_bytes, csv_bytes, fill_sheet

WIDTHS = {
    "text": 90,
    "under": 50,
    "what": 60,
    "agency": 34,
    "expression": 28,
    "to": 40,
    "name": 40,
    "label": 30,
    "said": 90,
    "title": 60,
    "implements": 40,
}
"""How wide the columns of a workbook are that need more room than usual, by their field."""


def file_of(found: Listing, wanted: Wanted, form: str, plans: int) -> bytes:
    """Return the file; `form` is "csv", "xlsx" or "docx". The last two also say how it was filtered, and its count.

    `plans` counts the loaded plans.
    """
    chosen = [(words.FILTERS[name], words.VALUES.get(value, value)) for name, value in wanted.filters().items()]
    if form == "docx":
        return word_bytes(found, chosen, plans, date.today())
    heads = list(found.columns.values())
    if form == "csv":
        return csv_bytes(
            heads, ({name: line.cells[key] for key, name in found.columns.items()} for line in found.lines)
        )
    book = Workbook()
    book.active.title = words.VIEWS[found.view][:31]
    widths = {name: WIDTHS[key] for key, name in found.columns.items() if key in WIDTHS}
    fill_sheet(book.active, heads, ([line.cells[key] for key in found.columns] for line in found.lines), widths)
    number = len(found.lines)
    chosen.append((words.ROWS, words.counted(number, number, found.total)))
    fill_sheet(book.create_sheet(words.FILTERED_SHEET), (words.FILTERED_SHEET, words.VALUE), chosen, {words.VALUE: 60})
    return book_bytes(book)
