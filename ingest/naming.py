"""What people call a plan: by the province that issued it, else by its title."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ingest.lexicon import Lexicon
from ingest.plan import Clause
from ingest.zones import begins_document

_ISSUER = re.compile(
    r"(?:[UỦ][ỶY] BAN (?:NHÂN )?DÂN|UBND|địa bàn|HÀNH ĐỘNG CỦA)\s+(?:tỉnh|thành phố|TP\.?)?\s*", re.IGNORECASE
)
_LETTERHEAD = re.compile(r"(?:TỈNH|THÀNH PHỐ|TP\.?)\s+\S")
_PLACE_AND_DATE = re.compile(r"\S[^,]{2,30},\s*ngày\b")
_TYPE_WORD = re.compile(r"(?:KẾ HOẠCH|QUYẾT ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN)\s+")
_LONGEST_NAME = 120


def name_plan(header_clauses: Iterable[Clause], lexicon: Lexicon) -> tuple[str, str | None]:
    """Return a plan's short name and its province ("Kế hoạch tỉnh Bắc Giang", "Bắc Giang").

    Where the header names no issuing province, the name is the title's and the province None.
    """
    headers = list(header_clauses)
    province = _issuing_province(headers, lexicon)
    if province:
        return f"Kế hoạch {lexicon.provinces[province].type} {province}", province
    return _title(headers), None


def _issuing_province(headers: list[Clause], lexicon: Lexicon) -> str | None:
    for text in _telling_texts(headers):
        for found in lexicon.provinces_in(_capitalised(text)):
            return found.name
    return None


def _telling_texts(headers: list[Clause]) -> Iterable[str]:
    """Yield the stretches that name the issuer, the surest first."""
    texts = [clause.text for clause in headers]
    yield from (text for text in texts if _LETTERHEAD.match(text))
    yield from (text.split(",")[0] for text in texts if _PLACE_AND_DATE.match(text))
    for text in texts:
        yield from (text[found.end() - 12 : found.end() + 24] for found in _ISSUER.finditer(text))
    yield from (text for text in texts if begins_document(text))


def _capitalised(text: str) -> str:
    """Give a title in capitals the capitals of names, so that it reads as a text does."""
    return text.title() if text.isupper() else text


def _title(headers: list[Clause]) -> str:
    for clause in headers:
        if begins_document(clause.text):
            words = _TYPE_WORD.sub("", clause.text, count=1).strip(" .") or clause.text
            return f"Kế hoạch {_shortened(words)}" if not clause.text.startswith("QUYẾT ĐỊNH") else _shortened(words)
    return _shortened(headers[0].text) if headers else "Kế hoạch"


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST_NAME:
        return words
    return words[:_LONGEST_NAME].rsplit(" ", 1)[0] + "…"
