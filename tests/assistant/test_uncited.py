"""Numbers of documents that no plan prints, and what a question says wrongly of one that they do cite."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    "question",
    [
        "Quyết định số 999/QĐ-UBND được kế hoạch nào căn cứ?",
        "Kế hoạch nào dẫn Chỉ thị 26-CT/TW?",
        "Nghị định 30/2020/NĐ-CP quy định gì?",
        "Kế hoạch 999/KH-UBND giao gì cho Sở Ngoại vụ?",
    ],
)
def test_a_number_that_no_plan_prints_is_said_to_be_in_none(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_found"
    assert answer.text.startswith("Không kế hoạch nào trong 5 kế hoạch được hỏi nhắc đến văn bản số")
    assert not answer.citations


@pytest.mark.parametrize(
    ("question", "number", "path"),
    [
        ("Theo Quyết định 2031/QĐ-TTg các tỉnh phải báo cáo khi nào?", "2013/QĐ-TTg", "header 4"),
        ("Kế hoạch nào dẫn Chỉ thị 25-CT/TW?", "25/CT-TTg", "IV.2 - 1"),
    ],
    ids=["digits in another order", "of another type"],
)
def test_a_number_that_is_nearly_one_cited_is_set_beside_it(
    assistant: Assistant, question: str, number: str, path: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert f"số **{number}**" in answer.text
    assert [citation.path for citation in answer.citations] == [path]


@pytest.mark.parametrize(
    "question",
    [
        "Kế hoạch nào dẫn Quyết định 2013/QD-TTg?",
        "Quyết định 2013/TTg được tỉnh nào nhắc?",
        "Nghị quyết số 11-NQ/TU được tỉnh nào dẫn?",
        "Kế hoạch 1908/KH-UBND của tỉnh nào?",
    ],
)
def test_a_number_that_is_printed_is_found_however_it_is_typed(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"


@pytest.mark.parametrize(
    "question",
    [
        "2013/QĐ-TTg ký ngày 30/12/2021 đúng không?",
        "Quyết định 2013/QĐ-TTg ngày 31/12/2021 của Thủ tướng được những tỉnh nào triển khai?",
        "Quyết định 2013/QĐ-TTg là của Bộ Ngoại giao phải không?",
        "Hải Dương và Hải Phòng có cùng căn cứ Quyết định 2013/QĐ-TTg ngày 30/10/2021 không?",
    ],
)
def test_a_wrong_date_or_issuer_is_corrected_without_a_plan_named(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert "2013/QĐ-TTg" in answer.citations[0].quote


@pytest.mark.parametrize(
    "question",
    [
        "2013/QĐ-TTg ký ngày 30/11/2021 đúng không?",
        "Quyết định 2013/QĐ-TTg là của Thủ tướng Chính phủ phải không?",
        "Kế hoạch nào ban hành ngày 09/3/2022 để thực hiện Quyết định 2013/QĐ-TTg?",
        "Kế hoạch thực hiện Quyết định 2013/QĐ-TTg của Sở Ngoại vụ ở đâu?",
    ],
    ids=["its date", "its issuer", "date of the plan", "agency of the plan"],
)
def test_what_is_right_or_said_of_the_plan_is_not_corrected(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"
