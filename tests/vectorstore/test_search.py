"""Search by meaning against brute force, fusion against sums worked on paper, and both on the five plans."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from llama_index.core.schema import TextNode

from vectorstore.build import build_index
from vectorstore.bundled import BundledEmbedder
from vectorstore.dense import VectorSearch, add_nodes, open_client
from vectorstore.embedding import Vector, Vectors, unit
from vectorstore.fakes import PairCutter, plain_reading
from vectorstore.fusion import min_max_sum, reciprocal_rank
from vectorstore.index import Index
from vectorstore.nodes import clause_nodes
from vectorstore.passages import passages
from vectorstore.retriever import ClauseRetriever
from vectorstore.vector_cache import VectorCache, embed_all


def store(folder: Path, vectors: Vectors) -> VectorSearch:
    nodes = [TextNode(id_=f"p{n % 5}#{n}", text="x", embedding=row.tolist()) for n, row in enumerate(vectors)]
    with closing(open_client(folder)) as client:
        add_nodes(client, nodes)
    return VectorSearch(folder)


def test_more_vectors_are_kept_than_chroma_takes_at_once(tmp_path):
    count = 5_600  # 5,461 at once, with SQLite's limit of 32,766 values
    with closing(store(tmp_path, unit(np.random.default_rng(1).standard_normal((count, 4))))) as search:
        assert search.size == count


def brute(vectors: Vectors, query: Vector, limit: int, plan: int | None = None) -> set[int]:
    scores = vectors @ query
    if plan is not None:
        scores = np.where(np.arange(len(vectors)) % 5 == plan, scores, -9)
    return set(np.argsort(-scores)[:limit].tolist())


@pytest.mark.parametrize("size", [500, 5000])
def test_recall_is_that_of_brute_force(size: int, tmp_path: Path) -> None:
    random = np.random.default_rng(7)
    vectors, queries = (unit(random.standard_normal((n, 384)).astype(np.float32)) for n in (size, 50))
    with closing(store(tmp_path, vectors)) as search:
        for query in queries:
            for limit in (10, 100):
                assert {int(path) for _, path in search.search(query, limit)} == brute(vectors, query, limit)
            kept = search.search(query, 20, ["p3"])
            assert {int(path) for _, path in kept} == brute(vectors, query, 20, plan=3)


def test_scores_are_cosines_best_first(tmp_path: Path) -> None:
    vectors = unit(np.eye(4, 8, dtype=np.float32) + 0.1)
    with closing(store(tmp_path, vectors)) as search:
        found = search.search(vectors[2], 10, None)
    assert next(iter(found)) == ("p2", "2")
    assert len(found) == 4
    assert list(found.values()) == pytest.approx(sorted(vectors @ vectors[2], reverse=True), abs=1e-5)


def test_an_empty_store_finds_nothing(tmp_path: Path) -> None:
    with closing(store(tmp_path, np.zeros((0, 4), np.float32))) as search:
        assert search.search(np.ones(4, np.float32), 5) == {}


def test_min_max_sum_as_on_paper() -> None:
    fused = min_max_sum([{"a": 0.9, "b": 0.5, "c": 0.1}, {"b": 10.0, "d": 2.0}], (0.4, 0.6))
    assert fused == pytest.approx({"b": 0.8, "a": 0.4, "c": 0.0, "d": 0.0})
    assert next(iter(fused)) == "b"


def test_reciprocal_rank_as_on_paper() -> None:
    fused = reciprocal_rank([{"a": 3.0, "b": 1.0}, {"b": 7.0}])
    assert fused == pytest.approx({"b": 1 / 62 + 1 / 61, "a": 1 / 61})
    assert next(iter(fused)) == "b"


def test_fusing_nothing_gives_nothing() -> None:
    assert min_max_sum([{}, {}], (1, 1)) == reciprocal_rank([]) == {}
    assert min_max_sum([{"a": 0.3}], (1,)) == {"a": 1.0}


def test_a_node_is_a_clause(small) -> None:
    nodes = {node.node_id: node for node in clause_nodes(small)}
    node = nodes["mot#I.2.a"]
    assert node.get_content() == small[0].by_path()["I.2.a"].text
    assert (node.ref_doc_id, node.parent_node.node_id) == ("mot", "mot#I.2")
    assert "mot#Phụ lục I.1" not in nodes
    assert len(nodes) == 7


def test_what_is_embedded_is_short(small) -> None:
    embedded = {passage.clause.id: passage.embedded for passage in passages(small[1])}
    assert embedded["hai#I.1"] == "Hai. I. QUẢNG BÁ DU LỊCH. 1. Sở Du lịch chủ trì tổ chức lễ hội hoa"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("real")


@pytest.fixture(scope="module")
def real(shipped, folder: Path) -> Iterator[Index]:
    embedder = BundledEmbedder()
    # One plan embeds in seconds; the machinery is the same for five.
    build_index(shipped[:1], folder, embedder, plain_reading(PairCutter))
    with Index.open(folder, embedder) as index:
        yield index


def test_a_real_plan_is_found_as_by_brute_force(real: Index, folder: Path) -> None:
    embedder = BundledEmbedder()
    found = [passage for plan in real.plans() for passage in passages(plan) if passage.embedded]
    texts = [passage.embedded for passage in found]
    with closing(VectorCache(folder / "vectors.sqlite")) as cache:
        vectors = embed_all(embedder, texts, cache, lambda done, total: None)
    for question in ("Kinh phí lấy từ đâu?", "Công an tỉnh có nhiệm vụ gì?", "kế hoạch hằng năm"):
        scores = dict(zip([p.clause.path for p in found], vectors @ embedder.encode_query(question), strict=True))
        hits = [hit for hit in real.search(question, limit=100) if hit.dense is not None]
        best = sorted(scores.values(), reverse=True)[: len(hits)]
        assert sorted((hit.dense for hit in hits), reverse=True)[:20] == pytest.approx(best[:20], abs=1e-5)


def test_a_real_question_finds_its_clause_with_and_without_diacritics(real: Index) -> None:
    for question in ("Công an tỉnh có nhiệm vụ gì?", "Cong an tinh co nhiem vu gi?"):
        texts = [real.clause(hit.plan, hit.path).text for hit in real.search(question, limit=5)]
        assert any("Công an" in text for text in texts)


def test_the_retriever_gives_clauses_as_nodes(real: Index) -> None:
    nodes = ClauseRetriever(real, limit=3).retrieve("Kinh phí lấy từ đâu?")
    assert len(nodes) == 3
    assert nodes[0].score >= nodes[2].score
    assert nodes[0].node.metadata["path"] in nodes[0].node.node_id
