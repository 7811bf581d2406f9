"""What in a sentence can be checked mechanically: document numbers, dates, numbers, agency and place names."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, NamedTuple

from eval.matching import fold
from eval.names import names_in

ClaimKind = Literal["document", "date", "number", "name"]


class Claim(NamedTuple):
    """One checkable item: as shown, and the form that is compared."""

    kind: ClaimKind
    shown: str
    key: str


_DOCUMENT = re.compile(
    r"(?<![\d/])\d+(?:\s?/\s?\d{4})?\s?[-/]\s?[A-ZĐ]{2,}[A-Za-zĐđ&]*(?:(?<=/QH)\d{1,2})?"
    r"(?:\s?[-/]\s?[A-ZĐ][A-Za-zĐđ&]*)*"
)
_LONG_DATE = re.compile(r"(?i:ngày\s+)?(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*(?:năm|/)\s*(\d{4}))?(?!\d)")
_SHORT_DATE = re.compile(r"(?<![\d/.,-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])")
_DAY = re.compile(r"(?<![\d/.,])(\d{1,2})/(\d{1,2})(?![\d/])")
_MONTH = re.compile(r"(?i:tháng)\s+(\d{1,2})(?:\s*(?:năm|/)\s*(\d{4}))?(?!\d)")
_NUMBER = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*")


def numbered_claims(text: str) -> list[Claim]:
    """Return the document numbers, then the dates, then the numbers that are in neither."""
    rest = unicodedata.normalize("NFC", text)
    claims: list[Claim] = []
    for found in _DOCUMENT.finditer(rest):
        claims.append(Claim("document", found[0], re.sub(r"\s", "", fold(found[0]))))
    rest = _DOCUMENT.sub(" · ", rest)
    for pattern in (_LONG_DATE, _SHORT_DATE, _DAY):
        for found in pattern.finditer(rest):
            day, month, year = found[1], found[2], found[3] if pattern.groups > 2 else None
            if int(day) <= 31 and int(month) <= 12:
                claims.append(Claim("date", found[0].strip(), _date_key(day, month, year)))
                rest = rest.replace(found[0], " " * len(found[0]), 1)
    for found in _MONTH.finditer(rest):
        claims.append(Claim("date", found[0], _date_key(None, found[1], found[2])))
    rest = _MONTH.sub(" · ", rest)
    claims += [Claim("number", found[0], _number_key(found[0])) for found in _NUMBER.finditer(rest)]
    return claims


def all_numbers(text: str) -> set[str]:
    """Return every number in `text`, those inside dates and document numbers included."""
    spread = re.sub(r"[/\-–_]", " ", unicodedata.normalize("NFC", text))
    return {_number_key(found[0]) for found in _NUMBER.finditer(spread)}


def date_agrees(claimed: str, printed: str) -> bool:
    """Tell whether every part that the claim names (day, month, year) is the printed one."""
    return all(mine in ("", theirs) for mine, theirs in zip(claimed.split("-"), printed.split("-"), strict=True))


def _date_key(day: str | None, month: str, year: str | None) -> str:
    return f"{year or ''}-{int(month)}-{int(day) if day else ''}"


def _number_key(shown: str) -> str:
    digits = shown.rstrip(".,")
    return digits.lstrip("0") or "0"


def name_claims(text: str) -> list[Claim]:
    """Return the agency and place names."""
    return [Claim("name", shown, fold(shown)) for shown in names_in(text)]
