"""An index of anyone's documents for one measurement: whole documents by words, their pieces by meaning."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from eval.pairs import PairSearch
from eval.pieces import heading, pieces
from ingest.lexicon import Lexicon
from ingest.plan import Clause, Plan
from ingest.registers.words import Metadata, Registers
from vectorstore.build import Reading, build_index
from vectorstore.embedding import Embedder, Progress
from vectorstore.index import DEPTH, Index, evenly
from vectorstore.lexical import Key, WordSearch
from vectorstore.passages import passages
from vectorstore.records import Records, connect, write_records
from vectorstore.tokens import WordCutter
from vectorstore.word_index import write_words

WAYS = ("lexical", "dense", "fused")
_PLAN = "beir"
_PAIRS = 0.5
"""What a pair of neighbours counts beside its words; the assistant has pairs in its evidence.

nDCG@10 by words alone and with pairs: 172 questions of citizens over the 2,681 articles of six codes 0.506 and 0.555;
500 titles over the same articles without theirs 0.679 and 0.728; 500 questions of officials over 272 sections of eleven
plans 0.720 and 0.739.
"""
_HEADING = 0.3
"""What a match counts once more where it stands in the document's heading (BM25F in its simplest form, Robertson,
Zaragoza and Taylor 2004).

nDCG@10 fused, without and with: 110 questions of citizens over the 2,681 articles of six codes 0.727 and 0.743, with
their diacritics put back 0.712 and 0.722; 400 questions of officials over 697 sections of eleven plans, whose headings
are all alike, 0.810 and 0.809.
"""
_BY_WORDS = 10 * DEPTH
"""So many documents are found by words before pairs and headings are added."""
_PER_DOCUMENT = 5
"""So many times more pieces than documents are found by meaning: a document may be there with several of its own."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What a throw-away index is made with; the defaults of the product, or stand-ins in tests."""

    embedder: Embedder
    segmenter: Callable[[], WordCutter]
    lexicon: Lexicon


class Words:
    """Scores texts for a query by their words and their pairs of neighbouring syllables."""

    def __init__(self, texts: Sequence[str], folder: Path, tools: Tools) -> None:
        """Index the texts in an empty folder."""
        folder.mkdir()
        plan = _plan((str(number), text) for number, text in enumerate(texts))
        file = folder / "records.sqlite"
        with closing(connect(file, read_only=False)) as connection:
            write_records(connection, [plan], {})
            write_words(connection, passages(plan), tools.segmenter())
            connection.commit()
        self._records = Records(file)
        self._words = WordSearch(self._records)
        self._pairs = PairSearch(texts)

    def scores(self, query: str) -> dict[Key, float]:
        """Return the scores of the texts that the words find."""
        pairs = self._pairs.scores(query)
        found = self._words.search(query, _BY_WORDS)
        return {key: score + _PAIRS * pairs.get(int(key[1]), 0.0) for key, score in found.items()}

    def close(self) -> None:
        self._records.close()


class Search:
    """Ranks the documents, which are numbered, for a query in each of `WAYS`."""

    def __init__(self, whole: Words, headings: Words, meaning: Index) -> None:
        self._whole = whole
        self._headings = headings
        self._meaning = meaning

    def rankings(self, query: str) -> dict[str, list[int]]:
        """Return the numbers of the documents found, best first. Fused is as in the assistant: evenly, min-max."""
        lexical, dense = self._by_words(query), self._by_meaning(query)
        fused = evenly([dense, lexical])
        return {way: [int(path) for _, path in found] for way, found in zip(WAYS, (lexical, dense, fused), strict=True)}

    def _by_words(self, query: str) -> dict[Key, float]:
        headings = self._headings.scores(query)
        whole = self._whole.scores(query)
        return _first({key: score + _HEADING * headings.get(key, 0.0) for key, score in whole.items()})

    def _by_meaning(self, query: str) -> dict[Key, float]:
        scores: dict[Key, float] = {}
        for (_, path), score in self._meaning.by_meaning(query, _PER_DOCUMENT * DEPTH).items():
            scores.setdefault((_PLAN, path.partition(".")[0]), score)  # best first: that of its best piece
        return _first(scores)


@contextmanager
def index_of(
    texts: Sequence[str], limit: int, folder: Path, tools: Tools, progress: Progress | None = None
) -> Iterator[Search]:
    """Index documents in an empty folder; of each the first `limit` characters are embedded."""
    cut = _plan(
        (f"{number}.{part}", piece)
        for number, text in enumerate(texts)
        for part, piece in enumerate(pieces(text[:limit]))
    )
    with (
        closing(Words(texts, folder / "whole", tools)) as whole,
        closing(Words([heading(text) for text in texts], folder / "headings", tools)) as headings,
    ):
        meaning = folder / "meaning"
        build_index([cut], meaning, tools.embedder, Reading("beir", _Uncut, _nothing_read), progress)
        with Index.open(meaning, tools.embedder) as index:
            yield Search(whole, headings, index)


class _Uncut:
    """Finds no compound words: pieces are looked up by meaning only."""

    def words(self, text: str) -> list[str]:
        return []


def _first(scores: dict[Key, float]) -> dict[Key, float]:
    return dict(sorted(scores.items(), key=lambda item: -item[1])[:DEPTH])


def _plan(texts: Iterator[tuple[str, str]]) -> Plan:
    """Return texts as the clauses of one plan, each at its own path."""
    clauses = tuple(Clause(_PLAN, path, "paragraph", text, 0, len(text)) for path, text in texts)
    return Plan(_PLAN, "", None, "", clauses)


def _nothing_read(plan: Plan) -> Registers:
    blank = Metadata(plan.id, None, None, None, None, None, None, None, None, None, None, False, False)
    return Registers((), (), (), (), blank)
