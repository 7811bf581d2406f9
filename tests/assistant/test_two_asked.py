"""Questions with two aims of one task, to whom difficulties are reported, facts of a document that was talked of."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from tests.assistant.talking import talk


def test_a_row_tells_who_leads_and_where_the_money_comes_from(assistant: Assistant) -> None:
    rows = "Phụ lục Hải Phòng có những việc hằng năm nào?"
    answer = talk(assistant, rows, "còn đào tạo nhân lực thì sở nào chủ trì, tiền lấy ở đâu?")
    assert answer.text.startswith("**Kế hoạch thành phố Hải Phòng**: **Sở Ngoại vụ** chủ trì")
    assert "nguồn lực thực hiện: Xã hội hóa; Tài trợ nước ngoài" in answer.text
    assert {one.path for one in answer.citations} == {"Phụ lục IV.2"}


def test_who_leads_is_told_before_the_money_for_all(assistant: Assistant) -> None:
    text = assistant.ask("Ở Bắc Giang bảo tồn di sản cơ quan nào chủ trì, kinh phí lấy từ đâu?").text
    assert text.startswith("**Kế hoạch tỉnh Bắc Giang**: **Sở Văn hóa, Thể thao và Du lịch** chủ trì")
    assert "Các điều khoản trên không ghi nguồn kinh phí" in text
    assert "Phần III “KINH PHÍ THỰC HIỆN”" in text


def test_a_date_that_is_not_printed_is_said_to_be_none(assistant: Assistant) -> None:
    text = assistant.ask("bao giờ Hải Phòng sơ kết kế hoạch, ai làm?").text
    assert "**Sở Ngoại vụ** chủ trì" in text
    assert "không ấn định ngày, tháng cụ thể" in text


RECEIVERS = {
    "Quảng Nam triển khai có vướng mắc thì báo ai?": "**UBND tỉnh** (qua **Sở Ngoại vụ**)",
    "Hải Dương gặp khó khăn thì báo cáo ai?": "**Ủy ban nhân dân tỉnh** (qua **Văn phòng Ủy ban nhân dân tỉnh**)",
    "Hải Phòng muốn sửa đổi kế hoạch thì gửi đâu?": "**Sở Ngoại vụ và Ủy ban nhân dân thành phố**",
}


@pytest.mark.parametrize(("question", "receiver"), RECEIVERS.items())
def test_who_is_to_be_told_of_difficulties_comes_first(assistant: Assistant, question: str, receiver: str) -> None:
    assert receiver in assistant.ask(question).text.split(" — ")[0]


def test_the_same_is_asked_of_another_plan(assistant: Assistant) -> None:
    asked, receiver = RECEIVERS.keys(), list(RECEIVERS.values())
    assert receiver[1] in talk(assistant, next(iter(asked)), "Hải Dương thì sao?").text


@pytest.mark.parametrize("question", ["ban hành ngày nào, cho giai đoạn nào", "ai ban hành?"])
def test_a_fact_is_asked_of_the_document_talked_of(assistant: Assistant, question: str) -> None:
    answer = talk(assistant, "QĐ 942 là của tỉnh nào, về cái gì?", question)
    assert {(one.plan, one.path) for one in answer.citations} == {("bac-giang", "II.4 ¶ 1")}
    assert "ngày 31/8/2021 của UBND tỉnh" in answer.text
    assert "giai đoạn 2021-2025" in answer.text


def test_a_fact_of_the_plan_is_asked_of_the_plan(assistant: Assistant) -> None:
    answer = talk(assistant, "Kế hoạch Bắc Giang dẫn Quyết định 942 nói gì?", "còn kế hoạch thì ban hành ngày nào?")
    assert "ngày tháng 8 năm 2022" in answer.text
