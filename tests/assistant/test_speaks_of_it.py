"""A plan that speaks of the thing asked about is not said to be silent on it; whom something is given to, done with."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("Quảng Nam tận dụng kiều bào thế nào?", "Điều 1.II.3 - 1"),
        ("quang nam tan dung kieu bao the nao", "Điều 1.II.3 - 1"),
    ],
)
def test_the_plan_speaks_of_it(assistant: Assistant, question: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert path in {one.path for one in answer.citations}


def test_what_stands_in_another_plan_only_is_still_told_so(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Phòng khen thưởng thế nào?")
    assert answer.status == "not_stated"
    assert {one.plan for one in answer.citations} != {"hai-phong"}


def test_whom_a_task_is_given_to(assistant: Assistant) -> None:
    text = assistant.ask("Bắc Giang giao tuyên truyền cho ai?").text
    assert "**Sở Ngoại vụ** chủ trì" in text


def test_whom_a_province_works_with_is_no_agency(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Dương giao lưu thể thao với ai?")
    assert "chủ trì [1]" not in answer.text
    assert "Suwon" in answer.text
