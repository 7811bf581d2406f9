"""What a plan is about as a whole: its title, its parts and their headings, each cited."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from ingest.plan import HEADING_KINDS, Plan


def cited(assistant: Assistant, question: str) -> list[str]:
    return [citation.path for citation in assistant.ask(question).citations]


@pytest.mark.parametrize(
    "question",
    [
        "Tóm tắt kế hoạch của Gia Lai",
        "Kế hoạch Gia Lai nói về những gì?",
        "Kế hoạch của Gia Lai có những nội dung gì?",
        "Bản kế hoạch Gia Lai đề cập những vấn đề gì",
        "Nội dung chính của kế hoạch Gia Lai là gì?",
        "Giới thiệu sơ lược kế hoạch Gia Lai trong vài dòng",
        "Điểm chính trong kế hoạch của Gia Lai?",
        "tom tat ke hoach gia lai",
        "Summarise the plan of Gia Lai",
        "What is in the Gia Lai plan?",
    ],
)
def test_a_plan_is_told_by_its_headings(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (5, 5)
    paths = {citation.path for citation in answer.citations}
    assert {"I", "II", "III", "IV", "V", "I.1", "II.2", "III.1.a", "III.2.đ", "IV - 3", "V.9 (2)", "V.11"} <= paths


def test_every_heading_of_a_plan_is_told(assistant: Assistant, plans: dict[str, Plan]) -> None:
    headings = {clause.path for clause in plans["bac-giang"].clauses if clause.kind in HEADING_KINDS}
    assert headings <= set(cited(assistant, "Khái quát nội dung kế hoạch Bắc Giang"))


@pytest.mark.parametrize("question", ["Tóm tắt 5 kế hoạch", "Nội dung chính của các kế hoạch khác nhau thế nào?"])
def test_several_plans_are_told_by_their_parts(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.shown == answer.complete.total == 23
    assert {citation.plan for citation in answer.citations} == {
        "bac-giang",
        "gia-lai",
        "hai-duong",
        "hai-phong",
        "quang-nam",
    }


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("Tóm tắt nhiệm vụ của Sở Ngoại vụ Gia Lai", "V.2 - 1"),
        ("Tóm tắt mục tiêu của Hải Dương", "II.1 ¶ 1"),
        ("Kế hoạch Gia Lai có gì về du lịch?", "V.3 - 4"),
        ("Kế hoạch Gia Lai nói gì về Lào?", "III.2.a - 1"),
        ("Kế hoạch Bắc Giang gồm những phần nào?", "IV"),
    ],
)
def test_a_question_with_a_subject_is_not_about_the_whole(assistant: Assistant, question: str, path: str) -> None:
    answer = assistant.ask(question)
    paths = [citation.path for citation in answer.citations]
    assert path in paths
    assert "mục lục" not in answer.text


def test_a_follow_up_may_ask_for_the_plan_as_a_whole(assistant: Assistant) -> None:
    asked = "Hạn báo cáo của Gia Lai là khi nào?"
    turns = [Turn("user", asked), Turn("assistant", assistant.ask(asked).text)]
    assert "mục lục" in assistant.ask("Tóm tắt kế hoạch đó", turns).text
    assert "mục lục" not in assistant.ask("Gửi cho ai?", turns).text
