"""Which plans have something: a country or what lies in it, words apart from each other, words of another kind."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant

STATE = {
    "a country or places in it": (
        "Những tỉnh nào có nêu Nhật Bản hoặc địa phương của Nhật, nêu về việc gì?",
        {"bac-giang", "hai-duong", "hai-phong", "quang-nam"},
    ),
    "a country of which places are asked for": (
        "Tỉnh nào có hợp tác với địa phương của Nhật Bản?",
        {"bac-giang", "hai-duong", "hai-phong", "quang-nam"},
    ),
    "a verb and its object far apart": (
        "Kế hoạch nào có việc tổ chức gặp mặt kiều bào?",
        {"hai-duong", "hai-phong", "quang-nam"},
    ),
    "what one plan says in other words": (
        "Kế hoạch nào nói về bảo tồn di sản?",
        {"bac-giang", "gia-lai", "hai-duong", "hai-phong", "quang-nam"},
    ),
    "an appendix promised or there": (
        "Kế hoạch nào nói có phụ lục kèm theo, và phụ lục nào thực sự có trong văn bản?",
        {"bac-giang", "hai-phong", "quang-nam"},
    ),
}


@pytest.mark.parametrize("case", STATE)
def test_every_plan_that_has_it_is_cited(assistant: Assistant, case: str) -> None:
    question, plans = STATE[case]
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert plans <= {cited.plan for cited in answer.citations}


def test_a_country_named_alone_is_no_place_in_it(assistant: Assistant) -> None:
    answer = assistant.ask("Tỉnh nào có hợp tác với địa phương của Nhật Bản?")
    row = next(line for line in answer.text.splitlines() if line.startswith("| Kế hoạch tỉnh Bắc Giang"))
    assert "Chỉ nhắc tên" in row


DATELESS = (
    "Gia Lai và Hải Dương có ấn định ngày mà các huyện phải nộp báo cáo không? Nếu không thì nộp về đâu?",
    "Lập giúp bảng hạn nộp báo cáo hằng năm của cả 5 tỉnh, nộp qua đâu; tỉnh nào không ghi ngày thì nói rõ.",
)


@pytest.mark.parametrize("question", DATELESS)
def test_a_plan_that_sets_no_day_for_reports_says_so(assistant: Assistant, question: str) -> None:
    rows = [line for line in assistant.ask(question).text.splitlines() if line.startswith("| Kế hoạch tỉnh")]
    told = {line.split("|")[1].strip().removeprefix("Kế hoạch tỉnh "): "không ấn định ngày" in line for line in rows}
    assert told["Gia Lai"]
    assert told["Hải Dương"]
    assert not told.get("Bắc Giang", False)


def test_names_asked_for_one_by_one_are_not_told_by_what_they_are_together(assistant: Assistant) -> None:
    answer = assistant.ask("Kể tên từng tỉnh Đông Bắc Campuchia mà Sở KH&ĐT Gia Lai phải chia sẻ kinh nghiệm.")
    assert answer.status == "not_stated"
    assert ("gia-lai", "V.4 - 1") in {(cited.plan, cited.path) for cited in answer.citations}


def test_those_that_are_named_are_told(assistant: Assistant) -> None:
    answer = assistant.ask("Nêu tên từng thành phố kết nghĩa với Hải Phòng")
    assert answer.status == "answered"
    assert "Kitakyushu" in answer.text


@pytest.mark.parametrize(
    "question", ["Bộ Ngoại giao có nhận kế hoạch Gia Lai không?", "Thường trực Tỉnh ủy có nhận kế hoạch Gia Lai không?"]
)
def test_who_receives_a_plan_stands_among_its_recipients(assistant: Assistant, question: str) -> None:
    assert ("gia-lai", "recipients") in {(cited.plan, cited.path) for cited in assistant.ask(question).citations}


def test_partners_of_either_relation_are_all_told(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Liệt kê tên các địa phương, quốc gia nước ngoài mà năm tỉnh thành nêu là đối tác hoặc hướng tới hợp tác"
    )
    row = next(line for line in answer.text.splitlines() if line.startswith("| Kế hoạch tỉnh Quảng Nam"))
    assert "Osan" in row
    assert "không ghi đối tác nào ở diện" not in answer.text


def test_places_that_plans_name_are_partners(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Các địa phương nước ngoài mà Hải Dương kể tên và Quảng Nam kể tên: hai danh sách trùng nhau chỗ nào?"
    )
    assert {"Suwon", "Kagoshima", "Osan", "Nagasaki"} <= set(answer.text.replace("(", " ").replace(",", " ").split())


def test_where_an_agency_leads_is_told_plan_by_plan(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Sở Tài chính ở bốn nơi Bắc Giang, Gia Lai, Hải Dương, Hải Phòng: nơi nào chủ trì, nơi nào chỉ phối hợp?"
    )
    cited = {(one.plan, one.path) for one in answer.citations}
    assert {("bac-giang", "IV.7 ¶ 1"), ("hai-duong", "V.4 ¶ 1"), ("hai-phong", "III.7 - 1")} <= cited


def test_a_subject_is_no_count_of_all_tasks(assistant: Assistant) -> None:
    answer = assistant.ask("Nơi nào lo cho đồng bào mình bên nước ngoài nhiều hơn, Gia Lai hay Hải Dương?")
    assert "Số đếm ở từng kế hoạch" not in answer.text


def test_a_part_named_by_number_is_told_and_no_clauses_counted(assistant: Assistant) -> None:
    answer = assistant.ask("Yêu cầu (mục I.2) của Gia Lai và Hải Dương: mỗi bên mấy gạch, nội dung gì?")
    cited = {(one.plan, one.path) for one in answer.citations}
    assert {("gia-lai", "I.2 - 5"), ("hai-duong", "I.2 - 1")} <= cited


def test_a_department_without_a_heading_is_not_told_by_something_else(assistant: Assistant) -> None:
    answer = assistant.ask(
        "Đầu mục Sở Thông tin và Truyền thông ở năm tỉnh ghi những gì? Tỉnh nào không có thì nói luôn."
    )
    assert "không giao nhiệm vụ riêng (Quảng Nam)" in answer.text


def test_names_are_told_of_each_plan_and_not_a_section_that_names_none(assistant: Assistant) -> None:
    answer = assistant.ask("Di sản, di tích cụ thể nào được kể tên trong kế hoạch Bắc Giang và Gia Lai?")
    assert {("bac-giang", "II.6 ¶ 2"), ("gia-lai", "III.2.d - 1")} <= {(c.plan, c.path) for c in answer.citations}
    assert "Vĩnh Nghiêm" in answer.text
