"""Words of a question that its plan never uses: it does not speak of what they name, or words it otherwise."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.compose.claimed_words import unheld_words
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.foreign import compose_foreign, foreign_words
from assistant.compose.unmet import unmet_in

_MUCH, _ALL = 8.0, 0.97
"""Weight of the rest of a question, and the share of it in one clause, from which one strange word may be another's."""


def hold_to_words(context: Context, draft: Draft) -> Draft:
    """Say that a plan does not speak of what is asked, in words that it never uses; a name is told as one."""
    if draft.status != "answered" or draft.complete or not context.frame.names_plan:
        return draft
    if context.frame.facts and context.frame.asserts:
        return draft  # a fact of the plan is claimed in whatever words ("áp dụng giai đoạn …")
    words = foreign_words(context) or unheld_words(context, draft)
    if not words or unmet_in(context, draft):
        return draft
    if not _tells_the_rest(context, draft, words):
        return compose_foreign(context, words)
    if say.IN_OTHER_WORDS not in draft.lines:
        draft.say(say.IN_OTHER_WORDS)
    return draft


def _tells_the_rest(context: Context, draft: Draft, words: Sequence[str]) -> bool:
    """Tell whether one clause told holds all of a question but one word, which may only word it otherwise."""
    rest = [word for word in context.frame.topic if word not in words[0].split()]
    if (
        len(words) > 1
        or _is_done(context, words[0])
        or sum(context.evidence.weight(word) for word in set(rest)) < _MUCH
    ):
        return False
    told = (context.corpus.clause(one.plan, one.path) for one in draft.citations)
    return any(context.evidence.coverage(rest, clause) >= _ALL for clause in told)


def _is_done(context: Context, word: str) -> bool:
    """Tell whether a word is what a question asks somebody to do: "ai thẩm tra" asks of nothing else."""
    return re.search(rf"\b(?:ai|nào) (?:sẽ |được |phải )?{re.escape(word)}\b", context.frame.text) is not None
