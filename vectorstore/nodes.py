"""A plan as LlamaIndex nodes: one node a clause, cut by nobody else. Needed only where an index is built."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from llama_index.core.node_parser import NodeParser
from llama_index.core.schema import BaseNode, Document, NodeRelationship, RelatedNodeInfo, TextNode

from ingest.plan import Plan
from vectorstore.passages import Passage, passages


class ClauseNodeParser(NodeParser):  # type: ignore[misc]  # the library is not followed by mypy
    """Turns the Document of a plan (see `document`) into one TextNode for each clause that has words.

    A node's id is the clause's id, its text the clause's own words; what is embedded comes as metadata
    that neither a model nor an embedder is shown.
    """

    def _parse_nodes(self, nodes: Sequence[BaseNode], show_progress: bool = False, **_: Any) -> list[BaseNode]:
        return [node for document in nodes for node in _nodes(document)]


def document(plan: Plan) -> Document:
    """Return a plan as one Document; the outline was read already and travels with it."""
    found = Document(id_=plan.id, text=plan.source, metadata={"plan": plan.id, "name": plan.name})
    found.metadata["outline"] = plan
    found.excluded_embed_metadata_keys = found.excluded_llm_metadata_keys = ["outline"]
    return found


def clause_nodes(plans: Sequence[Plan]) -> list[BaseNode]:
    """Return the nodes of all plans that are to have a vector, in order, without embeddings."""
    parser = ClauseNodeParser(include_metadata=False, include_prev_next_rel=False)
    return list(parser.get_nodes_from_documents([document(plan) for plan in plans]))


def _nodes(source: BaseNode) -> Iterator[TextNode]:
    plan: Plan = source.metadata["outline"]
    nodes = {passage.clause.path: _node(passage) for passage in passages(plan) if passage.embedded}
    for passage in passages(plan):
        clause = passage.clause
        if clause.path not in nodes:
            continue
        node = nodes[clause.path]
        node.relationships[NodeRelationship.SOURCE] = RelatedNodeInfo(node_id=plan.id)
        if parent := nodes.get(clause.parent or ""):
            node.relationships[NodeRelationship.PARENT] = RelatedNodeInfo(node_id=parent.node_id)
        yield node


def _node(passage: Passage) -> TextNode:
    clause = passage.clause
    metadata = {"plan": clause.plan, "path": clause.path, "kind": clause.kind}
    return TextNode(
        id_=clause.id, text=clause.text, metadata=metadata, start_char_idx=clause.start, end_char_idx=clause.end
    )
