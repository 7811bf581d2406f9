"""A run with a scripted assistant: figures, failures, files, interruptions."""

from __future__ import annotations

import json
from unittest.mock import ANY

import pytest

from eval.__main__ import main
from eval.bars import SHIPPED, broken_bars, read_bars
from eval.errors import BadBars
from eval.result import read_results
from eval.run import run_questions
from eval.summary import percentile
from tests.eval.scripted_set import GOOD, REFUSAL, SCRIPT, ask, summary_of


def test_a_run_prints_and_saves_figures_and_failures(run_set, tmp_path, capsys):
    assert run_set() == 0
    printed = capsys.readouterr().out
    assert "| deadline | 2 | 1 | 0.500 | 0.500 | 0.500 | 0.500 | 0.500 | 1.000 | 1.000 | 0.000 |" in printed
    assert "### d2 · deadline" in printed
    assert "### d1" not in printed
    assert printed == (tmp_path / "run" / "report.md").read_text("utf-8")
    figures = summary_of(tmp_path)
    # Refused twice, once rightly; the one that had to be refused was.
    assert figures["overall"]["measures"]["refusal_precision"] == {"value": 0.5, "eligible": 2}
    assert figures["overall"]["measures"]["refusal_recall"] == {"value": 1.0, "eligible": 1}
    assert figures["overall"]["measures"]["facts"] == {"value": 0.5, "eligible": 2}
    assert (figures["partial"], figures["versions"]) == (False, {"index": "i1"})


def test_figures_only_for_the_half_that_nobody_may_tune_on(run_set, tmp_path, capsys):
    run_set(ask, "--no-failures")
    printed = capsys.readouterr().out
    page = (tmp_path / "run" / "report.html").read_text("utf-8")
    assert "Hạn nào?" not in printed + page
    assert "deadline" in printed


def test_every_score_is_saved_with_its_reason_and_read_back(run_set, tmp_path):
    run_set()
    results = read_results(tmp_path / "run")
    assert [result.question.id for result in results] == ["d1", "d2", "n1"]
    assert results[1].scores["facts"] == (0.0, "0/2; thiếu ['25/10', '<b>']")
    assert results[2].scores["facts"].value is None
    assert all(score.reason for result in results for score in result.scores.values())
    assert results[0].answer == GOOD


def test_the_page_is_self_contained_vietnamese_and_escaped(run_set, tmp_path):
    run_set()
    page = (tmp_path / "run" / "report.html").read_text("utf-8")
    assert "lang='vi'" in page
    assert "<script" not in page
    assert "http://" not in page.replace("http-equiv", "")
    assert "https://" not in page
    assert "&lt;b&gt;" in page
    assert "Mong đợi" in page


def test_rejected_rows_give_status_two_after_the_rest_has_run(run_set, tmp_path, capsys):
    with (tmp_path / "set.jsonl").open("a", encoding="utf-8") as file:
        file.write("\n{broken")
    assert run_set() == 2
    assert "set.jsonl, dòng 4" in capsys.readouterr().err
    assert len(summary_of(tmp_path)["rejected_rows"]) == 1
    assert len(read_results(tmp_path / "run")) == 3


def test_gold_that_no_plan_holds_is_named_and_the_run_goes_on(run_set, tmp_path, capsys):
    rows = [
        {"plan": "nope", "path": "I", "quote": "x"},
        {"plan": "hai-duong", "path": "IX.9", "quote": "x"},
        {"plan": "hai-duong", "path": "signature", "quote": "không có câu này"},
    ]
    with (tmp_path / "set.jsonl").open("a", encoding="utf-8") as file:
        for number, gold in enumerate(rows):
            file.write("\n" + json.dumps({"id": f"g{number}", "category": "x", "question": "Hạn nào?", "gold": [gold]}))
    assert run_set(lambda question, history: GOOD) == 0
    said = capsys.readouterr().err
    assert "dòng 4 (g0): gold nêu kế hoạch “nope” chưa được nạp" in said
    assert "dòng 5 (g1): kế hoạch hai-duong không có địa chỉ “IX.9”" in said
    assert "dòng 6 (g2): trích dẫn “không có câu này” không có nguyên văn trong hai-duong#signature" in said
    assert "python -m eval check" in said
    assert len(read_results(tmp_path / "run")) == 6


def test_repeats_show_what_is_not_stable(run_set, tmp_path, capsys):
    answers = iter([GOOD, REFUSAL])
    run_set(lambda q, h: next(answers) if q == "Hạn?" else SCRIPT[q], "--repeat", "2")
    assert len(read_results(tmp_path / "run")) == 6
    assert summary_of(tmp_path)["unstable"] == ["d1"]
    assert "Không ổn định giữa các lần hỏi: d1" in capsys.readouterr().out


