"""Questions asked in English, put in Vietnamese before they are read: everything after that knows one language."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.understanding.english_questions import question
from assistant.understanding.english_typed import spelt_out
from assistant.understanding.english_verbs import settled
from assistant.understanding.english_words import (
    AUXILIARIES,
    DETERMINERS,
    PREPOSITIONS,
    WH_PHRASES,
    WH_WORDS,
    Glossary,
    Item,
    readings,
)
from assistant.understanding.syllable import is_syllable
from ingest.folding import fold_accents, has_accents
from ingest.lexicon import Lexicon

_MONTHS = dict(
    zip(
        "january february march april may june july august september october november december".split(),
        range(1, 13),
        strict=True,
    )
)
_MONTH = "|".join([*_MONTHS, *(month[:3] for month in _MONTHS if len(month) > 4), "sept"])
_DATE = re.compile(
    rf"\b(?:(?:the )?(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{_MONTH})\b\.?"
    rf"|(?P<m2>{_MONTH})\b\.? (?:the )?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d))(?:,? (?P<y>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
_PLACE = re.compile(r"(?<=[a-z,] )(?:An|Do|To|In|On|Can|May|So|No|He|Me|Be|Than|At|Am|Has) ([A-Z][a-z]+)\b")
"""Vietnamese names that begin like an English word ("around An Khe")."""
_TRUE = re.compile(
    r"^(?:is|isn t|is not|are) (?:it|not it|it not|we|i) (?:not )?(?:true|correct|right|the case|so)"
    r"(?: that| in thinking that)? "
    r"|^am i (?:right|correct)(?: that| in thinking(?: that)?| to think(?: that)?)? ",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"[,;.?]? *\b(?:right|correct|yes or no|true or false|is (?:that|it|this) (?:right|correct|true|so)"
    r"|(?:is|are|does|do|was|were|did|has|have|must|should|will|can) not (?:it|they|he|she|that|there))\W*$",
    re.IGNORECASE,
)
_WHETHER = re.compile(
    r"^(?:(?:does|do|did) (?P<who>.+?) (?:say|state|specify|mention|indicate|explain|stipulate|tell us) )?"
    r"(?:whether|if) (?:or not )?",
    re.IGNORECASE,
)
_IF = re.compile(
    r"^what (?:if|(?:happens|(?:should|must|can) .+? do|is to be done) (?:if|when|in case)) ", re.IGNORECASE
)
_TOKEN = re.compile(r"[IVX]+(?:\.\w+)+|\d+(?:/\d{4})?[-/][^\W\d_][\w/-]*|\d[\d./–-]*\d|\d+|'s\b|[^\W\d_]+|[,;:“”\"]")
_SENTENCE = re.compile(r"(?<=[?!;])\s+|(?<=\w\w\.)\s+(?=[A-Z])")
_MENDED = (
    (re.compile(r"\b(?:về|ở|trong|tại|cho) (?=(?:giai đoạn )?ngày \d)"), ""),
    (re.compile(r"\bbởi (?=ngày \d)"), "trước "),
    (re.compile(r"\b(?:ở|trong|về|tại|cho) (?=(?:19|20)\d\d ?[-–])"), "giai đoạn "),
    (re.compile(r"\btừ ((?:19|20)\d\d) (?:đến|cho) (?=(?:19|20)\d\d)"), r"giai đoạn \1 - "),
    (re.compile(r"\b(?:ở|trong|về|tại) (?=(?:19|20)\d\d\b)"), "năm "),
    (re.compile(r"\b(?:bởi|đến) (?=(?:19|20)\d\d\b)"), "đến năm "),
    (re.compile(r"\b(trước|sau|từ|của|cho) (?=(?:19|20)\d\d\b)"), r"\1 năm "),
    (re.compile(r"\b(tháng \d{1,2}),? (?:của )?(?:năm )?(?=(?:19|20)\d\d\b)"), r"\1 năm "),
    (re.compile(r"\b(Sở|sở|tỉnh|thành phố) của (?=[A-ZĐ])"), r"\1 "),
    (re.compile(r"\b(tất cả|các|những|mỗi) (?:tất cả |các |những )+"), r"\1 "),
    (re.compile(r"\s+([,;:])"), r"\1"),
)
_FUNCTION = (AUXILIARIES | WH_WORDS | DETERMINERS | PREPOSITIONS | {"and", "or", "not", "but", "please"}) - {"an"}
_EITHER = frozenset("a an in to do the on or he me we be may can so no but then like them at am has i us".split())
"""English words that are Vietnamese syllables typed without diacritics as well: they tell nothing."""
_VIETNAMESE = frozenset(
    "nao gi ai dau khong la cua nhung cac duoc co cho va khi nhiem vu bao nhieu nhu the tinh so ke hoach ve trong voi "
    "phai lam con thi sao hay nay do nguoi viec dia phuong".split()
)
"""Syllables that Vietnamese questions are made of, without diacritics."""


class English:
    """Tells English questions from Vietnamese ones and puts them in Vietnamese; immutable once made."""

    def __init__(self, glossary: Glossary, lexicon: Lexicon) -> None:
        self._glossary = glossary
        self._lexicon = lexicon
        self._loanwords = {word for word in glossary.words if word in ("logo", "video")}
        # A conversation is read from its beginning at every question.
        self.in_vietnamese = lru_cache(maxsize=512)(self._in_vietnamese)
        self.is_english = lru_cache(maxsize=512)(self._is_english)

    def _is_english(self, typed: str) -> bool | None:
        """Tell whether a question is asked in English; None where it has words of neither language, only names."""
        rest = typed
        for start, end, _ in reversed(self._names(typed)):
            rest = f"{rest[:start]} , {rest[end:]}"
        words = re.findall(r"[^\W\d_]+", rest)
        # A name inside a question tells nothing.
        tokens = [
            word.lower() for at, word in enumerate(words) if not at or not word.istitle() or self._knows(word.lower())
        ]
        english = sum(map(self._english_weight, tokens))
        vietnamese = sum(map(self._vietnamese_weight, tokens))
        if not english and not vietnamese:
            return None
        if any(map(_is_function, tokens)):
            return english > vietnamese
        return vietnamese == 0 and english > 1 and not has_accents(typed)

    def _english_weight(self, token: str) -> int:
        if token in _EITHER or token in _VIETNAMESE or has_accents(token):
            return 0
        return 2 if _is_function(token) else int(self._knows(token))

    def _vietnamese_weight(self, token: str) -> int:
        if has_accents(token):
            return 2
        if token in _EITHER or _is_function(token):
            return 0
        return int(token in _VIETNAMESE or (is_syllable(token) and not self._knows(token)))

    def _knows(self, token: str) -> bool:
        return token not in self._loanwords and any(word in self._glossary.words for word, _ in readings(token))

    def _in_vietnamese(self, typed: str) -> str:
        """Return an English question in Vietnamese; what no glossary holds is left as typed."""
        parts = _SENTENCE.split(typed.strip())
        asked = [part for part in parts if part.endswith("?")]
        if not asked or len(asked) == len(parts):
            return " ".join(filter(None, map(self._sentence, parts)))
        # What is told before a question only says of whom it asks.
        told = " ".join(part for part in parts if part not in asked)
        names = (
            []
            if self._lexicon.provinces_in(" ".join(asked), typed=True)
            else self._lexicon.provinces_in(told, typed=True)
        )
        where = f" ở {names[-1].name}" if names else ""
        return " ".join(filter(None, map(self._sentence, asked))) + where

    def _sentence(self, typed: str) -> str:
        text = spelt_out(typed.strip().rstrip("?!. "))
        if _TRUE.match(text):
            return self._mended(f"có đúng là {self._told(_TRUE.sub('', text))} không")
        if _TAG.search(text) and not _TAG.match(text):
            return self._mended(f"{self._told(_TAG.sub('', text))}, đúng không")
        if found := _WHETHER.match(text):
            said_by = f"theo {self._told(found['who'])}, " if found["who"] else ""
            return self._mended(f"{said_by}có đúng là {self._told(text[found.end() :])} không")
        if found := _IF.match(text):
            return self._mended(f"nếu {self._told(text[found.end() :])} thì xử lý thế nào")
        return self._mended(self._told(text))

    def _told(self, text: str) -> str:
        return question(settled(_owners_joined(self._items(text))))

    @staticmethod
    def _mended(text: str) -> str:
        for pattern, instead in _MENDED:
            text = pattern.sub(instead, text)
        return " ".join(text.split())

    def _items(self, text: str) -> list[Item]:
        """Cut a question into words and phrases of the glossary, with names and dates kept whole."""
        items: list[Item] = []
        at = 0
        for start, end, name in [*self._names(text), (len(text), len(text), "")]:
            items += self._words(text[at:start])
            if name:
                items.append(Item(text[start:end], text[start:end].lower(), name=name))
            at = end
        return items

    def _words(self, text: str) -> list[Item]:
        typed = _TOKEN.findall(text)
        words = [token.lower() for token in typed]
        items: list[Item] = []
        at = 0
        while at < len(words):
            pair = " ".join(words[at : at + 2])
            if pair in WH_PHRASES or pair in ("what about", "how about"):
                items.append(Item(pair, pair))
                at += 2
                continue
            found = None if words[at] in WH_WORDS and pair != "how to" else self._glossary.item_at(words, at)
            is_function = words[at] in AUXILIARIES | WH_WORDS | DETERMINERS
            if found and not (is_function and found[1] == at + 1 and words[at] not in ("have", "has", "had")):
                item, at = found
                items.append(item)
                continue
            if typed[at].islower() and words[at].endswith("ed") and not is_function:
                items.append(Item(typed[at], words[at], verb=typed[at], ending="ed"))
                at += 1
                continue
            strange = not (is_function or words[at] in (",", ";", ":", "“", "”", '"', "'s"))
            name = typed[at] if strange else None
            items.append(Item(typed[at], words[at], name=name, strange=strange and not words[at][0].isdigit()))
            at += 1
        return items

    def _names(self, text: str) -> list[tuple[int, int, str]]:
        """Return where provinces, agencies named in Vietnamese, and dates stand, with their Vietnamese, in order."""
        found = [(date.start(), date.end(), _date(date)) for date in _DATE.finditer(text)]
        for agency in self._lexicon.agencies_in(text, typed=True):
            if has_accents(agency.printed) or len(agency.printed.split()) > 2:
                found.append((agency.start, agency.end, agency.printed))
        # Beside names with diacritics a province may stand without them.
        bare = fold_accents(text)
        for province in [*self._lexicon.provinces_in(text, typed=True), *self._lexicon.provinces_in(bare, typed=True)]:
            is_president = province.name == "Hồ Chí Minh" and not text[province.end :].lower().startswith(" city")
            if not is_president and (len(province.printed.split()) > 1 or province.printed[0].isupper()):
                found.append((province.start, province.end, _province(province.printed, province.name)))
        found += [
            (name.start(), name.end(), name[0]) for name in _PLACE.finditer(text) if not self._knows(name[1].lower())
        ]
        kept: list[tuple[int, int, str]] = []
        for start, end, name in sorted(found, key=lambda one: (one[0], -one[1])):
            if not kept or start >= kept[-1][1]:
                kept.append((start, end, name))
        return kept


def _is_function(token: str) -> bool:
    return token in _FUNCTION and token not in _EITHER and token not in _VIETNAMESE


def _owners_joined(items: list[Item]) -> list[Item]:
    """Join names that own one thing together: "Gia Lai's and Hai Duong's tasks"."""
    for at in range(len(items) - 4):
        first, mark, joint, second, other = items[at : at + 5]
        if first.name and second.name and joint.text == "and" and mark.text == other.text == "'s":
            both = Item(first.typed, first.text, name=f"{first.name} và {second.name}")
            return _owners_joined([*items[:at], both, *items[at + 4 :]])
    return items


def _province(printed: str, name: str) -> str:
    """Return a province as typed, with the diacritics that its typed name lacks."""
    return name if fold_accents(printed).lower() == fold_accents(name).lower() else printed


def _date(found: re.Match[str]) -> str:
    day, month = found["d1"] or found["d2"], (found["m1"] or found["m2"]).lower()
    number = next(number for name, number in _MONTHS.items() if name.startswith(month[:3]))
    year = f" năm {found['y']}" if found["y"] else ""
    return f"ngày {int(day)} tháng {number}{year}"
