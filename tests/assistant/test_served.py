"""Whom something is done for is no agency that does it."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.served import asks_served


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ai được khen thưởng", True),
        ("những ai được bồi dưỡng kiến thức", True),
        ("tuyên truyền cho ai", True),
        ("giao lưu nghệ thuật phục vụ ai", True),
        ("đối tượng tuyên truyền là những ai", True),
        ("đối tượng nào được ưu tiên", True),
        ("ai được giao lập danh mục", False),
        ("ai được kỳ vọng làm sứ giả", True),
        ("giao việc lập danh mục cho ai", False),
        ("gửi báo cáo cho ai", False),
        ("quyết định áp dụng cho ai", False),
        ("cho ai cũng đọc được thì nơi nào bàn tới", False),
        ("ai bồi dưỡng cán bộ", False),
    ],
)
def test_whether_it_is_asked(text: str, expected: bool) -> None:
    assert asks_served(text) is expected


@pytest.mark.parametrize(
    ("question", "plan", "path"),
    [
        ("Ai được khen thưởng ở Bắc Giang?", "bac-giang", "IV.2 - 4"),
        ("Ai được bồi dưỡng kiến thức ngoại giao văn hóa ở Gia Lai?", "gia-lai", "III.1.c - 2"),
        ("Đối tượng tuyên truyền trong kế hoạch Hải Dương là những ai?", "hai-duong", "III.1.2 ¶ 1"),
        ("Ai được mời gặp mặt đầu xuân ở Bắc Giang?", "bac-giang", "II.4 ¶ 6"),
    ],
)
def test_they_are_told_by_the_clause_and_not_by_its_agency(
    assistant: Assistant, question: str, plan: str, path: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert answer.citations[0].plan == plan
    assert path in [citation.path for citation in answer.citations]
    assert not answer.text.startswith("**Kế hoạch")  # "**Kế hoạch …**: **Sở …** chủ trì" would name who does it


def test_who_does_it_is_still_asked_of_agencies(assistant: Assistant) -> None:
    answer = assistant.ask("Ai được giao lập danh mục quà tặng ở Bắc Giang?")
    assert "Sở Văn hóa, Thể thao và Du lịch** chủ trì" in answer.text
