"""An agency named as the one that reports is no receiver: what others send through it is not its own."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        ("Sở Ngoại vụ Gia Lai phải báo cáo cho ai?", "V.2 - 4", "V.11 ¶ 1"),
        ("Ở Gia Lai, qua Sở Ngoại vụ thì ai phải báo cáo?", "V.11 ¶ 1", "V.2 - 4"),
        ("UBND huyện ở Gia Lai báo cáo ai?", "V.11 ¶ 1", "V.2 - 4"),
        ("Sở Ngoại vụ các tỉnh phải báo cáo cho ai?", "V.2 - 4", "V.11 ¶ 1"),
    ],
)
def test_reports_are_their_senders(assistant: Assistant, question: str, told: str, untold: str) -> None:
    paths = [citation.path for citation in assistant.ask(question).citations if citation.plan == "gia-lai"]
    assert told in paths
    assert untold not in paths


@pytest.mark.parametrize(
    "question", ["Liệt kê các tổ chức quốc tế được nhắc trong 5 kế hoạch", "Những tổ chức quốc tế nào được nêu?"]
)
def test_international_bodies_are_partners(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert "UNESCO" in answer.text
    assert "ASEAN" in answer.text
    assert answer.complete is not None
    assert answer.complete.shown == answer.complete.total == 7


@pytest.mark.parametrize("question", ["Hội An được nhắc trong những nhiệm vụ nào?", "Hội An có nhiệm vụ gì?"])
def test_a_name_that_tells_the_plan_is_what_is_asked_about(assistant: Assistant, question: str) -> None:
    paths = {citation.path for citation in assistant.ask(question).citations}
    assert paths == {"Điều 1.II.6 - 1", "Điều 1.II.4 - 3"}
