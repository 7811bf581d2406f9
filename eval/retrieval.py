"""How well our retrieval does on anyone's documents: by words, by meaning, fused; with diacritics and without."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from assistant.build import make_restorer
from eval.beir import Beir
from eval.ranking import Figures, figures
from eval.shortened import fair_limit
from eval.throwaway import WAYS, Search, Tools, index_of
from ingest.folding import fold_accents
from vectorstore.embedding import Progress

TYPED = ("as typed", "stripped", "restored")


class Cell(NamedTuple):
    """Means over the queries of one way of searching and one way of typing."""

    way: str
    typed: str
    ndcg_10: float
    mrr_10: float
    recall_10: float
    recall_100: float


@dataclass(frozen=True, slots=True)
class Measured:
    """The table, and what it cost: characters embedded of a document at most, seconds to index, per query (ms)."""

    cells: Sequence[Cell]
    limit: int
    indexing: float
    query_ms: float


def measure(beir: Beir, tools: Tools, *, limit: int | None = None, progress: Progress | None = None) -> Measured:
    """Index the documents in a folder that is deleted afterwards, ask every query three ways, and average.

    `limit` is how many characters of a document are embedded; without it what the time allows (`eval.shortened`).
    """
    texts = list(beir.documents.values())
    cut = limit or fair_limit([len(text) for text in texts])
    began = perf_counter()
    with (
        TemporaryDirectory(prefix="beir-") as folder,
        index_of(texts, cut, Path(folder), tools, progress) as search,
    ):
        restorer = make_restorer(texts, tools.lexicon, everyday())
        indexing = perf_counter() - began
        stripped = {query: fold_accents(text) for query, text in beir.queries.items()}
        typed = {
            "as typed": beir.queries,
            "stripped": stripped,
            "restored": {query: restorer.restore(text) for query, text in stripped.items()},
        }
        began = perf_counter()
        cells = [cell for name in TYPED for cell in _cells(search, name, typed[name], beir)]
    asked = len(TYPED) * len(beir.queries)
    return Measured(cells, cut, indexing, (perf_counter() - began) * 1000 / asked)


def _cells(search: Search, typed: str, queries: Mapping[str, str], beir: Beir) -> list[Cell]:
    names = list(beir.documents)
    found: dict[str, list[Figures]] = {way: [] for way in WAYS}
    for query, text in queries.items():
        for way, ranking in search.rankings(text).items():
            found[way].append(figures(beir.judgements[query], [names[number] for number in ranking]))
    return [_mean(way, typed, rows) for way, rows in found.items()]


def everyday() -> list[str]:
    """Return phrases as people ask of their own affairs, for documents on anything."""
    lines = files("eval").joinpath("everyday.vi.txt").read_text("utf-8").splitlines()
    return [phrase for line in lines if not line.startswith("#") for phrase in line.split(",")]


def _mean(way: str, typed: str, rows: Sequence[Figures]) -> Cell:
    picked = ("ndcg_10", "rr_10", "recall_10", "recall_100")
    return Cell(way, typed, *(sum(getattr(row, name) for row in rows) / len(rows) for name in picked))
