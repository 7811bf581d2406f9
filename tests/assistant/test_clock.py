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
