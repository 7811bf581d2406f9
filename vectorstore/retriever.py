"""The index as a LlamaIndex retriever, for who wants to plug it into that library."""

from __future__ import annotations

from collections.abc import Collection

from llama_index.core.base.base_retriever import BaseRetriever
from llama_index.core.schema import NodeWithScore, QueryBundle, TextNode

from vectorstore.index import Hit, Index


class ClauseRetriever(BaseRetriever):  # type: ignore[misc]  # the library is not followed by mypy
    """Retrieves clauses as nodes whose id is the clause's id and whose text is its own words."""

    def __init__(self, index: Index, *, plans: Collection[str] | None = None, limit: int = 10) -> None:
        super().__init__()
        self._index = index
        self._plans = plans
        self._limit = limit

    def _retrieve(self, query_bundle: QueryBundle) -> list[NodeWithScore]:
        hits = self._index.search(query_bundle.query_str, plans=self._plans, limit=self._limit)
        return [NodeWithScore(node=self._node(hit), score=hit.score) for hit in hits]

    def _node(self, hit: Hit) -> TextNode:
        clause = self._index.clause(hit.plan, hit.path)
        text = clause.text if clause else ""
        return TextNode(id_=f"{hit.plan}#{hit.path}", text=text, metadata={"plan": hit.plan, "path": hit.path})
