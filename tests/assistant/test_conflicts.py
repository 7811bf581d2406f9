"""Wording that a clause contradicts (issuer, interval, agency at an address, a word), and names asked for."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "truth"),
    [
        ("Nghị quyết 11-NQ/TU là do HĐND tỉnh Quảng Nam thông qua phải không?", "Tỉnh ủy"),
        ("Kết luận 12-KL/TW mà Quảng Nam dẫn là của Ban Bí thư, có đúng thế không?", "Bộ Chính trị"),
        ("Liên hiệp hữu nghị Hải Dương tập huấn ngoại giao văn hóa cho hội viên 2 năm một lần nhỉ?", "Hàng năm"),
        ("Mục III.6 trong kế hoạch Hải Phòng giao việc cho Sở Tài chính, phải không?", "Sở Giáo dục và Đào tạo"),
        ("Sở KH&ĐT Hải Phòng xây dựng đề án đầu tư công trình thể thao trọng điểm, đúng không?", "công trình văn hóa"),
        ("Sở Tài chính Hải Dương chỉ phối hợp với Sở VHTTDL bố trí kinh phí thôi hả?", "Sở Tài chính"),
        ("Sở KH&ĐT Gia Lai chia sẻ kinh nghiệm với các tỉnh Bắc Lào qua hoạt động gì?", "Hạ Lào"),
        ("Bắc Giang có 3-5 sản phẩm OCOP 5 sao cấp tỉnh giao sở nào lo?", "cấp quốc gia"),
        ("Quyết định Quảng Nam có hiệu lực từ 01/01/2023, trước đó áp dụng văn bản nào?", "kể từ ngày ký"),
    ],
)
def test_a_contradiction_is_corrected(assistant: Assistant, question: str, truth: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert truth in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Nghị quyết 11-NQ/TU là của Tỉnh ủy Quảng Nam phải không?",
        "Mục III.7 trong kế hoạch Hải Phòng giao việc cho Sở Tài chính, phải không?",
        "Sở KH&ĐT Hải Phòng xây dựng đề án đầu tư công trình văn hóa trọng điểm, đúng không?",
        "Quần thể Yên Tử - Vĩnh Nghiêm - Côn Sơn, Kiếp Bạc được Hải Dương phối hợp lập hồ sơ, đúng không?",
        "Hải Dương để Công an tỉnh hướng dẫn, phối hợp với các sở, ban, ngành về an ninh, quốc phòng, đúng không?",
        "Có phải Sở Kế hoạch và Đầu tư Gia Lai tăng cường trao đổi tin tức, chia sẻ kinh nghiệm không?",
        "Hải Phòng tăng cường chất lượng bồi dưỡng các ngành văn hóa, nghệ thuật của các cơ sở, đúng không?",
        "Hải Dương huy động sự góp mặt của cả hệ thống chính trị, đúng không?",
        "Có phải Sở Ngoại vụ Hải Phòng thường xuyên phối hợp, trao đổi thông tin với Ủy ban Đối ngoại Quốc hội không?",
        "Công an thành phố Hải Phòng phối hợp với sở, ban, ngành đảm bảo an ninh cho các hoạt động, đúng không?",
        "Vận động, bảo tồn di sản văn hóa ở Bắc Giang: Sở Ngoại vụ chỉ là bên phối hợp thôi, đúng không?",
    ],
)
def test_what_agrees_is_left_alone(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"


@pytest.mark.parametrize(
    "question",
    [
        "Mẫu quà tặng đối ngoại của Quảng Nam giao nghệ nhân nào thiết kế?",
        "Chỉ thị 40-CT/TU của Thành ủy Hải Phòng ban hành ngày tháng năm nào?",
        "Bắc Giang dự kiến trình UNESCO di sản nào? Đọc đúng tên hồ sơ giúp tôi",
        "Số người Hải Phòng sẽ đào tạo phục vụ công tác đối ngoại 2015-2020 là bao nhiêu?",
    ],
)
def test_a_name_date_or_number_that_is_not_printed_is_not_stated(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


def test_an_agency_called_by_its_letters_is_not_missing(assistant: Assistant) -> None:
    assert "“TTTT”" not in assistant.ask("Thư viện số quốc gia là việc Sở TTTT Hải Dương làm đúng không?").text
