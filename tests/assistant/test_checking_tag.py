"""Whatever a statement ends in that asks whether it is so, it is held against the plan."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.checking_tag import with_plain_tag


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Gia Lai báo cáo qua Sở Ngoại vụ, nhớ vậy trúng không?", "Gia Lai báo cáo qua Sở Ngoại vụ phải không?"),
        (
            "Gia Lai báo cáo qua Sở Ngoại vụ, con số này khớp kế hoạch chứ",
            "Gia Lai báo cáo qua Sở Ngoại vụ phải không?",
        ),
        ("Gia Lai báo cáo qua Sở Ngoại vụ, tôi điền vậy nhé?", "Gia Lai báo cáo qua Sở Ngoại vụ phải không?"),
        ("Gia Lai báo cáo qua Sở Ngoại vụ, kiểm tra lại giúp em", "Gia Lai báo cáo qua Sở Ngoại vụ phải không?"),
        ("Gia Lai báo cáo qua Sở Ngoại vụ. Thư ký ghi thế có đúng?", "Gia Lai báo cáo qua Sở Ngoại vụ phải không?"),
        ("gia lai bao cao qua so ngoai vu, phai hong bac", "gia lai bao cao qua so ngoai vu phai khong?"),
        # Endings that are read as they are, and words that only look like one.
        ("Gia Lai báo cáo qua Sở Ngoại vụ phải không?", "Gia Lai báo cáo qua Sở Ngoại vụ phải không?"),
        ("Sở nào chủ trì việc này, kiểm tra lại giúp em", "Sở nào chủ trì việc này, kiểm tra lại giúp em"),
        ("Hội hữu nghị có được mời cùng làm không?", "Hội hữu nghị có được mời cùng làm không?"),
        ("Hải Dương đề cử di sản phi vật thể đúng chứ?", "Hải Dương đề cử di sản phi vật thể phải không?"),
        ("ừ, rõ rồi, cảm ơn nhé", "ừ, rõ rồi, cảm ơn nhé"),
        ("đúng không?", "đúng không?"),
        ("", ""),
    ],
)
def test_endings(typed: str, read: str) -> None:
    assert with_plain_tag(typed) == read


@pytest.mark.parametrize(
    ("statement", "path", "says"),
    [
        ("Tới 2030 Bắc Giang có từ 5-7 sản phẩm OCOP 5 sao cấp quốc gia làm quà tặng, khớp không?", "IV.5 ¶ 1", "3-5"),
        (
            "“Du xuân quê hương” là chương trình Bắc Giang tổ chức hằng năm, không lầm chứ?",
            "II.6 ¶ 9",
            "Du xuân hữu nghị",
        ),
        ("Hội nghị Văn hóa toàn quốc Bắc Giang nhắc họp ngày 30/11/2021, đúng hông?", "II.1 ¶ 1", "24/11/2021"),
        (
            "Quản lý thông tin mạng xã hội để định hướng thẩm mỹ, Bắc Giang nhất là cho người cao tuổi. Trúng chưa?",
            "II.1 ¶ 3",
            "thanh niên",
        ),
        ("Ông Lê Ô Pích ký kế hoạch Bắc Giang, kiểm tra giúp em", "signature", "Mai Sơn"),
    ],
)
def test_what_is_false_is_corrected(assistant: Assistant, statement: str, path: str, says: str) -> None:
    told = assistant.ask(statement)
    assert told.status == "premise_corrected"
    assert path in {citation.path for citation in told.citations}
    assert says in told.text


@pytest.mark.parametrize(
    "statement",
    [
        "Tới 2030 Bắc Giang có từ 3-5 sản phẩm OCOP 5 sao cấp quốc gia làm quà tặng, khớp không?",
        "Hội nghị Văn hóa toàn quốc Bắc Giang nhắc họp ngày 24/11/2021, đúng hông?",
        "Mai Sơn ký kế hoạch Bắc Giang, kiểm tra giúp em",
        "Quảng Nam giao Sở Ngoại vụ làm cơ quan đầu mối tham mưu UBND tỉnh triển khai Kế hoạch, đúng không?",
        "Cơ quan đề nghị UBND tỉnh Quảng Nam ban hành kế hoạch là Sở Ngoại vụ, tôi điền vậy nhé?",
    ],
)
def test_what_is_true_is_not(assistant: Assistant, statement: str) -> None:
    assert assistant.ask(statement).status == "answered"


@pytest.mark.parametrize(
    ("statement", "path"),
    [
        (
            "Quảng Nam giao Sở Văn hóa, Thể thao và Du lịch làm cơ quan đầu mối triển khai Kế hoạch, đúng không?",
            "Điều 2.3",
        ),
        (
            "Cơ quan đề nghị UBND tỉnh Quảng Nam ban hành kế hoạch là Sở Nội vụ, tôi điền vậy nhé?",
            "header 5",
        ),
        (
            "Các di sản tiêu biểu Bắc Giang tuyên truyền đậm nét có Mộc bản triều Nguyễn, phải không?",
            "II.6 ¶ 2",
        ),
        (
            "Khu Dự trữ sinh quyển thế giới Langbiang là danh hiệu Gia Lai khai thác và phát huy giá trị, đúng hông?",
            "III.2.d - 2",
        ),
    ],
)
def test_another_agency_or_name_is_corrected(assistant: Assistant, statement: str, path: str) -> None:
    told = assistant.ask(statement)
    assert told.status == "premise_corrected"
    assert path in {citation.path for citation in told.citations}


@pytest.mark.parametrize(
    ("statement", "figure"),
    [
        ("Quảng Nam đón 7-9 đoàn khách quốc tế mỗi năm, tôi ghi vậy nhé?", "7-9 đoàn"),
        ("Quảng Nam đón từ 7 đến 9 đoàn khách quốc tế, phải không?", "7-9 đoàn"),
        ("Quảng Nam đón 8 đoàn khách quốc tế mỗi năm, phải không?", "8 đoàn"),
    ],
)
def test_a_figure_that_no_clause_prints_is_said_not_to_stand_there(
    assistant: Assistant, statement: str, figure: str
) -> None:
    told = assistant.ask(statement)
    assert told.status == "premise_corrected"
    assert f"không nêu “{figure}”" in told.text
