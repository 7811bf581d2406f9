"""Which rows of the register of partners a question asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.compose.context import Context
from assistant.compose.duty_rows import of_agencies
from assistant.compose.placed import place_key
from assistant.compose.relations import of_relation
from ingest.folding import match_key
from ingest.registers.words import Partner


def rows_of(context: Context, plans: Sequence[str]) -> list[Partner]:
    """Return the partner rows that the question asks for: by agency, place, relation and type."""
    frame = context.frame
    rows = _of_agencies(context, list(context.corpus.partners(plans)))
    left = {place_key(context, place) for place in frame.without_places}
    rows = [row for row in rows if not _places_of(context, row) & left]
    if frame.places:
        asked = {place_key(context, place) for place in frame.places}
        rows = [row for row in rows if _places_of(context, row) & asked]
    elif regions := regions_asked(context):
        rows = [row for row in rows if {match_key(row.name), match_key(row.country or "")} & regions]
    return of_relation(frame.query, rows)


def _places_of(context: Context, row: Partner) -> set[str]:
    return {place_key(context, row.name), match_key(row.country or "")}


def _of_agencies(context: Context, rows: list[Partner]) -> list[Partner]:
    """Keep the rows that an agency's own clauses name, where a question asks with whom it works; else all of them."""
    # Of two things asked the agency belongs to one.
    if not context.frame.agencies or len(ASKED.findall(context.frame.text)) > 1:
        return rows
    own = {(row.plan, row.path) for row in of_agencies(context, context.frame.plans)}
    return [row for row in rows if (row.plan, row.path) in own] or rows


ASKED = re.compile(r"\b(?:nào|gì|ai|đâu)\b")


def regions_asked(context: Context) -> set[str]:
    """Return the regions that a question is about, with the countries in them; empty for none.

    A group of countries stands for itself ("các nước ASEAN") and for its members only where a question asks which
    countries are in it.
    """
    text, lexicon = context.frame.text, context.agencies.lexicon
    asks_which = _WHICH_COUNTRY.search(text) is not None
    found: set[str] = set()
    for place in lexicon.places_in(text, typed=True):
        key = match_key(place.name)
        if key in lexicon.regions and (asks_which or key not in lexicon.groups):
            found |= lexicon.regions[key]
        elif place.type in ("region", "organisation") and not asks_which:
            found.add(key)
    return found


def region_names(context: Context) -> list[str]:
    """Return the names of the regions of the world that a question asks about, groups of countries left out."""
    return list(dict.fromkeys(place.name for place in context.agencies.lexicon.regions_in(context.frame.text)))


_WHICH_COUNTRY = re.compile(
    r"(?:nước|quốc gia|phương|phố|tỉnh)(?: \w+){0,2} nào (?:ở|của|thuộc|trong|tại|bên)|\b(?:nước|quốc gia) \w+ nào\b"
)
