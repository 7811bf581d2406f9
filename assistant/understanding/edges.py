"""What stands around a question and asks nothing: "xin hỏi …", "… theo kế hoạch", "…, cụ thể", "bên Hải Dương"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LEAD = re.compile(
    r"^(?:(?:anh|chị|em|mình|tôi|bạn|ơi|à|dạ|thưa|cho|xin|xin phép|được|muốn|phép) )*hỏi (?:là |rằng |xem )?"
    r"(?!về\b|thăm\b|đáp\b|đến\b|tới\b|ý\b)"
)
_TAIL = re.compile(
    r"\b(gì|nào|ai|đâu|sao|không|chưa|nhiêu|mấy|giờ)"
    r"(?: (?:theo|trong) (?:(?:bản|cái) )?kế hoạch(?: (?:này|trên))?| cụ thể| vậy| thế| ạ| nhé)+$"
)


def without_edges(text: str, provinces: Sequence[int]) -> str:
    """Return a mended question that names provinces, which start at `provinces`, without words that ask nothing.

    A question that names none may point with them at what was told before ("trong kế hoạch này").
    """
    for start in sorted(provinces, reverse=True):
        before = text[:start].removesuffix("bên ")
        text = before + text[start:] if not before or before.endswith(" ") else text
    kept = _LEAD.sub("", _TAIL.sub(r"\1", text))
    return kept if len(kept.split()) > 1 else text
