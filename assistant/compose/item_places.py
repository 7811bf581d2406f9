"""Where a statement puts one of several things that a clause lists with their places: "A (huyện X); B (huyện Y)"."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant import say
from assistant.compose.claims import corrected, in_question
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from ingest.folding import match_key, syllables
from ingest.plan import Clause

_PLACED = re.compile(r"(?P<things>[^;()]{6,})\((?P<place>[^()\d]{2,30})\)")
_FEWEST = 2
_SAYS, _LESS = 0.5, 0.7
"""Share of the subject from which a thing is the one in question; how much of it the one claimed may have."""
_PROPER = re.compile(r"(?<=\w )[^\W\d_a-zà-ỹ][^\W\d_]+")


class _Listed(NamedTuple):
    things: tuple[str, ...]
    place: str
    printed: str


def correct_item_place(context: Context) -> Draft | None:
    """Correct the place that a statement gives a thing, or the name of the thing there, where a clause lists both."""
    frame = context.frame
    if not frame.asserts or frame.denies or frame.agencies or frame.address:
        return None
    said = f" {' '.join(syllables(frame.wording))} "
    for clause in in_question(context)[:_FEWEST]:
        listed = _listed(clause)
        claimed = [one for one in listed if f" {one.place} " in said]
        if len(listed) < _FEWEST or len(claimed) != 1:
            continue
        wrong = _wrong(context, claimed[0], listed)
        if wrong is not None:
            return corrected(context, clause, say.quoted(wrong))
    return None


def _wrong(context: Context, claimed: _Listed, listed: list[_Listed]) -> str | None:
    """Return the place, or the name, that a statement has otherwise than the list."""
    frame, share = context.frame, context.evidence.share
    subject = [word for word in frame.topic if word not in claimed.place.split()]
    if not subject:
        return None
    shares = {one.place: share(subject, one.things) for one in listed}
    best = max(listed, key=lambda one: shares[one.place])
    if (
        best.place != claimed.place
        and shares[best.place] >= _SAYS
        and shares[claimed.place] <= _LESS * shares[best.place]
    ):
        return claimed.printed
    source = match_key(context.corpus.views[frame.plans[0]].plan.source)
    strange = [name for name in _PROPER.findall(frame.typed) if match_key(name) not in source]
    is_there = best.place == claimed.place and shares[best.place] >= _SAYS
    return strange[0] if strange and is_there and match_key(strange[0]) in subject else None


def _listed(clause: Clause) -> list[_Listed]:
    found = _PLACED.finditer(clause.text)
    return [_Listed(tuple(syllables(one["things"])), match_key(one["place"]), one["place"]) for one in found]
