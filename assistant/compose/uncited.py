"""Documents that a question calls by a number which no plan it asks about prints: said, not guessed around."""

from __future__ import annotations

import re
from itertools import chain

from assistant import say
from assistant.compose.cited import is_near
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from ingest.folding import fold_accents, match_key
from ingest.registers.words import Reference

_FULL = re.compile(r"(?<![\d/.])(\d+)((?: ?/ ?\d{4})?(?: ?[-/] ?[a-z]+)+)")
"""A number with its type ("25-CT/TW"); without one it may be anything else's."""


def compose_uncited(context: Context) -> Draft | None:
    """Say that no plan asked about prints the document numbers of the question; None where one of them is printed.

    A plan that is asked about alone has a correction of its own. A number with a typing slip is shown as it is cited.
    """
    frame, corpus = context.frame, context.corpus
    if not frame.numbers or len(frame.plans) < 2 or any(_is_printed(context, number) for number in frame.numbers):
        return None
    near = next(
        (row for number in frame.numbers for row in corpus.references(frame.plans) if _is_like(number, row)), None
    )
    draft = Draft(corpus, status="premise_corrected" if near else "not_found")
    searched = sum(len(corpus.views[plan].plan.clauses) for plan in frame.plans)
    draft.say(say.cited_nowhere(frame.numbers, len(frame.plans), searched))
    if near is not None:
        _show(context, draft, near)
    return draft


def _is_printed(context: Context, number: str) -> bool:
    """Tell whether a plan prints the number, in whatever order and with however much of its type ("11/NQ-TU")."""
    asked = _parted(number)
    if not asked:
        return True
    digits, letters = asked[0]
    cited = " ; ".join(row.number or "" for row in context.corpus.references(context.frame.plans))
    sources = (context.corpus.views[plan].plan.source for plan in context.frame.plans)
    # The register is short and has nearly all of them; a whole text is read only for what it does not have.
    return any(
        digits == own and (letters <= own_letters or own_letters <= letters)
        for text in chain((cited,), (source for source in sources if digits in source))
        for own, own_letters in _parted(text)
    )


def _parted(text: str) -> list[tuple[str, frozenset[str]]]:
    """Return the digits and the letters of each document number in a text."""
    found = _FULL.findall(fold_accents(match_key(text)))
    return [(digits, frozenset(re.findall(r"[a-z]+", letters))) for digits, letters in found]


def _is_like(number: str, row: Reference) -> bool:
    asked, cited = _parted(number), _parted(row.number or "")
    is_same = bool(asked and cited) and asked[0][0] == cited[0][0]
    return is_same or is_near(number, row.number or "")


def _show(context: Context, draft: Draft, row: Reference) -> None:
    clause = context.corpus.clause(row.plan, row.path)
    name, words = context.corpus.name(row.plan), telling(context, clause, 400)
    draft.say(say.number_alike(name, row.type or say.nouns.DOCUMENT, row.number or "", words, draft.cite(clause)))
