"""The appendix as a table: all of it, one of its columns for every row, the rows on a subject."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


def rows(assistant: Assistant, question: str) -> list[str]:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert answer.complete is not None
    told = [one.path for one in answer.citations if one.path.startswith("Phụ lục") and "dòng" in one.label]
    assert answer.complete.shown == answer.complete.total == len(told)
    return told


@pytest.mark.parametrize(
    "question",
    [
        "Nguồn lực thực hiện của từng nhiệm vụ trong phụ lục?",
        "Sản phẩm của từng nhiệm vụ trong phụ lục Hải Phòng",
        "Thời gian thực hiện các nhiệm vụ trong phụ lục Hải Phòng",
        "Cho xem bảng phụ lục Hải Phòng",
        "Liệt kê toàn bộ phụ lục của Hải Phòng",
        "Phụ lục Hải Phòng có gì?",
        "Trích nguyên văn phụ lục Hải Phòng",
    ],
)
def test_all_rows_are_told(assistant: Assistant, question: str) -> None:
    assert len(rows(assistant, question)) == 13


@pytest.mark.parametrize(
    "question",
    ["Phụ lục Hải Phòng có gì về kiều bào?", "Sản phẩm của các nhiệm vụ về kiều bào trong phụ lục Hải Phòng"],
)
def test_rows_on_a_subject_are_told(assistant: Assistant, question: str) -> None:
    told = rows(assistant, question)
    assert len(told) == 3
    assert all(path.startswith("Phụ lục III") for path in told)


def test_one_task_is_told_by_its_own_cell(assistant: Assistant) -> None:
    answer = assistant.ask("Nguồn lực của nhiệm vụ đào tạo nguồn nhân lực trong phụ lục Hải Phòng")
    assert "Tài trợ nước ngoài" in answer.text
    assert len(answer.citations) == 1


def test_an_appendix_that_is_only_promised_has_no_rows(assistant: Assistant) -> None:
    assert assistant.ask("Phụ lục Quảng Nam gồm những gì?").status == "not_stated"
