"""What kind of answer a question wants: a definition, a sum, how often, where a period is printed above."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    "question",
    [
        "Kế hoạch của Bắc Giang định nghĩa “sức mạnh mềm” là thế nào?",
        "Một phần quà tặng đối tác quốc tế của Bắc Giang được phép trị giá tối đa bao nhiêu?",
        "Gia Lai trích mấy phần trăm ngân sách tỉnh mỗi năm cho ngoại giao văn hóa?",
        "Kiều bào Hải Dương đông nhất ở nước nào?",
        "Nhiệm vụ thứ 3 trong phụ lục của Quảng Nam là gì?",
        "Tặng phẩm cho đoàn ngoại giao của Hải Dương giá bao nhiêu một phần?",
        "Văn phòng UBND tỉnh Hải Dương đặt ở địa chỉ nào?",
        "Thư chúc mừng các đại sứ quán do lãnh đạo nào của Bắc Giang ký?",
        "Quảng Nam đăng cai giải thể thao quốc tế nào?",
        "Voi ở Gia Lai có được nhắc gì trong chuyện làm du lịch không?",
    ],
)
def test_what_no_clause_prints_is_not_stated(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


@pytest.mark.parametrize(
    ("question", "plan", "path"),
    [
        (
            "Tới năm 2030 các sự kiện ngoại giao văn hóa lớn của Hải Dương diễn ra với tần suất nào?",
            "hai-duong",
            "II.2 - 3",
        ),
        ("Quảng Nam định xây dựng biểu tượng văn hóa ở giai đoạn nào?", "quang-nam", "Điều 1.I.2.b"),
        ("Quyết định của Thủ tướng mà Hải Phòng căn cứ mang số mấy, ngày nào?", "hai-phong", "header 2"),
        (
            "Quảng Nam phấn đấu xây dựng sản phẩm văn hóa mang thương hiệu ở những cấp nào?",
            "quang-nam",
            "Điều 1.I.2.b - 2",
        ),
        ("Bắc Giang gửi thiệp, thư, điện chúc mừng các đại sứ quán vào dịp gì?", "bac-giang", "IV.1 - 3"),
        ("Hải Phòng chịu chi ngân sách mời những ai đến đưa tin, viết bài về thành phố?", "hai-phong", "II.6 - 1"),
        ("ubnd huyen ơ gia lai bcao qua dau", "gia-lai", "V.11 ¶ 1"),
        ("bắc giang: tập huấn lễ tân cho ai", "bac-giang", "IV.1 ¶ 1"),
        ("Đích chung của kế hoạch Quảng Nam là gì, nêu mọi ý", "quang-nam", "Điều 1.I.1 - 1"),
        ("sokhcn haiduong nhiemvu la gi", "hai-duong", "V.6 ¶ 1"),
        ("bg voi qn han nop bc hang nam khac nhau the nao", "quang-nam", "Điều 2.1 ¶ 1"),
    ],
)
def test_what_a_clause_prints_is_told(assistant: Assistant, question: str, plan: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert (plan, path) in [(one.plan, one.path) for one in answer.citations]


def test_a_secretary_is_no_letter(assistant: Assistant) -> None:
    answer = assistant.ask("Kế hoạch Bắc Giang do Bí thư Tỉnh ủy ký ban hành, đúng hay sai?")
    assert answer.status == "premise_corrected"
    assert "Mai Sơn" in answer.text
