"""Next questions of a few words: a guess, what else there is, the part that is kept, the form that is wanted."""

from __future__ import annotations

import pytest

from assistant.answer import Turn
from assistant.assistant import Assistant
from tests.assistant.talking import talk

GUESSES = {
    "the day": (("Quảng Nam báo cáo theo kỳ nào?", "chắc là trước 15/11 chứ?"), "answered", "15 tháng 11"),
    "the day, in fewer words": (
        ("Quảng Nam báo cáo trước ngày nào?", "trước 15/11 chứ gì?"),
        "answered",
        "15 tháng 11",
    ),
    "another day": (("Bắc Giang báo cáo trước ngày nào?", "chắc là 25/11 chứ?"), "premise_corrected", "25/10"),
    "another signer": (("Ai ký kế hoạch Hải Phòng?", "ông Lê Văn Thành chứ?"), "premise_corrected", "Đường Anh Điền"),
    "a partner": (("Hải Phòng kết nghĩa với đâu?", "Kitakyushu chứ?"), "answered", "Kitakyushu"),
    "no partner": (("Hải Phòng kết nghĩa với đâu?", "có Osaka không?"), "not_stated", "Osaka"),
}


@pytest.mark.parametrize("case", GUESSES)
def test_a_guess_is_held_against_what_was_told(assistant: Assistant, case: str) -> None:
    asked, status, words = GUESSES[case]
    answer = talk(assistant, *asked)
    assert answer.status == status
    assert words in answer.text


ELSE = {
    "after one task of an agency": (
        ("CA thành phố Hải Phòng có bảo đảm an toàn lễ hội không?", "ngoài việc đó ra còn gì?"),
        {"III.8 - 1", "III.8 - 2"},
    ),
    "after where money comes from": (
        ("Tiền làm kế hoạch Hải Dương lấy từ đâu?", "Ngoài những khoản đó còn huy động được gì nữa?"),
        {"IV.3"},
    ),
    "after an event": (
        ("Quảng Nam tổ chức lễ hội nào với Nhật?", "ngoài cái đó còn định kỳ tổ chức sự kiện nào nữa"),
        {"Điều 1.II.4 - 2"},
    ),
    "its own basis": (
        ("Quảng Nam bồi dưỡng nghiệp vụ cho công chức ngoại vụ thế nào?", "căn cứ văn bản nào vậy?"),
        {"Điều 1.II.5 - 3"},
    ),
    "the document told": (
        ("Gia Lai thực hiện Chiến lược văn hóa đối ngoại theo kế hoạch nào?", "của giai đoạn nào, ban hành ngày nào?"),
        {"V.3 - 2"},
    ),
    "a detail that other clauses tell": (
        ("Bắc Giang tặng quà đối tác nước ngoài thế nào?", "thông tin trong danh mục đó ghi bằng tiếng gì?"),
        {"II.4 ¶ 4"},
    ),
    "a part kept": (
        ("Mục tiêu cụ thể của Quảng Nam chia thế nào?", "chỉ lấy phần đến 2030"),
        {"Điều 1.I.2.b - 1", "Điều 1.I.2.b - 2", "Điều 1.I.2.b - 3"},
    ),
    "rows from a year on": (
        ("Liệt kê các việc trong phụ lục Hải Phòng", "trong số đó việc nào bắt đầu từ 2015?"),
        {"Phụ lục I.3", "Phụ lục IV.1", "Phụ lục IV.2"},
    ),
    "the basis of the plan": (("Hải Dương ai ký?", "căn cứ văn bản nào vậy?"), {"header 2"}),
}


@pytest.mark.parametrize("case", ELSE)
def test_what_goes_on_is_told_from_where_it_stands(assistant: Assistant, case: str) -> None:
    asked, paths = ELSE[case]
    answer = talk(assistant, *asked)
    assert answer.status == "answered"
    assert paths <= {cited.path for cited in answer.citations}


