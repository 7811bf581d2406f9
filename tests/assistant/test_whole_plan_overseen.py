"""Who stands for a whole plan, who oversees it, and whether several plans charge the same one."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant

LEADS = {
    "the standing body, in a plan without that word": (
        "Cơ quan thường trực của kế hoạch Hải Dương là cơ quan nào?",
        ("hai-duong", "V.1 - 1"),
    ),
    "the standing body of a city": ("Cơ quan thường trực ở Hải Phòng là cơ quan nào?", ("hai-phong", "III.2 - 1")),
    "who makes it": ("Sở nào làm cơ quan thường trực ở Quảng Nam?", ("quang-nam", "Điều 2.3")),
    "who oversees it, as printed": (
        "Ai theo dõi, đôn đốc việc thực hiện kế hoạch Hải Dương?",
        ("hai-duong", "V.1 - 1"),
    ),
    "who is sent what all report": (
        "Cơ quan nào theo dõi, tổng hợp việc thực hiện ở Bắc Giang?",
        ("bac-giang", "IV.13 ¶ 1"),
    ),
    "who sums up, in a plan without that word": (
        "Ở Hải Phòng ai tổng hợp kết quả thực hiện?",
        ("hai-phong", "III.2 - 4"),
    ),
    "who sums up, in few words": ("Bắc Giang ai tổng hợp kết quả?", ("bac-giang", "IV.1 - 8")),
    "in other verbs than the plan's": ("Ai đôn đốc việc thực hiện kế hoạch Gia Lai?", ("gia-lai", "V.2 - 4")),
}


@pytest.mark.parametrize("case", LEADS)
def test_a_whole_plan_is_led_and_overseen_by_somebody(assistant: Assistant, case: str) -> None:
    question, place = LEADS[case]
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert place in {(cited.plan, cited.path) for cited in answer.citations}


def test_a_plan_without_an_overseer_says_so_and_names_its_lead(assistant: Assistant) -> None:
    answer = assistant.ask("Ai giám sát việc thực hiện kế hoạch Hải Phòng?")
    assert answer.status == "not_stated"
    assert "không ghi riêng việc theo dõi" in answer.text
    assert "Sở Ngoại vụ" in answer.text


def test_what_is_checked_in_a_plan_is_not_the_plan(assistant: Assistant) -> None:
    answer = assistant.ask("Cơ quan nào kiểm tra các lễ hội ở Hải Phòng?")
    assert "cơ quan đầu mối là" not in answer.text


def test_each_of_five_plans_tells_who_oversees_it(assistant: Assistant) -> None:
    answer = assistant.ask("Ở 5 tỉnh, cơ quan nào theo dõi, đôn đốc, tổng hợp việc thực hiện?")
    cited = {(one.plan, one.path) for one in answer.citations}
    assert {("gia-lai", "V.2 - 4"), ("hai-duong", "V.1 - 1"), ("quang-nam", "Điều 2.3")} <= cited
    assert {one.plan for one in answer.citations} == {"bac-giang", "gia-lai", "hai-duong", "hai-phong", "quang-nam"}


SAME = (
    "Cơ quan đứng ra lo chính cho việc thực hiện kế hoạch ở Hải Dương và Hải Phòng có phải cùng một sở không?",
    "Cơ quan thường trực ở Hải Dương và Hải Phòng có giống nhau không?",
)


@pytest.mark.parametrize("question", SAME)
def test_whether_it_is_the_same_is_told_by_which_it_is(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert {("hai-duong", "V.1 - 1"), ("hai-phong", "III.2 - 1")} <= {(c.plan, c.path) for c in answer.citations}
    assert "Sở Văn hóa, Thể thao và Du lịch" in answer.text
    assert "Sở Ngoại vụ" in answer.text
