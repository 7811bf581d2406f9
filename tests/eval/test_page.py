"""The report page and workbook: both languages, plots from figures worked out by hand, marked clauses, a size."""

from __future__ import annotations

import re
from dataclasses import replace

import openpyxl
import pytest

from eval.catalogue import NAMES
from eval.confidence import Bin, Coverage, Judged, calibration, judged, trade_off
from eval.highlight import marked
from eval.page import MOST_BYTES
from eval.registers import RegisterScore
from eval.reporting import Report, write_reports
from eval.result import ask_one, failures_of
from eval.summary import summarise
from eval.wording import LANGUAGES, words_in


@pytest.fixture
def write(make_question, make_answer, corpus, tmp_path):
    """Write the reports of questions that each got the same answer; returns the folder."""

    def made(count=1, text="Không rõ [1].", stopped=None):
        answer = make_answer(text, cited=[("IV.1 - 2", "03 hội nghị")], retrieved=["IV.1 - 2"])
        cells = {"facts": [["25/10"]], "forbidden": ["Lào"], "gold": ["IV.1 - 1"], "category": "deadline"}
        one = ask_one(make_question(**cells), lambda question, history: answer, corpus)
        results = [replace(one, question=replace(one.question, id=f"q{n}")) for n in range(count)]
        registers = [RegisterScore("duties", 1.0, 0.5, 0.667, 3)]
        report = Report("set.jsonl", "2026-11-23", stopped, summarise(results), results, registers)
        write_reports(tmp_path, report, corpus)
        return tmp_path

    return made


@pytest.mark.parametrize(("file", "heads"), [
    ("report.html", ["Mong đợi", "Nhận được", "Theo nhóm câu hỏi", "Đánh giá set.jsonl"]),
    ("report.en.html", ["Expected", "Got", "By category", "Evaluation of set.jsonl"]),
])  # fmt: skip
def test_each_language_has_a_page_that_needs_nothing_else(write, file, heads):
    page = (write() / file).read_text("utf-8")
    assert [head for head in heads if head not in page] == []
    assert "<script" not in page
    assert re.findall(r"(?:src|href)='([^']*)'", page) == ["report.en.html" if file == "report.html" else "report.html"]
    assert len(re.findall("<svg [^>]*role='img' aria-label='[^']+'", page)) == page.count("<svg")
    assert page.count("<svg") == 3  # no question is to be refused, so that there is no trade-off to draw


def test_expected_and_got_clauses_are_shown_with_their_words_marked(write):
    page = (write(text="Lào, không rõ [1].") / "report.html").read_text("utf-8")
    assert "báo cáo UBND tỉnh trước ngày <mark>25/10</mark> hằng năm" in page
    assert "Tổ chức <mark>03 hội nghị</mark> với thành phố Suwon" in page
    assert "<pre><mark class='bad'>Lào</mark>, không rõ [1].</pre>" in page


def test_a_question_that_failed_alike_each_time_is_shown_once(make_question, make_answer, corpus):
    asked = make_question(facts=[["25/10"]], gold=["IV.1 - 1"])
    texts = ["Không rõ [1].", "Không rõ [1].", "Chưa rõ [1]."]
    answers = [make_answer(text, cited=[("IV.1 - 2", "03 hội nghị")], retrieved=["IV.1 - 2"]) for text in texts]
    told = [ask_one(asked, lambda question, history, one=one: one, corpus, n + 1) for n, one in enumerate(answers)]
    assert [result.repeat for result in failures_of(told)] == [1, 3]


def test_an_answer_stands_on_the_page_without_its_markdown(write):
    text = "**Kế hoạch** nêu:\n\n| TT | Việc |\n| --- | --- |\n| 1 | Gửi **trước** ngày 25/10 [1] |\n\n- ý sau"
    page = (write(text=text) / "report.html").read_text("utf-8")
    shown = "Kế hoạch nêu:\n\nTT | Việc\n1 | Gửi trước ngày <mark>25/10</mark> [1]\n\n- ý sau"
    assert f"<pre>{shown}</pre>" in page


def test_a_partial_run_says_so_on_the_page(write):
    folder = write(stopped="máy chủ tắt")
    assert "Partial run: máy chủ tắt" in (folder / "report.en.html").read_text("utf-8")
    assert "dở dang: máy chủ tắt" in (folder / "report.md").read_text("utf-8")


