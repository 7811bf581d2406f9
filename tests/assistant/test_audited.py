"""What an auditor found said wrongly, asked of the five plans: words, channels, first and last, notes, years."""

from __future__ import annotations

import pytest

from assistant.answer import Answer, Turn
from assistant.assistant import Assistant
from assistant.compose.draft import gist, without_notes
from ingest.plan import Clause


def _cited(answer: Answer) -> set[tuple[str, str]]:
    return {(citation.plan, citation.path) for citation in answer.citations}


def test_a_plan_that_does_not_print_a_word_is_not_answered_from_other_clauses(assistant: Assistant) -> None:
    answer = assistant.ask("Kế hoạch Hải Dương có nói gì về biến đổi khí hậu không?")
    assert answer.status == "not_stated"
    assert "không có cụm từ “biến đổi khí hậu”" in answer.text


def test_a_word_that_one_plan_prints_is_told_with_its_places(assistant: Assistant) -> None:
    answer = assistant.ask("Kế hoạch Gia Lai có nhắc tới bình đẳng giới không")
    assert _cited(answer) == {("gia-lai", "III.1.d - 2")}
    assert answer.status == "answered"


@pytest.mark.parametrize(
    ("question", "plans"),
    [
        ("Những tỉnh nào nhận báo cáo qua Sở Ngoại vụ?", {"bac-giang", "gia-lai", "hai-phong", "quang-nam"}),
        ("tỉnh nào báo cáo không qua Sở Ngoại vụ", {"hai-duong"}),
    ],
)
def test_plans_are_told_by_the_way_their_reports_go(assistant: Assistant, question: str, plans: set[str]) -> None:
    assert {plan for plan, _ in _cited(assistant.ask(question))} == plans


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("tỉnh nào báo cáo sớm nhất trong năm", "Kế hoạch tỉnh Bắc Giang"),
        ("tỉnh nào báo cáo muộn nhất", "Kế hoạch tỉnh Quảng Nam"),
    ],
)
def test_who_reports_first_or_last_is_told_and_every_day_in_order(
    assistant: Assistant, question: str, name: str
) -> None:
    answer = assistant.ask(question)
    assert f"là của **{name}**" in answer.text
    assert [c.plan for c in answer.citations] == ["bac-giang", "quang-nam"]


def test_who_coordinates_in_the_whole_plan_is_not_its_lead(assistant: Assistant) -> None:
    history = [Turn("user", "ai chủ trì kế hoạch Gia Lai"), Turn("assistant", "…")]
    text = assistant.ask("ai phối hợp?", history).text
    assert "**Sở Ngoại vụ**" not in text
    assert "Sở Ngoại vụ chủ trì; các cơ quan phối hợp theo nguyên văn" in text


def test_whom_an_agency_works_with_is_told_from_its_own_clause(assistant: Assistant) -> None:
    question = (
        "Ở Hải Dương những cơ quan nào phải phối hợp với Sở VHTTDL đấu tranh với sản phẩm văn hóa không lành mạnh?"
    )
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert ("hai-duong", "V.1 - 4") in _cited(answer)


def test_the_number_of_a_proposal_is_told_and_not_another_clause(assistant: Assistant) -> None:
    answer = assistant.ask("Quảng Nam ban hành quyết định theo đề nghị của cơ quan nào, tờ trình số mấy?")
    assert _cited(answer) == {("quang-nam", "header 5")}


def test_places_abroad_that_one_agency_works_with_are_told_though_they_are_regions(assistant: Assistant) -> None:
    answer = assistant.ask("Sở KHĐT Gia Lai trao đổi kinh nghiệm với các tỉnh nào của nước ngoài?")
    assert answer.status == "answered"
    assert _cited(answer) == {("gia-lai", "V.4 - 1")}


def test_a_table_asked_for_after_a_comparison_keeps_its_subject(assistant: Assistant) -> None:
    history = [Turn("user", "tinh nao co ket nghia voi nhat ban"), Turn("assistant", "…")]
    assert {plan for plan, _ in _cited(assistant.ask("cho bảng", history))} == {
        "bac-giang",
        "hai-duong",
        "hai-phong",
        "quang-nam",
    }


def test_a_field_of_work_in_letters_is_no_agency(assistant: Assistant) -> None:
    assert assistant.explain("Gia Lai có bao nhiêu doanh nghiệp KHCN?").agencies == ()
    assert assistant.explain("Sở KHCN Gia Lai làm gì?").agencies == ("so-khoa-hoc-va-cong-nghe",)


def test_a_plans_own_marks_of_footnotes_are_no_citations() -> None:
    clause = Clause("x", "I.1", "item", "1. Theo quy định của Chính phủ[2], Bộ Y tế [13] và tỉnh.", 0, 56)
    assert gist(clause) == "Theo quy định của Chính phủ, Bộ Y tế và tỉnh."
    assert without_notes("năm 2025 [sic]") == "năm 2025 [sic]"


def test_a_year_that_no_clause_prints_is_pointed_out(assistant: Assistant) -> None:
    answer = assistant.ask("Gia Lai năm 2027 làm gì về quà tặng đối ngoại")
    assert ("gia-lai", "III.2.c - 4") in _cited(answer)
    assert "không ghi năm 2027" in answer.text


def test_a_province_before_an_agency_makes_no_third_name(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Dương Bộ Chỉ huy Quân sự tỉnh làm gì")
    assert answer.status == "answered"


@pytest.mark.parametrize(
    ("question", "plans"),
    [
        ("so sánh ba tỉnh thành bảng", ("hai-duong", "gia-lai", "bac-giang")),
        ("so sánh hai tỉnh này", ("gia-lai", "bac-giang")),
        ("lập bảng so sánh các tỉnh đó", ("hai-duong", "gia-lai", "bac-giang")),
    ],
)
def test_the_plans_talked_of_are_set_side_by_side(assistant: Assistant, question: str, plans: tuple[str, ...]) -> None:
    earlier = ["Sở Tài chính Hải Dương làm gì", "còn Gia Lai?", "Bắc Giang thì sao"]
    frame = assistant.explain(question, earlier)
    assert (frame.plans, frame.agencies, frame.compares) == (plans, ("so-tai-chinh",), True)
    history = [Turn("user", text) for text in earlier]
    assert {plan for plan, _ in _cited(assistant.ask(question, history))} == set(plans)
