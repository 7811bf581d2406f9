"""A register as a workbook for people: every field of the contract under its Vietnamese head, codes in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from openpyxl import Workbook

from assistant.web import words as window_words
from assistant.web.lookup import words
from assistant.web.lookup.files import WIDTHS
from assistant.web.lookup.listing import said
from ingest.sheets import book_bytes, fill_sheet


def register_bytes(
    kind: str, fields: Sequence[str], rows: Sequence[Mapping[str, Any]], names: Mapping[str, str]
) -> bytes:
    """Return the file; `names` are what the plans are called."""
    heads = [words.COLUMNS.get(kind, {}).get(field) or words.FIELD_HEADS[field] for field in fields]
    told = {name: WIDTHS[field] for field, name in zip(fields, heads, strict=True) if field in WIDTHS}
    book = Workbook()
    book.active.title = words.VIEWS.get(kind, words.METADATA)
    fill_sheet(book.active, heads, ([_cell(field, row[field], names) for field in fields] for row in rows), told)
    return book_bytes(book)


def _cell(field: str, value: Any, names: Mapping[str, str]) -> str:
    if isinstance(value, bool):
        return words.YES if value else words.NO
    if field == "plan":
        return names.get(value, value)
    if field == "period" and value:
        return window_words.period(value)
    return said(field, value)