def test_no_table_makes_a_phone_s_page_wider(write):
    page = (write() / "report.html").read_text("utf-8")
    assert page.count("<table>") == len(re.findall(r"class='wide'[^>]*><table>", page)) >= 3


def test_the_page_stays_light_and_counts_what_it_leaves_out(write):
    page = (write(700, "dài " * 1000) / "report.html").read_bytes()
    assert 2_000_000 < len(page) <= MOST_BYTES
    left = re.search(r"Còn (\d+) câu hỏng", page.decode("utf-8"))
    assert page.count(b"<details>") + int(left[1]) == 700


def test_both_languages_say_the_same_things():
    keys = [set(words_in(language).texts) - {"measures"} for language in LANGUAGES]
    assert keys[0] == keys[1]
    assert set(words_in("en").texts["measures"]) == set(NAMES)


def test_the_workbook_holds_figures_questions_and_failures(write):
    book = openpyxl.load_workbook(write() / "report.xlsx")
    assert book.sheetnames == ["Tổng hợp", "Trạng thái", "Câu hỏi", "Câu hỏng"]
    rows = [dict(zip([c.value for c in book["Tổng hợp"][1]], [c.value for c in row], strict=True))
            for row in book["Tổng hợp"].iter_rows(min_row=2)]  # fmt: skip
    assert [(row["Nhóm"], row["Đủ dữ kiện"]) for row in rows] == [("deadline", 0), ("Tất cả", 0)]
    assert book["Câu hỏng"]["A2"].value == "q0"


@pytest.mark.parametrize(
    ("text", "good", "bad", "html"),
    [
        ("Văn  hoá & Lào", ["văn hóa"], [], "<mark>Văn  hoá</mark> &amp; Lào"),
        ("a b a", ["a"], [], "<mark>a</mark> b <mark>a</mark>"),
        ("abc", ["ab"], ["bc"], "<mark>ab</mark>c"),
        ("x", [""], ["y"], "x"),
    ],
)
def test_words_are_marked_as_they_are_matched(text, good, bad, html):
    assert marked(text, good, bad) == html


def test_calibration_on_paper():
    # Two answers at 0.25, one of them right; one at 1.0, right; a refusal does not count.
    rows = [Judged(0.25, True, False), Judged(0.25, False, False), Judged(1.0, True, False), Judged(0.9, True, True)]
    bins, error = calibration(rows)
    assert bins == [Bin(2, 0.25, 0.5), Bin(1, 1.0, 1.0)]
    assert error == pytest.approx(2 / 3 * 0.25)
    assert calibration([]) == ([], None)


def test_the_refusal_trade_off_on_paper():
    # To be refused: 0.1 and 0.6; to be answered: 0.5 and 0.9. Of the four pairs three are in order: area 0.75.
    rows = [Judged(c, True, refuse) for c, refuse in ((0.1, True), (0.6, True), (0.5, False), (0.9, False))]
    line, area = trade_off(rows)
    assert line == [(0.0, 0.0), (0.0, 0.5), (0.5, 0.5), (0.5, 1.0), (1.0, 1.0)]
    assert area == pytest.approx(0.75)
    assert trade_off(rows[:2]) == ([], None)


def test_confidence_is_the_share_of_the_question_that_the_best_clause_covers(make_question, make_answer, corpus):
    coverage = Coverage(corpus)
    question = make_question(question="hội nghị Suwon")
    assert coverage.of(question, make_answer(retrieved=["IV.1 - 2"])) == pytest.approx(1.0)
    assert coverage.of(make_question(question="hoi nghi suwon"), make_answer(retrieved=["IV.1 - 2"])) == pytest.approx(
        1
    )
    assert coverage.of(question, make_answer(retrieved=["IV.2 ¶ 1"])) == 0.0
    assert coverage.of(question, make_answer()) == 0.0
    assert coverage.of(question, make_answer(confidence=0.3)) == 0.3


def test_an_answer_is_right_when_status_facts_and_forbidden_are(make_question, make_answer, corpus):
    question = make_question(facts=[["25/10"]])
    results = [ask_one(question, lambda q, h, text=text: make_answer(text), corpus) for text in ("25/10", "không rõ")]
    assert [row.is_right for row in judged(results, Coverage(corpus))] == [True, False]
