"""Next questions that keep part of the list just told: the list's own question is asked again with the filter."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from tests.assistant.talking import talk

_LED_ROWS = "Sở Ngoại vụ Hải Phòng chủ trì những việc nào trong phụ lục?"
_ROWS = "Phụ lục Hải Phòng có những việc gì?"
_DUTIES = "Sở Ngoại vụ Bắc Giang phải làm những gì?"
_BASIS = "Kế hoạch Quảng Nam căn cứ những văn bản nào?"

KEPT = {
    "a role": (
        ["Sở Văn hóa Bắc Giang phải làm những việc gì?", "chỉ lấy việc chủ trì"],
        "9 nhiệm vụ ở vai trò chủ trì",
    ),
    "a role that none has": (
        ["Sở Văn hóa Gia Lai phải làm mấy việc?", "trong số đó có việc nào họ chủ trì không?"],
        "không giao Sở Văn hóa, Thể thao và Du lịch chủ trì nhiệm vụ nào",
    ),
    "rows with years": ([_LED_ROWS, "chỉ lấy cái nào có thời hạn cụ thể, bỏ mấy cái hằng năm"], "3/13 dòng nhiệm vụ"),
    "typed without diacritics": (
        [_LED_ROWS, "chi lay cai nao co thoi han cu the, bo may cai hang nam"],
        "3/13 dòng nhiệm vụ",
    ),
    "rows of every year": ([_ROWS, "chỉ lấy việc hằng năm"], "10/13 dòng nhiệm vụ"),
    "rows of an agency": ([_ROWS, "việc nào do Sở Ngoại vụ chủ trì?"], "7 nhiệm vụ ở vai trò chủ trì"),
    "duties with a time": ([_DUTIES, "lọc ra việc có thời hạn"], "1 nội dung có thời gian, thời hạn thuộc Sở Ngoại vụ"),
    "duties about something": ([_DUTIES, "chỉ lấy việc liên quan kiều bào"], "Chỉ nêu 3 nhiệm vụ"),
    "all but a role": (
        ["Sở Văn hóa Gia Lai có nhiệm vụ gì?", "bỏ việc phối hợp đi"],
        "5 nhiệm vụ:\n\nKhông tính các nhiệm vụ ở vai trò phối hợp",
    ),
    "a role to keep and one to leave out": (
        ["Sở Văn hóa Hải Dương phải làm những gì?", "bỏ mấy việc phối hợp ra, để lại việc họ chủ trì"],
        "3 nhiệm vụ ở vai trò chủ trì",
    ),
    "what the department is named after": (
        ["Sở Văn hóa Gia Lai có nhiệm vụ gì?", "trong mấy việc đó việc nào nói về du lịch"],
        "Chỉ nêu 2 nhiệm vụ nêu nội dung được hỏi, trong tổng số 6",
    ),
    "of what was kept": (
        [
            "Sở Văn hóa Gia Lai có nhiệm vụ gì?",
            "trong mấy việc đó việc nào nói về du lịch",
            "trong số đó cái nào nói tới di tích",
        ],
        "Chỉ nêu 1 nhiệm vụ nêu nội dung được hỏi, trong tổng số 2",
    ),
    "rows by who pays": (
        [_LED_ROWS, "chỉ lấy việc làm hằng năm thôi", "trong mấy việc hằng năm đó cái nào có tiền trung ương"],
        "trong 4 dòng nhiệm vụ vừa nêu có 3 dòng ghi điều được hỏi",
    ),
    "rows of a department by who pays": (
        ["phụ lục Hải Phòng Sở Văn hóa chủ trì gì", "trong đó cái nào dùng ngân sách"],
        "trong 4 dòng nhiệm vụ vừa nêu có 1 dòng",
    ),
    "how many but a role": (
        ["Sở Công Thương Bắc Giang phải làm gì", "không tính việc chủ trì thì còn mấy việc"],
        "giao **Sở Công Thương** 3 nhiệm vụ",
    ),
    "documents of an issuer": ([_BASIS, "cái nào của Thủ tướng?"], "dẫn 1 văn bản làm căn cứ"),
    "more words of courtesy": (
        ["Sở Ngoại vụ Gia Lai làm gì?", "bỏ bớt việc chủ trì giúp tôi"],
        "giao **Sở Ngoại vụ** 2 nhiệm vụ",
    ),
    "items of a section": (
        ["mục tiêu cụ thể của Gia Lai là gì", "trong mấy mục tiêu đó cái nào nói về di sản"],
        "trong 4 nội dung vừa nêu có 1 nội dung",
    ),
    "items with a figure": (
        ["mục tiêu cụ thể của Gia Lai là gì", "trong số đó cái nào có con số"],
        "trong 4 nội dung vừa nêu không có nội dung nào",
    ),
    "partners without those left out": (
        ["Hải Phòng có hợp tác với nước nào", "trừ Nhật ra", "trong số đó nước nào kết nghĩa"],
        "nêu 2 nước: Hàn Quốc, Liên bang Nga",
    ),
    "rows of one payer": (
        ["Phụ lục Hải Phòng có việc nào không phải hằng năm?", "trong mấy việc đó cái nào có tài trợ nước ngoài"],
        "trong 3 dòng nhiệm vụ vừa nêu có 1 dòng",
    ),
    "over several plans": (
        ["Sở Văn hóa Gia Lai và Sở Văn hóa Hải Dương phải làm gì?", "việc nào liên quan tới du lịch"],
        "Tổng cộng: 5/5 nhiệm vụ",
    ),
    "times of every year": (["Gia Lai có những mốc thời gian nào?", "chỉ lấy cái hằng năm"], "2 nội dung hằng năm"),
    "a type of document": ([_BASIS, "chỉ lấy luật thôi"], "dẫn 2 văn bản làm căn cứ"),
}


@pytest.mark.parametrize(("questions", "told"), KEPT.values(), ids=KEPT.keys())
def test_a_list_is_told_again_with_what_a_next_question_keeps_of_it(
    assistant: Assistant, questions: list[str], told: str
) -> None:
    assert told in talk(assistant, *questions).text


@pytest.mark.parametrize("between", [[], ["vậy là mấy nước?", "ai lo giao lưu với mấy nơi đó?"]], ids=["now", "later"])
def test_partners_are_narrowed_to_a_country_in_the_plan_talked_of_last(
    assistant: Assistant, between: list[str]
) -> None:
    asked = "Hải Dương đã ký hợp tác với địa phương nước ngoài nào?"
    first = talk(assistant, asked, "chỉ lấy Nhật Bản thôi").text
    assert "nêu 1 địa phương" in first
    assert "Kagoshima (Nhật Bản)" in first
    second = talk(assistant, asked, *between, "Quảng Nam thì sao?", "chỉ lấy Nhật Bản thôi").text
    assert "Nagasaki (Nhật Bản) và Kinokawa (Nhật Bản)" in second
    assert "nêu 2 địa phương" in second
    assert "Osan (Hàn Quốc)" not in second


@pytest.mark.parametrize("question", ["cái nào ở Kbang?", "Ở Gia Lai di tích nào ở Kbang?"])
def test_names_are_narrowed_to_the_place_printed_after_them(assistant: Assistant, question: str) -> None:
    text = talk(assistant, "Gia Lai có những di tích nào?", question).text
    assert "Di tích vụ thảm sát nhân dân làng Tân Lập năm 1947 (Kbang)”" in text
    assert "Pleiku" not in text
    assert "Đak Đoa" not in text


def test_the_kept_items_are_what_the_next_question_counts_in(assistant: Assistant) -> None:
    told = talk(assistant, _LED_ROWS, "chỉ lấy cái nào có thời hạn cụ thể", "việc thứ ba phối hợp với ai?")
    assert "Sở Nội vụ" in told.text.split("phối hợp")[0]
    assert {citation.path for citation in told.citations} == {"Phụ lục IV.2"}


_FRIENDS = [
    "Liên hiệp hữu nghị tỉnh nào giao việc, việc gì",
    "bỏ Bắc Giang ra",
    "nơi nào bắt họ làm tập huấn hằng năm?",
]


def test_the_plans_that_charge_an_agency_are_narrowed_by_what_it_must_do(assistant: Assistant) -> None:
    answer = talk(assistant, *_FRIENDS)
    assert {one.plan for one in answer.citations} == {"hai-duong"}
    assert "Không có nhiệm vụ nào nêu nội dung được hỏi: Kế hoạch tỉnh Gia Lai." in answer.text


def test_what_was_kept_of_several_plans_is_what_is_read_out(assistant: Assistant) -> None:
    answer = talk(assistant, *_FRIENDS, "cho nguyên văn câu đó")
    assert {one.path for one in answer.citations} <= {"V.10 ¶ 1", "V.10"}
    assert {one.plan for one in answer.citations} == {"hai-duong"}


def test_a_section_on_a_list_shows_the_clause_that_was_looked_for(assistant: Assistant) -> None:
    answer = talk(assistant, _DUTIES, "chỉ lấy việc liên quan kiều bào")
    assert ("II.6 ¶ 8") in {one.path for one in answer.citations}


@pytest.mark.parametrize(
    ("question", "names"),
    [("ngoài Hàn ra còn nước nào nữa không?", "Nagasaki"), ("bỏ cả Nhật ra thì sao?", "Ubon Ratchathani")],
)
def test_a_country_is_left_out_by_its_short_name(assistant: Assistant, question: str, names: str) -> None:
    answer = talk(assistant, "Quảng Nam đã có quan hệ với những địa phương nước ngoài nào rồi?", question)
    assert answer.text.startswith("Không kể ")
    assert names in answer.text
