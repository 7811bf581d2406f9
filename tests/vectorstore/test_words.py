"""Words: tokens, the FTS5 index, and what it knows of its vocabulary."""

from __future__ import annotations

from pathlib import Path

import pytest

from vectorstore.fakes import HashEmbedder
from vectorstore.index import Index
from vectorstore.tokens import folded, known_compounds, plain_tokens


@pytest.fixture
def index(build, small, hashing: HashEmbedder, tmp_path: Path):
    build(small)
    with Index.open(tmp_path / "index", hashing) as opened:
        yield opened


def paths(found: dict[tuple[str, str], float]) -> list[str]:
    return [f"{plan}#{path}" for plan, path in found]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        pytest.param("Uỷ ban, hoá", ["ủy", "ban", "hóa"], id="tone-placement-is-folded"),
        pytest.param("số 16/KH-UBND", ["số", "16/kh-ubnd", "16", "kh", "ubnd"], id="a-number-and-its-parts"),
        pytest.param("!…", [], id="punctuation-is-nothing"),
    ],
)
def test_tokens_are_syllables(text: str, tokens: list[str]) -> None:
    assert plain_tokens(text) == tokens


def test_folded_tokens_are_marked_and_lose_their_d() -> None:
    assert folded("đường") == "~duong"


def test_compounds_are_found_by_longest_match() -> None:
    known = {"ủy_ban", "ủy_ban_nhân_dân", "dân_số"}.__contains__
    assert known_compounds(["ủy", "ban", "nhân", "dân", "số"], known) == ["ủy_ban_nhân_dân"]


def test_one_letter_and_english_looking_syllables_are_words(index: Index) -> None:
    assert paths(index.words.search("công an", 3))[0] == "mot#I.1"
    assert "an" in index.words.tokens("an")
    assert "công_an" in index.words.tokens("công an")


def test_a_question_without_diacritics_finds_the_clause(index: Index) -> None:
    assert paths(index.words.search("le hoi hoa", 3))[0] == "hai#I.1"


def test_a_document_number_is_one_word(index: Index) -> None:
    assert paths(index.words.search("16/KH-UBND", 3)) == ["mot#I.2.a"]


def test_words_of_a_heading_find_the_clauses_below(index: Index) -> None:
    assert "hai#I.2" in paths(index.words.search("quảng bá", 9))


def test_scores_are_positive_and_nothing_is_padded(index: Index) -> None:
    assert index.words.search("xyz qwerty", 9) == {}
    assert all(score > 0 for score in index.words.search("kế hoạch", 9).values())


def test_words_that_are_everywhere_are_left_out_unless_nothing_is_left(index: Index) -> None:
    assert index.words.document_frequency("hoạch") == index.words.size
    assert index.words.tokens("kế hoạch lễ hội") == ["lễ", "hội"]
    assert set(index.words.tokens("kế hoạch")) == {"kế", "hoạch"}


def test_the_plan_filter_holds(index: Index) -> None:
    assert {plan for plan, _ in index.words.search("bảo đảm", 9, ["hai"])} == {"hai"}
    assert index.words.search("bảo đảm", 9, []) == {}


@pytest.mark.parametrize("text", ['"', "a OR", "NEAR(", "own:x", "*", "'; DROP", "\0", "~", "_"])
def test_no_question_breaks_the_query(index: Index, text: str) -> None:
    index.words.search(text, 3)
    index.words.search(f"công {text} an", 3)


def test_own_frequency_leaves_headings_aside(index: Index) -> None:
    assert index.words.document_frequency("bá", own=True) == 1
    assert index.words.document_frequency("bá") == 3


def test_vocabulary_keeps_diacritics_and_compounds_and_no_folded_token(index: Index) -> None:
    vocabulary = index.words.vocabulary()
    assert {"công_an", "lễ"} <= set(vocabulary)
    assert not any(token.startswith("~") for token in vocabulary)
