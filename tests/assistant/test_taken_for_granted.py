"""Days, intervals, years, sums and places that a question takes for granted, in whatever form it asks."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant

_WRONG = [
    ("Hạn 25/10 có áp dụng ở Hải Phòng không", "không ấn định ngày", "hàng năm"),
    ("Hạn 25/10 có áp dụng ở Quảng Nam không", "15 tháng 11", "15 tháng 11"),
    ("Mốc 25/10 của Gia Lai là mốc gì?", "không ấn định ngày", "ịnh kỳ"),
    ("Hải Phòng yêu cầu báo cáo một năm hai lần, gửi về đâu?", "không ghi khoảng thời gian", "hàng năm"),
    ("Hải Phòng báo cáo 2 lần/năm phải không?", "không ghi khoảng thời gian", "hàng năm"),
    ("Gia Lai bắt báo cáo quý phải không?", "không ghi khoảng thời gian", "ịnh kỳ"),
    ("Kế hoạch 1908/KH-UBND năm 2022 của Gia Lai giai đoạn nào?", "ngày khác", "24/11/2021"),
    ("5 tỷ đồng của Gia Lai dùng vào việc gì?", "“5 tỷ”", ""),
    ("Sở Văn hóa Hải Dương giao lưu với Gimhae của Hàn Quốc trong lĩnh vực gì?", "“Gimhae”", "Suwon"),
    ("Hồ sơ Yên Tử - Vĩnh Nghiêm trình UNESCO mà Quảng Nam xây dựng đến đâu rồi?", "Hải Dương", "Kiếp Bạc"),
    ("Bắc Giang xác định Mỹ là nước tiềm năng hợp tác phải không?", "“Hoa Kỳ”", "Trung Quốc"),
    ("Đề án 942 của Bắc Giang do Thủ tướng ban hành phải không?", "không ghi Thủ tướng", "942/QĐ-UBND"),
    ("Công an thành phố Hải Phòng được giao năm việc đúng không?", "Không đúng", "3 nhiệm vụ"),
    ("Sở Ngoại vụ Gia Lai có 6 nhiệm vụ là những gì?", "Không đúng", "4 nhiệm vụ"),
]
_RIGHT = [
    "Bắc Giang xác định Lào là nước tiềm năng hợp tác phải không?",
    "Công an thành phố Hải Phòng được giao ba việc đúng không?",
    "Sở Ngoại vụ Gia Lai có 4 nhiệm vụ là những gì?",
    "Sở Ngoại vụ Hải Phòng được giao 4 nhiệm vụ phải không?",
    "Sở Văn hóa Bắc Giang chủ trì 4 nhiệm vụ phải không",
    "Bắc Giang có ấn định hạn không",
    "Hạn 15/11 có áp dụng ở Quảng Nam không",
    "Hải Phòng báo cáo 1 lần/năm phải không?",
    "Hải Phòng mỗi năm một lần báo cáo UBND thành phố phải không?",
    "Kế hoạch 1908/KH-UBND năm 2021 của Gia Lai giai đoạn nào?",
    "Kế hoạch Bắc Giang ban hành tháng 8/2022 phải không",
    "Liên hiệp các tổ chức hữu nghị Bắc Giang phải xây dựng cái gì?",
    "Hải Dương giao lưu với thành phố Suwon về những gì?",
]


@pytest.mark.parametrize(("question", "first", "truth"), _WRONG)
def test_what_is_wrong_is_corrected(assistant: Assistant, question: str, first: str, truth: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected", answer.text
    assert first in answer.text.split("\n")[0]
    assert truth in answer.text


@pytest.mark.parametrize("question", _RIGHT)
def test_what_is_right_is_not(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"
