"""Deadlines drawn on two scales, the months of every year and the years of the plans; the table tells the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, NamedTuple

from assistant.service import RegisterQuery, Service
from assistant.sorting import sorted_rows
from assistant.web.lookup import table, words
from assistant.web.lookup.listing import Line, Listing, meant, placed
from assistant.web.lookup.wanted import Wanted
from ingest.registers.clock import is_dated

_DAY = re.compile(r"--(\d\d)-(\d\d)")
_YEARS = re.compile(r"(?:(\d{4})/)?(\d{4})")
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Span:
    """Where a deadline lies: `scale` is "months", "years" or "" (on no calendar); `begin` None is not printed."""

    scale: str
    begin: float | None = None
    end: float | None = None


class Placed(NamedTuple):
    """One deadline with its number in the page."""

    number: int
    line: Line
    span: Span


def span_of(normalized: str | None, kind: str) -> Span:
    """Return where a register row lies; months count from 0, a year is its number, and both run to their end."""
    meant_as = normalized or ""
    if day := _DAY.fullmatch(meant_as):
        at = int(day[1]) - 1 + (int(day[2]) - 1) / 31
        return Span("months", at, at)
    if kind == "annual":
        return Span("months", 0, _MONTHS)
    if years := _YEARS.fullmatch(meant_as):
        return Span("years", float(years[1]) if years[1] else None, float(years[2]) + 1)
    return Span("")


def timeline(service: Service, wanted: Wanted) -> Listing:
    """Return the deadlines that pass the filters, in the order of the calendar."""
    everything = meant(service.register(RegisterQuery("deadlines")), wanted)
    lines = [line for line, _ in _found(service, wanted)]
    return Listing("timeline", words.TIMELINE_COLUMNS, lines, len(everything))


def drawn(service: Service, wanted: Wanted) -> str:
    """Return the timeline as HTML."""
    found = [Placed(n, *one) for n, one in enumerate(_found(service, wanted), 1)]
    if not found:
        return table.nothing()
    counted = words.counted(len(found), len(found), timeline(service, wanted).total)
    calendar = table.calendar_of([one.line for one in found])
    parts = [table.bar("timeline", wanted, counted, kind="full", calendar=calendar)]
    for scale, title in words.SCALES.items():
        if chosen := [one for one in found if one.span.scale == scale]:
            parts.append(_part(scale, title, chosen))
    return "".join(parts) + table.store(service, list(placed(service, (one.line for one in found))))


def _found(service: Service, wanted: Wanted) -> list[tuple[Line, Span]]:
    rows = sorted_rows(meant(service.register(wanted.query("deadlines")), wanted), "expression")
    names = {card.id: card.province or card.name for card in service.plans()}
    spans = [span_of(row["normalized"], row["kind"]) for row in rows]
    return [(_line(row, span, names), span) for row, span in zip(rows, spans, strict=True)]


def _line(row: Mapping[str, Any], span: Span, names: Mapping[str, str]) -> Line:
    begin, end = _told(span, row["normalized"])
    cells = {
        "plan": names.get(row["plan"], row["plan"]),
        "expression": row["expression"],
        "begin": begin,
        "end": end,
        "what": row["what"] or "",
        "to": row["to"] or "",
        "label": row["label"].rpartition(" · ")[2],
    }
    dated = is_dated(row["kind"], row["normalized"], row["expression"])
    return Line(cells, row["plan"], row["path"], row["label"], row["expression"], is_dated=dated)


def _told(span: Span, normalized: str | None) -> tuple[str, str]:
    if span.scale == "years" and span.end is not None:
        return (f"{span.begin:.0f}" if span.begin is not None else ""), f"{span.end - 1:.0f}"
    if span.scale == "months" and (day := _DAY.fullmatch(normalized or "")):
        return "", words.EVERY_YEAR_BY.format(day=day[2], month=day[1])
    return "", words.EVERY_YEAR if span.scale == "months" else ""


def _part(scale: str, title: str, chosen: Sequence[Placed]) -> str:
    heads = [f'<th role="columnheader" scope="col">{escape(head)}</th>' for head in words.TIMELINE_HEADS]
    low, high = _range(scale, [one.span for one in chosen])
    if scale:
        ticks = "".join(f"<i>{tick}</i>" for tick in _ticks(scale, low, high))
        heads.append(f'<td class="scale" aria-hidden="true"><span class="ticks">{ticks}</span></td>')
    body = "".join(_row(one, _track(one.span, low, high) if scale else "") for one in chosen)
    return (
        f'<h3>{escape(title)}</h3><div class="rows timeline" role="region" tabindex="0" aria-label="{escape(title)}">'
        f'<table role="table"><thead role="rowgroup"><tr role="row">{"".join(heads)}</tr></thead>'
        f'<tbody role="rowgroup">{body}</tbody></table></div>'
    )


def _range(scale: str, spans: Sequence[Span]) -> tuple[float, float]:
    if scale != "years":
        return 0, _MONTHS
    told = [edge for span in spans for edge in (span.begin, span.end and span.end - 1) if edge is not None]
    # A lone year would stand at both ends of its scale.
    return min(told) - (1 if min(told) == max(told) else 0), max(told) + 1


def _ticks(scale: str, low: float, high: float) -> Iterator[str]:
    for at in range(int(low), int(high)):
        if scale == "months":
            yield str(at + 1)
        else:
            yield f"{at % 100:02d}" if at > low else str(at)


def _track(span: Span, low: float, high: float) -> str:
    begin = low if span.begin is None else span.begin
    end = low if span.end is None else span.end
    left, right = (100 * (edge - low) / (high - low) for edge in (begin, end))
    kind = (
        "point" if begin == end else "open" if span.begin is None else "whole" if end - begin == high - low else "bar"
    )
    return (
        '<td class="scale" aria-hidden="true"><span class="track">'
        f'<b class="{kind}" style="left:{left:.2f}%;width:{right - left:.2f}%"></b></span></td>'
    )


def _row(one: Placed, track: str) -> str:
    number, line, _ = one
    said = escape(line.cells["expression"])
    spoken = escape(f"{line.cells['expression']}. {words.OPEN_ROW}: {line.label}")
    long = " long" if table.is_long("plan", line.cells["plan"]) else ""
    to = f"<small>{words.RECEIVER}: {escape(line.cells['to'])}</small>" if line.cells["to"] else ""
    return (
        f'<tr role="row" data-n="{number}"><td role="cell" class="plan{long}">{escape(line.cells["plan"])}</td>'
        f'<td role="cell" class="when"><button type="button" class="place" data-n="{number}" aria-label="{spoken}">'
        f'{said}</button></td><td role="cell" class="what">{escape(line.cells["what"])}{to}</td>{track}</tr>'
    )
