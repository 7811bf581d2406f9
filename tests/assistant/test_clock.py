"""What a deadline means today: told where the question asks it, and nowhere else."""

from __future__ import annotations

from datetime import date

import pytest

from assistant import say
from assistant.answer import Turn
from assistant.assistant import Assistant
from assistant.compose.draft import Draft
from assistant.corpus import Corpus, PlanView
from assistant.proof import prove
from assistant.settings import Settings
from ingest.lexicon import Lexicon
from ingest.plan import Plan
from ingest.registers import read_registers


@pytest.fixture
def on(assistant: Assistant, monkeypatch: pytest.MonkeyPatch) -> Assistant:
    """The assistant on 22 November 2026."""
    monkeypatch.setattr(assistant, "_clock", lambda: date(2026, 11, 22))
    return assistant


@pytest.mark.parametrize(
    "question",
    [
        "Còn bao nhiêu ngày nữa đến hạn báo cáo của Bắc Giang?",
        "con bao nhieu ngay nua den han bao cao cua bac giang",
        "Hạn báo cáo sắp tới của Bắc Giang là ngày nào?",
        "Kỳ báo cáo tiếp theo của Bắc Giang là khi nào?",
        "Báo cáo lần tới của Bắc Giang phải gửi trước ngày nào?",
        "Bắc Giang đã quá hạn báo cáo năm nay chưa?",
        "Bây giờ còn mấy ngày nữa thì đến hạn báo cáo của Bắc Giang?",
    ],
)
def test_a_question_from_today_on_hears_the_next_day_and_the_days_left(on: Assistant, question: str) -> None:
    answer = on.ask(question)
    assert answer.status == "answered"
    assert "**Hàng năm (trước ngày 25/10)** (lần tới: 25/10/2027, còn 337 ngày)" in answer.text
    assert ("bac-giang", "IV.13 ¶ 1") in {(c.plan, c.path) for c in answer.citations}


@pytest.mark.parametrize(
    ("today", "told"),
    [
        pytest.param(date(2026, 10, 24), "(lần tới: 25/10/2026, còn 1 ngày)", id="the-day-before"),
        pytest.param(date(2026, 10, 25), "(lần tới: 25/10/2026, là hôm nay)", id="the-day-itself"),
        pytest.param(date(2030, 10, 26), "(kế hoạch đã hết thời hạn năm 2030 [", id="no-day-left-in-the-plan"),
    ],
)
def test_the_day_is_counted_from_the_clock(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch, today: date, told: str
) -> None:
    monkeypatch.setattr(assistant, "_clock", lambda: today)
    assert told in assistant.ask("Hạn báo cáo sắp tới của Bắc Giang?").text


def test_a_plan_that_has_run_out_has_no_next_day_and_its_title_says_so(on: Assistant, plans: dict[str, Plan]) -> None:
    answer = on.ask("Quảng Nam còn bao nhiêu ngày nữa thì đến hạn báo cáo?")
    assert "(kế hoạch đã hết thời hạn năm 2025 [1])" in answer.text
    assert "lần tới" not in answer.text
    title = answer.citations[0]
    assert "2022 - 2025" in plans["quang-nam"].by_path()[title.path].text


def test_provinces_side_by_side_keep_the_day(on: Assistant) -> None:
    text = on.ask("Còn bao lâu nữa đến hạn báo cáo của Bắc Giang và Quảng Nam?").text
    assert "(lần tới: 25/10/2027, còn 337 ngày)" in text
    assert "(kế hoạch đã hết thời hạn năm 2025 [" in text


def test_a_follow_up_is_still_about_today(on: Assistant) -> None:
    history = [Turn("user", "Quảng Nam còn bao nhiêu ngày nữa đến hạn báo cáo?"), Turn("assistant", "…")]
    assert "(lần tới: 25/10/2027, còn 337 ngày)" in on.ask("Còn Bắc Giang thì sao?", history).text


@pytest.mark.parametrize(
    "question",
    [
        "Hạn báo cáo của Bắc Giang?",
        "Hạn báo cáo hằng năm của Quảng Nam là ngày nào?",
        "So sánh hạn báo cáo hằng năm của Bắc Giang và Quảng Nam",
        "Đà Nẵng bây giờ gồm cả Quảng Nam, phần của Quảng Nam hằng năm báo cáo ngày nào?",
        "Sở Ngoại vụ Gia Lai được giao những nhiệm vụ gì?",
    ],
)
def test_any_other_question_is_answered_as_without_a_clock(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch, question: str
) -> None:
    before = assistant.ask(question).text
    monkeypatch.setattr(assistant, "_clock", lambda: date(2026, 11, 22))
    assert assistant.ask(question).text == before


def test_without_a_clock_nothing_is_told_about_today(assistant: Assistant) -> None:
    assert Settings().today is None
    text = assistant.ask("Còn bao nhiêu ngày nữa đến hạn báo cáo của Bắc Giang?").text
    assert "25/10" in text
    assert "lần tới" not in text


