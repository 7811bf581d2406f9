"""Who holds each task of a part, of an appendix, of a plan's largest group of tasks: every one of them, in a table."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    "question",
    [
        "Ở phần II kế hoạch Bắc Giang, mỗi mục sở nào chủ trì?",
        "Bắc Giang có mấy nhóm nhiệm vụ giải pháp và mỗi nhóm sở nào chủ trì?",
        "Bắc Giang: phần II nhóm nào do sở nào chủ trì?",
        "bac giang chia chu tri cac nhom nhiem vu o phan II ra sao",
    ],
)
def test_each_section_is_told_with_its_lead(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (8, 8)
    rows = [line.split(" | ") for line in answer.text.splitlines() if line.startswith("| ")][2:]
    leads = {row[4].split(" [")[0]: row[2] for row in rows}
    assert [place for place, lead in leads.items() if lead == "Sở Ngoại vụ"] == [
        "Mục II.1", "Mục II.2", "Mục II.4", "Mục II.6"
    ]  # fmt: skip


def test_each_row_of_an_appendix_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("Từng nhiệm vụ trong phụ lục Hải Phòng do cơ quan nào chủ trì?")
    assert answer.complete is not None
    assert answer.complete.total == 13
    rows = [line.split(" | ")[2] for line in answer.text.splitlines() if line.startswith("| ")][2:]
    assert (rows.count("Sở Ngoại vụ"), len(rows)) == (7, 13)


def test_a_plan_whose_tasks_stand_under_agencies_is_told_otherwise(assistant: Assistant) -> None:
    assert "có ghi cơ quan chủ trì, phối hợp:" not in assistant.ask("Gia Lai, từng nhiệm vụ do ai chủ trì?").text
