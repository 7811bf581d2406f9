"""A thing that a question asks for and its plan never speaks of: said so, instead of what is only near."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.enough import SAID_OTHERWISE, best_coverage, best_similarity
from assistant.compose.missing import ALIKE, add_nearest
from assistant.understanding.cues import Sought
from ingest.folding import fold_accents, has_accents

_WHETHER = re.compile(r"\bcó\b.*\b(?:không|chưa)\b")
_HARDLY = 0.35
"""Coverage below which a clause may share with a question whether something is done no more than the genre's words.
Set on the development half."""


def compose_absent_thing(context: Context) -> Draft | None:
    """Say which words of a yes-or-no question one plan never uses, where no clause has much of the rest; else None.

    Asked whether something is done, the thing itself must stand somewhere. Any other question may only be worded
    otherwise: held to the same, too many were refused that plans do answer.
    """
    frame = context.frame
    if not frame.names_plan or len(frame.plans) != 1 or frame.numbers or frame.address or frame.verbatim:
        return None
    if not _asks_whether(context):
        return None
    plan = frame.plans[0]
    words = context.evidence.vocabulary.unspoken(plan, frame.topic, frame.text, bare=not has_accents(frame.typed))
    if not words:
        return None
    draft = Draft(context.corpus, status="not_stated")
    searched = len(context.corpus.views[plan].plan.clauses)
    draft.say(say.words_unspoken(context.corpus.name(plan), [_as_typed(word, frame.typed) for word in words], searched))
    add_nearest(context, draft)
    return draft


def _as_typed(words: str, typed: str) -> str:
    """Return words without the diacritics that were guessed."""
    found = re.search(re.escape(words), typed, re.IGNORECASE)
    found = found or re.search(re.escape(fold_accents(words)), typed, re.IGNORECASE)
    return found[0] if found else words


def _asks_whether(context: Context) -> bool:
    """Tell whether a question asks if something is done, and no clause is near to it by its words or its meaning."""
    frame = context.frame
    if not _WHETHER.search(frame.text) or frame.sought not in (Sought.OPEN, Sought.PARTNERS):
        return False
    # Diacritics that were guessed make words of their own.
    far = SAID_OTHERWISE if has_accents(frame.typed) else ALIKE
    return best_coverage(context) < _HARDLY and best_similarity(context) < far
