"""Parts of a plan that a question calls by what its author does with them ("các mục đích mà tỉnh nêu khi ban hành")."""

from __future__ import annotations

import re
from collections.abc import Sequence

_STATED = re.compile(
    r"(?P<part>\b(?:mục đích|yêu cầu|mục tiêu|quan điểm|giải pháp|nhiệm vụ)"
    r"(?:(?: và|,) (?:mục đích|yêu cầu|mục tiêu|giải pháp))?"
    r"(?: (?:chung|cụ thể|tổng quát|chủ yếu|chính|trọng tâm))*),? (?:mà|do)"
    r"(?: (?:ủy ban nhân dân|ubnd|hội đồng nhân dân|lãnh đạo|chính quyền|bản|kế hoạch|văn bản|của|tỉnh|thành phố))* \Z"
)
"""Before a province."""
_DOES = re.compile(
    r" (?:(?:đã|cần|phải|muốn|định) )*(?:nêu|đặt|đề|đưa|xác định|ghi|hướng|nhắm|vạch|kể)(?: (?:ra|tới|đến|rõ|lên))*"
    r"(?: (?:khi|lúc|để|trong|cho)(?: (?:ban hành|triển khai|thực hiện|xây dựng|lập|làm|viết|việc))*"
    r" (?:kế hoạch|chiến lược|văn bản)(?: (?:này|đó|của mình|ngoại giao văn hóa))*)?"
    r"(?=\s*(?:[,.;?!)]|$)|\s+(?:là|gồm|có|xin|nhé)\b)"
)
"""After it."""


def as_parts_of_plan(text: str, provinces: Sequence[tuple[int, int]]) -> str:
    """Write "các yêu cầu mà UBND tỉnh X đặt ra khi triển khai Chiến lược" as "các yêu cầu của kế hoạch X".

    `provinces` are where the names of provinces begin and end.
    """
    for start, end in sorted(provinces, reverse=True):
        said, does = _STATED.search(text[:start]), _DOES.match(text, end)
        if said and does:
            text = f"{text[: said.end('part')]} của kế hoạch {text[start:end]}{text[does.end() :]}"
    return text
