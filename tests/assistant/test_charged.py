"""Who is charged with what: the whole plan or one thing in it, unions and party bodies, two names at once."""

from __future__ import annotations

import pytest

from assistant.answer import Answer
from assistant.assistant import Assistant


def _paths(answer: Answer) -> set[str]:
    return {citation.path for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "path"),
    [
        pytest.param("đầu mối với Bộ Ngoại giao của Hải Dương là ai", "V.2 - 3", id="dealings-with-a-ministry"),
        pytest.param("bên nào làm kế hoạch quảng bá văn hóa BG ra nước ngoài", "IV.2 - 2", id="words-of-every-plan"),
    ],
)
def test_one_task_is_not_the_whole_plan(assistant: Assistant, question: str, path: str) -> None:
    assert assistant.ask(question).citations[0].path == path


def test_those_who_coordinate_with_a_lead_are_those_of_its_task(assistant: Assistant) -> None:
    answer = assistant.ask("ai phối hợp với Sở Ngoại vụ trong mục quảng bá hình ảnh Bắc Giang")
    assert answer.status == "answered"
    assert {"II.6 - 1", "II.6 - 2"} <= _paths(answer)


def test_a_union_is_bound_by_what_binds_unions(assistant: Assistant) -> None:
    answer = assistant.ask("Đoàn thanh niên ở Bắc Giang được giao gì không")
    assert answer.status == "not_stated"
    assert _paths(answer) == {"IV.12 ¶ 1", "IV.12 ¶ 2"}  # the second promises an appendix, which may charge it
    assert "bản đã nạp không có Phụ lục này" in answer.text


def test_a_party_body_is_not_bound_by_what_binds_departments(assistant: Assistant) -> None:
    answer = assistant.ask("Ban Tuyên giáo Bắc Giang làm gì")
    assert answer.status == "not_stated"
    assert "thuộc diện thực hiện nhiệm vụ chung" not in answer.text


@pytest.mark.parametrize("question", ["Ủy ban Mặt trận Bắc Giang làm gì", "Ban Tuyên giáo Gia Lai làm gì"])
def test_a_body_outside_the_administration_is_asked_not_charged(assistant: Assistant, question: str) -> None:
    text = assistant.ask(question).text
    assert "** đề nghị **" in text
    assert "** giao **" not in text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Báo và đài của Gia Lai phải làm gì", ["Báo Gia Lai", "Đài Phát thanh - Truyền hình Gia Lai"]),
        ("huyện với thành phố ở Gia Lai có trách nhiệm gì", ["Ủy ban nhân dân các huyện, thị xã, thành phố"]),
        ("UBND huyện ở Bắc Giang làm gì", ["Ủy ban nhân dân huyện, thành phố"]),
    ],
)
def test_agencies_are_known_as_people_say_them_and_called_as_the_plan_does(
    assistant: Assistant, question: str, told: list[str]
) -> None:
    text = assistant.ask(question).text
    assert all(name in text for name in told)
    assert all(f"Tên trong kế hoạch là “{name}”" in text for name in told)


def test_one_agency_spelt_two_ways_is_named_once(assistant: Assistant) -> None:
    text = assistant.ask("Liên hiệp hữu nghị các tỉnh được giao việc gì, so sánh giúp").text
    row = next(line for line in text.splitlines() if line.startswith("| Kế hoạch tỉnh Bắc Giang"))
    assert row.lower().split("**")[1].count("liên hiệp") == 1


def test_agencies_charged_together_are_told_beside_those_with_their_own(assistant: Assistant) -> None:
    answer = assistant.ask("Gia Lai có bao nhiêu cơ quan được phân công")
    assert "12 cơ quan" in answer.text
    assert "V.11" in _paths(answer)  # the heading that names the districts


def test_through_whom_a_report_goes_is_asked_after_when(assistant: Assistant) -> None:
    frame = assistant.explain("qua cơ quan nào", ["Quảng Nam báo cáo hạn nào"])
    assert frame.sought == "nơi nhận báo cáo"


