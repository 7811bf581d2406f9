"""Writing the word index: an FTS5 table over our own tokens, and the counts that reading it needs."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator

from ingest.gluing import unglued
from vectorstore.passages import Passage
from vectorstore.tokens import WordCutter, compounds, folded, plain_tokens

# Contentless: the texts are in `clauses`; FTS5's own tokeniser only has to split at spaces again.
_TABLES = """
CREATE VIRTUAL TABLE words USING fts5(own, headings, own_folded, headings_folded, content='',
                                      tokenize="unicode61 remove_diacritics 0 tokenchars '_~/-'");
CREATE TABLE terms (token TEXT PRIMARY KEY, own INTEGER NOT NULL, anywhere INTEGER NOT NULL) WITHOUT ROWID;
"""


def write_words(connection: sqlite3.Connection, passages: Iterable[Passage], cutter: WordCutter) -> None:
    """Create and fill the word index; passages come in the order of the clauses' ordinals, from 1."""
    connection.executescript(_TABLES)
    counts = _Counts()
    rows = _rows(passages, cutter, counts)
    connection.executemany(
        "INSERT INTO words (rowid, own, headings, own_folded, headings_folded) VALUES (?,?,?,?,?)", rows
    )
    connection.execute("INSERT INTO words (words) VALUES ('optimize')")
    connection.executemany(
        "INSERT INTO terms VALUES (?, ?, ?)", ((token, counts.own[token], n) for token, n in counts.anywhere.items())
    )


class _Counts:
    """In how many clauses a token stands (in its own words; there or in its headings)."""

    def __init__(self) -> None:
        self.own: Counter[str] = Counter()
        self.anywhere: Counter[str] = Counter()


def _rows(passages: Iterable[Passage], cutter: WordCutter, counts: _Counts) -> Iterator[tuple[int | str, ...]]:
    headings_seen: dict[str, list[str]] = {}  # many clauses share a chain; cutting words is the slow part
    for number, passage in enumerate(passages, 1):
        own = _tokens(unglued(passage.clause.text), cutter)
        if passage.headings not in headings_seen:
            headings_seen[passage.headings] = _tokens(passage.headings, cutter)
        above = headings_seen[passage.headings]
        own_folded, above_folded = _folded(own), _folded(above)
        counts.own.update({*own, *own_folded})
        counts.anywhere.update({*own, *own_folded, *above, *above_folded})
        yield number, *map(" ".join, (own, above, own_folded, above_folded))


def _tokens(text: str, cutter: WordCutter) -> list[str]:
    return plain_tokens(text) + compounds(text, cutter)


def _folded(tokens: list[str]) -> list[str]:
    return [folded(token) for token in tokens if "_" not in token]
