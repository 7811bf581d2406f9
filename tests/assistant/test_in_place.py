"""A fragment that is put into the question before it, and what it leaves as it is."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.cues import Sought
from tests.assistant.talking import talk

DECISION = "Kế hoạch của Gia Lai ban hành để triển khai quyết định nào của Thủ tướng?"
GROUP = "Phụ lục của Hải Phòng, nhóm IV có những nhiệm vụ nào?"
EVENTS = "Quảng Nam có những sự kiện, lễ hội nào được nêu tên?"
AIMS = "Quảng Nam đặt mấy mục tiêu cụ thể cho giai đoạn 2022-2025?"


def told(assistant: Assistant, *asked: str) -> tuple[str, set[str]]:
    answer = talk(assistant, *asked)
    return answer.text, {cited.path for cited in answer.citations}


@pytest.mark.parametrize(
    ("asked", "says", "cites"),
    [
        ((DECISION, "Của Hải Phòng là quyết định số mấy?"), "208/QĐ-TTg", "header 2"),
        ((DECISION, "Của Hải Phòng là quyết định số mấy?", "Ký ngày nào?"), "14 tháng 2 năm 2011", "header 2"),
        ((DECISION, "Ký ngày nào?", "Còn Hải Dương?"), "2013/QĐ-TTg", "header 2"),
        ((AIMS, "Đến năm 2030 thì đặt ra những gì?"), "đăng cai", "Điều 1.I.2.b - 3"),
        ((EVENTS, "Thế còn di sản?"), "Mỹ Sơn", "Điều 1.II.4 - 3"),
        ((GROUP, "Việc sau lấy tiền từ nguồn nào?"), "Tài trợ nước ngoài", "Phụ lục IV.2"),
        ((GROUP, "Còn việc trước làm khi nào?"), "2015-2016", "Phụ lục IV.1"),
        ((DECISION, "Ngày nào?"), "30/11/2021", "header 1"),
        ((DECISION, "Ai ký?"), "Võ Ngọc Thành", "signature"),
        (("Sở Ngoại vụ Gia Lai có những việc nào?", "Việc sau cùng là gì?"), "Hướng dẫn, kiểm tra", "V.2 - 4"),
        (("Kế hoạch Hải Phòng do ai ký?", "Chức vụ?"), "Chủ tịch", "signature"),
        (
            ("Chương trình Du xuân hữu nghị có trong kế hoạch Bắc Giang không?", "Tổ chức định kỳ ra sao?"),
            "hằng năm",
            "II.6 ¶ 9",
        ),
        (
            ("So sánh thời gian báo cáo của năm kế hoạch", "Giữ lại hai tỉnh Bắc Giang và Quảng Nam thôi"),
            "25/10",
            "Điều 2.1 ¶ 1",
        ),
        (("Kế hoạch Hải Phòng áp dụng cho những năm nào?",), "2020", "header 1"),
    ],
)
def test_what_a_fragment_names_takes_the_place_of_what_was_asked(
    assistant: Assistant, asked: tuple[str, ...], says: str, cites: str
) -> None:
    text, paths = told(assistant, *asked)
    assert says in text
    assert cites in paths


@pytest.mark.parametrize(
    ("asked", "cites"),
    [
        (("Kế hoạch nào nhắc di sản Hội An, ở đâu?", "Còn Mỹ Sơn?"), "Điều 1.II.6 - 1"),
        ((GROUP, "Việc sau khi sáp nhập thì sao?"), "Phụ lục IV.2"),
    ],
)
def test_what_is_no_other_kind_of_thing_stays_within_the_question_before(
    assistant: Assistant, asked: tuple[str, ...], cites: str
) -> None:
    frame = assistant.explain(asked[-1], list(asked[:-1]))
    assert frame.text == asked[-1].lower().rstrip("?")
    if "sau khi" in asked[-1]:
        assert not frame.about
    else:
        assert cites in told(assistant, *asked)[1]


def test_the_number_of_the_plan_itself_is_still_asked_for(assistant: Assistant) -> None:
    assert assistant.explain("Số hiệu của kế hoạch này là gì?", [DECISION]).sought is Sought.NUMBER
    assert assistant.explain("Kế hoạch Hải Dương số mấy?", ["Hải Phòng ai ký?"]).sought is Sought.NUMBER
