"""What was read, as JSON Lines, CSV or a workbook."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from openpyxl import Workbook

from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.registers import read_registers
from ingest.registers.words import Deadline, Duty, Metadata, Partner, Reference
from ingest.sheets import book_bytes, csv_bytes, fill_sheet

KINDS = ("outline", "duties", "deadlines", "partners", "references", "metadata")
FORMATS = ("jsonl", "csv", "xlsx")

_OUTLINE = ("plan", "path", "kind", "text", "start", "end", "page")
_ROWS = {"duties": Duty, "deadlines": Deadline, "partners": Partner, "references": Reference, "metadata": Metadata}
_WIDTHS = {"text": 90, "title": 60, "what": 60, "path": 22, "agency": 34, "expression": 28, "to": 40, "name": 30}
_WIDTHS |= {"label": 44}


def rows(kind: str, plans: Iterable[Plan], lexicon: Lexicon) -> list[dict[str, Any]]:
    """Return the rows of one kind over several plans, with the contract's fields in its order."""
    if kind == "outline":
        return [{name: getattr(clause, name) for name in _OUTLINE} for plan in plans for clause in plan.clauses]
    made: list[dict[str, Any]] = []
    for plan in plans:
        registers = read_registers(plan, lexicon)
        found = [registers.metadata] if kind == "metadata" else getattr(registers, kind)
        made.extend(asdict(row) for row in found)
    return made


def export(kind: str, plans: Sequence[Plan], lexicon: Lexicon, form: str) -> bytes:
    """Return the rows of one kind as a file of the format `form` (one of FORMATS)."""
    found = rows(kind, plans, lexicon)
    columns = columns_of(kind)
    if form == "jsonl":
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in found).encode("utf-8")
    return table_file(kind, columns, found, form)


def table_file(kind: str, columns: Sequence[str], found: Sequence[Mapping[str, Any]], form: str) -> bytes:
    """Return rows as a file of the format `form`: "csv" or "xlsx"."""
    if form == "csv":
        return csv_bytes(columns, found)
    book = Workbook()
    book.active.title = kind
    fill_sheet(book.active, columns, ([row[name] for name in columns] for row in found), _WIDTHS)
    return book_bytes(book)


def columns_of(kind: str) -> tuple[str, ...]:
    """Return the contract's fields of one kind, in its order."""
    return _OUTLINE if kind == "outline" else tuple(field.name for field in fields(_ROWS[kind]))
