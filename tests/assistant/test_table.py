"""The appendix of Hải Phòng answers by its columns; the rows were counted on the page."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant

RESOURCES_BLANK = {"Phụ lục I.3", "Phụ lục I.4", "Phụ lục IV.1"}
STATE_BUDGET = {f"Phụ lục {row}" for row in ("I.1", "I.2", "II.1", "II.2", "II.3")}
NOT_YEARLY = {f"Phụ lục {row}" for row in ("I.3", "IV.1", "IV.2")}


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("Nhiệm vụ nào ở phụ lục Hải Phòng để trống nguồn lực?", RESOURCES_BLANK),
        ("Những nhiệm vụ nào trong phụ lục Hải Phòng dùng ngân sách?", STATE_BUDGET),
        ("Trong phụ lục Hải Phòng, việc nào kết thúc vào năm 2016?", {"Phụ lục IV.1"}),
        ("phu luc hai phong viec nao lam giai doan 2015-2018", {"Phụ lục I.3"}),
        ("Phụ lục Hải Phòng: những nhiệm vụ nào không ghi hàng năm?", NOT_YEARLY),
    ],
)
def test_rows_are_chosen_by_a_column(assistant: Assistant, question: str, rows: set[str]) -> None:
    answer = assistant.ask(question)
    assert {citation.path for citation in answer.citations} == rows
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (len(rows), len(rows))


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Những nhiệm vụ nào trong phụ lục Hải Phòng dùng nguồn xã hội hóa?", 10),
        ("Nhiệm vụ nào trong phụ lục của Hải Phòng thực hiện hàng năm?", 10),
    ],
)
def test_every_row_with_a_value_is_listed(assistant: Assistant, question: str, count: int) -> None:
    answer = assistant.ask(question)
    assert len(answer.citations) == count
    assert f"{count}/13 dòng nhiệm vụ" in answer.text


def test_one_column_of_a_row_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("Sản phẩm của việc tập huấn đối ngoại trong phụ lục Hải Phòng là gì?")
    assert [citation.path for citation in answer.citations] == ["Phụ lục I.1"]
    assert "Số lớp/số hội nghị/hội thảo" in answer.text


def test_a_blank_cell_is_not_filled(assistant: Assistant) -> None:
    answer = assistant.ask("Phụ lục I dòng 3 của Hải Phòng, cột nguồn lực thực hiện ghi những nguồn nào?")
    assert answer.status == "not_stated"
    assert "để trống" in answer.text
    assert [citation.path for citation in answer.citations] == ["Phụ lục I.3"]


def test_groups_and_rows_of_an_appendix_are_counted(assistant: Assistant) -> None:
    text = assistant.ask("Phụ lục Hải Phòng có mấy nhóm, tổng cộng bao nhiêu nhiệm vụ?").text
    assert "gồm 4 nhóm" in text
    assert "gồm 13 dòng nhiệm vụ" in text
