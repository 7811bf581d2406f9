"""List completeness worked out on paper."""

from __future__ import annotations

import pytest

from eval.listing import list_scores, listed_ids


@pytest.mark.parametrize(
    ("cited", "precision", "recall", "f1"),
    [
        pytest.param(["a", "b", "c"], 1.0, 1.0, 1.0, id="whole"),
        pytest.param(["a", "b"], 1.0, 2 / 3, 0.8, id="one-row-missing"),
        pytest.param(["a", "b", "c", "x"], 3 / 4, 1.0, 6 / 7, id="one-row-too-many"),
        pytest.param(["x"], 0.0, 0.0, 0.0, id="nothing-right"),
        pytest.param([], None, 0.0, 0.0, id="an-empty-list-has-no-precision"),
    ],
)
def test_a_list_is_compared_as_a_set(make_question, make_answer, cited, precision, recall, f1):
    question = make_question(gold=["a", "b", "c"], min_gold=3)
    text = "\n".join(f"- Việc {path} [{n}]" for n, path in enumerate(cited, 1))
    scores = list_scores(question, make_answer(text, cited=[(path, "") for path in cited]))
    assert [score.value for score in scores] == [
        pytest.approx(v) if v is not None else None for v in (precision, recall, f1)
    ]


def test_what_is_missing_and_superfluous_is_named(make_question, make_answer):
    scores = list_scores(make_question(gold=["a", "b"], min_gold=2), make_answer(cited=[("a", ""), ("x", "")]))
    assert scores.recall.reason == "1 dòng đúng; thiếu ['p#b']; thừa ['p#x']"


@pytest.mark.parametrize("cells", [{"gold": ["a"]}, {"gold": ["a", "b"], "min_gold": 1}, {"gold": []}])
def test_a_question_that_needs_no_whole_list_is_not_eligible(make_question, make_answer, cells):
    scores = list_scores(make_question(**cells), make_answer(cited=[("a", "")]))
    assert {score.value for score in scores} == {None}
    assert "danh sách" in scores.f1.reason


def test_only_what_list_lines_cite_is_listed(make_answer):
    text = "Theo phần mở đầu [1]:\n| STT | Việc |\n|---|---|\n| 1 | Việc a [2] |\n- Việc b [3]"
    answer = make_answer(text, cited=[("header 1", ""), ("a", ""), ("b", "")])
    assert listed_ids(answer) == ["p#a", "p#b"]
    assert listed_ids(make_answer("Việc a [1].", cited=[("a", "")])) == ["p#a"]
