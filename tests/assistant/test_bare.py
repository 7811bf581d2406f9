"""A question of a few words is read as what anybody means by it."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from assistant.understanding.cues import Sought

FIVE = {"bac-giang", "gia-lai", "hai-duong", "hai-phong", "quang-nam"}


@pytest.mark.parametrize(
    "question", ["nhiệm vụ", "tổ chức thực hiện", "báo cáo", "chế độ báo cáo", "giải pháp chủ yếu"]
)
def test_a_part_of_every_plan_is_told_of_each(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert {one.plan for one in answer.citations} == FIVE


def test_a_part_that_some_plans_have_is_told_of_those(assistant: Assistant) -> None:
    answer = assistant.ask("mục tiêu")
    assert {one.plan for one in answer.citations} == {"gia-lai", "hai-duong", "quang-nam"}
    assert "3/5" in answer.text


@pytest.mark.parametrize("question", ["Gia Lai", "kế hoạch Gia Lai", "Gia Lai thế nào?"])
def test_a_plan_is_told_in_brief(assistant: Assistant, question: str) -> None:
    assert {"I", "II", "III", "IV", "V"} <= {one.path for one in assistant.ask(question).citations}


@pytest.mark.parametrize(
    ("question", "sought"),
    [
        ("Sở Y tế Gia Lai", Sought.DUTIES),
        ("Gia Lai, Sở Tài chính", Sought.DUTIES),
        ("Sở Ngoại vụ", Sought.DUTIES),
        ("báo cáo Gia Lai", Sought.REPORT),
        ("Sở Ngoại vụ Gia Lai có tập huấn không?", Sought.OPEN),
        ("báo cáo viên", Sought.OPEN),
    ],
)
def test_what_is_sought(assistant: Assistant, question: str, sought: Sought) -> None:
    assert assistant.explain(question).sought is sought


def test_an_agency_without_tasks_is_told_as_such(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Y tế Gia Lai")
    assert answer.status == "not_stated"
    assert "không giao nhiệm vụ riêng cho Sở Y tế" in answer.text


@pytest.mark.parametrize(
    ("question", "plans"), [("Điều 2", {"quang-nam"}), ("II.4", {"bac-giang", "hai-phong", "quang-nam"})]
)
def test_an_address_is_told_of_the_plans_that_have_it(assistant: Assistant, question: str, plans: set[str]) -> None:
    assert {one.plan for one in assistant.ask(question).citations} == plans


def test_times_of_a_plan_are_all_told(assistant: Assistant) -> None:
    answer = assistant.ask("thời hạn Bắc Giang")
    assert answer.complete is not None
    assert answer.complete.shown == answer.complete.total == 9


@pytest.mark.parametrize(("question", "words"), [("phụ lục", "Bắc Giang"), ("phụ lục Hải Phòng", "13/13")])
def test_the_appendix(assistant: Assistant, question: str, words: str) -> None:
    assert words in assistant.ask(question).text


def test_what_goes_on_after_several_plans_is_told_of_each(assistant: Assistant) -> None:
    asked = "So sánh mục tiêu Gia Lai và Hải Dương"
    turns = [Turn("user", asked), Turn("assistant", assistant.ask(asked).text)]
    for question in ("Chỉ mục tiêu cụ thể thôi", "Xuất ra bảng"):
        answer = assistant.ask(question, turns)
        assert {one.plan for one in answer.citations} == {"gia-lai", "hai-duong"}
        assert "mục tiêu cụ thể" in answer.text.lower()


@pytest.mark.parametrize(
    ("first", "then", "heading"),
    [
        ("nhiệm vụ", "của Hải Phòng thôi", "II"),
        ("Nhiệm vụ trọng tâm của Hải Dương", "Gia Lai thì sao?", "III.1"),
        ("Tóm tắt kế hoạch Gia Lai", "Còn Hải Phòng?", "II.6"),
    ],
)
def test_tasks_of_another_plan(assistant: Assistant, first: str, then: str, heading: str) -> None:
    turns = [Turn("user", first), Turn("assistant", assistant.ask(first).text)]
    answer = assistant.ask(then, turns)
    assert answer.status == "answered"
    assert heading in {one.path for one in answer.citations}


@pytest.mark.parametrize(
    ("question", "receivers"),
    [
        ("Chế độ báo cáo của Hải Dương thế nào?", ["Sở Văn hóa, Thể thao và Du lịch", "UBND tỉnh"]),
        ("Chế độ thông tin báo cáo ở Quảng Nam ra sao?", ["UBND tỉnh (qua Sở Ngoại vụ)", "15 tháng 11"]),
        ("Chế độ thông tin, báo cáo của Gia Lai thế nào?", ["Ủy ban nhân dân tỉnh (qua Sở Ngoại vụ)"]),
    ],
)
def test_how_reporting_is_laid_down_is_all_of_it(assistant: Assistant, question: str, receivers: list[str]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert all(receiver in answer.text for receiver in receivers)
