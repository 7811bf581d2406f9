"""Agencies in no list and no plan, and the beginning of a plan."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Trường Chính trị có nhiệm vụ gì ở Hải Dương?", "không giao nhiệm vụ riêng cho Trường Chính trị"),
        (
            "Trung tâm Xúc tiến du lịch phải làm gì ở Gia Lai?",
            "riêng cho Trung tâm Xúc tiến du lịch",
        ),
        ("Học viện Ngoại giao được giao việc gì trong các kế hoạch?", "Không kế hoạch nào"),
    ],
)
def test_an_agency_that_no_plan_names_is_told_as_such(assistant: Assistant, question: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status in ("not_stated", "not_found")
    assert words in answer.text


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("Trường Đại học Hải Phòng có nhiệm vụ gì?", "II.3 - 4"),  # named by the plan, though not charged
        ("Trường học ở Gia Lai phải làm gì?", "V.5 ¶ 1"),
    ],
)
def test_what_a_plan_does_print_is_answered(assistant: Assistant, question: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert path in [citation.path for citation in answer.citations]


@pytest.mark.parametrize("question", ["Phần đầu kế hoạch Hải Phòng viết gì", "Lời mở đầu của kế hoạch Hải Phòng"])
def test_how_a_plan_begins(assistant: Assistant, question: str) -> None:
    assert [one.path for one in assistant.ask(question).citations] == ["header 1", "header 2"]


def test_who_approves_a_plan_has_signed_it(assistant: Assistant) -> None:
    assert "Võ Ngọc Thành" in assistant.ask("Ai phê duyệt kế hoạch của Gia Lai?").text
    assert "Võ Ngọc Thành" not in assistant.ask("Ai phê duyệt dự toán ở Gia Lai?").text


def test_who_approves_something_else_is_not_who_signed_the_plan(assistant: Assistant) -> None:
    assert assistant.ask("Ai ký duyệt danh mục quà tặng cho khách quốc tế của Bắc Giang?").status == "not_stated"


def test_the_letterhead_is_no_beginning_of_what_a_plan_says(assistant: Assistant) -> None:
    text = assistant.ask("Phần mở đầu kế hoạch Bắc Giang").text
    assert "KẾ HOẠCH" in text
    assert "/KH-UBND”" not in text  # "Số: /KH-UBND": blank there


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("Ngân hàng Nhà nước được giao nhiệm vụ gì?", "Ngân hàng Nhà nước"),
        ("Phòng Kinh tế xã có nhiệm vụ gì?", "Phòng Kinh tế xã"),
        ("phòng văn hóa và thông tin phải làm gì", "Phòng văn hóa và thông tin"),
        ("chi cục kiểm lâm có vai trò gì", "Chi cục kiểm lâm"),
        ("Trung tâm Văn hóa tỉnh Quảng Nam chủ trì việc gì?", "Trung tâm Văn hóa"),
        ("Kế hoạch Hải Dương giao việc gì cho ngân hàng nhà nước?", "Ngân hàng nhà nước"),
        ("Hiệp hội du lịch Quảng Nam được giao gì", "Hiệp hội du lịch"),
        ("Ngân hàng Nhà nước có được nhắc tới không?", "Ngân hàng Nhà nước"),
        ("Tổ giúp việc gồm những ai?", "Tổ giúp việc"),
        ("Tổ công tác gồm ai ở Bắc Giang?", "Tổ công tác"),
    ],
)
def test_an_agency_known_by_its_form_alone_is_told_to_have_no_task(
    assistant: Assistant, question: str, named: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status in ("not_found", "not_stated")
    assert named in answer.text.splitlines()[0]
    assert "thuộc diện" not in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "phòng chống dịch bệnh thì phải làm gì",
        "Trung tâm giao lưu và hợp tác quốc tế ở Hải Phòng có nhiệm vụ gì?",
        "Hợp tác quốc tế phải làm gì?",
        "hội thảo khoa học ở Hải Phòng phải làm gì",
    ],
)
def test_what_only_begins_like_an_agency_is_answered(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"


@pytest.mark.parametrize(
    ("question", "department"),
    [
        ("Sở Công Thương Hải Dương phối hợp với ai?", "Sở Công Thương"),
        ("Sở Tài chính Quảng Nam phối hợp với ai?", "Sở Tài chính"),
        ("Sở Y tế Hải Phòng làm việc với những cơ quan nào?", "Sở Y tế"),
    ],
)
def test_whom_an_agency_without_tasks_works_with_is_told_of_that_agency(
    assistant: Assistant, question: str, department: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert f"không giao nhiệm vụ riêng cho {department}" in answer.text
