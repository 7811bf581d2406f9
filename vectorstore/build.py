"""Building an index aside and swapping it in: until the last step the old one answers, whatever happens."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from ingest.plan import Plan
from ingest.registers.words import Registers
from ingest.system import reason_of
from vectorstore import generations
from vectorstore.dense import add_nodes, open_client
from vectorstore.embedding import Embedder, Progress, Vectors
from vectorstore.errors import BuildBusy, DamagedIndex, IndexNotWritten, MissingIndex
from vectorstore.lock import Held, Lock
from vectorstore.passages import Passage, corpus_fingerprint, passages
from vectorstore.records import SCHEMA, connect, write_records, write_registers
from vectorstore.tokens import WordCutter
from vectorstore.vector_cache import VectorCache, embed_all
from vectorstore.word_index import write_words


@dataclass(frozen=True, slots=True)
class Reading:
    """How plans are read, for the index to keep: called only when something is built.

    `version` names the reader and its word lists; `segmenter` makes a cutter (`ingest.vietnamese.Segmenter`, 1 s);
    `registers` reads a plan's registers.
    """

    version: str
    segmenter: Callable[[], WordCutter]
    registers: Callable[[Plan], Registers]


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did. `built` is False where the index was already that of these plans and this model."""

    built: bool
    plans: int
    clauses: int
    vectors: int
    corpus: str
    seconds: float


def build_index(
    plans: Sequence[Plan],
    folder: Path,
    embedder: Embedder,
    reading: Reading,
    progress: Progress | None = None,
) -> BuildReport:
    """Make `folder` hold the index of exactly these plans; an index that is already that is left alone.

    `progress` hears (vectors ready, vectors in all).

    Raises:
        BuildBusy: another process is building here.
        IndexNotWritten: no space or no permission; an older index is untouched.
    """
    began = perf_counter()
    corpus = corpus_fingerprint(plans, reading.version)
    wanted = {"schema": SCHEMA, "corpus": corpus, "embedder": embedder.fingerprint}
    with _builder(folder):
        vectors = _already_there(folder, wanted)
        if built := vectors is None:
            build = _Build(plans, embedder, progress or (lambda done, total: None))
            vectors = build.run(folder, reading, wanted)
        generations.sweep(folder)
    clauses = sum(len(plan.clauses) for plan in plans)
    return BuildReport(built, len(plans), clauses, vectors or 0, corpus, perf_counter() - began)


@contextmanager
def _builder(folder: Path) -> Iterator[None]:
    """Hold the build lock, and turn a refusing disk into one sentence."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock = Lock.take(folder / "build.lock", shared=False)
    except Held as held:
        raise BuildBusy(folder, held.pid) from held
    except OSError as refused:
        raise IndexNotWritten(folder, reason_of(refused)) from refused
    try:
        yield
    except OSError as refused:
        raise IndexNotWritten(folder, reason_of(refused)) from refused
    except sqlite3.OperationalError as refused:
        raise IndexNotWritten(folder, str(refused)) from refused
    finally:
        lock.release()


def _already_there(folder: Path, wanted: dict[str, str]) -> int | None:
    """Return the number of vectors of the current index if it is sound and bears these stamps."""
    try:
        stamps = generations.sound_stamps(generations.current(folder)) or {}
    except (MissingIndex, DamagedIndex):
        return None
    return int(stamps["vectors"]) if wanted.items() <= stamps.items() else None


@dataclass(frozen=True, slots=True)
class _Build:
    plans: Sequence[Plan]
    embedder: Embedder
    progress: Progress

    def run(self, folder: Path, reading: Reading, stamps: dict[str, str]) -> int:
        """Build and publish a generation; on any failure delete what was begun. Returns the number of vectors."""
        build = generations.new_build(folder)
        try:
            found = [passage for plan in self.plans for passage in passages(plan)]
            vectors = self._embed(folder, [passage.embedded for passage in found if passage.embedded])
            self._write_words(build, found, reading, stamps | {"vectors": str(len(vectors))})
            self._write_vectors(build, vectors)
            generations.publish(build)
        except BaseException:  # Ctrl-C too: the half-made folder goes, the exception goes on
            shutil.rmtree(build, ignore_errors=True)
            raise
        return len(vectors)

    def _embed(self, folder: Path, texts: list[str]) -> Vectors:
        with closing(VectorCache(folder / "vectors.sqlite")) as cache:
            return embed_all(self.embedder, texts, cache, self.progress)

    def _write_words(self, build: Path, found: list[Passage], reading: Reading, stamps: dict[str, str]) -> None:
        built_at = datetime.now(UTC).isoformat(timespec="seconds")
        with closing(connect(build / generations.RECORDS, read_only=False)) as connection:
            # Nobody reads the file before it is synced and published, so no journal has to protect it.
            connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
            write_records(connection, self.plans, {**stamps, "built_at": built_at})
            write_registers(connection, {plan.id: reading.registers(plan) for plan in self.plans})
            write_words(connection, found, reading.segmenter())
            connection.commit()

    def _write_vectors(self, build: Path, vectors: Vectors) -> None:
        from vectorstore.nodes import clause_nodes  # LlamaIndex, 2.5 s: not where nothing is to be built

        nodes = clause_nodes(self.plans)
        for node, vector in zip(nodes, vectors, strict=True):
            node.embedding = vector.tolist()
        with closing(open_client(build / generations.CHROMA)) as client:
            add_nodes(client, nodes)
        generations.write_sums(build)
