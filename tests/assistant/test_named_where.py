"""Which plans name something, however it is asked; and a province that acts is no partner abroad."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "plans"),
    [
        ("Chuyển đổi số được nói tới ở đâu?", {"bac-giang", "gia-lai", "hai-duong"}),
        ("Ẩm thực được nói tới ra sao?", {"bac-giang", "hai-duong", "quang-nam"}),
        ("Phim ảnh được đề cập thế nào?", {"bac-giang", "gia-lai", "hai-duong"}),
        ("OCOP có trong những bản kế hoạch nào?", {"bac-giang", "gia-lai"}),
        ("Múa rối nước có trong kế hoạch Hải Dương không?", {"hai-duong"}),
        ("Con em kiều bào được nhắc tới thế nào?", {"gia-lai"}),
        ("Cơ sở đào tạo được nhắc tới thế nào?", {"hai-duong", "hai-phong"}),
    ],
)
def test_every_place_that_names_it_is_told(assistant: Assistant, question: str, plans: set[str]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert answer.complete
    assert answer.complete.shown == answer.complete.total
    assert {citation.plan for citation in answer.citations} == plans


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Vịnh Hạ Long có trong kế hoạch không?", "Vịnh Hạ Long"),
        ("Nhã nhạc cung đình có trong kế hoạch nào?", "Nhã nhạc cung đình"),
    ],
)
def test_what_stands_nowhere_is_said_to(assistant: Assistant, question: str, word: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_found"
    assert answer.text.startswith("Không kế hoạch nào")
    assert word in answer.text


def test_a_section_of_its_own_tells_how(assistant: Assistant) -> None:
    assert "Sử dụng công cụ văn hóa" in assistant.ask("Mục tiêu tổng quát được đề cập thế nào?").text


def test_an_agency_is_not_told_to_be_named_otherwise(assistant: Assistant) -> None:
    assert "Không kế hoạch nào" not in assistant.ask("Sở Ngoại vụ được nhắc đến ở đâu?").text


@pytest.mark.parametrize(
    "question",
    [
        "Có tỉnh nào ưu đãi thuế cho nhà đầu tư nước ngoài không?",
        "Có tỉnh nào cho vay vốn cho doanh nghiệp nước ngoài không?",
        "Tỉnh nào miễn thị thực cho khách nước ngoài?",
    ],
)
def test_whom_a_province_acts_for_is_no_partner(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_found"


def test_a_locality_that_acts_is_a_province(assistant: Assistant) -> None:
    answer = assistant.ask("Địa phương nào đăng cai sự kiện quốc tế?")
    assert {"bac-giang", "hai-duong", "quang-nam"} <= {citation.plan for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Địa phương nào kết nghĩa với Hải Phòng?", "Kitakyushu"),
        ("Có tỉnh nào hợp tác với Lào không?", "Viêng Chăn"),
        ("Địa phương nước ngoài nào được nêu tên?", "Suwon"),
    ],
)
def test_partners_asked_for_are_told(assistant: Assistant, question: str, name: str) -> None:
    assert name in assistant.ask(question).text


def test_a_plan_is_told_wherever_it_names_it(assistant: Assistant) -> None:
    answer = assistant.ask("UNESCO được nói gì trong kế hoạch Gia Lai?")
    assert {"I.2 - 4", "II.2 - 2", "III.2.b - 1", "V.3 - 5"} <= {citation.path for citation in answer.citations}


def test_a_word_ends_with_what_is_elsewhere_a_form_of_address(assistant: Assistant) -> None:
    assert "“trẻ”" not in assistant.ask("Có nhắc gì tới trẻ em không?").text


@pytest.mark.parametrize("question", ["Liên hoan ẩm thực quốc tế có khi nào?", "Festival Di sản có khi nào?"])
def test_the_day_of_an_event_is_not_the_plans(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert [citation.path for citation in answer.citations] == ["Điều 1.II.4 - 2"]
    assert "ban hành" not in answer.text


@pytest.mark.parametrize(
    ("question", "path", "count"),
    [
        ("Gia Lai có mấy di tích được nêu tên?", "III.2.d - 1", "7/7 tên"),
        ("Bắc Giang có bao nhiêu điểm du lịch được kể ra?", "II.6 ¶ 2", None),
        ("Quảng Nam kể bao nhiêu sự kiện văn hóa?", "Điều 1.II.4 - 2", None),
    ],
)
def test_names_are_counted_and_no_other_parts(
    assistant: Assistant, question: str, path: str, count: str | None
) -> None:
    answer = assistant.ask(question)
    assert [citation.path for citation in answer.citations] == [path]
    assert (count or "nêu tên") in answer.text
    assert "nội dung" not in answer.text
    assert count or "Tổng cộng" not in answer.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Lễ hội Hoa Phượng Đỏ ở đâu?", "Chỉ **Kế hoạch thành phố Hải Phòng** nhắc đến “Lễ hội Hoa Phượng Đỏ”"),
        ("le hoi hoa phuong do o dau", "Chỉ **Kế hoạch thành phố Hải Phòng** nhắc đến"),
        ("Lễ hội chọi trâu tổ chức ở đâu?", "1/5 kế hoạch (Hải Phòng)"),
    ],
)
def test_what_one_plan_alone_names_lies_there(assistant: Assistant, question: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert words in answer.text


def test_what_no_plan_names_lies_nowhere(assistant: Assistant) -> None:
    assert assistant.ask("Nhà máy điện hạt nhân ở đâu?").status in ("not_found", "out_of_scope")


def test_who_heads_a_working_group_is_no_agency_that_leads(assistant: Assistant) -> None:
    assert assistant.ask("Ai làm Tổ trưởng Tổ giúp việc?").status == "not_found"
