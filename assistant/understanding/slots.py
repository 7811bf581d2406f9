"""What a fragment puts in the place of what was asked before: another plan, another agency, another subject."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.understanding.cues import ASSERTS, DOCUMENT_FACTS, TABLE, Sought
from assistant.understanding.frame import Frame
from assistant.understanding.same_thing import OF_A_PERSON, content_of
from ingest.folding import fold_accents

_ENDS = r"(?: (?:thì|sao|thế nào|như thế nào|ra sao|nhỉ|ạ|vậy|nhé|nha))*$"
_OPENER = r"(?:thế|vậy|còn|và|rồi|à|ừ|ờ|ơ|thì|bên)"
_OPENS = rf"^(?:{_OPENER} )*(?!{_OPENER} )"
_ADJUNCT = (
    r"(?:ở|tại|trong|cho|với|của|đến|tới|từ(?! thiện)|bằng|khi|để|theo(?! dõi)|do|vì|nếu|trước|sau|có|không|chưa|phải"
    r"|bị|được|cần|muốn|ngoài|trừ|bỏ|chỉ(?! tiêu| thị| đạo| số)|riêng|cũng|cùng|nhưng|trên|dưới|giữa|đã|sẽ|đang|lấy|nói"
    r"|kể|nêu|trích|đọc|xem|so|là)"
)
"""What begins a phrase that qualifies what was asked, or a sentence, and calls nothing by name."""
_SUBJECT = re.compile(
    rf"{_OPENS}(?:(?:về|phần|mảng|chuyện|vụ|việc|nói về) )*(?!{_ADJUNCT}\b)(?P<what>\w+(?: \w+){{0,9}}?){_ENDS}"
)
_POINTS = re.compile(
    r"\b(?:nào|gì|ai|đâu|mấy|bao nhiêu|bao giờ|đó|này|ấy|kia|trên|hơn|nữa|lại|thêm|khác|đúng|sai|không|chưa|thôi|tiếp"
    r"|thứ|cuối|đầu|toàn bộ|tất cả)\b"
)
_LONGEST = 6
_OF_THE_DOCUMENT = DOCUMENT_FACTS | {Sought.APPENDIX, Sought.REFERENCES, Sought.PARTNERS}
"""What is asked of a plan as a document, or of the province: no agency and no subject has a place in it."""


def named_subject(frame: Frame) -> str:
    """Return the words of a fragment that is nothing but a name for a subject ("còn OCOP?"); "" for any other."""
    said = frame.facts or frame.agencies or frame.receivers or frame.places or frame.numbers or frame.address
    asks = frame.sought is not Sought.OPEN or frame.wanted or frame.role or frame.verbatim or frame.asserts
    if said or asks or frame.compares or frame.lists or frame.asks_role or frame.without:
        return ""
    found, own = _SUBJECT.match(frame.text), content_of(frame)
    if found is None or TABLE.search(frame.text) or _POINTS.search(found["what"]):
        return ""
    is_named = 0 < len(own) <= _LONGEST and not all(word[0].isdigit() for word in own)
    return found["what"] if is_named else ""


_PAIRS = (
    ("tổng quát", "cụ thể"),
    ("(?<=mục tiêu )chung", "cụ thể"),
    ("mục đích", "yêu cầu"),
    ("(?<!phi )vật thể", "phi vật thể"),
    ("trong nước", "nước ngoài"),
)
"""Words of which one stands beside the other in a plan: naming one after the other puts it in its place."""


def other_of_pair(read: Callable[[str], Frame], alone: Frame, before: Sequence[Frame]) -> Frame:
    """Read "cụ thể thì sao?" after "mục tiêu tổng quát" as the question before with the other of the pair."""
    found = _SUBJECT.match(alone.text) if before else None
    what = found["what"] if found and not alone.names_plan and not alone.agencies else ""
    for one, other in ((one, other) for pair in _PAIRS for one, other in (pair, pair[::-1])):
        asked = before[-1].text if re.fullmatch(one, what) else ""
        if re.search(rf"\b{other}\b", asked) and not re.search(rf"\b{one}\b", asked):
            return replace(read(re.sub(rf"\b{other}\b", what, asked)), typed=alone.typed)
    return alone


def as_department(read: Callable[[str], Frame], alone: Frame, before: Sequence[Frame]) -> Frame:
    """Read a field as the department of it where one was talked of ("nội vụ thì sao?"); as it is anywhere else."""
    last = before[-1] if before else None
    what = named_subject(alone) if last and last.agencies and last.sought in (Sought.DUTIES, Sought.OPEN) else ""
    if last is None or not what:
        return alone
    found = read(f"còn sở {what}?")
    field = "-".join(fold_accents(what).split())
    if len(found.agencies) != 1 or found.topic or any(field in agency for agency in last.agencies):
        return alone  # of the department talked of its field is a subject
    return replace(found, typed=alone.typed)


_SET_FIRST = re.compile(
    rf"{_OPENS}(?!{_ADJUNCT}\b)(?P<what>\w+(?: \w+){{0,6}}?) thì (?:\w+ )*?(?:nào|gì|ai|đâu|sao|mấy|bao)\b"
)


def set_first(frame: Frame) -> bool:
    """Tell whether a question sets the name of its subject before what it asks ("OCOP thì cơ quan nào lo?")."""
    found, own = _SET_FIRST.match(frame.text), content_of(frame)
    if found is None or frame.agencies or frame.places or _POINTS.search(found["what"]):
        return False
    return bool(own) and own[0] in found["what"].split()


def names_plan_only(frame: Frame) -> bool:
    """Tell whether a fragment says nothing but which plan is meant ("còn Gia Lai?")."""
    said = frame.facts or frame.agencies or frame.receivers or frame.places or frame.numbers or frame.address
    asks = frame.sought is not Sought.OPEN or frame.wanted or frame.role or frame.verbatim
    more = frame.details or frame.asks_role or frame.lists or frame.asks_now or frame.without
    if said or asks or more or content_of(frame) or not frame.names_plan or frame.compares:
        return False
    text = _CORRECTS.sub(" ", frame.text)
    return not any(pattern.search(text) for pattern in (_POINTS, TABLE, ASSERTS))


_CORRECTS = re.compile(
    r"^(?:không(?: phải)?|à|ờ|ừ|ý|nhầm|xin lỗi)(?: (?:không|phải|nhầm|là|tôi|mình|em|rồi|quên))*\b"
    r"|\bý (?:tôi|mình|em|anh|chị) (?:là|muốn hỏi)\b|\b(?:chứ|cơ|cơ mà)$"
)
"""What puts right which plan was meant ("không, ý tôi là …")."""


def goes_on_from(alone: Frame, before: Sequence[Frame]) -> Frame:
    """Return the question that a fragment goes on from: the last one with a place for what it names.

    "Thế Sở Tài chính?" after "ai ký?" asks of the department what was asked of the last one talked of, no signer.
    """
    last = before[-1]
    is_check = last.about and last.asserts
    if (is_check or (len(last.about) > 1 and not content_of(last))) and names_plan_only(alone):
        # A check of what was told, and several clauses of one plan, are no subject in another: what led there is.
        return next((one for one in reversed(before) if not one.about), last)
    if last.sought is Sought.SIGNER and OF_A_PERSON.search(alone.text):
        return last
    if last.numbers and names_plan_only(alone) and not any(number.lower() in last.text for number in last.numbers):
        # A document that the answer told stands for one plan: what led to it is asked of another.
        return next((one for one in reversed(before) if not one.numbers), last)
    is_fragment = alone.sought is Sought.OPEN and not alone.facts and (alone.agencies or named_subject(alone))
    if not is_fragment or last.sought not in _OF_THE_DOCUMENT:
        return last
    of_agency = bool(alone.agencies)
    for one in reversed(before):
        if one.sought not in _OF_THE_DOCUMENT and not one.about and bool(one.agencies) is of_agency:
            plain = replace(one, role=None, without_role=None, picks=False, among=(), own=())
            return replace(plain, plans=last.plans, names_plan=last.names_plan, inherits_plan=last.inherits_plan)
    sought = Sought.DUTIES if of_agency else Sought.OPEN
    plain = replace(alone, sought=sought, topic=(), words=(), agencies=(), query="")
    return replace(plain, plans=last.plans, names_plan=last.names_plan, inherits_plan=last.inherits_plan)


def named_before(before: Sequence[Frame]) -> bool:
    """Tell whether a question before named its plan: else one was only what an answer was found in."""
    return any(one.names_plan and not (one.inherits_plan or one.infers_plan) for one in before)


def same_of_plan(frame: Frame, alone: Frame, before: Frame) -> Frame:
    """Return `frame` in the words of the question before, where a fragment only says of which plan it is asked now."""
    pointed = (before.about, before.among, before.beside, before.beyond, before.without_places)
    narrowed = before.picks or before.checks_part or before.leaves_out or before.within or before.counts_of
    if any(pointed) or narrowed or before.compares or not names_plan_only(alone) or frame.sought is not before.sought:
        return frame
    return replace(frame, text=before.text, details=before.details, asserts=before.asserts)
