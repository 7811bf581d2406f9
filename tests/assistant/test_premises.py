"""What a question takes for granted is held against the plan."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "path", "truth"),
    [
        (
            "Mạng lưới cộng tác viên của Hải Phòng được xây dựng trong 2015-2020 phải không?",
            "Phụ lục IV.1",
            "2015-2016",
        ),
        ("Gặp vướng mắc ở Hải Dương thì gửi qua Sở Ngoại vụ đúng không?", "closing", "Văn phòng Ủy ban nhân dân tỉnh"),
        ("Tờ trình số 61 do Sở Tài chính Quảng Nam trình đúng chưa?", "header 5", "Sở Ngoại vụ"),
        ("Kế hoạch 1908 của Gia Lai về văn hóa đối ngoại kéo dài tới năm 2030 phải không?", "V.3 - 2", "2022-2026"),
        ("Bắc Giang phải có 9 sản phẩm OCOP 5 sao, đúng không?", None, "3-5 sản phẩm"),
        ("Quyết định của Quảng Nam có hiệu lực sau 15 ngày kể từ ngày ký phải không?", "closing", "kể từ ngày ký"),
        ("Kế hoạch Bắc Giang thực hiện trong 2021-2024 đúng không?", "header 3", "đến năm **2030**"),
        ("Ở Gia Lai, Sở Tài chính là cơ quan chủ trì triển khai cả kế hoạch, đúng không?", "V.2 - 1", "Sở Ngoại vụ"),
    ],
)
def test_a_false_premise_is_corrected(assistant: Assistant, question: str, path: str | None, truth: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert truth in answer.text
    assert path is None or path in {citation.path for citation in answer.citations}


@pytest.mark.parametrize(
    "question",
    [
        "Mạng lưới cộng tác viên của Hải Phòng được phát triển trong 2015-2016 phải không?",
        "Gặp vướng mắc ở Hải Dương thì phản ánh qua Văn phòng UBND tỉnh đúng không?",
        "Tờ trình số 61 do Sở Ngoại vụ Quảng Nam trình đúng chưa?",
        "Ở Gia Lai, Sở Ngoại vụ là cơ quan chủ trì triển khai cả kế hoạch, đúng không?",
        "Các huyện ở Gia Lai báo cáo UBND tỉnh thông qua Sở Ngoại vụ phải không?",
    ],
)
def test_a_true_premise_is_left_alone(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"


def test_a_first_year_that_the_plan_does_not_name_is_not_contradicted(assistant: Assistant) -> None:
    # The plan runs "đến năm 2030": it says nothing of its first year.
    answer = assistant.ask("Kế hoạch Bắc Giang thực hiện trong 2021-2030 đúng không?")
    assert answer.status != "premise_corrected"


@pytest.mark.parametrize(
    ("question", "channel"),
    [
        ("Báo cáo của các sở ở Quảng Nam gửi về đâu?", "qua Sở Ngoại vụ tổng hợp"),
        ("Báo cáo kết quả ở Quảng Nam phải qua cơ quan nào?", "qua Sở Ngoại vụ tổng hợp"),
    ],
)
def test_where_a_report_goes_is_told_with_its_deadline(assistant: Assistant, question: str, channel: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert channel in answer.text
