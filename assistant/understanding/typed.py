"""A question as it was typed, before its words are read: signs nobody sees, keys of an input method left off."""

from __future__ import annotations

import re
import unicodedata

from assistant.understanding.syllable import decode_vni

_UNSEEN = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]|[\x00-\x08\x0b-\x1f\x7f]")
_SURELY_VNI = 2


def clean(typed: str) -> str:
    """Return the question in NFC without control, zero-width and direction characters."""
    return " ".join(_UNSEEN.sub("", unicodedata.normalize("NFC", typed)).split())


def from_vni(typed: str) -> str:
    """Decode a question typed in VNI with the input method off; one such word alone may be a code ("a1")."""
    words = [decode_vni(word.strip(".,?!:;()")) for word in typed.split()]
    if sum(word is not None for word in words) < _SURELY_VNI:
        return typed
    return " ".join(found or word for found, word in zip(words, typed.split(), strict=True))
