"""When a plan is looked back on, what it aims at where no part is called so, and plans that others hand in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant.assistant import Assistant
from tests.assistant.opening import opened_over

PLAN = Path(__file__).parent / "unseen" / "yen-bai-77.md"


@pytest.fixture(scope="module")
def unseen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    """A plan that puts its aims in figures under its tasks, and says when it is reviewed among its reports."""
    with opened_over(tmp_path_factory.mktemp("reviewed"), PLAN) as opened:
        yield opened


def test_a_review_is_no_period_of_what_is_reviewed(unseen: Assistant) -> None:
    answer = unseen.ask("Yên Bái tổng kết lộ trình trồng rừng gỗ lớn vào lúc nào?")
    assert answer.status == "answered"
    assert "2035" in answer.text
    assert [one.path for one in answer.citations] == ["III.1"]


@pytest.mark.parametrize(
    "question", ["Gia Lai tổng kết chiến lược khi nào?", "Quảng Nam tổng kết thực hiện chiến lược năm nào?"]
)
def test_no_other_time_is_told_for_a_review_that_a_plan_does_not_date(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


@pytest.mark.parametrize("question", ["Yên Bái đặt mục tiêu gì đến năm 2035?", "Chỉ tiêu của Yên Bái là gì?"])
def test_aims_in_figures_are_told_where_no_part_is_called_so(unseen: Assistant, question: str) -> None:
    answer = unseen.ask(question)
    assert answer.status == "answered"
    assert "không có phần riêng về" in answer.text
    assert {one.path for one in answer.citations} == {"I.1", "I.1.a", "I.1.b", "II.1.a"}


def test_a_part_nearest_to_aims_may_number_its_sentences(unseen: Assistant) -> None:
    answer = unseen.ask("Quan điểm của Yên Bái là gì?")
    assert answer.status == "not_stated"
    assert {one.path for one in answer.citations} == {"I.1", "I.1.a", "I.1.b"}


def test_a_plan_that_others_hand_in_is_no_report(unseen: Assistant) -> None:
    answer = unseen.ask("Yên Bái: thời hạn gửi kế hoạch chi tiết là khi nào?")
    assert answer.status == "not_stated"
    assert "20/11" not in answer.text.split("Nội dung gần nhất")[0]
