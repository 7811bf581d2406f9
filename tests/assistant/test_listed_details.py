"""A figure, a name or a yes asked of an agency's tasks is no list of all of them."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Đài PT-TH Hải Dương phải làm bao nhiêu video quảng bá mỗi quý?", id="how many"),
        pytest.param(
            "Huyện gửi vướng mắc thì UBND tỉnh Hải Dương phải trả lời trong bao nhiêu ngày làm việc?", id="days"
        ),
        pytest.param("Cho biết tên những trường ở Nhật Bản mà Sở Giáo dục và Đào tạo Hải Phòng hợp tác.", id="names"),
        pytest.param("Báo Gia Lai có phải ra bản tiếng Jrai và tiếng Anh để quảng bá không?", id="whether"),
        pytest.param("Hải Phòng có giao Sở Khoa học và Công nghệ kết nối các nhà khoa học kiều bào không?", id="task"),
    ],
)
def test_what_none_of_its_tasks_tells_is_not_stated(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


@pytest.mark.parametrize(
    ("question", "tasks"),
    [("Sở Công Thương Bắc Giang có mấy nhiệm vụ?", 4), ("Đài PT-TH Hải Dương có mấy việc?", 2)],
)
def test_how_many_tasks_it_has_is_a_list_of_them(assistant: Assistant, question: str, tasks: int) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert (answer.status, answer.complete.total) == ("answered", tasks)
