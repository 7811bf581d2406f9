"""Robustness pairs: a question as written and as typed otherwise; how much does the typing cost?"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from eval.measures import cited_ids
from eval.result import Result
from eval.score import Mean

MEASURES = ("recall@10", "facts", "gold_cited", "status")


class Pairs(NamedTuple):
    """One way of typing. `change[key]` is the mean of typed - written over the pairs where both are eligible.

    `same`: share of the pairs with the same status and the same cited clauses.
    """

    way: str
    pairs: int
    same: Mean
    change: dict[str, Mean]


def pairs_of(results: Sequence[Result]) -> list[Pairs]:
    """Compare each typed question with its written form, by way of typing; repeats after the first are left out."""
    first = [result for result in results if result.repeat == 1]
    written = {result.question.id: result for result in first if not result.way}
    found = []
    for way in dict.fromkeys(result.way for result in first if result.way):
        typed = [result for result in first if result.way == way]
        both = [(written[base], r) for r in typed if (base := r.question.id.rpartition("~")[0]) in written]
        if both:
            found.append(_compare(way, both))
    return found


def _compare(way: str, both: Sequence[tuple[Result, Result]]) -> Pairs:
    alike = [float(_same(one, other)) for one, other in both]
    change = {}
    for key in MEASURES:
        values = [(one.scores[key].value, other.scores[key].value) for one, other in both]
        moved = [b - a for a, b in values if a is not None and b is not None]
        change[key] = Mean(sum(moved) / len(moved) if moved else None, len(moved))
    return Pairs(way, len(both), Mean(sum(alike) / len(alike), len(alike)), change)


def _same(one: Result, other: Result) -> bool:
    left, right = one.answer, other.answer
    return left.get("status") == right.get("status") and cited_ids(left) == cited_ids(right)
