"""What one would write with LlamaIndex alone: 512-token chunks, Chroma, BM25, ranks fused."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from llama_index.core import StorageContext, VectorStoreIndex
from llama_index.core.base.embeddings.base import BaseEmbedding
from llama_index.core.bridge.pydantic import PrivateAttr
from llama_index.core.node_parser import SentenceSplitter
from llama_index.core.schema import Document as LlamaDocument
from llama_index.retrievers.bm25 import BM25Retriever
from llama_index.vector_stores.chroma import ChromaVectorStore

from eval.bench.recall import Piece, tidy
from eval.questions import Question
from ingest.reader import Document
from vectorstore.dense import open_client
from vectorstore.embedding import Embedder
from vectorstore.fusion import reciprocal_rank

CHUNK_TOKENS, OVERLAP_TOKENS = 512, 50
_DEPTH = 30  # candidates of each side: together they fill far more than 8,000 characters


class LlamaIndexBaseline:
    """Chunks in a Chroma store of its own; `pieces` are all of them."""

    name = "(a) LlamaIndex: 512-token chunks, Chroma + BM25"

    def __init__(self, documents: Sequence[Document], embedder: Embedder, folder: Path) -> None:
        splitter = SentenceSplitter(chunk_size=CHUNK_TOKENS, chunk_overlap=OVERLAP_TOKENS)
        nodes = splitter.get_nodes_from_documents([_document(document) for document in documents])
        self._pieces = {node.node_id: tidy(node.metadata["plan"], node.get_content()) for node in nodes}
        self.pieces = list(self._pieces.values())
        self._client = open_client(folder)
        # embedding_function=None: Chroma's own would be downloaded. Everything is passed in and nothing is left to
        # LlamaIndex's global defaults, which reach for OpenAI.
        collection = self._client.create_collection("chunks", embedding_function=None)
        store = StorageContext.from_defaults(vector_store=ChromaVectorStore(chroma_collection=collection))
        index = VectorStoreIndex(
            nodes, storage_context=store, embed_model=SameEmbedder(embedder), transformations=[splitter]
        )
        depth = min(_DEPTH, len(nodes))
        self._dense = index.as_retriever(similarity_top_k=depth)
        self._words = BM25Retriever.from_defaults(nodes=nodes, similarity_top_k=depth)

    def search(self, question: Question) -> list[Piece]:
        """Return the chunks of both retrievers, fused by rank as QueryFusionRetriever would without its model."""
        rankings = [
            {found.node.node_id: float(found.score or 0.0) for found in side.retrieve(question.question)}
            for side in (self._dense, self._words)
        ]
        return [self._pieces[id_] for id_ in reciprocal_rank(rankings)]

    def close(self) -> None:
        """Give the Chroma folder back."""
        self._client.close()


class SameEmbedder(BaseEmbedding):  # type: ignore[misc]  # the library is not followed by mypy
    """The product's embedder where LlamaIndex wants one of its own."""

    _embedder: Any = PrivateAttr()

    def __init__(self, embedder: Embedder) -> None:
        super().__init__(model_name=embedder.fingerprint, embed_batch_size=32)
        self._embedder = embedder

    def _get_query_embedding(self, query: str) -> list[float]:
        return list(self._embedder.encode_query(query).tolist())

    async def _aget_query_embedding(self, query: str) -> list[float]:
        return self._get_query_embedding(query)

    def _get_text_embedding(self, text: str) -> list[float]:
        return self._get_text_embeddings([text])[0]

    def _get_text_embeddings(self, texts: list[str]) -> list[list[float]]:
        return list(self._embedder.encode_documents(texts).tolist())


def _document(document: Document) -> LlamaDocument:
    found = LlamaDocument(id_=document.id, text=document.text, metadata={"plan": document.id})
    # Otherwise "plan: bac-giang" would take tokens of every chunk and stand before its text.
    found.excluded_embed_metadata_keys = found.excluded_llm_metadata_keys = ["plan"]
    return found
