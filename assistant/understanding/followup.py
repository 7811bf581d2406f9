"""What a follow-up question inherits from the one before, and what a new subject does not."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.understanding.bare import is_of_a_part
from assistant.understanding.cues import ALL_DUTIES, STRUCTURE, TABLE, Sought
from assistant.understanding.everybody import OF_EVERYBODY
from assistant.understanding.frame import Frame
from assistant.understanding.ordinals import counted_item
from assistant.understanding.same_thing import OF_A_RELATION, WITH_WHOM, content_of, of_the_same
from assistant.understanding.wanted import HAS, Wanted

_REFERS = re.compile(
    r"^(?:\w+ ){1,3}thì (?!sao)(?:\w+ )*?(?:nào|gì|ai|đâu|sao|mấy)\b"
    r"|^(?:bên|còn|thế|vậy|thì sao|rồi|và|ngoài ra|thêm|nữa)\b|thì sao"
    r"|(?<!kế hoạch )(?<!văn bản )(?<!quyết định )\b(?:đó|này|ấy|nói trên|vừa (?:nêu|rồi|hỏi))\b|what about|how about"
    r"|^(?:ngoài|trừ|ngoại trừ)\b(?: \w+)+ (?:ra|còn)\b"
)
"""Words that point at what was said before."""
_MAY_CONTINUE = re.compile(
    r"^(?:cụ thể|chi tiết|trích|cho tôi|cái|mục(?! đích| tiêu)|việc|nhiệm vụ)\b|như thế nào$|\b(?:đó|này|ấy|trên)\b"
)
"""Words that begin an incomplete question, and many a complete one."""
_ASKS = re.compile(r"\b(?:nào|gì|ai|đâu|mấy|bao nhiêu|ra sao|thế nào|không|chưa|what|which|who|when|where|how)\b")
_ASKS_FOR = re.compile(r"(?<!thế )(?<!như )(?<!năm )(?<!ngày )(?<!số )\b(?:nào|gì|ai)\b")
"""What is wanted now: no figure or time that was wanted before."""
_ASKS_WHAT = re.compile(r"(?<!việc )(?<!làm )\bgì\b")
OF_THE_PLAN = re.compile(r"\b(?:của|cho|trong|cả|toàn(?: bộ)?) (?:bản )?kế hoạch (?:này|đó)\b")
"""Asks of the plan as a whole, not of the clause that was shown."""
_COUNTS_ALL = re.compile(
    r"^(?:(?:thế|vậy|và) )*(?:tổng cộng|tất cả|cả|toàn bộ)? ?(?:phụ lục|kế hoạch(?! (?:này|đó|ấy)))(?: \w+){0,2}? "
    r"(?:có|gồm|giao|nêu) (?:tổng cộng |tất cả |cả thảy )?(?:bao nhiêu|mấy) (?:nhiệm vụ|việc|dòng|nội dung|phần|mục)\b"
)
"""Counts what stands in all of a document: no agency talked of before narrows it."""
_OF_A_PLAN = re.compile(r"\bkế hoạch\b(?! (?:này|đó|ấy))")
_DOCUMENT = re.compile(r"\b(?:kế hoạch|văn bản|quyết định|phụ lục)\b")
_ASIDE = re.compile(
    r"^(?:mà này|à này|này|à|ừ|ờ|thôi|nhân tiện|tiện thể|còn điều nữa|cho hỏi)\b ?|\b(?:ấy|này) nhỉ$|\bấy$"
)
"""What opens or ends a remark and points at nothing."""
_ASKS_WHERE = re.compile(
    r"^(?:có )?(?:nơi|tỉnh|địa phương|kế hoạch) nào (?!chủ trì|phối hợp|lo |phụ trách|quản lý|đứng)(?:\w+(?: |$)){3,}"
)
"""Asks in which plan something stands: the plan talked of before is no answer to it."""
TOLD_AGAIN = re.compile(
    r"(?:(?:thế|vậy|thôi) )*"
    r"(?:(?:viết|trình bày|ghi|chia|tách|xuống dòng|gạch)(?: (?:ra|lại|thành|theo|từng|các|gạch|đầu|dòng|ý|rõ))+"
    r"(?: (?:cho|để))+ (?:dễ|rõ|gọn)|nói lại|nhắc lại"
    r"|tóm (?:lại|tắt)|(?:nói |trả lời |viết |ghi |rút )?(?:ngắn|gọn|vắn tắt)(?! (?:hạn|ngày))(?: gọn)?)"
    r"(?: (?:đọc|nhìn|hiểu|theo dõi|lần|một lần|cái|câu|lại|ngắn|gọn|hơn|đi|giúp|giùm|cho|tôi|thôi|nhé|nào|xem|trong"
    r"|bằng|khoảng|tầm|vài|một|hai|ba|bốn|năm|\d+|dòng|câu|ý|chữ|nữa|được|không|chút|tí|xíu))*$"
)
"""Wants the same told again, in fewer words."""
_AMONG_TOLD = re.compile(r"\btrong (?:số )?(?:đó|này|ấy)\b")
_PARTS = frozenset("mục tiêu đích yêu cầu quan điểm nguyên tắc".split())
_SETS = frozenset(("đặt", "đề"))
_OF_A_TASK = (Sought.WHO, Sought.DEADLINE)
_SHORT = 4
_CHECKS = 2
_SAYS_WHAT = 3


def carry_over(frame: Frame, before: Frame | None) -> Frame:
    """Return `frame` with what it leaves out taken from the frame before it."""
    if before is None or frame.elsewhere:
        return frame
    frame = _within(frame, before)
    continues = _continues(frame)
    names_other = bool(frame.numbers) and not before.numbers  # "Kế hoạch 5058 thì sao": of that document
    stands_whole = names_other or _turns_to_part(frame, before) or _stands_whole(frame, continues)
    asks_where = _ASKS_WHERE.search(frame.text) and not _REFERS.search(frame.text)
    if not frame.names_plan and not frame.compares and not asks_where:
        frame = replace(frame, plans=before.plans, names_plan=before.names_plan, inherits_plan=before.names_plan)
    own = bool(frame.topic or frame.agencies)
    moves = frame.names_plan and frame.plans != before.plans
    tabled = (before.sought is not Sought.OPEN or before.compares) and not frame.agencies and _only_table(frame)
    if tabled:
        return replace(before, typed=frame.typed, lists=True, follows_up=True)
    # "Thế Sở Tài chính chỉ phối hợp đúng không?" after the tasks of another claims of all of its own.
    claims = frame.assertion and frame.asserts and before.sought is Sought.DUTIES and frame.agencies != before.agencies
    if stands_whole or (claims and not content_of(frame)):
        return frame
    frame = of_the_same(frame, before)
    changed: dict[str, object] = {"follows_up": True, "own": frame.topic}
    # "Còn Gia Lai thì dùng quà gì?" after "ai lo …" asks for things, no more for agencies.
    asks_what = _ASKS_WHAT.search(frame.text) and before.sought in _OF_A_TASK
    # "Gia Lai cũng dùng OCOP làm quà tặng à?" asks whether that is so, and no more who does it.
    says = frame.asserts and not frame.role and before.sought in _OF_A_TASK and len(content_of(frame)) > _CHECKS
    whether = says or ((HAS.search(frame.text) or asks_what) and content_of(frame))
    if frame.sought is Sought.OPEN and (continues or not frame.topic or moves) and not whether:
        changed["sought"] = before.sought
        changed["asks_now"] = frame.asks_now or before.asks_now
        changed["asks_role"] = before.asks_role
        names_own = frame.role or _counts_items(before) or _ASKS_FOR.search(frame.text)
        changed["wanted"] = frame.wanted or (None if names_own or counted_item(frame.typed) else before.wanted)
        changed["lists"] = frame.lists or _counts_items(before)
        changed["role"] = frame.role or (None if content_of(frame) else before.role)
    # "Còn Hà Tĩnh thì sao, chủ trì hay phối hợp?" asks in which role the same agency stands there.
    of_role = frame.asks_role and not _ASKS_FOR.search(frame.text)
    whose = frame.sought not in (Sought.WHO, Sought.PARTNERS, Sought.FUNDING) or of_role
    if not frame.agencies and whose and not frame.numbers and not frame.facts:
        changed["agencies"] = before.agencies
    asks_all = frame.sought is Sought.PARTNERS and WITH_WHOM.search(frame.text)
    if not frame.places and not asks_all:
        changed["places"] = before.places if not own else ()
        if not _stands_alone(frame, before):
            earlier = _without_years(before.topic) if _years(frame.topic) else before.topic
            earlier = _aged(earlier, frame, before)
            changed["topic"] = _joined(frame.topic, earlier)
            changed["words"] = _joined(frame.words if own else (), before.words if earlier is before.topic else earlier)
            # A question of function words alone ("có phụ lục không") leaves no topic behind, only itself.
            changed["query"] = f"{' '.join(earlier) or before.query} {frame.text}"
    if frame.verbatim and not own:
        changed["sought"] = before.sought
    return _of_the_rest(_of_the_money(replace(frame, **changed), before), before)  # type: ignore[arg-type]


def _of_the_rest(frame: Frame, before: Frame) -> Frame:
    """Keep what was left out of the partners told where a question asks among them ("trong số đó nước nào …")."""
    is_among = frame.sought is Sought.PARTNERS and frame.plans == before.plans and _AMONG_TOLD.search(frame.text)
    return replace(frame, without_places=before.without_places) if is_among else frame


def _of_the_money(frame: Frame, before: Frame) -> Frame:
    """After a question on money "ai tổng hợp?" asks of the money: what was sought is the subject now."""
    if before.sought is not Sought.FUNDING or frame.sought in (Sought.OPEN, Sought.FUNDING) or content_of(frame):
        return frame
    return replace(frame, topic=_joined(frame.topic, _MONEY), query=f"{frame.query} {' '.join(_MONEY)}")


_MONEY = ("kinh", "phí")
_OF_A_TABLE = frozenset("xuất ra thành dạng bảng lập kẻ vẽ nơi bên chỗ hai ba bốn năm".split())


def _only_table(frame: Frame) -> bool:
    """Tell whether a question only wants a table of what was asked before."""
    return TABLE.search(frame.text) is not None and _OF_A_TABLE.issuperset(content_of(frame))


def _within(frame: Frame, before: Frame) -> Frame:
    """Keep to the plan that is being talked of: "và Kitakyushu?" asks about it, though only another prints the name."""
    if not (frame.infers_plan and before.names_plan):
        return frame
    return replace(frame, plans=(), names_plan=False, infers_plan=False)


def _continues(frame: Frame) -> bool:
    is_named_only = frame.sought is Sought.OPEN and frame.wanted is None and not _ASKS.search(frame.text)
    bare = not content_of(frame) and (is_named_only or not (frame.topic or frame.agencies))
    # "gửi qua Sở Nội vụ đúng không?" checks what was just said.
    also = re.search(r"\bcũng\b", frame.text) is not None
    checks = frame.asserts and len(content_of(frame)) <= _CHECKS and (also or not frame.names_plan)
    text = _ASIDE.sub("", frame.text)
    return bare or checks or bool(_REFERS.search(text) or _MAY_CONTINUE.search(text))


def _counts_items(frame: Frame) -> bool:
    """Tell whether a question counts what is read off the page ("có mấy ý"): the next one wants those, not a figure."""
    return frame.wanted is Wanted.COUNT and bool(STRUCTURE.search(frame.text))


def _stands_whole(frame: Frame, continues: bool) -> bool:
    """Tell whether a question needs nothing of the one before."""
    if frame.numbers and not continues:
        return True
    if frame.compares and frame.asserts and _years(frame.topic) and not _REFERS.search(frame.text):
        return True  # "cả năm kế hoạch đều đến năm 2030 đúng không": of the plans
    if OF_THE_PLAN.search(frame.text) and frame.sought is Sought.WHO and not content_of(frame):
        return True
    if (_COUNTS_ALL.search(frame.text) or OF_EVERYBODY.search(frame.text)) and not frame.agencies:
        return True
    whole = _is_whole(frame)
    if frame.names_plan and not _REFERS.search(frame.text) and (frame.address or whole):
        return True
    is_short = len(frame.topic) <= _SHORT and not frame.agencies and not frame.compares
    return not continues and (whole or not is_short)


def _is_whole(frame: Frame) -> bool:
    """A question that names its plan and says what it wants inherits nothing: an agency from before would narrow it."""
    if frame.names_plan and frame.wanted is Wanted.COUNT and STRUCTURE.search(frame.text) and not content_of(frame):
        return True  # "Quảng Nam có bao nhiêu điều": of the document
    if frame.names_plan and HAS.search(frame.text) and content_of(frame) and frame.sought is Sought.OPEN:
        return True  # "Gia Lai có sơ kết không": what it asks for is all that it is about
    if frame.names_plan and ALL_DUTIES.search(frame.text):
        return True  # "tất cả nhiệm vụ của Hải Phòng": nothing of it is a subject, and nothing is left out
    if frame.names_plan and frame.sought is not Sought.OPEN and _OF_A_PLAN.search(frame.text):
        return True  # "các mốc thời gian trong kế hoạch Gia Lai": of the plan, not of what was talked of
    if frame.names_plan and frame.topic and not frame.role and _OF_A_PLAN.search(frame.text) and not frame.asserts:
        return True  # "mục tiêu cụ thể của kế hoạch Gia Lai"
    if not frame.names_plan or not (frame.topic or frame.agencies):
        return False
    says_what = len(frame.topic) >= _SAYS_WHAT or bool(_DOCUMENT.search(frame.text))
    return frame.sought is not Sought.OPEN or frame.wanted is not None or (says_what and bool(_ASKS.search(frame.text)))


def _turns_to_part(frame: Frame, before: Frame) -> bool:
    """Tell whether a question turns to a part of a plan ("mục tiêu của Hải Dương") from what no part tells: who signed.

    After a question on a subject the part may be meant for that ("mục tiêu về du lịch").
    """
    topic = tuple(word for word in frame.topic if word not in _SETS)
    if before.sought is Sought.DUTIES and before.agencies and frame.wanted is Wanted.COUNT:
        return False  # "Hải Phòng thì sao, mấy nhiệm vụ?": of the same agency
    is_open = frame.sought is Sought.OPEN and before.sought is not Sought.OPEN
    return is_open and frame.names_plan and not frame.asserts and is_of_a_part(replace(frame, topic=topic))


def _stands_alone(frame: Frame, before: Frame) -> bool:
    """A question with a subject and an aim of its own, or with another relation to partners, keeps only the plan."""
    if before.sought is Sought.PARTNERS and OF_A_RELATION.search(frame.text):
        return True
    if _PARTS.intersection(content_of(frame)) and (_PARTS | _SETS).issuperset(content_of(frame)):
        return True  # "còn Cần Thơ đặt mục tiêu gì": a part of a plan is of nothing that was asked about
    return len(frame.topic) > _SHORT or (
        frame.sought is not Sought.OPEN and frame.sought is not before.sought and len(content_of(frame)) >= 3
    )


def _aged(earlier: tuple[str, ...], frame: Frame, before: Frame) -> tuple[str, ...]:
    """Leave out what the question before only added, where this one adds words of its own: both are of the same."""
    if not (content_of(frame) and before.follows_up and before.own):
        return earlier
    kept = tuple(word for word in earlier if word not in before.own)
    return kept if content_of(replace(frame, topic=kept)) else earlier


def _years(words: tuple[str, ...]) -> list[str]:
    return [word for word in words if re.fullmatch(r"(?:19|20)\d\d", word)]


def _without_years(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave the years of an earlier question out: a follow-up with years of its own asks about those."""
    years = _years(words)
    return tuple(word for word in words if word not in years)


def _joined(own: tuple[str, ...], before: tuple[str, ...]) -> tuple[str, ...]:
    return (*own, *(word for word in before if word not in own))
