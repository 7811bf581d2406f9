"""What a part of a plan says of a subject, where a question names both."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        ("Phần IV của Bắc Giang nói gì về báo chí?", {"IV.1 - 2", "IV.1 - 7", "IV.2 - 10", "IV.3 ¶ 1"}),
        ("Phần IV của Bắc Giang quy định gì về báo cáo?", {"IV.1 - 8", "IV.13 ¶ 1"}),
        ("Phần V kế hoạch Hải Dương nói gì về kiều bào?", {"V.6 ¶ 2"}),
    ],
)
def test_a_part_is_looked_through_for_its_subject(assistant: Assistant, question: str, paths: set[str]) -> None:
    assert {one.path for one in assistant.ask(question).citations} == paths


def test_what_calls_the_document_is_no_subject(assistant: Assistant) -> None:
    answer = assistant.ask("Điều 2 trong quyết định của Quảng Nam (tổ chức thực hiện) yêu cầu những gì?")
    assert {"Điều 2.1", "Điều 2.2", "Điều 2.3", "Điều 2.4"} <= {one.path for one in answer.citations}
