"""Register rows as a person reads them: cells in Vietnamese, each row with the clause it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from assistant.service import RegisterKind, RegisterQuery, Service, Surroundings
from assistant.web.lookup import words
from assistant.web.lookup.wanted import CITED_DATE, Wanted
from ingest.registers.clock import is_dated

_MARKED: Mapping[RegisterKind, tuple[str, ...]] = {
    "duties": ("text",),
    "deadlines": ("expression",),
    "partners": ("name",),
    "references": ("number", "name", "type"),
}
"""The field whose words are marked in the clause; the first that a row has."""

UNDER = "under"
"""The column of headings: "Cơ quan chủ trì: Sở Ngoại vụ" tells no task without the heading above it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its cells by column, where it stands, and the words to be marked there.

    `quote` is the clause itself; it is there once `placed` has looked the clause up. `is_dated` says that a calendar
    can hold the row.
    """

    cells: Mapping[str, str]
    plan: str
    path: str
    label: str
    marked: str
    quote: str = ""
    is_dated: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """A table: `columns` names the columns, `total` counts the rows there would be without a filter."""

    view: str
    columns: Mapping[str, str]
    lines: Sequence[Line]
    total: int


def listing(service: Service, kind: RegisterKind, wanted: Wanted) -> Listing:
    """Return the rows of a register that pass the filters, in the order asked for."""
    names = {card.id: card.province or card.name for card in service.plans()}
    rows = meant(service.register(wanted.query(kind)), wanted)
    everything = meant(service.register(RegisterQuery(kind)), wanted)
    return Listing(kind, words.COLUMNS[kind], [_line(kind, row, names) for row in rows], len(everything))


def meant(rows: Iterable[Mapping[str, Any]], wanted: Wanted) -> list[Mapping[str, Any]]:
    """Return rows without the dates of cited documents, unless those are asked for: they are nobody's deadline."""
    return [row for row in rows if wanted.type == CITED_DATE or row.get("kind") != CITED_DATE]


def placed(service: Service, lines: Iterable[Line]) -> Iterator[Line]:
    """Yield lines with their clause, and where a column asks for it the heading that the clause stands under."""
    looked_up: dict[tuple[str, str], Surroundings | None] = {}
    for line in lines:
        key = line.plan, line.path
        if key not in looked_up:
            looked_up[key] = service.surroundings(*key)
        around = looked_up[key]
        if around is None:
            yield replace(line, quote=line.marked)
            continue
        clause = next((one.text for one in around.clauses if one.is_cited), line.marked)
        under = around.headings[-1].text if around.headings else ""
        yield replace(line, quote=clause, cells={**line.cells, UNDER: under} if UNDER in line.cells else line.cells)


def _line(kind: RegisterKind, row: Mapping[str, Any], names: Mapping[str, str]) -> Line:
    cells = {field: said(field, row.get(field)) for field in words.COLUMNS[kind]}
    cells["plan"] = names.get(row["plan"], row["plan"])
    cells["label"] = row["label"].rpartition(" · ")[2]
    marked = next((str(row[field]) for field in _MARKED[kind] if row[field]), "")
    dated = kind == "deadlines" and is_dated(row["kind"], row["normalized"], row["expression"])
    return Line(cells, row["plan"], row["path"], row["label"], marked, is_dated=dated)


def said(field: str, value: Any) -> str:
    """Return a field's value as people read it; a date as printed in Vietnam."""
    if value is None:
        return ""
    if field == "date":
        return "/".join(reversed(str(value).split("-")))
    return words.VALUES.get(value, str(value)) if field in ("type", "kind") else str(value)
