"""What a question takes for granted and its plan prints is not corrected, whatever the question is read as."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "printed"),
    [
        (
            "Kế hoạch số 1908/KH-UBND của Gia Lai ban hành ngày 24/11/2021, đúng chứ? Phục vụ giai đoạn nào?",
            "2022-2026",
        ),
        ("Tờ trình 61/TTr-SNgV làm căn cứ cho quyết định của Quảng Nam ký ngày 14/6/2022, phải không?", "14/6/2022"),
        ("HD có nói gì về ẩm thực ko, ở những đâu", "2 điều khoản"),
        ("Hải Phòng có phụ lục không, nằm ở đâu?", "Danh mục các nhiệm vụ cụ thể"),
        ("Thư viện điện tử ở Hải Dương ai xây?", "Sở Văn hóa, Thể thao và Du lịch"),
        (
            "Trọng tâm của Gia Lai là tam giác phát triển Campuchia - Lào - Việt Nam, ngoài ra còn nhắm những nhóm đối "
            "tác, bạn bè nào?",
            "bạn bè truyền thống",
        ),
        (
            "Có phải Ubon Ratchathani của Thái Lan đã thiết lập quan hệ với Quảng Nam? Bên Nhật Bản thì nêu những địa "
            "phương nào?",
            "Kinokawa",
        ),
        (
            "Con số hơn 10 danh nhân được thế giới vinh danh trong kế hoạch Hải Dương là mục tiêu đến năm nào?",
            "Đến năm 2030",
        ),
        ("Cho biết toàn bộ mục nhiệm vụ của Sở Văn hóa, Thể thao và Du lịch Hải Dương.", "7/7 nhiệm vụ"),
        (
            "Ngành giáo dục Hải Phòng có nhiệm vụ gì trong thân kế hoạch và được ghi phối hợp ở nhiệm vụ nào trong phụ "
            "lục?",
            "4/4 nhiệm vụ",
        ),
    ],
)
def test_what_the_plan_prints_is_told_and_not_corrected(assistant: Assistant, question: str, printed: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert printed in answer.text


@pytest.mark.parametrize(
    ("question", "right"),
    [
        ("Bắc Giang phải báo cáo trước ngày 25/11 hằng năm, đúng không?", "25/10"),
        ("Kế hoạch Hải Phòng không có phụ lục, phải không?", "Danh mục các nhiệm vụ cụ thể"),
        ("Trong phụ lục Hải Phòng, Sở Giáo dục và Đào tạo chủ trì những việc gì?", "phối hợp"),
    ],
)
def test_what_it_contradicts_still_is(assistant: Assistant, question: str, right: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert right in answer.text
