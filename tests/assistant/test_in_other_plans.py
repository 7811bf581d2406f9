"""A question that names no plan is not answered by some plans' clauses alone where others say as much."""

from __future__ import annotations

import pytest

from assistant import say
from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "also"),
    [
        ("Danh nhân văn hóa nào được vinh danh?", {"gia-lai", "hai-duong"}),
        ("Cán bộ đối ngoại được bồi dưỡng ra sao?", {"gia-lai", "hai-duong", "bac-giang", "hai-phong", "quang-nam"}),
    ],
)
def test_plans_that_say_as_much_are_told_as_well(assistant: Assistant, question: str, also: set[str]) -> None:
    answer = assistant.ask(question)
    assert say.other_plans_too() in answer.text
    assert also <= {citation.plan for citation in answer.citations}


@pytest.mark.parametrize(
    "question",
    [
        "Cán bộ đối ngoại ở Gia Lai được bồi dưỡng ra sao?",  # one plan is asked
        "Cồng chiêng Tây Nguyên phải làm gì?",  # one plan has it
    ],
)
def test_nothing_is_added_where_no_other_plan_is_asked_or_says_it(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert say.other_plans_too() not in answer.text
    assert {citation.plan for citation in answer.citations} == {"gia-lai"}
