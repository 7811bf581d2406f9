"""A register as an HTML table with its count, its files and the clause behind each row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from itertools import islice
from urllib.parse import urlencode

from assistant.answer import Citation
from assistant.service import Service
from assistant.web import view as window_view
from assistant.web.lookup import words
from assistant.web.lookup.listing import UNDER, Line, Listing, placed
from assistant.web.lookup.wanted import STEP, Wanted

_NARROW = ("plan", "role", "kind", "type", "country", "relation", "date", "number", "deadline")
_PLACE = 24  # no province has a longer name
_FILES = (("docx", words.WORD), ("xlsx", words.EXCEL), ("csv", words.CSV))
TURN = 9001
"""The number under which the panel of sources finds a table's clauses; no conversation is as long."""


def result(service: Service, found: Listing, wanted: Wanted) -> str:
    """Return the count, the files and the table."""
    if not found.lines:
        return nothing()
    shown = list(placed(service, islice(found.lines, wanted.limit)))
    # The heading stands above the words of its row, in their cell.
    columns = {field: name for field, name in found.columns.items() if field != UNDER}
    body = "".join(_row(number, line, columns) for number, line in enumerate(shown, 1))
    heads = "".join(_head(field, name, wanted) for field, name in columns.items())
    table = (
        f'<div class="rows" role="region" tabindex="0" aria-label="{words.VIEWS[found.view]}">'
        f'<table role="table"><thead role="rowgroup"><tr role="row">{heads}</tr></thead>'
        f'<tbody role="rowgroup">{body}</tbody></table></div>'
    )
    more = ""
    if len(found.lines) > len(shown):
        left = min(STEP, len(found.lines) - len(shown))
        more = f'<button type="button" class="more" data-limit="{len(shown) + left}">{words.MORE.format(number=left)}'
        more += "</button>"
    counted = words.counted(len(shown), len(found.lines), found.total)
    calendar = calendar_of(found.lines)
    above = bar(found.view, wanted, counted, kind="part" if more else "full", calendar=calendar)
    return f"{above}{table}{more}{store(service, shown)}"


def calendar_of(lines: Sequence[Line]) -> str:
    """Return what the link to the calendar says: how many of the rows it holds where that is not all; "" for none."""
    dated = sum(line.is_dated for line in lines)
    return words.calendar(dated, len(lines)) if dated else ""


def bar(view: str, wanted: Wanted, counted: str, *, kind: str = "", calendar: str = "") -> str:
    """Return the line above a table or a chart: its count and its files; `kind` is a class of the count.

    `calendar` is what the link to a calendar says, where there is one.
    """
    asked = wanted.filters() | ({"sort": wanted.sort, "order": wanted.order} if wanted.sort else {})
    files = "".join(
        f'<a class="file" href="lookup/{view}.{form}?{escape(urlencode(asked))}" download>{name}</a>'
        for form, name in (*_FILES, *([("ics", calendar)] if calendar else []))
    )
    told = f'<p class="count {kind}" role="status">{escape(counted)}</p>'
    return f'<div class="bar">{told}<div class="tools">{files}</div></div>'


def nothing(why: str = words.NOTHING) -> str:
    """Return the empty state."""
    return (
        f'<div class="nothing"><p role="status">{escape(why)}</p>'
        f'<div class="tools"><button type="button" class="reset">{words.RESET}</button></div></div>'
    )


def store(service: Service, lines: Sequence[Line]) -> str:
    """Return the clauses behind the rows, one card a row, for the panel of sources."""
    titles = {card.id: card.title for card in service.plans()}
    cards = []
    for number, line in enumerate(lines, 1):
        citation = Citation(number, line.plan, line.path, line.label, line.quote, 0, len(line.quote))
        cards.append(window_view.source(citation, titles, marked=line.marked))
    return f'<div class="store" hidden>{"".join(cards)}</div>'


def is_long(field: str, said: str) -> bool:
    """Tell whether a plan is called by its title: such a cell may break, else it would push the others aside."""
    return field == "plan" and len(said) > _PLACE


def _head(field: str, name: str, wanted: Wanted) -> str:
    sorts = wanted.sort == field
    way = {"asc": "ascending", "desc": "descending"}[wanted.order] if sorts else "none"
    return (
        f'<th role="columnheader" scope="col" aria-sort="{way}" class="{field}"><button type="button"'
        f' data-sort="{field}" title="{escape(words.SORT_BY.format(name=name.lower()))}">{escape(name)}</button></th>'
    )


def _row(number: int, line: Line, columns: Mapping[str, str]) -> str:
    cells = "".join(_cell(number, line, field, name) for field, name in columns.items())
    return f'<tr role="row" data-n="{number}">{cells}</tr>'


def _cell(number: int, line: Line, field: str, name: str) -> str:
    said = escape(line.cells[field])
    if field == "text" and line.cells.get(UNDER):
        said = f"<small>{escape(line.cells[UNDER])}</small>{said}"
    if field == "label":
        spoken = escape(f"{words.OPEN_ROW}: {line.label}")
        said = f'<button type="button" class="place" data-n="{number}" aria-label="{spoken}">{said}</button>'
    kind = f"{field} narrow" if field in _NARROW else field
    kind += " long" if is_long(field, line.cells[field]) else ""
    empty = "" if said else " empty"
    return f'<td role="cell" class="{kind}{empty}" data-head="{escape(name)}">{said}</td>'
