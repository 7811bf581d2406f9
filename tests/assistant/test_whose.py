"""Whose something is and whom it reaches, told by the clause that names them; who does it stays another question."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.served import asks_served


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("tuyên truyền đến những ai", True),
        ("muốn những ai cùng ủng hộ hoạt động văn hóa", True),
        ("hợp tác để đào tạo ai", True),
        ("muốn ai lo việc tập huấn", False),
        ("báo cáo gửi đến ai", False),
        ("ai đào tạo cán bộ", False),
        ("giao việc đến ai", False),
    ],
)
def test_whom_something_is_for(text: str, asked: bool) -> None:
    assert asks_served(text) is asked


@pytest.mark.parametrize(
    ("question", "status", "path"),
    [
        ("Gia Lai tham gia diễn đàn văn hóa của những tổ chức nào?", "answered", "III.2.b - 1"),
        ("Hải Phòng đăng tin bài của ai lên trang thông tin của mình?", "answered", "II.2 - 3"),
        ("Hải Dương tuyên truyền đến những ai?", "answered", "III.1.2 ¶ 1"),
        ("Hải Phòng muốn những ai cùng ủng hộ hoạt động văn hóa đối ngoại?", "answered", "II.3 - 2"),
        ("Việc mời phóng viên nước ngoài ở Hải Phòng là trách nhiệm của ai?", "not_stated", "II.6 - 1"),
        ("Hải Phòng muốn ai lo việc tập huấn?", "answered", "Phụ lục I.1"),
        ("Báo cáo của Bắc Giang gửi đến ai?", "answered", "IV.13 ¶ 1"),
    ],
)
def test_whose_it_is_is_told_by_its_clause(assistant: Assistant, question: str, status: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == status
    assert path in [citation.path for citation in answer.citations]
