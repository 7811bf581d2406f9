"""Statements held against what a clause lists with its places, against every plan, against numbers and intervals."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "status", "told"),
    [
        ("Theo Gia Lai, di tích chiến thắng Chư Ty nằm ở An Khê đúng không?", "premise_corrected", "Chư Ty (Đức Cơ)"),
        ("Theo Gia Lai, di tích chiến thắng Chư Ty nằm ở Đức Cơ đúng không?", "answered", "Chư Ty (Đức Cơ)"),
        ("Gia Lai ghi khu lưu niệm Anh hùng Núp ở Đak Đoa, phải không?", "premise_corrected", "Anh hùng Wừu"),
        ("Gia Lai ghi Di tích Căn cứ địa Khu 10 ở Kbang, phải không?", "answered", "Khu 10"),
        ("Quảng Nam đã thiết lập quan hệ với Gwangyang của Nhật, đúng chứ?", "premise_corrected", "Hàn Quốc"),
        # All the plans, one of which cites another decision.
        ("Cả năm kế hoạch đều căn cứ Quyết định 2013/QĐ-TTg đúng không?", "premise_corrected", "208/QĐ-TTg"),
        ("Bắc Giang và Gia Lai đều căn cứ Quyết định 2013/QĐ-TTg phải không?", "answered", "2/2 kế hoạch"),
        # … or names none of what all are said to name.
        ("Cả năm tỉnh đều nhắc OCOP phải không?", "premise_corrected", "2/5 kế hoạch"),
        ("Bắc Giang và Gia Lai đều nhắc OCOP à?", "answered", "2/2 kế hoạch"),
        ("Năm tỉnh đều có hợp tác với Lào phải không?", "premise_corrected", "4/5 kế hoạch"),
        ("Các kế hoạch đều giao việc cho Sở Giáo dục và Đào tạo, đúng không?", "premise_corrected", "4/5 kế hoạch"),
        ("Cả năm kế hoạch đều thực hiện Quyết định số 2013/QĐ-TTg phải không?", "premise_corrected", "4/5 kế hoạch"),
        ("Bắc Giang, Hải Dương cùng giao Sở Ngoại vụ đầu mối chung phải không?", "premise_corrected", "Hải Dương"),
        ("Bắc Giang và Gia Lai đều do Sở Ngoại vụ làm đầu mối đúng không?", "answered", "2/2 kế hoạch"),
        # Whose number it is, and in which part something stands.
        ("5058/KH-UBND là số của kế hoạch Bắc Giang phải không?", "premise_corrected", "văn bản khác"),
        ("Kế hoạch Quảng Nam mang số 2013/QĐ-TTg đúng không?", "premise_corrected", "văn bản khác"),
        ("Kinh phí của kế hoạch Bắc Giang nằm ở phần IV phải không?", "premise_corrected", "Phần III"),
        ("Kinh phí của kế hoạch Bắc Giang nằm ở phần III phải không?", "answered", "Phần III"),
        # How often.
        ("Bắc Giang yêu cầu báo cáo sáu tháng một lần thì kỳ đầu năm nộp khi nào?", "premise_corrected", "25/10"),
        (
            "Bắc Giang hai năm mới làm “Du xuân hữu nghị” một lần, vậy kỳ tới cần chuẩn bị gì?",
            "premise_corrected",
            "hằng năm",
        ),
        # A role that one has and another is said to have, and one that is denied.
        (
            "Sở Lao động Hải Dương chỉ phối hợp thôi, còn Sở Giáo dục mới chủ trì dạy văn hóa ứng xử cho người đi làm"
            " nước ngoài phải không?",
            "premise_corrected",
            "không giao Sở Giáo dục và Đào tạo chủ trì",
        ),
        ("Sở Ngoại vụ Gia Lai không chủ trì triển khai kế hoạch này đúng không?", "premise_corrected", "Không đúng"),
        ("Sở Công Thương Gia Lai không chủ trì triển khai kế hoạch này đúng không?", "answered", "Đúng như"),
        (
            "Sở Lao động Hải Dương không chủ trì dạy văn hóa ứng xử cho người đi làm nước ngoài phải không?",
            "premise_corrected",
            "Không đúng",
        ),
        ("Muốn sửa đổi kế hoạch thì Hải Phòng phải qua sở nào?", "answered", "gửi, báo cáo **Sở Ngoại vụ"),
        # Who signed, and who has nothing to do.
        ("Có phải Chủ tịch UBND tỉnh Hải Dương trực tiếp ký kế hoạch?", "premise_corrected", "Phó Chủ tịch"),
        ("Hải Dương: Sở Tài chính và Công an tỉnh không phải làm gì phải không?", "premise_corrected", "Không đúng"),
    ],
)
def test_a_statement_is_held_against_the_plan(assistant: Assistant, question: str, status: str, told: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == status
    assert told in answer.text


def test_what_is_called_so_denies_nothing(assistant: Assistant) -> None:
    text = assistant.ask("Vì sao Bắc Giang nêu khẩu hiệu “không rượu bia” trong lễ hội?").text
    assert "Đúng như câu hỏi nêu" not in text


def test_a_thing_of_a_kind_is_no_agency(assistant: Assistant) -> None:
    answer = assistant.ask("Hội đấu vật nuôi nào gắn với du lịch biển được Hải Phòng nhắc tên?")
    assert answer.status != "premise_corrected"
    assert "Chọi trâu" in answer.text


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("Bên Hàn Quốc, kế hoạch Quảng Nam nêu có hai thành phố thôi phải không?", "premise_corrected"),
        ("Bên Hàn Quốc, kế hoạch Quảng Nam nêu có ba thành phố phải không?", "answered"),
        # Four of them stand in the section of its own, the rest in the appendix.
        ("Sở Ngoại vụ Hải Phòng được giao 4 nhiệm vụ đúng không?", "answered"),
        ("Cả năm kế hoạch đều lấy Sở Ngoại vụ làm cơ quan chủ trì nhỉ?", "premise_corrected"),
        ("Cả năm tỉnh thành đều dựa trên Chiến lược đến năm 2030 đúng không?", "premise_corrected"),
        ("Mục IV của kế hoạch Hải Dương là phần tổ chức thực hiện đúng hôn?", "premise_corrected"),
        ("Kế hoạch Hải Dương chẳng hề nhắc tới múa rối nước, đúng không?", "premise_corrected"),
    ],
)
def test_counts_and_claims_of_all(assistant: Assistant, question: str, status: str) -> None:
    assert assistant.ask(question).status == status
