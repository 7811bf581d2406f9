"""Things put beside each other as one subject ("cơ chế khuyến khích, khen thưởng"): what says one of them counts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.compose.context import Context
from assistant.compose.ideas import beside
from assistant.compose.thing import without_frame

_SHORTEST, _LONGEST = 2, 4


def coordinated(context: Context) -> list[tuple[str, ...]]:
    """Return the things that a question puts beside each other, each told by itself; nothing where they are one.

    They are one where a clause has them side by side as well ("hình ảnh, con người", "bảo tồn và phát huy").
    """
    things = [tuple(without_frame(side)) for side in beside(context, context.frame.topic)]
    if len(things) < _SHORTEST or not all(_SHORTEST <= len(thing) <= _LONGEST for thing in things):
        return []
    if any(context.evidence.is_common(" ".join(thing)) for thing in things):
        return []
    plans = context.frame.plans
    joins = (join for one, other in pairwise(things) for join in _joins(one, other))
    return [] if any(context.evidence.stands_in(join, plans) for join in joins) else things


def _joins(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the words that meet where two things stand side by side in a text, either of them first."""
    for first, second in ((one, other), (other, one)):
        for between in ((), ("và",), ("hoặc",)):
            yield (*first[-_SHORTEST:], *between, *second[:_SHORTEST])
