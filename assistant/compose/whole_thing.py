"""The thing that a question is about, all of its words together; what it asks of an agency or a date is none."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.understanding.cues import REPORTING, Sought

_GENERAL = frozenset(
    "hoạt động việc nội dung giải pháp biện chính sách chương trình sự kiện hình thức nhiệm vụ điều khoản chủ trương "
    "liên quan dành công tác quy định vấn đề mảng lĩnh vực cách giữa".split()
)
_PLACED = frozenset("chỗ mọi đoạn nói nhắc đề lấy lẫn".split())
_OF = re.compile(r"\bđối\b(?! ngoại)")
_ABROAD = re.compile(r"\bnước\b(?! ngoài)")
PARTS_OF_PLANS = frozenset("mục tiêu đích yêu cầu quan điểm nguyên tắc chỉ tổng quát cụ thể chung".split())
_FEWEST, _MOST_WORDS = 2, 6
_SHORT = 4
_COMMON = 0.45
"""Share of the weightiest word's up to which words beside it are what all of the plans are about."""


def thing_of(context: Context) -> tuple[str, ...]:
    """Return the words that call the thing a question is about; () for a question about something else than a thing."""
    return whole_thing(context) if is_of_a_thing(context) else ()


def is_of_a_thing(context: Context) -> bool:
    """Tell whether a question is about a thing, and not an agency, a place, a number, a date or a report."""
    frame = context.frame
    if frame.sought is not Sought.OPEN or frame.agencies or frame.places or frame.wanted or frame.verbatim:
        return False
    return not (frame.address or frame.numbers or frame.facts or frame.about or REPORTING.search(frame.query))


def whole_thing(context: Context) -> tuple[str, ...]:
    """Return the words that call a thing, whatever is asked of it; () where they are too many, or a part of a plan."""
    frame = context.frame
    topic = [word for word in frame.topic if word not in _PLACED]
    fewer = context.evidence.without_repeats(topic)
    # "Quà biếu" is one word of which each half means the same: it stays whole.
    said = _OF.sub(" ", " ".join(topic if len(fewer) == len(topic) - 1 else fewer))
    if "nước ngoài" in frame.text:  # "ngoài" alone is no subject
        said = _ABROAD.sub("nước ngoài", said)
    words = tuple(word for word in said.split() if word not in _GENERAL)
    groups, weight = context.evidence.groups_of(words), context.evidence.weight
    # "Quà tặng đối ngoại": what all of these plans are about says nothing more of the gifts.
    is_common = len(words) > _FEWEST + 1 and max(map(weight, words[-2:])) <= _COMMON * max(map(weight, words))
    if is_common and not groups[-1] & groups[-3]:
        words = words[:-2]
    if PARTS_OF_PLANS.issuperset(words) or len(words) > _MOST_WORDS or sum(map(len, words)) <= _SHORT:
        return ()
    return words
