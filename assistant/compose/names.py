"""Proper names of a question, and whether two names are the same misprinted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Protocol

from assistant.understanding.function_words import FUNCTION_WORDS
from ingest.folding import match_key
from ingest.syllable import is_syllable

_MISPRINT = 0.75


class Spanned(Protocol):
    """Something found in a text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_OFFICE = re.compile(r"(?:phó )?(?:chủ (?:tịch|nhiệm)|giám đốc|bí thư|thủ tướng|tổng|trưởng|cục trưởng|chánh)\b")
"""An office begins with capitals and is nobody's name."""


def names_in(typed: str) -> list[str]:
    """Return the runs of two or more capitalised words of a question, its first word and offices apart.

    A function word that begins a sentence further on ("? Bên Nhật Bản …") is none of them.
    """
    found: list[str] = []
    run: list[str] = []
    words = re.findall(r"[\w-]+|[^\w\s]", typed)
    for place, word in enumerate([*words, ""]):
        begins = place > 1 and words[place - 1] in ".?!" and word.lower() in FUNCTION_WORDS
        if word[:1].isupper() and not word.isupper() and place > 0 and not begins:
            run.append(word)
        else:
            is_office = _OFFICE.match(match_key(" ".join([*run, word])))
            found += [" ".join(run)] if len(run) >= 2 and not is_office else []
            run = []
    return found


_ABROAD = re.compile(
    r"\b(?:với|thành phố|tỉnh|bang|quận|vùng|địa phương|TP)\.? (?P<name>[A-Z][a-z]{3,})(?! *[A-Z])(?=\W|\Z)"
)


def foreign_in(typed: str) -> list[str]:
    """Return the single words that a question calls a place by and that no Vietnamese syllable is ("với Gimhae")."""
    return [found["name"] for found in _ABROAD.finditer(typed) if not is_syllable(found["name"].lower())]


def strange_in(typed: str) -> list[str]:
    """Return the capitalised words of a question that are no Vietnamese syllables ("Langbiang"), its first apart."""
    words = re.findall(r"(?<=[^.?!]\s)[A-Z][a-z]{3,}\b", typed)
    return [word for word in words if not is_syllable(word.lower())]


@lru_cache(maxsize=64)
def with_either(text: str) -> str:
    """Return a text followed by what it prints with either of two words that a stroke parts ("Tuần/Ngày Việt Nam")."""
    first, second = (_STROKE.sub(rf"\{word}", text) for word in (1, 2))
    return text if first == text else " . ".join((text, first, second))


_STROKE = re.compile(r"\b([^\W\d_]+)\s*/\s*([^\W\d_]+)\b")


def without_known(typed: str, known: Sequence[Spanned]) -> str:
    """Divide a question where a province or agency is named: "Đồng Nai Bộ Chỉ huy" holds two names and no third."""
    for mention in sorted(known, key=lambda found: -found.start):
        typed = f"{typed[: mention.start]}, {typed[mention.end :]}"
    return typed


def as_printed(name: str, typed: str, text: str) -> str | None:
    """Return a name of a question as far as a text goes on with it ("Festival Di" of "Festival Di sản").

    None where the text holds it nowhere as a name of its own: "văn hóa phục vụ" holds no "Hóa Phụ".
    """
    key, held = match_key(name), match_key(text)
    spoken = len(key.split()) > 2 and re.search(rf"\b{re.escape(key)}\b", held)
    if not spoken and not any(
        re.search(rf"\b{re.escape(key)}\b", match_key(printed)) for printed in names_in(f". {text}")
    ):
        return None
    after = re.match(rf"{re.escape(name)}\s+(\w+)", typed[max(typed.find(name), 0) :])
    return f"{name} {after[1]}" if after and f"{key} {match_key(after[1])}" in held else name


def is_another(own: list[str], words: list[str]) -> bool:
    """Tell whether two names of one length differ by more than a misprint ("Công Sơn" for "Côn Sơn")."""
    differing = [(a, b) for a, b in zip(own, words, strict=False) if a != b]
    return len(own) == len(words) and not all(is_misprint(a, b) for a, b in differing)


def is_misprint(printed: str, typed: str) -> bool:
    """Tell whether two words differ so little that one is likely the other misprinted or mistyped."""
    return SequenceMatcher(None, printed, typed).ratio() >= _MISPRINT
