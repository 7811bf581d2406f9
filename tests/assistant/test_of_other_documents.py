"""The number and day of a document that a plan cites, and of a meeting it names, are not the plan's own."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Sở Ngoại vụ trình ban hành kế hoạch Quảng Nam tại tờ trình số mấy, ngày nào?", "61/TTr-SNgV"),
        ("Số và ngày của quyết định ban hành Đề án hợp tác địa phương nước ngoài của Bắc Giang?", "942/QĐ-UBND"),
        ("Căn cứ pháp lý của kế hoạch Hải Phòng: quyết định số mấy, ngày mấy?", "208/QĐ-TTg"),
    ],
)
def test_another_document_is_told(assistant: Assistant, question: str, told: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert told in answer.text


def test_the_proposal_asked_on_about(assistant: Assistant) -> None:
    before = "Quyết định của Quảng Nam căn cứ những luật nào?"
    answer = assistant.ask("Sở nào trình, tờ trình số mấy, ngày nào?", [Turn("user", before)])
    assert ("quang-nam", "header 5") in {(one.plan, one.path) for one in answer.citations}


def test_a_plans_own_number_is_still_its_own(assistant: Assistant) -> None:
    assert "để trống số hiệu" in assistant.ask("Kế hoạch Bắc Giang số mấy, ngày nào?").text


@pytest.mark.parametrize(
    "question",
    [
        'Mọi ý có chữ "danh nhân" của Gia Lai nằm ở mục nào?',
        "chữ OCOP có trong kế hoạch tỉnh nào",
        "chữ Festival thấy ở kế hoạch tỉnh nào, cho xin đủ các chỗ",
        "Tìm trong kế hoạch Hải Phòng tất cả chỗ có chữ kết nghĩa",
        "Chỗ nào trong bản Gia Lai có nhắc danh nhân? Cần đủ để tra.",
    ],
)
def test_words_called_words_are_looked_for_as_they_stand(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert answer.complete is not None


def test_what_stands_beside_the_appendix(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Nâng nhận thức về ngoại giao văn hóa, Hải Phòng làm gì? (phần giải pháp, không phải phụ lục)"
    )
    assert {f"II.1 - {n}" for n in range(1, 5)} <= {one.path for one in answer.citations}
    assert not any(one.path.startswith("Phụ lục") for one in answer.citations)


def test_a_unit_that_no_clause_prints_is_not_counted_by_other_figures(assistant: Assistant) -> None:
    answer = assistant.ask("Mục tiêu lượt khách quốc tế đến Quảng Nam năm 2025 là bao nhiêu?")
    assert answer.status == "not_stated"


def test_what_falls_into_a_year_is_told_by_the_words_around_it(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Dương đến năm 2030 phải làm xong những gì?")
    assert answer.complete is not None
    assert "trên 60 di sản" in answer.text
    assert "quy mô lớn" in answer.text


@pytest.mark.parametrize(("year", "status"), [("2025", "premise_corrected"), ("2030", "answered")])
def test_what_stands_under_a_heading_of_another_year(assistant: Assistant, year: str, status: str) -> None:
    answer = assistant.ask(f"Đến năm {year} Quảng Nam nâng sản phẩm văn hóa lên thương hiệu quốc tế, đúng không?")
    assert answer.status == status
    assert ("“Đến năm 2030”" in answer.text) is (status == "premise_corrected")


@pytest.mark.parametrize("over", ["đổi sang Hải Dương đi", "chuyển qua Hải Dương xem", "giờ đổi sang cho Hải Dương"])
def test_going_over_to_another_plan(assistant: Assistant, over: str) -> None:
    before = "Gia Lai lấy gì làm quà tặng đối ngoại?"
    answer = assistant.ask(over, [Turn("user", before)])
    assert ("hai-duong", "III.2.1 - 4") in {(one.plan, one.path) for one in answer.citations}