@pytest.mark.parametrize(
    ("told", "stays"),
    [
        pytest.param(say.next_due(date(2027, 10, 25), 337), True, id="the-next-day"),
        pytest.param(say.next_due(date(2026, 10, 25), 0), True, id="today"),
        pytest.param(say.plan_over(2025, ""), True, id="the-plan-has-run-out"),
        pytest.param("(lần tới: 25/10/2027, còn 337 ngày, phạt 5 triệu)", False, id="with-more-in-it"),
        pytest.param("lần tới: 25/10/2027, còn 337 ngày", False, id="outside-its-brackets"),
        pytest.param("(kế hoạch hết thời hạn ngày 20/7/2025)", False, id="in-other-words"),
        pytest.param(f"{say.next_due(date(2027, 10, 25), 337)}, 99 đơn vị", False, id="a-figure-beside-it"),
    ],
)
def test_the_proof_lets_these_words_pass_and_no_others(
    plans: dict[str, Plan], lexicon: Lexicon, told: str, stays: bool
) -> None:
    plan = plans["bac-giang"]
    draft = Draft(Corpus([PlanView(plan, read_registers(plan, lexicon))]))
    mark = draft.cite(plan.by_path()["IV.13 ¶ 1"])
    draft.say(f"**Hàng năm (trước ngày 25/10)** {told} {mark}")
    assert bool(prove(draft).lines) is stays


@pytest.mark.parametrize(
    "question",
    ["hạn nào sắp tới", "việc gì sắp đến hạn", "sắp tới phải nộp báo cáo nào", "tới đây có mốc nào phải báo cáo"],
)
def test_what_comes_next_is_told_in_order(assistant: Assistant, monkeypatch: pytest.MonkeyPatch, question: str) -> None:
    monkeypatch.setattr(assistant, "_clock", lambda: date(2025, 10, 30))
    answer = assistant.ask(question)
    assert answer.text.startswith("Tính từ ngày 30/10/2025, có 2 mốc ấn định ngày sắp tới, theo thứ tự:")
    quang_nam = answer.text.index("(lần tới: 15/11/2025, còn 16 ngày)")
    assert quang_nam < answer.text.index("(lần tới: 25/10/2026, còn 360 ngày)")
    assert "Các kế hoạch đã hết thời hạn: Kế hoạch thành phố Hải Phòng." in answer.text


def test_a_plan_that_has_run_out_has_no_next_day(on: Assistant) -> None:
    answer = on.ask("việc gì sắp đến hạn ở Quảng Nam")
    assert answer.status == "not_stated"
    assert "không còn mốc nào ấn định ngày sắp tới" in answer.text
    assert "Các kế hoạch đã hết thời hạn: Kế hoạch tỉnh Quảng Nam." in answer.text


@pytest.mark.parametrize("question", ["những việc đã quá hạn của Hải Phòng", "nhiệm vụ nào của Hải Phòng đã hết hạn"])
def test_what_has_passed_is_what_had_a_last_day(on: Assistant, question: str) -> None:
    answer = on.ask(question)
    paths = [c.path for c in answer.citations]
    assert paths == ["Phụ lục I.3", "Phụ lục IV.1", "Phụ lục IV.2"]
    assert "không cho biết việc đã hoàn thành hay chưa" in answer.text


def test_nothing_has_passed_where_all_times_are_to_come(on: Assistant) -> None:
    answer = on.ask("Bắc Giang có việc nào quá hạn chưa?")
    assert answer.status == "not_stated"
    assert "không ghi nội dung nào có thời hạn đã qua (tính đến ngày 22/11/2026)" in answer.text


@pytest.mark.parametrize("question", ["Kế hoạch nào còn hiệu lực đến nay", "kế hoạch nào đã hết thời hạn"])
def test_which_plans_run_is_told_from_their_periods(on: Assistant, question: str) -> None:
    first = on.ask(question).text.splitlines()[0]
    assert "còn thời hạn: Kế hoạch tỉnh Bắc Giang; Kế hoạch tỉnh Gia Lai; Kế hoạch tỉnh Hải Dương" in first
    assert "đã hết thời hạn: Kế hoạch thành phố Hải Phòng; Kế hoạch tỉnh Quảng Nam" in first


def test_without_a_clock_nothing_is_said_of_today(assistant: Assistant, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assistant, "_clock", lambda: None)
    assert "Tính từ ngày" not in assistant.ask("việc gì sắp đến hạn").text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Kế hoạch Hải Phòng còn hiệu lực không?", "đã hết thời hạn: Kế hoạch thành phố Hải Phòng."),
        ("Kế hoạch Gia Lai còn giá trị không?", "còn thời hạn: Kế hoạch tỉnh Gia Lai."),
        ("Kế hoạch Quảng Nam hết hạn chưa?", "đã hết thời hạn: Kế hoạch tỉnh Quảng Nam."),
    ],
)
def test_whether_a_plan_still_runs(on: Assistant, question: str, told: str) -> None:
    assert told in on.ask(question).text
