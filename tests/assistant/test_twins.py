"""A task that a plan words in two places is told in both, and a difference in who leads it is pointed out."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant

_DIFFERENT = "cơ quan chủ trì khác nhau"


@pytest.mark.parametrize(
    ("question", "leads"),
    [
        ("Ở Bắc Giang ai chủ trì xây dựng cơ chế khen thưởng?", {"IV.2 - 4", "II.2 - 1"}),
        ("Bắc Giang: sở nào lập danh mục quà tặng đối tác quốc tế?", {"IV.2 - 5", "II.4 - 1", "IV.4 ¶ 1"}),
    ],
)
def test_places_with_different_leads_are_all_told(assistant: Assistant, question: str, leads: set[str]) -> None:
    answer = assistant.ask(question)
    assert leads <= {citation.path for citation in answer.citations}
    assert _DIFFERENT in answer.text


def test_places_with_the_same_lead_are_told_without_a_warning(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Phòng: cơ quan nào hướng dẫn báo chí tuyên truyền kế hoạch?")
    assert {"Phụ lục I.4", "III.5 - 1"} <= {citation.path for citation in answer.citations}
    assert _DIFFERENT not in answer.text


def test_a_task_worded_once_stands_alone(assistant: Assistant) -> None:
    answer = assistant.ask("Ai chủ trì tham mưu bố trí kinh phí ở Hải Dương?")
    assert [citation.path for citation in answer.citations] == ["V.4 ¶ 1", "V.4"]
