"""What a next question keeps of the list told before: "chỉ lấy việc chủ trì", "trong số đó nơi nào ở Nhật Bản?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.cues import Sought
from assistant.understanding.document_cues import BASIS, PAPERS
from assistant.understanding.frame import Frame
from assistant.understanding.same_thing import content_of
from assistant.understanding.told import Memory
from assistant.understanding.years import NOT_YEARLY
from ingest.folding import syllables
from ingest.plan import HEADING_KINDS

_OPENS = r"^(?:(?:thế|vậy|rồi|và|à|ừ|ok|giờ|thôi|còn|nhưng|mà|tôi|mình|em) )*"
_NOUN = r"(?:việc|nhiệm vụ|đầu việc|nội dung|dòng|mục|cái|thứ|chỗ|nơi|đối tác|địa phương|văn bản|mốc|khoản|ý)"
_KEEPS = re.compile(
    rf"{_OPENS}(?:chỉ(?! tiêu| thị| đạo| số| huy)|lọc|giữ(?: lại)?|để lại|chừa(?: lại)?|riêng|lấy)\b"
    rf"(?: (?:lấy|tính|xem|kể|cần|nêu|giữ|liệt kê|cho|hỏi|muốn|ra|riêng|lại|lọc|giúp|tôi|mình|em|những|các|mấy))*"
)
_SETS_ASIDE = re.compile(rf"{_OPENS}(?:bỏ|trừ|loại|gạch|không (?:kể|tính|lấy))\b")
_AMONG = re.compile(
    rf"{_OPENS}trong (?:(?:số|danh sách|bảng|các|những|mấy)(?: {_NOUN}| nước)?(?: (?!nào)\w+){{0,4}}? )?"
    r"(?:đó|này|ấy|trên)\b"
)
_REST = re.compile(
    r"(?:(?:thế|vậy|còn) )*(?:(?:những|các|mấy|số|phần) )?(?:việc |nhiệm vụ |cái )?còn lại"
    r"(?: (?:thì|sao|là|gì|thế nào|những))*$|(?:thế |vậy )?lại thì sao$"
)
_ONLY = re.compile(r"^(?:(?:còn|và|thế) )?(?:trong|ở|phần|mục|phụ lục)\b.* thôi$")
"""Keeps a part without saying so first ("trong phụ lục thôi")."""
_WHICH = re.compile(rf"{_OPENS}{_NOUN} nào\b")
_ABOUT = re.compile(rf"\b(?:chỉ|lọc|giữ)\b.* {_NOUN} ")
_PICKS = re.compile(
    rf"{_OPENS}(?:(?:việc|nhiệm vụ|điểm|mục|ý|cái|đầu việc|phần) nào(?: \w+){{0,2}}?"
    r" (?:có|phải|nói|liên quan|nhắc|dính|đề cập|về|ghi)\b)"
)
_WHERE_THEY = re.compile(
    rf"{_OPENS}(?:nơi|chỗ|tỉnh|bên|địa phương|kế hoạch) nào (?:\w+ ){{0,2}}?(?:họ|sở này|sở đó|cơ quan (?:này|đó))\b"
)
"""In which of the plans told an agency must do a thing ("nơi nào bắt họ làm …")."""
_OF_WHOM = re.compile(rf"{_OPENS}{_NOUN} nào (?:là )?(?:của|do) ")
_OF_TIMES = re.compile(r"\b(?:thời hạn|hạn|mốc|hằng năm|định kỳ|năm cụ thể|thời gian)\b")
_RATE = re.compile(r"\b(?:hằng năm|định kỳ)\b")
_TYPE = re.compile(rf"\b(?:{PAPERS}|kế hoạch)\b")
_WHICH_ROWS = re.compile(rf"\b{_NOUN}(?: \w+){{0,2}} nào\b")
_TABLE = re.compile(r"\bphụ lục\b")
_COUNTRIES = re.compile(r"\b(?:mấy|bao nhiêu|những) (?:nước|quốc gia)\b(?! ngoài)")
_SAYS_NOTHING = frozenset(
    "số bỏ trừ loại gạch ra đi lại lấy lọc giữ để chừa chỉ thôi ghi rõ ấn định mốc việc họ danh sách phải liên quan"
    " nói nhắc đề cập dính nơi chỗ tỉnh bắt buộc tính kể còn nữa dùng bớt giúp hộ giùm tôi mình em nhé hết".split()
)


def kept_of_list(alone: Frame, before: Sequence[Frame], memory: Memory | None) -> Frame | None:
    """Return the question of the list told last with what `alone` narrows it to; None where it narrows none.

    Kept are those in a role, with a time, of a country, of a type of document, about something.
    """
    if before and _REST.match(alone.text) and before[-1].sought is Sought.DUTIES and before[-1].role:
        rest = replace(before[-1], typed=alone.typed, text=alone.text, role=None, without_role=before[-1].role)
        return replace(rest, picks=False, among=(), own=(), wanted=None, lists=True, follows_up=True, asserts=False)
    is_told = bool(_KEEPS.search(alone.text) or _AMONG.search(alone.text) or _ONLY.search(alone.text))
    is_told = is_told or bool(_SETS_ASIDE.search(alone.text) and _names_part(alone))
    asks_where = _WHERE_THEY.search(alone.text) is not None
    says_itself = alone.names_plan or (alone.compares and not asks_where) or alone.numbers or alone.facts
    if says_itself or not (is_told or asks_where or _WHICH.search(alone.text)):
        return None
    # Without "trong số đó" the next thing is looked for in all of the list, not in what was kept of it.
    on = is_told or alone.role or alone.without_role
    asked = next((one for one in reversed(before) if _is_list(one) and (on or not one.picks)), None)
    if asked is None or (alone.agencies and (not _of_table(asked) or asked.agencies)):
        return None
    said = {word for place in (*alone.places, alone.address or "") for word in syllables(place)}
    own = tuple(word for word in content_of(alone) if word not in _SAYS_NOTHING and word not in said)
    kept = _of_part(alone, asked, memory) or _picked(alone, asked, own, memory)
    kept = kept or _kept(alone, asked, own, is_told=is_told)
    if kept is None:
        return None
    last = before[-1]
    return replace(
        kept,
        typed=alone.typed,
        query=f"{asked.query} {alone.text}",
        plans=last.plans if last.names_plan else asked.plans,
        names_plan=last.names_plan or asked.names_plan,
        own=own or (asked.own if asked.picks else ()),
        lists=True,
        follows_up=True,
        inherits_plan=True,
        asserts=False,
    )


def _names_part(alone: Frame) -> bool:
    return bool(alone.role or alone.without_role or alone.address or _TABLE.search(alone.text))


def _of_part(alone: Frame, asked: Frame, memory: Memory | None) -> Frame | None:
    """Return the list of an agency's duties with those kept, or left out, that stand in the part named by number."""
    address = alone.address or ("Phụ lục" if _TABLE.search(alone.text) else "")
    if memory is None or not address or not asked.agencies or asked.sought is not Sought.DUTIES:
        return None
    part = re.compile(rf"(?:Điều \d+\.)?{re.escape(address)}(?![\w])")
    leaves_out = _SETS_ASIDE.search(alone.text) is not None or "ngoài" in alone.text.split()
    asked = replace(asked, picks=False, among=(), own=())
    told = tuple(dict.fromkeys((clause.plan, clause.path) for clause in memory.told(asked).cited))
    kept = tuple(key for key in told if bool(part.match(key[1])) is not leaves_out)
    if not 0 < len(kept) < len(told):
        return None
    return replace(asked, wanted=None, picks=True, among=kept, own=())