@pytest.mark.parametrize(
    ("question", "plan", "paths"),
    [
        ("Hải Phòng gửi báo cáo trước 15/11 đúng không", "hai-phong", {"III.2 - 4"}),
        ("Bắc Giang gửi báo cáo trước 15/11 đúng không", "bac-giang", {"IV.13 ¶ 1"}),
    ],
)
def test_a_wrong_day_for_a_report_is_corrected_from_its_clause(
    assistant: Assistant, question: str, plan: str, paths: set[str]
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "premise_corrected"
    assert {(c.plan, c.path) for c in answer.citations} == {(plan, path) for path in paths}


def test_a_plan_that_fixes_no_day_still_says_when_it_wants_reports(assistant: Assistant) -> None:
    text = assistant.ask("Hạn nộp báo cáo các tỉnh là ngày mấy").text
    assert text.count("Không ấn định ngày:") == 3
    assert "25/10" in text


def test_the_ticked_plans_are_searched_alone_and_named(assistant: Assistant) -> None:
    answer = assistant.ask("Sở Ngoại vụ làm gì?", plans=["gia-lai", "hai-duong"])
    assert answer.understood.endswith("Gia Lai · Hải Dương")
    nothing = assistant.ask("tàu vũ trụ sao Hỏa", plans=["hai-phong"])
    assert nothing.status == "out_of_scope"
    assert "về câu hỏi này trong Kế hoạch thành phố Hải Phòng." in nothing.text
    beside = assistant.ask("Bắc Giang báo cáo hằng năm trước ngày nào?", plans=["gia-lai", "hai-duong"])
    assert "25/10" in beside.text
    assert "ngoài các kế hoạch đang chọn" in beside.text


def test_who_leads_and_who_only_coordinates_are_both_listed(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Sở nào ở Hải Dương chủ trì, sở nào chỉ phối hợp? cho đủ danh sách trong phần tổ chức thực hiện"
    )
    assert {"V.1", "V.4", "V.5", "V.6", "V.7"} <= _paths(answer)
    assert answer.complete is not None
    assert answer.complete.total == 5
    only = assistant.ask("Hải Dương có sở nào chỉ phối hợp?")
    assert "V.6" in _paths(only)
    assert "V.1" not in _paths(only)


def test_a_task_with_a_lead_and_others_goes_before_those_that_only_one_holds(assistant: Assistant) -> None:
    answer = assistant.ask("Quảng bá hình ảnh Bắc Giang: sở nào chủ trì, sở nào phối hợp?")
    assert {"II.6 - 1", "II.6 - 2"} <= _paths(answer)


@pytest.mark.parametrize(
    ("question", "told", "not_told"),
    [
        ("Sở nào không được giao việc gì ở Gia Lai?", ["Sở Nội vụ (", "Sở Công Thương ("], ["Sở Ngoại vụ", "Công an"]),
        ("sở nào chưa được phân công việc trong kế hoạch Hải Dương", ["Sở Ngoại vụ ("], ["Sở Tài chính", "Công an"]),
        ("Đơn vị nào không được giao nhiệm vụ ở Gia Lai", ["Công an tỉnh (", "Sở Nội vụ ("], ["Báo Gia Lai"]),
    ],
)
def test_agencies_left_out_are_those_that_other_plans_charge(
    assistant: Assistant, question: str, told: list[str], not_told: list[str]
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert all(name in answer.text for name in told)
    assert not any(name in answer.text for name in not_told)


def test_agencies_that_lead_nothing_are_told_and_not_the_one_that_leads_the_plan(assistant: Assistant) -> None:
    for question in (
        "Cơ quan nào không có nhiệm vụ chủ trì trong kế hoạch Bắc Giang?",
        "Bắc Giang: sở nào chỉ phối hợp",
    ):
        text = assistant.ask(question).text
        assert "Sở Nội vụ" in text
        assert "Sở Ngoại vụ" not in text


def test_agencies_left_out_are_told_for_every_plan(assistant: Assistant) -> None:
    text = assistant.ask("Sở nào không được giao việc gì?").text
    assert text.count("không giao nhiệm vụ riêng cho") == 5


def test_who_need_not_do_something_is_not_who_leads_the_plan(assistant: Assistant) -> None:
    assert assistant.ask("Sở nào không phải báo cáo ở Bắc Giang?").citations[0].path == "IV.13 ¶ 1"
