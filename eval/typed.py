"""The same question as people type it: seven ways, each a pure function that gives the same text every time.

A pair is a question and its typing; a robust assistant scores both alike.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace

from eval.framed import framed
from eval.questions import Question
from ingest.folding import fold_accents

_TONES = {"\u0301": "s", "\u0300": "f", "\u0309": "r", "\u0303": "x", "\u0323": "j"}
_QUALITIES = {"ă": "aw", "â": "aa", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw", "đ": "dd"}
_WORD = re.compile(r"[^\W\d_]+")
_NEW, _OLD = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ", "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy"
_PLACES = dict(zip(_NEW.split(), _OLD.split(), strict=True))
_PLACES |= {old: new for new, old in _PLACES.items()}
_OPEN = re.compile(rf"(?<!q)(?:{'|'.join(_PLACES)})(?!\w)")
_EVERY = 3
"""One word in so many is left in Telex or has a slip: hurried people get most words right."""


def typed_variants(question: Question) -> dict[str, Question]:
    """Return the question in each way of typing that changes its text, under the id "<id>~<way>"."""
    made = {way: change(question.question) for way, change in WAYS.items()}
    return {
        way: replace(question, id=f"{question.id}~{way}", question=text)
        for way, text in made.items()
        if text != question.question
    }


def plain(text: str) -> str:
    """Type without diacritics, in small letters: "Sở Ngoại vụ" → "so ngoai vu"."""
    return fold_accents(text)


def telex(text: str) -> str:
    """Leave every third accented word as its Telex keys: "hướng" → "huwowngs"."""
    count = 0

    def key(found: re.Match[str]) -> str:
        nonlocal count
        word = found[0]
        if not word.islower() or fold_accents(word) == word:
            return word
        count += 1
        return telex_keys(word) if count % _EVERY == 1 else word

    return _WORD.sub(key, unicodedata.normalize("NFC", text))


def telex_keys(word: str) -> str:
    """Return the Telex keystrokes of one word in small letters, the tone's key last."""
    tone = next((_TONES[c] for c in unicodedata.normalize("NFD", word) if c in _TONES), "")
    bare = "".join(c for c in unicodedata.normalize("NFD", word) if c not in _TONES)
    return "".join(_QUALITIES.get(c, c) for c in unicodedata.normalize("NFC", bare)) + tone


def decomposed(text: str) -> str:
    """Type as pasted from a Mac: letters and marks apart (NFD)."""
    return unicodedata.normalize("NFD", text)


def tone_place(text: str) -> str:
    """Put the tone on the other vowel: "hoà" ↔ "hòa"."""
    return _OPEN.sub(lambda found: _PLACES[found[0]], unicodedata.normalize("NFC", text))


def capitals(text: str) -> str:
    """Type with Caps Lock on."""
    return text.upper()


def slip(text: str) -> str:
    """Swap two neighbouring letters in every third word of five letters or more, its first letter kept."""
    count = 0

    def swap(found: re.Match[str]) -> str:
        nonlocal count
        word = found[0]
        if len(word) < 5 or not word.islower():
            return word
        count += 1
        return f"{word[0]}{word[2]}{word[1]}{word[3:]}" if count % _EVERY == 1 else word

    return _WORD.sub(swap, text)


WAYS: Mapping[str, Callable[[str], str]] = {
    "plain": plain,
    "telex": telex,
    "decomposed": decomposed,
    "tone": tone_place,
    "capitals": capitals,
    "slip": slip,
    "framed": framed,
}
