"""What there is beside what was told: "còn phải làm gì nữa?", "ngoài cái đó còn căn cứ gì nữa?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from assistant.understanding.same_thing import content_of
from assistant.understanding.told import Memory

_MORE = re.compile(
    r"\b(?:còn|thêm)\b(?: \w+)* (?:gì|nào)\b(?: \w+)? (?:nữa|khác)\b|\bngoài(?: \w+)+ còn\b.* (?:gì|nào)\b"
)
_OF_SHOWN = frozenset("ngoài ra cái sở cơ quan họ việc đó này ấy trên nữa khác thêm căn văn bản nhiệm vụ".split())


_COUNTS = re.compile(
    r"^(?:(?:thế|vậy|thì|tức là|là|có|tất cả|tổng cộng|tổng|cả thảy|cộng lại|hết thảy) )*(?:mấy|bao nhiêu)\b"
    r"(?: (?:\w+ ){0,3}?\w+)??(?: (?:tất cả|cả thảy|vậy|thế|nhỉ|tất thảy|nhé))*$"
)


def counting_named(frame: Frame, alone: Frame, before: Sequence[Frame]) -> Frame:
    """Return `frame` with the question whose answer named things, where only their number is asked ("là mấy điểm?")."""
    last = before[-1]
    is_bare = set(content_of(alone)) <= set(last.topic) and not alone.names_plan and not alone.agencies
    if not is_bare or last.sought is not Sought.OPEN or last.about or not _COUNTS.search(alone.text):
        return frame
    return replace(frame, counts_of=last)


def beyond_told(frame: Frame, alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Return the question for an agency's duties, a plan's documents or a subject, with what was told left out."""
    if not _MORE.search(alone.text) or alone.facts or alone.compares or set(content_of(alone)) - _OF_SHOWN:
        return None
    told = tuple((clause.plan, clause.path) for asked in before for clause in memory.told(asked).clauses)
    same = replace(frame, topic=(), own=(), role=alone.role, wanted=None, lists=True, follows_up=True, about=())
    same = replace(same, beyond=tuple(key for key in told if key[0] in frame.plans))
    if not same.beyond:
        return None
    if alone.sought is Sought.REFERENCES or (alone.sought is Sought.OPEN and before[-1].sought is Sought.REFERENCES):
        text = "căn cứ những văn bản nào" if "căn cứ" in f"{before[-1].text} {alone.text}" else "những văn bản nào"
        return replace(same, text=text, sought=Sought.REFERENCES, agencies=())
    is_of_a_subject = frame.sought is Sought.OPEN and frame.topic and not frame.agencies and not frame.places
    if is_of_a_subject and len(frame.plans) == 1:
        subject = {"topic": frame.topic, "words": frame.topic, "query": " ".join(frame.topic)}
        return replace(same, text=alone.text, **subject)  # type: ignore[arg-type]
    if alone.agencies or (frame.agencies and frame.sought is Sought.DUTIES):
        return replace(same, text=alone.text, sought=Sought.DUTIES)
    last = before[-1]
    is_of_them = last.agencies and frame.agencies in ((), last.agencies) and last.plans == frame.plans
    if is_of_them and last.sought in _OF_A_TASK:
        # After one task of an agency: what else it is charged with.
        return replace(same, text=alone.text, sought=Sought.DUTIES, agencies=last.agencies, role=None)
    return None


_OF_A_TASK = (Sought.OPEN, Sought.WHO, Sought.DUTIES)
