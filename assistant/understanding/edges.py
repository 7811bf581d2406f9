"""What says again that a province's plan is asked about: "bên Hải Dương …", "… theo kế hoạch này"."""

from __future__ import annotations

import re
from collections.abc import Sequence

_TAIL = re.compile(
    r"\b(gì|nào|ai|đâu|sao|không|chưa|nhiêu|mấy|giờ)"
    r"(?: (?:theo|trong) (?:(?:bản|cái) )?kế hoạch(?: (?:này|trên))?)+$"
)


def without_edges(text: str, provinces: Sequence[int]) -> str:
    """Return a mended question that names provinces, which start at `provinces`, without what says it again.

    A question that names none may point with them at what was told before ("trong kế hoạch này").
    """
    for start in sorted(provinces, reverse=True):
        before = text[:start].removesuffix("bên ")
        text = before + text[start:] if not before or before.endswith(" ") else text
    return _TAIL.sub(r"\1", text)
