"""Search by pairs of neighbouring syllables: one alone says little ("giá" and "đất" are not yet "giá đất")."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from vectorstore.tokens import plain_tokens

_K1, _B = 1.2, 0.75
"""As in SQLite's FTS5, so that the scores of the word index and of pairs can be added."""


class PairSearch:
    """Scores documents by the pairs that they share with a query: BM25 (Robertson & Zaragoza 2009).

    Proximity in its simplest form, after Metzler & Croft 2005, "A Markov Random Field Model for Term Dependencies".
    """

    def __init__(self, texts: Sequence[str]) -> None:
        self._count = len(texts)
        self._postings: defaultdict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
        lengths: list[int] = []
        for number, text in enumerate(texts):
            tokens = plain_tokens(text)
            lengths.append(len(tokens))
            for pair, times in Counter(pairwise(tokens)).items():
                self._postings[pair].append((number, times))
        mean = sum(lengths) / max(len(lengths), 1) or 1.0
        self._damping = [_K1 * (1 - _B + _B * length / mean) for length in lengths]

    def scores(self, query: str) -> dict[int, float]:
        """Return the scores, all above 0, of the documents that hold a pair of `query` which less than half hold."""
        found: defaultdict[int, float] = defaultdict(float)
        for pair in dict.fromkeys(pairwise(plain_tokens(query))):
            holding = self._postings.get(pair, ())
            weight = math.log((self._count - len(holding) + 0.5) / (len(holding) + 0.5))
            if weight > 0:
                for number, times in holding:
                    found[number] += weight * times * (_K1 + 1) / (times + self._damping[number])
        return found
