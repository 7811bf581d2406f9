"""How near in meaning each clause of a plan is to a question."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from assistant.corpus import Corpus
from vectorstore.index import Index

_FEW_CLAUSES = 5_000
"""So many clauses are searched by meaning at once; of more only those of one plan."""


class Meaning:
    """Cosines of clauses and questions; safe to call from several threads."""

    def __init__(self, index: Index, corpus: Corpus) -> None:
        self._index = index
        self._corpus = corpus
        self._size = len(corpus.clauses(corpus.ids))
        # Several plans are held against each other, and each is asked more than once.
        self._all = lru_cache(maxsize=8)(self._of_all)

    def near(self, query: str, plan: str) -> Mapping[str, float]:
        """Return the cosine of each clause of a plan and a question, by its path."""
        if self._size <= _FEW_CLAUSES:
            return self._all(query)[plan]
        found = self._index.by_meaning(query, len(self._corpus.clauses([plan])), [plan])
        return {path: cosine for (_, path), cosine in found.items()}

    def _of_all(self, query: str) -> dict[str, dict[str, float]]:
        """Return the cosine of each clause and a question, by plan and path: one search tells of all plans."""
        found: dict[str, dict[str, float]] = {plan: {} for plan in self._corpus.ids}
        for (plan, path), cosine in self._index.by_meaning(query, self._size).items():
            found[plan][path] = cosine
        return found
