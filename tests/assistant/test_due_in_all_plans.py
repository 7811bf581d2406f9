"""What falls in a year, and how plans are divided, asked of all plans at once."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "told", "paths"),
    [
        ("việc gì kết thúc năm 2020", "1 nội dung có kết thúc năm 2020", {"Phụ lục IV.2"}),
        ("viec nao ket thuc nam 2020 vay", "1 nội dung có kết thúc năm 2020", {"Phụ lục IV.2"}),
        ("năm 2018 phải hoàn thành những việc nào", "1 nội dung có kết thúc năm 2018", {"Phụ lục I.3"}),
        (
            "các tỉnh có việc nào làm trong năm 2015",
            "3 nội dung có thời gian gồm năm 2015",
            {"Phụ lục I.3", "Phụ lục IV.1", "Phụ lục IV.2"},
        ),
    ],
)
def test_what_falls_in_a_year_is_looked_for_in_every_plan(
    assistant: Assistant, question: str, told: str, paths: set[str]
) -> None:
    answer = assistant.ask(question)
    assert told in answer.text
    assert paths <= {c.path for c in answer.citations if c.plan == "hai-phong"}
    assert "Không nêu: Kế hoạch tỉnh Bắc Giang;" in answer.text


@pytest.mark.parametrize("question", ["so sánh cấu trúc 5 kế hoạch", "so sánh bố cục các kế hoạch"])
def test_how_plans_are_divided_is_compared(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert (answer.status, answer.complete and answer.complete.total) == ("answered", 23)


def test_a_milestone_is_the_year_it_falls_in(assistant: Assistant) -> None:
    asked = [assistant.ask(f"{year} có trong kế hoạch nào") for year in ("mốc năm 2025", "năm 2025")]
    assert asked[0].status == "answered"
    assert [c.path for c in asked[0].citations] == [c.path for c in asked[1].citations]


@pytest.mark.parametrize(
    ("question", "status", "plans"),
    [
        ("Trong quý II năm 2027 phải nộp báo cáo gì?", "not_found", {"bac-giang", "quang-nam"}),
        ("6 tháng đầu năm các sở phải báo cáo gì?", "not_found", {"bac-giang", "quang-nam"}),
        ("Có việc gì trong quý 4 không?", "answered", {"bac-giang", "quang-nam"}),
        ("6 tháng cuối năm có gì phải báo cáo?", "answered", {"bac-giang", "quang-nam"}),
        ("Quý II năm 2027 Bắc Giang có hạn nào?", "not_stated", {"bac-giang"}),
        ("Trong tháng 11 phải nộp báo cáo nào?", "answered", {"quang-nam"}),
        ("Tháng 3 có hạn gì không?", "not_found", {"bac-giang", "quang-nam"}),
    ],
)
def test_what_falls_in_a_part_of_the_year(assistant: Assistant, question: str, status: str, plans: set[str]) -> None:
    answer = assistant.ask(question)
    assert answer.status == status
    assert {citation.plan for citation in answer.citations} == plans
    assert "rơi vào" in answer.text


def test_what_a_bare_year_has_is_told_of_the_plans_that_run_then(assistant: Assistant) -> None:
    text = assistant.ask("Năm 2028 phải làm gì?").text
    assert "Kế hoạch tỉnh Bắc Giang** nêu 1 nội dung có thời hạn rơi vào năm 2028" in text
    assert "Kế hoạch thành phố Hải Phòng có thời hạn đến năm 2020" in text
    earlier = assistant.ask("Năm 2016 phải làm những gì?")
    assert {citation.plan for citation in earlier.citations} == {"hai-phong"}  # the others cite documents of 2021
    assert "Giai đoạn 2022 - 2025" in assistant.ask("Năm 2024 Quảng Nam có việc gì?").text
