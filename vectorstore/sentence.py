"""Any model of sentence-transformers that is already on disk. Importing the library takes 12 s and 460 MB."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self

import numpy as np

from vectorstore.embedding import Progress, Vector, Vectors, unit
from vectorstore.errors import ModelMissing

CHUNK = 128


class SentenceTransformersEmbedder:
    """Embeds through `encode_query` and `encode_document`, so the model's own prompts are used."""

    def __init__(self, model: Any, fingerprint: str) -> None:
        self._model = model
        self._lock = threading.Lock()
        self.fingerprint = fingerprint
        self.dimension = int(model.get_embedding_dimension())

    @classmethod
    def from_disk(cls, name: str) -> Self:
        """Load the model in the folder `name`, or the one called so in the Hugging Face cache.

        Raises:
            ModelMissing: neither is there; nothing is ever downloaded.
        """
        os.environ.setdefault("HF_HUB_OFFLINE", "1")  # read when the library is imported
        folder = _folder(name)
        from sentence_transformers import SentenceTransformer

        return cls(SentenceTransformer(str(folder), local_files_only=True), _fingerprint(folder))

    def encode_query(self, text: str) -> Vector:
        with self._lock:
            return unit(self._model.encode_query(text, show_progress_bar=False))

    def encode_documents(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for begin in range(0, len(texts), CHUNK):
            chunk = list(texts[begin : begin + CHUNK])
            with self._lock:
                vectors[begin : begin + len(chunk)] = unit(self._model.encode_document(chunk, show_progress_bar=False))
            if progress:
                progress(begin + len(chunk), len(texts))
        return vectors


def _folder(name: str) -> Path:
    if (Path(name) / "modules.json").is_file() or (Path(name) / "config.json").is_file():
        return Path(name)
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HFValidationError, LocalEntryNotFoundError

    try:
        return Path(snapshot_download(name, local_files_only=True))
    except (LocalEntryNotFoundError, HFValidationError) as missing:
        raise ModelMissing(name) from missing


def _fingerprint(folder: Path) -> str:
    """Name a model by its settings and the sizes of its weights, so that moving the folder changes nothing."""
    digest = hashlib.sha256()
    for file in sorted(file for file in folder.rglob("*") if file.is_file()):
        digest.update(f"{file.relative_to(folder)}:{file.stat().st_size}\n".encode())
        if file.suffix == ".json" and file.stat().st_size < 100_000:
            digest.update(file.read_bytes())
    return f"sentence-transformers-{digest.hexdigest()[:16]}"
