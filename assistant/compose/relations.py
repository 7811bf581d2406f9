"""How a province stands to places abroad: the relation that a question asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from ingest.registers.words import Partner

EITHER = re.compile(r"kết nghĩa (?:hay|hoặc)\b|\b(?:hay|hoặc)(?: là)? kết nghĩa")
"""Asks which relation it is, not for those of one."""
TWINNED = re.compile(r"kết nghĩa|twin|sister")
POTENTIAL = re.compile(
    r"tiềm năng|(?:quan hệ|đối tác|hợp tác)(?: \w+){0,3} mới\b|mở rộng (?:quan hệ|hợp tác)"
    r"|\b(?:muốn|dự kiến|định|tính|sẽ|hướng tới|tìm|xúc tiến)(?: \w+){0,2} (?:thiết lập|kết nghĩa|hợp tác|quan hệ|ký)"
)
"""Asks for those that a plan has no agreement with yet."""

_OF_ANY = re.compile(
    r"\b(?:đối tác|quan hệ|kết nghĩa|hợp tác|ký kết)\b(?: \w+){0,4}? (?:hoặc|hay|và|lẫn|cùng|cũng như)"
    r"(?: (?:là|cả|đang|sẽ|các|nơi))* (?:hướng tới|tiềm năng|dự kiến|muốn|sẽ|mở rộng|mới|chưa)\b"
)
"""Asks for those a plan works with as well as for those that it has in view."""
SIGNED = re.compile(
    r"\bđã (?:từng )?ký\b|(?<!sẽ )(?<!muốn )\bký (?:kết|hợp tác|thỏa thuận|biên bản|ghi nhớ)(?: \w+)* với\b"
    r"|\b(?:có|được) ký kết\b|\bđã có (?:\w+ ){0,2}(?:thỏa thuận|biên bản|bản ghi nhớ)\b"
)
"""Asks for those with whom something has been signed."""


def of_relation(query: str, rows: list[Partner]) -> list[Partner]:
    """Keep the partners in the relation that a question asks for; all of them where it asks for none, or none is."""
    if TWINNED.search(query) and not EITHER.search(query):
        return [row for row in rows if is_twinned(row)] or rows
    if _OF_ANY.search(query):
        return rows
    if POTENTIAL.search(query):
        return [row for row in rows if is_potential(row)] or rows
    return ([row for row in rows if is_agreed(row)] or rows) if SIGNED.search(query) else rows


def is_twinned(row: Partner) -> bool:
    """Tell whether a plan calls a partner a twin."""
    return row.relation == "kết nghĩa"


def is_potential(row: Partner) -> bool:
    """Tell whether a plan has a partner only in view."""
    return row.relation == "tiềm năng"


def is_agreed(row: Partner) -> bool:
    """Tell whether a plan says that something is signed with a partner; a twin is one by agreement."""
    return row.relation in ("đã ký kết", "kết nghĩa")


def unmet_relation(query: str, rows: Sequence[Partner]) -> str:
    """Return what is said where none of the partners stands in the relation that a question asks for; else ""."""
    if _OF_ANY.search(query):
        return ""
    for asked, holds, told in (
        (TWINNED, is_twinned, say.NOT_TWINNED),
        (POTENTIAL, is_potential, say.NOT_POTENTIAL),
        (SIGNED, is_agreed, say.NOT_SIGNED),
    ):
        if asked.search(query) and not any(map(holds, rows)):
            return told
    return ""
