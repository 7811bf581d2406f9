"""What is looked up in all of a register or all of the text: words, dates, counts, names since 2025, appendices.

Expected rows were found by reading the five plans.
"""

from __future__ import annotations

import pytest

from assistant.answer import Answer, Turn
from assistant.assistant import Assistant


def _cited(answer: Answer) -> set[tuple[str, str]]:
    return {(citation.plan, citation.path) for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("ca trù có trong kế hoạch tỉnh nào", {("bac-giang", "II.6 ¶ 2"), ("hai-duong", "III.2.3 - 1")}),
        ("bình đẳng giới có trong kế hoạch tỉnh nào", {("gia-lai", "III.1.d - 2")}),
        ("co tinh nao nhac den truong dai hoc khong", {("hai-phong", "II.3 - 4")}),
        (
            "tỉnh nào có nói về chuyển đổi số",
            {
                ("bac-giang", "II.3 ¶ 1"),
                ("bac-giang", "II.6 ¶ 6"),
                ("gia-lai", "III.1.d - 2"),
                ("hai-duong", "I.2 - 2"),
                ("hai-duong", "III.1.4 - 4"),
            },
        ),
    ],
)
def test_a_word_is_found_in_every_clause_that_prints_it_and_no_other(
    assistant: Assistant, question: str, places: set[tuple[str, str]]
) -> None:
    answer = assistant.ask(question)
    assert _cited(answer) == places
    assert answer.complete is not None
    assert (answer.complete.shown, answer.complete.total) == (len(places), len(places))
    silent = {"bac-giang", "gia-lai", "hai-duong", "hai-phong", "quang-nam"} - {plan for plan, _ in places}
    named = {card.name for card in assistant.plans() if card.id in silent}
    assert all(name in answer.text.split("Không có cụm từ này:")[1] for name in named)


def test_a_longer_subject_tells_the_plans_that_are_only_near_to_it(assistant: Assistant) -> None:
    answer = assistant.ask("Có tỉnh nào yêu cầu gắn với bình đẳng giới trong ngoại giao văn hóa không, chỗ nào?")
    rows = {line.split(" | ")[0]: line for line in answer.text.splitlines() if line.startswith("| Kế hoạch ")}
    assert "bình đẳng giới" in rows["| Kế hoạch tỉnh Gia Lai"]
    assert not any("Không tìm thấy" in row for name, row in rows.items() if name == "| Kế hoạch tỉnh Gia Lai")
    others = [row for name, row in rows.items() if name not in ("| Kế hoạch", "| Kế hoạch tỉnh Gia Lai")]
    assert all("Gần nghĩa" in row or "Không tìm thấy" in row for row in others)


