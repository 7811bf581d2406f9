"""How Telex and VNI keystrokes spell a syllable: the rules of the input methods that every keyboard offers."""

from __future__ import annotations

import re
import unicodedata

from ingest.syllable import TONE_MARKS, is_syllable, without_tone

__all__ = ["decode_telex", "decode_vni", "is_syllable", "without_tone"]

_TONES = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_QUALITIES = (("aw", "ă"), ("aa", "â"), ("ee", "ê"), ("oo", "ô"), ("uow", "ươ"), ("ow", "ơ"), ("uw", "ư"), ("dd", "đ"))


def decode_telex(typed: str) -> str | None:
    """Return the syllable that Telex keystrokes left undecoded spell ("huwowngs" → "hướng"), None if none."""
    # A tone already set and a vowel's key left over: "keé" is "kees".
    parts = unicodedata.normalize("NFD", typed)
    tone = next((mark for mark in parts if mark in TONE_MARKS), "")
    letters = without_tone(typed)
    if not tone and (found := re.search(r"[sfrxj](?=[a-z]?\Z)", letters[1:])):
        at = found.start() + 1
        tone, letters = _TONES[letters[at]], letters[:at] + letters[at + 1 :]
    for keys, made in (("uwow", "ươ"), *_QUALITIES):
        letters = letters.replace(keys, made)
    if "w" in letters:
        letters = _move_quality(letters)
    if letters == typed or not is_syllable(letters):
        return None
    return _place_tone(letters, tone) if tone else letters


_VNI = re.compile(r"[a-z]+(?:[1-9][a-z]*)+", re.IGNORECASE)


def decode_vni(typed: str) -> str | None:
    """Return the word that VNI keystrokes spell ("ha5n" → "hạn", "Qua3ng" → "Quảng"), None if they spell none."""
    if not _VNI.fullmatch(typed):
        return None
    keys, tone = "", ""
    for sign in typed.lower():
        if sign in "12345":
            tone = "sfrxj"[int(sign) - 1]
        elif sign in "69":
            keys = re.sub(r"([aeo])(?=[^aeo]*\Z)" if sign == "6" else r"^d", lambda found: found[0] * 2, keys)
        else:
            keys += "w" if sign in "78" else sign
    word = decode_telex(keys + tone)
    return word and (word.capitalize() if typed[0].isupper() else word)


def _move_quality(letters: str) -> str:
    """Let a "w" typed late reach its vowel: "hangw" → "hăng"."""
    bare = letters.replace("w", "", 1)
    for plain, made in (("uo", "ươ"), ("a", "ă"), ("o", "ơ"), ("u", "ư")):
        if plain in bare:
            return bare.replace(plain, made, 1)
    return letters


def _place_tone(letters: str, tone: str) -> str:
    start = 2 if letters[:2] in ("qu", "gi") and len(letters) > 2 and letters[2] in "aăâeêioôơuưy" else 0
    places = [i for i, c in enumerate(letters) if c in "aăâeêioôơuưy" and i >= start]
    if not places:
        places = [i for i, c in enumerate(letters) if c in "aăâeêioôơuưy"]
    marked = [i for i in places if letters[i] in "ăâêôơư"]
    closed = places[-1] < len(letters) - 1
    at = marked[-1] if marked else places[-1] if closed and len(places) > 1 else places[max(0, len(places) - 2)]
    return unicodedata.normalize("NFC", letters[: at + 1] + tone + letters[at + 1 :])
