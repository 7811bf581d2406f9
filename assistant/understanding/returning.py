"""Which question of a conversation the next one goes on from: the last, or an earlier one that it leads back to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.cues import Sought
from assistant.understanding.followup import TOLD_AGAIN
from assistant.understanding.frame import Frame
from ingest.folding import has_accents

_RETURNS = re.compile(
    r"^(?:thôi )?(?:quay|trở|về) (?:lại|về)(?: với)? (?:câu|chuyện|ý|chỗ|câu hỏi)(?: hỏi)? "
    r"(?P<which>đầu(?: tiên)?|thứ (?P<nth>nhất|hai|ba|tư|năm|sáu|bảy|\d+)|trước(?: đó)?)\s*[:,.]?\s*",
    re.IGNORECASE,
)
_NTH = {word: number for number, word in enumerate("nhất hai ba tư năm sáu bảy".split(), 1)}


def returns_to(question: str, asked: int) -> tuple[str, int]:
    """Return a question without the words that lead back, and which of the `asked` ones before it goes on from.

    "Quay lại câu đầu tiên: …" goes on from the first, others from the last (-1).
    """
    found = _RETURNS.match(question)
    if found is None or not question[found.end() :]:
        return question, -1
    if nth := found["nth"]:
        number = int(nth) if nth.isdigit() else _NTH[nth.lower()]
    else:
        number = 1 if found["which"].startswith("đầu") else max(asked - 1, 1)
    return question[found.end() :], min(number, asked) - 1


_THANKS_FIRST = re.compile(
    r"^(?:(?:ok|oke|okay|vâng|vang|dạ|da|ừ|u|tốt|tot|rồi|roi|được|duoc|hay)\b[\s,.!]*)*(?:xin )?"
    r"(?:cảm ơn|cám ơn|cam on|thanks|thank you|tks)\b(?: (?:bạn|ban|anh|chị|chi|em|nhé|nhe|nhiều|nhieu|ạ|nha))*"
    r"\s*[,.!;:]+\s*(?:(?:à|a|ờ|o)\b[\s,.]*)?(?=\S)",
    re.IGNORECASE,
)
_SUMS_UP_FIRST = re.compile(
    r"^(?:(?:thế|the|vậy|vay) )*(?:(?:nói |noi )?(?:tóm|tom) (?:lại|lai)|chung quy(?: lại| lai)?)"
    r"(?: (?:là|la|thì|thi))?"
    r"[\s,:]+(?=\S+ \S+ \S+)",
    re.IGNORECASE,
)


def meant_instead(message: str) -> str:
    """Return what was meant, where a message takes back what was asked before ("à lộn, mục 4 cơ"); else nothing."""
    found = _TAKEN_BACK.match(message)
    if found is None or not (found["pause"] or found["oh"] or found["mine"]):
        return ""  # "nhầm lẫn …", "lộn xộn quá", "nham muc dich …" take nothing back
    meant = found["meant"].lower()
    return "" if _ASKS.search(meant) or meant.split()[0] in _NOTHING else found["meant"]


def without_opening(question: str) -> str:
    """Return a question without thanks, or words that sum up or go over to another plan, before it.

    "Ok cảm ơn. À, còn …", "tóm lại …", "đổi sang hai tỉnh A, B đi".
    """
    rest = _THANKS_FIRST.sub("", question)
    if meant := meant_instead(rest):
        # "Còn" would make a question typed without diacritics one with them.
        return f"{'còn' if has_accents(question) else 'con'} {meant}?"
    rest = _OVER_TO.sub("", rest) if _OVER_TO.match(rest) else rest
    rest = _MEANT_PLAN.sub(r"\1 ", rest)
    return rest if TOLD_AGAIN.match(rest.lower()) else _SUMS_UP_FIRST.sub("", rest)


_TAKEN_BACK = re.compile(
    r"^(?:(?P<oh>à|ý|ờ|úi|ủa|ơ|a|y|o|khoan|xin lỗi|xin loi)[\s,.!]+)*"
    r"(?:(?:bị|nói|hỏi|viết|gõ|bi|noi|hoi|viet|go)\s+)?(?:lộn|nhầm|lon|nham)(?:\s+(?:rồi|tí|chút|roi|ti|chut))?"
    r"(?P<pause>[\s]*[,.:!])?\s*"
    r"(?P<mine>ý\s+(?:tôi|em|mình|tớ|anh|chị)(?:\s+hỏi)?(?:\s+là)?\s+)?(?P<meant>[^\W\d_]\S*(?:\s+\S+){0,7}?)"
    r"(?:\s+(?:cơ|mà|co|ma|chứ|mới đúng))?[\s.!?]*$",
    re.IGNORECASE,
)
"""Takes back what was asked for what was meant ("à lộn, mục 4 cơ"): the same is asked of that."""
_NOTHING = frozenset("rồi tí chút lẫn xộn roi ti chut lan xon tỉnh câu chỗ".split())
"""With which nothing is said of what was meant ("nhầm rồi!", "nhầm tỉnh rồi")."""
_ASKS = re.compile(r"\b(?:gì|nào|ai|đâu|sao|mấy|bao|không|khi|gi|nao|dau|may|khong)\b")
_OVER_TO = re.compile(
    r"^(?:(?:thôi|giờ|bây giờ|rồi|ok)[\s,]+)*(?:đổi|chuyển|doi|chuyen)(?: (?:câu (?:này|đó|ấy)|tiếp|luôn|lại))*"
    r" (?:sang|qua|cho)(?: (?:hỏi|xem|cho|bên))*\s+(?=(?:\w+ ){0,2}?[A-ZĐ])|\s+(?:đi|xem|thử|nhé|luôn)\W*$",
    re.IGNORECASE,
)
"""Words around the plan that the same is asked of next."""
_MEANT_PLAN = re.compile(
    r"(\b(?:ý|y) (?:tôi|em|mình|tớ|toi|minh|to)(?: (?:là|la|hỏi|hoi|muốn|muon|nói|noi))+)"
    r" (?:cái |cai )?(?:bản|ban|kế hoạch|ke hoach|văn bản|van ban)(?: (?:kế hoạch|ke hoach))?"
    r" (?:của|cua|bên|ben|ở|o|tỉnh|tinh) ",
    re.IGNORECASE,
)
"""Says which plan was meant: nothing else is asked of it ("ý tôi là bản của Gia Lai")."""
_LEADS_BACK = re.compile(
    r"^(?:(?:thôi|giờ|bây giờ|thế|vậy) )*(?:(?:quay|trở|tro) (?:lại|về|lai|ve)|(?:về|ve) (?:lại|lai))"
    r"(?: (?:với|voi))?\b[\s,:]*",
    re.IGNORECASE,
)


def leads_back(question: str) -> str:
    """Return a question without the words that lead back to what was talked of ("quay lại với Gia Lai, …")."""
    rest = _LEADS_BACK.sub("", question)
    return rest or question


_WITHIN = re.compile(r"\btrong (?:(?:số|phụ lục|danh mục|bảng|mục|phần) )?(?:đó|này|ấy)\b", re.IGNORECASE)
_APPENDIX = re.compile(r"\bphụ lục\b")
_COLUMN = re.compile(
    r"\bcột (?P<name>(?!này|đó|ấy|nào)\w+(?: \w+){0,3}?)(?= (?:phải|không|ghi|gồm|nào|có|gì|là|ở|của)\b|$)"
)
_THAT_COLUMN = re.compile(r"\bcột (?:đó|này|ấy)\b", re.IGNORECASE)
_NUMBERED_PART = re.compile(r"\b(?:phần|mục|chương|điều) (?:số )?(?:[ivxl]+|\d+)(?:\.\w+)*\b")


def within_shown(question: str, before: Frame) -> str:
    """Name the appendix that a question points into ("trong đó") where the one before was about all of it."""
    if before.agencies:
        return question  # the rows of an agency are told: "trong đó" is among them
    if (column := _COLUMN.search(before.text)) is not None and _APPENDIX.search(before.text):
        question = _THAT_COLUMN.sub(f"cột {column['name']} trong phụ lục", question)
    return _WITHIN.sub("trong phụ lục", question) if _APPENDIX.search(before.text) else question


def kept_within(frame: Frame, before: Frame) -> Frame:
    """Keep to the part that was asked about, where a question only wants the same told otherwise, or another role."""
    same = frame.follows_up and frame.plans == before.plans and frame.agencies == before.agencies and not frame.own
    part = _NUMBERED_PART.search(before.text) if frame.sought is Sought.DUTIES else None
    part = part or _APPENDIX.search(before.text)
    if not same or frame.about or part is None or _APPENDIX.search(frame.text) or _NUMBERED_PART.search(frame.text):
        return frame
    return replace(frame, text=f"{frame.text} trong {part[0]}", address=frame.address or before.address)


def up_to_plan(frames: Sequence[Frame], plans: Sequence[str]) -> Sequence[Frame]:
    """Return the frames up to the last one about `plans`, all of them where none is."""
    for number in range(len(frames), 0, -1):
        if frames[number - 1].names_plan and set(frames[number - 1].plans) == set(plans):
            return frames[:number]
    return frames
