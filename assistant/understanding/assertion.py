"""Which role a question says an agency has: what it takes for granted of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.understanding import cues
from assistant.understanding.aims import PLACES
from ingest.lexicon import AgencyMention
from ingest.registers.words import Role

_ROLE_AFTER = re.compile(r"\s*(?:\w+ ){0,3}?(?:là (?:cơ quan|đơn vị) |đứng |được giao |giữ vai )?(chủ trì|phối hợp)\b")


_POINTED = re.compile(r"\s*mới (?:\w+ ){0,3}?(?:chủ trì|phối hợp)\b")
_ASKS_WHAT = re.compile(
    r"\s*(?:(?:ở|trong|tại|thuộc|cho|với) )?(?:những |các |mấy |bao nhiêu )?"
    rf"(?:(?:nhóm )?(?:nhiệm vụ|việc|nội dung|dự án|cái|{PLACES}) )?(?:\w+ )?(?:gì|nào)\b"
    r"|\s*(?:(?:tổng cộng|tất cả|cả thảy|tất thảy|tổng|cộng lại) )?(?:là )?(?:mấy|bao nhiêu)\b"
    r"|\s*(?:với|cùng)(?: \w+){0,3}? (?:ai|nào|đâu|gì)\b"
    r"|\s*(?:ở|tại|trong) (?:những |các )?đâu\b"
)
"""After a role: what is held in it is asked, nothing is said."""


def assertion_of(text: str, agencies: Sequence[AgencyMention]) -> tuple[str, Role] | None:
    """Return the agency that a question says leads or coordinates, None when it says so of none."""
    # "Sở A chỉ phối hợp thôi, Sở B mới chủ trì": the second is the point.
    pointed = [one for one in agencies[1:] if _POINTED.match(text[one.end :])]
    for mention in pointed or agencies:
        if _ASKED_BEFORE.search(text[: mention.start]) and not cues.ASSERTS.search(text):
            continue
        found = _ROLE_AFTER.match(text[mention.end :])
        if found and (_NOT.search(found[0]) or _NOT_GIVEN.search(text[: mention.start])):
            rather = _RATHER.match(text[mention.end + found.end() :])
            if rather:
                return mention.id or mention.name, "chủ trì" if rather[1] == "chủ trì" else "phối hợp"
            continue
        if found and not _ASKS_WHAT.match(text[mention.end + found.end() :]):
            return mention.id or mention.name, "chủ trì" if found[1] == "chủ trì" else "phối hợp"
    called = [(mention, _IS_ONE.search(text[: mention.start])) for mention in agencies[:1]]
    for mention, found in called if len(agencies) == 1 and cues.ASSERTS.search(text) else ():
        if found:
            return mention.id or mention.name, "phối hợp" if found[1] == "phối hợp" else "chủ trì"
    return None


_ASKED_BEFORE = re.compile(rf"\b(?:nhiệm vụ|việc|nội dung|dự án|{PLACES})(?: (?:cụ thể|thường xuyên))? nào\b")
"""Before an agency: the tasks that it holds in a role are asked for, nothing is said."""
_NOT = re.compile(r"\b(?:không|chưa|chẳng)\b")
_NOT_GIVEN = re.compile(r"\b(?:không|chưa|chẳng)(?: phải)?(?: là)? (?:giao|do|để)(?: cho)? \Z")
_RATHER = re.compile(r" (?:gì )?(?:mà|nhưng) (?:chỉ |là )*(chủ trì|phối hợp)\b")
"""A role that is denied, and the one that is said instead ("không chủ trì mà chỉ phối hợp")."""
_IS_ONE = re.compile(
    r"\b(?:cơ quan|đơn vị|đầu mối|người)(?: (chủ trì|phối hợp|phụ trách|đứng đầu))?(?: \w+){0,14}?"
    r" (?:là|thuộc về) \Z"
)
"""Before the agency that a question says holds a role ("đơn vị phối hợp việc T là Sở A phải không")."""
