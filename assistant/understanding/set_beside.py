"""Plans that were talked of, set side by side: "so sánh ba tỉnh thành bảng", "hai tỉnh khác nhau thế nào về tiền"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame

_FEW = 4
"""So many words of its own may a question have beside what it compares."""
_TOGETHER = re.compile(
    r"(?:so sánh|đối chiếu|lập bảng|so|gộp|gom|ghép|xếp)(?: \w+){0,2} (?:(?P<count>hai|ba|bốn|năm|[2-9])|các|mấy)"
    r" (?:tỉnh|kế hoạch|địa phương|nơi|bên)(?(count)|(?= (?:này|đó|ấy|trên|vừa)))"
    r"|^(?:thế |vậy |rồi |thì |tóm lại |nói chung |tựu trung |rốt cuộc )*"
    r"(?:(?:hai|chúng|các|mấy)(?: \w+){0,2} )?(?:có )?(?P<both>khác|giống)(?: nhau| gì nhau)?"
    r"(?: gì| ở| chỗ| điểm| nào| đâu| sao| ra| như| thế| không| nhỉ| vậy| đấy)*"
    r"(?: về(?: chuyện| mặt| khoản| phần| việc)? (?P<about>\w+(?: \w+){0,3}))?$"
)
_ON_MONEY = re.compile(r"\b(?:tiền|tiền nong|kinh phí|ngân sách|vốn|nguồn lực)\b")


def together(frame: Frame, before: Sequence[Frame]) -> Frame:
    """Set side by side the plans that were talked of, where a question asks so ("so sánh ba tỉnh thành bảng").

    What is asked of them is what was asked last, unless the question says it itself.
    """
    if before and (both := _agencies_of(frame, before) or _with_named(frame, before)) is not None:
        return both
    # Where a table is asked for, the frame goes on with the text of the question before.
    found = (_TOGETHER.search(frame.typed.lower()) or _TOGETHER.search(frame.text)) if before else None
    own = frame.own if frame.follows_up else frame.topic
    if found is None or len(own) > _FEW or (frame.names_plan and not frame.follows_up):
        return frame
    talked = list(dict.fromkeys(plan for one in reversed(before) if one.names_plan for plan in one.plans))
    count = 2 if found["both"] else _COUNTS.get(found["count"] or "", len(talked))
    if not 1 < count <= len(talked):
        return frame
    last = before[-1]
    asked = _compared_on(frame, last, found["about"])
    return replace(
        asked,
        typed=frame.typed,
        plans=tuple(reversed(talked[:count])),
        names_plan=True,
        inherits_plan=True,
        compares=True,
        follows_up=True,
    )


_TWO_AGENCIES = re.compile(
    r"\b(?:hai|2|cả hai) (?:sở|ban|ngành|cơ quan|đơn vị)(?: (?:này|đó|ấy|trên|kia))?\b.*\b(?:khác|giống|so)\b"
    r"|\b(?:so sánh|đối chiếu|so) (?:hai|2|cả hai) (?:sở|ban|ngành|cơ quan|đơn vị)\b"
)


def _agencies_of(frame: Frame, before: Sequence[Frame]) -> Frame | None:
    """Set the tasks of the two agencies talked of last beside each other ("hai sở này khác nhau thế nào")."""
    if not _TWO_AGENCIES.search(frame.text):
        return None
    talked = list(dict.fromkeys(agency for one in reversed(before) for agency in one.agencies))
    last = before[-1]
    if len(talked) < 2 or len(last.plans) != 1:
        return None
    both = replace(frame, agencies=tuple(reversed(talked[:2])), sought=Sought.DUTIES, role=None, wanted=None, topic=())
    both = replace(both, plans=last.plans, names_plan=True, inherits_plan=True, compares=False, lists=True)
    return replace(both, about=(), follows_up=True, asserts=False)


_THOSE = r"(?: (?:nơi|tỉnh|bên|kế hoạch) (?:đó|này|ấy))?"
_WITH_TOLD = re.compile(
    rf"\b(?:bảng|cạnh nhau|so sánh|đối chiếu)\b.*\bcả (?P<count>hai|ba|bốn|năm)(?P<told>{_THOSE})\b"
    rf"|\bcả (?P<also>hai|ba|bốn|năm)(?P<these>{_THOSE})\b.*\b(?:bảng|cạnh nhau)\b"
    r"|\b(?:đặt|xếp|lập bảng|kẻ bảng|bảng|so)(?: (?:luôn|thêm|cả|sánh|chung|tiếp|giúp|nó|ngay|này|kèm))*"
    r" (?:cạnh|bên cạnh|với)(?! nhau)\b"
    r"|\b(?:kẻ|đặt|xếp|ghi|để)\b.*\b(?:của họ|của (?:tỉnh|bên|nơi) (?:đó|ấy|kia|này))\b.*\bcạnh\b"
    r"|\b(?:hai|2) (?:danh sách|cột|bảng)(?: (?:song song|cạnh nhau))?\b|\bsong song\b"
    r"|\bcó (?:gì )?(?:khác|giống)(?: gì)? không$"
)
"""Sets the plans that a question names beside those talked of before ("còn A? xếp cả hai vào bảng")."""
_OF_A_TABLE = frozenset(
    "lập kẻ vẽ bảng xếp đặt cạnh bên phần kèm thêm cả nơi vào cho đưa so đối chiếu danh sách cột hai "
    "song khác giống viết ghi câu luôn cho kiểu".split()
)


def _with_named(frame: Frame, before: Sequence[Frame]) -> Frame | None:
    """Return what was asked last, or what a question asks itself, of the plans it names and of those before them."""
    found = _WITH_TOLD.search(frame.text)
    last = before[-1]
    if found is None or not frame.names_plan or not last.names_plan or frame.inherits_plan:
        return None
    talked = list(dict.fromkeys(plan for one in reversed(before) if one.names_plan for plan in one.plans))
    talked = [plan for plan in talked if plan not in frame.plans]
    count = _COUNTS.get(found["count"] or found["also"] or "", 0)
    keeps = count if found["told"] or found["these"] else max(count - len(frame.plans), 1)
    if not talked or keeps > len(talked):
        return None
    own = frame.own if frame.follows_up else frame.topic
    asked = last if frame.sought is Sought.OPEN and set(own) <= _OF_A_TABLE else frame
    plans = (*reversed(talked[:keeps]), *frame.plans)
    return replace(
        asked, typed=frame.typed, plans=plans, names_plan=True, inherits_plan=True, compares=True, follows_up=True
    )


def _compared_on(frame: Frame, last: Frame, about: str | None) -> Frame:
    """Return what plans are compared on: what a question names ("khác nhau thế nào về tiền"), else what was asked."""
    if about and _ON_MONEY.search(about):
        asked = {
            "sought": Sought.FUNDING,
            "text": "kinh phí lấy từ nguồn nào",
            "query": "kinh phí",
            "topic": (),
            "own": (),
        }
        return replace(frame, wanted=None, words=(), **asked)  # type: ignore[arg-type]
    if about and frame.sought is Sought.OPEN:
        return replace(frame, topic=tuple(word for word in frame.own or frame.topic if word in about.split()))
    return frame if frame.sought is not Sought.OPEN else last


_COUNTS = {word: number for number, word in enumerate("hai ba bốn năm".split(), 2)} | {str(n): n for n in range(2, 10)}
