"""Every measure against a value worked out on paper."""

from __future__ import annotations

import math

import pytest

from eval import measures
from eval.ranking import figures

TEN = [f"x{i}" for i in range(10)]


@pytest.mark.parametrize(
    ("k", "gold", "retrieved", "value"),
    [
        pytest.param(5, ["a", "b"], ["x", "a", "y", "z", "w", "b"], 0.5, id="one-of-two-in-the-first-five"),
        pytest.param(10, ["a", "b"], ["x", "a", "y", "z", "w", "b"], 1.0, id="both-in-the-first-ten"),
        pytest.param(5, ["a"], [], 0.0, id="nothing-retrieved"),
        pytest.param(5, list("abcdefgh"), list("abcdexyf"), 1.0, id="capped-a-list-of-five-cannot-hold-eight"),
        pytest.param(5, ["a"], list("xxxyzwa"), 1.0, id="a-repeated-hit-takes-one-place"),
        pytest.param(5, ["a", "a"], ["a"], 1.0, id="a-repeated-gold-clause-counts-once"),
    ],
)
def test_recall_is_the_share_of_gold_clauses_near_the_top(make_question, make_answer, k, gold, retrieved, value):
    score = measures.recall_at(k, make_question(gold=gold), make_answer(retrieved=retrieved))
    assert score.value == value


@pytest.mark.parametrize(
    ("retrieved", "value"),
    [(["a", "x"], 1.0), (["x", "y", "a", "b"], 1 / 3), (["x"], 0.0), ([], 0.0)],
)
def test_reciprocal_rank_is_that_of_the_first_gold_clause(make_question, make_answer, retrieved, value):
    score = measures.reciprocal_rank(make_question(gold=["a", "b"]), make_answer(retrieved=retrieved))
    assert score.value == pytest.approx(value)


def test_ndcg_discounts_by_the_logarithm_of_the_rank(make_question, make_answer):
    # Gold at ranks 1 and 3: 1/log2(2) + 1/log2(4) = 1.5; ideal at ranks 1 and 2: 1 + 1/log2(3).
    score = measures.ndcg_at_10(make_question(gold=["a", "b"]), make_answer(retrieved=["a", "x", "b"]))
    assert score.value == pytest.approx(1.5 / (1 + 1 / math.log2(3)))


@pytest.mark.parametrize(
    ("retrieved", "value"),
    [
        # Gold at ranks 1 and 3: (1/1 + 2/3) / 2; only the second gold clause, at rank 2: (1/2) / 2.
        (["a", "x", "b"], 5 / 6),
        (["x", "b"], 1 / 4),
        ([], 0.0),
    ],
)
def test_average_precision_is_the_mean_precision_at_the_gold_clauses(make_question, make_answer, retrieved, value):
    score = measures.average_precision(make_question(gold=["a", "b"]), make_answer(retrieved=retrieved))
    assert score.value == pytest.approx(value)


def test_gains_tell_apart_what_is_very_relevant():
    # Gains 2 and 1 at ranks 2 and 1, on paper: (1 + 2/log2(3)) / (2 + 1/log2(3)).
    found = figures({"a": 2, "b": 1}, ["b", "a"])
    assert found.ndcg_10 == pytest.approx((1 + 2 / math.log2(3)) / (2 + 1 / math.log2(3)))
    assert (found.rr_10, found.recall(100)) == (1.0, 1.0)


def test_what_comes_after_the_tenth_counts_for_reciprocal_rank_but_not_at_ten():
    found = figures({"a": 1}, [*TEN, "a"])
    assert (found.rr, found.rr_10, found.ndcg_10, found.recall(10), found.recall(100)) == (
        pytest.approx(1 / 11), 0.0, 0.0, 0.0, 1.0,
    )  # fmt: skip


@pytest.mark.parametrize("measure", [measures.reciprocal_rank, measures.gold_cited, measures.all_gold_cited])
def test_a_question_to_refuse_has_no_clause_to_find(make_question, make_answer, measure):
    score = measure(make_question("refuse", gold=["a"]), make_answer(status="not_stated"))
    assert score.value is None
    assert "không" in score.reason


def test_a_question_without_gold_is_not_eligible_rather_than_zero(make_question, make_answer):
    assert measures.recall_at(5, make_question(), make_answer(retrieved=["a"])).value is None


@pytest.mark.parametrize(
    ("facts", "text", "value"),
    [
        pytest.param([["25/10"], ["Sở Ngoại vụ", "SNgV"]], "Gửi SNgV trước 25/10.", 1.0, id="an-alternative-counts"),
        pytest.param([["25/10"], ["15/11"]], "Trước 25/10.", 0.5, id="half"),
        pytest.param([["văn hoá"]], "VĂN  HÓA", 1.0, id="tone-case-space-folded"),
        pytest.param([["hằng năm"]], "hằng năm", 1.0, id="decomposed-unicode"),
        pytest.param([["Suwon"]], "", 0.0, id="empty-answer"),
    ],
)
def test_facts_are_the_share_found_in_the_answer(make_question, make_answer, facts, text, value):
    assert measures.facts_found(make_question(facts=facts), make_answer(text)).value == value


def test_missing_facts_are_named_in_the_reason(make_question, make_answer):
    score = measures.facts_found(make_question(facts=[["a1"], ["b1", "b2"]]), make_answer("a1"))
    assert score == (0.5, "1/2; thiếu ['b1 | b2']")


@pytest.mark.parametrize(("text", "value"), [("Trước ngày 25/10.", 0.0), ("Chưa nêu.", 1.0)])
def test_forbidden_strings_must_not_occur(make_question, make_answer, text, value):
    assert measures.forbidden_absent(make_question(forbidden=["NGÀY 25/10"]), make_answer(text)).value == value


@pytest.mark.parametrize(
    ("min_gold", "cited", "value", "all_cited"),
    [(1, ["a"], 1.0, 0.0), (3, ["a", "b"], 2 / 3, 0.0), (2, ["a", "b", "c", "x"], 1.0, 1.0), (1, ["x"], 0.0, 0.0)],
)
def test_gold_cited_asks_for_min_gold_and_the_strict_one_for_all(
    make_question, make_answer, min_gold, cited, value, all_cited
):
    question = make_question(gold=["a", "b", "c"], min_gold=min_gold)
    answer = make_answer(cited=[(path, "") for path in cited])
    assert measures.gold_cited(question, answer).value == pytest.approx(value)
    assert measures.all_gold_cited(question, answer).value == all_cited


def test_asking_back_as_expected_owes_no_citation(make_question, make_answer):
    question = make_question("clarify", gold=["a"])
    assert measures.gold_cited(question, make_answer(status="clarify")).value is None
    assert measures.gold_cited(question, make_answer(status="answered")).value == 0.0


def test_the_nearest_clause_belongs_to_a_refusal(make_question, make_answer):
    question = make_question("refuse", gold=["a", "b"])
    assert measures.nearest_cited(question, make_answer(cited=[("b", "")])).value == 1.0
    assert measures.nearest_cited(question, make_answer()).value == 0.0
    assert measures.nearest_cited(make_question(gold=["a"]), make_answer()).value is None


@pytest.mark.parametrize(("text", "value"), [("Có [1].", 1.0), ("Có [1] và [2].", 0.0), ("Không dấu.", None)])
def test_every_mark_has_its_citation(make_answer, text, value):
    assert measures.marks_defined(make_answer(text, cited=[("a", "")])).value == value


@pytest.mark.parametrize(
    ("complete", "text", "value"),
    [
        pytest.param({"shown": 12, "total": 12}, "12/12 nhiệm vụ", 1.0, id="all"),
        pytest.param({"shown": 5, "total": 12}, "Hiện 5 trong 12 nhiệm vụ", 1.0, id="fewer-and-says-so"),
        pytest.param({"shown": 5, "total": 12}, "5 nhiệm vụ", 0.0, id="hides-the-total"),
        pytest.param({"shown": 13, "total": 12}, "13 trong 12", 0.0, id="more-than-there-are"),
        pytest.param({"shown": 2, "total": 2}, "Có 12 nhiệm vụ", 0.0, id="a-digit-of-another-number-is-no-count"),
        pytest.param(None, "12", None, id="not-a-list"),
    ],
)
def test_a_list_states_its_count(make_answer, complete, text, value):
    assert measures.complete_stated(make_answer(text, complete=complete)).value == value


def test_latency_is_the_answers_own_or_else_the_clocks(make_answer):
    assert measures.latency(make_answer(timings_ms={"total": 12.5}), 99.0).value == 12.5
    assert measures.latency(make_answer(timings_ms={}), 99.0).value == 99.0
