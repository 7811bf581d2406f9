"""What words of a next question stand for: "kế hoạch đó", "mục tiếp theo", "thế nông sản thì sao?", "chỗ nói …"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.checking import at
from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from assistant.understanding.ordinals import one_of_two
from assistant.understanding.same_thing import content_of
from assistant.understanding.told import Memory
from ingest.folding import match_key, syllables
from ingest.plan import Clause

_THAT_PLAN = re.compile(
    r"(?<!hai )(?<!ba )(?<!bốn )(?<!các )(?<!những )(?<!mấy )"
    r"\b(?:kế hoạch|văn bản|tỉnh|thành phố|địa phương|quyết định) (?:đó|này|ấy|kia)\b|\bở (?:đó|đấy)\b"
)
_BESIDE = re.compile(
    r"^(?:(?:thế|còn|vậy|rồi|và|ở|trong) )*"
    r"(?:(?:mục|phần|điều|khoản|điểm|nhóm|chương)|(?P<item>việc|nhiệm vụ|dòng|ý|đoạn|gạch đầu dòng|nội dung)) "
    r"(?:(?P<next>(?:liền |ngay |kề )*sau(?: đó| nó)?|tiếp theo|kế tiếp|tiếp|kế)|(?:liền |ngay |kề )*trước(?: đó| nó)?)"
    r"(?! (?:cùng|ngày|năm|tháng|khi))\b"
)
_SAYS_WHAT = re.compile(r"\b(?:nói|nêu|viết|ghi|gồm|nội dung)(?: \w+){0,3} gì\b|\blà(?: \w+)? gì$")
_NARROWS = re.compile(
    r"^(?:(?:thế|còn|vậy|rồi|và) )*(?:riêng |chỉ |về |phần )?(?P<what>.+?)(?: (?:thì|thôi|sao|ai|nào))+$"
)
_LONGEST = 3
_SAID = 0.75


def of_shown_plan(alone: Frame, before: Sequence[Frame], memory: Memory | None) -> Frame:
    """Ask the one plan that the answer before found something in, where a question says "kế hoạch đó"."""
    if memory is None or not before or before[-1].names_plan or alone.names_plan or not _THAT_PLAN.search(alone.text):
        return alone
    told = memory.told(before[-1])
    plans = tuple(dict.fromkeys(clause.plan for clause in told.clauses or told.items))
    return replace(alone, plans=plans, names_plan=True, inherits_plan=True) if len(plans) == 1 else alone


def section_beside(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Ask the same of the section after or before the one that was told of ("mục tiếp theo thì sao?")."""
    found = _BESIDE.search(alone.text) if before and not alone.names_plan else None
    if found and one_of_two(alone.text) and len(memory.told(before[-1]).items) == _PAIR:
        return None  # of two things just told it is the former or the latter
    step = 1 if found and found["next"] else -1
    section = memory.beside(before[-1], step, is_item=found["item"] is not None) if found else None
    section = section or _numbered_beside(alone, before, memory)
    if section is None:
        return None
    last = before[-1]
    aim = alone if alone.sought is not Sought.OPEN or _SAYS_WHAT.search(alone.text) else last
    role, wanted = aim.role, aim.wanted
    return at(
        replace(alone, sought=aim.sought, role=role, wanted=wanted, topic=(), asks_now=False, address=None), [section]
    )


_NUMBERED = re.compile(
    r"^(?:(?:thế|còn|vậy|rồi|và) )*(?:mục|điểm|phần|nhóm|nhiệm vụ|nội dung|giải pháp) (?:số |thứ )?(?P<number>\d+)"
    r"(?: (?:kế tiếp|tiếp theo|tiếp|kế đó|liền sau))?(?: (?:thì sao|thì|là gì|ra sao|thế nào"
    r"|(?:nói|nói về|quy định|ghi|nêu|gồm)(?: những| các)? gì))?$"
)


def _numbered_beside(alone: Frame, before: Sequence[Frame], memory: Memory) -> Clause | None:
    """Return the section of a number beside the one told of ("còn mục 5?" after the fourth)."""
    found = _NUMBERED.match(alone.text) if before and not alone.names_plan else None
    told = memory.beside(before[-1], 0, is_item=False) if found else None
    number = re.search(r"(\d+)$", told.path) if told else None
    if found is None or number is None:
        return None
    return memory.beside(before[-1], int(found["number"]) - int(number[1]), is_item=False)


