"""Details that no clause prints beside the thing it does print, and the questions next to them that it answers."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize("question", [
    "Chuyên mục ngoại giao văn hóa trên Báo Bắc Giang phát hành vào thứ mấy hàng tuần?",
    "Hội đồng nhân dân Gia Lai duyệt kinh phí này tại kỳ họp thứ mấy?",
    "Báo cáo hàng năm của các huyện ở Hải Dương dài tối đa mấy trang?",
    "Chủ tịch Liên hiệp các tổ chức hữu nghị tỉnh Hải Dương là ai?",
    "Quảng Nam xử lý ra sao nếu sở không báo cáo đúng ngày 15 tháng 11?",
    "Giá vé Festival Di sản Quảng Nam",
    "Hải Phòng có lấy sản phẩm OCOP làm quà không?",
])  # fmt: skip
def test_a_detail_of_a_kind_that_no_clause_prints_is_not_stated(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


@pytest.mark.parametrize("question", [
    "Báo Bắc Giang được giao việc gì hàng tuần?",
    "Ai ký kế hoạch Gia Lai, chức vụ gì?",
    "Quảng Nam báo cáo ngày mấy tháng 11?",
    "Gia Lai lấy sản phẩm OCOP làm quà tặng thế nào?",
    "Hải Phòng sơ kết sau mấy năm?",
    "Sinh viên Hải Phòng được giao lưu với ai?",
    "Hải Dương xử lý thông tin sai trái, xuyên tạc ra sao?",
])  # fmt: skip
def test_what_a_clause_prints_is_answered(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"


def test_a_name_that_begins_with_an_adverb_is_told_whole(assistant: Assistant) -> None:
    text = assistant.ask("Bắc Giang bảo tồn Không gian văn hóa cồng chiêng ra sao?").text
    assert "“gian văn hóa" not in text
    assert "hông gian văn hóa cồng chiêng”" in text


@pytest.mark.parametrize("question", [
    "Hải Dương có quảng bá di tích Công Sơn Kiếp Bạc không?",
    "Sở GD&ĐT Hải Phogn có phần việc gì?",
])  # fmt: skip
def test_a_misprinted_name_is_no_other_one(assistant: Assistant, question: str) -> None:
    assert "không nêu “" not in assistant.ask(question).text


@pytest.mark.parametrize(("question", "status", "words"), [
    ("Quan hệ với Pháp: tỉnh nào nêu?", "not_stated", "không nêu quan hệ với Pháp"),
    ("Kế hoạch nào nói đến Pháp?", "not_found", "nêu tên Pháp"),
])  # fmt: skip
def test_a_country_called_by_one_word_is_no_part_of_another_word(
    assistant: Assistant, question: str, status: str, words: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == status
    assert words in answer.text