def _picked(alone: Frame, asked: Frame, own: Sequence[str], memory: Memory | None) -> Frame | None:
    """Return the list of duties told with what is kept of it by content; None where a question names none.

    Of the rows of a table only those told count: which were on the list its columns say.
    """
    about = _AMONG.search(alone.text) or _PICKS.search(alone.text) or _WHERE_THEY.search(alone.text)
    is_about = about or (_ABOUT.search(alone.text) and alone.sought is Sought.OPEN)
    if asked.sought is not Sought.DUTIES and not _of_table(asked):
        return None
    if not own or not is_about or alone.places or alone.agencies or memory is None:
        return None
    told = memory.told(asked).cited if _of_table(asked) or asked.picks else ()
    rows = tuple((clause.plan, clause.path) for clause in told if clause.cells or asked.picks)
    if not rows and not asked.agencies:
        return None
    return replace(asked, text=alone.text, sought=Sought.DUTIES, wanted=None, picks=True, among=rows)


def kept_of_items(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Return the question for those of the clauses of a section told last that are about something; else None."""
    last = before[-1]
    own = tuple(word for word in content_of(alone) if word not in _SAYS_NOTHING)
    own = tuple(_FIGURES.findall(alone.text)) or own
    pointed = _ONE_ABOUT.match(alone.text)
    if pointed and alone.places and not own:
        own = tuple(word for place in alone.places for word in syllables(place))
    says_itself = alone.names_plan or alone.compares or alone.facts or alone.agencies or alone.role
    is_open = alone.sought in (Sought.OPEN, Sought.FUNDING) and last.sought in (Sought.OPEN, Sought.FUNDING)
    is_among = pointed or (_AMONG.search(alone.text) and _ANY.search(alone.text))
    if says_itself or (alone.places and not pointed) or not is_open or not own or not is_among:
        return None
    items = tuple(dict.fromkeys(memory.told(last).items))
    one_plan = len({clause.plan for clause in items}) == 1
    if len(items) < _FEWEST or not one_plan or any(clause.kind in HEADING_KINDS for clause in items):
        return None  # what stands under a heading may be about it
    among = tuple((clause.plan, clause.path) for clause in items)
    same = replace(last, typed=alone.typed, text=alone.text, query=f"{last.query} {alone.text}", own=own, among=among)
    return replace(same, sought=Sought.OPEN, wanted=None, agencies=(), picks=True, about=(), follows_up=True)


_ONE_ABOUT = re.compile(
    rf"{_OPENS}(?:{_NOUN}|gạch đầu dòng|gạch|mục tiêu|giải pháp|đoạn|điểm)(?: mà| có)?"
    r" (?:nhắc|nói|đề cập|liên quan|dính)(?: (?:đến|tới|về))+ (?:\w+ ){1,4}?(?:thì )?"
    r"(?:nói|ghi|nêu|viết|là|cụ thể|nội dung)(?: (?:là|cụ thể))* (?:gì|thế nào|ra sao|sao|những gì)\b"
)
"""Points at one of the points told by what it is about ("cái nhắc đến ASEAN nói gì")."""
_FIGURES = re.compile(r"\b(?:con số|số liệu|phần trăm)\b")
_ANY = re.compile(r"\bnào\b")
_FEWEST = 2


def _is_list(frame: Frame) -> bool:
    if frame.about:
        return False
    of_register = frame.sought in (Sought.DUTIES, Sought.PARTNERS, Sought.REFERENCES)
    is_table = _of_table(frame) and (frame.lists or _WHICH_ROWS.search(frame.text))
    return of_register or bool(is_table) or (frame.lists and frame.sought is Sought.DEADLINE)


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
        is_kept = is_told or _OF_WHOM.search(alone.text)
        return replace(asked, text=_of_kind(asked, own)) if own and is_kept else None
    if own:
        return None
    if is_told and _OF_TIMES.search(alone.text):
        return _timed(alone, asked)
    if not (alone.role or alone.without_role) or asked.sought is Sought.DEADLINE:
        return None
    sought = Sought.DUTIES if alone.agencies else asked.sought
    kept = replace(asked, text=both, agencies=alone.agencies or asked.agencies, sought=sought)
    return replace(kept, role=alone.role or asked.role, without_role=alone.without_role)


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
