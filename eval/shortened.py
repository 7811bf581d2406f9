"""How much of each document is embedded where there is not time for all of it."""

from __future__ import annotations

from collections.abc import Sequence

BUDGET = 4_000_000
"""Characters embedded of one corpus, headings that are repeated aside: about four minutes of two cores with the bundled
model (20,000 a second), which leaves as much again for a slower machine."""


def fair_limit(lengths: Sequence[int], budget: int = BUDGET) -> int:
    """Return the greatest number of characters a document that keeps the sum within `budget` (at least 64).

    Short documents leave what they do not need to the long ones ("water filling"). The beginning of a document, with
    its title, tells best what it is about, so cutting every long one beats leaving some out.
    """
    left, count = budget, len(lengths)
    for length in sorted(lengths):
        if length * count > left:
            return max(64, left // count)
        left, count = left - length, count - 1
    return max(lengths, default=0)
