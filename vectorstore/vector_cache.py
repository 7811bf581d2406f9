"""Vectors kept from earlier builds, so that an unchanged clause is never embedded twice."""

from __future__ import annotations

import hashlib
import sqlite3
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from vectorstore.embedding import Embedder, Progress, Vector, Vectors

BATCH = 64


class VectorCache:
    """A SQLite file of vectors by (embedder, text). Losing or damaging it costs time and nothing else."""

    def __init__(self, file: Path) -> None:
        self._file = file
        try:
            self._connection = _open(file)
        except sqlite3.DatabaseError:
            file.unlink(missing_ok=True)
            self._connection = _open(file)

    def read(self, embedder: str, texts: Sequence[str]) -> dict[str, Vector]:
        """Return the vectors that are here and whole."""
        found: dict[str, Vector] = {}
        for text in texts:
            try:
                row = self._connection.execute(
                    "SELECT vector, sum FROM vectors WHERE embedder = ? AND text = ?", (embedder, _key(text))
                ).fetchone()
            except sqlite3.DatabaseError:
                self._start_again()
                return found
            if row and zlib.crc32(row[0]) == row[1]:
                found[text] = np.frombuffer(row[0], dtype=np.float32)
        return found

    def write(self, embedder: str, vectors: Mapping[str, Vector]) -> None:
        """Keep vectors; each call is one transaction, so a build that dies keeps what it had embedded."""
        rows = [(embedder, _key(text), data := vector.tobytes(), zlib.crc32(data)) for text, vector in vectors.items()]
        try:
            with self._connection:
                self._connection.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?, ?, ?)", rows)
        except sqlite3.OperationalError:
            return  # no space, or not writable: what is here stays good, the new vectors are embedded again
        except sqlite3.DatabaseError:
            self._start_again()

    def close(self) -> None:
        self._connection.close()

    def _start_again(self) -> None:
        self._connection.close()
        self._file.unlink(missing_ok=True)
        self._connection = _open(self._file)


def embed_all(embedder: Embedder, texts: Sequence[str], cache: VectorCache, progress: Progress) -> Vectors:
    """Return one vector a text, embedding only what the cache does not hold."""
    wanted = list(dict.fromkeys(texts))
    known = {
        text: vector
        for text, vector in cache.read(embedder.fingerprint, wanted).items()
        if vector.shape == (embedder.dimension,)
    }
    # Longest first over all batches: texts of like length share a batch, and the time left is never underestimated.
    missing = sorted((text for text in wanted if text not in known), key=len, reverse=True)
    for begin in range(0, len(missing), BATCH):
        batch = missing[begin : begin + BATCH]
        fresh = dict(zip(batch, embedder.encode_documents(batch), strict=True))
        cache.write(embedder.fingerprint, fresh)
        known |= fresh
        progress(len(known), len(wanted))
    return np.stack([known[text] for text in texts]) if texts else np.zeros((0, embedder.dimension), np.float32)


def _key(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()


def _open(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file)
    try:
        connection.execute(
            "CREATE TABLE IF NOT EXISTS vectors (embedder TEXT, text BLOB, vector BLOB, sum INTEGER, "
            "PRIMARY KEY (embedder, text)) WITHOUT ROWID"
        )
        connection.execute("SELECT vector, sum FROM vectors LIMIT 1").fetchall()
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection
