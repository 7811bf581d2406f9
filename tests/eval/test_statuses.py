"""Which status is right, and refusal precision and recall worked out on paper."""

from __future__ import annotations

import pytest

from eval.score import Mean
from eval.statuses import confusion, refusal_outcome, refusals, status_right


@pytest.mark.parametrize(
    ("expect", "status", "value"),
    [
        ("refuse", "not_stated", 1.0),
        ("refuse", "not_found", 1.0),
        ("refuse", "out_of_scope", 1.0),
        ("refuse", "refused", 1.0),
        ("refuse", "answered", 0.0),
        ("refuse", "smalltalk", 0.0),
        ("refuse", "error", 0.0),
        ("answer", "answered", 1.0),
        ("answer", "not_found", 0.0),
        ("answer", "clarify", 0.0),
        ("correct_premise", "premise_corrected", 1.0),
        ("correct_premise", "answered", 0.0),
        ("clarify", "clarify", 1.0),
        ("clarify", "not_found", 0.0),
    ],
)
def test_a_status_is_right_when_the_question_expects_it(make_question, make_answer, expect, status, value):
    assert status_right(make_question(expect), make_answer(status=status)).value == value


def test_not_stated_may_stand_for_a_corrected_premise_when_the_facts_are_there(make_question, make_answer):
    question = make_question("correct_premise", facts=[["Hải Dương"]])
    right = status_right(question, make_answer("Suwon ở Kế hoạch Hải Dương.", "not_stated"))
    assert right.value == 1.0
    assert "chấp nhận" in right.reason
    assert status_right(question, make_answer("Không nêu.", "not_stated")).value == 0.0


def test_answering_for_every_plan_stands_for_asking_back_when_gold_is_cited(make_question, make_answer):
    question = make_question("clarify", gold=["a", "b"], min_gold=2)
    assert status_right(question, make_answer(cited=[("a", ""), ("b", "")])).value == 1.0
    assert status_right(question, make_answer(cited=[("a", "")])).value == 0.0


def test_refusal_precision_and_recall():
    # Refused 4 times, 3 of them rightly; 5 had to be refused; of 11 to be answered 10 were.
    outcomes = ["right_refusal"] * 3 + ["missed_refusal"] * 2 + ["false_refusal"] + ["right_answer"] * 10 + ["left_out"]
    assert refusals(outcomes) == (Mean(3 / 4, 4), Mean(3 / 5, 5), Mean(10 / 11, 11))


def test_without_refusals_there_is_no_precision():
    assert refusals(["right_answer"]) == (Mean(None, 0), Mean(None, 0), Mean(1.0, 1))


@pytest.mark.parametrize(
    ("expect", "status", "outcome"),
    [
        ("refuse", "refused", "right_refusal"),
        ("refuse", "answered", "missed_refusal"),
        ("refuse", "error", "missed_refusal"),
        ("answer", "not_found", "false_refusal"),
        ("answer", "answered", "right_answer"),
        ("correct_premise", "premise_corrected", "right_answer"),
        ("correct_premise", "not_found", "false_refusal"),
        ("correct_premise", "not_stated", "left_out"),
    ],
)
def test_each_question_has_its_place_in_the_refusal_table(make_question, make_answer, expect, status, outcome):
    assert refusal_outcome(make_question(expect), make_answer(status=status)) == outcome


def test_the_confusion_matrix_counts_each_expectation_by_status():
    pairs = [("answer", "answered"), ("answer", "not_found"), ("answer", "answered"), ("refuse", "answered")]
    assert confusion(pairs) == {"answer": {"answered": 2, "not_found": 1}, "refuse": {"answered": 1}}
