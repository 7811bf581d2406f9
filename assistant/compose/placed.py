"""Which clauses name a place abroad: "Ý" is a country, and "ý thức" is not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.compose.context import Context
from ingest.folding import match_key
from ingest.plan import Clause


def naming_place(context: Context, plans: Sequence[str], place: str) -> Iterator[Clause]:
    """Yield the clauses of `plans` that name a place abroad in any of its spellings, in the order of the plans.

    A name of one syllable is a word of the language as well ("Anh", "Pháp", "Mỹ"): it must be read as a place.
    """
    lexicon = context.agencies.lexicon
    keys = lexicon.spellings.get(place, (match_key(place),))
    # "Luông Pha-băng" is printed "Luông Pha Băng" as well.
    forms = "|".join("[ -]".join(map(re.escape, re.split("[ -]", key))) for key in keys)
    pattern = re.compile(rf"(?<!\w)(?:{forms})(?!\w)")
    for clause in context.corpus.clauses(plans):
        printed = pattern.findall(match_key(clause.text))
        if any(" " in form for form in printed) or (
            printed and any(place in (found.name, found.country) for found in lexicon.places_in(clause.text))
        ):
            yield clause


def place_key(context: Context, name: str) -> str:
    """Return what all spellings of one place share: its name in the data file, else its own words without hyphens."""
    known = [place for place in context.agencies.lexicon.places_in(name) if place.end - place.start == len(name)]
    return match_key(known[0].name if known else name).replace("-", " ")
