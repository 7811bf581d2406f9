"""A name that a question puts in quotation marks, and the few clauses of its plan that print it."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from ingest.folding import syllables
from ingest.plan import Clause

_QUOTED = re.compile(r"[“\"«]([^”\"»“«]{4,80})[”\"»]")
_FEW = 3
_SHORTEST = 2


def printing_quoted(context: Context) -> list[Clause]:
    """Return the clauses that print the first quoted name which so few do that the question is about these; else none.

    What a whole section says on else is then no answer, though it holds one of them.
    """
    for name in _QUOTED.findall(context.frame.typed):
        words = syllables(name)
        found = [one for one in context.corpus.clauses(context.frame.plans) if _prints(words, one)]
        if len(words) >= _SHORTEST and 0 < len(found) <= _FEW:
            return found
    return []


def _prints(words: list[str], clause: Clause) -> bool:
    return f" {' '.join(words)} " in f" {' '.join(syllables(clause.text))} "
