"""Orders beside a question on what its answer is to take in, and how it is to be set out ("… Đặt cạnh nhau giúp tôi.").

They are no subject: "đặt cạnh nhau" would be looked for as words, "các sở" of "kể cả việc các sở" as bodies.
"""

from __future__ import annotations

import re

from assistant.understanding.spelt import spelt
from ingest.folding import has_accents

_HELP = r"(?: (?:giúp|giùm|dùm|hộ|ra|lại|cho|tôi|em|mình|anh|chị|ạ|nhé|nha|với|luôn))*"
_ALL = r"(?:hết|đủ|đầy đủ|tất cả|toàn bộ|trọn|mọi)"
_END = rf"{_HELP}[\s.!?]*$"
_SIDE_BY_SIDE = spelt(
    rf"[.?!,;:]\s*(?:hãy |nhờ |xin )?(?:đặt|để|xếp|bày|kê|trình bày)(?: chúng)? (?:cạnh|ngay cạnh|song song|bên cạnh)"
    rf"(?: (?:với )?nhau)?{_END}",
    re.IGNORECASE,
)
_TASKS_TOO = spelt(
    rf"(?<=\w)[.?!,;:]\s*(?:hãy |nhờ |xin )?(?:kể|tính|gồm){_HELP}(?: {_ALL})* (?:luôn |kể )?cả"
    r" (?:nhiệm vụ|việc|phần việc|nội dung)"
    rf"(?: (?:của|giao|cho|các|những))* (?:sở|ban|ngành|cơ quan|đơn vị|địa phương)(?: (?:ban|ngành))*{_END}",
    re.IGNORECASE,
)
_ON_SUBJECT = spelt(r"\b(?:về|liên quan đến|đối với) \w", re.IGNORECASE)
_ORDERED = spelt(
    r"^(?:nhờ|hãy|xin|phiền)(?: (?:anh|chị|em|bạn|trợ lý))? (?=(?:tổng hợp|thống kê|liệt kê|kể|nêu|lập) )",
    re.IGNORECASE,
)
_SEVERAL = spelt(
    r"^(?i:(?:(?:trong|ở|của) )?(?:cả )?(?:hai|ba|bốn|năm|sáu|[2-6]) (?P<what>tỉnh|tỉnh thành|kế hoạch|bản)"
    r"(?: (?:của|là))?):? (?=[A-ZĐ]\w*(?: [A-ZĐ]\w*)*(?:,| và | va | với | - ) ?[A-ZĐ])"
)
"""How many plans or provinces are named after it: that they are plans stays, and places need no word."""
_FEWEST = 4


def without_layout(message: str) -> str:
    """Return a message without orders on how its answer is to be set out; that all is wanted stays, in two words."""
    typed = message
    message = _SEVERAL.of(typed).sub(_of_plans, message)
    message = _ORDERED.of(typed).sub("", message)
    if (beside := _SIDE_BY_SIDE.of(typed).search(message)) and len(message[: beside.start()].split()) >= _FEWEST:
        message = f"{message[: beside.start()]}?"
    too = _TASKS_TOO.of(typed).search(message)
    if too and _ON_SUBJECT.of(typed).search(message[: too.start()]):
        message = f"{message[: too.start()]}{', nêu hết' if has_accents(typed) else ', neu het'}"
    return message


def _of_plans(found: re.Match[str]) -> str:
    what = found["what"].lower()
    return f"{what} " if what in ("kế hoạch", "ke hoach") else ""
