"""Stand-ins for the heavy parts, for tests: no model is loaded, the same text always gives the same result."""

from __future__ import annotations

import itertools
import zlib
from collections.abc import Callable, Sequence

import numpy as np

from ingest.folding import syllables
from ingest.plan import Plan
from ingest.registers.words import Metadata, Registers
from vectorstore.build import Reading
from vectorstore.embedding import Progress, Vector, Vectors, unit
from vectorstore.tokens import WordCutter


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


def plain_reading(segmenter: Callable[[], WordCutter], version: str = "1") -> Reading:
    """A reading that finds no register rows, for tests of the index alone."""
    return Reading(version, segmenter, _nothing_read)


def _nothing_read(plan: Plan) -> Registers:
    blank = Metadata(plan.id, None, None, None, None, None, None, None, None, None, None, False, False)
    return Registers((), (), (), (), blank)
