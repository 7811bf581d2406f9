"""How often a report comes that a question names: "báo cáo quý", "báo cáo 6 tháng", "báo cáo năm"."""

from __future__ import annotations

import re

from ingest.folding import match_key
from ingest.registers.words import Deadline

_CALLED = re.compile(
    r"\bbáo cáo (?:định kỳ )?(?:h[àằ]ng |mỗi |theo |từng )?(?P<often>tuần|tháng|quý|(?:0?6|sáu) tháng|năm)\b"
    r"(?! (?:nay|sau|nào|gì|này|tới|trước(?! (?:ngày|\d)))| ?\d)"
)
_LENGTHS = {"P7D": "tuần", "P1M": "tháng", "P3M": "quý", "P6M": "6 tháng", "P1Y": "năm"}


def comes_as_often(text: str, row: Deadline) -> bool:
    """Tell whether a report comes as often as a question names; False where it names nothing of that."""
    asked = _called(text)
    if asked is None:
        return False
    said = _called(match_key(row.what or ""))
    own = "năm" if row.kind in ("annual", "annual_by_date") else _LENGTHS.get(row.normalized or "")
    return asked == (said or own)


def _called(words: str) -> str | None:
    found = _CALLED.search(words)
    return re.sub(r"(?:0?6|sáu) tháng", "6 tháng", found["often"]) if found else None
