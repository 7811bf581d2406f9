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


@pytest.mark.parametrize(
    ("question", "status", "told"),
    [
        (
            "Kế hoạch cấp tỉnh ra ngày 28/9/2021 mà ngành văn hóa Bắc Giang phải làm tiếp là kế hoạch nào?",
            "answered",
            "5058/KH-UBND",
        ),
        (
            "Đề án bồi dưỡng nghiệp vụ đối ngoại ở Quảng Nam theo Quyết định 1275 của Bộ trưởng Bộ Nội vụ, phải không?",
            "premise_corrected",
            "Thủ tướng Chính phủ",
        ),
        (
            "Chỉ thị số 25/CT-TTg nhắc trong kế hoạch Bắc Giang là do Bộ trưởng Bộ Ngoại giao ban hành, phải không?",
            "premise_corrected",
            "Thủ tướng Chính phủ",
        ),
        (
            "Theo phụ lục của Hải Phòng, chương trình hợp tác quốc tế về hội thảo và triển lãm mỹ thuật dùng ngân sách "
            "thành phố, phải không?",
            "premise_corrected",
            "Xã hội hóa",
        ),
        (
            "Tại sao Hải Dương giao Công an tỉnh cùng Bộ Chỉ huy Bộ đội Biên phòng xây dựng phương án đấu tranh với "
            "thế lực thù địch?",
            "premise_corrected",
            "Bộ Chỉ huy Bộ đội Biên phòng",
        ),
        (
            "Quyết định của tỉnh Quảng Nam có hiệu lực ngay từ ngày ký, xác nhận giúp.",
            "answered",
            "kể từ ngày ký",
        ),
        (
            "Theo tôi nhớ các sở của Bắc Giang phải có báo cáo năm trước 25/10; vậy báo cáo đó đi qua cơ quan nào?",
            "answered",
            "Sở Ngoại vụ",
        ),
        ("Tranh Đông Hồ được Bắc Giang dùng để quảng bá như thế nào?", "not_stated", "Đông Hồ"),
        ("Hát đúm Thủy Nguyên được Hải Phòng gìn giữ bằng cách nào?", "not_stated", "Thủy Nguyên"),
        (
            "Gia Lai khai thác danh hiệu Khu dự trữ sinh quyển thế giới Chư Mom Ray thế nào?",
            "premise_corrected",
            "Kon Hà",
        ),
    ],
)
def test_a_claim_is_held_against_what_it_is_about(assistant: Assistant, question: str, status: str, told: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == status
    assert told in answer.text
