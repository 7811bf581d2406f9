"""The clause that a question names by its address."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.compose.context import Context
from ingest.folding import syllables
from ingest.plan import Clause

_SIGN = re.compile(r" [-+¶] (?=\d+\Z)")


def named_clause(context: Context) -> Clause | None:
    """Return the clause at the address that a question names; an item is found whatever sign it is printed with."""
    frame = context.frame
    if frame.address is None or len(frame.plans) != 1 or not frame.names_plan:
        return None
    tried = [frame.address, *(_SIGN.sub(sign, frame.address) for sign in (" - ", " + ", " ¶ "))]
    found = (context.corpus.at(frame.plans[0], path) for path in tried)
    return next((clause for clause in found if clause is not None), None)


def beyond_title(context: Context, heading: Clause) -> list[str]:
    """Return the subject of a question that names a heading, without the words of its title and their synonyms."""
    topic, evidence = context.frame.topic, context.evidence
    titled = syllables(heading.text)
    alike = evidence.groups_in(titled)
    pairs = zip(topic, evidence.groups_of(topic), strict=True)
    left = [word for word, groups in pairs if word not in titled and not groups & alike]
    return [word for word in left if word not in _OF_ASKING]


_OF_ASKING = frozenset("quyết định quy yêu cầu đòi hỏi văn bản".split())
"""What calls the document, and asks what a part of it wants: no subject within the part."""


def at_own_address(context: Context) -> Context | None:
    """Return a question of one plan at the address that it names for it, where it names each of several its own.

    The words of the titles there call those parts, and are no subject within them.
    """
    frame = context.frame
    if not frame.addresses or frame.address is None or named_clause(context) is None:
        return None
    titles = [context.corpus.at(plan, address) for plan, address in frame.addresses]
    said = {word for title in titles if title is not None for word in syllables(title.text)}
    topic = tuple(word for word in frame.topic if word not in said)
    return replace(context, frame=replace(frame, topic=topic, words=topic))


def of_those_with_it(context: Context) -> Context:
    """Return a question for what stands at an address, of no plan in particular, for the plans that have it."""
    frame = context.frame
    if not frame.address or frame.names_plan:
        return context
    having = tuple(plan for plan in frame.plans if named_clause(context.within(plan)) is not None)
    return replace(context, frame=replace(frame, plans=having or frame.plans))
