"""Comparisons tell all that each plan has on a thing, and no plan is said to state what it does not."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


def paths(assistant: Assistant, question: str, plan: str) -> set[str]:
    return {citation.path for citation in assistant.ask(question).citations if citation.plan == plan}


@pytest.mark.parametrize(
    ("question", "plan", "expected"),
    [
        (
            "So sánh quy định về quà tặng đối ngoại của 5 tỉnh",
            "bac-giang",
            {"II.4 ¶ 2", "II.4 ¶ 4", "IV.1 - 3", "IV.2 - 5", "IV.4 ¶ 1", "IV.5 ¶ 1"},
        ),
        ("So sánh nội dung về UNESCO của Bắc Giang và Hải Dương", "hai-duong", {"II.2 - 3", "III.2.3 - 1"}),
        (
            "so sánh nội dung về kiều bào giữa Hải Phòng và Quảng Nam",
            "hai-phong",
            {"II.4 - 1", "II.4 - 2", "II.4 - 3", "Phụ lục III.1", "Phụ lục III.2", "Phụ lục III.3"},
        ),
    ],
)
def test_all_clauses_on_a_thing_are_compared(
    assistant: Assistant, question: str, plan: str, expected: set[str]
) -> None:
    assert expected <= paths(assistant, question, plan)


def test_a_plan_without_the_thing_is_not_said_to_state_it(assistant: Assistant) -> None:
    head = assistant.ask("Chuyển đổi số được các tỉnh nêu như thế nào, so sánh").text.splitlines()[0]
    assert "3/5 kế hoạch có nêu (Bắc Giang, Gia Lai, Hải Dương)" in head


def test_an_agency_in_another_role_is_not_said_to_have_no_task(assistant: Assistant) -> None:
    text = assistant.ask("Những tỉnh nào giao Sở Tài chính chủ trì?").text
    assert "2/5 kế hoạch có giao (Hải Dương, Hải Phòng)" in text
    assert text.count("Có giao nhiệm vụ, nhưng không ở vai trò chủ trì.") == 2


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("Hải Phòng triển khai Quyết định 2013/QĐ-TTg thì giao ai làm đầu mối?", "III.2 - 1"),
        ("Bắc Giang thực hiện Quyết định 2031/QĐ-TTg, hạn báo cáo hằng năm là khi nào?", "IV.13 ¶ 1"),
    ],
)
def test_what_is_asked_beside_a_wrong_number_is_answered(assistant: Assistant, question: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert path in [citation.path for citation in answer.citations[-2:]]
