"""Clauses that may speak of a thing as well, where every place of it is asked: no list is partial in silence."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from assistant.compose.context import Context
from assistant.compose.every import is_content
from assistant.evidence import Ranked
from ingest.plan import Clause

_AS_NEAR, _NEAR = 0.6, 0.4
"""Shares of the best clause's score from which another is about the same, and from which it may be."""
_GAP = 1.35
"""How many times the score of the next clause one has that is the last about the same."""
_MOST = 5
_HOLDS = 0.2
"""Coverage below which a clause has hardly a word of the question. All set on the development half."""


def also_near(context: Context, told: Collection[Clause], *, least: float = 0.0) -> list[Clause]:
    """Return the clauses, best first, that rank so near the best that they may be about the same, beside those told.

    `least` is the share of the best score that all of them must have.
    """
    keys = {clause.id for clause in told}
    said = [item for item in context.ranked if is_content(context, item.clause) or item.clause.id in keys]
    near = said[: _end(said)]
    best = said[0].score if said else 0.0
    near = [item for item in near if item.score >= least * best and item.coverage >= _HOLDS]
    return [item.clause for item in near if item.clause.id not in keys][:_MOST]


def _end(said: Sequence[Ranked]) -> int:
    """Return how many of the ranked clauses are near the best: the sure ones, and others up to a gap."""
    top = said[0].score if said else 0.0
    sure = sum(item.score >= _AS_NEAR * top for item in said)
    for at in range(sure, min(len(said) - 1, _MOST)):
        if said[at].score < _NEAR * top:
            break
        if said[at].score >= _GAP * said[at + 1].score:
            return at + 1
    return sure
