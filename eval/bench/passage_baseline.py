"""What one would write by hand: 400-character passages, SQLite's full-text search, vectors, ranks fused."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence

import numpy as np

from eval.bench.recall import Piece, tidy
from eval.questions import Question
from ingest.reader import Document
from vectorstore.embedding import Embedder
from vectorstore.fusion import reciprocal_rank

PASSAGE_CHARS = 400
_DEPTH = 50  # candidates of each side: together they fill more than 8,000 characters
_WORD = re.compile(r"\w+")


class PassageBaseline:
    """Passages in a database in memory and their vectors in an array; `pieces` are all of them."""

    name = "(b) 400-character passages: SQLite FTS5 + vectors"

    def __init__(self, documents: Sequence[Document], embedder: Embedder) -> None:
        self._embedder = embedder
        self.pieces = [piece for document in documents for piece in cut(document)]
        self._vectors = embedder.encode_documents([piece.text for piece in self.pieces])
        self._database = sqlite3.connect(":memory:")
        self._database.execute("CREATE VIRTUAL TABLE passages USING fts5(text)")
        rows = [(number, piece.text) for number, piece in enumerate(self.pieces)]
        self._database.executemany("INSERT INTO passages (rowid, text) VALUES (?, ?)", rows)

    def search(self, question: Question) -> list[Piece]:
        """Return the passages of both sides, fused by rank."""
        fused = reciprocal_rank([self._by_meaning(question.question), self._by_words(question.question)])
        return [self.pieces[number] for number in fused]

    def close(self) -> None:
        """Forget the database."""
        self._database.close()

    def _by_meaning(self, text: str) -> dict[int, float]:
        scores = self._vectors @ self._embedder.encode_query(text)
        return {int(number): float(scores[number]) for number in np.argsort(-scores)[:_DEPTH]}

    def _by_words(self, text: str) -> dict[int, float]:
        wanted = " OR ".join(f'"{word}"' for word in dict.fromkeys(_WORD.findall(text)))
        if not wanted:
            return {}
        found = self._database.execute(
            "SELECT rowid, -rank FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?", (wanted, _DEPTH)
        )
        return dict(found.fetchall())


def cut(document: Document) -> list[Piece]:
    """Cut a document into passages of at most 400 characters, between words."""
    text = tidy(document.id, document.text).text
    passages = []
    while text:
        end = len(text) if len(text) <= PASSAGE_CHARS else text.rfind(" ", 1, PASSAGE_CHARS + 1)
        end = end if end > 0 else PASSAGE_CHARS  # one word longer than a passage
        passages.append(Piece(document.id, text[:end]))
        text = text[end:].lstrip()
    return passages
