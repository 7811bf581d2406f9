"""Short forms typed in small letters: provinces by their initials, agencies by theirs, words of one question."""

from __future__ import annotations

import pytest

from assistant.assistant import Assistant
from assistant.understanding.typed import with_provinces

_INITIALS = {"BG": "Bắc Giang", "GL": "Gia Lai", "HD": "Hải Dương", "HP": "Hải Phòng"}


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        pytest.param("kh bg do ai ky", "kh Bắc Giang do ai ky", id="within a question"),
        pytest.param("huyện hd gửi báo cáo về đâu", "huyện Hải Dương gửi báo cáo về đâu", id="with diacritics"),
        pytest.param("so tai chinh gl vs hp", "so tai chinh Gia Lai vs Hải Phòng", id="two of them"),
        pytest.param("KH BG DO AI KY", "KH BẮC GIANG DO AI KY", id="all in capitals"),
        pytest.param("cac hd doi ngoai la gi", "cac hd doi ngoai la gi", id="several of something"),
        pytest.param("hải phòng có hd nào về du lịch", "hải phòng có hd nào về du lịch", id="a province named"),
        pytest.param("gia lai hd may viec", "gia lai hd may viec", id="a province named without diacritics"),
        pytest.param("tai lieu tap huan bgd", "tai lieu tap huan bgd", id="part of another word"),
    ],
)
def test_small_initials_name_a_province(typed: str, read: str) -> None:
    assert with_provinces(typed, _INITIALS) == read


@pytest.mark.parametrize("typed", ["kinh phi bn", "kinh phi an"])
def test_initials_that_are_short_for_a_word_or_a_syllable_name_none(typed: str) -> None:
    initials = {"BN": "Bắc Ninh", "AN": "An Nam"}
    assert with_provinces(f"cho {typed}", initials, known=("bn",)) == f"cho {typed}"


@pytest.mark.parametrize(
    ("question", "plan", "words"),
    [
        pytest.param("sct bg lam hoi cho j", "bac-giang", "Hội chợ trái cây", id="department"),
        pytest.param("btg gl cung cap tai lieu j", "gia-lai", "Ban Tuyên giáo", id="party committee"),
        pytest.param("sldtbxh gl pho bien j cho ng di lam nc ngoai", "gia-lai", "ứng xử văn hóa", id="people"),
        pytest.param("kh 5058 bg thuc hien ct nao", "bac-giang", "25/CT-TTg", id="directive"),
        pytest.param("nq 11 tinh uy qnam ngay nao", "quang-nam", "20-7-2021", id="resolution"),
        pytest.param("so kh cn hai duong dat hang gi", "hai-duong", "khoa học và công nghệ", id="letters apart"),
        pytest.param("qd 1275 qn ve cai gi z", "quang-nam", "biên phiên dịch", id="decision"),
    ],
)
def test_short_forms_in_small_letters_are_read(assistant: Assistant, question: str, plan: str, words: str) -> None:
    answer = assistant.ask(question)
    assert answer.status == "answered"
    assert {citation.plan for citation in answer.citations} == {plan}
    assert words in answer.text
