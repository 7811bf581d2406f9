"""Plans in, hits out: records, word search, vectors and their fusion as one index that is swapped in whole."""

from vectorstore.build import BuildReport, build_index
from vectorstore.embedding import Embedder, open_embedder
from vectorstore.errors import IndexProblem
from vectorstore.index import Hit, Index
from vectorstore.passages import corpus_fingerprint

__all__ = [
    "BuildReport",
    "Embedder",
    "Hit",
    "Index",
    "IndexProblem",
    "build_index",
    "corpus_fingerprint",
    "open_embedder",
]
