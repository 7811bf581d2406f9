"""Which of the names in a clause are at a place: the clause prints it in brackets after them ("… (Kbang)")."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.understanding.cues import Sought
from ingest.folding import match_key
from ingest.label import label_of

_ASKS = re.compile(r"\b(?:nào|gì) (?:nằm |được )?(?:ở|tại|thuộc|trên địa bàn) (?P<place>\w+(?: \w+){0,3})$")
_PARTS = re.compile(r";|(?<=\)),|(?<=:) |(?<=như) ")
_FEW = 3


def compose_names_at(context: Context) -> Draft | None:
    """Tell the names that one plan prints before the place in brackets; None where it prints none so."""
    frame = context.frame
    found = _ASKS.search(frame.text)
    if frame.sought is not Sought.OPEN or frame.places:
        return None
    if found is None or len(frame.plans) != 1 or not frame.names_plan or frame.agencies or frame.address:
        return None
    place = re.compile(rf"\({re.escape(found['place'])}\)")
    told: list[tuple[str, str]] = []
    draft = Draft(context.corpus)
    for clause in context.corpus.clauses(frame.plans):
        parts = [part.strip(" .”“") for part in _PARTS.split(clause.text)]
        told += [
            (part, label_of(clause.path) + " " + draft.cite(clause)) for part in parts if place.search(match_key(part))
        ]
    if not 0 < len(told) <= _FEW:
        return None
    for words, where in told:
        draft.say(say.names_at(context.corpus.name(frame.plans[0]), words, where))
    return draft
