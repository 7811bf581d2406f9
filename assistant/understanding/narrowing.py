"""What a next question keeps of the list told before: "chỉ lấy việc chủ trì", "trong số đó nơi nào ở Nhật Bản?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.cues import BASIS, Sought
from assistant.understanding.followup import content_of
from assistant.understanding.frame import Frame
from assistant.understanding.years import NOT_YEARLY
from ingest.folding import match_key

_OPENS = r"^(?:(?:thế|vậy|rồi|và|à|ừ|ok|giờ|thôi|còn|nhưng|mà|tôi|mình|em) )*"
_NOUN = r"(?:việc|nhiệm vụ|đầu việc|nội dung|dòng|mục|cái|thứ|chỗ|nơi|đối tác|địa phương|văn bản|mốc|khoản|ý)"
_KEEPS = re.compile(
    rf"{_OPENS}(?:chỉ(?! tiêu| thị| đạo| số| huy)|lọc|giữ(?: lại)?|riêng|lấy)\b"
    rf"(?: (?:lấy|tính|xem|kể|cần|nêu|giữ|liệt kê|cho|hỏi|muốn|ra|riêng|lại|lọc|giúp|tôi|mình|em|những|các|mấy))*"
)
_AMONG = re.compile(rf"{_OPENS}trong (?:(?:số|danh sách|bảng|các|những|mấy)(?: {_NOUN}| nước)? )?(?:đó|này|ấy|trên)\b")
_WHICH = re.compile(rf"{_OPENS}{_NOUN} nào\b")
_ABOUT = re.compile(rf"\b(?:chỉ|lọc|giữ)\b.* {_NOUN} ")
_OF_TIMES = re.compile(r"\b(?:thời hạn|hạn|mốc|hằng năm|định kỳ|năm cụ thể|thời gian)\b")
_RATE = re.compile(r"\b(?:hằng năm|định kỳ)\b")
_TYPE = re.compile(r"\b(?:quyết định|nghị quyết|chỉ thị|kết luận|luật|tờ trình|công văn|thông tư|nghị định|kế hoạch)\b")
_TABLE = re.compile(r"\bphụ lục\b")
_COUNTRIES = re.compile(r"\b(?:mấy|bao nhiêu|những) (?:nước|quốc gia)\b(?! ngoài)")
_SAYS_NOTHING = frozenset(
    "số bỏ trừ loại ra lấy lọc giữ chỉ thôi ghi rõ ấn định mốc việc họ danh sách phải liên quan nói".split()
)


def kept_of_list(alone: Frame, before: Sequence[Frame]) -> Frame | None:
    """Return the question of the list told last with what `alone` narrows it to; None where it narrows none.

    Kept are those in a role, with a time, of a country, of a type of document, about something.
    """
    is_told = bool(_KEEPS.search(alone.text) or _AMONG.search(alone.text))
    says_itself = alone.names_plan or alone.compares or alone.numbers or alone.facts
    if says_itself or not (is_told or _WHICH.search(alone.text)):
        return None
    asked = next((one for one in reversed(before) if _is_list(one)), None)
    if asked is None or (alone.agencies and (not _of_table(asked) or asked.agencies)):
        return None
    said = {word for place in alone.places for word in match_key(place).split()}
    own = tuple(word for word in content_of(alone) if word not in _SAYS_NOTHING and word not in said)
    kept = _kept(alone, asked, own, is_told=is_told)
    if kept is None:
        return None
    last = before[-1]
    return replace(
        kept,
        typed=alone.typed,
        query=f"{asked.query} {alone.text}",
        plans=last.plans if last.names_plan else asked.plans,
        names_plan=last.names_plan or asked.names_plan,
        own=own,
        lists=True,
        follows_up=True,
        inherits_plan=True,
        asserts=False,
    )


def _is_list(frame: Frame) -> bool:
    if frame.about:
        return False
    of_register = frame.sought in (Sought.DUTIES, Sought.PARTNERS, Sought.REFERENCES)
    return of_register or (frame.lists and (frame.sought is Sought.DEADLINE or _of_table(frame)))


def _of_table(frame: Frame) -> bool:
    return frame.sought in (Sought.DUTIES, Sought.OPEN) and _TABLE.search(frame.text) is not None


def _kept(alone: Frame, asked: Frame, own: Sequence[str], *, is_told: bool) -> Frame | None:
    """Return the question of a list with the filter put in; `is_told`: "chỉ lấy", "trong số đó" and not only "nào"."""
    both = f"{asked.text} {alone.text}"
    if asked.sought is Sought.PARTNERS or alone.places:
        of_country = asked.sought is Sought.PARTNERS and alone.places and not own
        # "Mấy nước" before counts countries: here the places of one are wanted.
        text = f"những địa phương nào {alone.text}" if _COUNTRIES.search(asked.text) else both
        return replace(asked, text=text, wanted=None, places=alone.places) if of_country else None
    if asked.sought is Sought.REFERENCES:
        return replace(asked, text=_of_kind(asked, own)) if own and is_told else None
    if own:
        is_about = is_told and asked.agencies and _ABOUT.search(alone.text) and alone.sought is Sought.OPEN
        return replace(asked, text=both) if is_about else None
    if is_told and _OF_TIMES.search(alone.text):
        return _timed(alone, asked)
    if alone.role is None or asked.sought is Sought.DEADLINE:
        return None
    sought = Sought.DUTIES if alone.agencies else asked.sought
    return replace(asked, text=both, role=alone.role, agencies=alone.agencies or asked.agencies, sought=sought)


def _of_kind(asked: Frame, own: Sequence[str]) -> str:
    """Return a question for the documents of a type, or of an issuer, among those asked for before."""
    words, basis = " ".join(own), "căn cứ " if BASIS.search(asked.text) else ""
    return f"{basis}những {words} nào" if _TYPE.search(words) else f"{basis}văn bản nào của {words}"


def _timed(alone: Frame, asked: Frame) -> Frame | None:
    """Return the question for those of a list that have a time: rows of a table by their column, others as times."""
    if _of_table(asked):
        return replace(asked, text=f"{asked.text} {alone.text}", wanted=alone.wanted)
    if NOT_YEARLY.search(alone.text):
        return None
    rate = _RATE.search(alone.text)
    text = f"những việc nào {rate[0]}" if rate else "những mốc thời gian nào"
    return replace(asked, text=text, sought=Sought.DEADLINE, wanted=None, topic=(), role=None)
