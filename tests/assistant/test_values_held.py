"""Values that a question takes for granted, held against the clause it is about, whatever the question asks of it."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "truth"),
    [
        # how often: whoever asks who does it, or where it stands, takes it for granted as well
        (
            "Hai năm một lần Hải Dương xây dựng chương trình công tác, kế hoạch phối hợp bồi dưỡng, tập huấn, ai làm?",
            "Hàng năm",
        ),
        (
            "Mỗi tháng Hải Phòng báo cáo UBND thành phố tình hình, kết quả thực hiện kế hoạch, ai làm việc này?",
            "hàng năm",
        ),
        ("Ai lo cập nhật ấn phẩm “Bắc Giang Hội nhập và Phát triển” hằng quý?", "Hằng năm"),
        # an agency that goes on with the words of another's task
        (
            "Hằng năm Sở Kế hoạch và Đầu tư Gia Lai rà soát, tổng hợp dự toán rồi trình HĐND tỉnh vào lúc nào?",
            "Sở Tài chính",
        ),
        (
            "Nghe nói ở Hải Dương Sở LĐTBXH chỉ đạo, hướng dẫn các cơ quan truyền thông của tỉnh, nhờ trích điều khoản",
            "Sở Thông tin và Truyền thông",
        ),
    ],
)
def test_another_value_is_corrected(assistant: Assistant, question: str, truth: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected", answer.text
    assert truth in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Hằng năm Hải Dương xây dựng chương trình công tác, kế hoạch phối hợp bồi dưỡng, tập huấn, ai làm?",
        "Hằng năm Hải Phòng báo cáo UBND thành phố tình hình, kết quả thực hiện kế hoạch, ai làm việc này?",
        "Sở Tài chính Gia Lai rà soát dự toán, tham mưu UBND tỉnh trình cơ quan nào bố trí kinh phí?",
        "Nghe nói ở Hải Dương Sở TTTT chỉ đạo, hướng dẫn các cơ quan truyền thông của tỉnh, nhờ trích điều khoản",
        # the task of one who leads may itself be to work with others
        "Hải Phòng giao Sở Ngoại vụ thường xuyên phối hợp, trao đổi thông tin với Ban Đối ngoại Trung ương, trích giúp",
        "Sao Hải Dương lại để Công an tỉnh hướng dẫn, phối hợp với các sở, ban, ngành và chính quyền địa phương?",
        # the line that names the lead says so, not the paragraph above it
        "Tuyên truyền nâng cao nhận thức ở mục II.1 kế hoạch Bắc Giang giao Sở Ngoại vụ chủ trì phải không?",
    ],
)
def test_the_value_printed_is_not_corrected(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status != "premise_corrected"


def test_what_an_agency_does_in_a_thing_of_another_takes_nothing_for_granted(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Ngoại vụ Bắc Giang làm gì trong việc tổ chức Hội chợ trái cây quốc tế?")
    assert answer.status != "premise_corrected"
