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
        (
            "Liên hiệp các tổ chức hữu nghị Bắc Giang chủ trì nội dung hội nhập quốc tế về văn hóa nhỉ",
            "II.5",
            "Sở Văn hóa, Thể thao và Du lịch",
        ),
        ("Vì sao Bắc Giang để Sở Nội vụ chủ trì phát triển nguồn lực ngoại giao văn hóa?", "II.3", "vai trò phối hợp"),
        ("Các huyện của Gia Lai gửi báo cáo qua Văn phòng UBND tỉnh, đúng chưa?", "V.11 ¶ 1", "qua Sở Ngoại vụ"),
        ("Sao các huyện Hải Dương lại gửi báo cáo hàng năm về Sở Ngoại vụ?", "V.12 ¶ 1", "Sở Văn hóa"),
        ("Quyết định 2825/QĐ-UBND dẫn trong kế hoạch Quảng Nam về chương trình gì?", None, "2852/QĐ-UBND"),
        ("Kinokawa với Nagasaki là địa phương Hàn Quốc của Quảng Nam đúng chưa?", None, "thuộc **Nhật Bản**"),
        ("KH 5058/KH-UBND mà Bắc Giang tiếp tục thực hiện ban hành tháng 9/2022 phải không?", "IV.2 - 1", "28/9/2021"),
        ("Hải Dương cùng cả nước phấn đấu trên 20 danh nhân được vinh danh trước năm nào?", "II.2 - 4", "10 danh nhân"),
        ("Quang Nam's annual report is due on 30 October, isn't it?", "Điều 2.1 ¶ 1", "15 tháng 11"),
        ("Kế hoạch Bắc Giang thực hiện trong 2021-2024 đúng không?", "header 3", "đến năm **2030**"),
        ("Gia Lai căn cứ Nghị quyết Đại hội Đảng lần thứ XII phải không?", "I.2 - 1", "XIII"),
        ("Bộ Ngoại giao ban hành Quyết định 2013/QĐ-TTg mà Gia Lai căn cứ vào?", None, "Thủ tướng"),
        ("Theo Quảng Nam, Quyết định 2013/QĐ-TTg của Bộ Ngoại giao phê duyệt gì?", "header 4", "Thủ tướng Chính phủ"),
        ("Ở Gia Lai, Sở Tài chính là cơ quan chủ trì triển khai cả kế hoạch, đúng không?", "V.2 - 1", "Sở Ngoại vụ"),
        ("Sở Ngoại vụ Hải Dương với vai trò chủ trì kế hoạch thì báo cáo thế nào?", "V.1 - 1", "Sở Văn hóa, Thể thao"),
        ("Bắc Giang đặt 10 sản phẩm OCOP 5 sao, Sở Công Thương lo phải không?", "IV.5 ¶ 1", "Sở Nông nghiệp"),
        ("Vì sao kế hoạch Bắc Giang lại do đích thân Chủ tịch UBND tỉnh ký?", "signature", "Phó Chủ tịch"),
        ("Di tích chiến thắng Chư Ty ở Kbang được Gia Lai nói thế nào?", "III.2.d - 1", "(Đức Cơ)"),
        ("Hải Dương giới thiệu nghề thủ công nào ngoài thêu ren, chạm khắc đá?", "III.2.2 - 2", "chạm khắc gỗ"),
        ("“Du xuân hữu nghị” ở Bắc Giang hai năm làm một lần, kỳ tới vào năm nào?", "II.6 ¶ 9", "hằng năm"),
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
        "Kế hoạch 5058/KH-UBND ở Bắc Giang ban hành tháng 9/2021 phải không?",
        "Ở Bắc Giang, Sở Ngoại vụ chủ trì xây dựng cơ chế khen thưởng đúng không?",
        "Kế hoạch hành động của Hải Phòng chỉ chạy đến năm 2020 thôi hả?",
    ],
)
def test_a_true_premise_is_left_alone(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"


def test_where_a_named_place_lies_is_not_contradicted(assistant: Assistant) -> None:
    assert assistant.ask("Di tích chiến thắng Chư Ty ở Đức Cơ được Gia Lai nói thế nào?").status == "answered"


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


def test_a_choice_between_two_unknown_things_is_not_stated(assistant: Assistant) -> None:
    assert assistant.ask("Quà OCOP biếu khách quốc tế của Gia Lai là cà phê hay hồ tiêu?").status == "not_stated"


def test_a_partner_that_is_absent_is_answered_with_those_named(assistant: Assistant) -> None:
    answer = assistant.ask("Thành phố Busan kết nghĩa với Hải Phòng được nhắc ở phần nào?")
    assert answer.status == "not_stated"
    assert "Incheon" in answer.text


def test_whom_a_clause_charges_is_told_though_it_stands_in_the_heading(assistant: Assistant) -> None:
    answer = assistant.ask("Hội chợ trái cây quốc tế ở Bắc Giang do Sở Công Thương tham mưu phải không?")
    assert "giao **Sở Công Thương**" in answer.text
    assert {"IV.4", "IV.4 ¶ 1"} <= {citation.path for citation in answer.citations}
