"""Bodies that a plan may set up, what ends in a year, who receives a plan, and texts that speak of something."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "body"),
    [
        ("Kế hoạch Bắc Giang có thành lập ban chỉ đạo không?", "ban chỉ đạo"),
        ("Hải Dương có lập tổ công tác liên ngành không?", "tổ công tác"),
        ("Quảng Nam có trung tâm hợp tác quốc tế không?", "trung tâm hợp tác"),
    ],
)
def test_a_body_that_no_clause_names_is_not_told_by_words_of_its_name(
    assistant: Assistant, question: str, body: str
) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_stated"
    assert f"không nhắc đến “{body}”" in answer.text


@pytest.mark.parametrize(
    "question",
    [
        "Tỉnh nào thành lập ban chỉ đạo?",
        "Các tỉnh có lập ban chỉ đạo không?",
        "Những kế hoạch nào kiện toàn ban chỉ đạo",
    ],
)
def test_which_province_sets_up_a_body_that_none_names(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "not_found"
    assert "“ban chỉ đạo”" in answer.text


def test_a_body_named_with_more_words_between_is_found(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Phòng có trung tâm hợp tác quốc tế không?")
    assert answer.text.startswith("**Có.**")
    assert [one.path for one in answer.citations] == ["II.3 - 5"]


@pytest.mark.parametrize(
    "question", ["Tỉnh nào thành lập trung tâm hợp tác quốc tế?", "Kế hoạch nào có trung tâm hợp tác quốc tế?"]
)
def test_which_plan_founds_a_body_is_the_one_that_names_it(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert "1/5 kế hoạch có nêu (Hải Phòng)" in answer.text
    assert [(one.plan, one.path) for one in answer.citations] == [("hai-phong", "II.3 - 5")]


def test_what_ends_in_a_year_is_no_document_cited_for_it(assistant: Assistant) -> None:
    answer = assistant.ask("Nhiệm vụ nào của Bắc Giang hoàn thành trong năm 2025?")
    assert answer.status == "not_stated"
    assert "kết thúc năm 2025" in answer.text
    assert "II.4 ¶ 1" not in [one.path for one in answer.citations]
    dated = assistant.ask("Nhiệm vụ nào của Hải Phòng hoàn thành trong năm 2016?")
    assert dated.citations[0].path == "Phụ lục IV.1"
    yearly = assistant.ask("Năm 2025 Bắc Giang phải hoàn thành việc gì?")
    assert (yearly.status, yearly.citations[0].path) == ("answered", "IV.13 ¶ 1")


def test_who_receives_a_plan_has_no_members(assistant: Assistant) -> None:
    answer = assistant.ask("Nơi nhận kế hoạch Hải Dương gồm những ai?")
    assert (answer.status, [one.path for one in answer.citations]) == ("answered", ["recipients"])


def test_whom_reports_go_to_beside_their_day_is_no_list_of_recipients(assistant: Assistant) -> None:
    answer = assistant.ask("So Quảng Nam với Hải Dương: ngày phải nộp báo cáo và nơi nhận")
    paths = [one.path for one in answer.citations]
    assert paths[:2] == ["Điều 2.1 ¶ 1", "V.12 ¶ 1"]
    assert "recipients" not in paths


@pytest.mark.parametrize("question", ["Văn bản tỉnh nào nhắc đến cồng chiêng?", "Văn bản nào nói đến cồng chiêng?"])
def test_a_text_that_speaks_of_something_is_a_plan(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert [(one.plan, one.path) for one in answer.citations] == [("gia-lai", "III.2.d - 2")]


def test_texts_that_a_plan_speaks_of_are_those_it_cites(assistant: Assistant) -> None:
    answer = assistant.ask("Các văn bản nào được nhắc đến trong kế hoạch Gia Lai?")
    assert "Quyết định số 2013/QĐ-TTg" in answer.text
    assert answer.complete is not None
