"""Stand-ins for the heavy parts, for tests: no model is loaded, the same text always gives the same result."""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Sequence

import numpy as np

from ingest.folding import syllables
from vectorstore.embedding import Progress, Vector, Vectors, unit


class HashEmbedder:
    """Embeds a text as the bag of its syllables, hashed; counts the documents it was given."""

    def __init__(self, fingerprint: str = "hash-1", dimension: int = 64) -> None:
        self.fingerprint = fingerprint
        self.dimension = dimension
        self.embedded = 0

    def encode_query(self, text: str) -> Vector:
        vector = np.full(self.dimension, 1e-3, dtype=np.float32)
        for syllable in syllables(text):
            vector[zlib.crc32(syllable.encode()) % self.dimension] += 1
        return unit(vector)

    def encode_documents(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        self.embedded += len(texts)
        return np.stack([self.encode_query(text) for text in texts])


class PairCutter:
    """Takes the compounds it was told of, and single syllables otherwise."""

    def __init__(self, *known: str) -> None:
        self._known = set(known)

    def words(self, text: str) -> list[str]:
        parts = syllables(text)
        pairs = ["_".join(pair) for pair in itertools.pairwise(parts)]
        return parts + [pair for pair in pairs if pair in self._known]
