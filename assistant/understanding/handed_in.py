"""A report that a question does not call one: it only asks when or where what was done is handed in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.understanding.cues import DEADLINE
from assistant.understanding.reporting import REPORTS_WHERE

_HANDS_IN = re.compile(
    r"\b(?:nộp|gửi|trình|chốt sổ)\b(?!(?: (?:bản|các|những))*"
    r" (?:thư|quà|lời|tiền|đơn|hồ sơ|dự toán|danh sách|ý kiến|báo cáo|kế hoạch)\b)"
)
"""Hands in what the question does not name; of "kế hoạch" no word is left among those of a subject."""
_OF_HANDING_IN = frozenset(
    "nộp gửi trình chốt sổ chậm nhất muộn trễ trước sau hôm kỳ đợt cuối đầu giữa lên trên cửa bản kết quả số liệu "
    "tình hình tổng hợp sơ".split()
)
"""What a question on handing in is made of; any other word tells what is handed in."""


def naming_report(text: str, topic: Sequence[str]) -> str:
    """Return a question with "báo cáo" in it, where it asks when or where something is handed in and not what.

    "Nộp kết quả trước ngày nào", "phải gửi qua đâu": a plan has one thing that all hand in. `topic` are the words
    of its subject; a question with a subject of its own ("hồ sơ di sản nộp khi nào") stays as it is.
    """
    found = _HANDS_IN.search(text)
    asks = DEADLINE.search(text) or REPORTS_WHERE.search(text)
    if found is None or not asks or "báo cáo" in text or not set(topic) <= _OF_HANDING_IN:
        return text
    return f"{text[: found.end()]} báo cáo{text[found.end() :]}"
