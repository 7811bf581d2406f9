"""Two questions in one, each of its own province: "sở nào chủ trì … ở A, và ai lo … ở B"."""

from __future__ import annotations

import re

from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from ingest.lexicon import Lexicon

_ASKS = re.compile(
    r"\b(?:ai|gì|nào|đâu|mấy|sao|bao giờ|bao nhiêu|bao lâu)\b(?!.*\b(?:khác|giống|so sánh|đối chiếu)\b)", re.IGNORECASE
)
_PARTS = re.compile(r"\s*[,;.?]\s*(?:(?:và|còn|thế còn|rồi)\s+)?|\s+(?:và|còn|thế còn)\s+", re.IGNORECASE)
_TOGETHER = re.compile(
    r"\b(?:so sánh|đối chiếu|so với|khác|giống|chung|cùng|cả hai|hai (?:tỉnh|nơi|kế hoạch)|lần lượt)\b"
    r"|\b(?:bên|tỉnh|nơi) nào\b",
    re.IGNORECASE,
)
"""Sets both beside each other: that is one question."""
_FEWEST = 6
"""So few words at least make a question of their own."""


def parts_of(question: str, lexicon: Lexicon) -> list[str]:
    """Return the two questions that a message asks of one province each; nothing for any other message."""
    named = lexicon.provinces_in(question, typed=True)
    if len(named) != _TWO or named[0].name == named[1].name or _TOGETHER.search(question):
        return []
    first, second = named
    for between in _PARTS.finditer(question):
        parts = [question[: between.start()], question[between.end() :]]
        is_each_its_own = between.start() >= first.end if first.start < between.start() else False
        is_each_its_own = is_each_its_own and between.end() <= second.start
        if is_each_its_own and all(_ASKS.search(part) and len(part.split()) >= _FEWEST for part in parts):
            return parts
    return []


def are_apart(first: Frame, second: Frame) -> bool:
    """Tell whether two questions are of things of their own; else the second leaves out what stands in the first."""
    if first.sought is not second.sought and _EXPLICIT.issuperset((first.sought, second.sought)):
        return True
    own, other = set(first.topic), set(second.topic)
    return min(len(own), len(other)) >= _TWO and len(own & other) * _TWO <= min(len(own), len(other))


_EXPLICIT = frozenset({Sought.WHO, Sought.DEADLINE, Sought.REPORT, Sought.FUNDING, Sought.SIGNER})
"""What is asked for in words that need no subject beside the plan."""
_TWO = 2
