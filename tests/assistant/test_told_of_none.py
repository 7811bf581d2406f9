"""What a question asks for and its plan tells of nobody and nothing: near as its clauses are, they do not answer."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Quảng Nam giữ gìn di sản của những dân tộc thiểu số nào?", "dân tộc"),
        ("Khách nào được mời dự “Du xuân hữu nghị” ở Bắc Giang?", "khách"),
        ("Quận nào của Hải Phòng làm điểm về giao lưu văn hoá?", "quận"),
        ("Những ngày văn hoá Hàn Quốc tại Quảng Nam tổ chức ở huyện nào?", "huyện"),
        ("Cựu học sinh thành đạt nào được Hải Phòng mời về nước?", "học sinh"),
        ("Trường Đại học Hàng hải Hải Phòng hợp tác với trường nào ở Nhật Bản?", "trường"),
        ("Nghệ sĩ Việt kiều nào được Hải Dương mời tham gia?", "nghệ sĩ"),
        ("Cơ sở đào tạo nào ở Hải Phòng được nâng chất lượng ngành văn hoá, nghệ thuật?", "cơ sở đào tạo"),
    ],
)
def test_which_one_is_told_by_its_name_or_its_sort(assistant: Assistant, question: str, kind: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert f"không nêu {kind} cụ thể" in answer.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Gia Lai nhắm tới khách nào khi làm kế hoạch du lịch?", "khách du lịch quốc tế"),
        ("Đoàn nghệ thuật nào được Hải Phòng củng cố?", "múa rối nước"),
        ("Vùng cây ăn quả của Bắc Giang ở huyện nào?", "Lục Ngạn"),
        ("Di tích chiến thắng Chư Ty nằm ở huyện nào?", "Đức Cơ"),
        ("Huyện nào ở Hải Dương phải gửi báo cáo hằng năm?", "Sở Văn hóa, Thể thao và Du lịch"),
        ("Vị lãnh đạo nào ký quyết định của Quảng Nam?", "Lê Trí Thanh"),
        ("Ngoài Trường Đại học Hàng hải, Hải Phòng còn kể trường nào?", "Trường Đại học Hải Phòng"),
        ("Vụ thảm sát nhân dân làng Tân Lập ở Gia Lai xảy ra năm nào?", "1947"),
        ("Rộc Tưng ở Gia Lai thuộc An Khê hay Kbang?", "An Khê"),
        ("Hải Dương tuyên truyền bằng truyền thanh hay truyền hình?", "truyền hình"),
        ("Quyết định 942/QĐ-UBND của Bắc Giang giao sở nào thực hiện tiếp?", "Sở Ngoại vụ"),
        ("Chỉ thị 25/CT-TTg mà Bắc Giang dẫn nói về việc gì?", "Chiến lược văn hoá đối ngoại"),
    ],
)
def test_what_is_told_is_answered(assistant: Assistant, question: str, told: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert told in answer.text


@pytest.mark.parametrize(
    "question",
    [
        # Another site's year, and another place than the province itself.
        "Di tích chiến thắng Chư Ty được xếp hạng vào năm nào theo kế hoạch Gia Lai?",
        "Di chỉ Rộc Tưng, Gò Đá ở Gia Lai được khai quật năm nào?",
        "Di tích Căn cứ địa Khu 10 nằm ở xã nào của Kbang?",
        # Steps that nobody counts, and who checks what is proposed.
        "Ở Bắc Giang, quy trình phản bác quan điểm sai trái gồm mấy bước?",
        "Ai thẩm tra đề xuất sửa đổi kế hoạch hành động của Hải Phòng?",
        # Who signed is given; the day is asked.
        "Ông Võ Ngọc Thành ký kế hoạch này vào hôm nào?",
        # Neither of two.
        "Hội nghị sơ kết 03 năm của Hải Phòng họp trực tiếp hay trực tuyến?",
        # What stands in a cited document, and when it is to be carried out.
        "Kế hoạch số 1908/KH-UBND của Gia Lai gồm mấy nhóm nhiệm vụ?",
        "Nghị quyết 169/NQ-CP giao riêng cho Quảng Nam chỉ tiêu gì?",
        "Quảng Nam phân công ai làm Chương trình hành động thực hiện Nghị quyết 169/NQ-CP, chậm nhất khi nào xong?",
        # Why, of a list of tasks or partners.
        "Vì sao Hải Dương giao Sở Văn hoá, Thể thao và Du lịch làm đầu mối chung?",
        "Quảng Nam chọn bắt tay với Nagasaki vì lý do gì?",
        "Muốn làm cộng tác viên ngoại giao văn hoá của Hải Phòng cần điều kiện gì?",
    ],
)
def test_what_the_nearest_clauses_do_not_tell_is_said_not_to_be_stated(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


def test_either_of_two_words_that_a_stroke_parts_is_printed(assistant: Assistant) -> None:
    answer = assistant.ask("Bắc Giang tham dự Tuần Việt Nam ở nước ngoài để làm gì?")
    assert "không ghi" not in answer.text
    assert answer.status == "answered"


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("Tỉnh nào ghi rõ diện tích di sản của mình?", "diện tích"),
        ("Kế hoạch nào quy định trang phục khi tiếp khách nước ngoài?", "trang phục"),
    ],
)
def test_what_no_plan_speaks_of_is_said_of_none(assistant: Assistant, question: str, word: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_found"
    assert f"“{word}”" in answer.text


@pytest.mark.parametrize(
    ("question", "plan"),
    [
        ("Tỉnh nào có chỉ tiêu về OCOP?", "bac-giang"),
        ("Kế hoạch nào nhắc tới bình đẳng giới?", "gia-lai"),
    ],
)
def test_which_plan_speaks_of_a_thing_is_told(assistant: Assistant, question: str, plan: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert plan in [citation.plan for citation in answer.citations]
