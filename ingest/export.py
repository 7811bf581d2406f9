"""What was read, as JSON Lines, CSV or a workbook."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, fields
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter

from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.registers import read_registers
from ingest.registers.words import Deadline, Duty, Metadata, Partner, Reference

KINDS = ("outline", "duties", "deadlines", "partners", "references", "metadata")
FORMATS = ("jsonl", "csv", "xlsx")

_OUTLINE = ("plan", "path", "kind", "text", "start", "end", "page")
_ROWS = {"duties": Duty, "deadlines": Deadline, "partners": Partner, "references": Reference, "metadata": Metadata}
_WIDTHS = {"text": 90, "title": 60, "what": 60, "path": 22, "agency": 34, "expression": 28, "to": 40, "name": 30}
_UNSAFE = ("=", "+", "-", "@")


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
    columns = _OUTLINE if kind == "outline" else tuple(field.name for field in fields(_ROWS[kind]))
    if form == "jsonl":
        return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in found).encode("utf-8")
    if form == "csv":
        return _csv(columns, found)
    return _workbook(kind, columns, found)


def _csv(columns: Sequence[str], found: Sequence[dict[str, Any]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=columns, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _harmless(value) for name, value in row.items()} for row in found)
    # Excel takes a CSV for UTF-8 only when it begins with the mark.
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8")


def _workbook(kind: str, columns: Sequence[str], found: Sequence[dict[str, Any]]) -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = kind
    sheet.append(list(columns))
    for row in found:
        sheet.append([_harmless(row[name]) for name in columns])
    for number, name in enumerate(columns, 1):
        head = sheet.cell(1, number)
        head.font, head.fill = Font(bold=True), PatternFill("solid", fgColor="DDE7F3")
        sheet.column_dimensions[get_column_letter(number)].width = _WIDTHS.get(name, 16)
    for line in sheet.iter_rows(min_row=2):
        for cell in line:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def _harmless(value: Any) -> Any:
    """Keep a spreadsheet from taking a clause for a formula ("- Chủ trì…" begins like one)."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_UNSAFE) else value
