"""A plan named next is set beside those told before it, where a table of both, or of all of them, is asked for."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("turns", "question", "plans"),
    [
        (
            ["Bắc Giang nộp báo cáo năm trước ngày nào?"],
            "còn Quảng Nam? xếp cả hai vào bảng giúp em",
            ["bac-giang", "quang-nam"],
        ),
        (
            ["Sở Tài chính Hải Phòng làm gì?", "còn Gia Lai?"],
            "cho bảng cả hai nơi đó kèm thêm Hải Dương",
            ["hai-phong", "gia-lai", "hai-duong"],
        ),
        (
            ["Hải Phòng kết nghĩa với thành phố nào của Nhật?"],
            "thế bên Hàn thì thành phố nào, so luôn với Hải Dương và Quảng Nam",
            ["hai-phong", "hai-duong", "quang-nam"],
        ),
        (["Hải Phòng ai ký?"], "so Hải Dương với Quảng Nam về hạn báo cáo", ["hai-duong", "quang-nam"]),
    ],
)
def test_told_before_and_named_now(assistant: Assistant, turns: list[str], question: str, plans: list[str]) -> None:
    answer = assistant.ask(question, [Turn("user", turn) for turn in turns])
    assert answer.status == "answered"
    assert {one.plan for one in answer.citations} == set(plans)
    assert answer.text.count("\n| Kế hoạch t") == len(plans)
