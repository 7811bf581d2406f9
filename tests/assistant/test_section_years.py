"""Aims to a year: the section of that year, though the year weighs more than the section's name."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        ("Mục tiêu cụ thể của Quảng Nam đến 2025?", "Điều 1.I.2.a"),
        ("Mục tiêu cụ thể năm 2025 của Quảng Nam", "Điều 1.I.2.a"),
        ("Mục tiêu cụ thể của Quảng Nam đến năm 2030?", "Điều 1.I.2.b"),
        ("Đến năm 2030 Quảng Nam đặt mục tiêu gì?", "Điều 1.I.2.b"),
        ("muc tieu cu the cua quang nam den 2030", "Điều 1.I.2.b"),
    ],
)
def test_aims_to_a_year(assistant: Assistant, question: str, heading: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert {one.path.removeprefix(heading)[:3] for one in answer.citations} <= {"", " - "}


def test_aims_without_a_year_of_their_own(assistant: Assistant) -> None:
    paths = {one.path for one in assistant.ask("Mục tiêu Gia Lai đến năm 2030").citations}
    assert {"II", "II.1", "II.2"} <= paths
