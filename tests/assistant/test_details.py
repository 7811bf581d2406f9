"""A detail of a kind that a plan never prints is said to be missing; one that it prints is answered."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Ở Hải Dương đơn vị nộp báo cáo trễ bị kỷ luật thế nào?", id="penalty"),
        pytest.param("Bắc Giang dùng phần mềm gì để quản lý di tích?", id="tool"),
        pytest.param("Báo cáo hằng năm của Bắc Giang làm theo biểu mẫu nào?", id="form"),
        pytest.param("Tổ chức hội nghị quảng bá ở Gia Lai mời bao nhiêu đại biểu?", id="guests"),
        pytest.param("Lớp tập huấn đối ngoại ở Hải Phòng học mấy buổi?", id="sessions"),
        pytest.param("Lao động Hải Dương đi nước ngoài cần giấy tờ gì?", id="papers"),
        pytest.param("Biểu trưng quảng bá của Hải Phòng có màu gì?", id="look"),
    ],
)
def test_a_detail_that_no_clause_prints_is_not_stated(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("Bắc Giang sử dụng công cụ gì để đưa quan hệ với các đối tác đi vào chiều sâu?", "I.1 - 2"),
        ("Tôi đang viết đề cương báo cáo, Sở Ngoại vụ Bắc Giang có nhiệm vụ gì?", "IV.1 - 1"),
        ("Hội chợ trái cây quốc tế ở Bắc Giang có thành phần tham gia gồm những ai?", "II.4 ¶ 5"),
        ("Gia Lai mời ai sang tham gia các sự kiện văn hóa?", None),
    ],
)
def test_a_word_of_a_detail_in_passing_asks_for_none(assistant: Assistant, question: str, path: str | None) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert path is None or path in {citation.path for citation in answer.citations}


def test_who_plays_which_role_is_no_order_to_play_one(assistant: Assistant) -> None:
    answer = assistant.ask("Ai đóng vai gì trong công tác tuyên truyền ở Bắc Giang?")
    assert {"II.1 - 1", "II.1 - 2"} <= {citation.path for citation in answer.citations}
