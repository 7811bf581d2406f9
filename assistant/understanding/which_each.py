"""Which plans say one thing and which another: "nơi nào báo cáo qua Sở A, nơi nào qua Văn phòng" asks twice."""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from assistant.understanding.document_cues import APPENDIX

_PLACE = r"(?:tỉnh|nơi|bên|bản|kế hoạch|địa phương|văn bản)"
_WHICH = re.compile(rf"\b{_PLACE} nào\b", re.IGNORECASE)
_BETWEEN = re.compile(r"[,;]?\s+(?:(?:và|còn)\s+)?\Z|[,;]\s*\Z", re.IGNORECASE)
_CHOICE = re.compile(r"\s*[:,(–-]\s*(?P<plans>[^:?]+?)\)?\s*\??\s*\Z")
_NOT_SO = re.compile(
    r"\bnào (?:thì |lại )?(?:không|chưa)(?: (?:có|nêu|nhắc|giao|nói|đề cập|ghi|thấy))*\W*\Z"
    r"|\bnào (?:thì |lại )?(?:\w+ ){1,5}khác\W*\Z",
    re.IGNORECASE,
)
"""Asks for the others."""
_ONLY_SO = re.compile(rf"{_PLACE} nào (?:thì |lại )?chỉ (?:ghi|nêu|nói|nhắc|quy định)\b", re.IGNORECASE)
"""Says less of what stands before it."""
_IN_ROLE = re.compile(
    rf"{_PLACE} nào(?: (?:thì|lại|chỉ|được|có|cho|giữ|là|làm|đứng|vai|trò|giao|tham gia))*"
    r"(?:[ ,/]+(?:chủ trì|phối hợp|tham mưu|thực hiện|đầu mối|hoặc|hay|và))+",
    re.IGNORECASE,
)
"""In which plans somebody leads and in which he only takes part: the tasks in each tell both."""
_FEWEST = 4


class Which(NamedTuple):
    """The questions of a message, what stands before them all, and the plans among which it chooses; or ""."""

    parts: list[str]
    head: str
    among: str


def asks_which_twice(message: str) -> bool:
    """Tell whether a message says "which plan" more than once, as each that `which_of_each` parts does."""
    return len(list(islice(_WHICH.finditer(message), 2))) > 1


def which_of_each(message: str, *, names_several: bool) -> Which:
    """Return the two or more questions that a message asks of which plans; none for any other message.

    Which of them have an appendix, or only promise one, is one question.
    `names_several`: it names plans to choose among, which may stand at its end ("…: A hay B?").
    """
    found = list(_WHICH.finditer(message))[:_FEWEST]
    if len(found) <= 1 or APPENDIX.search(message.lower()):
        return Which([], "", "")
    first, *others = found
    head = message[: first.start()].rstrip()
    ends = [*(one.start() for one in others), len(message)]
    bodies = [message[one.start() : end] for one, end in zip([first, *others], ends, strict=True)]
    if not all(_BETWEEN.search(body) for body in bodies[:-1]):
        return Which([], "", "")
    among = ""
    if names_several and (choice := _CHOICE.search(bodies[-1])):
        among, bodies[-1] = choice["plans"], bodies[-1][: choice.start()]
    bodies = [_BETWEEN.sub("", body).rstrip(" ?.") for body in bodies]
    if not all(len(body.split()) >= _FEWEST for body in bodies) or any(map(_NOT_SO.search, bodies[1:])):
        return Which([], "", "")
    if all(map(_IN_ROLE.fullmatch, bodies)):
        return Which([], "", "")
    if not head and any(map(_ONLY_SO.match, bodies[1:])):
        return Which([], "", "")
    return Which([f"{head} {body}?".strip() for body in bodies], head, among)
