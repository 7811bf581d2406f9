"""What a plan does not say: the thing itself, a time, a person, a figure; and where reports go, which it does say."""

from __future__ import annotations

import pytest

from assistant.answer import Answer
from assistant.assistant import Assistant
from assistant.understanding.cues import Sought
from assistant.understanding.typed import with_joined_letters
from tests.assistant.talking import talk


def paths(answer: Answer) -> list[str]:
    return [citation.path for citation in answer.citations]


@pytest.mark.parametrize(
    ("question", "absent"),
    [
        ("QN có đưa bài chòi vào quảng bá không?", "bài chòi"),
        ("gia lai có nói mở đường bay quốc tế Pleiku không", "đường bay"),
        ("HP có tổ chức đua thuyền quốc tế không?", "đua thuyền"),
        ("Bắc Giang có xây nhà hát mới không?", "nhà hát"),
        ("Bắc Giang có mở tuyến xe buýt du lịch không?", "xe buýt"),
        ("Quảng Nam có tổ chức thi hoa hậu không?", "hoa hậu"),
        ("Kế hoạch tỉnh Bắc Giang nêu gì về giá vàng?", "giá vàng"),
    ],
)
def test_a_thing_that_the_plan_never_speaks_of_is_named_as_absent(
    assistant: Assistant, question: str, absent: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert f"“{absent}”" in answer.text


def test_a_subject_alone_that_one_plan_is_asked_about_is_held_to_its_words(assistant: Assistant) -> None:
    """As Tra cứu sets two plans side by side."""
    assert assistant.ask("giá vàng", plans=["hai-duong"]).status == "not_stated"
    assert assistant.ask("lễ hội", plans=["hai-duong"]).status == "answered"


def test_what_two_words_name_today_is_out_of_scope_where_no_plan_has_them_together(assistant: Assistant) -> None:
    answer = assistant.ask("Giá vàng hôm nay bao nhiêu?")
    assert answer.status == "out_of_scope"
    assert not answer.citations


@pytest.mark.parametrize(
    "question",
    [
        pytest.param("Múa rối nước Hải Dương có được giữ gìn, quảng bá không?", id="its-own-words"),
        pytest.param("Hải Phòng có ý định lập hẳn một trung tâm lo việc giao lưu không?", id="a-paraphrase"),
        pytest.param("Quảng Nam có dạy nghề thông dịch cho anh em đi tiếp khách không?", id="synonyms"),
        pytest.param("Bắc Giang có quảng bá dân ca quan họ không?", id="a-name"),
    ],
)
def test_what_is_said_in_other_words_is_still_found(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "answered"


def test_a_task_without_a_time_has_none(assistant: Assistant) -> None:
    answer = talk(assistant, "Ai chủ trì Hội chợ trái cây quốc tế ở Bắc Giang?", "bao giờ tổ chức?")
    assert answer.status == "not_stated"
    assert "IV.4 ¶ 1" in paths(answer)
    assert "2030" not in answer.text
    assert talk(assistant, "Bắc Giang giao ai xây dựng danh mục quà tặng?", "hạn xong khi nào").status == "not_stated"


def test_of_several_times_in_a_clause_the_one_of_the_matter_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Phòng bao lâu thì sơ kết một lần?")
    assert "**sơ kết 03 năm**" in answer.text
    assert "**Định kỳ hàng năm**" not in answer.text


def test_who_is_told_and_that_no_time_is_set(assistant: Assistant) -> None:
    answer = assistant.ask("Hội chợ trái cây quốc tế ở Bắc Giang ai chủ trì, hạn xong khi nào?")
    assert answer.status == "answered"
    assert "Sở Công Thương" in answer.text
    assert "không nêu thời gian" in answer.text


@pytest.mark.parametrize(
    ("question", "receiver"),
    [
        ("Huyện ở HD gửi b/c năm về sở nào?", "**Sở Văn hóa, Thể thao và Du lịch**"),
        ("Các quận HP nộp báo cáo qua sở nào?", "**Ủy ban nhân dân thành phố (qua Sở Ngoại vụ)**"),
        ("Báo cáo năm ở Gia Lai gửi cho ai?", "**Ủy ban nhân dân tỉnh (qua Sở Ngoại vụ)**"),
    ],
)
def test_where_a_report_goes_comes_first(assistant: Assistant, question: str, receiver: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert f"báo cáo gửi {receiver}" in answer.text.split("\n")[0]


def test_where_reports_go_is_asked_after_their_day_and_of_the_next_plan(assistant: Assistant) -> None:
    asked = ("Bắc Giang báo cáo trước ngày nào?", "gửi ai, qua đâu?")
    assert "báo cáo gửi **Chủ tịch UBND tỉnh (qua Sở Ngoại vụ)**" in talk(assistant, *asked).text.split("\n")[0]
    assert (
        "báo cáo gửi **UBND tỉnh (qua Sở Ngoại vụ)**" in talk(assistant, *asked, "còn Quảng Nam?").text.split("\n")[0]
    )


def test_who_sends_reports_is_told_first(assistant: Assistant) -> None:
    answer = assistant.ask("Ai phải nộp báo cáo ở Quảng Nam?")
    assert answer.text.startswith("**Kế hoạch tỉnh Quảng Nam**: **Thủ trưởng các cơ quan, đơn vị, địa phương**")


def test_an_agency_that_owes_no_report_is_told_whose_they_are(assistant: Assistant) -> None:
    answer = assistant.ask("Đài Phát thanh và Báo Hải Dương bao lâu báo cáo một lần?")
    assert answer.status == "not_stated"
    assert "không quy định chế độ báo cáo cho" in answer.text
    assert "cơ quan báo cáo: Ủy ban nhân dân các huyện" in answer.text


def test_all_departments_together_owe_a_report(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Công Thương Hải Phòng báo cáo hạn nào?")
    assert answer.status == "answered"
    assert paths(answer) == ["III.1 - 3"]


@pytest.mark.parametrize(
    "question",
    [
        "Ai làm giám đốc trung tâm giao lưu và hợp tác quốc tế của HP?",
        "Ai là phó giám đốc SNgV Quảng Nam?",
        "Ai đang giữ chức hiệu trưởng Trường ĐH Hải Phòng?",
        "Chủ nhiệm đề án ở Hải Dương là ai?",
    ],
)
def test_a_person_in_office_is_not_told_from_an_agency(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status == "not_stated"


@pytest.mark.parametrize(
    "question",
    ["Ông Mai Sơn sinh năm bao nhiêu, quê đâu?", "Võ Ngọc Thành bao nhiêu tuổi?", "Số điện thoại ông Lê Trí Thanh?"],
)
def test_a_signature_tells_nothing_else_of_the_signer(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert "không nêu thông tin" in answer.text


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("kế hoạch bắc giang số mấy /KH-UBND?", "header 1"),
        ("Kế hoạch Bắc Giang ký chính xác ngày mấy?", "header 2"),
    ],
)
def test_the_line_left_blank_is_shown(assistant: Assistant, question: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert paths(answer) == [path]


def test_number_and_day_are_told_both(assistant: Assistant) -> None:
    assert set(paths(assistant.ask("Kế hoạch của Bắc Giang số bao nhiêu, ngày nào?"))) == {"header 1", "header 2"}


def test_a_document_called_by_its_number_alone_is_looked_up(assistant: Assistant) -> None:
    assert paths(assistant.ask("kế hoạch 1908 của Gia Lai")) == ["V.3 - 2"]


def test_a_target_is_a_figure(assistant: Assistant) -> None:
    answer = assistant.ask("Quảng Nam đặt chỉ tiêu bao nhiêu di sản được quốc tế công nhận tới 2030?")
    assert answer.status == "not_stated"
    assert assistant.ask("Đặc sản 5 sao để biếu khách, BG định có mấy cái tới 2030?").status == "answered"


def test_every_wrong_figure_is_named(assistant: Assistant) -> None:
    answer = assistant.ask("Bắc Giang phải có 10 sản phẩm 5 sao trước 2025, ai chịu trách nhiệm?")
    assert answer.status == "premise_corrected"
    assert "không ghi “10 sản phẩm” và “2025”" in answer.text
    assert "“05 năm”" in assistant.ask("Hải Phòng 05 năm thì sơ kết một lần đúng không?").text


def test_a_day_and_a_place_are_both_said_to_be_missing(assistant: Assistant) -> None:
    answer = assistant.ask("Hội chợ trái cây quốc tế Bắc Giang mở ngày nào, ở đâu?")
    assert "không nêu ngày cụ thể và địa điểm cụ thể cho nội dung được hỏi" in answer.text


def test_a_telephone_number_does_not_stand_in_another_plan(assistant: Assistant) -> None:
    answer = assistant.ask("sđt phòng lễ tân SNgV Hải Phòng")
    assert answer.status == "not_stated"
    assert "Nội dung này có trong" not in answer.text


def test_those_whom_a_lead_works_with_are_told_in_the_clauses_words(assistant: Assistant) -> None:
    answer = assistant.ask("Ai phối hợp tổ chức Hội chợ trái cây quốc tế ở Bắc Giang?")
    assert "**các cơ quan, địa phương liên quan** phối hợp" in answer.text
    answer = assistant.ask("Ở Hải Phòng ai phối hợp tổ chức sơ kết 03 năm thực hiện Kế hoạch hành động?")
    assert "**các cơ quan liên quan** phối hợp" in answer.text


@pytest.mark.parametrize(
    ("question", "status"),
    [
        pytest.param("Nghệ An có xây bệnh viện mới không?", "not_stated", id="an-absent-thing"),
        pytest.param("Trạm đo mưa ở Nghệ An khi nào xong?", "answered", id="its-own-time"),
        pytest.param("Mua sắm máy đo ở Cà Mau khi nào xong?", "not_stated", id="no-time"),
        pytest.param("Ai là giám đốc Sở Nông nghiệp và Môi trường Nghệ An?", "not_stated", id="a-person"),
        pytest.param("Bà Trần Thị Thử bao nhiêu tuổi?", "not_stated", id="an-age"),
    ],
)
def test_the_same_holds_for_plans_never_seen(more: Assistant, question: str, status: str) -> None:
    assert more.ask(question).status == status


def test_letters_that_a_stroke_parts_are_one_abbreviation() -> None:
    assert with_joined_letters("nộp b/c 25/10, và/hoặc", {"bc"}) == "nộp bc 25/10, và/hoặc"


def test_a_question_on_reports_is_a_kind_of_its_own(assistant: Assistant) -> None:
    assert assistant.explain("Các huyện Gia Lai gửi báo cáo về sở nào?").sought is Sought.REPORT
    assert assistant.explain("Gia Lai báo cáo trước ngày nào?").sought is Sought.DEADLINE
