"""Whom "họ", "sở này" stand for: the agency that was talked of last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.called import ASKS_CALLED_NOW
from assistant.understanding.cues import DUTIES, Sought
from assistant.understanding.frame import Frame
from assistant.understanding.same_thing import content_of
from assistant.understanding.told import Memory
from ingest.registers.words import Role

THEY = re.compile(
    r"(?<!hai )(?<!các )(?<!những )\b(?:sở|ban|ngành|cơ quan|đơn vị|ủy ban|báo|đài|hội|văn phòng|bên|chỗ)"
    r" (?:đó|này|ấy|kia|nói trên)\b"
    r"|(?<!dòng )\b(?:họ(?! hàng| tên| và tên)|nó)\b"
)


def them(frame: Frame, alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Put the agency that was talked of last in the place of "họ", "sở này", and ask for its duties or its name now."""
    called = ASKS_CALLED_NOW.search(alone.text) is not None and not alone.names_plan
    if alone.agencies or not (called or THEY.search(alone.text)):
        return None
    if alone.asserts and alone.role and _FIRST.match(alone.text) and not alone.names_plan:
        agencies, _ = _talked_of(before, memory)
        checked = replace(alone, agencies=agencies, plans=frame.plans, names_plan=frame.names_plan, follows_up=True)
        return replace(checked, assertion=(agencies[0], alone.role), inherits_plan=True) if agencies else None
    asks_duties = DUTIES.search(alone.text) is not None
    asks_partners = frame.sought is Sought.PARTNERS
    if not asks_duties and not called and not asks_partners and content_of(alone):
        return None
    agencies, plans = _talked_of(before, memory)
    if asks_partners and not any(asked.agencies == agencies for asked in before):
        return None  # "họ" may be the province as well as who was only told of
    if not agencies:
        return None
    if plans and not alone.names_plan:
        frame = replace(frame, plans=plans, names_plan=len(plans) == 1, inherits_plan=len(plans) == 1)
    frame = replace(frame, agencies=agencies, follows_up=True)
    if called:
        return replace(frame, topic=(), sought=Sought.OPEN)
    if not asks_duties:
        return frame
    own = replace(frame, topic=tuple(content_of(alone)), words=alone.words, query=alone.text)
    return replace(own, sought=Sought.DUTIES, role=alone.role, wanted=alone.wanted)


_FIRST = re.compile(rf"(?:(?:thế|vậy|còn|và|à) )*(?:{THEY.pattern})")
"""The agency is what a sentence says something of."""
_ITS_PART = (
    r"(?:việc|phần|nhiệm vụ|cái|mục|nội dung|chỗ|dòng)(?: mà)?"
    r" (?:họ|nó|(?:sở|ban|ngành|cơ quan|đơn vị|bên) (?:này|đó|ấy)"
    r"|(?=(?:chỉ |được |cùng |tham gia )*(?:phối hợp|chủ trì)\b))"
    r"(?: ?(?:chỉ|có|được|cùng|tham gia|đi|làm))* ?"
)
_WHO = r"\b(?:ai|(?:sở|ban|ngành|cơ quan|đơn vị|bên) nào)(?: (?:đứng|là|làm|cùng|sẽ))* (?:chủ trì|phối hợp|đầu mối)"
_OF_THEIRS = re.compile(
    rf"\b{_ITS_PART}(?P<role>phối hợp|chủ trì)\b.*{_WHO}|{_WHO}\b.* {_ITS_PART}(?P<after>phối hợp|chủ trì)\b"
)


def holders_beside_them(alone: Frame, before: Sequence[Frame]) -> Frame | None:
    """Ask who else holds the tasks in which the agency talked of stands in a role ("mấy phần họ phối hợp thì ai …")."""
    found = _OF_THEIRS.search(alone.text)
    asked = next((one for one in reversed(before) if one.agencies and one.sought is Sought.DUTIES), None)
    if found is None or asked is None or alone.agencies or len(asked.plans) != 1:
        return None
    role: Role = "chủ trì" if "chủ trì" in (found["role"], found["after"]) else "phối hợp"
    same = replace(asked, typed=alone.typed, sought=Sought.WHO, wanted=None, role=role, without_role=None, about=())
    return replace(same, their_role=role, follows_up=True, inherits_plan=True, asserts=False, picks=False)


def _talked_of(before: Sequence[Frame], memory: Memory) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the agencies asked about last, else who holds what was told last, with the plans that say so."""
    found: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    for asked in reversed(before):
        told = memory.told(asked)
        is_denied = bool(asked.agencies and told.holders) and told.status == "premise_corrected"
        if asked.agencies and not is_denied:
            return asked.agencies, ()
        if asked.names_plan and before[-1].names_plan and asked.plans != before[-1].plans:
            return found  # of the plan talked of last nobody alone was told: it is all of them together
        if told.holders and not found[0]:
            found = told.holders[:1], tuple(dict.fromkeys(clause.plan for clause in told.clauses))
        # Of several agencies in an answer none is "this one": it may be one that was asked about before.
        if is_denied or len(told.holders) == 1:
            return found
    return found
