"""What is asked of a thing that the plans speak of, and that they do not state: said so, with the clause as nearest.

Questions and what is true of them by reading the plans.
"""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("Hội nghị gặp mặt đại sứ năm ngoái ở Bắc Giang diễn ra thế nào?", "II.4 ¶ 6"),
        ("Kết quả sơ kết 3 năm của Hải Phòng đạt được những gì?", "III.2 - 4"),
        ("Đến nay Bắc Giang đã có bao nhiêu sản phẩm OCOP 5 sao rồi?", "IV.5 ¶ 1"),
        ("Quần thể Yên Tử, Kiếp Bạc đã được UNESCO công nhận chưa vậy?", "III.2.3 - 1"),
        ("phòng nào trong Sở Ngoại vụ Bắc Giang tiếp nhận báo cáo", "IV.13 ¶ 1"),
        ("Ai phê duyệt kịch bản Festival Di sản Quảng Nam?", "Điều 1.II.4 - 2"),
        ("Cấp nào duyệt danh mục quà tặng cho khách quốc tế của Bắc Giang?", "IV.2 - 5"),
        ("Quảng Nam nộp báo cáo trễ hạn 15/11 thì bị phạt thế nào?", "Điều 2.1 ¶ 1"),
        ("Sản phẩm của Bắc Giang phải đạt mấy điểm mới được 5 sao?", "IV.5 ¶ 1"),
        ("Trung tâm giao lưu và hợp tác quốc tế của Hải Phòng đặt ở quận nào?", "II.3 - 5"),
        ("Chuyên trang tiếng nước ngoài của Bắc Giang gồm những thứ tiếng nào?", "IV.1 - 5"),
        ("Vì sao Hải Dương chọn Suwon để hợp tác?", "V.1 - 5"),
        ("Vì sao sơ kết sau 03 năm chứ không phải 05 năm?", "III.2 - 4"),
        ("Chỉ thị 40-CT/TU của Hải Phòng ban hành hôm nào?", "II.4 - 1"),
        ("Kế hoạch 5058 có bao nhiêu nhiệm vụ?", "IV.2 - 1"),
    ],
)
def test_a_detail_that_is_not_printed_is_not_stated(assistant: Assistant, question: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert path in [citation.path for citation in answer.citations]


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (
            "Danh mục sản phẩm làm quà tặng đối tác quốc tế của Bắc Giang có thông tin bằng tiếng gì?",
            "song ngữ Việt - Anh",
        ),
        ("Quảng Nam đã ký kết với Nagasaki chưa?", "Nagasaki"),
        ("Gia Lai phê duyệt văn hóa đối ngoại tại kế hoạch số mấy?", "1908/KH-UBND"),
    ],
)
def test_a_detail_that_is_printed_is_told(assistant: Assistant, question: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert words in answer.text


@pytest.mark.parametrize(
    ("question", "total"),
    [
        ("Công an tỉnh Bắc Giang làm gì trong Hội chợ trái cây quốc tế?", 1),
        ("Sở Công Thương Bắc Giang phải làm gì trong chương trình Du xuân hữu nghị?", 4),
    ],
)
def test_all_duties_are_no_answer_where_none_is_about_the_thing(
    assistant: Assistant, question: str, total: int
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert f"đã xem đủ {total} nhiệm vụ" in answer.text


def test_the_duty_about_the_thing_is_told_alone(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Công Thương Bắc Giang làm gì cho Hội chợ trái cây quốc tế?")
    assert [citation.path for citation in answer.citations] == ["IV.4 ¶ 1"]


def test_the_partners_of_other_work_are_no_guests_of_a_fair(assistant: Assistant) -> None:
    answer = assistant.ask("Hội chợ trái cây quốc tế mời những nước nào sang?")
    assert answer.status == "not_stated"
    assert {citation.plan for citation in answer.citations} == {"bac-giang"}


@pytest.mark.parametrize("question", ["Báo cáo gửi Sở Ngoại vụ Quảng Nam viết theo mẫu số mấy?"])
def test_the_number_of_a_form_is_not_the_plan_s(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert "biểu mẫu" in answer.text


def test_the_year_of_an_agreement_is_not_the_plan_s(assistant: Assistant) -> None:
    answer = assistant.ask("Thỏa thuận với tỉnh Viêng Chăn của Hải Dương ký năm bao nhiêu?")
    assert answer.status == "not_stated"
    assert "ngày ban hành" not in answer.text


def test_all_plans_on_a_thing_are_found_whatever_the_question_s_own_words(assistant: Assistant) -> None:
    plain, chatty = "So sánh quà tặng đối ngoại của các tỉnh", "quà tặng đối ngoại 5 tỉnh nói thế nào, so giúp"
    cited = [{(c.plan, c.path) for c in assistant.ask(question).citations} for question in (plain, chatty)]
    assert cited[0] <= cited[1]
    assert len(cited[0]) >= 12


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("Hải Dương kết nghĩa với Sydney chưa?", "Sydney"),
        ("Hai Duong co hop tac voi Melbourne khong?", "Melbourne"),
        ("Bắc Giang có hợp tác với thành phố Los Angeles không?", "Los Angeles"),
    ],
)
def test_a_place_that_no_list_knows_is_no_partner(assistant: Assistant, question: str, name: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert f"không nêu quan hệ với {name}" in answer.text


@pytest.mark.parametrize(
    "question",
    ["Nghị quyết 11-NQ/TU của Quảng Nam đề ra những chỉ tiêu gì?", "Chỉ thị 40-CT/TU của Hải Phòng quy định những gì?"],
)
def test_what_a_cited_document_holds_is_not_known(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert "không nêu nội dung của văn bản này" in answer.text


def test_the_date_of_the_decision_that_a_plan_carries_out_is_told(assistant: Assistant) -> None:
    text = assistant.ask("Kế hoạch Hải Phòng triển khai quyết định nào của Thủ tướng, ban hành ngày nào?").text
    assert "208/QĐ-TTg" in text
    assert "14 tháng 2 năm 2011" in text


@pytest.mark.parametrize(
    "question",
    ["hoi cho trai cay quoc te o Bac Giang so nao dung ra lo?", "san golf co duoc Bac Giang gioi thieu khong"],
)
def test_a_province_without_diacritics_is_no_unknown_name(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"


@pytest.mark.parametrize(
    "question",
    [
        "Gia Lai dùng những sản phẩm OCOP cụ thể nào để tặng khách nước ngoài?",
        "Đề án công trình văn hóa trọng điểm của Hải Phòng gồm những công trình nào?",
        "Báo cáo của Bắc Giang gửi bản giấy hay gửi qua trục liên thông?",
    ],
)
def test_things_that_a_clause_does_not_name_are_not_stated(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"