@pytest.mark.parametrize(
    ("question", "clause"),
    [
        ("Quảng Nam 15/11 là hạn gì?", ("quang-nam", "Điều 2.1 ¶ 1")),
        ("tỉnh nào nộp báo cáo tháng 11", ("quang-nam", "Điều 2.1 ¶ 1")),
        ("Bắc Giang trước ngày 25 tháng 10 phải nộp gì", ("bac-giang", "IV.13 ¶ 1")),
        ("tỉnh nào làm theo quyết định 208", ("hai-phong", "header 2")),
        ("kế hoạch số 5058 nói về gì", ("bac-giang", "IV.2 - 1")),
    ],
)
def test_a_date_or_a_number_leads_to_the_rows_that_hold_it(
    assistant: Assistant, question: str, clause: tuple[str, str]
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert _cited(answer) == {clause}


def test_a_decision_of_a_number_that_looks_like_a_year_is_found_in_each_plan_that_rests_on_it(
    assistant: Assistant,
) -> None:
    plans = {plan for plan, _ in _cited(assistant.ask("tỉnh nào căn cứ quyết định 2013"))}
    assert plans == {"bac-giang", "gia-lai", "hai-duong", "quang-nam"}


@pytest.mark.parametrize(
    "question",
    [
        "QN ban hành quyết định năm nào, số mấy",
        "Hải Phòng ban hành kế hoạch năm nào",
        "Hải Dương ban hành kế hoạch ngày mấy",
        "số quyết định ban hành kế hoạch Quảng Nam",
    ],
)
def test_the_date_of_a_cited_document_is_not_the_plans_own(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert not any(date in answer.text for date in ("2011", "30/11/2021", "08/10/2021"))


def test_who_leads_most_is_counted_and_a_tie_is_told(assistant: Assistant) -> None:
    answer = assistant.ask("ở Bắc Giang sở nào chủ trì nhiều mục nhất trong phần II")
    assert "mỗi cơ quan 4 nhiệm vụ" in answer.text
    assert _cited(answer) == {("bac-giang", f"II.{n} - 1") for n in range(1, 9)}


def test_everybodys_duties_are_a_table_with_every_row_of_the_register(assistant: Assistant) -> None:
    answer = assistant.ask("Liệt kê tất cả nhiệm vụ của Hải Phòng")
    assert answer.complete is not None
    assert answer.complete.shown == answer.complete.total == 65
    assert "15 cơ quan" in answer.text
    assert sum(line.startswith("| ") for line in answer.text.splitlines()) == 15 + 2
    history = [Turn("user", "tỉnh nào nhắc đến chuyển đổi số"), Turn("assistant", "…")]
    assert assistant.ask("Liệt kê tất cả nhiệm vụ của Hải Phòng", history).text == answer.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Sở Nông nghiệp và Phát triển nông thôn bây giờ gọi là sở gì", "Sở Nông nghiệp và Môi trường"),
        ("Sở Kế hoạch và Đầu tư nay là sở nào", "Sở Tài chính"),
        ("Hải Dương giờ thuộc tỉnh nào", "Hải Phòng"),
        ("Quảng Nam sáp nhập vào đâu", "Đà Nẵng"),
        ("tỉnh Bắc Ninh mới theo kế hoạch nào", "Kế hoạch tỉnh Bắc Giang"),
        ("Sở Ngoại vụ bây giờ gọi là gì", "không ghi nhận việc đổi tên"),
    ],
)
def test_names_since_2025_are_told_with_their_source(assistant: Assistant, question: str, told: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert told in answer.text
    assert "(theo N" in answer.text or "không ghi nhận" in answer.text


def test_the_agency_of_the_answer_before_is_asked_for_its_name_now(assistant: Assistant) -> None:
    first = assistant.ask("sở nào ở Bắc Giang lo sản phẩm OCOP")
    history = [Turn("user", "sở nào ở Bắc Giang lo sản phẩm OCOP"), Turn("assistant", first.text)]
    assert "Sở Nông nghiệp và Môi trường" in assistant.ask("bây giờ gọi là sở gì", history).text


def test_a_name_of_something_else_is_no_question_about_names(assistant: Assistant) -> None:
    answer = assistant.ask("Ấn phẩm đối ngoại trọng tâm của tỉnh Bắc Giang tên là gì, cập nhật khi nào?")
    assert ("bac-giang", "II.6 ¶ 5") in _cited(answer)


def test_each_plan_says_how_it_is_with_its_appendix(assistant: Assistant) -> None:
    answer = assistant.ask("tỉnh nào có phụ lục kèm theo")
    lines = {line.split("**")[1]: line for line in answer.text.splitlines() if line.startswith("**")}
    assert "gồm 13 dòng" in lines["Kế hoạch thành phố Hải Phòng"]
    assert all("chưa" in lines[name] or "không có" in lines[name] for name in lines if "Hải Phòng" not in name)
    assert "nhưng bản đã nạp không có" in lines["Kế hoạch tỉnh Quảng Nam"]
    assert lines["Kế hoạch tỉnh Gia Lai"].endswith("không có và không nhắc đến Phụ lục nào.")


def test_the_question_about_an_appendix_goes_on_to_other_plans(assistant: Assistant) -> None:
    said = ["kế hoạch bắc giang có phụ lục không"]
    history = [Turn("user", said[0]), Turn("assistant", assistant.ask(said[0]).text)]
    assert "13 dòng" in assistant.ask("vậy hải phòng", history).text
    assert "Đính kèm Phụ lục" in assistant.ask("quảng nam thì sao", history).text


def test_every_row_of_the_appendix_is_listed_unless_a_column_narrows_them(assistant: Assistant) -> None:
    whole = assistant.ask("phụ lục Hải Phòng có những nhiệm vụ nào")
    assert whole.complete is not None
    assert whole.complete.shown == 13
    assert len(_cited(assistant.ask("Phụ lục Hải Phòng: những nhiệm vụ nào không ghi hàng năm?"))) == 3


@pytest.mark.parametrize(
    ("question", "plans"),
    [
        ("mấy ông phó chủ tịch ký những kế hoạch nào", {"bac-giang", "hai-duong"}),
        ("chủ tịch tỉnh nào ký trực tiếp", {"gia-lai", "hai-phong", "quang-nam"}),
        ("ông Mai Sơn ký văn bản nào", {"bac-giang"}),
        ("Lê Trí Thanh là ai", {"quang-nam"}),
        (
            "ở các tỉnh thì chủ tịch hay phó chủ tịch ký kế hoạch",
            {"bac-giang", "gia-lai", "hai-duong", "hai-phong", "quang-nam"},
        ),
    ],
)
def test_signers_are_told_by_name_and_by_office(assistant: Assistant, question: str, plans: set[str]) -> None:
    answer = assistant.ask(question)
    assert {citation.plan for citation in answer.citations} == plans
    assert {citation.path for citation in answer.citations} == {"signature"}


def test_a_number_that_a_plan_prints_twice_tells_both(assistant: Assistant) -> None:
    assert _cited(assistant.ask("mục V.9 Gia Lai viết gì")) == {("gia-lai", "V.9 ¶ 1"), ("gia-lai", "V.9 (2) ¶ 1")}


@pytest.mark.parametrize(
    ("question", "section"),
    [
        ("đến 2030 Quảng Nam phải đạt gì", "Điều 1.I.2.b"),
        ("mục tiêu cụ thể của quảng nam tới 2025", "Điều 1.I.2.a"),
        ("Bắc Giang có mấy nhóm nhiệm vụ giải pháp", "II"),
    ],
)
def test_a_section_is_found_by_its_years_or_by_what_it_groups(
    assistant: Assistant, question: str, section: str
) -> None:
    answer = assistant.ask(question)
    assert answer.citations[0].path == section
    assert {path.rpartition(" - ")[0] or path for _, path in _cited(answer)} <= {
        section,
        *(f"II.{n}" for n in range(9)),
    }
