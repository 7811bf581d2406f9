"""What next turns ask of the answer before: a document it cites, a fact, a part of its list, what is left of it."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.cues import Sought
from assistant.understanding.returning import without_opening
from tests.assistant.talking import talk

_DUTIES = "Sở Văn hóa Bắc Giang phối hợp những nhiệm vụ nào?"
_INSIDE = {"II.1 - 2", "II.2 - 2", "II.4 - 2", "II.6 - 2"}
_OUTSIDE = {"IV.2 - 6", "IV.2 - 7", "IV.2 - 8", "IV.2 - 10"}
TALKS = {
    "a proposal by its kind": (["Quảng Nam căn cứ vào đâu?", "tờ trình đó ngày nào?"], "14/6/2022", {"header 5"}),
    "its day, asked alone": (
        ["Quảng Nam căn cứ vào đâu?", "tờ trình đó của ai", "ngày mấy"],
        "14/6/2022",
        {"header 5"},
    ),
    "the period after the signer": (
        ["ai ký kế hoạch Hải Phòng", "cho giai đoạn nào"],
        "2020",
        {"header 1", "header 2"},
    ),
    "whom the plan is sent to": (["ai ký kế hoạch Gia Lai", "kế hoạch đó gửi những đâu"], "Nơi nhận", {"recipients"}),
    "a part left out": ([_DUTIES, "trừ mục II ra"], "4 nhiệm vụ ở vai trò phối hợp", _OUTSIDE),
    "a part kept": ([_DUTIES, "chỉ lấy phần II thôi"], "trong tổng số 8 nhiệm vụ phối hợp", _INSIDE),
    "the other part after that": ([_DUTIES, "trừ mục II ra", "chỉ lấy mục II"], "4 nhiệm vụ", _INSIDE),
    "the appendix kept": (
        ["hai phong giao so thong tin nhung gi", "trong phu luc thoi"],
        "3 nhiệm vụ",
        {"Phụ lục I.2", "Phụ lục I.3", "Phụ lục I.4"},
    ),
    "all of an appendix": (
        ["Phụ lục Hải Phòng giao Sở Văn hóa chủ trì gì?", "cả phụ lục có bao nhiêu nhiệm vụ"],
        "13",
        {*(f"Phụ lục {place}" for place in "I.1 I.2 I.3 I.4 II.1 II.2 II.3 II.4 III.1 III.2 III.3 IV.1 IV.2".split())},
    ),
    "nothing left of a subject": (
        ["Bắc Giang làm gì với kiều bào?", "còn gì nữa không"],
        "không có điều khoản nào khác",
        {"I.1 - 4", "I.2 - 2", "II.6 ¶ 8", "IV.1 - 2", "IV.1 - 7", "IV.10 ¶ 1"},
    ),
    "where it stands": (["Sở Khoa học Gia Lai làm gì?", "ở mục mấy vậy"], "Mục V.8, đoạn 1", {"V.8 ¶ 1", "V.8"}),
    "the other role of a row": (
        ["Phụ lục Hải Phòng: ai chủ trì biên soạn tài liệu tập huấn?", "còn phối hợp?"],
        "**Sở Văn hóa - Thể thao và Du lịch và Sở Thông tin và Truyền thông** phối hợp",
        {"Phụ lục I.3"},
    ),
    "whom to ask there": (
        ["Hải Dương có vướng mắc thì báo ai", "ở đó đơn vị nào đầu mối với Bộ Ngoại giao?"],
        "Văn phòng",
        {"V.2", "V.2 - 3"},
    ),
    "plans set against each other": (
        ["Hải Phòng dựa trên quyết định nào", "khác gì với Gia Lai"],
        "2013/QĐ-TTg",
        {"header 1", "header 2"},
    ),
    "times after signers": (
        ["So sánh người ký của năm kế hoạch", "còn thời gian báo cáo thì sao"],
        "25/10",
        {"IV.13 ¶ 1", "V.11 ¶ 1", "V.12 ¶ 1", "V.1 - 1", "III.2 - 4", "III.1 - 3", "Điều 2.1 ¶ 1"},
    ),
    "whose time comes first": (
        ["So sánh hạn báo cáo Bắc Giang và Quảng Nam", "thế tỉnh nào nộp muộn hơn"],
        "muộn hơn là của **Kế hoạch tỉnh Quảng Nam**",
        {"IV.13 ¶ 1", "Điều 2.1 ¶ 1"},
    ),
    "the day of a cited document": (["Quyết định 942 là gì", "ngày nào"], "31/8/2021", {"II.4 ¶ 1"}),
    "the same of another document": (["Quyết định 942 là gì", "còn 5058?", "ngày mấy"], "28/9/2021", {"IV.2 - 1"}),
    "the section of a number": (
        ["Mục II.4 của Hải Phòng nói gì", "còn mục 5"],
        "Mục II.5",
        {"II.5", "II.5 - 1", "II.5 - 2", "II.5 - 3"},
    ),
    "the rest of a list": (
        ["Sở Ngoại vụ Gia Lai phải làm gì?", "việc nào chủ trì", "còn lại thì sao"],
        "2 nhiệm vụ",
        {"V.2 - 3", "V.2 - 4"},
    ),
    "all but the appendix": (
        ["Hải Phòng giao Sở Văn hóa việc gì", "chỉ tính ngoài phụ lục"],
        "trong tổng số 14 nhiệm vụ",
        {f"III.3 - {number}" for number in range(1, 5)},
    ),
    "whose a document is": (["Nghị quyết 169 ở kế hoạch nào", "của cơ quan nào"], "Chính phủ", {"Điều 1.II.3 - 3"}),
    "when it was issued": (["Nghị quyết 169 ở kế hoạch nào", "ban hành khi nào"], "31/12/2021", {"Điều 1.II.3 - 3"}),
    "the next item, the same asked": (
        ["Bắc Giang có bao nhiêu nhiệm vụ ở mục II", "nhiệm vụ thứ 4 ai chủ trì", "còn nhiệm vụ thứ 5"],
        "**Sở Văn hóa, Thể thao và Du lịch** chủ trì",
        {"II.5", "II.5 - 1", "II.5 - 2"},
    ),
    "which of them are an agency's": (
        ["Bắc Giang có bao nhiêu nhiệm vụ ở mục II", "cái nào giao Sở Nội vụ phối hợp"],
        "1 nhiệm vụ ở vai trò phối hợp",
        {"II.3 - 2"},
    ),
    "two departments side by side": (
        ["Hải Dương giao Sở Giáo dục việc gì", "còn Sở Lao động", "hai sở này khác nhau thế nào"],
        "2 nhiệm vụ",
        {"V.5 ¶ 1", "V.7 ¶ 1"},
    ),
    "how a document is made up": (
        ["Sở Lao động Hải Dương làm gì", "cảm ơn. Cho hỏi thêm Quảng Nam có bao nhiêu điều"],
        "gồm 3 điều",
        {"Điều 1", "Điều 2", "Điều 3"},
    ),
    "a measure in English": (
        ["What does the Bac Giang plan say about OCOP?", "how many 5-star products by 2030?"],
        "3-5",
        {"IV.5 ¶ 1", "IV.5"},
    ),
}


@pytest.mark.parametrize(("questions", "said", "cited"), TALKS.values(), ids=TALKS.keys())
def test_the_last_turn_is_answered(assistant: Assistant, questions: list[str], said: str, cited: set[str]) -> None:
    answer = talk(assistant, *questions)
    assert said in answer.text
    assert {one.path for one in answer.citations} == cited


def test_what_a_clause_was_about_is_asked_of_another_plan(assistant: Assistant) -> None:
    answer = talk(
        assistant,
        "Sở Nông nghiệp Bắc Giang làm gì",
        "sản phẩm 5 sao đó là bao nhiêu",
        "Hải Phòng có nội dung này không",
    )
    assert answer.status == "not_stated"
    assert "Sở Nông nghiệp" not in answer.text.split("\n")[0].split("**Kế hoạch tỉnh Bắc Giang")[0]


def test_a_claim_on_another_department_is_of_all_its_tasks(assistant: Assistant) -> None:
    answer = talk(assistant, "Hải Phòng giao Sở Giáo dục làm gì", "thế Sở Tài chính chỉ phối hợp đúng không")
    assert answer.status == "premise_corrected"
    assert answer.text.startswith("Không đúng")


def test_the_plans_that_do_not_say_it_come_first(assistant: Assistant) -> None:
    answer = talk(
        assistant,
        "So sánh trách nhiệm Sở Thông tin ở Bắc Giang và Hải Dương",
        "cả 5 tỉnh thì sao",
        "tỉnh nào không nêu",
    )
    assert answer.text.startswith("1/5 kế hoạch không giao nhiệm vụ riêng (Quảng Nam)")


def test_a_fact_of_the_plan_is_asked_of_no_department(assistant: Assistant) -> None:
    frame = assistant.explain("ai ký kế hoạch này", ["Hải Phòng giao Sở Thông tin làm gì?", "Quảng Nam thì sao"])
    assert (frame.plans, frame.agencies, frame.sought) == (("quang-nam",), (), Sought.SIGNER)


def test_a_number_of_another_kind_is_not_the_plan(assistant: Assistant) -> None:
    answer = talk(assistant, "Chỉ thị 40 của Hải Phòng là của ai", "kế hoạch này ký ngày nào")
    assert "không nêu ngày ban hành" in answer.text


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("ok cảm ơn. à, còn quà tặng?", "còn quà tặng?"),
        ("cam on ban, hai duong thi sao", "hai duong thi sao"),
        ("tóm lại nơi nào có ngày cụ thể", "nơi nào có ngày cụ thể"),
        ("tóm lại giúp tôi ngắn gọn", "tóm lại giúp tôi ngắn gọn"),
        ("cảm ơn nhiều nhé", "cảm ơn nhiều nhé"),
        ("hay là Gia Lai?", "hay là Gia Lai?"),
    ],
)
def test_thanks_and_words_that_sum_up_are_no_part_of_a_question(typed: str, rest: str) -> None:
    assert without_opening(typed) == rest
