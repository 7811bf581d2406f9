"""Parts of a plan that a question names beside each other ("mục đích và yêu cầu", "mục tiêu chung và cụ thể")."""

from __future__ import annotations

from collections.abc import Collection

from assistant.compose.context import Context
from assistant.compose.draft import without_marker
from assistant.compose.section_items import items_of
from assistant.understanding.function_words import QUESTION_WORDS
from ingest.folding import syllables
from ingest.plan import HEADING_KINDS, Clause

_NAMED = 0.95
_FEWEST = 2
_REST = 11.0
"""Weight of other words up to which a question is about nothing but the parts that it names."""


def parts_named(context: Context, plan: str) -> list[Clause]:
    """Return the parts under one heading that a question names, where it names several and asks for little else.

    What their titles share with the heading above need be said but once: "mục tiêu chung và cụ thể".
    """
    for above in context.corpus.clauses([plan]):
        below = [one for one in context.corpus.children(above) if one.kind in HEADING_KINDS and items_of(context, one)]
        if len(below) < _FEWEST:
            continue
        title = set(_words(above))
        found = [one for one in below if _is_named(context, one, title)]
        said = title.union(*(_words(one) for one in found))
        if len(found) >= _FEWEST and _rest(context, said) <= _REST:
            return found
    return []


def _is_named(context: Context, part: Clause, above: Collection[str]) -> bool:
    words = _words(part)
    own = [word for word in words if word not in above] or words
    return context.evidence.share(own, context.frame.text.split()) >= _NAMED


def _words(heading: Clause) -> list[str]:
    return [word for word in syllables(without_marker(heading.text)) if word not in QUESTION_WORDS]


def _rest(context: Context, said: Collection[str]) -> float:
    """Return the weight of what a question asks beside what `said` calls, in whatever words."""
    groups = context.evidence.groups_in(list(said))
    alike = zip(context.frame.topic, context.evidence.groups_of(context.frame.topic), strict=True)
    left = {word for word, own in alike if word not in said and not own & groups}
    return sum(map(context.evidence.weight, left))
