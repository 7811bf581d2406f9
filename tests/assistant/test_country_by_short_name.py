"""Countries called by one syllable, which is a word of the language as well ("Mỹ", "Nhật", "Anh")."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from tests.assistant.talking import talk

NAMED = {
    "with a capital": "Đối tác của Hải Phòng ở Nhật là ai?",
    "in small letters": "đối tác của hải phòng ở nhật là ai",
    "without diacritics": "doi tac cua Hai Phong o Nhat",
    "in full": "Đối tác của Hải Phòng ở Nhật Bản là ai?",
}
UNNAMED = (
    "Kế hoạch nào nhắc tới Mỹ?",
    "Kế hoạch nào nhắc tới nước Mỹ?",
    "kế hoạch nào nhắc tới mỹ",
    "Kế hoạch Hải Phòng có nhắc tới Mỹ không?",
    "Kế hoạch nào nhắc tới nước Pháp?",
    "Which plans mention Germany?",
    "Kế hoạch nào có đối tác ở Pháp?",
    "Kế hoạch nào có đối tác ở Ấn Độ?",
)


@pytest.mark.parametrize("case", NAMED)
def test_partners_are_those_of_the_country(assistant: Assistant, case: str) -> None:
    answer = assistant.ask(NAMED[case])
    assert answer.status == "answered"
    assert "nêu 1 địa phương và 1 nước" in answer.text
    assert "Kitakyushu (Nhật Bản)" in answer.text


@pytest.mark.parametrize("question", UNNAMED)
def test_words_like_its_name_are_not_taken_for_a_country(assistant: Assistant, question: str) -> None:
    answer = assistant.ask(question)
    assert answer.status in ("not_found", "not_stated")
    assert not any("mỹ thuật" in cited.quote or "luật pháp" in cited.quote for cited in answer.citations)


def test_a_word_like_a_country_is_still_a_word(assistant: Assistant) -> None:
    assert "3/5 kế hoạch" in assistant.ask("Kế hoạch nào nhắc tới mỹ thuật?").text
    assert assistant.explain("Bên anh thì kế hoạch nào nêu đối tác?").places == ()
    assert assistant.explain("Ở ý nào nói về kiều bào của Gia Lai?").places == ()


def test_a_list_of_partners_is_narrowed_to_a_country_in_few_letters(assistant: Assistant) -> None:
    answer = talk(assistant, "Hải Phòng hợp tác với địa phương nào ở nước ngoài?", "chi lay o Nhat thoi")
    assert answer.status == "answered"
    assert "Kitakyushu" in answer.text
    assert "Incheon (Hàn Quốc) (Mục" not in answer.text


RELATIONS = {
    "one that is a common word": ("Hải Dương có quan hệ với Pháp không?", "không nêu quan hệ với Pháp"),
    "one of a single letter": ("Quảng Nam có quan hệ gì với Ý không?", "không nêu quan hệ với Ý"),
    "one that has a place": ("Hải Dương có quan hệ với Nhật Bản không?", "Kagoshima (Nhật Bản)"),
}


@pytest.mark.parametrize("case", RELATIONS)
def test_relations_with_a_country_are_those_the_plan_names(assistant: Assistant, case: str) -> None:
    question, words = RELATIONS[case]
    assert words in assistant.ask(question).text


def test_what_is_done_in_a_country_that_a_plan_does_not_name_is_told_with_a_note(assistant: Assistant) -> None:
    assert "không nêu “Pháp” như trong câu hỏi" in assistant.ask("Quảng Nam tổ chức gì ở Pháp?").text
