"""Whether clauses print anything of the kind that a question names and they do not: a time, a place, a name, a figure.

Where they do, the question has something else in its place and is corrected; where they do not, it is not stated.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from assistant.compose.context import Context
from assistant.compose.names import names_in, without_known
from assistant.compose.unmet_figures import prints_sum, sums_in, times_in
from assistant.understanding.function_words import FUNCTION_WORDS
from assistant.understanding.topic import COMPOUNDS
from ingest.folding import match_key
from ingest.gazetteer import UPPER
from ingest.plan import Clause
from ingest.registers.times import find_times

_NUMBERED = re.compile(r"\d[\w.]*/[\w/-]+|\d{1,2}[/-]\d{1,2}[/-]\d{4}|(?:19|20)\d\d|\A\W*(?:\d+\.)+|khóa \w+")
"""Figures that are none of an amount: of documents, dates, years and headings."""


def has_its_kind(context: Context, missing: Sequence[str], clauses: Iterable[Clause]) -> bool:
    """Tell whether for one of the things missing the clauses print another of its kind; True where that is unknown.

    Times and places are looked at in every question, and a name by the word for what it names ("lễ hội Nghinh Ông");
    bare names and figures only where a thing is to be confirmed: who asks on takes more for granted than the name.
    """
    texts = [clause.text for clause in clauses]
    kinds = [_printer(context, one) for one in missing]
    return any(prints is None or any(map(prints, texts)) for prints in kinds)


def _printer(context: Context, missing: str) -> Callable[[str], bool] | None:
    """Return what tells whether a text prints one of the kind of what is missing; None where the kind is unknown."""
    frame, lexicon = context.frame, context.agencies.lexicon
    typed, key = match_key(frame.typed), match_key(missing)
    if key in times_in(typed):
        return lambda text: bool(find_times(text))
    if key in {match_key(place.name) for place in lexicon.places_in(frame.text, typed=True)}:
        return lambda text: bool(list(lexicon.places_in(text)))
    apart = without_known(
        frame.typed, [*lexicon.agencies_in(frame.typed, typed=True), *lexicon.provinces_in(frame.typed)]
    )
    if missing in names_in(apart) and not (frame.asserts or frame.facts) and (called := _called(frame.typed, missing)):
        names_one = re.compile(rf"\b(?i:{re.escape(called)})\b(?: \w+){{0,3}} [{UPPER}]\w")
        is_there = any(names_one.search(clause.text) for clause in context.corpus.clauses(frame.plans))
        return lambda _: is_there
    if not frame.asserts or frame.facts:
        return None
    if key in sums_in(typed):
        return prints_sum
    if missing[0].isdigit():
        return lambda text: re.search(r"\d", _NUMBERED.sub(" ", text)) is not None
    if missing in names_in(apart):
        return lambda text: _prints_name(context, text)
    return None


def _called(typed: str, name: str) -> str:
    """Return what a question calls a thing before its name ("lễ hội" of "Lễ hội Nghinh Ông"); "" for a bare name."""
    found = re.search(rf"(\w+ )?(\w+) {re.escape(name)}", typed)
    words = [word.strip().lower() for word in found.groups() if word] if found else []
    while words and words[0] in FUNCTION_WORDS and tuple(words) not in COMPOUNDS:
        words.pop(0)
    return "" if not words or words[-1] in FUNCTION_WORDS else " ".join(words)


def _prints_name(context: Context, text: str) -> bool:
    lexicon = context.agencies.lexicon
    apart = without_known(text, [*lexicon.agencies_in(text), *lexicon.provinces_in(text)])
    return any("Việt Nam" not in name for name in names_in(f". {apart}"))
