"""Two small runs compared: worked differences, intervals, gates."""

from __future__ import annotations

import pytest

from eval.__main__ import main
from eval.comparing import Gate, changed_questions, differences, mcnemar, paired, parse_gate
from eval.errors import BadBars
from eval.result import append_line
from eval.run import run_questions


@pytest.fixture
def results(make_question, make_answer, corpus):
    """Results of four questions whose only fact is "ngày 25/10"; `right` says which answers hold it."""

    def of(right):
        questions = [make_question(id=f"q{n}", question=f"câu {n}", facts=[["ngày 25/10"]]) for n in range(len(right))]
        texts = {q.question: "ngày 25/10" if good else "không rõ" for q, good in zip(questions, right, strict=True)}
        return run_questions(questions, lambda q, h: make_answer(texts[q]), corpus).results

    return of


def test_the_difference_is_over_the_questions_both_runs_score():
    found = paired({"a": 0.0, "b": 1.0, "c": 1.0}, {"a": 1.0, "b": 1.0, "z": 0.0})
    assert (found.questions, found.a, found.b, found.change) == (2, 0.5, 1.0, 0.5)


def test_equal_runs_differ_by_nothing():
    found = paired({"a": 0.5, "b": 1.0}, {"a": 0.5, "b": 1.0})
    assert (found.change, found.low, found.high, found.p) == (0.0, 0.0, 0.0, 1.0)


def test_the_randomisation_test_counts_sign_flips():
    # Six questions all better by 1: of 64 sign patterns two are as extreme, so p is near 2/64.
    found = paired({str(n): 0.0 for n in range(6)}, {str(n): 1.0 for n in range(6)})
    assert found.p == pytest.approx(2 / 64, abs=0.006)
    assert (found.low, found.high) == (1.0, 1.0)


@pytest.mark.parametrize(
    ("better", "worse", "p"),
    [
        pytest.param(0, 0, 1.0, id="nothing-changed"),
        pytest.param(6, 0, 2 / 64, id="six-of-six"),
        # Of 2^5 outcomes 1 + 5 have at most one on the smaller side, on either side.
        pytest.param(1, 4, 12 / 32, id="one-against-four"),
        pytest.param(3, 3, 1.0, id="even"),
    ],
)
def test_mcnemar_is_an_exact_binomial_test_of_what_changed(better, worse, p):
    assert mcnemar(better, worse) == pytest.approx(p)


def test_what_rose_and_what_fell_is_counted():
    found = paired({"a": 0.0, "b": 1.0, "c": 1.0}, {"a": 1.0, "b": 0.0, "c": 1.0})
    assert (found.better, found.worse, found.mcnemar) == (1, 1, 1.0)
    assert paired({"a": 0.5}, {"a": 1.0}).mcnemar is None


def test_a_run_that_was_cut_short_is_named(results, tmp_path, capsys):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        append_line(tmp_path / name / "results.jsonl", results([True])[0].to_json())
    (tmp_path / "b" / "summary.json").write_text('{"partial": true, "stopped": "máy chủ tắt"}', "utf-8")
    assert main(["compare", str(tmp_path / "a"), str(tmp_path / "b")]) == 0
    assert "Lượt B dở dang: máy chủ tắt" in capsys.readouterr().out


def test_the_interval_holds_the_change_and_comes_out_the_same_twice():
    a = {str(n): float(n % 2) for n in range(40)}
    b = {str(n): float(n % 4 != 0) for n in range(40)}
    found = paired(a, b)
    # b has 30 of 40, a 20 of 40.
    assert found.change == pytest.approx(0.25)
    assert found.low < 0.25 < found.high
    assert found == paired(a, b)


def test_no_common_question_gives_no_difference():
    assert paired({"a": 1.0}, {"b": 1.0}) is None


def test_measures_that_do_not_apply_are_not_compared(results):
    keys = {difference.measure for difference in differences(results([True]), results([False]))}
    assert "facts" in keys
    assert "recall@5" not in keys


def test_changed_questions_are_listed_the_worse_first(results):
    lines = changed_questions(results([True, False, True]), results([False, True, True]))
    assert lines == ["- ▼ q0: facts 1.000 → 0.000", "- ▲ q1: facts 0.000 → 1.000"]


@pytest.mark.parametrize(
    ("text", "gate"),
    [("facts < -0.01", Gate("facts", "<", -0.01)), ("recall@10<=0", Gate("recall@10", "<=", 0.0))],
)
def test_a_gate_is_a_measure_a_sign_and_a_number(text, gate):
    assert parse_gate(text) == gate


@pytest.mark.parametrize("text", ["facts", "facts = 1", "beauty < 0", "facts < x", ""])
def test_a_malformed_gate_is_one_sentence(text):
    with pytest.raises(BadBars, match="Điều kiện"):
        parse_gate(text)


@pytest.mark.parametrize(("sign", "holds"), [("<", True), ("<=", True), (">", False), (">=", False)])
def test_a_gate_holds_for_the_change(sign, holds):
    assert Gate("facts", sign, 0.0).holds(-0.1) is holds


@pytest.mark.parametrize(
    ("gates", "status"),
    [([], 0), (["facts < -0.3"], 0), (["facts < -0.01"], 1), (["nearest < 0"], 1), (["facts"], 2)],
)
def test_the_command_fails_when_a_gate_holds(results, tmp_path, capsys, gates, status):
    for name, right in (("a", [True, True, True, False]), ("b", [True, True, False, False])):
        (tmp_path / name).mkdir()
        for result in results(right):
            append_line(tmp_path / name / "results.jsonl", result.to_json())
    options = [part for gate in gates for part in ("--fail-if", gate)]
    assert main(["compare", str(tmp_path / "a"), str(tmp_path / "b"), *options]) == status
    if status != 2:
        printed = capsys.readouterr().out
        assert "| Đủ dữ kiện | 4 | 0.750 | 0.500 | -0.250 |" in printed
        assert "▼ q2" in printed


def test_runs_of_different_sets_cannot_be_compared(results, tmp_path, capsys):
    for name, result in (("a", results([True])[0]), ("b", results([True, True])[1])):
        (tmp_path / name).mkdir()
        append_line(tmp_path / name / "results.jsonl", result.to_json())
    assert main(["compare", str(tmp_path / "a"), str(tmp_path / "b")]) == 2
    assert "cùng một bộ câu hỏi" in capsys.readouterr().err
