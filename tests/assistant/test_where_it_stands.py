"""At which address something stands, asked of an answer, and who or what a conversation calls by pointing."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from tests.assistant.talking import talk

WHERE = {
    "that item": (
        ("Ở Gia Lai, sở nào phổ biến kiến thức ứng xử văn hóa cho người đi lao động nước ngoài?", "mục đó nằm ở đâu?"),
        "Mục V.9",
    ),
    "a doubt that asks for it": (
        ("Hải Dương, các huyện gửi báo cáo hàng năm về sở nào?", "chắc không? chỉ rõ mục nào ghi vậy"),
        "Mục V.12",
    ),
    "of another plan": (
        (
            "Chống sản phẩm văn hóa không lành mạnh, Sở Văn hóa phối hợp với ai?",
            "không, tôi hỏi Hải Dương cơ, nằm ở mục nào",
        ),
        "Mục V.1, gạch đầu dòng 4",
    ),
}


@pytest.mark.parametrize("case", WHERE)
def test_the_address_is_told(assistant: Assistant, case: str) -> None:
    asked, label = WHERE[case]
    answer = talk(assistant, *asked)
    assert answer.status == "answered"
    assert label in answer.text


def test_a_place_on_a_map_is_still_one(assistant: Assistant) -> None:
    answer = assistant.ask("Di tích Gò Đá của Gia Lai nằm ở đâu?")
    assert "An Khê" in answer.text


POINTED = {
    "the other of two plans": (
        ("Tôi đang so Bắc Giang với Hải Phòng. Công an bên Bắc Giang làm gì?", "bên kia thì sao, mấy nhiệm vụ?"),
        {"III.8 - 1", "III.8 - 2", "III.8 - 3"},
    ),
    "the rest of the plans": (("Kế hoạch Hải Phòng làm đến năm nào?", "4 bản kia thì đến năm nào?"), {"header 1"}),
    "two plans in one table": (
        ("Bắc Giang báo cáo hằng năm khi nào?", "Quảng Nam thì sao?", "gộp hai tỉnh lại thành bảng cho tôi"),
        {"IV.13 ¶ 1", "Điều 2.1 ¶ 1"},
    ),
    "tasks shared with another": (
        ("Văn phòng UBND tỉnh Hải Dương được giao những gì?", "trong đó việc nào phối hợp với Sở Văn hóa?"),
        {"V.2 - 1", "V.2 - 2"},
    ),
    "one of the points told": (
        ("Mục tiêu cụ thể của Hải Dương gồm những gì?", "cái nhắc đến ASEAN nói gì"),
        {"II.2 - 2"},
    ),
    "the plan that was meant": (
        ("Khu dự trữ sinh quyển thế giới nào được nhắc tới?", "ý tôi là bản của Gia Lai"),
        {"III.2.d - 2"},
    ),
    "taken for another plan's": (
        ("Ai ký kế hoạch Gia Lai?", "nhầm rồi, đó là người ký bên Hải Phòng mà, xem lại đi"),
        {"signature"},
    ),
    "a column": (
        ("Phụ lục Hải Phòng có cột nguồn lực thực hiện phải không?", "những dòng nào bỏ trống cột đó?"),
        {"Phụ lục I.3", "Phụ lục I.4", "Phụ lục IV.1"},
    ),
}


@pytest.mark.parametrize("case", POINTED)
def test_what_is_pointed_at_is_told(assistant: Assistant, case: str) -> None:
    asked, paths = POINTED[case]
    answer = talk(assistant, *asked)
    assert answer.status == "answered"
    assert paths <= {cited.path for cited in answer.citations}


@pytest.mark.parametrize(
    ("asked", "words", "other"),
    [
        (
            ("Công an bên Bắc Giang làm gì?", "Cả năm kế hoạch đều đến năm 2030 đúng không?"),
            "4/5 kế hoạch có nêu",
            "Công an",
        ),
        (
            (
                "Quảng Nam đặt mục tiêu cụ thể gì đến năm 2030?",
                "thế mục tiêu giai đoạn trước đó, 2022-2025, gồm những gì?",
            ),
            "“Giai đoạn 2022 - 2025” gồm 4 nội dung",
            "“Đến năm 2030”",
        ),
    ],
)
def test_what_was_asked_before_does_not_drift_in(
    assistant: Assistant, asked: tuple[str, ...], words: str, other: str
) -> None:
    answer = talk(assistant, *asked)
    assert words in answer.text
    assert other not in answer.text


def test_an_answer_taken_for_another_plans_stays_that_of_the_plan_asked_about(assistant: Assistant) -> None:
    answer = talk(assistant, "Ai ký kế hoạch Gia Lai?", "nhầm rồi, đó là người ký bên Hải Phòng mà, xem lại đi")
    assert "Võ Ngọc Thành" in answer.text


@pytest.mark.parametrize(
    ("body", "status"), [("Ban Tuyên giáo", "answered"), ("Bộ Văn hóa", "answered"), ("Bộ Quốc phòng", "not_stated")]
)
def test_whom_a_plan_is_sent_to(assistant: Assistant, body: str, status: str) -> None:
    answer = talk(assistant, "Nơi nhận của bản Bắc Giang có những ai?", f"có {body} không?")
    assert answer.status == status
    assert {cited.path for cited in answer.citations} == {"recipients"}
