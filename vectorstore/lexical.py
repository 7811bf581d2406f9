"""Search by words: BM25 of SQLite FTS5 over our own tokens, and what the index knows of its vocabulary."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from vectorstore.records import Records
from vectorstore.tokens import folded, known_compounds, plain_tokens

Key = tuple[str, str]  # (plan, path)

EVERYWHERE = 0.4
"""A token in more than this share of the clauses tells nothing and costs the most: it is left out."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much a match counts in each column of the word index."""

    own: float = 1.0
    headings: float = 0.4
    own_folded: float = 0.5
    headings_folded: float = 0.2


class WordSearch:
    """Finds clauses by their words, with or without diacritics. Safe to use from several threads."""

    def __init__(self, records: Records, weights: Weights | None = None) -> None:
        self._records = records
        self._weights = weights or Weights()

    def search(self, text: str, limit: int, plans: Collection[str] | None = None) -> dict[Key, float]:
        """Return up to `limit` clauses that share a telling word with `text`, best first, every score > 0."""
        tokens = self.tokens(text)
        if not tokens or (plans is not None and not plans):
            return {}
        weights = self._weights
        values: list[object] = [weights.own, weights.headings, weights.own_folded, weights.headings_folded]
        values.append(" OR ".join(f'"{token}"' for token in tokens))
        where = f"AND c.plan IN ({','.join('?' * len(plans))})" if plans is not None else ""
        rows = self._records.rows(
            "SELECT c.plan, c.path, -bm25(words, ?, ?, ?, ?) AS score FROM words "
            f"JOIN clauses AS c ON c.ordinal = words.rowid WHERE words MATCH ? {where} "
            "ORDER BY score DESC, c.ordinal LIMIT ?",
            [*values, *(plans or ()), limit],
        )
        return {(plan, path): score for plan, path, score in rows if score > 0}

    def tokens(self, text: str) -> list[str]:
        """Return the tokens that `text` is looked up by: known here, and not everywhere unless all of them are.

        A syllable is looked up without diacritics as well where it was typed without any, or is unknown here.
        """
        plain = plain_tokens(text)
        wanted = dict.fromkeys(plain + known_compounds(plain, lambda word: self.document_frequency(word) > 0))
        for token in plain:
            if folded(token) == f"~{token}" or not self.document_frequency(token):
                wanted[folded(token)] = None
        found = {token: count for token in wanted if (count := self.document_frequency(token))}
        telling = [token for token, count in found.items() if count <= EVERYWHERE * self.size]
        return telling or list(found)

    @cached_property
    def size(self) -> int:
        """The number of clauses."""
        return int(self._records.rows("SELECT count(*) FROM clauses")[0][0])

    def document_frequency(self, token: str, *, own: bool = False) -> int:
        """Return in how many clauses a token stands; `own` leaves their headings and the plan's name aside."""
        return self._terms.get(token, (0, 0))[0 if own else 1]

    @cached_property
    def _terms(self) -> dict[str, tuple[int, int]]:
        # Read whole once: a question asks for some eighty tokens, and an index never changes.
        rows = self._records.rows("SELECT token, own, anywhere FROM terms")
        return {token: (own, anywhere) for token, own, anywhere in rows}

    def vocabulary(self) -> dict[str, int]:
        """Map every syllable and compound ("a_b"), diacritics kept, to the number of clauses it stands in."""
        return dict(self._records.rows("SELECT token, anywhere FROM terms WHERE token NOT LIKE '~%'"))
