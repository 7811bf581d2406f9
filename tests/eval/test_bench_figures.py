"""The benchmark's arithmetic, against numbers worked out on paper."""

from __future__ import annotations

import pytest

from eval.bench.figures import BenchError, number, spread
from eval.bench.recall import Piece, length, recall_within, shown_within, tidy
from eval.bench.targets import TARGETS, Target, ratios, targets_table
from eval.bench.variants import different_questions
from eval.questions import Gold, parse_question

FIRST = Piece("a", "Sở Ngoại vụ báo cáo.")  # 20 characters
SECOND = Piece("b", "Công an tỉnh bảo vệ.")  # 20 characters
PIECES = [FIRST, SECOND]


def asked(id_, question, **cells):
    return parse_question({"id": id_, "question": question, **cells})


def test_a_spread_is_the_median_and_the_nearest_rank_p95():
    took = spread([float(value) for value in range(1, 21)])
    assert took == (10.5, 19.0, 1.0, 20.0, 20)


def test_one_measurement_is_its_own_spread():
    assert spread([7.0]) == (7.0, 7.0, 7.0, 7.0, 1)


def test_nothing_measured_is_said_and_is_not_zero():
    with pytest.raises(BenchError):
        spread([])


@pytest.mark.parametrize(
    ("value", "digits", "written"),
    [
        pytest.param(None, 2, "–", id="not-measured"),
        pytest.param(1234.5, 0, "1,234", id="rounded-half-to-even"),
        pytest.param(0.125, 3, "0.125", id="three-digits"),
    ],
)
def test_numbers_are_written_for_people(value, digits, written):
    assert number(value, digits) == written


@pytest.mark.parametrize(
    ("limit", "texts"),
    [
        pytest.param(0, [], id="nothing"),
        pytest.param(5, ["Sở Ng"], id="a-part-of-the-first"),
        pytest.param(20, ["Sở Ngoại vụ báo cáo."], id="the-first-exactly"),
        pytest.param(21, ["Sở Ngoại vụ báo cáo."], id="and-the-line-end-after-it"),
        pytest.param(24, ["Sở Ngoại vụ báo cáo.", "Côn"], id="three-of-the-second"),
        pytest.param(99, ["Sở Ngoại vụ báo cáo.", "Công an tỉnh bảo vệ."], id="all"),
    ],
)
def test_a_reader_gets_as_far_as_the_limit(limit, texts):
    assert [piece.text for piece in shown_within(PIECES, limit)] == texts


def test_the_length_counts_what_stands_between():
    assert (length([]), length([FIRST]), length(PIECES)) == (0, 20, 41)


@pytest.mark.parametrize(
    ("limit", "recall"),
    [
        pytest.param(10, 0.0, id="no-quote-is-whole"),
        pytest.param(20, 1 / 3, id="the-first-quote"),
        pytest.param(41, 2 / 3, id="both-quotes-that-are-shown"),
    ],
)
def test_recall_is_the_share_of_quotes_in_the_text_shown(limit, recall):
    gold = [Gold("a", "I", "ngoại vụ  BÁO CÁO"), Gold("b", "I", "bảo vệ"), Gold("a", "II", "không có đâu")]
    assert recall_within(PIECES, limit, gold) == pytest.approx(recall)


def test_a_quote_from_another_plan_counts_only_where_any_plan_will_do():
    gold = [Gold("b", "I", "báo cáo")]
    assert recall_within(PIECES, 100, gold) == 1
    assert recall_within(PIECES, 100, gold, own_plan=True) == 0


def test_line_ends_and_page_numbers_neither_count_nor_split_a_quote():
    piece = tidy("a", "Sở Ngoại vụ\n\n12\n\nbáo   cáo.")
    assert piece == FIRST


@pytest.mark.parametrize(
    ("bar", "value", "verdict"),
    [
        pytest.param(Target("k", "time", 3), 3.0, "met", id="at-most-is-inclusive"),
        pytest.param(Target("k", "time", 3), 3.1, "NOT MET", id="too-much"),
        pytest.param(Target("k", "recall", 0.9, at_least=True), 0.9, "met", id="at-least-is-inclusive"),
        pytest.param(Target("k", "recall", 0.9, at_least=True), 0.89, "NOT MET", id="too-little"),
        pytest.param(Target("k", "errors", 0), 0.0, "met", id="zero-is-measured"),
        pytest.param(Target("k", "time", 3), None, "not measured", id="not-measured-is-not-met"),
    ],
)
def test_a_bar_is_met_or_not_or_not_measured(bar, value, verdict):
    assert bar.verdict({} if value is None else {"k": value}) == verdict


def test_every_bar_stands_in_the_table_even_when_nothing_was_measured():
    rows = targets_table({}).rows
    assert len(rows) == len(TARGETS) == len({bar.key for bar in TARGETS})
    assert {row[-1] for row in rows} == {"not measured"}


def test_a_ratio_needs_both_its_figures():
    figures = {"warm.median_ms": 30.0, "warm.p95_ms": 60.0, "build.again_s": 2.0, "build.first_s": 0.0}
    assert ratios(figures) == {"warm answer, p95 ÷ median": 2.0}


def test_questions_multiply_by_province_and_by_leaving_marks_out():
    questions = [asked("q1", "Hạn báo cáo của Bắc Giang?"), asked("q2", "Han bao cao?")]
    made = different_questions(questions, ["Bắc Giang", "Gia Lai"], 10)
    assert [(question.id, question.question) for question in made] == [
        ("q1", "Hạn báo cáo của Bắc Giang?"),
        ("q2", "Han bao cao?"),
        ("q1-gia-lai", "Hạn báo cáo của Gia Lai?"),
        ("q1-plain", "han bao cao cua bac giang?"),
    ]


def test_no_question_comes_twice_and_no_more_than_wanted():
    questions = [asked("q1", "Hạn?"), asked("q2", "Hạn?"), asked("q3", "So sánh Gia Lai và Bắc Giang?")]
    made = different_questions(questions, ["Bắc Giang", "Gia Lai"], 3)
    assert [question.question for question in made] == ["Hạn?", "So sánh Gia Lai và Bắc Giang?", "han?"]
