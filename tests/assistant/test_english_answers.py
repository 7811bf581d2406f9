"""Answers to English questions: the assistant's own words in English, the plans' words as they are."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

import pytest

import assistant.english
import assistant.say
from assistant import say
from assistant.assistant import Assistant
from assistant.english.blanks import _FILLED, _TOKEN, Pair
from assistant.english.names import DepartmentNames
from assistant.english.rendering import _PAIRS, InEnglish

IN_ENGLISH = InEnglish(DepartmentNames({}))
_EXAMPLES = {
    "words": "Tổ chức lễ hội văn hóa; xây dựng ấn phẩm",
    "bold": "Hằng năm",
    "line": "abc xyz",
    "aside": "(abc)",
    "plan": "Kế hoạch tỉnh Gia Lai",
    "plans": "Kế hoạch tỉnh Gia Lai; Kế hoạch thành phố Hải Phòng",
    "label": "Mục II.4, gạch đầu dòng 2",
    "labels": "Mục II.4 [1]; Phụ lục, Mục I, dòng 3 [2]",
    "agency": "Sở Văn hóa, Thể thao và Du lịch",
    "agencies": "Sở Ngoại vụ và Sở Văn hóa, Thể thao và Du lịch",
    "places": "Hải Dương và Gia Lai",
    "role": "chủ trì",
    "roles": "chủ trì 2 nhiệm vụ và phối hợp 1 nhiệm vụ",
    "noun": "nhiệm vụ",
    "kinds": "2 địa phương và 1 nước (quan hệ: kết nghĩa)",
    "count": "3",
    "day": "01/02/2026",
    "mark": "[1]",
    "tail": " [1]",
    "charged": " — giao **Sở Ngoại vụ** [3]",
    "holders": "Sở Ngoại vụ (chủ trì), Công an tỉnh (phối hợp)",
}
_NEEDS_NONE = {
    # Refused before a question is read, or told to a program.
    "EMPTY_QUESTION", "NO_WORDS", "too_long", "bad_history",
    # Names, quotes and marks only.
    "join", "quoted", "quote", "located", "role_of", "item", "item_part", "with_parts", "references_item", "document",
    "CELL_EMPTY", "found_at", "party", "at_place", "ALL_PLANS",
    # Parts of sentences that have their English, or words that are put into English by a table.
    "ACCORDING", "charged_to", "holder", "held_by", "role_count", "duty", "leads_plan", "countries_of", "together",
    "comparison_head", "condition", "each_task", "each_task_when", "under", "COMPARISON_COLUMNS", "ALSO",
    "PLACE_COLUMN", "DUTIES_COLUMNS",
    # Headings in the words of a question that is only read apart in Vietnamese.
    "thing_asked", "heading_of",
}  # fmt: skip


def _sentence(pair: Pair) -> str:
    return _TOKEN.sub(lambda token: _EXAMPLES[token["kind"]], pair._whole)


@pytest.mark.parametrize("pair", _PAIRS, ids=lambda pair: pair.english[:60])
def test_a_sentence_is_found_and_keeps_all_its_parts(pair: Pair) -> None:
    printed = {found["name"] for found in _FILLED.finditer(pair.english)}
    assert printed == set(pair.kinds), "a part, perhaps a mark, would be lost"
    told = IN_ENGLISH.line(_sentence(pair))
    assert told == pair.render(_sentence(pair), IN_ENGLISH.line)


def _said() -> Iterator[tuple[str, str]]:
    for module in iter_modules(assistant.say.__path__):
        if module.name not in ("values", "explaining", "nouns"):
            made = import_module(f"assistant.say.{module.name}")
            for name, value in vars(made).items():
                is_own = getattr(value, "__module__", made.__name__) == made.__name__
                if not name.startswith("_") and is_own and isinstance(value, str) | inspect.isfunction(value):
                    yield module.name, name


def test_whatever_is_said_has_its_english() -> None:
    sources = "".join(
        inspect.getsource(import_module(f"assistant.english.{module.name}"))
        for module in iter_modules(assistant.english.__path__)
    )
    missing = [f"{module}.{name}" for module, name in _said() if name not in _NEEDS_NONE]
    missing = [name for name in missing if not re.search(rf"\b{name.split('.')[1]}\b", sources)]
    assert not missing, "say it in assistant/english as well"


def test_a_quote_stays_as_the_plan_has_it() -> None:
    words = "Sở Ngoại vụ chủ trì, phối hợp với các sở; Tổng cộng: 3/3 nhiệm vụ."
    line = say.according_to("Kế hoạch tỉnh Gia Lai", "Mục V.2, gạch đầu dòng 1", words, "[1]", "")
    assert (
        IN_ENGLISH.render(line)
        == f"According to the **plan of Gia Lai province, Section V.2, dash item 1**: {words} [1]"
    )


def test_what_is_not_known_stays_as_it_is() -> None:
    assert IN_ENGLISH.render("Một câu chưa ai dịch.\n\n| a | b |\n| --- | --- |") == (
        "Một câu chưa ai dịch.\n\n| a | b |\n| --- | --- |"
    )


def test_the_name_of_an_agency_keeps_its_and() -> None:
    line = say.duties_head("Kế hoạch tỉnh Gia Lai", "Sở Ngoại vụ và Sở Văn hóa, Thể thao và Du lịch", 1, None)
    assert IN_ENGLISH.render(line) == (
        "The **plan of Gia Lai province** gives **Sở Ngoại vụ and Sở Văn hóa, Thể thao và Du lịch** 1 task:"
    )


@pytest.mark.parametrize(
    ("question", "status", "told"),
    [
        ("What does the Department of Finance of Gia Lai have to do?", "answered",
         ["The **plan of Gia Lai province** gives **Sở Tài chính** 1 task:", "Total: 1/1 tasks."]),
        ("Which sister cities does Hai Phong have?", "answered",
         ["The **plan of Hải Phòng city** names 2 localities and 1 country (relation: twinning):",
          "(Section II.4, dash item 2)", "Total: 3/3 named partners."]),
        ("Compare the reporting deadlines of the five plans", "answered",
         ["5 of 5 plans state it", "| Plan | What the plan says |", "| Plan of Hải Phòng city |"]),
        ("Is there an appendix to the Gia Lai plan?", "not_stated",
         ["The **plan of Gia Lai province** has no appendix and mentions none."]),
        ("Is it true that Gia Lai must report before 25 October?", "premise_corrected",
         ["The **plan of Gia Lai province** sets no day for reports as the question has it"]),
        ("Who signed the Hai Phong plan and what is its number?", "answered",
         ["The **plan of Hải Phòng city** was signed by **Đường Anh Điền**, Chủ tịch [1]."]),
    ],
)  # fmt: skip
def test_an_english_question_is_answered_in_english(
    assistant: Assistant, question: str, status: str, told: list[str]
) -> None:
    answer = assistant.ask(question)
    assert answer.status == status
    for words in told:
        assert words in answer.text
    marks = {int(n) for n in re.findall(r"\[(\d+)\]", answer.text)}
    assert marks == {citation.n for citation in answer.citations}


def test_a_vietnamese_question_is_answered_in_vietnamese(assistant: Assistant) -> None:
    assert assistant.ask("Sở Tài chính Gia Lai phải làm gì?").text.startswith("**Kế hoạch tỉnh Gia Lai** giao")


def test_departments_are_named_in_english_below_the_answer(assistant: Assistant) -> None:
    told = assistant.ask("What does the Department of Finance of Gia Lai have to do?").text
    assert told.splitlines()[-1] == "Names in English: Sở Tài chính – Department of Finance."
    assert "Names in English" not in assistant.ask("Is there an appendix to the Gia Lai plan?").text


def test_a_department_in_brackets_is_named_without_them() -> None:
    names = DepartmentNames({"foreign affairs": "ngoại vụ"})
    told = names.told("reports go to **Chủ tịch UBND tỉnh (qua Sở Ngoại vụ)**; time")
    assert told == "Names in English: Sở Ngoại vụ – Department of Foreign Affairs."


def test_a_cell_of_a_comparison_is_told_as_the_answer_for_its_plan(assistant: Assistant) -> None:
    told = assistant.ask("Compare the tasks of the Department of Finance in all plans").text
    row = next(line for line in told.splitlines() if line.startswith("| Plan of Gia Lai province |"))
    assert "gives **Sở Tài chính** 1 task: • (implementation) Hàng năm" in row


@pytest.mark.parametrize(
    ("message", "begins"),
    [
        ("thank you", "You are welcome."),
        ("who are you", "Hello. I look things up"),
        ("please write me a letter", "I do not draft documents"),
        ("cảm ơn", "Rất sẵn lòng."),
        ("ok thanks em", "Rất sẵn lòng."),
        ("cảm ơn, thanks", "Rất sẵn lòng."),
        ("thanks a lot", "You are welcome."),
        ("good morning", "Hello. I look things up"),
        ("hello", "Chào anh/chị."),
        ("soạn giúp tôi công văn mời", "Tôi không soạn thảo"),
    ],
)
def test_what_is_no_question_is_answered_in_its_language(assistant: Assistant, message: str, begins: str) -> None:
    assert assistant.ask(message).text.startswith(begins)