_MONEY = frozenset("tiền kinh phí nguồn lực vốn ngân sách lấy".split())
_MOST = 30
_PAIR = 2


def column_of(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Ask the table rows told last for what stands in their columns ("bao giờ xong, tiền ở đâu ra?")."""
    rows = memory.told(before[-1]).clauses
    said = alone.agencies or alone.facts or alone.places or alone.names_plan or alone.numbers or alone.compares
    if said or not 0 < len(rows) <= _MOST or not all(row.cells for row in rows) or len({row.plan for row in rows}) > 1:
        return None
    columns = [syllables(cell.column) for row in rows for cell in row.cells]
    # "Cơ quan đó còn làm gì" names no column, "cơ quan chủ trì" does.
    heads = {" ".join(words if words[:1] in (["cơ"], ["đơn"]) else words[:2]) for words in columns}
    named = {word for head in heads if head in alone.text for word in head.split()}
    if set(content_of(alone)) - named - _MONEY:
        return None
    is_on_one = alone.sought is Sought.FUNDING or (alone.sought is Sought.OPEN and len(named) > 1)
    return at(replace(alone, topic=before[-1].topic), rows) if is_on_one and not alone.verbatim else None


_IN_SECTION = re.compile(
    r"^(?:(?:thế|còn|vậy|rồi) )*(?:trong|ở|tại) (?P<where>(?:mục|phần|chương) .+?)(?: thì)?(?: có)?"
    r"(?: (?:nói|nêu|ghi|nhắc|đề cập|quy định))+(?: (?:gì|đến|tới|về|việc|chuyện|điều|này|đó|ấy))*(?: (?:không|chưa))?$"
)


def within_section(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Look in one part of the plan for what was asked before ("trong mục giải pháp thì có nói không?")."""
    found = _IN_SECTION.match(alone.text)
    last = before[-1]
    if found is None or alone.agencies or alone.address or not last.names_plan or alone.names_plan:
        return None
    topic = tuple(content_of(last)) or tuple(word for one in reversed(before) for word in content_of(one))
    if not topic and not last.agencies:
        return None
    scoped = replace(last, typed=alone.typed, text=f"trong {found['where']}", topic=topic, within=True, about=())
    return replace(scoped, follows_up=True, inherits_plan=True, asserts=False, wanted=None, facts=())


_WHERE_SAID = re.compile(
    r"\b(?:chỗ|đoạn|câu|ý|phần|khoản|điều)(?: (?:mà|có|đã))*(?: (?:nói|nêu|nhắc|ghi|viết|đề cập))+(?: (?:về|đến|tới))* "
)


def said_before(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Point at the clauses told last that say what a question wants read out ("trích chỗ nói lễ hội ấy")."""
    found = _WHERE_SAID.search(alone.text)
    if not alone.verbatim or found is None or alone.agencies or alone.facts:
        return None
    own = [word for word in content_of(alone) if word in alone.text[found.end() :].split()]
    for asked in reversed(before if own else []):
        told = memory.told(asked)
        shown = dict.fromkeys(told.clauses or told.items)
        clauses = [clause for clause in shown if not alone.names_plan or clause.plan in alone.plans]
        kept = [clause for clause in clauses if memory.share(own, [clause]) >= _SAID]
        if kept:
            return at(replace(alone, sought=Sought.OPEN, topic=tuple(own)), kept[:_LONGEST])
    return None


def narrowed(frame: Frame, alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Keep of what was told the clauses that print what a question narrows it to ("thế nông sản thì sao?")."""
    if not before or alone.agencies or alone.places or alone.facts or alone.names_plan or alone.compares:
        return None
    last, found = before[-1], _NARROWS.match(alone.text)
    own = content_of(alone)
    same = alone.sought in (Sought.OPEN, last.sought) and last.sought in (Sought.WHO, Sought.DEADLINE)
    if not same or found is None or not 0 < len(own) <= _LONGEST or " ".join(own) not in found["what"]:
        return None
    clauses = memory.told(last).clauses
    kept = [clause for clause in clauses if " ".join(own) in match_key(clause.text)]
    if not 0 < len(kept) < len(clauses):
        return None
    return at(replace(frame, sought=last.sought, role=last.role, agencies=(), asserts=False), kept)
