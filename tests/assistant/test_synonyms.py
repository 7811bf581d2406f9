"""Phrases that mean the same cover each other whole, not word by word."""

from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from assistant.assistant import Assistant
from assistant.synonyms import Synonyms
from assistant.understanding.function_words import FUNCTION_WORDS
from ingest.folding import syllables

GROUPS = [["kiều bào", "người Việt Nam ở nước ngoài"], ["quận, huyện", "cấp huyện"], ["hằng năm", "mỗi năm"]]


def test_a_phrase_is_found_whole_and_whatever_its_punctuation() -> None:
    synonyms = Synonyms(GROUPS)
    assert synonyms.groups_in("cho người việt nam ở nước ngoài".split()) == {0}
    assert synonyms.groups_in("các quận huyện".split()) == {1}
    assert synonyms.groups_in("người nước ngoài ở việt nam".split()) == set()


def test_a_topic_that_left_function_words_out_still_holds_the_phrase() -> None:
    synonyms = Synonyms(GROUPS, dropped={"ở", "mỗi", "năm"})
    assert synonyms.covering("gặp người việt nam nước ngoài".split()) == [frozenset(), *[frozenset({0})] * 5]
    assert synonyms.covering(["hằng"]) == [frozenset()], "one word of a phrase alone is not the phrase"


def test_others_are_the_phrases_not_typed() -> None:
    assert Synonyms(GROUPS).others("Kiều bào về quê mỗi năm") == ["người việt nam ở nước ngoài", "hằng năm"]


def test_a_question_in_other_words_finds_the_clause(assistant: Assistant) -> None:
    answer = assistant.ask("Hải Phòng: gắn kết việt kiều với quê nhà bằng cách nào?")
    assert answer.status == "answered"
    assert any("kiều bào" in quote.quote for quote in answer.citations)


@pytest.mark.parametrize(
    ("question", "path"),
    [
        ("Hải Dương có giữ lại trò diễn con rối dưới ao không?", "III.2.3 - 1"),
        ("Hải Phòng: ai lo cho các lễ hội được yên ổn?", "III.8 - 3"),
        ("Gia Lai: nơi giặc giết hại dân được nhắc thế nào?", "III.2.d - 1"),
        ("Nơi nào còn dấu tích vụ giặc Pháp giết cả làng?", "III.2.d - 1"),
        ("Quảng Nam: chia việc cho các sở để khỏi giẫm chân nhau nói ở đâu?", "Điều 1.II.1 - 2"),
        ("Bắc Giang: hộp quà cho khách ngoại in bằng mấy thứ chữ?", "II.4 ¶ 4"),
    ],
)
def test_what_people_say_finds_what_plans_call_otherwise(assistant: Assistant, question: str, path: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert path in {citation.path for citation in answer.citations}


@pytest.mark.parametrize(
    "question",
    [
        "Gia Lai: có nói đến con rối dưới nước không?",
        "Hải Phòng: có hô bài chòi không?",
        "Hải Phòng: bãi tắm nào thu phí vào cửa?",
        "Hải Dương: kiều bào ở nước ngoài hiện có bao nhiêu người, đông nhất nước nào?",
    ],
)
def test_what_a_plan_does_not_state_is_not_found_by_another_word_for_it(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question).status in {"not_stated", "not_found", "out_of_scope"}


def test_the_phrases_that_a_text_prints_are_told_apart_from_what_people_say() -> None:
    synonyms = Synonyms([["hội chợ", "bày hàng", "gian hàng"]])
    assert synonyms.phrases_in("tổ chức hội chợ trái cây".split()) == {"hội chợ"}


def test_no_phrase_shrinks_to_what_means_something_else() -> None:
    """A topic has lost its function words: "xin danh hiệu" would be found in every question on "danh hiệu"."""
    file = files("assistant.data").joinpath("synonyms.toml")
    groups = [[tuple(syllables(one)) for one in group] for group in tomllib.loads(file.read_text("utf-8"))["groups"]]
    heads = {group[0] for group in groups}
    shrunk = {
        " ".join(phrase): " ".join(short)
        for group in groups
        for phrase in group
        if (short := tuple(word for word in phrase if word not in FUNCTION_WORDS)) != phrase
        and len(short) > 1
        and short in heads - set(group)
    }
    meant = {"ngân sách tỉnh": "ngân sách", "không ma túy": "ma túy", "không có ma túy": "ma túy"}
    assert shrunk == {phrase: short for phrase, short in meant.items() if phrase in shrunk}
