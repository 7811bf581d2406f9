"""How often a report comes that a question names: "báo cáo quý", "báo cáo 6 tháng", "báo cáo năm"."""

from __future__ import annotations

import re

from ingest.folding import match_key
from ingest.registers.words import Deadline

_OFTEN = (
    r"(?:h[àằ]ng |mỗi |theo |từng )?(?P<often>tuần|tháng|quý|(?:0?6|sáu) tháng|năm)\b"
    r"(?! (?:nay|sau|nào|gì|này|tới|trước(?! (?:ngày|\d)))| ?\d)"
)
_CALLED = re.compile(rf"\bbáo cáo (?:định kỳ )?{_OFTEN}")
_AND = re.compile(rf"(?:,| và| lẫn| cùng|(?<=6 tháng)|(?<=quý))(?: cả)?(?: báo cáo)?(?: định kỳ)? {_OFTEN}")
_LENGTHS = {"P7D": "tuần", "P1M": "tháng", "P3M": "quý", "P6M": "6 tháng", "P1Y": "năm"}


def comes_as_often(text: str, row: Deadline) -> bool:
    """Tell whether a report comes as often as a question names; False where it names nothing of that."""
    asked = _called(text)
    if not asked:
        return False
    said = _called(match_key(row.what or ""))
    own = "năm" if row.kind in ("annual", "annual_by_date") else _LENGTHS.get(row.normalized or "")
    return not asked.isdisjoint(said or {own})


def _called(words: str) -> set[str]:
    """Return how often reports come that words name, one or several ("báo cáo 6 tháng và năm")."""
    found: set[str] = set()
    for first in _CALLED.finditer(words):
        called: re.Match[str] | None = first
        while called is not None:
            found.add(re.sub(r"(?:0?6|sáu) tháng", "6 tháng", called["often"]))
            called = _AND.match(words, called.end())
    return found