def test_a_part_kept_leaves_out_the_other(assistant: Assistant) -> None:
    answer = talk(assistant, *ELSE["a part kept"][0])
    assert not any(cited.path.startswith("Điều 1.I.2.a") for cited in answer.citations)


AS_TABLE = ("cho dạng bảng, kèm cơ quan chủ trì với phối hợp", "cho dạng bảng", "ke bang di")


@pytest.mark.parametrize("asked", AS_TABLE)
def test_another_form_is_the_same_told_again(assistant: Assistant, asked: str) -> None:
    first = talk(assistant, "phụ lục Hải Phòng có việc gì về kiều bào?")
    again = talk(assistant, "phụ lục Hải Phòng có việc gì về kiều bào?", asked)
    assert [one.path for one in again.citations] == [one.path for one in first.citations]
    assert "| Cơ quan chủ trì |" in again.text


def test_what_an_answer_shortened_by_others_left_out_is_still_to_be_told(assistant: Assistant) -> None:
    said = (
        "Kế hoạch tỉnh Gia Lai giao: phối hợp với Sở Ngoại vụ triển khai các hoạt động ngoại giao văn hóa; xây dựng "
        "các chương trình văn hóa, biểu diễn nghệ thuật [1][2]."
    )
    history = [Turn("user", "Sở VHTTDL Gia Lai có nhiệm vụ gì?"), Turn("assistant", said)]
    answer = assistant.ask("còn việc nào nữa không?", history)
    assert answer.status == "answered"
    assert {"V.3 - 4", "V.3 - 5", "V.3 - 6"} <= {cited.path for cited in answer.citations}
    assert "V.3 - 1" not in {cited.path for cited in answer.citations}


def test_a_whole_answer_leaves_nothing_to_be_told(assistant: Assistant) -> None:
    answer = talk(assistant, "Sở VHTTDL Gia Lai có nhiệm vụ gì?", "còn việc nào nữa không?")
    assert answer.status == "not_stated"
    assert "không giao" in answer.text


WHERE = ("điều khoản nào nói vậy?", "Chắc không? Dẫn nguyên văn xem nào.")


@pytest.mark.parametrize("asked", WHERE)
def test_where_it_stands_is_told_once_more_with_its_place(assistant: Assistant, asked: str) -> None:
    answer = talk(assistant, "Ở Quảng Nam cơ quan nào làm đầu mối?", asked)
    assert answer.status == "answered"
    assert "Điều 2, Mục 3" in answer.text


def test_that_agency_held_against_another_task(assistant: Assistant) -> None:
    answer = talk(
        assistant, "OCOP của Bắc Giang giao sở nào?", "sở này chủ trì luôn Hội chợ trái cây quốc tế đúng không?"
    )
    assert answer.status == "premise_corrected"
    assert "Sở Công Thương" in answer.text


def test_a_document_of_another_kind_is_not_told_for_it(assistant: Assistant) -> None:
    answer = talk(assistant, "Quyết định của Quảng Nam dựa vào đâu?", "Ý tôi là tờ trình của sở cơ, số mấy, ngày nào?")
    assert "61/TTr-SNgV" in answer.text
    assert "2013/QĐ-TTg" not in answer.text


def test_a_province_mistyped_is_no_name_that_is_missing(assistant: Assistant) -> None:
    answer = talk(assistant, "Kinh phí của Hải Dương lấy ở đâu?", "thế cònn Quảng Nma thì sao?")
    assert answer.status == "answered"
    assert {one.plan for one in answer.citations} == {"quang-nam"}


def test_this_department_is_the_one_that_leads(assistant: Assistant) -> None:
    asked = ("Kinh phí ở Hải Dương sở nào tham mưu?", "Bên Bắc Giang sở ấy chủ trì hay phối hợp?")
    answer = talk(assistant, *asked)
    assert "Sở Tài chính" in answer.text
    assert ("bac-giang", "IV.7 ¶ 1") in {(cited.plan, cited.path) for cited in answer.citations}
