"""A word of several syllables that a question has and an answer's clauses have not: syllables of it are another word.

"Trường" and "học" stand in "môi trường" and "khoa học" as well, and neither is a school.
"""

from __future__ import annotations

from itertools import pairwise

from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.overall import plan_words

_HELD = 0.8
"""Coverage of two syllables that only their standing together, or another word for both, can reach."""


def has_unheld_word(context: Context, told: Draft) -> bool:
    """Tell whether the clauses that an answer cites lack a word of the question, said so or in another way."""
    frame, evidence = context.frame, context.evidence
    called = plan_words(context)
    cited = [context.corpus.clause(one.plan, one.path) for one in told.citations]
    for pair in pairwise(frame.topic):
        word = " ".join(pair)
        is_word = evidence.vocabulary.is_word(*pair) and word in frame.text
        if not is_word or called.issuperset(pair) or evidence.is_common(word):
            continue
        if not any(evidence.coverage(pair, clause) >= _HELD for clause in cited):
            return True
    return False
