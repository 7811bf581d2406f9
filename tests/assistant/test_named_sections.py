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
        ("Gia Lai đưa văn hóa đi kèm chính trị, kinh tế: mục này nói gì?", "gia-lai", "III.1.d", 2),
        ("Giới thiệu đất nước, con người Gia Lai ra bên ngoài: liệt kê các biện pháp", "gia-lai", "III.2.c", 5),
        ("Hải Phòng làm gì để huy động xã hội tham gia ngoại giao văn hóa? nêu hết", "hai-phong", "II.3", 5),
        ("Hòa nhập văn hóa với quốc tế, Bắc Giang đề ra những việc gì, nêu cả mục", "bac-giang", "II.5", 4),
        ("Tới năm 2030 Quảng Nam đặt ra mấy mục tiêu cụ thể, đó là gì?", "quang-nam", "Điều 1.I.2.b", 3),
    ],
)
def test_a_section_is_told_whole(assistant: Assistant, question: str, plan: str, heading: str, items: int) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (items, items)
    assert (plan, heading) in {(c.plan, c.path) for c in answer.citations}


@pytest.mark.parametrize(
    ("question", "plan", "path"),
    [
        ("Gia Lai giao Sở Tài chính những nội dung nào?", "gia-lai", "III.1.c - 1"),
        ("Hải Dương: thành lập trung tâm gì, mục nào nói?", "hai-duong", "III.1.4 - 1"),
    ],
)
def test_no_section_is_told_where_none_is_asked_for(assistant: Assistant, question: str, plan: str, path: str) -> None:
    assert (plan, path) not in {(c.plan, c.path) for c in assistant.ask(question).citations}


@pytest.mark.parametrize(
    ("question", "plan", "path"),
    [
        ("Để quảng bá, tỉnh Bắc Giang kể tên các di sản vật thể và phi vật thể nào?", "bac-giang", "II.6 ¶ 2"),
        ("Kế hoạch của tỉnh, thành nào có nhắc múa rối nước?", "hai-phong", "II.5 - 2"),
        ("Họ tên những người đã ký 5 văn bản", "quang-nam", "signature"),
        ("Cơ quan được giao chủ trì/đầu mối kế hoạch ở năm địa phương", "quang-nam", "Điều 2.3"),
    ],
)
def test_the_same_is_found_in_other_words(assistant: Assistant, question: str, plan: str, path: str) -> None:
    assert (plan, path) in {(c.plan, c.path) for c in assistant.ask(question).citations}


def test_provinces_abroad_are_no_plans(assistant: Assistant) -> None:
    assert assistant.ask("Hàn Quốc có bao nhiêu tỉnh thành").status == "not_found"


def test_partners_are_still_told_where_they_are_asked_for(assistant: Assistant) -> None:
    assert "đối tác" in assistant.ask("Gia Lai hợp tác với những nước nào?").text


def test_what_a_plan_requires_of_something_is_no_part_called_requirements(assistant: Assistant) -> None:
    told = {one.path for one in assistant.ask("Hải Dương yêu cầu thế nào về đào tạo cán bộ?").citations}
    assert "III.1.4 - 1" in told
    assert "I.2" not in told
    assert "I.2" in {one.path for one in assistant.ask("Yêu cầu của kế hoạch Hải Dương là gì?").citations}
