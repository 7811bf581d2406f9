"""What a plan sets out to do, who is charged with it, and what the assistant can be asked."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "headings"),
    [
        ("Nhiệm vụ trọng tâm của Hải Dương", {"III.1", "III.1.1", "III.1.6"}),
        ("Giải pháp đột phá của Gia Lai", {"III.1", "III.1.a", "III.1.e"}),
        ("Nhiệm vụ và giải pháp của Bắc Giang", {"II", "II.1", "II.8"}),
        ("Nhiệm vụ của Gia Lai là gì?", {"III.1", "III.1.a", "III.2", "III.2.đ"}),
        ("Gia Lai có những giải pháp nào?", {"III.1", "III.1.a", "III.2", "III.2.đ"}),
        ("Quảng Nam phải làm gì?", {"Điều 1.II", "Điều 1.II.1", "Điều 1.II.6"}),
        ("giai phap cua hai phong", {"II", "II.1", "II.6"}),
    ],
)
def test_the_part_of_tasks_is_told(assistant: Assistant, question: str, headings: set[str]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert headings <= {one.path for one in answer.citations}


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("Nhiệm vụ của Sở Tài chính Gia Lai", "V.6 ¶ 1"),
        ("Nhiệm vụ về du lịch của Gia Lai", "V.3 - 4"),
        ("Kế hoạch Bắc Giang có những việc gì phải làm hằng năm", "IV.13 ¶ 1"),
    ],
)
def test_tasks_of_an_agency_or_on_a_subject_are_some_of_them(assistant: Assistant, question: str, path: str) -> None:
    paths = [one.path for one in assistant.ask(question).citations]
    assert path in paths
    assert "III.1" not in paths


@pytest.mark.parametrize(
    "question", ["Phân công nhiệm vụ ở Hải Dương", "Kế hoạch Hải Dương phân công những cơ quan nào?"]
)
def test_who_is_charged_is_told_as_a_table(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert "| Cơ quan | Chủ trì | Phối hợp | Thực hiện |" in answer.text
    assert answer.complete is not None
    assert answer.complete.shown == answer.complete.total


@pytest.mark.parametrize(
    "question",
    ["Tôi có thể hỏi gì?", "Hướng dẫn tôi cách hỏi", "Bạn có những kế hoạch nào?", "What plans do you have?"],
)
def test_what_can_be_asked_is_told_with_the_plans(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "smalltalk"
    assert "Gia Lai" in answer.text
    assert answer.suggestions


def test_a_question_that_only_begins_like_help_is_answered(assistant: Assistant) -> None:
    assert assistant.ask("Hướng dẫn các địa phương chuẩn hóa sản phẩm là việc của ai ở Bắc Giang?").status == "answered"
