"""What a Vietnamese syllable can be.

The grammar follows the table of onsets and rhymes of the standard orthography (Đoàn Thiện Thuật, "Ngữ âm tiếng Việt",
1977).
"""

from __future__ import annotations

import re
import unicodedata

TONE_MARKS = "\u0301\u0300\u0309\u0303\u0323"
_SYLLABLE = re.compile(
    r"(?:ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?"
    r"(?:oai|oay|oeo|uây|uôi|ươi|ươu|iêu|yêu|uyê|uya|uyu|oao|"
    r"ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|"
    r"[aăâeêioôơuưy])"
    r"(?:ch|ng|nh|[cmnpt])?"
)


def without_tone(syllable: str) -> str:
    """Drop the tone mark and keep the vowel's quality: "hướng" → "hương"."""
    plain = "".join(c for c in unicodedata.normalize("NFD", syllable) if c not in TONE_MARKS)
    return unicodedata.normalize("NFC", plain)


def is_syllable(text: str) -> bool:
    """Tell whether `text` (lower case, NFC) can be a Vietnamese syllable."""
    return bool(_SYLLABLE.fullmatch(without_tone(text)))
