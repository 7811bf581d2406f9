"""A plan that has syllables of what is looked for and not the word has at most something near to it."""

from __future__ import annotations

import pytest

from assistant import say
from assistant.assistant import Assistant


def rows(assistant: Assistant, question: str) -> dict[str, str]:
    """Return the cell of each province in the table of an answer."""
    lines = [line for line in assistant.ask(question).text.splitlines() if line.startswith("| Kế hoạch")]
    return {line.split(" | ")[0].removeprefix("| Kế hoạch "): line for line in lines[1:]}


@pytest.mark.parametrize(
    ("question", "place"),
    [
        ("Tỉnh nào đưa ngoại giao văn hóa vào trường học?", "tỉnh Bắc Giang"),  # "môi trường", "khoa học"
    ],
)
def test_syllables_are_no_word(assistant: Assistant, question: str, place: str) -> None:
    assert say.COMPARISON_NEAR in rows(assistant, question)[place]


def test_what_none_speaks_of_is_near_in_none(assistant: Assistant) -> None:
    """His image is spread; of a monument no plan speaks."""
    answer = assistant.ask("Tượng đài Bác Hồ ở nước ngoài có trong kế hoạch nào?")
    assert answer.status == "not_found"
    assert "“tượng đài”" in answer.text


def test_the_word_itself_is(assistant: Assistant) -> None:
    told = rows(assistant, "Tỉnh nào đưa ngoại giao văn hóa vào trường học?")["tỉnh Gia Lai"]
    assert say.COMPARISON_NEAR not in told
    assert "trường học" in told
