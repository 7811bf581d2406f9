"""Which clauses name a place abroad: "Ý" is a country, and "ý thức" is not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.compose.context import Context
from ingest.folding import match_key
from ingest.plan import Clause


def naming_place(context: Context, plans: Sequence[str], place: str) -> Iterator[Clause]:
    """Yield the clauses of `plans` that name a place abroad, in the order of the plans.

    A name of one syllable is a word of the language as well ("Anh", "Pháp", "Đức", "Áo"): it must be read as a place.
    """
    key = match_key(place)
    # "Luông Pha-băng" is printed "Luông Pha Băng" as well.
    pattern = re.compile(rf"(?<!\w){'[ -]'.join(map(re.escape, re.split('[ -]', key)))}(?!\w)")
    lexicon = context.agencies.lexicon
    for clause in context.corpus.clauses(plans):
        if pattern.search(match_key(clause.text)) and (
            " " in key or any(place in (found.name, found.country) for found in lexicon.places_in(clause.text))
        ):
            yield clause


def place_key(context: Context, name: str) -> str:
    """Return what all spellings of one place share: its name in the data file, else its own words without hyphens."""
    known = [place for place in context.agencies.lexicon.places_in(name) if place.end - place.start == len(name)]
    return match_key(known[0].name if known else name).replace("-", " ")
