"""What is done every year, whose money it is, and going back to what was talked of before."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from tests.assistant.talking import talk


@pytest.mark.parametrize(
    ("question", "count", "paths"),
    [
        ("Bắc Giang có những nhiệm vụ nào hằng năm?", 6, {"II.6 ¶ 9", "IV.13 ¶ 1"}),
        ("Bắc Giang hằng năm phải làm những việc gì?", 6, {"II.6 ¶ 9", "IV.13 ¶ 1"}),
        ("Việc gì Gia Lai phải làm mỗi năm?", 2, {"IV - 2", "V.6 ¶ 1"}),
        ("Sở Văn hóa Hải Dương có nhiệm vụ nào hằng năm không?", 1, {"V.1 - 7"}),
        ("Liệt kê các nội dung định kỳ của kế hoạch Gia Lai", 3, {"V.11 ¶ 1"}),
    ],
)
def test_what_is_done_every_year_is_counted(assistant: Assistant, question: str, count: int, paths: set[str]) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert answer.complete is not None
    assert answer.complete.total == count
    assert paths <= {citation.path for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "begins", "first"),
    [
        ("Sở Ngoại vụ Gia Lai lấy kinh phí ở đâu?", "**Kế hoạch tỉnh Gia Lai** không nêu kinh phí riêng", "IV"),
        ("Kinh phí của Sở Văn hóa Hải Dương lấy từ đâu?", "**Kế hoạch tỉnh Hải Dương** giao", "V.1 - 7"),
    ],
)
def test_the_money_of_an_agency_is_told_before_that_of_all(
    assistant: Assistant, question: str, begins: str, first: str
) -> None:
    answer = assistant.ask(question)
    assert (answer.status, answer.citations[0].path) == ("answered", first)
    assert answer.text.startswith(begins)


def test_an_agency_charged_with_money_is_told_by_its_tasks(assistant: Assistant) -> None:
    answer = assistant.ask("Kinh phí của Sở Tài chính Gia Lai lấy từ đâu?")
    assert [citation.path for citation in answer.citations] == ["V.6 ¶ 1"]


@pytest.mark.parametrize("back", ["Quay lại Gia Lai, ai phối hợp?", "tro lai voi gia lai, ai phoi hop"])
def test_words_that_lead_back_are_no_subject(assistant: Assistant, back: str) -> None:
    answer = talk(assistant, "Sở Ngoại vụ Gia Lai làm gì?", "Kinh phí Hải Dương lấy ở đâu?", back)
    assert answer.status == "answered"
    assert {citation.plan for citation in answer.citations} == {"gia-lai"}
