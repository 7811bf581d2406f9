"""An embedder that reads no more of each document than there is time for."""

from __future__ import annotations

from collections.abc import Sequence

from vectorstore.embedding import Embedder, Progress, Vector, Vectors

BUDGET = 1_400_000
"""Characters embedded of one corpus: about six minutes of two cores with the bundled model (3,600 a second)."""


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


class Shortened:
    """Wraps an embedder; only the first `limit` characters of a document are embedded. Queries stay whole."""

    def __init__(self, embedder: Embedder, limit: int) -> None:
        self._embedder = embedder
        self._limit = limit

    @property
    def fingerprint(self) -> str:
        return f"{self._embedder.fingerprint}-first-{self._limit}"

    @property
    def dimension(self) -> int:
        return self._embedder.dimension

    def encode_query(self, text: str) -> Vector:
        return self._embedder.encode_query(text)

    def encode_documents(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        return self._embedder.encode_documents([text[: self._limit] for text in texts], progress)
