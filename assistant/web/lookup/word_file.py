"""A table of the second tab as a Word file: how it was filtered, its count, and all its rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from docx.shared import Cm, Length

from assistant.web.blocks import Run
from assistant.web.lookup import words
from assistant.web.lookup.listing import Listing
from assistant.web.word_page import add_table, document_bytes, new_document
from ingest.sheets import writable

_ROOM = 24.7  # cm between the margins of a page on its side
_USUAL = 3
_SHARES: Mapping[str, int] = {
    "text": 10,
    "said": 12,
    "what": 8,
    "names": 8,
    "under": 5,
    "agency": 4,
    "to": 4,
    "name": 5,
}
"""How wide a column is beside the usual one of 3."""


def word_bytes(found: Listing, chosen: Sequence[tuple[str, str]], plans: int, day: date) -> bytes:
    """Return the file; `chosen` are the filters with their values, `plans` counts the loaded plans on `day`."""
    document = new_document(is_wide=True)
    document.add_heading(words.VIEWS[found.view], 1)
    counted = words.counted(len(found.lines), len(found.lines), found.total)
    document.add_paragraph(words.FILE_TOLD.format(day=f"{day:%d/%m/%Y}", plans=plans, counted=counted))
    for name, value in chosen:
        document.add_paragraph(writable(f"{name}: {value}"))
    rows = ([(Run(line.cells[key]),) for key in found.columns] for line in found.lines)
    add_table(document, [(Run(name),) for name in found.columns.values()], rows, _widths(found.columns))
    return document_bytes(document)


def _widths(columns: Mapping[str, str]) -> list[Length]:
    shares = [_SHARES.get(key, _USUAL) for key in columns]
    return [Cm(_ROOM * share / sum(shares)) for share in shares]
