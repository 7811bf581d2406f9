"""What a next question holds against the answer before it: has an agency a part in it, is it so elsewhere too, why."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from assistant.understanding.same_thing import content_of
from assistant.understanding.told import Memory
from assistant.understanding.wanted import Wanted
from ingest.plan import Clause

_OPENS = r"^(?:(?:thế|vậy|còn|và|rồi|à|ừ|ơ|hay|tức là|nghĩa là) )*"
_ENDS = r"(?: (?:không|chưa|à|hả|ư|chứ|chăng|đúng|phải|nhỉ|ạ|vậy|đấy|đó))*[\s?.!]*$"
_SO_TOO = re.compile(
    rf"{_OPENS}(?P<who>.+?) (?:thì )?(?:"
    r"(?:(?:(?:có|cũng) )+(?:(?!như )\w+ ){0,2}?|(?:quy định |làm |ghi |nêu )?)"
    r"(?:giống|y|tương tự|như)(?: (?:hệt|như|y))*(?: (?:vậy|thế|trên))?"
    r"|cũng (?:(?:quy định|làm|ghi|nêu|là|có) )?(?:như )?(?:thế|vậy)"
    r"|cũng (?:(?:những|các|mấy) )?(?:hạn|ngày|mốc|thời hạn|thời gian|nguồn|mức|cách|chỗ|nơi|cơ quan|sở|đối tác|căn cứ"
    r"|văn bản|quyết định|con số|chỉ tiêu|giai đoạn) (?:đó|này|ấy|kia|như (?:vậy|thế))"
    r"|có (?:(?:những|các|mấy) )?(?:nội dung|mục tiêu|việc|điều|quy định|yêu cầu|chỉ tiêu|nhiệm vụ) (?:đó|này|ấy)"
    r"|cũng (?:có|nêu|ghi|giao|làm|quy định|đặt|theo|dẫn|căn cứ(?: vào)?|dựa (?:vào|trên)"
    r"|thực hiện(?: theo)?|(?:kết nghĩa|hợp tác|quan hệ|ký kết|giao lưu)(?: với)?)"
    r" (?:(?:những|các|mấy) )?\w+(?: \w+)? (?:đó|này|ấy|kia)"
    rf"){_ENDS}",
    re.IGNORECASE,
)
"""Asks whether what was told of one plan is so in another ("Quảng Nam cũng thế à?")."""
_OPEN = re.compile(r"(?<!dính )(?<!dính dáng )(?<!liên quan )(?<!không tham gia )\b(?:gì|nào|ai|đâu|mấy|bao nhiêu)\b")
_WHETHER = re.compile(r"\bcó\b.*\bkhông\b|\bkhông\b.* (?:à|hả|chứ|ư|nhỉ|sao|đúng không|phải không|đúng chứ)$")
DENIES = re.compile(
    r"\b(?:không|chẳng|chả)(?! (?:$|đúng|phải))(?: \w+){0,3} (?:dính|liên quan|tham gia|làm|có|lo|phải|giao)\b"
)
_PART = frozenset(
    "dính dáng liên quan tham gia phối hợp chủ trì vào mặt góp cùng danh sách bỏ can dự tức nghĩa".split()
)
_WHY = re.compile(
    rf"{_OPENS}(?:vì sao|tại sao|vì lẽ gì|vì lý do gì|lý do|sao(?= (?:lại|thế|vậy)\b)"
    r"|(?:để|nhằm)(?: làm| mục đích| được)* gì$)"
)


def asked_too(read: Callable[[str], Frame], question: str, before: Sequence[Frame]) -> Frame | None:
    """Return the question before as it is asked of another plan ("Quảng Nam cũng thế à?"); None for anything else."""
    found = _SO_TOO.match(question.strip())
    if found is None or not before or not before[-1].names_plan:
        return None
    alone = read(f"còn {found['who']}?")
    is_other = len(alone.plans) == 1 and alone.names_plan and alone.plans != before[-1].plans
    return alone if is_other and not content_of(alone) and not alone.agencies else None


def beside(frame: Frame, question: str, before: Frame, memory: Memory | None) -> Frame:
    """Return `frame` so that its answer is held against the one to the question before."""
    if before.checks_part:
        return replace(frame, typed=question, sought=Sought.DUTIES, role=None, asserts=False)
    clauses = memory.told(before).clauses if memory else ()
    # Where the plan asked last does not say it, the one before that is what is held against.
    return replace(frame, typed=question, beside=_keys(clauses) or before.beside, asserts=False)


def part_in(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Ask whether an agency has a part in what was told last ("có Sở X không?", "Sở X không làm việc này à?")."""
    if len(alone.agencies) != 1 or alone.facts or alone.compares or alone.places:
        return None
    last, text = before[-1], alone.text
    if last.sought is Sought.RECIPIENTS:
        return None  # to whom a plan is sent has no part in anything
    points = re.search(r"\b(?:này|đó|ấy|trên|đây)\b", text) is not None
    of_agency = last.sought is Sought.DUTIES or (last.agencies and not last.checks_part)
    if _OPEN.search(text) or not _WHETHER.search(text) or set(content_of(alone)) - _PART:
        return None
    if of_agency and not points:
        return None if alone.assertion else _as_well(alone, last)
    clauses = memory.told(last).clauses
    plans = {clause.plan for clause in clauses}
    if len(plans) != 1 or (alone.names_plan and set(alone.plans) != plans):
        return None
    same = replace(alone, topic=last.topic, words=last.words, query=last.query)
    same = replace(same, sought=Sought.WHO, wanted=None, role=None)
    if alone.assertion:
        return at(replace(same, agencies=()), clauses)  # "Sở X có phối hợp không?": in which role it stands is told
    return at(replace(same, asserts=False, checks_part=True), clauses)


