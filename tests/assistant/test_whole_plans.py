"""Plans set beside each other with nothing said of what is to be compared: their main points, one after another."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.whole_plans import aspects_of
from ingest.lexicon import Lexicon


@pytest.mark.parametrize(
    "message",
    [
        "So sánh kế hoạch Quảng Nam với Gia Lai",
        "so sanh ke hoach quang nam va gia lai",
        "Kế hoạch Bắc Giang và Hải Dương khác nhau ở điểm nào?",
        "Những nội dung nào Quảng Nam có mà Gia Lai không có?",
        "Đối chiếu năm kế hoạch giúp tôi",
        "Compare the plans of Quảng Nam and Gia Lai",
    ],
)
def test_what_leaves_open_what_is_compared(lexicon: Lexicon, message: str) -> None:
    assert len(aspects_of(message, lexicon)) == 6


@pytest.mark.parametrize(
    "message",
    [
        "So sánh nhiệm vụ về di sản của Quảng Nam với Gia Lai",
        "So sánh Sở Ngoại vụ ở Quảng Nam và Gia Lai",
        "So sánh kế hoạch Quảng Nam",
        "So sánh phần 2 của kế hoạch Hải Phòng và Hải Dương",
        "Số kế hoạch của Bắc Giang và Gia Lai là gì?",
        "Sở nào có ở cả Bắc Giang và Gia Lai?",
        "Cơ quan nào có ở Bắc Giang mà Gia Lai không có?",
        "Nơi nhận của kế hoạch Bắc Giang và Hải Dương khác nhau chỗ nào",
        "Kế hoạch Quảng Nam và Gia Lai",
        "Compare the heritage work of Quảng Nam and Gia Lai",
        "",
    ],
)
def test_what_says_what_is_compared_or_compares_nothing(lexicon: Lexicon, message: str) -> None:
    assert list(aspects_of(message, lexicon)) == []


def test_each_main_point_is_told_under_its_heading(assistant: Assistant) -> None:
    answer = assistant.ask("So sánh kế hoạch Quảng Nam với Gia Lai")
    assert answer.status == "answered"
    assert answer.text.startswith("Câu hỏi không nêu nội dung cần so sánh")
    heads = ("Ngày ban hành, người ký", "Mục tiêu", "Cơ quan đầu mối chung", "Hạn báo cáo", "Nguồn kinh phí")
    assert all(f"**{head}**" in answer.text for head in (*heads, "Đối tác nước ngoài"))
    cited = {(one.plan, one.path) for one in answer.citations}
    assert cited >= {
        ("quang-nam", "signature"),
        ("gia-lai", "signature"),
        ("quang-nam", "Điều 2.3"),
        ("gia-lai", "V.2 - 1"),
        ("quang-nam", "Điều 2.1 ¶ 1"),
        ("gia-lai", "IV - 1"),
        ("gia-lai", "V.4 - 1"),
    }


def test_a_plan_without_the_part_compared_tells_the_nearest(assistant: Assistant) -> None:
    answer = assistant.ask("So sánh mục tiêu của Gia Lai và Hải Phòng")
    assert answer.text.startswith("1/2 kế hoạch có nêu (Gia Lai); 1/2 kế hoạch có nội dung gần nghĩa (Hải Phòng)")
    assert "không có phần riêng về “mục tiêu”" in answer.text
    assert {("hai-phong", "I.1"), ("gia-lai", "II")} <= {(one.plan, one.path) for one in answer.citations}


def test_in_english_too(assistant: Assistant) -> None:
    answer = assistant.ask("Compare the plans of Quảng Nam and Gia Lai")
    assert answer.text.startswith("The question does not say what is to be compared")
    assert "**Reporting deadline**" in answer.text
