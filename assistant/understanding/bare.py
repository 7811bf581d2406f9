"""A question of a few words: a part that every plan has, an agency, reports, an address, and nothing asked of it."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from assistant.understanding.wanted import Wanted

_ASKS = re.compile(r"\b(?:gì|nào|ai|đâu|sao|không|chưa|mấy|bao|là|có|phải|hay)\b")
_PART = re.compile(
    r"\b(?:mục tiêu|mục đích|yêu cầu|quan điểm|nguyên tắc|nhiệm vụ|giải pháp|biện pháp|tổ chức thực hiện)\b"
)
_OF_PARTS = frozenset(
    "mục tiêu đích yêu cầu quan điểm nguyên tắc chỉ tổng quát cụ thể chung nhiệm vụ giải pháp biện trọng tâm chủ yếu "
    "đột phá chính tổ chức thực hiện năm đến".split()
)
_HOW = re.compile(
    r"(?:như )?(?:thế nào|ra sao)(?: (?:vậy|ạ|nhỉ|đây))*$|\b(?:là|gồm|có|quy định|nói|ghi)(?: những)? gì$"
)
"""Asks for all of what it names, and of nothing about it."""
_REPORTS = (
    ("báo", "cáo"),
    ("chế", "độ", "báo", "cáo"),
    ("thông", "tin", "báo", "cáo"),
    ("chế", "độ", "thông", "tin", "báo", "cáo"),
)
_LONGEST = 10


_TELEPHONE = re.compile(r"\bsố (?:điện thoại|máy|di động|đường dây)\b|\bđường dây nóng\b|\bhotline\b|\be-?mail\b")


def as_meant(frame: Frame) -> Frame:
    """Return a question of a few words as what anybody means by it; every other question as it is.

    An agency stands for its tasks, "báo cáo" and "chế độ báo cáo thế nào" for who reports when and to whom, a time for
    all times of the plan; a part of a plan, and an address, for that of each plan where none is named: one plan's alone
    would pass for all.
    """
    if frame.wanted is Wanted.CONTACT and frame.sought is Sought.WHO and _TELEPHONE.search(frame.text):
        frame = replace(frame, sought=Sought.OPEN)  # whose telephone it is matters only with its number
    text = frame.text
    called = _HOW.sub("", text)
    points = frame.about or frame.among or frame.picks or frame.beyond
    if frame.follows_up and frame.inherits_plan and frame.names_plan and len(frame.plans) > 1 and not points:
        return replace(frame, compares=True)  # "chỉ mục tiêu cụ thể thôi" after two plans side by side
    if frame.follows_up or frame.verbatim or frame.asserts or len(called.split()) > _LONGEST:
        return frame
    is_plain = frame.sought in (Sought.OPEN, Sought.DUTIES) and not (frame.wanted or frame.facts or frame.numbers)
    if is_plain and frame.sought is Sought.OPEN and not _ASKS.search(called):
        if frame.topic in _REPORTS and not frame.agencies:
            return replace(frame, sought=Sought.REPORT, compares=not frame.names_plan)
        is_named_alone = not (frame.topic or frame.places or _ASKS.search(text)) and frame.address is None
        if frame.agencies and is_named_alone:
            return replace(frame, sought=Sought.DUTIES)
    if frame.sought is Sought.DEADLINE and frame.names_plan and not (frame.topic or frame.agencies or frame.wanted):
        return replace(frame, lists=True)
    if is_plain and not (frame.names_plan or frame.agencies or frame.places or frame.elsewhere):
        return replace(frame, compares=frame.compares or bool(frame.address) or is_of_a_part(frame))
    return frame


def is_of_a_part(frame: Frame) -> bool:
    """Tell whether a question is about a part that every plan has, and about nothing in it."""
    return bool(_PART.search(frame.text)) and not {word for word in frame.topic if not word.isdigit()} - _OF_PARTS
