"""Phrases that mean the same cover each other whole, not word by word."""

from __future__ import annotations

from assistant.assistant import Assistant
from assistant.synonyms import Synonyms

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
