"""Words of a question that name nothing asked about: what a list shows beside its items, countries in a name."""

from __future__ import annotations

import re

from ingest.folding import syllables

_COLUMNS = re.compile(
    r"\b(?:kèm(?: theo| cả| với)?|ghi (?:cả|luôn|kèm)) (?:thời gian|thời hạn|tiến độ|cơ quan|đơn vị)"
    r"(?: (?:thực hiện|phối hợp|chủ trì|hoàn thành))*"
)
_BESIDE_VIETNAM = re.compile(r"\bViệt(?: Nam)?\s*[-–]\s*(?:[^\W\d_]+)(?: Bản| Quốc)?\b", re.IGNORECASE)
"""The name of an event or society of two countries ("Lễ hội Việt Nam - Nhật Bản"): no place that is asked about."""


def without_columns(text: str) -> str:
    """Leave out what a list is to show beside its items ("kèm thời gian thực hiện")."""
    return _COLUMNS.sub("", text)


def without_pairs(text: str, typed: str) -> tuple[str, str]:
    """Leave Vietnam and the country beside it in a name out of a question, as mended and as typed."""
    for found in _BESIDE_VIETNAM.finditer(typed):
        text = text.replace(" ".join(syllables(found[0])), " ")
    return text, _BESIDE_VIETNAM.sub(" ", typed)
