"""The grammar of what a plan's line may begin with: Phần thứ nhất | A. | I. | Điều 1. | 1. | 1.1. | a) | a.1) | - +."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.plan import Kind

POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"

_LETTERS = "ABCDĐE"
_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_ROMAN = r"(?=[IVXL])(?:X{0,3})(?:IX|IV|V?I{0,3})"
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
    ("part", re.compile(rf"(?P<label>[{_LETTERS}])\s*\.(?=\s+[A-ZĐÀ-Ỹ]{{2}})")),
    ("subsection", re.compile(r"(?P<label>[1-9]\d?(?:\.[1-9]\d?){1,3})\s*[.)]?(?=\s|\Z|[^\W\d])(?![,%])")),
    ("section", re.compile(r"(?P<label>[1-9]\d?)\s*(?:[.](?=\s|\Z|[*<]|[^\W\d])|/(?=\s+[^\W\d]))")),
    ("point", re.compile(rf"(?P<label>[{POINT_LETTERS}](?:\.\d{{1,2}})?)\s*\)(?=\s*\S|\Z)")),
    ("point", re.compile(r"(?P<label>[1-9]\d?)\)(?=\s*\S)")),
    ("bullet", re.compile(r"[-–—•▪●○◦*](?=\s*\S)(?![-–—])")),
    ("subbullet", re.compile(r"\+(?=\s*\S)")),
)


@dataclass(frozen=True, slots=True)
class Marker:
    """What a line begins with; `label` is "" for items that carry no number; `rest` follows the marker.

    `style` tells the parts of one level from those of another: "word" (Phần I), "roman" (I.), "letter" (A.).
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
            return Marker(kind, _plain(label), rest, _style(label, groups) if kind == "part" else "")
    return None


def _style(label: str, groups: dict[str, str | None]) -> str:
    if groups.get("word") or " " in label:
        return "word"
    return "letter" if label in _LETTERS else "roman"


def _plain(label: str) -> str:
    """Return "Phần thứ hai" for "PHẦN THỨ HAI"; any other label as printed."""
    return " ".join(label.split()).capitalize() if " " in label else label


def part_value(label: str) -> int:
    """Return the number that a part's label stands for: a Roman numeral below L, a letter (A=1), an ordinal word."""
    if " " in label:
        return _ORDINALS.index(label.split()[-1]) + 1
    if label in _LETTERS:
        return _LETTERS.index(label) + 1
    return roman_value(label)


def roman_value(label: str) -> int:
    """Return the number that a Roman numeral below L stands for."""
    values = {"I": 1, "V": 5, "X": 10, "L": 50}
    total = 0
    for here, following in zip(label, f"{label[1:]} ", strict=True):
        value = values.get(here, 0)
        total += -value if values.get(following, 0) > value else value
    return total
