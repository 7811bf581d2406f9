"""Orders beside a question on what its answer is to take in, and how it is to be set out ("… Đặt cạnh nhau giúp tôi.").

They are no subject: "đặt cạnh nhau" would be looked for as words, "các sở" of "kể cả việc các sở" as bodies.
"""

from __future__ import annotations

import re

from ingest.folding import fold_accents, has_accents

_HELP = r"(?: (?:giúp|giùm|dùm|hộ|ra|lại|cho|tôi|em|mình|anh|chị|ạ|nhé|nha|với|luôn))*"
_TELL = r"(?:nêu|kể|liệt kê|trích|dẫn|ghi|tổng hợp|thống kê|đưa|lấy)"
_ALL = r"(?:hết|đủ|đầy đủ|tất cả|toàn bộ|trọn|mọi)"
_END = rf"{_HELP}[\s.!?]*$"
_SIDE_BY_SIDE = (
    rf"[.?!,;:]\s*(?:hãy |nhờ |xin )?(?:đặt|để|xếp|bày|kê|trình bày)(?: chúng)? (?:cạnh|ngay cạnh|song song|bên cạnh)"
    rf"(?: (?:với )?nhau)?{_END}"
)
_TASKS_TOO = (
    rf"(?<=\w)[.?!,;:]\s*(?:hãy |nhờ |xin )?(?:kể|tính|gồm){_HELP}(?: {_ALL})* (?:luôn |kể )?cả"
    r" (?:nhiệm vụ|việc|phần việc|nội dung)"
    rf"(?: (?:của|giao|cho|các|những))* (?:sở|ban|ngành|cơ quan|đơn vị|địa phương)(?: (?:ban|ngành))*{_END}"
)
_ORDERED = r"^(?:nhờ|hãy|xin|phiền)(?: (?:anh|chị|em|bạn|trợ lý))? (?=(?:tổng hợp|thống kê|liệt kê|kể|nêu|lập) )"
_SEVERAL = (
    r"^(?i:(?:(?:trong|ở|của) )?(?:cả )?(?:hai|ba|bốn|năm|sáu|[2-6]) (?:tỉnh|tỉnh thành|kế hoạch|bản)"
    r"(?: (?:của|là))?):? (?=[A-ZĐ]\w*(?: [A-ZĐ]\w*)*(?:,| và | va | với | - ) ?[A-ZĐ])"
)


class _Signs:
    """The patterns, for a message with diacritics or without."""

    def __init__(self, *, bare: bool) -> None:
        def spelt(pattern: str) -> re.Pattern[str]:
            return re.compile(fold_accents(pattern) if bare else pattern, re.IGNORECASE)

        self.beside, self.ordered = spelt(_SIDE_BY_SIDE), spelt(_ORDERED)
        self.tasks_too = spelt(_TASKS_TOO)
        self.on_subject = spelt(r"\b(?:về|liên quan đến|đối với) \w")
        self.all = ", neu het" if bare else ", nêu hết"
        self.plans = "ke hoach" if bare else "kế hoạch"
        self.several = re.compile(fold_accents(_SEVERAL) if bare else _SEVERAL)

    def of_plans(self, found: re.Match[str]) -> str:
        """Return what is left of a count of plans: that they are plans, which places are not."""
        return f"{self.plans} " if self.plans in found[0].lower() else ""


_WRITTEN, _BARE = _Signs(bare=False), _Signs(bare=True)
_FEWEST = 4


def without_layout(message: str) -> str:
    """Return a message without orders on how its answer is to be set out; that all is wanted stays, in two words."""
    signs = _WRITTEN if has_accents(message) else _BARE
    message = signs.ordered.sub("", signs.several.sub(signs.of_plans, message))
    if (beside := signs.beside.search(message)) and len(message[: beside.start()].split()) >= _FEWEST:
        message = f"{message[: beside.start()]}?"
    if (found := signs.tasks_too.search(message)) and signs.on_subject.search(message[: found.start()]):
        message = f"{message[: found.start()]}{signs.all}"
    return message
