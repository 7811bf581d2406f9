"""Questions in one, each of its own province: "sở nào chủ trì … ở A, ai lo … ở B"; "quà tặng: A dùng gì, B giao ai"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from assistant.understanding.cues import LEADS, Sought
from assistant.understanding.frame import Frame
from ingest.lexicon import Lexicon, ProvinceMention

_ASKS = re.compile(
    r"\b(?:ai|gì|nào|đâu|mấy|sao|bao giờ|bao nhiêu|bao lâu|gi|nao|dau|may|nhieu|lau)\b"
    r"(?!.*\b(?:khác|giống|so sánh|đối chiếu)\b)",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[,;.?]\s*(?:(?:và|còn|thế còn|rồi|mà)\s+)?|\s+(?:và|còn|thế còn)\s+", re.IGNORECASE)
_TOGETHER = re.compile(
    r"\b(?:so sánh|đối chiếu|so với|so sanh|doi chieu|so voi|khác|giống|chung|cùng(?! (?:cả nước|với|các))|cả hai"
    r"|hai (?:tỉnh|nơi|kế hoạch)|lần lượt)\b|(?<!với )\b(?:bên|tỉnh|nơi) nào\b",
    re.IGNORECASE,
)
"""Sets them beside each other: that is one question."""
_HEAD = re.compile(r"\A(?P<head>[^:?;]{3,90}):\s+")
_SET_FIRST = re.compile(
    r"\A(?P<head>(?:bên|về|với|đối với|riêng|chuyện|phần|việc)\s[^:?;,.]{2,60}?)\s+thì\s+", re.IGNORECASE
)
"""What several questions are about, before the first ("Với Lào thì A làm gì, B làm gì")."""
_NAMES_ON = re.compile(r"\s*(?:(?:tỉnh|thành phố|của|ở|tại|bên)\s+)*", re.IGNORECASE)
"""Between two provinces that are named beside each other ("của A và B")."""
_JUST_SO = re.compile(r"\s*(?:thì|còn|cũng)?\s*(?:sao|thế nào|ra sao|như thế nào|the nao|thi sao)\W*$", re.IGNORECASE)
"""After a province: the same is asked of it."""
_FEWEST, _SURELY_ITS_OWN = 4, 3


class Parts(NamedTuple):
    """The questions that a message asks of one province each, and what stands before all of them, or ""."""

    head: str
    parts: list[str]

    @property
    def whole(self) -> list[str]:
        """The parts, each with what stands before all."""
        return [f"{self.head}: {part}" if self.head else part for part in self.parts]


def parts_of(question: str, lexicon: Lexicon) -> Parts:
    """Return the questions that a message asks of one province each; none for any other message."""
    none = Parts("", [])
    named = sorted(lexicon.provinces_in(question, typed=True), key=lambda one: one.start)
    if len(named) < _TWO or len({one.name for one in named}) < len(named) or _TOGETHER.search(question):
        return none
    head = _HEAD.match(question)
    begins = head.end() if head and head.end() <= named[0].start else 0
    parts: list[str] = []
    for first, second in pairwise(named):
        end = _end_of(question, begins, first, second)
        if end is None:
            return none
        parts.append(question[begins : end[0]])
        begins = end[1]
    parts.append(question[begins:])
    lists_points = ";" in question and len(parts) >= _SURELY_ITS_OWN
    if not all(len(part.split()) >= _FEWEST and (lists_points or _ASKS.search(part)) for part in parts):
        return none
    return Parts(head["head"] if head and head.end() <= named[0].start else "", parts)


def under_head(question: str, lexicon: Lexicon) -> str:
    """Return a message with a colon after what it sets before several provinces, each with its own question."""
    found = _SET_FIRST.match(question)
    named = lexicon.provinces_in(question, typed=True) if found else []
    if found is None or len({one.name for one in named}) < _TWO:
        return question
    begins = min(one.start for one in named)
    is_next = begins >= found.end() and _NAMES_ON.fullmatch(question[found.end() : begins]) is not None
    return f"{found['head']}: {question[found.end() :]}" if is_next else question


def _end_of(question: str, begins: int, first: ProvinceMention, second: ProvinceMention) -> tuple[int, int] | None:
    """Return where the question about the first of two provinces ends and the next begins; None where none asks."""
    for between in _PARTS.finditer(question, first.end, second.start):
        apart = f"{question[first.end : between.start()]} {question[between.end() : second.start]}"
        if _NAMES_ON.fullmatch(apart) or _JUST_SO.match(question, second.end):
            return None
        if ";" in between[0] or _ASKS.search(question[begins : between.start()]):
            return between.start(), between.end()
    return None


def are_apart(first: Frame, second: Frame, *, under_head: bool = False) -> bool:
    """Tell whether two questions are of things of their own; else the second leaves out what stands in the first.

    `under_head`: what both are about stands before them, and each says only what is asked of it.
    """
    own, other = set(first.topic), set(second.topic)
    fewest = min(len(own), len(other))
    is_else = first.sought is not second.sought
    says_what = bool(other or second.agencies or second.facts or LEADS.search(second.text))
    if is_else and says_what and _EXPLICIT.issuperset((first.sought, second.sought)):
        return True
    if under_head and ((is_else and fewest) or first.wanted is not second.wanted):
        return True
    return fewest >= (1 if under_head else _TWO) and len(own & other) * _TWO <= fewest


def are_all_apart(frames: Sequence[Frame], *, under_head: bool) -> bool:
    """Tell whether questions are each of one plan of its own, and of another thing than the one before it."""
    is_apart = partial(are_apart, under_head=under_head)
    return are_of_one_plan_each(frames) and all(is_apart(first, second) for first, second in pairwise(frames))


def are_of_one_plan_each(frames: Sequence[Frame]) -> bool:
    """Tell whether several questions are asked of one plan each, and of none twice."""
    plans = [frame.plans for frame in frames if frame.names_plan and len(frame.plans) == 1]
    return len(frames) > 1 and len(set(plans)) == len(frames)


_EXPLICIT = frozenset(
    {
        *(Sought.WHO, Sought.DEADLINE, Sought.REPORT, Sought.FUNDING, Sought.SIGNER, Sought.NUMBER, Sought.ISSUED),
        *(Sought.PERIOD, Sought.RECIPIENTS, Sought.PARTNERS, Sought.REFERENCES),
    }
)
"""What is asked for in words that need no subject beside the plan."""
_TWO = 2
