"""Words of the centre and the south are read as those of the written language; a plan is called by its title."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.courtesy import without_courtesy
from assistant.understanding.regional import in_written_words


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("tỉnh mô nhắc OCOP, ở chỗ mô?", "tỉnh nào nhắc OCOP, ở chỗ nào?"),
        ("Gặp khó thì phản ánh về mô rứa?", "Gặp khó thì phản ánh về đâu vậy?"),
        ("Quy mô lễ hội ra răng?", "Quy mô lễ hội ra sao?"),
        ("Hải Dương mần chi cho lĩnh vực ni?", "Hải Dương làm gì cho lĩnh vực này?"),
        ("Vì lý do chi Bắc Giang chọn?", "Vì lý do gì Bắc Giang chọn?"),
        ("Gia Lai không nói chi tới OCOP đúng không?", "Gia Lai không nói gì tới OCOP đúng không?"),
        ("Festival hai năm một lần, đúng hông?", "Festival hai năm một lần, đúng không?"),
        ("Sở Ngoại vụ chủ trì, phải rứa không?", "Sở Ngoại vụ chủ trì, phải vậy không?"),
        ("Sở Ngoại vụ chủ trì đúng hay không?", "Sở Ngoại vụ chủ trì đúng không?"),
        ("Gia Lai giao Sở Tài chính hen?", "Gia Lai giao Sở Tài chính, đúng không?"),
        ("Gia Lai giao gì hen?", "Gia Lai giao gì?"),
    ],
)
def test_said_otherwise(said: str, written: str) -> None:
    assert in_written_words(said) == written


@pytest.mark.parametrize(
    "typed",
    [
        "Mô hình nào được nhân rộng, quy mô ra sao?",
        "do ngân sách tỉnh chi",
        "Liệt kê nội dung chi của kế hoạch Gia Lai",
        "Kế hoạch Gia Lai có ghi nội dung chi không?",
        "Sở Tài chính chi bao nhiêu tiền?",
        "chi cục nào làm",
        "khám răng hàm mặt",
        "ngay mo nop bao cao",
    ],
)
def test_what_is_no_word_of_a_region_stays(typed: str) -> None:
    assert in_written_words(typed) == typed


@pytest.mark.parametrize(
    ("typed", "asked"),
    [
        ("Bạn có biết ai là đầu mối của Quảng Nam không?", "ai là đầu mối của Quảng Nam?"),
        ("Anh chị biết Gia Lai báo cáo khi nào không", "Gia Lai báo cáo khi nào"),
        ("Sở có biết không?", "Sở có biết không?"),
        ("Bạn có biết Gia Lai không?", "Bạn có biết Gia Lai không?"),
    ],
)
def test_whether_somebody_knows_asks_what_he_knows(typed: str, asked: str) -> None:
    assert without_courtesy(typed) == asked


@pytest.mark.parametrize(
    ("called", "plain"),
    [
        ("Kế hoạch ngoại giao văn hóa của Hải Dương gửi bộ nào?", "Kế hoạch Hải Dương gửi bộ nào?"),
        ("Kế hoạch ngoại giao văn hóa của Hải Phòng chạy tới năm nào?", "Kế hoạch Hải Phòng chạy tới năm nào?"),
        ("Kế hoạch thực hiện Chiến lược Ngoại giao văn hóa của Gia Lai do ai ký?", "Kế hoạch Gia Lai do ai ký?"),
        (
            "Liệt kê những gì Sở Tài chính Gia Lai được giao, cả vai chính lẫn vai phối hợp.",
            "Liệt kê những gì Sở Tài chính Gia Lai được giao, cả chủ trì lẫn phối hợp.",
        ),
        ("Bản kế hoạch của Bắc Giang nói gì về OCOP?", "Kế hoạch của Bắc Giang nói gì về OCOP?"),
        ("Tỉnh mô nhắc tới sản phẩm OCOP rứa?", "Tỉnh nào nhắc tới sản phẩm OCOP?"),
    ],
)
def test_the_answer_is_the_same(assistant: Assistant, called: str, plain: str) -> None:
    one, other = assistant.ask(called), assistant.ask(plain)
    assert (one.status, one.text) == (other.status, other.text)


def test_a_plan_on_culture_abroad_is_another(assistant: Assistant) -> None:
    told = assistant.ask("Sở VHTTDL Gia Lai phải lồng ghép kế hoạch văn hóa đối ngoại số mấy?")
    assert "1908/KH-UBND" in told.text
