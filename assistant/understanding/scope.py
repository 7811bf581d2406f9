"""Which plans a follow-up widens to, leaves out or sets beside: "các tỉnh còn lại", "bỏ Hải Phòng ra", "so với …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.cues import DUTIES, REPORTING, Sought
from assistant.understanding.everybody import OF_EVERYBODY
from assistant.understanding.frame import Frame
from assistant.understanding.same_thing import content_of
from assistant.understanding.told import Memory
from ingest.numerals import in_figures

_PLANS = r"(?:tỉnh(?: thành)?|nơi|địa phương|kế hoạch|chỗ|bên)"
_OTHERS = re.compile(
    rf"\b{_PLANS}(?: nào)? khác\b(?! nước| trên| nhau| gì)"
    rf"|\b(?:các|mấy|những|\d|hai|ba|bốn) (?:{_PLANS}|bản(?: kế hoạch)?) (?:còn lại|khác|kia)\b(?! nhau| gì)"
)
_ALL = re.compile(
    rf"\b(?:cả|tất cả|toàn bộ|mọi)(?: (?:các|mấy|hai|ba|bốn|năm|\d+))* {_PLANS}\b(?! đó| này| ấy)"
    rf"|\b(?:các|mấy|mỗi|từng) (?:tỉnh|kế hoạch|địa phương)\b(?! đó| này| ấy| nước| trên| bạn| kết nghĩa)"
)
_BESIDE = re.compile(
    r"\b(?:khác|giống)(?: (?:gì|nhau|ở|chỗ|điểm|nào|thế))* với\b"
    r"|\bso (?:sánh )?với\b|\bđối chiếu với\b|\bđặt cạnh\b|^(?:cho |lấy )?(?:thêm|bổ sung|gộp|kèm)(?: cả)?\b"
)
_DEGREE = re.compile(
    rf"^(?:(?:vậy|thế|thì|trong đó) )*{_PLANS} nào (?:phải |báo cáo |gửi |nộp )*"
    r"(?:sớm|muộn|trước|chậm|trễ)(?: hơn| nhất)$"
)
"""Of plans told of together: which of their times comes first."""
_FEW = 1
"""So many words may be left of what says which plans are meant ("tỉnh khác có chỉ tiêu này không")."""


def scoped(alone: Frame, before: Sequence[Frame], ids: Sequence[str], memory: Memory | None) -> Frame | None:
    """Return the question asked of the plans that `alone` widens to or keeps; None where it says nothing of that.

    What is asked of them is what was asked last, unless the question says it itself.
    """
    own = content_of(alone)[_FEW:]
    if alone.without:
        asked = before[-1] if before and not own else alone
        return _of(asked, alone, [plan for plan in asked.plans or ids if plan not in alone.without])
    if not before:
        return None
    last = before[-1]
    if _DEGREE.match(alone.text) and len(last.plans) > 1 and last.sought in (Sought.DEADLINE, Sought.REPORT):
        text = f"{last.text} {alone.text}"
        return replace(last, typed=alone.typed, text=text, query=text, follows_up=True)
    if alone.plans and len(last.plans) < len(ids) and _BESIDE.search(alone.text) and not own:
        same = _of_agency(alone, last) if alone.agencies else last
        return _of(same, alone, [*(plan for plan in last.plans if plan not in alone.plans), *alone.plans])
    if alone.names_plan or len(ids) < 2 or OF_EVERYBODY.search(alone.text):
        return None
    if _OTHERS.search(alone.text):
        talked = last.plans if last.names_plan else _shown(last, memory)
        others = [plan for plan in ids if plan not in talked]
        if talked and others:
            return _held_against(_of(_asked(alone, before), alone, others), alone, last, memory)
    if not _SETS_BESIDE.search(alone.text) and (some := _some_of(alone, before, ids, memory)):
        return _of(alone if own else _asked(alone, before), alone, some)
    says_itself = own or (alone.asserts and alone.topic)  # "cả năm kế hoạch đều đến 2030 đúng không"
    goes_on = alone.sought in (Sought.OPEN, last.sought) and last.names_plan
    if _ALL.search(alone.text) and goes_on and not says_itself:
        return _of(_asked(alone, before), alone, list(ids))
    return None


_ALSO = re.compile(r"\bcũng\b")


def _held_against(frame: Frame, alone: Frame, last: Frame, memory: Memory | None) -> Frame:
    """Hold the answer of other plans against the one told, where a question checks whether it is the same there."""
    if memory is None or not (alone.asserts and _ALSO.search(alone.text)):
        return frame
    return replace(frame, beside=tuple((clause.plan, clause.path) for clause in memory.told(last).clauses))


def _of_agency(alone: Frame, last: Frame) -> Frame:
    """Return what is set beside that of another plan where an agency is named: its duties, or what was asked of it."""
    if alone.agencies == last.agencies and last.sought is not Sought.PARTNERS:
        return last
    return replace(alone, sought=Sought.DUTIES, role=last.role, topic=(), query=alone.text)


_NUMBER = r"(?:hai|ba|bốn|[2-4])"
_COUNTED = re.compile(
    rf"\bcả (?P<count>{_NUMBER}) {_PLANS}\b"
    rf"|\b(?P<those>{_NUMBER}) {_PLANS} (?:này|đó|ấy|kia|trên|vừa (?:nêu|nói|rồi))\b"
)
_SETS_BESIDE = re.compile(r"\b(?:so sánh|đối chiếu|khác|giống)\b")


def _some_of(alone: Frame, before: Sequence[Frame], ids: Sequence[str], memory: Memory | None) -> list[str]:
    """Return the plans talked of last, as many as a question counts ("cả hai tỉnh"); none where it counts all."""
    found = _COUNTED.search(alone.text)
    number = (found["count"] or found["those"]) if found else "0"
    count = in_figures(number)
    plans = [one.plans if one.names_plan else _shown(one, memory) for one in reversed(before)] if count else []
    talked = list(dict.fromkeys(plan for some in plans if len(some) <= count for plan in some))
    return talked[:count][::-1] if 0 < count < len(ids) and len(talked) >= count else []


def _shown(frame: Frame, memory: Memory | None) -> tuple[str, ...]:
    clauses = memory.told(frame).clauses if memory else ()
    return tuple(dict.fromkeys(clause.plan for clause in clauses))


def _asked(alone: Frame, before: Sequence[Frame]) -> Frame:
    """Return the question whose aim is meant: this one, else the last before it that checks no claim."""
    if alone.facts or content_of(alone)[_FEW:]:
        return alone
    if alone.sought is Sought.DEADLINE and REPORTING.search(alone.text):
        return alone  # "cả năm nơi hạn báo cáo ngày nào" says itself what it asks
    last = next((frame for frame in reversed(before) if not frame.asserts), before[-1])
    agencies = alone.agencies or next((frame.agencies for frame in reversed(before) if frame.agencies), ())
    if agencies and DUTIES.search(alone.text):
        asked = replace(last, text=alone.text, query=alone.text, role=alone.role, topic=())
        return replace(asked, sought=Sought.DUTIES, agencies=agencies)
    return last


def _of(asked: Frame, alone: Frame, plans: Sequence[str]) -> Frame:
    is_one = len(plans) == 1
    return replace(
        asked,
        typed=alone.typed,
        plans=tuple(plans),
        names_plan=is_one,
        infers_plan=False,
        inherits_plan=is_one,
        compares=not is_one,
        lists=True,
        about=(),
        verbatim=False,
        follows_up=asked is not alone,
    )
