"""Partners by country and province: bars for the eye, and the same numbers as words in the same table."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import Any
from urllib.parse import urlencode

from assistant.service import Service
from assistant.sorting import alphabetical
from assistant.web.lookup import table, words
from assistant.web.lookup.listing import Line, Listing
from assistant.web.lookup.wanted import Wanted
from ingest.folding import match_key

_COLOURS = 8
_COUNTRY = "country"

Counts = dict[str, Counter[str]]
"""How many partners of a country each plan names; the country "" is none."""


def chart(service: Service, wanted: Wanted) -> Listing:
    """Return one row for each country: its number of partners in all, by plan, and their names."""
    counts, names = _counted(service, wanted)
    plans = _plans(service)
    lines = []
    for country in _ordered(counts):
        cells = {
            "country": country or words.NO_COUNTRY,
            "number": str(counts[country].total()),
            "by_plan": _by_plan(counts[country], plans),
            "names": ", ".join(names[country]),
        }
        lines.append(Line(cells, "", "", "", ""))
    return Listing("chart", words.CHART_COLUMNS, lines, len(_counted(service, Wanted())[0]))


def drawn(service: Service, wanted: Wanted) -> str:
    """Return the chart as HTML."""
    counts, _ = _counted(service, wanted)
    found = chart(service, wanted)
    if not counts:
        return table.nothing()
    plans = _plans(service)
    colours = {plan: number % _COLOURS for number, plan in enumerate(plans)}
    most = max(one.total() for one in counts.values())
    rows = "".join(
        _row(line, _bar(counts[country], plans, colours, most), _link(wanted, country))
        for country, line in zip(_ordered(counts), found.lines, strict=True)
    )
    named = {plan for one in counts.values() for plan in one}
    legend = "".join(
        f'<li><i class="c{colours[plan]}"></i>{escape(name)}</li>' for plan, name in plans.items() if plan in named
    )
    heads = "".join(f'<th role="columnheader" scope="col">{escape(name)}</th>' for name in words.CHART_HEADS)
    total = sum(one.total() for one in counts.values())
    return (
        f"{table.bar('chart', wanted, words.counted_partners(total, len([one for one in counts if one])))}"
        f'<ul class="legend" aria-hidden="true">{legend}</ul>'
        f'<div class="rows chart" role="region" tabindex="0" aria-label="{words.VIEWS["chart"]}"><table role="table">'
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead><tbody role="rowgroup">{rows}</tbody></table></div>'
    )


def _counted(service: Service, wanted: Wanted) -> tuple[Counts, Mapping[str, list[str]]]:
    counts: Counts = defaultdict(Counter)
    names: dict[str, dict[str, str]] = defaultdict(dict)
    seen: set[tuple[str, str]] = set()
    for row in _without_the_whole(service.register(wanted.query("partners"))):
        country, key = row["country"] or "", match_key(row["name"])
        # A plan that names a partner in five clauses has one partner.
        if (row["plan"], key) not in seen:
            seen.add((row["plan"], key))
            counts[country][row["plan"]] += 1
        names[country].setdefault(key, row["name"])
    return dict(counts), {country: sorted(found.values(), key=alphabetical) for country, found in names.items()}


def _without_the_whole(rows: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Leave out a country whose localities or bodies the plan names: the whole is no partner beside its parts."""
    rows = list(rows)
    with_parts = {(row["plan"], row["country"]) for row in rows if row["country"] and row["type"] != _COUNTRY}
    return (row for row in rows if row["type"] != _COUNTRY or (row["plan"], row["country"]) not in with_parts)


def _plans(service: Service) -> dict[str, str]:
    return {card.id: card.province or card.name for card in service.plans()}


def _ordered(counts: Counts) -> list[str]:
    """Return the countries, most partners first; what belongs to no country comes last."""
    return sorted(counts, key=lambda one: (not one, -counts[one].total(), alphabetical(one)))


def _by_plan(counted: Counter[str], plans: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {counted[plan]}" for plan, name in plans.items() if counted[plan])


def _bar(counted: Counter[str], plans: Mapping[str, str], colours: Mapping[str, int], most: int) -> str:
    pieces = "".join(
        f'<i class="c{colours[plan]}" style="width:{100 * counted[plan] / most:.2f}%"></i>'
        for plan in plans
        if counted[plan]
    )
    return f'<span class="stack" aria-hidden="true">{pieces}</span>'


def _link(wanted: Wanted, country: str) -> str:
    asked = {name: value for name, value in wanted.filters().items() if name in ("plan", "type", "relation")}
    return f"#tra-cuu/partners?{escape(urlencode(asked | {'country': country}))}" if country else ""


def _row(line: Line, bar: str, link: str) -> str:
    name = escape(line.cells["country"])
    named = f'<a class="fill" href="{link}">{name}</a>' if link else name
    return (
        f'<tr role="row"><th role="rowheader" scope="row">{named}</th>'
        f'<td role="cell" class="number" data-head="{words.CHART_HEADS[1]}">{line.cells["number"]}</td>'
        f'<td role="cell" class="drawn">{bar}<span class="said">{escape(line.cells["by_plan"])}</span>'
        f"<small>{escape(line.cells['names'])}</small></td></tr>"
    )
