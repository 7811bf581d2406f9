"""Where a plan speaks of something, asked with the place first: "những câu nào nói về X" is "X được nhắc ở đâu"."""

from __future__ import annotations

import re

_UNIT = r"(?:câu|đoạn|điều khoản|điểm|mục|chỗ|phần|khoản|gạch đầu dòng|ý)"
_ORDER = re.compile(
    rf"^(?:(?:ở|trong|tại) )?(?:những |các )?{_UNIT} nào (?P<within>(?:(?:của|trong|ở|tại|thuộc) )?(?:\w+ ){{0,8}}?)"
    r"(?:có |mà )?(?:nói|nhắc|đề cập|nêu|viết|ghi)(?: (?:đến|tới|về)){1,2} (?P<thing>.+)$"
)
_ASKS_MORE = re.compile(r"\b(?:ai|gì|nào|đâu|sao|mấy|bao nhiêu|bao giờ)\b")


def with_thing_first(text: str) -> str:
    """Return a mended question with what is spoken of before where that is asked; another one as it is."""
    found = _ORDER.match(text)
    if found is None or _ASKS_MORE.search(found["thing"]):
        return text
    return f"{found['thing']} được nhắc đến ở những điểm nào {found['within']}".strip()
