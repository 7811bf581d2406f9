"""Words that narrow a question do narrow the answer, and a cell left blank is said to be."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Sản phẩm của triển lãm ảnh thác Bản Giốc ở Cao Bằng là gì?", "để trống cột “Sản phẩm”"),
        ("Ai phối hợp biên soạn sách ảnh non nước Cao Bằng?", "để trống cột “Phối hợp”"),
    ],
)
def test_a_blank_cell_is_said_to_be_blank(unseen: Assistant, question: str, said: str) -> None:
    answer = unseen.ask(question)
    assert answer.status == "not_stated"
    assert said in answer.text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Sản phẩm của việc số hóa lễ hội ở Cao Bằng là gì?", "Bộ dữ liệu"),
        ("Ai phối hợp số hóa lễ hội truyền thống Cao Bằng?", "**Sở Ngoại vụ** phối hợp"),
    ],
)
def test_a_cell_that_is_filled_is_told(unseen: Assistant, question: str, said: str) -> None:
    answer = unseen.ask(question)
    assert answer.status == "answered"
    assert said in answer.text


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        ("Việc nào của Cao Bằng đến hạn trong tháng 12 năm 2026?", {"II.2.a", "Phụ lục.2"}),
        ("Cao Bằng có những việc gì phải xong trong tháng 3/2026?", {"Phụ lục.4"}),
    ],
)
def test_a_month_narrows_to_the_month(unseen: Assistant, question: str, paths: set[str]) -> None:
    answer = unseen.ask(question)
    assert {citation.path for citation in answer.citations} == paths
    assert answer.complete is not None
    assert answer.complete.total == len(paths)


def test_the_title_of_an_appendix_is_no_task(assistant: Assistant) -> None:
    assert "Phụ lục" not in {
        citation.path for citation in assistant.ask("Việc nào của Hải Phòng làm năm 2017?").citations
    }


def test_what_a_plan_replaces_is_none_of_its_other_documents(unseen: Assistant) -> None:
    answer = unseen.ask("Phú Yên thay thế văn bản nào trước đó?")
    assert "77/KH-UBND" in answer.text
    assert "**Quyết định số 2013/QĐ-TTg**" not in answer.text


def test_who_issued_it_may_stand_before_the_question_word(unseen: Assistant) -> None:
    text = unseen.ask("Nghị quyết Bộ Chính trị nào làm căn cứ cho kế hoạch Phú Yên?").text
    assert "34-NQ/TW" in text
    assert "**Nghị quyết số 17/NQ-HĐND**" not in text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Tỉnh nào đặt mục tiêu khách quốc tế năm 2030 cao nhất, từng tỉnh bao nhiêu?", "tỉnh Phú Yên** (1,5 triệu"),
        ("Phú Yên với Cao Bằng bên nào đặt mục tiêu khách quốc tế thấp hơn?", "tỉnh Cao Bằng** (400.000 lượt"),
    ],
)
def test_the_plan_with_the_highest_figure_is_named(unseen: Assistant, question: str, said: str) -> None:
    answer = unseen.ask(question)
    assert answer.text.startswith("Con số ")
    assert said in answer.text.split("\n")[0]
    assert "1,5 triệu" in answer.text
    assert "400.000" in answer.text
