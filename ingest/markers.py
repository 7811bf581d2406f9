"""The grammar of what a plan's line may begin with: I. | Điều 1. | 1. | 1.1. | a) | - | +."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.plan import Kind

POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"

_ROMAN = r"(?=[IVXL])(?:X{0,3})(?:IX|IV|V?I{0,3})"
_PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("article", re.compile(r"Điều\s+(?P<label>\d{1,3})\s*[.:](?!\d)")),
    ("part", re.compile(rf"(?:PHẦN|Phần)\s+(?:THỨ\s+|thứ\s+)?(?P<label>{_ROMAN})\b[\s.:]*(?=\S|\Z)")),
    ("part", re.compile(rf"(?P<label>{_ROMAN})\s*[.)](?=\s*(?:\S|\Z))(?![.\d])")),
    ("part", re.compile(r"(?P<label>[ABCDĐ])\s*\.(?=\s+[A-ZĐÀ-Ỹ]{2})")),
    ("subsection", re.compile(r"(?P<label>[1-9]\d?(?:\.[1-9]\d?){1,3})\s*[.)]?(?=\s|\Z|[^\W\d])(?![,%])")),
    ("section", re.compile(r"(?P<label>[1-9]\d?)\s*[.](?=\s|\Z|[*<]|[^\W\d])")),
    ("point", re.compile(rf"(?P<label>[{POINT_LETTERS}])\s*\)(?=\s*\S|\Z)")),
    ("point", re.compile(r"(?P<label>[1-9]\d?)\)(?=\s*\S)")),
    ("bullet", re.compile(r"[-–—•▪●○◦*](?=\s*\S)(?![-–—])")),
    ("subbullet", re.compile(r"\+(?=\s*\S)")),
)


@dataclass(frozen=True, slots=True)
class Marker:
    """What a line begins with; `label` is "" for items that carry no number; `rest` follows the marker."""

    kind: Kind
    label: str
    rest: str


def read_marker(text: str) -> Marker | None:
    """Return the marker that `text` begins with, or None; whether it is meant is for the outline to say."""
    for kind, pattern in _PATTERNS:
        if found := pattern.match(text):
            label = found.groupdict().get("label") or ""
            if kind == "part" and not label:
                continue
            return Marker(kind, label, text[found.end() :].lstrip(" *"))
    return None


def roman_value(label: str) -> int:
    """Return the number that a Roman numeral below L stands for; a letter part counts A=1."""
    if label in "ABD" or label == "Đ":
        return "ABCDĐ".index(label) + 1
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    total = 0
    for here, following in zip(label, f"{label[1:]} ", strict=True):
        value = values.get(here, 0)
        total += -value if values.get(following, 0) > value else value
    return total
