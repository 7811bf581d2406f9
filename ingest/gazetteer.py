"""Names in running text: sequences of syllables, whatever stands between them and however they are typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from typing import Any, Generic, TypeVar

from ingest.folding import fold_accents, match_key

T = TypeVar("T")

UPPER = "A-ZĐÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"
"""The capitals of Vietnamese, for a character class: in Unicode they alternate with the small letters."""

_WORD = re.compile(r"[^\W_]+")
_AND = frozenset({"và", "va"})
# What may stand between two syllables of one name: "Sở Văn hóa- Thể thao & Du lịch", "VH,TT&DL", "Ng.V".
_INSIDE = re.compile(r"[ \t\n\xa0]*[-–—,&/]?[ \t\n\xa0]*|[ \t\n\xa0]*,[ \t\n\xa0]*&[ \t\n\xa0]*")


@dataclass(frozen=True, slots=True)
class Syllable:
    """One key to match, with the place in the text that it stands for (an abbreviation gives several)."""

    key: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """How a text is keyed.

    `abbreviations` are spelled out by key; `plain` folds diacritics away, for questions typed without them;
    `typed` lets abbreviations stand in lower case.
    """

    abbreviations: Mapping[str, tuple[str, ...]]
    plain: bool = False
    typed: bool = False

    def syllables(self, text: str) -> list[Syllable]:
        """Split into keys; the word "và" is no part of a name's identity and is left out."""
        found: list[Syllable] = []
        for match in _WORD.finditer(text):
            key = key_of(match[0], plain=self.plain)
            spelled = self.abbreviations.get(key) if self._may_abbreviate(match[0]) else None
            if spelled:
                found.extend(Syllable(part, match.start(), match.end()) for part in spelled)
            elif key not in _AND:
                found.append(Syllable(key, match.start(), match.end()))
        return found

    def _may_abbreviate(self, printed: str) -> bool:
        # "tu" and "ca" are words ("tu bổ"), "TU" and "CA" abbreviations; longer ones cannot be mistaken.
        if len(printed) > 2:
            return self.typed or printed[0].isupper()
        return printed.isupper() or printed.lower() == "tp"


def key_of(word: str, *, plain: bool) -> str:
    """Return the key under which a word is stored and looked up."""
    return fold_accents(word) if plain else match_key(word)


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A name found: what it stands for, its span, and the index of the syllable after it."""

    value: T
    start: int
    end: int
    following: int


@dataclass(slots=True)
class Gazetteer(Generic[T]):
    """Names as a tree of syllables; the longest name wins."""

    reading: Reading
    _root: dict[str, Any] = field(default_factory=dict)

    def add(self, name: str, value: T, *, replace: bool = False) -> None:
        """Store a name; the first value given for the same syllables stays unless `replace`."""
        node = self._root
        keys = [syllable.key for syllable in self.reading.syllables(name)]
        for key in keys:
            node = node.setdefault(key, {})
        if keys and (replace or "" not in node):
            node[""] = value

    def candidates(self, syllables: Sequence[Syllable], index: int, text: str) -> list[Found[T]]:
        """Return the names that begin at a syllable, the longest first."""
        node = self._root.get(syllables[index].key)
        found: list[Found[T]] = []
        place = index
        while node is not None:
            if "" in node and not _splits_word(syllables, place):
                found.insert(0, Found(node[""], syllables[index].start, syllables[place].end, place + 1))
            place += 1
            if place == len(syllables) or not joins(text, syllables[place - 1], syllables[place]):
                break
            node = node.get(syllables[place].key)
        return found

    def at(self, syllables: Sequence[Syllable], index: int, text: str) -> Found[T] | None:
        """Return the longest name that begins at a syllable, None where there is none."""
        return next(iter(self.candidates(syllables, index, text)), None)

    def find(self, text: str) -> list[Found[T]]:
        """Return the names in a text from left to right, without overlaps."""
        syllables = self.reading.syllables(text)
        found: list[Found[T]] = []
        index = 0
        while index < len(syllables):
            name = None if inside_word(syllables, index) else self.at(syllables, index, text)
            if name:
                found.append(name)
            index = name.following if name else index + 1
        return found


def joins(text: str, before: Syllable, after: Syllable) -> bool:
    """Tell whether what stands between two syllables may stand inside one name."""
    between = text[before.end : after.start]
    return between in ("", " ", ".") or bool(_INSIDE.fullmatch(re.sub(r"\b(?:và|va|VÀ|Và)\b", "&", between)))


def _splits_word(syllables: Sequence[Syllable], place: int) -> bool:
    return place + 1 < len(syllables) and syllables[place + 1].start == syllables[place].start


def inside_word(syllables: Sequence[Syllable], index: int) -> bool:
    """Tell whether a syllable is a later part of a spelled-out abbreviation."""
    return index > 0 and syllables[index].start == syllables[index - 1].start


def joinings(segments: Sequence[str]) -> Iterable[str]:
    """Yield the ways of writing an acronym's segments apart or together: "VH TT", "VHTT"."""
    for gaps in product((" ", ""), repeat=len(segments) - 1):
        yield "".join(part + gap for part, gap in zip(segments, (*gaps, ""), strict=True))
