"""Names that a question asks for and a plan does not print, and numbers that are the plan's own."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant

UNNAMED = {
    "a festival counted": "Trong các festival văn hóa đặc trưng mà Bắc Giang định làm, festival đầu tiên tên gì?",
    "a channel, asked twice": "Bắc Giang quảng bá trên kênh truyền hình đối ngoại nào, tên kênh là gì?",
    "a thing": "Quà lưu niệm tặng khách quốc tế của Hải Dương là món gì cụ thể?",
    "golf courses": "Khách muốn chơi golf, kế hoạch Bắc Giang liệt kê tên những sân nào?",
    "languages": "Sách báo du lịch của Quảng Nam phải in bằng những thứ tiếng cụ thể nào?",
    "crops": "Hải Dương định mang những loại nông sản chủ lực nào ra nước ngoài giới thiệu, nêu tên từng thứ?",
}


@pytest.mark.parametrize("case", UNNAMED)
def test_what_is_spoken_of_in_general_is_not_named(assistant: Assistant, case: str) -> None:
    answer = assistant.ask(UNNAMED[case])
    assert answer.status == "not_stated"
    assert answer.citations


OWN_NUMBER = (
    "Số của quyết định ban hành kế hoạch ngoại giao văn hóa tỉnh Quảng Nam là gì?",
    "Số quyết định của Quảng Nam là bao nhiêu?",
    "Kế hoạch Quảng Nam có số ký hiệu gì?",
)


@pytest.mark.parametrize("question", OWN_NUMBER)
def test_the_number_of_a_decision_is_none_that_it_cites(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert "2013/QĐ-TTg" not in answer.text


def test_papers_are_no_lake(assistant: Assistant) -> None:
    question = "KH của Hải Phòng nói gì về hồ sơ đề nghị UNESCO công nhận Cát Bà là di sản thế giới?"
    assert assistant.ask(question).status == "not_stated"


FIGURES = ("Chỉ tiêu chung mà Hải Dương góp sức: bao nhiêu nhân vật người Việt được thế giới tôn vinh?",)


@pytest.mark.parametrize("question", FIGURES)
def test_figures_called_otherwise_are_told(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert "trên 10" in answer.text


def test_a_yearly_summing_up_is_the_report(assistant: Assistant) -> None:
    answer = assistant.ask("Bắc Giang nộp bản tổng kết năm trước ngày nào?")
    assert "25/10" in answer.text
