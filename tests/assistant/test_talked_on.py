"""Next turns of a conversation: the other role, what is left of a list, the same of another plan, a counted line."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from tests.assistant.talking import talk

_ABROAD = "Phụ lục Hải Phòng có mấy nhiệm vụ về người Việt Nam ở nước ngoài?"
_OF_FOUR = "Bắc Giang: Sở Văn hóa chủ trì những nhóm nhiệm vụ nào ở Phần II?"
_UNION = "Liên hiệp các tổ chức hữu nghị Hải Dương làm gì?"
_LISTED = ["Sở Văn hóa, Thể thao và Du lịch Gia Lai có bao nhiêu nhiệm vụ?", "Dòng thứ 2 nhắc tới kế hoạch nào?"]
_PROPOSED = ["Quyết định của Quảng Nam ai ký?", "Căn cứ vào tờ trình nào?", "Cơ quan nào trình tờ trình ấy?"]
_OCOP = ["OCOP được kế hoạch Bắc Giang đặt chỉ tiêu thế nào?", "Ai hướng dẫn?"]
_TERM = "Hải Phòng có quy định hạn báo cáo không?"
_GROUPS, _FIVE = "Hải Phòng có mấy nhóm giải pháp?", (1, 2, 3, 4, 5)
TALKS = {
    "the other role, in the same part": (
        [_OF_FOUR, "Thế còn vai phối hợp?"],
        "4 nhiệm vụ ở vai trò phối hợp",
        {"II.1 - 2", "II.2 - 2", "II.4 - 2", "II.6 - 2"},
    ),
    "who coordinates is asked with a word for whom": (
        ["Bắc Giang: Sở Văn hóa chủ trì những nhiệm vụ nào?", "Sở này phối hợp với ai?"],
        "phối hợp",
        None,
    ),
    "rows about a subject": ([_ABROAD], "3/13", {f"Phụ lục III.{row}" for row in (1, 2, 3)}),
    "their names": ([_ABROAD, "Kể tên"], "3/13", {f"Phụ lục III.{row}" for row in (1, 2, 3)}),
    "what is left after the first": (
        [_ABROAD, "Kể tên", "Việc thứ nhất ai chủ trì", "Hai việc còn lại?"],
        "**Sở Văn hóa - Thể thao và Du lịch** chủ trì",
        {"Phụ lục III.2", "Phụ lục III.3"},
    ),
    "the same agency in a third plan": (
        [_UNION, "Hằng năm họ phải xây dựng cái gì?", "Gia Lai?", "Bắc Giang?"],
        "3 nhiệm vụ",
        {"II.5 - 2", "II.6 - 2", "IV.10 ¶ 1"},
    ),
    "a line, not which plan": (_LISTED, "1908/KH-UBND", {"V.3 - 2", "V.3"}),
    "the document of that line": ([*_LISTED, "Kế hoạch ấy ban hành ngày nào"], "24/11/2021", {"V.3 - 2"}),
    "whose the document is": (_PROPOSED, "Sở Ngoại vụ", {"header 5"}),
    "of which day": ([*_PROPOSED, "Ngày bao nhiêu?"], "14/6/2022", {"header 5"}),
    "all that they must do": (
        ["Ở Hải Phòng, ai lo bảo vệ an ninh cho các hoạt động ngoại giao văn hóa?", "Cụ thể họ phải làm những gì"],
        "3 nhiệm vụ",
        {"III.8 - 1", "III.8 - 2", "III.8 - 3"},
    ),
    "what for": ([*_OCOP, "Để làm gì?"], "quà tặng", {"IV.5 ¶ 1", "IV.5"}),
    "whether it is so elsewhere": ([*_OCOP, "Gia Lai cũng dùng OCOP làm quà tặng à?"], "OCOP", {"III.2.c - 4"}),
    "a document by its number": (
        ["Bắc Giang có di sản nào được UNESCO công nhận?", "Kế hoạch 5058 thì sao"],
        "5058/KH-UBND",
        {"IV.2 - 1"},
    ),
    "who issued the decision told, not who signed the plan": (
        ["Quyết định nào là căn cứ của kế hoạch Hải Dương?", "Ai ban hành?"],
        "Thủ tướng",
        {"header 2"},
    ),
    "a group by its bare number": ([_GROUPS, "Nhóm 3 là gì"], "5 nội dung", {"II.3", *(f"II.3 - {n}" for n in _FIVE)}),
    "its last item": ([_GROUPS, "Nhóm 3 là gì", "Ý cuối nói gì"], "trung tâm giao lưu", {"II.3 - 5"}),
    "the same again, in few lines": (
        ["Mục đích của Gia Lai là gì", "Tóm lại trong ba dòng"],
        "Gia Lai",
        {"I.1", "I.1 ¶ 1", "I.1 ¶ 2", "I.1 ¶ 3"},
    ),
    "who signed there": (
        ["Ai ký kế hoạch Hải Dương?", "Ký ngày nào?", "Gia Lai thì ai"],
        "Võ Ngọc Thành",
        {"signature"},
    ),
    "a day that another plan fixes": ([_TERM, "Quảng Nam có ấn định ngày không?"], "15 tháng 11", {"Điều 2.1 ¶ 1"}),
    "a day, in other words": ([_TERM, "Bắc Giang có ngày cụ thể không"], "25/10", {"IV.13 ¶ 1"}),
    "who does what the clauses told only name": (
        ["Gia Lai nhắc di tích nào ở Kbang?", "Sở nào bảo tồn các di tích này?"],
        "Sở Văn hóa, Thể thao và Du lịch",
        {"V.3", "V.3 - 5", "V.3 - 6"},
    ),
    "the words of both plans told": (
        ["Ở Hải Dương ai xây dựng chuyên trang ngoại giao văn hóa?", "Hải Phòng ai làm việc này?", "Nguyên văn cả hai"],
        "Hải Dương",
        {"V.3 ¶ 1", "V.3", "III.5 - 1", "III.5"},
    ),
    "the next row, and no column": (
        ["Phụ lục Hải Phòng, nhiệm vụ nào làm 2015-2018?", "Nhiệm vụ kế tiếp trong bảng là gì"],
        "tuyên truyền",
        {"Phụ lục I.4"},
    ),
}


@pytest.mark.parametrize("name", TALKS)
def test_a_next_turn_is_answered(assistant: Assistant, name: str) -> None:
    questions, words, paths = TALKS[name]
    answer = talk(assistant, *questions)
    assert answer.status == "answered", answer.text
    assert words in answer.text
    assert paths is None or {citation.path for citation in answer.citations} == paths


def test_the_same_is_not_required_elsewhere(assistant: Assistant) -> None:
    answer = talk(assistant, "Quảng Nam báo cáo vào ngày nào", "Hải Dương có yêu cầu tương tự không?")
    assert answer.status == "not_stated"
    assert "Hải Dương" in answer.text.split("\n")[0]


def test_a_goal_of_one_plan_is_not_all_goals_of_another(assistant: Assistant) -> None:
    answer = talk(assistant, "Quảng Nam có nhắc biểu tượng văn hóa không?", "Gia Lai có mục tiêu này không")
    assert answer.status == "not_stated"


def test_who_else_a_plan_is_sent_to(assistant: Assistant) -> None:
    answer = talk(assistant, "Nơi nhận của kế hoạch Hải Phòng có Bộ Ngoại giao không?", "Có Bộ Văn hóa không?")
    assert answer.status == "not_stated"
    assert {citation.path for citation in answer.citations} == {"recipients"}


@pytest.mark.parametrize(
    ("question", "paths"),
    [
        ("Ai phụ trách du lịch ở Gia Lai?", {"V.3", "V.3 - 4", "V.3 - 6"}),
        ("Cơ quan nào chủ trì quảng bá ở Gia Lai?", {"V.2", "V.2 - 2"}),
        ("Ai chủ trì kế hoạch ở Gia Lai?", {"V.2", "V.2 - 1"}),
        ("Cơ quan nào làm đầu mối ở Quảng Nam?", {"Điều 2.3"}),
        ("Ai chủ trì nội dung kế hoạch Hải Dương?", {"V.1", "V.1 - 1"}),
    ],
)
def test_a_field_of_work_is_not_the_plan_as_a_whole(assistant: Assistant, question: str, paths: set[str]) -> None:
    assert {citation.path for citation in assistant.ask(question).citations} == paths


@pytest.mark.parametrize(
    ("question", "count"),
    [
        ("Phụ lục Hải Phòng có bao nhiêu nhiệm vụ tất cả?", 13),
        ("Kế hoạch Hải Phòng có bao nhiêu nhiệm vụ trong phụ lục về ngoại giao văn hóa", 13),
        ("Phụ lục của Hải Phòng có mấy dòng liên quan tới tuyên truyền?", 2),
        ("Trong phụ lục Hải Phòng có những nhiệm vụ nào về kiều bào?", 3),
    ],
)
def test_rows_are_counted_by_their_subject(assistant: Assistant, question: str, count: int) -> None:
    answer = assistant.ask(question)
    assert answer.complete is not None
    assert answer.complete.total == count
