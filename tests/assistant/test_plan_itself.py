"""What a plan is for and what it says its subject is: from its aims and from the sentences that say so."""

from __future__ import annotations

import pytest

from assistant.answer import Answer
from assistant.assistant import Assistant


def places(answer: Answer) -> set[tuple[str, str]]:
    return {(citation.plan, citation.path) for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "plan", "heading"),
    [
        ("Bắc Giang ban hành kế hoạch này để làm gì?", "bac-giang", "I.1"),
        ("Vì sao Bắc Giang cần đẩy mạnh ngoại giao văn hóa?", "bac-giang", "I.1"),
        ("Tại sao Gia Lai phải ban hành kế hoạch triển khai Chiến lược?", "gia-lai", "I.1"),
        ("Hải Phòng soạn kế hoạch hành động để làm gì?", "hai-phong", "I.1"),
        ("Hải Dương theo đuổi ngoại giao văn hóa nhằm đạt được gì", "hai-duong", "I.1"),
        # No "Mục đích" there: its general aim.
        ("Quảng Nam làm ngoại giao văn hóa để được gì?", "quang-nam", "Điều 1.I.1"),
        ("quang nam lam ngoai giao van hoa de lam gi", "quang-nam", "Điều 1.I.1"),
    ],
)
def test_what_a_plan_is_for_is_its_section_of_aims(
    assistant: Assistant, question: str, plan: str, heading: str
) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.shown == answer.complete.total >= 3
    assert (plan, heading) in places(answer)
    assert all(found == plan and path.startswith(heading) for found, path in places(answer))


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Hải Phòng xác định ngoại giao văn hóa có vai trò như thế nào?", {("hai-phong", "I.1 - 2")}),
        ("Gia Lai coi ngoại giao văn hóa là gì?", {("gia-lai", "I.1 ¶ 1")}),
        ("Ngoại giao văn hóa có vai trò gì ở Hải Dương", {("hai-duong", "I.2 - 2")}),
        (
            "Vị trí của ngoại giao văn hóa trong kế hoạch Bắc Giang",
            {("bac-giang", "I.2 - 1"), ("bac-giang", "I.2 - 2"), ("bac-giang", "II.4 ¶ 2")},
        ),
    ],
)
def test_what_a_plan_says_its_subject_is(assistant: Assistant, question: str, expected: set[tuple[str, str]]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert places(answer) == expected


def test_a_plan_that_does_not_say_it_is_not_counted(assistant: Assistant) -> None:
    answer = assistant.ask("Ngoại giao văn hóa được hiểu là gì theo các kế hoạch?")
    assert "4/5 kế hoạch" in answer.text
    assert "quang-nam" not in {citation.plan for citation in answer.citations}


@pytest.mark.parametrize(
    "question",
    [
        "Vì sao Bắc Giang chọn mộc bản Chùa Vĩnh Nghiêm để tuyên truyền?",
        "tại sao kế hoạch Hải Phòng chỉ tới 2020",
        "Vì sao Hải Phòng phải thành lập trung tâm giao lưu và hợp tác quốc tế?",
    ],
)
def test_the_reason_of_one_thing_is_no_aim_of_the_plan(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


def test_the_role_of_an_agency_is_asked_of_the_agency(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Ngoại vụ Hải Phòng có vai trò gì trong ngoại giao văn hóa?")
    assert ("hai-phong", "I.1 - 2") not in places(answer)
