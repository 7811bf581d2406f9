"""Whether a question asks which of the plans say something."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.understanding.cues import PLAN_DOES, WHICH_PLAN

_NAMED = r"(?:nhắc|nêu|đề cập|ghi|xuất hiện|nói (?:đến|tới|về))"
ASKS_WHETHER = re.compile(
    r"\b(?:nhắc|nêu|đề cập|xuất hiện|nói)(?: \w+){0,8} (?:mấy|bao nhiêu) lần\b|"
    r"\bnằm (?:ở|tại|trong) (?:những |các )?(?:mục|điểm|phần|khoản|điều khoản|đoạn|câu|gạch đầu dòng) nào|"
    rf"\b{_NAMED}(?: \w+){{0,8}} (?:ở|tại|trong) (?:những |các )?"
    r"(?:đâu|(?:chỗ|mục|điểm|phần|khoản|điều khoản|đoạn|câu) nào)|"
    r"\bcó (?:tên |mặt |nằm )?(?:ở )?trong (?:những |các )?(?:bản )?(?:kế hoạch|văn bản)\b.*\b(?:không|nào)|"
    r"\bcó (?:chỗ|đoạn|điểm|mục|câu|phần|điều khoản) nào (?:\w+ ){0,3}?(?:nói|nhắc|đề cập|nêu|viết)"
    r"(?: (?:về|đến|tới))+\b|"
    r"\bcó (?:được )?(?:nói|nhắc|đề cập|nêu|viết|ghi|viện dẫn|dẫn chiếu|trích dẫn)(?: gì)?"
    r"(?: (?:về|đến|tới|đến chuyện|tới chuyện))?\b.*\bkhông\b"
)
"""Asks whether and where plans name something ("X được nói tới ở đâu", "X có trong kế hoạch không")."""
TOLD_HOW = re.compile(
    r"\bđược (?:\w+ ){0,3}?(?:nhắc|đề cập|nói)(?: (?:đến|tới|về))?(?: như)?"
    r" (?:ra sao|thế nào|(?:những )?gì\b(?! về))"
)
"""Asks how something is spoken of ("X được nói tới ra sao"): told only where any plan does."""


def asks_which(context: Context) -> bool:
    """Tell whether a question asks which of the plans say something."""
    frame = context.frame
    which = frame.compares and (WHICH_PLAN.search(frame.text) or PLAN_DOES.search(frame.text))
    return not frame.names_plan and bool(which or ASKS_WHETHER.search(frame.text) or TOLD_HOW.search(frame.text))
