"""How a province stands to a place abroad: what the words before its name say, and those behind it."""

from __future__ import annotations

import re

from ingest.localities import PROPER, UNIT
from ingest.registers.abroad import begin_of
from ingest.registers.words import Relation

_TO_COME = (
    r"(?:thúc đẩy|xúc tiến|tiến tới|hướng tới|tìm hiểu|nghiên cứu|khả năng|đề xuất|dự kiến)[^.;]{0,40}"
    r"\b(?:kết nghĩa|ký(?: kết)?|(?:thiết )?lập quan hệ|quan hệ)|(?:khả năng|nhu cầu|cơ hội) hợp tác"
    r"|đang đàm phán|đang trao đổi"
    # A task that begins with signing is still to be done.
    r"|\A[-–+•\s]*(?:(?:tham mưu|tổ chức|tiến hành|chuẩn bị)\s)?ký (?:kết|thỏa thuận|bản ghi nhớ|biên bản)"
)
# In the order of strength: a list "of twin cities with which agreements are signed" is one of twin cities.
_CUES: tuple[tuple[Relation, re.Pattern[str]], ...] = (
    ("tiềm năng", re.compile(_TO_COME, re.IGNORECASE)),
    ("kết nghĩa", re.compile(r"kết nghĩa", re.IGNORECASE)),
    (
        "đã ký kết",
        re.compile(
            r"(?:đã|có|được)[^.;,]{0,40}ký kết|th[ỏo][ảa] thuận[^.;]{0,30} đã ký|"
            r"ký kết th[ỏo][ảa] thuận|th[ỏo][ảa] thuận[^.;]{0,60}ký kết|ghi nhớ|đã có (?:các )?th[ỏo][ảa] thuận",
            re.IGNORECASE,
        ),
    ),
    (
        "tiềm năng",
        re.compile(r"tiềm năng|mở rộng (?:quan hệ|các hoạt động|hợp tác)|thiết lập quan hệ mới", re.IGNORECASE),
    ),
    ("hợp tác", re.compile(r"hợp tác|đã thiết lập quan hệ|có quan hệ|hữu nghị", re.IGNORECASE)),
)
_AGREED_LATER = re.compile(r"(?:theo|trên cơ sở)\s[^.;]{0,30}(?:thỏa|thoả) thuận[^.;]{0,80}ký kết", re.IGNORECASE)
_SEGMENT = re.compile(r"[.;](?=\s)")
_COLON = re.compile(r"(?:\s*\([^()]*\))?:")
_FIELD = re.compile(r"(?:lĩnh vực|chương trình|cơ quan|tổ chức|quỹ)\s+hợp tác\Z", re.IGNORECASE)
# What a list of places is made of beside their names; "các tỉnh", "và thành phố", a country in brackets.
_NAMES = rf"(?:[\s,;]|\b(?:{UNIT}|các|và|với|thuộc)(?!\w)|{PROPER}|\([^()]*\))*"
_LIST = re.compile(rf":(?={_NAMES}\Z)")
# "tỉnh A và tỉnh B - hai địa phương đã kết nghĩa", "… A, B là những đối tác tiềm năng"
_CALLED = re.compile(
    rf"{_NAMES}(?:[-–]|\b(?:đều |vốn |hiện )?là)\s+(?=(?:(?:những|các|hai|ba|bốn|năm|\d+)\s)?"
    r"(?:nơi|địa phương|đối tác|tỉnh|thành phố|bên)\b)"
)


def relation_of(text: str, start: int, end: int) -> Relation | None:
    """Return the relation that the words around a name state, within its sentence or list member.

    What a place is called behind its name is stronger than the work that is done with it.
    """
    return _called(text, end) or _before(text, start) or _list_of(text, start) or _agreed_later(text, end)


def relation_in(words: str) -> Relation | None:
    """Return the relation that words state of what they lead to ("Các địa phương đã kết nghĩa:")."""
    for relation, cue in _CUES:
        if any(not _FIELD.search(words[: match.end()]) for match in cue.finditer(words)):
            return relation
    return None


def said_after(text: str, end: int) -> Relation | None:
    """Return the relation that a clause states of the place before its colon: "Với tỉnh A: kỷ niệm ngày kết nghĩa"."""
    colon = _COLON.match(text, end)
    if not colon or _SEGMENT.search(text, begin_of(text), end):
        return None
    return relation_in(text[colon.end() : _segment_end(text, colon.end())])


def _before(text: str, start: int) -> Relation | None:
    segment = max((match.end() for match in _SEGMENT.finditer(text, 0, start)), default=0)
    return relation_in(text[segment:start])


def _list_of(text: str, start: int) -> Relation | None:
    """Return what the words before a list's colon say of a later member: "đã ký kết: tỉnh A (Lào); tỉnh B (Pháp)"."""
    colon = _LIST.search(text[:start])
    return _before(text, colon.start()) if colon else None


def _called(text: str, end: int) -> Relation | None:
    called = _CALLED.match(text, end)
    return relation_in(text[called.end() : _segment_end(text, called.end())]) if called else None


def _agreed_later(text: str, end: int) -> Relation | None:
    return "đã ký kết" if _AGREED_LATER.search(text, end, _segment_end(text, end)) else None


def _segment_end(text: str, start: int) -> int:
    return next((match.start() for match in _SEGMENT.finditer(text, start)), len(text))
