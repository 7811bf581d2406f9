"""`GET /lookup/{view}`: what stands in the second tab, and its files; the page's script puts it in place."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from fastapi.responses import HTMLResponse, Response

from assistant.service import Service
from assistant.web import words as window_words
from assistant.web.download import download
from assistant.web.lookup import beside, chart, table, timeline, words
from assistant.web.lookup.files import file_of
from assistant.web.lookup.filters import form
from assistant.web.lookup.listing import Listing, listing, placed
from assistant.web.lookup.wanted import REGISTERS, Wanted
from assistant.web.problems import problem

_DRAWN = {"timeline": timeline.drawn, "chart": chart.drawn, "beside": beside.drawn}
_LISTED = {"timeline": timeline.timeline, "chart": chart.chart, "beside": beside.beside}

_DATED = ("deadlines", "timeline")


def lookup_router(service: Service) -> APIRouter:
    """Return the routes; those of the files first, for a view may hold any sign."""
    made = APIRouter(include_in_schema=False)

    @made.get("/lookup/{view}.{kind}", response_model=None)
    def file(view: str, kind: Literal["csv", "xlsx", "docx", "ics"], wanted: Annotated[Wanted, Query()]) -> Response:
        if view not in words.VIEWS:
            return _no_view(view)
        if unknown := _unknown_plan(service, wanted):
            return problem(404, window_words.NO_PLAN[0], words.NO_SUCH_PLAN.format(plan=unknown))
        if kind == "ics":
            return _calendar(service, view, wanted)
        if view == "beside" and service.plans():
            wanted = beside.pair(service, wanted)
        found = _found(service, view, wanted)
        whole = replace(found, lines=list(placed(service, found.lines)))
        made = file_of(whole, wanted, kind, len(service.plans()))
        return download(made, f"{words.FILES[view]}.{kind}")

    @made.get("/lookup/{view}", response_model=None)
    def shown(view: str, wanted: Annotated[Wanted, Query()]) -> Response:
        if view not in words.VIEWS:
            return _no_view(view)
        return HTMLResponse(_page(service, view, wanted))

    return made


def _calendar(service: Service, view: str, wanted: Wanted) -> Response:
    if view not in _DATED:
        return problem(404, *words.NO_FILE)
    return download(service.calendar(wanted.query("deadlines")), f"{words.FILES[view]}.ics")


def _page(service: Service, view: str, wanted: Wanted) -> str:
    if not service.plans():
        return f'<p class="notice">{words.NO_PLANS}</p>'
    unknown = _unknown_plan(service, wanted)
    if view == "beside":
        wanted = beside.pair(service, wanted)
    why = words.NO_SUCH_PLAN.format(plan=unknown)
    found = table.nothing(why) if unknown else _result(service, view, wanted)
    return (
        f'<p class="about">{words.ABOUT[view]}</p>{form(service, view, wanted)}'
        f'<div class="result turn" data-turn="{table.TURN}" data-single>{found}</div>'
    )


def _unknown_plan(service: Service, wanted: Wanted) -> str:
    """Return a plan that an address names and that is not loaded, "" for none: an old link is no empty table."""
    known = {card.id for card in service.plans()}
    return next((plan for plan in (wanted.plan, wanted.first, wanted.second) if plan and plan not in known), "")


def _result(service: Service, view: str, wanted: Wanted) -> str:
    if view in _DRAWN:
        return _DRAWN[view](service, wanted)
    return table.result(service, _found(service, view, wanted), wanted)


def _found(service: Service, view: str, wanted: Wanted) -> Listing:
    if view in _LISTED:
        return _LISTED[view](service, wanted)
    return listing(service, next(kind for kind in REGISTERS if kind == view), wanted)


def _no_view(view: str) -> Response:
    return problem(404, window_words.NO_PAGE[0], words.NO_SUCH_VIEW.format(view=view))
