"""The form above a table: which filters a view has, and what can be chosen in them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from assistant.service import RegisterKind, RegisterQuery, Service
from assistant.sorting import alphabetical
from assistant.web.lookup import words
from assistant.web.lookup.wanted import CITED_DATE, REGISTERS, Wanted

_FIELDS: dict[str, tuple[str, ...]] = {
    "duties": ("plan", "agency", "role", "q"),
    "deadlines": ("plan", "agency", "type", "q"),
    "partners": ("plan", "country", "type", "relation", "q"),
    "references": ("plan", "type", "number", "q"),
    "timeline": ("plan", "agency", "q"),
    "chart": ("plan", "type", "relation"),
    "beside": ("first", "second", "subject"),
}
_TYPED = ("agency", "q", "number", "subject")
_PLANS = ("plan", "first", "second")
_ROWS: dict[str, RegisterKind] = {"timeline": "deadlines", "chart": "partners"}
_COLUMN = {"type": {"deadlines": "kind"}, "agency": {"deadlines": "to"}}
Choice = tuple[str, str]


def form(service: Service, view: str, wanted: Wanted) -> str:
    """Return the form with what is chosen in it."""
    fields = "".join(_field(service, view, name, wanted) for name in _FIELDS[view])
    apply = words.COMPARE if view == "beside" else words.APPLY
    return (
        f'<form class="filters" data-view="{view}" role="search">{fields}'
        f'<div class="tools"><button type="submit">{apply}</button>'
        f'<button type="reset">{words.RESET}</button></div></form>'
    )


def _field(service: Service, view: str, name: str, wanted: Wanted) -> str:
    label = words.RECEIVER if name == "agency" and view != "duties" else words.FILTERS[name]
    value = str(getattr(wanted, name))
    if name not in _TYPED:
        return _label(label, _select(name, _choices(service, view, name), value))
    hint = words.HINTS[name]
    known = ""
    if name == "agency":
        listed = "".join(f'<option value="{escape(one)}">' for one in _values(service, view, name))
        known = f'<datalist id="known-agencies">{listed}</datalist>'
    box = (
        f'<input name="{name}" value="{escape(value)}" placeholder="{escape(hint)}" autocomplete="off" maxlength="300"'
        f"{' list=known-agencies' if known else ''}>{known}"
    )
    return _label(label, box, name)


def _label(label: str, box: str, name: str = "") -> str:
    return f'<label class="{name}"><span>{escape(label)}</span>{box}</label>'


def _select(name: str, choices: Iterable[Choice], value: str) -> str:
    options = "".join(
        f'<option value="{escape(key)}"{" selected" if key == value else ""}>{escape(said)}</option>'
        for key, said in choices
    )
    return f'<select name="{name}">{options}</select>'


def _choices(service: Service, view: str, name: str) -> list[Choice]:
    if name in _PLANS:
        plans = [(card.id, card.province or card.name) for card in service.plans()]
        return plans if name != "plan" else [("", words.ANY), *plans]
    values = _values(service, view, name)
    if view == "deadlines":
        # What is asked of people comes first; the dates of cited documents stand apart, at the end.
        values = sorted(values, key=lambda one: one == CITED_DATE)
        return [("", words.ANY_DEADLINE), *((one, words.VALUES.get(one, one)) for one in values)]
    return [("", words.ANY), *((one, words.VALUES.get(one, one)) for one in values)]


def _values(service: Service, view: str, name: str) -> Sequence[str]:
    kind = _ROWS[view] if view in _ROWS else next(one for one in REGISTERS if one == view)
    column = _COLUMN.get(name, {}).get(kind, name)
    found = {str(row[column]) for row in service.register(RegisterQuery(kind)) if row[column]}
    return sorted(found, key=alphabetical)