def test_the_same_run_twice_gives_identical_scores(run_set, tmp_path, capsys):
    run_set(ask, "--jobs", "2", "--repeat", "2")
    first = summary_of(tmp_path)["overall"]
    scores = [result.scores for result in read_results(tmp_path / "run")]
    run_set(ask, "--repeat", "2")
    assert summary_of(tmp_path)["overall"] == first | {"measures": ANY}
    timeless = [{key: score for key, score in row.items() if key != "latency_ms"} for row in scores]
    again = [
        {key: score for key, score in result.scores.items() if key != "latency_ms"}
        for result in read_results(tmp_path / "run")
    ]
    assert again == timeless


def test_answers_of_two_versions_are_not_passed_off_as_one_run(run_set, tmp_path, capsys):
    versions = iter(["i1", "i2"])
    changing = {"Hạn?": GOOD, "Hạn nào?": GOOD}
    run_set(lambda q, h: changing[q] | {"versions": {"index": next(versions)}} if q in changing else REFUSAL)
    assert summary_of(tmp_path)["mixed_versions"] is True
    assert "nhiều phiên bản" in capsys.readouterr().err


def test_each_question_can_be_asked_as_people_type_it(run_set, tmp_path, capsys):
    def deaf_without_marks(question, history):
        return SCRIPT.get(question, REFUSAL)

    run_set(deaf_without_marks, "--typed")
    figures = summary_of(tmp_path)
    assert figures["overall"]["questions"] == 3
    plain = next(row for row in figures["typed"] if row["way"] == "plain")
    # "Hạn?" is answered and "han?" is not; the other two are refused either way.
    assert (plain["pairs"], plain["same"]) == (3, pytest.approx(2 / 3))
    assert plain["change"]["facts"] == {"value": -0.5, "pairs": 2}
    assert "| plain | 3 | 0.667 | -0.500 | -0.500 | -0.500 | -0.333 |" in capsys.readouterr().out


def test_history_reaches_the_assistant(make_question, corpus):
    seen = []
    turns = [{"role": "user", "content": "Bắc Giang?"}, {"role": "assistant", "content": "25/10"}]
    run_questions([make_question(history=turns)], lambda q, h: seen.append(h) or REFUSAL, corpus)
    assert seen == [turns]


def test_the_nearest_rank_percentile():
    assert percentile([], 0.95) is None
    assert percentile([7.0], 0.95) == 7.0
    assert percentile(map(float, range(1, 21)), 0.95) == 19.0
    assert percentile(map(float, range(1, 102)), 0.95) == 96.0


def test_bars_name_each_figure_that_misses(run_set, tmp_path, capsys):
    bars = tmp_path / "bars.toml"
    bars.write_text('[[bar]]\nmeasure = "facts"\nat_least = 0.85\n[[bar]]\nmeasure = "errors"\nat_most = 0\n', "utf-8")
    assert run_set(ask, "--bars", str(bars)) == 1
    broken = "Đủ dữ kiện (facts): cần ≥ 0.850, đạt 0.500"
    assert f"Chưa đạt ngưỡng: {broken}" in capsys.readouterr().err
    assert summary_of(tmp_path)["broken_bars"] == [broken]


def test_a_figure_that_was_not_measured_breaks_its_bar():
    assert len(broken_bars(read_bars(), lambda key: None)) == len(read_bars(SHIPPED)) > 5
    reached = {"errors": 0.0, "latency_median_ms": 40.0, "latency_p95_ms": 120.0}
    assert broken_bars(read_bars(), lambda key: reached.get(key, 1.0)) == []


@pytest.mark.parametrize(
    "text",
    [
        "[[bar]]\nmeasure=1",
        '[[bar]]\nmeasure="facts"',
        "x x",
        '[[bar]]\nmeasure="f"\nat_least="1"',
        '[[bar]]\nmeasure="f"\nat_least=nan',  # nothing is below it
        "",
        "facts = 0.9",
        "bar = 5",
        'facts = 0.9\n[[bar]]\nmeasure="f"\nat_least=1',
    ],
)
def test_a_malformed_bars_file_is_one_sentence(tmp_path, text):
    (tmp_path / "bars.toml").write_text(text, "utf-8")
    with pytest.raises(BadBars, match="Tệp ngưỡng"):
        read_bars(tmp_path / "bars.toml")


@pytest.mark.parametrize(
    "call",
    [
        ["run", "--questions", "nope.jsonl"],
        ["check", "nope.jsonl"],
        ["compare", "nope", "nope"],
        ["replay", "nope", "q1"],
        ["registers", "--gold", "nope"],
    ],
)
def test_wrong_input_is_one_sentence_and_status_two(call, capsys):
    assert main(call) == 2
    assert "Traceback" not in (said := capsys.readouterr().err)
    assert said.endswith(".\n")


def test_a_saved_question_can_be_looked_at_again(run_set, tmp_path, capsys):
    run_set()
    capsys.readouterr()
    assert main(["replay", str(tmp_path / "run"), "d2", "--saved"]) == 0
    printed = capsys.readouterr().out
    assert "hỏi: Hạn nào?" in printed
    assert "✗ Đủ dữ kiện: 0/2" in printed
    assert main(["replay", str(tmp_path / "run"), "d9"]) == 2
