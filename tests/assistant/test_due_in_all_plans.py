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
