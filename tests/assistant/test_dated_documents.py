"""Documents asked for by the year in which they were issued: the others, and the undated, are none of them."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.compose.dated_documents import issued_in
from assistant.understanding.cues import Sought


@pytest.mark.parametrize(("question", "told", "left_out"), [
    ("Những văn bản nào ban hành năm 2021 được nhắc tới?", ["2013/QĐ-TTg", "942/QĐ-UBND", "12-KL/TW"],
     ["208/QĐ-TTg", "1275/QĐ-TTg", "Luật"]),
    ("Văn bản nào ban hành trước năm 2020?", ["208/QĐ-TTg", "Luật Tổ chức chính quyền địa phương"], ["2013/QĐ-TTg"]),
    ("Quảng Nam dẫn văn bản nào của năm 2021?", ["169/NQ-CP", "11-NQ/TU", "2852/QĐ-UBND"], ["Tờ trình số 61", "1275"]),
    ("Năm 2020 có văn bản nào?", ["1275/QĐ-TTg"], ["2013/QĐ-TTg", "942/QĐ-UBND"]),
    ("Thủ tướng ban hành quyết định nào năm 2011?", ["208/QĐ-TTg"], ["2013/QĐ-TTg"]),
])  # fmt: skip
def test_only_documents_of_the_years_asked_for_are_told(
    assistant: Assistant, question: str, told: list[str], left_out: list[str]
) -> None:
    text = assistant.ask(question).text
    assert all(one in text for one in told)
    assert not [one for one in left_out if one in text]


def test_a_plan_without_documents_of_that_year_does_not_state_them(assistant: Assistant) -> None:
    assert assistant.ask("Gia Lai có văn bản năm 2020 nào không?").status == "not_stated"


def test_undated_documents_are_said_to_be_left_out(assistant: Assistant) -> None:
    assert "không ghi ngày ban hành" in assistant.ask("Những văn bản nào ban hành năm 2021 được nhắc tới?").text


@pytest.mark.parametrize("question", [
    "văn bản nào được dẫn trong kế hoạch đến năm 2030",
    "quyết định nào phê duyệt chiến lược ngoại giao văn hóa đến năm 2030",
    "văn bản nào đặt ra mục tiêu năm 2030",
    "quyết định 2013 ban hành đề án gì",
    "văn bản nào cho giai đoạn từ năm 2021 đến năm 2025",
    "văn bản nào kết thúc năm 2020, văn bản nào năm 2030",
])  # fmt: skip
def test_the_year_of_an_aim_is_none_of_a_document(question: str) -> None:
    assert issued_in(question) is None


@pytest.mark.parametrize(("question", "sought"), [
    ("Kế hoạch của Hải Dương gửi cho những nơi nào?", Sought.RECIPIENTS),
    ("Quyết định của Quảng Nam gửi những đâu?", Sought.RECIPIENTS),
    ("Hải Dương gửi báo cáo cho ai?", Sought.REPORT),
    ("Theo kế hoạch của Hải Dương gửi cho ai?", Sought.REPORT),
])  # fmt: skip
def test_a_plan_that_is_sent_is_no_report(assistant: Assistant, question: str, sought: Sought) -> None:
    assert assistant.explain(question).sought is sought
