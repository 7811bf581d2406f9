"""The one of several parts just told that a next question keeps: "chỉ lấy phần đến 2030", "mục tiêu đến 2025 thôi"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from assistant.understanding.told import Memory
from ingest.folding import syllables
from ingest.plan import HEADING_KINDS

_KEEPS = re.compile(
    r"^(?:(?:thế|vậy|à|ừ|thôi|nhưng|mình|em|tôi) )*(?:chỉ|lọc|giữ|riêng|lấy)"
    r"(?: (?:lấy|cần|xem|kể|nêu|giữ|cho|hỏi|ghi|lại|riêng|tôi|mình|em|cái|những|các))*"
    r"(?: (?:phần|mục|nhóm|chặng|giai đoạn|đoạn|cái|mục tiêu|nội dung|ý))*(?P<part>.*?)"
    r"(?: (?:thôi|nhé|là được|là đủ|đi|ạ))*$"
)
_ONLY = re.compile(
    r"^(?:(?:thế|vậy|thôi|còn) )*(?:phần|mục|nhóm|giai đoạn|mục tiêu|nội dung)(?P<part> .*?) (?:thôi|là được|là đủ)$"
)
_LINKS = frozenset("năm của cho về trong ở là thì và từ".split())


def kept_part(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    """Point at the only one of the headings told last whose title has all words of what is kept; None for another."""
    last = before[-1]
    found = _KEEPS.match(alone.text) or _ONLY.match(alone.text)
    if found is None or alone.names_plan or alone.agencies or alone.role or last.sought is not Sought.OPEN:
        return None
    words = set(syllables(found["part"])) - _LINKS
    told = memory.told(last)
    headings = [one for one in dict.fromkeys((*told.items, *told.cited)) if one.kind in HEADING_KINDS]
    kept = [one for one in headings if words and words <= set(syllables(one.text))]
    if len(headings) <= 1 or len(kept) != 1:
        return None
    (part,) = kept
    same = replace(last, typed=alone.typed, about=((part.plan, part.path),), own=(), picks=False, wanted=None)
    return replace(same, plans=(part.plan,), names_plan=True, inherits_plan=True, follows_up=True, lists=True)
