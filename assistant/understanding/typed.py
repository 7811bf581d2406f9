"""A question as it was typed, before its words are read: signs nobody sees, keys of an input method left off."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Container, Mapping, Sequence

from assistant.understanding.syllable import decode_vni, is_syllable
from ingest.folding import fold_accents, has_accents

_UNSEEN = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]|[\x00-\x08\x0b-\x1f\x7f]")
_PARTED = re.compile(r"(?<![\w/])([^\W\d_]{1,2})/([^\W\d_]{1,2})(?![\w/])")
_SURELY_VNI = 2


def clean(typed: str) -> str:
    """Return the question in NFC without control, zero-width and direction characters."""
    seen = " ".join(_UNSEEN.sub("", unicodedata.normalize("NFC", typed)).split())
    seen = with_horned_pairs(seen)
    return _PARTY_LETTERS.sub(rf"\1{'Bộ Chính trị' if has_accents(seen) else 'Bo Chinh tri'}", seen)


_CAPITALS = re.compile(r"(?<![\w/&.-])[A-Z]{2,7}(?: [A-Z]{2,7})*(?![\w/&.-])")
_EMPHASISED, _SURELY = 3, 5


def without_emphasis(typed: str) -> str:
    """Return a question typed without diacritics with words in capitals for stress ("CHU TRI") in small letters.

    An abbreviation is spelt as no syllable, or is a single short one ("CA").
    """
    if has_accents(typed) or typed.isupper():
        return typed
    return _CAPITALS.sub(_stressed, typed)


def _stressed(found: re.Match[str]) -> str:
    words = found[0].lower().split()
    least = _EMPHASISED if len(words) > 1 else _SURELY
    return found[0].lower() if all(len(word) >= least and is_syllable(word) for word in words) else found[0]


_PARTY_LETTERS = re.compile(
    r"(\b(?:nghị quyết|nghi quyet|kết luận|ket luan|NQ|KL)\b[^?.;,]{0,40}? )BCT\b", re.IGNORECASE
)
"""Letters that two bodies share: resolutions and conclusions are the Politburo's, never a ministry's."""


def with_compared(typed: str) -> str:
    """Write "so … với …" as "so sánh … với …": in a question with its diacritics "so" is no "Sở"."""
    return _COMPARED.sub(r"\1 sánh", typed) if has_accents(typed) else typed


_COMPARED = re.compile(
    r"\b(so)\b(?! (?:sánh|với|bì|đo)\b)(?=[^,.;?!]*(?<!hợp )(?<!tác )(?<!việc )(?<!cùng )\bvới\b)", re.IGNORECASE
)


def from_vni(typed: str) -> str:
    """Decode a question typed in VNI with the input method off; one such word alone may be a code ("a1")."""
    words = [decode_vni(word.strip(".,?!:;()")) for word in typed.split()]
    if sum(word is not None for word in words) < _SURELY_VNI:
        return typed
    return " ".join(found or word for found, word in zip(words, typed.split(), strict=True))


def with_joined_letters(text: str, known: Container[str]) -> str:
    """Join letters that a stroke parts, where together they are a known abbreviation ("b/c": "bc")."""
    return _PARTED.sub(lambda found: found[1] + found[2] if found[1] + found[2] in known else found[0], text)


def with_closing_word(typed: str) -> str:
    """Write the "thoi" that ends a message typed without diacritics as "thôi": "thời" has something after it."""
    return typed if has_accents(typed) else _CLOSING.sub("thôi", typed)


_CLOSING = re.compile(
    r"(?<!dong )(?<!kip )(?<!tam )(?<!thuc )(?<!duong )\bthoi(?=(?: (?:nhe|nha|a|di|em|anh|ban))?\W*\Z)", re.IGNORECASE
)


def with_horned_pairs(typed: str) -> str:
    """Write "ươ" for the slip "uơ" before a final sound ("Công Thuơng", "nuớc"), where it is no rhyme."""
    return _HALF_HORNED.sub(lambda found: f"{'Ư' if found[1] == 'U' else 'ư'}{found[2]}", typed)


_HALF_HORNED = re.compile(r"(?<![qQ])([uU])([ơớờởỡợƠỚỜỞỠỢ])(?=[cimnptuCIMNPTU])")
_I_FOR_Y = {
    **dict(zip("kí kì kỉ kĩ kị lí mĩ tỉ".split(), "ký kỳ kỷ kỹ kỵ lý mỹ tỷ".split(), strict=True)),
    **dict(zip("quí quì quỉ quĩ quị".split(), "quý quỳ quỷ quỹ quỵ".split(), strict=True)),
}
"""Syllables that schools spell with "i" and administration with "y"."""
_SPELT_WITH_I = re.compile(rf"\b(?:{'|'.join(_I_FOR_Y)})\b", re.IGNORECASE)
_BARE_I = re.compile(r"\b(?:(k|l)i|(qu)i)\b(?!-)", re.IGNORECASE)
"""The same without diacritics, where with them hardly anything is spelt with "i"; "mi", "ti" are words."""


def with_usual_y(typed: str) -> str:
    """Spell as administration does what may be spelt either way ("chữ kí" → "chữ ký"); capitals stay."""

    def spelt(found: re.Match[str]) -> str:
        usual = _I_FOR_Y[found[0].lower()]
        return usual.upper() if found[0].isupper() else usual.title() if found[0].istitle() else usual

    if not has_accents(typed):
        return _BARE_I.sub(lambda found: found[0][:-1] + ("Y" if found[0].isupper() else "y"), typed)
    return _SPELT_WITH_I.sub(spelt, typed)


def initials_of(provinces: Sequence[str]) -> dict[str, str]:
    """Map the initials that only one of the loaded plans' provinces has to its name ("HD": "Hải Dương")."""
    made = [("".join(word[0] for word in province.split()), province) for province in dict.fromkeys(provinces)]
    counts = Counter(short for short, _ in made)
    return {short: province for short, province in made if counts[short] == 1 and len(short) > 1}


