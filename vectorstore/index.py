"""The index as one thing: open it, read the plans back, search by meaning and by words at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from sqlite3 import Error as SQLiteError
from typing import Self

from ingest.plan import Clause, Plan
from ingest.registers.words import Registers
from vectorstore import generations
from vectorstore.dense import VectorSearch
from vectorstore.embedding import Embedder
from vectorstore.errors import DamagedIndex, IndexBusy, IndexProblem, OtherCorpus, OtherEmbedder, OtherSchema
from vectorstore.fusion import Fuse, min_max_sum
from vectorstore.lexical import Key, Weights, WordSearch
from vectorstore.lock import Held, Lock
from vectorstore.records import SCHEMA, Records, read_stamps

DEPTH = 100  # candidates of each side: a clause that only one side ranks high must be in the other's list too
_THREADS = 1  # the model uses every core itself: two questions at once would only wait for each other
_TRIES = 5


@dataclass(frozen=True, slots=True)
class Hit:
    """A clause that was found. `dense` (cosine) or `lexical` (BM25) is None where that side did not find it."""

    plan: str
    path: str
    score: float
    dense: float | None
    lexical: float | None


def evenly(rankings: Sequence[Mapping[Key, float]]) -> dict[Key, float]:
    """Fuse (dense, lexical) in equal parts: words tell once more when the answer's evidence is weighed."""
    return min_max_sum(rankings, (0.5, 0.5))


class Index:
    """An open generation of an index. Safe to use from several threads; close it or use it in a `with`."""

    def __init__(
        self,
        generation: Path,
        embedder: Embedder,
        lock: Lock,
        fuse: Fuse = evenly,
        weights: Weights | None = None,
    ) -> None:
        """Use `Index.open`. Takes over the lock."""
        self._generation = generation
        self._embedder = embedder
        self._lock = lock
        self._fuse = fuse
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="dense")
        # The model loads while the rest is put together. What fails here fails again, and is told, where it is needed.
        self._threads.submit(embedder.encode_query, "")
        # One question may be looked up twice: first the nearest clauses, then how near all of a plan are.
        self._encoded = lru_cache(maxsize=8)(embedder.encode_query)
        self._records = Records(generation / generations.RECORDS)
        self._dense = VectorSearch(generation / generations.CHROMA)
        self.words = WordSearch(self._records, weights)
        self.stamps = dict(self._records.rows("SELECT name, value FROM stamps"))
        if self._dense.size != int(self.stamps["vectors"]):
            raise DamagedIndex(generation.parent, f"{self._dense.size}/{self.stamps['vectors']} véc-tơ")

    @classmethod
    def open(
        cls,
        folder: Path,
        embedder: Embedder,
        *,
        corpus: str | None = None,
        fuse: Fuse = evenly,
        weights: Weights | None = None,
    ) -> Self:
        """Open the current generation; `corpus`, where given, is the fingerprint that it must bear.

        `fuse` puts the two rankings together, `weights` are those of the word index.

        Raises:
            IndexProblem: missing, damaged, of another schema, embedder or corpus, or held by another process.
        """
        generation, lock = _take_current(folder)
        try:
            _check(generation, embedder.fingerprint, corpus)
            return cls(generation, embedder, lock, fuse, weights)
        except BaseException:
            lock.release()
            raise

    def plans(self) -> tuple[Plan, ...]:
        """Return the plans in the order in which they were indexed."""
        return self._plans

    def registers(self, plan: str) -> Registers:
        """Return the registers of a plan as they were read when the index was built."""
        return self._records.registers(plan)

    def clauses(self, plan: str) -> tuple[Clause, ...]:
        """Return the clauses of a plan in document order; none for a plan that is not here."""
        return tuple(self._clauses.get(plan, {}).values())

    def clause(self, plan: str, path: str) -> Clause | None:
        """Return the clause at an address, None where there is none."""
        return self._clauses.get(plan, {}).get(path)

    def search(
        self, query: str, *, plans: Collection[str] | None = None, limit: int = 10, expanded: str | None = None
    ) -> list[Hit]:
        """Return the best clauses for `query`, best first, of `plans` if given.

        `expanded` is the same question in more words (abbreviations spelt out, synonyms): words are looked
        up by it, while the vector is that of `query`.
        """
        depth = max(DEPTH, limit)
        # One after the other: the model uses every core itself, and a second busy thread makes its own wait.
        lexical = self.words.search(expanded or query, depth, plans)
        dense = self.by_meaning(query, depth, plans)
        fused = self._fuse([dense, lexical])
        return [Hit(*key, score, dense.get(key), lexical.get(key)) for key, score in list(fused.items())[:limit]]

    def by_meaning(self, query: str, limit: int, plans: Collection[str] | None = None) -> dict[Key, float]:
        """Return the `limit` nearest clauses with their cosine similarities, best first, of `plans` if given."""
        return self._threads.submit(self._search_dense, query, limit, plans).result()

    def stale(self) -> bool:
        """Tell whether a newer generation has taken over since this one was opened."""
        try:
            return generations.current(self._generation.parent) != self._generation
        except IndexProblem:
            return False  # what is open goes on answering

    def close(self) -> None:
        self._threads.shutdown()
        self._dense.close()
        self._records.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _search_dense(self, query: str, depth: int, plans: Collection[str] | None) -> dict[Key, float]:
        return self._dense.search(self._encoded(query), depth, plans)

    @cached_property
    def _plans(self) -> tuple[Plan, ...]:
        return self._records.plans()

    @cached_property
    def _clauses(self) -> dict[str, dict[str, Clause]]:
        return {plan.id: plan.by_path() for plan in self._plans}


def _take_current(folder: Path) -> tuple[Path, Lock]:
    """Lock the current generation. A builder may swap and delete in between: then look again."""
    for attempt in range(_TRIES):
        generation = generations.current(folder)
        try:
            lock = Lock.take(generation / generations.OWNER, shared=True)
        except Held as held:
            if attempt + 1 == _TRIES or generations.current(folder) == generation:
                raise IndexBusy(folder, held.pid) from held
            continue
        except FileNotFoundError:
            continue
        if generations.current(folder) == generation:
            return generation, lock
        lock.release()
    raise IndexBusy(folder, None)


def _check(generation: Path, embedder: str, corpus: str | None) -> None:
    folder = generation.parent
    try:
        stamps = read_stamps(generation / generations.RECORDS)
        found = (stamps["schema"], stamps["embedder"], stamps["corpus"])
    except (SQLiteError, KeyError) as broken:
        raise DamagedIndex(folder, str(broken)) from broken
    if found[0] != SCHEMA:
        raise OtherSchema(folder, found[0], SCHEMA)
    if found[1] != embedder:
        raise OtherEmbedder(folder, found[1], embedder)
    if corpus is not None and found[2] != corpus:
        raise OtherCorpus(folder)
