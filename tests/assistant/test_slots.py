"""A fragment puts another plan, another agency or another subject in the place of the one before, and nothing else."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.cues import Sought
from assistant.understanding.slots import named_subject, names_plan_only
from tests.assistant.talking import talk

TALKS = {
    "another subject where none is named": (
        ["Lễ hội Chọi trâu do cơ quan nào chủ trì?", "còn OCOP?"],
        {"bac-giang IV.5 ¶ 1", "gia-lai III.2.c - 4"},
    ),
    "another subject after the plan was found": (
        ["Khu du lịch Đồ Sơn nằm ở mục nào?", "ai chủ trì cái đó", "thế chương trình Du xuân hữu nghị?"],
        {"bac-giang II.6 ¶ 9"},
    ),
    "a name of one word": (["Bắc Giang làm gì với quà tặng đối ngoại?", "OCOP"], {"bac-giang IV.5 ¶ 1"}),
    "a subject set first": (
        ["Hội chợ trái cây quốc tế của Bắc Giang giao ai?", "OCOP thì sở nào lo"],
        {"bac-giang IV.5 ¶ 1"},
    ),
    "another row, the same column": (
        ["Phụ lục Hải Phòng: đào tạo nguồn nhân lực thì ai phối hợp", "kinh phí từ nguồn nào", "thế tập huấn?"],
        {"hai-phong Phụ lục I.1"},
    ),
    "a subject said again with another plan": (
        ["Festival Di sản của Quảng Nam tổ chức mấy năm một lần?", "ai chủ trì", "Festival ở Bắc Giang thì sao"],
        {"bac-giang IV.2 - 3"},
    ),
    "a department after a signer": (
        ["Hải Dương giao Sở Tài chính việc gì?", "ai ký kế hoạch này", "thế còn Sở Giáo dục?"],
        {"hai-duong V.5 ¶ 1"},
    ),
    "the plan after that": (
        ["Hải Dương giao Sở Tài chính việc gì?", "ai ký kế hoạch này", "thế còn Sở Giáo dục?", "Gia Lai thì sao"],
        {"gia-lai V.5 ¶ 1"},
    ),
    "a department by its field": (["Sở Công Thương Bắc Giang làm gì?", "nội vụ thì sao"], {"bac-giang II.3 - 2"}),
    "a section of another plan": (
        ["mục tiêu cụ thể của kế hoạch Gia Lai", "Hải Dương?"],
        {"hai-duong II.2", *(f"hai-duong II.2 - {number}" for number in range(1, 6))},
    ),
    "a figure of another plan": (
        ["Hải Dương có chỉ tiêu nào bằng con số không", "không, ý tôi là Bắc Giang"],
        {"bac-giang IV.5 ¶ 1"},
    ),
    "the other of a pair": (
        ["Mục tiêu tổng quát của Gia Lai là gì", "còn cụ thể?"],
        {"gia-lai II.2", *(f"gia-lai II.2 - {number}" for number in range(1, 5))},
    ),
    "another relation": (
        ["Hải Dương hợp tác với những nơi nào?", "những nơi đã ký kết thôi"],
        {"hai-duong V.1 - 5", "hai-duong V.1 - 6"},
    ),
    "a name that leads to another plan": (["Phố cổ Hội An được nêu ở đâu?", "Kon Hà Nừng?"], {"gia-lai III.2.d - 2"}),
    "what led to several rows, of another plan": (
        ["Hải Phòng giao Sở Nội vụ việc gì?", "ai chủ trì hai việc đó", "Bắc Giang có tương tự không"],
        {"bac-giang II.3 - 2"},
    ),
    "a name whose words stand apart": (
        ["Hải Dương có nói gì về chuyển đổi số", "Bắc Giang giao ai", "thế ngoại giao số"],
        {"bac-giang II.1 ¶ 4"},
    ),
    "after a check": (
        ["Hải Dương có chỉ tiêu nào bằng con số không", "con số 60 đó là của riêng tỉnh à", "Bắc Giang thì sao"],
        {"bac-giang IV.5 ¶ 1"},
    ),
    "in English": (["What does the Gia Lai plan say about OCOP?", "and Bac Giang?"], {"bac-giang IV.5 ¶ 1"}),
}
ABOVE = {"bac-giang IV.5", "bac-giang IV.2", "bac-giang II.7 - 1", "bac-giang II.6 - 1", "bac-giang II.1 - 1"}


@pytest.mark.parametrize(("questions", "cited"), TALKS.values(), ids=TALKS.keys())
def test_the_last_turn_is_answered(assistant: Assistant, questions: list[str], cited: set[str]) -> None:
    answer = talk(assistant, *questions)
    found = {f"{one.plan} {one.path}" for one in answer.citations}
    assert cited <= found
    assert {f"{one.plan} {one.path}" for one in answer.citations[:1]} <= cited | ABOVE


@pytest.mark.parametrize(
    ("question", "what"),
    [
        ("còn OCOP?", "ocop"),
        ("thế phần tuyên truyền thì sao", "tuyên truyền"),
        ("học sinh, sinh viên thì sao?", "học sinh sinh viên"),
        ("còn gì nữa không", ""),
        ("thế ở cấp huyện?", ""),
        ("còn cho doanh nghiệp?", ""),
        ("chi tiết hơn", ""),
        ("trích nguyên văn", ""),
        ("ai chủ trì OCOP?", ""),
        ("còn Sở Tài chính?", ""),
    ],
)
def test_a_name_for_a_subject_is_known(assistant: Assistant, question: str, what: str) -> None:
    assert named_subject(assistant.explain(question)) == what


@pytest.mark.parametrize(
    ("question", "only"),
    [
        ("còn Gia Lai?", True),
        ("thế kế hoạch Hải Phòng thì sao", True),
        ("không, ý tôi là Hải Dương", True),
        ("Hải Dương chứ", True),
        ("kinh phí của Gia Lai?", False),
        ("Gia Lai và Hải Phòng", False),
        ("Gia Lai có không?", False),
    ],
)
def test_a_fragment_that_only_names_a_plan_is_known(assistant: Assistant, question: str, only: bool) -> None:
    assert names_plan_only(assistant.explain(question)) is only


@pytest.mark.parametrize("question", ["Gia Lai có sơ kết không", "Gia Lai có nói đến thư viện số không"])
def test_whether_a_plan_has_a_thing_is_asked_of_that_alone(assistant: Assistant, question: str) -> None:
    frame = assistant.explain(question, ["Ai phải báo cáo ở Hải Phòng?"])
    assert not {"báo", "cáo"} & set(frame.topic)


def test_whether_it_has_what_was_asked_goes_on(assistant: Assistant) -> None:
    frame = assistant.explain("Gia Lai có nội dung này không?", ["Bắc Giang làm gì với kiều bào?"])
    assert frame.topic == ("kiều", "bào")


def test_a_role_does_not_travel_over_the_signer(assistant: Assistant) -> None:
    before = ["Sở Ngoại vụ Bắc Giang phối hợp việc gì?", "ai ký kế hoạch này"]
    frame = assistant.explain("thế Sở Công Thương?", before)
    assert (frame.sought, frame.role) == (Sought.DUTIES, None)


def test_what_a_told_clause_prints_narrows_it(assistant: Assistant) -> None:
    before = ["Ai chủ trì xây dựng danh mục quà tặng ở Bắc Giang?"]
    assert {"danh", "mục"} <= set(assistant.explain("thế nông sản thì sao?", before).topic) or assistant.explain(
        "thế nông sản thì sao?", before
    ).about


def test_of_a_department_its_own_field_is_a_subject(assistant: Assistant) -> None:
    frame = assistant.explain("còn du lịch?", ["Sở Văn hóa, Thể thao và Du lịch Bắc Giang chủ trì việc gì?"])
    assert frame.agencies == ("so-van-hoa-the-thao-va-du-lich",)
    assert "lịch" in frame.topic


def test_a_subject_that_a_named_plan_lacks_stays_with_it(assistant: Assistant) -> None:
    answer = talk(assistant, "Kế hoạch Hải Phòng nêu gì về Lễ hội Hoa Phượng Đỏ?", "còn OCOP?")
    assert answer.status == "not_stated"
    assert answer.text.startswith("**Kế hoạch thành phố Hải Phòng**")


def test_money_of_a_plan_is_no_task_of_the_department_before(assistant: Assistant) -> None:
    frame = assistant.explain("kinh phí lấy từ đâu", ["Sở Tài chính Gia Lai làm gì?"])
    assert (frame.sought, frame.agencies) == (Sought.FUNDING, ())


@pytest.mark.parametrize("question", ["Ai phụ trách OCOP?", "OCOP do cơ quan nào lo?"])
def test_a_name_in_capitals_is_no_lead_of_the_whole_plan(assistant: Assistant, question: str) -> None:
    assert {"IV.5 ¶ 1"} <= {one.path for one in assistant.ask(question).citations}


def test_a_part_that_a_plan_does_not_have_is_said_to_be_missing(assistant: Assistant) -> None:
    answer = talk(assistant, "mục tiêu cụ thể của kế hoạch Gia Lai", "còn kế hoạch Hải Phòng?")
    assert answer.status == "not_stated"
    assert "không có phần riêng về “mục tiêu cụ thể”" in answer.text
    assert {one.path for one in answer.citations} == {"I.1", "I.1 - 1", "I.1 - 2", "I.1 - 3"}
