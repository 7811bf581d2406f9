"""The ways of typing, written out by hand, and what a pair costs."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, strategies as st

from assistant.understanding.syllable import decode_telex
from eval import typed
from eval.framed import Framing, framed
from eval.result import ask_one
from eval.robustness import pairs_of
from eval.score import Mean


@pytest.mark.parametrize(
    ("way", "text", "expected"),
    [
        ("plain", "Sở Ngoại vụ Đắk Lắk", "so ngoai vu dak lak"),
        ("telex", "hướng dẫn báo cáo", "huwowngs dẫn báo caos"),
        ("telex", "Sở Ngoại vụ đã", "Sở Ngoại vuj đã"),
        ("tone", "văn hoá, hòa bình, quý", "văn hóa, hoà bình, quý"),
        ("capitals", "văn hóa", "VĂN HÓA"),
        # Words of five letters or more: trước, nghiêm, trọng, người; the first and the fourth are mistyped.
        ("slip", "trước ngày nghiêm trọng người", "tưrớc ngày nghiêm trọng nưgời"),
    ],
)
def test_each_way_of_typing(way, text, expected):
    assert typed.WAYS[way](text) == expected


def test_pasted_from_a_mac():
    assert typed.decomposed("hoá") == unicodedata.normalize("NFD", "hoá") != "hoá"


@given(st.sampled_from("hướng được nghiệm quyền đường kết nghĩa ngoại giao phối".split()))
def test_telex_keys_spell_the_word_again(word):
    keys = typed.telex_keys(word)
    assert keys.isascii()
    assert decode_telex(keys) in (word, None if keys == word else word)


def test_only_what_changes_makes_a_pair(make_question):
    made = typed.typed_variants(make_question(question="Ai ký?"))
    assert {way: question.question for way, question in made.items()} == {
        "plain": "ai ky?",
        "telex": "Ai kys?",
        "decomposed": unicodedata.normalize("NFD", "Ai ký?"),
        "capitals": "AI KÝ?",
        "framed": framed("Ai ký?"),
    }
    assert made["plain"].id == "q1~plain"


def test_a_pair_costs_what_the_typed_question_scores_less(make_question, make_answer, corpus):
    def ask(question, history):
        return make_answer("25/10" if question == "Hạn?" else "không rõ")

    def result(id_, text, way=""):
        return ask_one(make_question(id=id_, question=text, facts=[["25/10"]]), ask, corpus, way=way)

    [pairs] = pairs_of([result("a", "Hạn?"), result("a~plain", "han?", "plain"), result("b~plain", "?", "plain")])
    assert (pairs.way, pairs.pairs) == ("plain", 1)
    assert pairs.change["facts"] == Mean(-1.0, 1)
    assert pairs.change["recall@10"] == Mean(None, 0)
    # Both say "answered" and cite nothing.
    assert pairs.same.value == 1.0


@pytest.mark.parametrize(
    ("framing", "question", "message"),
    [
        (Framing("Cho hỏi ", "", goes_on=True), "Những sở nào làm?", "Cho hỏi những sở nào làm?"),
        (Framing("Cho hỏi ", "", goes_on=True), "Gia Lai giao ai?", "Cho hỏi Gia Lai giao ai?"),
        (Framing("Cho hỏi: ", "", goes_on=False), "Những sở nào làm?", "Cho hỏi: Những sở nào làm?"),
        (Framing("", ", em cảm ơn", goes_on=False), "Ai ký?", "Ai ký, em cảm ơn"),
        (Framing("", " Em cảm ơn.", goes_on=False), "ai ký", "ai ký? Em cảm ơn."),
    ],
)
def test_what_is_said_around_joins_the_question(framing, question, message):
    assert framing.around(question) == message


def test_the_same_question_is_always_framed_alike():
    assert framed("Ai ký?") == framed("Ai ký?")
    assert "Ai ký" in framed("Ai ký?")
