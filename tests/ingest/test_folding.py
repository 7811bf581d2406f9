"""Folding: what is dropped, what is kept, and what may never change."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, strategies as st

from ingest.folding import fold_accents, fold_text, has_accents, match_key, syllables


@pytest.mark.parametrize(
    ("raw", "folded"),
    [
        pytest.param("an ninh\n  trên địa bàn", "an ninh trên địa bàn", id="a-break-becomes-one-space"),
        pytest.param("- *Cơ quan chủ trì*: Sở", "- Cơ quan chủ trì: Sở", id="emphasis-is-dropped"),
        pytest.param("<b>I. Tăng cường</b>", "I. Tăng cường", id="html-emphasis-is-dropped"),
        pytest.param("các đoàn\n5\nthể", "các đoàn thể", id="a-page-number-inside-is-dropped"),
        pytest.param("giai đoạn 2021\n- 2025", "giai đoạn 2021 - 2025", id="a-year-is-no-page-number"),
        pytest.param("ghi chú (*) ở cuối", "ghi chú (*) ở cuối", id="a-footnote-star-stays"),
        pytest.param("công thông tin", "công thông tin", id="a-typing-error-stays"),
    ],
)
def test_text_is_folded_as_printed(raw: str, folded: str) -> None:
    assert fold_text(raw) == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [("hoá", "hóa"), ("Thuỷ", "thủy"), ("khoẻ", "khỏe"), ("uỷ ban", "ủy ban"), ("ho\u0301a", "hóa")],
)
def test_both_tone_placements_and_both_unicode_forms_match(one: str, other: str) -> None:
    assert match_key(one) == match_key(other)


@pytest.mark.parametrize("same", ["quý", "toán", "hoàn", "thuyết", "của"])
def test_where_the_placements_agree_nothing_moves(same: str) -> None:
    assert match_key(same) == same


@given(st.text(alphabet="hoáóaàqutynỳúè ", max_size=30))
def test_matching_keeps_offsets_and_settles(text: str) -> None:
    once = match_key(text)
    assert len(once) == len(text)
    assert match_key(once) == once


def test_accents_fold_away_and_are_noticed() -> None:
    assert fold_accents("Đà Nẵng, UỶ BAN") == "da nang, uy ban"
    assert has_accents("kế hoạch")
    assert not has_accents("ke hoach 2030")


def test_a_document_number_stays_one_token() -> None:
    assert syllables("Quyết định số 2013/QĐ-TTg, sở/ngành") == ["quyết", "định", "số", "2013/qđ-ttg", "sở", "ngành"]


@pytest.mark.parametrize("text", ["Đà Nẵng", "QUẢNG NAM", "Hoà Bình — “hóa”", "Îles, Łódź", "한국 ý", "İstanbul"])
def test_letters_fold_one_by_one_as_the_whole_text_does(text: str) -> None:
    marked = unicodedata.normalize("NFD", text.lower()).replace("đ", "d")
    plain = unicodedata.normalize("NFC", "".join(letter for letter in marked if not unicodedata.combining(letter)))
    assert fold_accents(text) == fold_accents(unicodedata.normalize("NFD", text)) == plain
