"""Search by meaning: one Chroma collection, cosine distance, vectors always passed in."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from vectorstore.embedding import Vector
from vectorstore.errors import DamagedIndex

Key = tuple[str, str]  # (plan, path)

COLLECTION = "clauses"
# Measured against brute force with random vectors, the hardest kind: recall@10 and @100 are 1.0 at 500 and at
# 5,000 (4 ms a query). With Chroma's defaults (16, 100, 100) 500 vectors give 0.999.
HNSW = {"space": "cosine", "max_neighbors": 32, "ef_construction": 200, "ef_search": 1000}
# The graph goes to disk from 10 vectors on; by default the first 1,000 stay in a log that every open replays.
HNSW |= {"sync_threshold": 10, "batch_size": 10}
ASK_AGAIN = 4
ASK_ALL = 20_000


def open_client(folder: Path) -> Any:
    """Return a Chroma client on a folder, created if missing; it reports to nobody."""
    # Imported here: 1.2 s and 78 MB that naming an error or reading a fingerprint need not pay.
    import chromadb
    from chromadb.config import Settings

    return chromadb.PersistentClient(str(folder), settings=Settings(anonymized_telemetry=False))


def create_collection(client: Any) -> Any:
    """Return the new, empty collection of a client."""
    # embedding_function=None: with the default one Chroma would download a model when a vector is missing.
    return client.create_collection(COLLECTION, embedding_function=None, configuration={"hnsw": HNSW})


class VectorSearch:
    """Finds clauses by vector. One process owns the folder (see `lock`); threads may share this object."""

    def __init__(self, folder: Path) -> None:
        """Open the collection.

        Raises:
            DamagedIndex: Chroma cannot read the folder.
        """
        if not (folder / "chroma.sqlite3").is_file():
            raise DamagedIndex(folder.parent, "thiếu kho véc-tơ")
        self._folder = folder
        try:
            self._client = open_client(folder)
            self._collection = self._client.get_collection(COLLECTION, embedding_function=None)
            self.size = int(self._collection.count())
        except _chroma_errors() as broken:
            raise DamagedIndex(folder.parent, str(broken)) from broken

    def search(self, vector: Vector, limit: int, plans: Collection[str] | None = None) -> dict[Key, float]:
        """Return the `limit` nearest clauses and their cosine similarities, best first, of `plans` if given."""
        if plans is not None and not plans:
            return {}
        # A metadata filter costs Chroma 73 ms at 100,000 vectors, a longer list next to nothing: so ask for
        # more, and for more again until enough of it is of the plans asked about.
        wanted = limit if plans is None else limit * ASK_AGAIN
        while True:
            found = self._nearest(vector, min(wanted, self.size))
            kept = {key: score for key, score in found.items() if plans is None or key[0] in plans}
            if len(kept) >= limit or wanted >= self.size:
                return dict(list(kept.items())[:limit])
            # A small plan cannot fill the list: asking for everything at once beats asking in steps.
            wanted = self.size if self.size <= ASK_ALL else wanted * ASK_AGAIN

    def _nearest(self, vector: Vector, limit: int) -> dict[Key, float]:
        if not limit:
            return {}
        try:
            found = self._collection.query(query_embeddings=[vector], n_results=limit, include=["distances"])
        except _chroma_errors() as broken:
            raise DamagedIndex(self._folder.parent, str(broken)) from broken
        return {_key(id_): 1 - float(gap) for id_, gap in zip(found["ids"][0], found["distances"][0], strict=True)}

    def close(self) -> None:
        self._client.close()


def add_nodes(client: Any, nodes: Sequence[Any]) -> None:
    """Put LlamaIndex nodes, their embeddings set, into the new collection of a client."""
    from llama_index.vector_stores.chroma import ChromaVectorStore  # build side only: 2.5 s

    collection = create_collection(client)
    store = ChromaVectorStore(chroma_collection=collection)
    most = client.get_max_batch_size()  # 5,461 with this SQLite; Chroma refuses more at once
    for begin in range(0, len(nodes), most):
        store.add(list(nodes[begin : begin + most]))
    if nodes:
        # The first query makes Chroma write its graph files; after it they never change again.
        collection.query(query_embeddings=[nodes[0].get_embedding()], n_results=1, include=[])


def _key(id_: str) -> Key:
    plan, _, path = id_.rpartition("#")  # an address holds no "#", a file name may
    return plan, path


def _chroma_errors() -> tuple[type[Exception], ...]:
    from chromadb.errors import ChromaError

    return (ChromaError, ValueError)
