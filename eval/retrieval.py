"""How well our retrieval does on anyone's documents: by words, by meaning, fused, reranked; typed with marks or not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import NamedTuple

from assistant.build import make_restorer
from assistant.corpus import Corpus, PlanView
from assistant.evidence import Evidence
from eval.beir import Beir
from eval.ranking import Figures, figures
from eval.shortened import Shortened, fair_limit
from ingest.folding import fold_accents, syllables
from ingest.lexicon import Lexicon
from ingest.plan import Clause, Plan
from ingest.registers.words import Metadata, Registers
from vectorstore.build import Reading, build_index
from vectorstore.embedding import Embedder, Progress
from vectorstore.fusion import min_max_sum
from vectorstore.index import DEPTH, Hit, Index
from vectorstore.passages import OWN_CHARS
from vectorstore.tokens import WordCutter

_PLAN = "beir"
_WEIGHTS = (0.4, 0.6)
"""Of meaning and words. The assistant fuses evenly, since words tell once more in its evidence; alone they must count
more: 593 development questions over the five plans gave nDCG@10 0.627 (0.652 restored) against 0.616 (0.648) evenly."""
WAYS = ("lexical", "dense", "fused", "reranked")
TYPED = ("as typed", "stripped", "restored")
_FUSED = 0.3
"""What the fused score counts beside coverage when reranking.

Long documents of which only the beginning is embedded need coverage more than clauses do, which the assistant weighs
evenly: on 347 sections of eleven plans nDCG@10 is 0.845 with 0.5 and 0.864 with 0.3, on their 1,221 clauses 0.818 and
0.819.
"""


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


@dataclass(frozen=True, slots=True)
class Tools:
    """What a throw-away index is made with; the defaults of the product, or stand-ins in tests."""

    embedder: Embedder
    segmenter: Callable[[], WordCutter]
    lexicon: Lexicon


def measure(beir: Beir, tools: Tools, *, limit: int | None = None, progress: Progress | None = None) -> Measured:
    """Index the documents in a folder that is deleted afterwards, ask every query three ways, and average.

    `limit` is how many characters of a document are embedded; without it what the time allows (`eval.shortened`).
    """
    names = list(beir.documents)
    plan = _plan([beir.documents[name] for name in names])
    cut = min(OWN_CHARS, limit or fair_limit([min(OWN_CHARS, len(text)) for text in beir.documents.values()]))
    began = perf_counter()
    with TemporaryDirectory(prefix="beir-") as folder:
        embedder = Shortened(tools.embedder, cut)
        reading = Reading("beir", tools.segmenter, _nothing_read)
        build_index([plan], Path(folder), embedder, reading, progress)
        restorer = make_restorer((clause.text for clause in plan.clauses), tools.lexicon)
        indexing = perf_counter() - began
        with Index.open(Path(folder), embedder) as index:
            search = _Search(index, Evidence(Corpus([PlanView(plan, _nothing_read(plan))])), names)
            stripped = {query: fold_accents(text) for query, text in beir.queries.items()}
            texts = {
                "as typed": beir.queries,
                "stripped": stripped,
                "restored": {query: restorer.restore(text) for query, text in stripped.items()},
            }
            began = perf_counter()
            cells = [cell for typed in TYPED for cell in _cells(search, typed, texts[typed], beir)]
    asked = len(TYPED) * len(beir.queries)
    return Measured(cells, cut, indexing, (perf_counter() - began) * 1000 / asked)


class _Search:
    """One open index and what reranks its hits; a ranking is the documents' ids, best first."""

    def __init__(self, index: Index, evidence: Evidence, names: Sequence[str]) -> None:
        self._index = index
        self._evidence = evidence
        self._names = names

    def rankings(self, query: str) -> dict[str, list[str]]:
        lexical = self._index.words.search(query, DEPTH)
        dense = self._index.by_meaning(query, DEPTH)
        fused = min_max_sum([dense, lexical], _WEIGHTS)
        hits = [Hit(*key, score, None, None) for key, score in list(fused.items())[:DEPTH]]
        ranked = self._evidence.rank(syllables(query), hits)
        reranked = sorted(ranked, key=lambda item: -(_FUSED * item.retrieval + (1 - _FUSED) * item.coverage))
        paths: dict[str, Iterable[str]] = {
            "lexical": (path for _, path in lexical),
            "dense": (path for _, path in dense),
            "fused": (hit.path for hit in hits),
            "reranked": (item.clause.path for item in reranked),
        }
        return {way: [self._names[int(path)] for path in found] for way, found in paths.items()}


def _cells(search: _Search, typed: str, queries: Mapping[str, str], beir: Beir) -> list[Cell]:
    found: dict[str, list[Figures]] = {way: [] for way in WAYS}
    for query, text in queries.items():
        for way, ranking in search.rankings(text).items():
            found[way].append(figures(beir.judgements[query], ranking))
    return [_mean(way, typed, rows) for way, rows in found.items()]


def _mean(way: str, typed: str, rows: Sequence[Figures]) -> Cell:
    picked = ("ndcg_10", "rr_10", "recall_10", "recall_100")
    return Cell(way, typed, *(sum(getattr(row, name) for row in rows) / len(rows) for name in picked))


def _plan(texts: Sequence[str]) -> Plan:
    """Return the documents as the clauses of one plan; a clause's path is the number of its document."""
    clauses = tuple(Clause(_PLAN, str(number), "paragraph", text, 0, len(text)) for number, text in enumerate(texts))
    return Plan(_PLAN, "", None, "", clauses)


def _nothing_read(plan: Plan) -> Registers:
    blank = Metadata(plan.id, None, None, None, None, None, None, None, None, None, None, False, False)
    return Registers((), (), (), (), blank)
