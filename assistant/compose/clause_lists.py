"""Lists of clauses: counted, quoted, with the words that matter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, sentences, without_marker
from assistant.compose.passages import charged, telling
from assistant.compose.phrases import around, prints
from assistant.compose.thing import heads_of
from assistant.understanding.aside import shows_agencies
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import Clause

_ROOM, _CELL = 700, 450


def list_clauses(context: Context, found: Sequence[Clause], head: str = "") -> Draft:
    """List clauses of one plan, counted, as many as a list may have."""
    draft = Draft(context.corpus)
    draft.say(head or counted_head(context, found))
    shown = found[: context.list_limit]
    asks_who = _ASKS_WHO.search(context.frame.text) or shows_agencies(context.frame.typed)
    for words, clause in told_words(context, shown):
        whose = charged(context, draft, clause) if asks_who else ""
        draft.say(say.item_of(label_of(clause.path), words, draft.cite(clause)) + whose)
    draft.say(say.counted(len(shown), len(found), say.nouns.CLAUSE))
    draft.say(say.LOOKED_FOR_WORDS)
    draft.complete = Complete(len(shown), len(found))
    return draft


_ASKS_WHO = re.compile(r"\bai\b(?! (?:cũng|đó))|\b(?:cơ quan|sở|đơn vị|ngành) nào\b")


def counted_head(context: Context, found: Sequence[Clause]) -> str:
    return say.clauses_head(context.corpus.name(context.frame.plans[0]), len(found))


def quote_clauses(context: Context, found: Sequence[Clause]) -> Draft:
    """Quote clauses of one plan, each with its address: for a cell of a table, that has no head of its own."""
    draft = Draft(context.corpus)
    for words, clause in told_words(context, found[: context.list_limit]):
        name, place = context.corpus.name(clause.plan), label_of(clause.path)
        draft.say(say.according_to(name, place, words, draft.cite(clause), ""))
    return draft


def told_words(context: Context, clauses: Sequence[Clause]) -> Iterator[tuple[str, Clause]]:
    """Yield clauses of one plan, each with the words of it that speak of what a question is about."""
    room = max(160, min(_CELL if context.in_cell else _ROOM, 4000 // max(len(clauses), 1)))
    heads = [" ".join(head) for head, _ in heads_of(context)]
    phrases = [*map(match_key, context.frame.places), *heads]
    phrases += [other for head in heads for other in context.evidence.same_as(head.split())]
    for clause in clauses:
        yield _saying_words(context, clause, phrases, room) or telling(context, clause, room), clause


def _saying_words(context: Context, clause: Clause, phrases: Sequence[str], room: int) -> str:
    """Return the sentence of a long clause that prints one of the phrases, within `room` characters; "" for none."""
    text, place = without_marker(clause.text), context.corpus.place(clause.plan)
    if clause.cells or len(text) <= room:
        return ""
    said = next((part for one in phrases for part in sentences(text) if prints([one], part, place)), "")
    return around(said, phrases, room) if said else ""
