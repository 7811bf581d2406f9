"""How much of a question its best clause must cover. Set on the development half."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.compose.context import Context

NAMED_ENOUGH = 0.14
UNNAMED_ENOUGH = 0.40
COMPARED_ENOUGH = 0.34
"""A plan named by the user is seldom asked about in vain, while a question that names none must show that it is about
plans at all."""
FEW_WORDS = 0.3
"""Below this hardly a word of the question is found: the answer says so, and no plan is said to be silent."""
FOCUSED = 0.5
"""From here on a clause is about just what is asked."""
SAID_OTHERWISE = 0.872
"""Cosine from which a clause probably says what is asked in words of its own."""
_COVERED = 0.38
_STRANGE = 0.72
_FEW = 4


def best_coverage(context: Context, words: Sequence[str] | None = None) -> float:
    """Return how much of the topic, or of other words, the clause that covers most of it holds."""
    if words is not None:
        return max((context.evidence.coverage(words, item.clause) for item in context.ranked), default=0.0)
    return max((item.coverage for item in context.ranked), default=0.0)


def best_similarity(context: Context) -> float:
    """Return the cosine of the clause that is nearest in meaning."""
    return max((item.similarity for item in context.ranked), default=0.0)


def is_strange(context: Context) -> bool:
    """Tell whether the plan asked about knows hardly any of the question's phrases, and no clause covers it."""
    frame = context.frame
    strange = context.evidence.strangeness(frame.topic, frame.plans)
    return best_coverage(context) < _COVERED and strange >= _STRANGE and len(frame.topic) >= _FEW