def _as_well(alone: Frame, last: Frame) -> Frame | None:
    """Ask for the duties of an agency where those of another were asked for ("Công an có không?")."""
    if not last.names_plan or alone.names_plan or DENIES.search(alone.text):
        return None
    duties = replace(alone, sought=Sought.DUTIES, wanted=None, topic=(), plans=last.plans, names_plan=True)
    return replace(duties, inherits_plan=True, follows_up=True)


LEAVES_OUT = re.compile(
    r"\b(?:bỏ|trừ|ngoài|ngoại trừ|không (?:kể|tính)|loại)(?: (?!ra\b|còn\b|nước\b)\w+){1,6}? (?:ra|đi|thì|còn)\b"
)


def others_abroad(alone: Frame, last: Frame) -> Frame | None:
    """Ask for the partners told last that are not, or not in, a place abroad that a question leaves out."""
    named = (*alone.places, *alone.without_places)
    if last.sought is not Sought.PARTNERS or not named or not LEAVES_OUT.search(alone.text):
        return None
    left = (*last.without_places, *named)
    kept = tuple(place for place in last.places if place not in left)
    return replace(last, typed=alone.typed, without_places=left, places=kept, follows_up=True)


def others_than(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Ask whom the clauses told last charge beside those that a question leaves out ("bỏ các huyện ra thì còn ai?")."""
    last = before[-1]
    if last.sought is Sought.DUTIES or alone.without or alone.names_plan or not LEAVES_OUT.search(alone.text):
        return None
    if last.sought is not Sought.WHO and _FOR_THINGS.search(alone.text):
        return None
    clauses = memory.told(last).clauses
    return at(replace(alone, sought=Sought.WHO, leaves_out=True, aside=True), clauses) if clauses else None


_FOR_THINGS = re.compile(
    r"\b(?:gì|bao nhiêu|khi nào|bao giờ)\b|\b(?!(?:sở|ban|ngành|quan|vị|bên|nơi|hội|đài|báo)\b)\w+ nào\b"
)
"""Asks for something else than who."""


def reason_of(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Ask the clauses told last for the reason of what they say ("vì sao vậy?")."""
    asks = _WHY.match(alone.text) and not content_of(alone) and not alone.agencies and not alone.names_plan
    if not asks:
        return None
    told = memory.told(before[-1])
    clauses = told.clauses or tuple(dict.fromkeys(told.items))
    if not clauses:
        return replace(alone, plans=before[-1].plans, names_plan=before[-1].names_plan, aside=True)
    return at(replace(alone, sought=Sought.OPEN, wanted=Wanted.REASON, aside=True), clauses)


def at(frame: Frame, clauses: Sequence[Clause]) -> Frame:
    """Return `frame` pointed at clauses."""
    plans = tuple(dict.fromkeys(clause.plan for clause in clauses))
    is_one = len(plans) == 1
    pointed = replace(frame, about=_keys(clauses), plans=plans, names_plan=is_one, inherits_plan=is_one)
    return replace(pointed, infers_plan=False, follows_up=True, own=(), compares=False)


def _keys(clauses: Sequence[Clause]) -> tuple[tuple[str, str], ...]:
    return tuple((clause.plan, clause.path) for clause in clauses)
