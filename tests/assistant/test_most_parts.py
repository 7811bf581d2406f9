"""Which section of a plan has most of something, and whose cited document is the oldest."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "first", "paths"),
    [
        (
            "Ở phần II Bắc Giang, mục nào có nhiều cơ quan phối hợp được nêu tên nhất?",
            "Mục II.5",
            {"II.5 - 2"},
        ),
        (
            "Trong 6 nhóm nhiệm vụ của Quảng Nam, nhóm nào nhiều gạch đầu dòng nhất, gồm những gì?",
            "Điều 1, Mục II.5",
            {f"Điều 1.II.5 - {n}" for n in range(1, 6)},
        ),
        ("trong phan V cua Hai Duong muc nao nhieu noi dung nhat", "Mục V.1", {f"V.1 - {n}" for n in range(1, 8)}),
    ],
)
def test_the_section_with_most_is_told_first_and_whole(
    assistant: Assistant, question: str, first: str, paths: set[str]
) -> None:
    answer = assistant.ask(question)
    assert f"nhất là **{first}" in answer.text
    assert paths <= {one.path for one in answer.citations}


def test_each_section_is_counted(assistant: Assistant) -> None:
    text = assistant.ask("Ở phần II Bắc Giang, mục nào có nhiều cơ quan phối hợp nhất?").text
    assert "gồm 5 đơn vị" in text
    assert "gồm 1 đơn vị" in text


def test_most_tasks_of_an_agency_is_another_question(assistant: Assistant) -> None:
    assert "giao nhiều nhiệm vụ nhất cho Sở Văn hóa" in assistant.ask("Sở nào nhiều nhiệm vụ nhất ở Hải Dương?").text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "Kế hoạch nào dựa trên quyết định của Thủ tướng ban hành sớm nhất, ngày nào?",
            "**Kế hoạch thành phố Hải Phòng**",
        ),
        ("Kế hoạch nào căn cứ nghị quyết mới nhất?", "**Kế hoạch tỉnh Quảng Nam**"),
    ],
)
def test_the_oldest_and_the_newest_document_cited(assistant: Assistant, question: str, told: str) -> None:
    first = assistant.ask(question).text.splitlines()[0]
    assert "theo ngày được ghi" in first
    assert told in first


def test_the_first_day_of_reporting_is_still_told(assistant: Assistant) -> None:
    assert assistant.ask("Tỉnh nào có hạn báo cáo sớm nhất?").text.startswith("Ngày báo cáo hằng năm sớm nhất là của")
