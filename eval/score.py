"""What a measure returns."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Score(NamedTuple):
    """A value with its reason; None means the measure does not apply here, which is not zero."""

    value: float | None
    reason: str


class Mean(NamedTuple):
    """The mean over the scores that apply, and how many they are."""

    value: float | None
    eligible: int


def mean_of(scores: Iterable[Score]) -> Mean:
    """Average the scores that apply; None when none does."""
    values = [score.value for score in scores if score.value is not None]
    return Mean(sum(values) / len(values) if values else None, len(values))


def verdict(right: bool, reason: str) -> Score:
    """Return 1 or 0 with the reason."""
    return Score(float(right), reason)
