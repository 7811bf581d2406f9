"""What is left of what was told, or all of it: "hai việc còn lại?", the other role of an agency, "nguyên văn cả ba"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.checking import at
from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from assistant.understanding.same_thing import content_of
from assistant.understanding.told import Memory
from ingest.numerals import in_figures
from ingest.plan import Clause

_REST = re.compile(
    r"^(?:(?:thế|vậy|còn|và|rồi) )*(?:(?:hai|ba|bốn|năm|\d+|những|các|mấy|số|phần) )?"
    r"(?:việc|nhiệm vụ|cái|dòng|mục|ý|nội dung|nhóm|điểm|văn bản|sự kiện)? ?(?:còn lại|kia)\b"
)
_ASKS_WHOM = re.compile(r"\b(?:ai|đâu|(?:cơ quan|đơn vị|sở|ban|ngành|bên) nào)\b")
_AIMS = (Sought.OPEN, Sought.WHO, Sought.DEADLINE, Sought.FUNDING)


def other_role(alone: Frame, before: Sequence[Frame]) -> Frame:
    """Read a role alone after an agency's tasks as that of the same agency ("thế còn vai phối hợp?")."""
    last = before[-1] if before else None
    if last is None or last.sought is not Sought.DUTIES or not last.agencies or alone.sought is not Sought.WHO:
        return alone
    is_bare = alone.role and not (alone.agencies or alone.receivers or alone.assertion or content_of(alone))
    if not is_bare or alone.compares or alone.address or _ASKS_WHOM.search(alone.text):
        return alone
    return replace(alone, sought=Sought.OPEN)


def items_left(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Point at the items of the list told last that no question since has pointed at ("hai việc còn lại?")."""
    last = before[-1]
    said = alone.names_plan or alone.agencies or alone.places or alone.numbers
    if said or not last.about or not _REST.search(alone.text):
        return None
    seen = {key for asked in before for key in asked.about if len(asked.about) == 1}
    for asked in reversed(before):
        items = [] if asked.about else list(dict.fromkeys(memory.told(asked).items))
        left = [item for item in items if (item.plan, item.path) not in seen]
        if left and len(left) < len(items):
            aim = alone if alone.sought is not Sought.OPEN else last if last.sought in _AIMS else alone
            same = replace(alone, sought=aim.sought, role=aim.role, wanted=aim.wanted, topic=asked.topic)
            return at(replace(same, words=asked.words, query=asked.query, agencies=(), verbatim=last.verbatim), left)
    return None


_ALL = re.compile(
    r"\b(?:cả|hết|toàn bộ|tất cả) (?P<count>hai|ba|bốn|năm|\d)(?: (?:cái|nơi|tỉnh|câu|đoạn|chỗ|điều|kế hoạch))*$"
)
_LONGEST = 12


def all_told(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Point at what the last answers told, one of each plan, where their words are wanted ("nguyên văn cả ba")."""
    found = _ALL.search(alone.text) if alone.verbatim else None
    if found is None or alone.names_plan or alone.agencies or content_of(alone):
        return None
    count = in_figures(found["count"])
    told: dict[str, Sequence[Clause]] = {}
    for asked in reversed(before):
        clauses = memory.told(asked).clauses
        if len({clause.plan for clause in clauses}) == 1 and len(told) < count:
            told.setdefault(clauses[0].plan, clauses)
    shown = [clause for clauses in reversed(told.values()) for clause in clauses]
    return at(replace(alone, sought=Sought.OPEN), shown) if len(told) == count and len(shown) <= _LONGEST else None
