"""The grammar of what a plan's line begins with: Phần thứ nhất | Chương 1 | A. | I. | Điều 1. | Mục 1 | 1. | a) | -"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.gazetteer import UPPER
from ingest.plan import Kind

POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"

_LETTERS = "ABCDĐE"
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_ROMAN = r"(?=[IVXL])(?:X{0,3})(?:IX|IV|V?I{0,3})"
_NUMBER = rf"(?:\d{{1,2}}|{_ROMAN})"
# Outer ones first; "Nhiệm vụ 3. Phát triển …" heads a task as "3. Phát triển …" does.
_WORDS = ("Mục", "Tiểu mục", "Nhóm nhiệm vụ", "Nhóm giải pháp", "Nhiệm vụ", "Giải pháp", "Nội dung")
_BEGINS = rf"(?=\s*\Z|\s*[.:-]\s*(?:\Z|[\"“‘]?[{UPPER}])|\s+[{UPPER}]{{2}})[\s.:-]*"
_PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("article", re.compile(r"Điều\s+(?P<label>\d{1,3})\s*[.:](?!\d)")),
    ("part", re.compile(rf"(?P<word>PHẦN|Phần)\s+(?:THỨ\s+|thứ\s+)?(?P<label>{_ROMAN})\b[\s.:]*(?=\S|\Z)")),
    (
        "part",
        re.compile(
            rf"(?P<label>(?i:phần\s+thứ\s+(?:{'|'.join(_ORDINALS)})))\b[\s.:]*(?=\Z|[A-ZĐÀ-Ỹ]{{2}}|(?<=[.:]\s))"
        ),
    ),
    (
        "part",
        re.compile(rf"(?P<label>{_ROMAN})(?:\s*[.)](?=\s*(?:\S|\Z))(?![.\d])|\s*[-–/](?=\s+[A-ZĐÀ-Ỹ]{{2}}))"),
    ),
    ("part", re.compile(rf"(?P<label>(?:CHƯƠNG|Chương)\s+{_NUMBER})\b{_BEGINS}")),
    ("part", re.compile(rf"(?P<label>[{_LETTERS}])\s*\.(?=\s+[{UPPER}][^\W\d])")),
    ("section", re.compile(rf"(?P<label>(?:{'|'.join([*_WORDS, *map(str.upper, _WORDS)])})\s+{_NUMBER})\b{_BEGINS}")),
    ("subsection", re.compile(r"(?P<label>[1-9]\d?(?:\.[1-9]\d?){1,3})\s*[.)]?(?=\s|\Z|[^\W\d])(?![,%])")),
    ("section", re.compile(r"(?P<label>[1-9]\d?)\s*(?:[.](?=\s|\Z|[*<]|[^\W\d])|/(?=\s+[^\W\d]))")),
    ("point", re.compile(rf"(?P<label>[{POINT_LETTERS}](?:\.\d{{1,2}})?)\s*\)(?=\s*\S|\Z)")),
    ("point", re.compile(r"(?P<label>[1-9]\d?)\)(?=\s*\S)")),
    ("point", re.compile(rf"(?P<label>[{POINT_LETTERS}])(?:\.(?=\s+[{UPPER}])|/(?=\s+[^\W\d]))")),
    ("bullet", re.compile(rf"[-–—•▪●○◦*](?=\s*\S)(?![-–—])|o(?=\s+[{UPPER}])")),  # "o": a word processor's ring
    ("subbullet", re.compile(r"\+(?=\s*\S)")),
)


@dataclass(frozen=True, slots=True)
class Marker:
    """What a line begins with; `label` is "" for items that carry no number; `rest` follows the marker.

    `style` tells the parts of one level from those of another: "word" (Phần I), "chapter" (Chương 1), "roman" (I.),
    "letter" (A.), "initial" (A. before a word in small letters, which an initial of a name may be as well). A point
    printed "a." or "a/" is "dotted": it is one only where the letter is the next in order.
    """

    kind: Kind
    label: str
    rest: str
    style: str = ""


def read_marker(text: str) -> Marker | None:
    """Return the marker that `text` begins with, or None; whether it is meant is for the outline to say."""
    for kind, pattern in _PATTERNS:
        if found := pattern.match(text):
            groups = found.groupdict()
            label = groups.get("label") or ""
            if kind == "part" and not label:
                continue
            rest = text[found.end() :].lstrip(" *")
            return Marker(kind, _plain(label), rest, _style(kind, label, groups, rest, found[0]))
    return None


def _style(kind: Kind, label: str, groups: dict[str, str | None], rest: str, printed: str) -> str:
    if kind != "part":
        return "dotted" if kind == "point" and printed.endswith((".", "/")) else ""
    if label.lower().startswith("chương"):
        return "chapter"
    if groups.get("word") or " " in label:
        return "word"
    if label in _LETTERS:
        return "letter" if rest[:2].isupper() else "initial"
    return "roman"


def _plain(label: str) -> str:
    """Return "Phần thứ hai" for "PHẦN THỨ HAI", "Mục II" for "MỤC II"; any other label as printed."""
    if " " not in label:
        return label
    words, number = " ".join(label.split()).rsplit(" ", 1)
    if number.lower() in _ORDINALS:
        return f"{words} {number}".capitalize()
    return f"{words.capitalize()} {number}"


def word_rank(label: str) -> int:
    """Return how deep a worded heading stands among such: 0 for "Mục 1", more for "Nhiệm vụ 1"."""
    return _WORDS.index(label.rsplit(" ", 1)[0])


def part_value(label: str) -> int:
    """Return the number that a label is or ends with: Arabic, Roman below L, a letter (A=1), an ordinal word."""
    number = label.rsplit(" ", 1)[-1]
    if number.isdigit():
        return int(number)
    if number in _ORDINALS:
        return _ORDINALS.index(number) + 1
    return _LETTERS.index(number) + 1 if number in _LETTERS else roman_value(number)


def roman_value(label: str) -> int:
    """Return the number that a Roman numeral below L stands for."""
    values = {"I": 1, "V": 5, "X": 10, "L": 50}
    total = 0
    for here, following in zip(label, f"{label[1:]} ", strict=True):
        value = values.get(here, 0)
        total += -value if values.get(following, 0) > value else value
    return total
