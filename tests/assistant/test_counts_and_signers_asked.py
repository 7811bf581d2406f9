"""What a question takes for granted in passing (how many, which day), and who signed for whom."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant

TOO_MANY = {
    "points of a section": ("Kể giúp 7 mục tiêu cụ thể mà Kế hoạch của Hải Dương đặt ra.", "gồm 5 nội dung"),
    "tasks of an agency": ("Liệt kê 5 nhiệm vụ mà Kế hoạch Hải Phòng giao cho Công an thành phố.", "3 nhiệm vụ"),
    "without diacritics": ("liet ke 9 muc tieu cu the cua hai duong", "gồm 5 nội dung"),
}
MAY_BE_A_PART = {
    "points of a section": ("Kể giúp 3 mục tiêu cụ thể mà Kế hoạch của Hải Dương đặt ra.", "gồm 5 nội dung"),
    "tasks of an agency": ("Liệt kê 2 nhiệm vụ mà Kế hoạch Hải Phòng giao cho Công an thành phố.", "3 nhiệm vụ"),
    "just as many": ("Liệt kê 3 nhiệm vụ mà Kế hoạch Hải Phòng giao cho Công an thành phố.", "3 nhiệm vụ"),
    "a count of something else": ("phụ lục Hải Phòng có 13 nhiệm vụ, Sở Ngoại vụ chủ trì mấy cái?", "7/7"),
    "the parts of a part": ("Liệt kê 8 giải pháp của Bắc Giang", "gồm 8 nội dung"),
}


@pytest.mark.parametrize("case", TOO_MANY)
def test_more_than_there_are_is_corrected(assistant: Assistant, case: str) -> None:
    question, truth = TOO_MANY[case]
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert truth in answer.text


@pytest.mark.parametrize("case", MAY_BE_A_PART)
def test_fewer_may_be_all_that_is_wanted(assistant: Assistant, case: str) -> None:
    question, words = MAY_BE_A_PART[case]
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert words in answer.text


DAYS = {
    "another day": ("Ngày 25/10 hằng năm các đơn vị Quảng Nam báo cáo thì trình ai, qua sở nào tổng hợp?", True),
    "its own day": ("Ngày 15/11 hằng năm các đơn vị Quảng Nam báo cáo thì trình ai, qua sở nào tổng hợp?", False),
}


@pytest.mark.parametrize("case", DAYS)
def test_a_day_taken_for_the_term_is_held_against_the_plan(assistant: Assistant, case: str) -> None:
    question, is_wrong = DAYS[case]
    answer = assistant.ask(question)
    assert answer.status == ("premise_corrected" if is_wrong else "answered")
    assert ("không nêu mốc trong câu hỏi" in answer.text) is is_wrong
    assert "15 tháng 11 hằng năm" in answer.text


FOR_CHAIRMEN = {"bac-giang", "hai-duong"}
CHAIRMEN = {"gia-lai", "hai-phong", "quang-nam"}
SIGNED = {
    "for a chairman": ("Ai ký thay Chủ tịch trong 5 kế hoạch?", FOR_CHAIRMEN),
    "by deputies for him": ("Những kế hoạch nào do Phó Chủ tịch ký thay?", FOR_CHAIRMEN),
    "not for him": ("Kế hoạch nào do chính Chủ tịch ký chứ không ký thay?", CHAIRMEN),
    "by anybody": ("5 văn bản này ai ký, ai ký thay Chủ tịch?", FOR_CHAIRMEN | CHAIRMEN),
    "typed in a hurry": ("nhung ke hoach nao ky thay chu tich", FOR_CHAIRMEN),
}


@pytest.mark.parametrize("case", SIGNED)
def test_who_signs_for_a_chairman_is_none(assistant: Assistant, case: str) -> None:
    question, plans = SIGNED[case]
    answer = assistant.ask(question)
    assert {one.plan for one in answer.citations} == plans


@pytest.mark.parametrize(
    "question",
    [
        "Quyết định của Quảng Nam căn cứ vào những văn bản nào và theo tờ trình nào?",
        "Quyết định của Quảng Nam căn cứ vào những văn bản nào, theo tờ trình số mấy?",
    ],
)
def test_a_type_asked_for_beside_all_documents_leaves_none_out(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    for named in ("Luật Tổ chức chính quyền địa phương", "2013/QĐ-TTg", "61/TTr-SNgV"):
        assert named in answer.text


def test_which_plans_promise_an_appendix_that_is_not_there(assistant: Assistant) -> None:
    asked = "Tỉnh nào nhắc tới phụ lục nhiệm vụ đính kèm nhưng trong văn bản lại không thấy in phụ lục?"
    answer = assistant.ask(asked)
    assert {"bac-giang", "quang-nam"} <= {one.plan for one in answer.citations}
    assert "bản đã nạp không có Phụ lục này" in answer.text


def test_a_titled_publication_is_a_book(assistant: Assistant) -> None:
    answer = assistant.ask("Bắc Giang có cuốn sách nào giới thiệu tỉnh, bao lâu làm mới một lần?")
    assert answer.status == "answered"
    assert "Bắc Giang Hội nhập và Phát triển" in answer.text


def test_what_a_plan_is_asked_in_english_to_name(assistant: Assistant) -> None:
    asked = "Which Japanese localities does the Quang Nam plan name as having established relations with the province?"
    answer = assistant.ask(asked)
    assert answer.status == "answered"
    assert "Điều 1.I.2.a - 1" in {one.path for one in answer.citations}


OF_THE_DOCUMENT = {
    "its number with the letters of its kind": (
        "Quyết định ban hành kế hoạch ngoại giao văn hóa Quảng Nam là số bao nhiêu/QĐ-UBND vậy?",
        "not_stated",
        "không nêu số hiệu",
    ),
    "the day of signing": ("Chủ tịch Gia Lai đặt bút ký kế hoạch vào hôm nào?", "not_stated", "không nêu ngày"),
    "from when it holds": (
        "Văn bản của Quảng Nam bắt đầu có giá trị thi hành từ bao giờ?",
        "answered",
        "kể từ ngày ký",
    ),
}


@pytest.mark.parametrize("case", OF_THE_DOCUMENT)
def test_what_is_asked_of_the_document_itself(assistant: Assistant, case: str) -> None:
    question, status, words = OF_THE_DOCUMENT[case]
    answer = assistant.ask(question)
    assert answer.status == status
    assert words in answer.text


def test_documents_beside_what_a_plan_rests_on(assistant: Assistant) -> None:
    answer = assistant.ask("Không kể phần căn cứ ban hành, kế hoạch Quảng Nam viện dẫn những văn bản có số hiệu nào?")
    assert "169/NQ-CP" in answer.text
    assert "61/TTr-SNgV" not in answer.text


def test_agencies_that_lead_in_a_part_whatever_stands_between(assistant: Assistant) -> None:
    answer = assistant.ask("Những cơ quan nào ở Hải Dương được giao vai trò chủ trì trong phần tổ chức thực hiện?")
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (4, 4)


def test_tasks_of_its_own_beside_those_in_a_role_are_all(assistant: Assistant) -> None:
    asked = "Liệt kê toàn bộ chỗ Sở TTTT Bắc Giang có trách nhiệm (mục riêng và các nhóm mà Sở là cơ quan phối hợp)."
    answer = assistant.ask(asked)
    assert {"IV.3 ¶ 1", "II.1 - 2", "II.6 - 2", "II.8 - 2"} <= {one.path for one in answer.citations}


def test_whom_a_chairman_left_the_signing_to(assistant: Assistant) -> None:
    answer = assistant.ask("Kế hoạch nào không do Chủ tịch ký?")
    assert {one.plan for one in answer.citations} == FOR_CHAIRMEN
