"""What people say of themselves before they ask: "Tôi ở …, đang soạn báo cáo. …", "Em bên lễ tân đang lo xe: …"."""

from __future__ import annotations

import re

from assistant.understanding.courtesy import without_courtesy
from ingest.lexicon import Lexicon

_ME = r"(?:tôi|em|mình|tớ|cháu|con|chúng tôi|chúng em|bọn em|bọn mình|tụi em)"
_NOUN = r"(?:bên|phòng|sở|cơ quan|đơn vị|chỗ|ban|trường|hội|báo|đài|công ty)"
_INTRODUCTION = re.compile(
    rf"\A(?:(?:dạ|thưa|chào)\W+)?(?:{_ME}|{_NOUN}(?: \w+){{0,2}} {_ME})\b"
    rf"(?!\s+(?:nhớ|nghĩ|tưởng|nghe|thấy|hiểu|đọc|biết|tin|ngờ)\b)[^?:.!]*(?:[:.!]\s+|\s[–-]\s)(?=\S)",
    re.IGNORECASE,
)
_WANTS = re.compile(
    rf"\A{_NOUN} {_ME}\b[^?:.!]*?,\s*(?:(?:muốn|xin|cho|nhờ|định|cần|em|tôi|mình)\s+)*(?:hỏi|biết)\s+(?:là\s+)?",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r",\s*(?:trong\s+)?(?:kế hoạch|văn bản)(?P<whose>\s+(?:của\s+)?[^,?]{0,30}?)?\s+có\s+"
    r"(?:nói|ghi|nêu|nhắc)(?:\s+(?:tới|đến|rõ|gì|cụ thể))*\s+không(?=\s*\??\s*\Z)",
    re.IGNORECASE,
)
"""After a question: asks again whether the plan says so."""
_ASKS = re.compile(r"\b(?:ai|gì|nào|đâu|mấy|sao|không|bao giờ|bao nhiêu|bao lâu)\b", re.IGNORECASE)
_OF_THEIRS = re.compile(
    rf"\b{_NOUN}(?: \w+)? {_ME}\b|\b(?:huyện|xã|phường|địa phương|ngành|tỉnh) {_ME}\b|\bthì {_ME}\b", re.IGNORECASE
)
_FEWEST = 6
"""So few words at least make a question that stands alone."""


def question_alone(typed: str, lexicon: Lexicon) -> str:
    """Return a question without what is said around it and what its asker says of himself before it."""
    return without_introduction(without_courtesy(typed), lexicon)


def without_introduction(question: str, lexicon: Lexicon) -> str:
    """Return a question without what its asker says of himself before it; as it is where the question needs that.

    An agency that he works for, or a province that he names, may be what the question goes on about: the province is
    put behind it, the agency keeps the introduction.
    """
    if (tail := _TAIL.search(question)) is not None and _ASKS.search(question[: tail.start()]):
        named = lexicon.provinces_in(question[: tail.start()], typed=True)
        question = f"{question[: tail.start()]}{'' if named else ' ở' + (tail['whose'] or '')}{question[tail.end() :]}"
    found = _INTRODUCTION.match(question) or _WANTS.match(question)
    if found is None:
        return question
    said, rest = found[0], question[found.end() :]
    if _ASKS.search(said) or not _ASKS.search(rest) or len(rest.split()) < _FEWEST or _OF_THEIRS.search(rest):
        return question
    if any(not one.is_collective for one in lexicon.agencies_in(said, typed=True)):
        return question
    named = lexicon.provinces_in(said, typed=True)
    if named and not lexicon.provinces_in(rest, typed=True):
        asked = rest.rstrip(" ?.!")
        rest = f"{asked} ở {said[named[0].start : named[0].end]}{rest[len(asked) :]}"
    return rest
