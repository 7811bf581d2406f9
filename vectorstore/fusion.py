"""Putting rankings together. Pure functions; a ranking maps a key to its score, best first."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import TypeVar

K = TypeVar("K", bound=Hashable)
Fuse = Callable[[Sequence[Mapping[tuple[str, str], float]]], dict[tuple[str, str], float]]


def min_max_sum(rankings: Sequence[Mapping[K, float]], weights: Sequence[float]) -> dict[K, float]:
    """Add the scores up, each ranking scaled to 0…1 first; a key that a ranking lacks gets 0 from it.

    The convex combination of Bruch, Gai and Ingber, "An Analysis of Fusion Functions for Hybrid Retrieval",
    ACM TOIS 42 (2023), with the observed minimum and maximum.
    """
    fused: dict[K, float] = {}
    for ranking, weight in zip(rankings, weights, strict=True):
        low, high = min(ranking.values(), default=0.0), max(ranking.values(), default=0.0)
        for key, score in ranking.items():
            # All alike: they tell nothing apart, but being found still counts.
            scaled = (score - low) / (high - low) if high > low else 1.0
            fused[key] = fused.get(key, 0.0) + weight * scaled
    return _best_first(fused)


def reciprocal_rank(rankings: Sequence[Mapping[K, float]], k: int = 60) -> dict[K, float]:
    """Add up 1 / (k + rank), ranks from 1.

    Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion outperforms Condorcet and individual Rank Learning
    Methods", SIGIR 2009, which found k = 60.
    """
    fused: dict[K, float] = {}
    for ranking in rankings:
        for rank, key in enumerate(_best_first(ranking), 1):
            fused[key] = fused.get(key, 0.0) + 1 / (k + rank)
    return _best_first(fused)


def _best_first(scores: Mapping[K, float]) -> dict[K, float]:
    return dict(sorted(scores.items(), key=lambda item: -item[1]))
