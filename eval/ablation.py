"""What each piece of the assistant adds: the whole, then the whole without one piece, on the same questions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import NamedTuple

from assistant.assistant import Assistant
from assistant.build import assemble, make_parts
from assistant.corpus import Corpus, PlanView
from assistant.evidence import Evidence, Hit, Ranked
from assistant.settings import Settings
from assistant.understanding.restore import Restorer
from eval.comparing import Difference, differences
from eval.result import Result
from ingest.folding import syllables
from ingest.lexicon import Lexicon
from ingest.plan import Clause
from ingest.registers.words import Metadata, Registers
from vectorstore.embedding import Embedder, Progress, Vector, Vectors
from vectorstore.fusion import min_max_sum
from vectorstore.index import Index, evenly
from vectorstore.lexical import Key, Weights

MEASURES = ("recall@10", "ndcg@10", "facts", "gold_cited", "list_f1", "status")


class Remembering:
    """Embeds each question once, however many assistants ask it."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder
        self._seen: dict[str, Vector] = {}

    @property
    def fingerprint(self) -> str:
        return self._embedder.fingerprint

    @property
    def dimension(self) -> int:
        return self._embedder.dimension

    def encode_query(self, text: str) -> Vector:
        if text not in self._seen:
            self._seen[text] = self._embedder.encode_query(text)
        return self._seen[text]

    def encode_documents(self, texts: Sequence[str], progress: Progress | None = None) -> Vectors:
        return self._embedder.encode_documents(texts, progress)


class AsTyped(Restorer):
    """Restores nothing: questions are read as they were typed, in small letters."""

    def __init__(self) -> None:
        super().__init__((), (), {})

    def restore(self, typed: str, *, bare: bool | None = None) -> str:
        return " ".join(syllables(typed))


class InOrder(Evidence):
    """Leaves what the index found in its order: coverage is told, and ranks nothing."""

    def rank(self, topic: Sequence[str], hits: Sequence[Hit], extra: Iterable[Clause] = ()) -> list[Ranked]:
        ranked = super().rank(topic, hits, extra)
        kept = [replace(item, score=item.retrieval) for item in ranked]
        return sorted(kept, key=lambda item: -item.score)


class _Headless(Corpus):
    """A corpus in which nothing stands above a clause."""

    def headings(self, clause: Clause) -> list[Clause]:
        return []


def _own_words_only(
    corpus: Corpus, synonyms: Sequence[Sequence[str]], common: Sequence[str], compounds: Iterable[str]
) -> Evidence:
    return Evidence(_Headless(list(corpus.views.values())), synonyms, common, compounds)


class Piece(NamedTuple):
    """One piece, by what is put in its place to do without it."""

    name: str
    fuse: Callable[[Sequence[Mapping[Key, float]]], dict[Key, float]] = evenly
    weights: Weights | None = None
    evidence: Callable[[Corpus, Sequence[Sequence[str]], Sequence[str], Iterable[str]], Evidence] = Evidence
    restorer: Restorer | None = None
    has_registers: bool = True


WHOLE = Piece("all")
PIECES: tuple[Piece, ...] = (
    Piece("words", fuse=lambda rankings: min_max_sum(rankings, (1.0, 0.0))),
    Piece("folded field", weights=Weights(own_folded=0.0, headings_folded=0.0)),
    Piece("dense", fuse=lambda rankings: min_max_sum(rankings[1:], (1.0,))),
    # Vectors keep the nearest heading that they were made with: embedding everything anew takes minutes.
    Piece("heading chain", weights=Weights(headings=0.0, headings_folded=0.0), evidence=_own_words_only),
    Piece("registers", has_registers=False),
    Piece("restoration", restorer=AsTyped()),
    Piece("rerank", evidence=InOrder),
)


@contextmanager
def assistant_without(piece: Piece, settings: Settings, embedder: Embedder, lexicon: Lexicon) -> Iterator[Assistant]:
    """Open an assistant over the settings' index that lacks one piece (`WHOLE`: none).

    Raises:
        IndexProblem: the index cannot be opened.
    """
    with Index.open(settings.index, embedder, fuse=piece.fuse, weights=piece.weights) as index:
        views = [
            PlanView(plan, index.registers(plan.id) if piece.has_registers else _unread(plan.id))
            for plan in index.plans()
        ]
        parts = make_parts(views, lexicon, evidence=piece.evidence, restorer=piece.restorer)
        yield assemble(index, parts, settings)


def added(without: Sequence[Result], whole: Sequence[Result]) -> dict[str, Difference]:
    """Return what the piece adds to each measure: the whole against the run without it."""
    return {d.measure: d for d in differences(without, whole) if d.measure in MEASURES}


def _unread(plan: str) -> Registers:
    blank = Metadata(plan, None, None, None, None, None, None, None, None, None, None, False, False)
    return Registers((), (), (), (), blank)
