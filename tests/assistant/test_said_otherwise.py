"""A figure that a question takes for granted is held against the clause that prints one of just that thing."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "wrong", "told"),
    [
        ("Kế hoạch Gia Lai nói đối ngoại có 05 mục tiêu, anh cho biết 5 cái đó là gì?", "05 mục tiêu", "03 mục tiêu"),
        ("Sao Hải Phòng phải chờ đủ 5 năm mới sơ kết kế hoạch?", "5 năm", "sơ kết 03 năm"),
        ("Hải Dương góp vào mục tiêu 80 di sản thế nào?", "80 di sản", "trên 60 di sản"),
        ("Nhờ đâu mà Hải Dương giúp cả nước có 15 danh nhân được quốc tế vinh danh?", "15 danh nhân", "10 danh nhân"),
    ],
)
def test_another_figure_of_the_same_thing_is_corrected(
    assistant: Assistant, question: str, wrong: str, told: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert f"không ghi “{wrong}”" in answer.text
    assert told in answer.text


@pytest.mark.parametrize(
    "question",
    [
        # So many are asked for: nothing is said of the plan.
        "Nêu 5 mục tiêu cụ thể của Hải Dương",
        "Cho tôi 3 nhiệm vụ chính của Sở Ngoại vụ Gia Lai",
        # As printed, in figures of another form, and of another thing.
        "Vì sao Hải Phòng tổ chức sơ kết 3 năm thực hiện kế hoạch?",
        "Gia Lai: ngoại giao văn hóa đóng góp vào 3 mục tiêu nào của đối ngoại?",
        "Sau 5 năm nữa thì Sở Ngoại vụ Hải Phòng còn phải báo cáo hằng năm không?",
        # Another thing whose first syllable is the same, a name, a part, and what is said beside the figure.
        "Hải Dương góp phần cùng cả nước đạt trên 60 danh hiệu được quốc tế công nhận, đúng không?",
        "Hải Dương có 4 di tích quốc gia đặc biệt nào được quốc tế công nhận cần quảng bá?",
        "Gia Lai có 3 xã nào có di tích lịch sử căn cứ địa cách mạng cần giới thiệu?",
        "Gia Lai có 2 mục tiêu về đối ngoại và an ninh là gì?",
        "Hải Dương muốn đề nghị quốc tế vinh danh 2 danh nhân của tỉnh thì cơ quan nào chủ trì?",
        # How often, from when and until when something is asked.
        "Hải Phòng báo cáo tình hình thực hiện kế hoạch 1 năm một lần, đúng không?",
        "Sau 1 năm thực hiện Kế hoạch, Hải Phòng phải báo cáo ai?",
        "Đến tháng 6/2025 Bắc Giang phải tuyên truyền Chiến lược đến cán bộ, công chức thế nào?",
        "Từ tháng 9/2022 Bắc Giang triển khai Quyết định của Thủ tướng Chính phủ như thế nào?",
        # A choice between two says neither.
        "Hải Phòng sơ kết 3 năm hay 5 năm?",
    ],
)
def test_what_says_nothing_wrong_is_not_corrected(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status != "premise_corrected"
    assert "không ghi “" not in answer.text


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("Tờ trình để Quảng Nam ra quyết định này mang số 16/TTr-SNgV, đúng không?", "61/TTr-SNgV"),
        ("Kế hoạch của Quảng Nam số 61/KH-UBND ký hôm nào vậy?", "61/TTr-SNgV"),
        ("Tờ trình 61/TTr-SVHTTDL đề nghị Quảng Nam ban hành kế hoạch này ký ngày bao nhiêu?", "61/TTr-SNgV"),
    ],
)
def test_a_number_that_no_clause_has_leads_to_the_document_like_it(
    assistant: Assistant, question: str, number: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert number in answer.text
    assert [cited.path for cited in answer.citations] == ["header 5"]


def test_the_day_of_an_event_is_not_the_plans_own(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Hội nghị Văn hóa toàn quốc mà kế hoạch Bắc Giang yêu cầu quán triệt diễn ra ngày 24/11/2022 à?"
    )
    assert answer.status == "premise_corrected"
    assert "24/11/2021" in answer.text
    assert [cited.path for cited in answer.citations] == ["II.1 ¶ 1"]


@pytest.mark.parametrize(
    ("question", "paths", "told"),
    [
        # A part that there is not: where the thing really stands.
        (
            "Kinh phí thực hiện nằm ở phần V của kế hoạch Bắc Giang. Tôi trích dẫn vậy đúng số phần chưa?",
            ["IV", "III"],
            "Phần III",
        ),
        ("Mục II.9 của Gia Lai về bảo tồn di sản, danh hiệu quốc tế gồm những gì?", ["II", "III.2.d"], "III.2.d"),
        ("Điều 2 Quyết định Quảng Nam có 6 khoản, khoản 5 nói gì?", ["Điều 2"], "chỉ gồm 4"),
        # Whose guidance.
        (
            "Sở Khoa học và Công nghệ Gia Lai căn cứ hướng dẫn của Bộ Ngoại giao khi tham mưu ứng dụng khoa học công "
            "nghệ phải không?",
            ["V.8 ¶ 1", "V.8"],
            "hướng dẫn của Bộ Khoa học và Công nghệ",
        ),
        # A country that the plan does not name: what the agency asked about has to do with.
        (
            "Sở KH&ĐT Gia Lai được giao tăng cường trao đổi đặc biệt với các tỉnh của Thái Lan, đúng chứ?",
            ["Điều 1.I.2.a - 1", "V.4 - 1", "III.2.a - 1"],
            "không nêu Thái Lan",
        ),
        # What is denied and stands there all the same.
        (
            "Đọc lướt thì kế hoạch Gia Lai không đả động gì tới sản phẩm OCOP, có thật vậy không?",
            ["III.2.c - 4"],
            "có nêu nội dung này",
        ),
        (
            "Tôi đinh ninh Hải Dương không giao nhiệm vụ cho Bộ CHQS tỉnh, soát lại giúp tôi với.",
            ["V.8 ¶ 1", "V.8"],
            "Không đúng như câu hỏi nêu",
        ),
        (
            "Vì kế hoạch Hải Dương không nêu tên địa phương nước ngoài nào đã ký kết, tôi bỏ trống cột này nhé?",
            ["V.1 - 5", "V.1 - 6"],
            "có nêu nội dung này",
        ),
    ],
)
def test_what_is_said_otherwise_is_told(assistant: Assistant, question: str, paths: list[str], told: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert [cited.path for cited in answer.citations] == paths
    assert told in answer.text
