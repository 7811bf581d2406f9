"""What a question wants confirmed in words that its plan never uses, and the clauses told leave out."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.foreign import is_rare
from ingest.folding import has_accents

_ASKS_ON = re.compile(r"\b(?:gì|nào|ai|đâu|mấy|sao|bao|lý do|để làm|hay)\b")
_HALF = 0.5
"""The share of a claim from which the clauses told say it, if in other words. Set on the development half."""


def unheld_words(context: Context, draft: Draft) -> list[str]:
    """Return the words of a claim that make it one the plan does not make ("mở cửa miễn phí"); none for a question.

    An open question may be worded in many ways. Who wants a thing confirmed says the thing: where neither the plan
    has its word nor the clauses told a syllable of it, and they hold less than half of the rest, it is not stated.
    """
    frame, evidence = context.frame, context.evidence
    if not frame.asserts or frame.denies or frame.assertion or frame.follows_up or _ASKS_ON.search(frame.text):
        return []
    if frame.english or frame.verbatim or frame.address or not has_accents(frame.typed):
        return []
    told = [context.corpus.clause(cited.plan, cited.path) for cited in draft.citations]
    if not told or evidence.coverage_together(frame.topic, told) >= _HALF:
        return []
    words = evidence.vocabulary.unspoken(frame.plans[0], frame.topic, frame.text, bare=False)
    left = [word for word in words if not any(evidence.coverage_together([one], told) for one in word.split())]
    left = [word for word in left if not word.startswith("thứ ")]  # "ở vị trí thứ ba" counts what is printed
    return left if any(is_rare(context, word) for word in left) else []