def with_provinces(typed: str, initials: Mapping[str, str], known: Container[str] = ()) -> str:
    """Write provinces given by their initials in full: in capitals, or after a word that a place follows.

    In small letters too, where these can be no syllable and no other short form (`known`) and no province is named.
    """
    if not initials:
        return typed
    typed = _with_halves(typed, sorted(set(initials.values())))
    shouts = typed.isupper()

    def written(short: re.Match[str]) -> str:
        province = initials[short[0].upper()]
        return province.upper() if shouts else province

    keys = "|".join(map(re.escape, initials))
    found = typed if shouts else re.sub(rf"(?<![\w./&-])(?:{keys})(?![\w/&-])", written, typed)
    placed = rf"(?<=\b(?:ở|o) )(?:{keys})\b|(?<=\b(?:tỉnh|tinh) )(?:{keys})\b|\A(?:{keys})(?= )"
    found = re.sub(placed, written, found, flags=re.IGNORECASE)
    found = re.sub(rf"{_BESIDE}(?:{keys})\b", written, found, flags=re.IGNORECASE) if found != typed else found
    named = fold_accents(found.lower())
    if any(fold_accents(province.lower()) in named for province in initials.values()):
        return found
    small = [re.escape(key) for key in initials if not _VOWEL.search(key) and key.lower() not in known]
    apart = rf"{_NO_SEVERAL}(?<![\w./&-])(?:{'|'.join(small) or '(?!)'})(?![\w/&-])"
    return re.sub(apart, written, found, flags=re.IGNORECASE)


def _with_halves(typed: str, provinces: Sequence[str]) -> str:
    """Write in full the provinces of which only the second word is ("Q.Nam", "BGiang", "hphong")."""
    for province in provinces:
        first, *rest = province.split()
        if len(rest) != 1:
            continue
        letters, seconds = {first[0], fold_accents(first[0])}, {rest[0], fold_accents(rest[0])}
        joined = r"(?:\.\s?|(?=\w))" if not is_syllable(f"{first[0]}{rest[0]}".lower()) else r"(?:\.\s?)"
        short = rf"(?<![\w.])[{''.join(letters)}]{joined}(?:{'|'.join(map(re.escape, seconds))})(?!\w)"
        typed = re.sub(short, province, typed, flags=re.IGNORECASE)
    return typed


_BESIDE = r"(?:(?<=\bvới )|(?<=\bvoi )|(?<=\bvà )|(?<=\bva ))"
"""After these small letters are a province where another stands in the question."""
_VOWEL = re.compile(r"[AEIOUYĂÂÊÔƠƯ]")
_NO_SEVERAL = r"(?<!\bcác )(?<!\bcac )(?<!\bnhững )(?<!\bnhung )(?<!\bmấy )(?<!\bmay )"
"""After these words letters are short for something of which there are several ("các hd": "các hoạt động")."""
