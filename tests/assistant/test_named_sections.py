"""A section called by what it is about is told whole, in whatever words its content is asked for."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "plan", "heading", "items"),
    [
        ("Các biện pháp thúc đẩy quan hệ, hợp tác của Gia Lai là gì? đủ hết nhé", "gia-lai", "III.2.a", 3),
        (
            "mục gắn kết ngoại giao văn hóa với ngoại giao chính trị, kinh tế của Hải Dương viết gì",
            "hai-duong",
            "III.1.5",
            4,
        ),
        ("Phần tăng cường nguồn lực của Gia Lai nói những gì?", "gia-lai", "III.1.c", 3),
        ("Kể hết các việc Bắc Giang làm để thúc đẩy quan hệ, xây dựng lòng tin với đối tác", "bac-giang", "II.4", 7),
        ("xã hội hóa hoạt động ngoại giao văn hóa ở Hải Phòng: nêu đủ các nội dung", "hai-phong", "II.3", 5),
        ("Quảng Nam tăng cường nghiên cứu, tham mưu chính sách gồm những nội dung nào", "quang-nam", "Điều 1.II.1", 2),
    ],
)
def test_a_section_is_told_whole(assistant: Assistant, question: str, plan: str, heading: str, items: int) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (items, items)
    assert (plan, heading) in {(c.plan, c.path) for c in answer.citations}


def test_partners_are_still_told_where_they_are_asked_for(assistant: Assistant) -> None:
    assert "đối tác" in assistant.ask("Gia Lai hợp tác với những nước nào?").text
