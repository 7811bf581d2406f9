"""Questions that say that something is not so ("Hải Phòng không có phụ lục phải không")."""

from __future__ import annotations

import re

from assistant.understanding.cues import ASSERTS
from ingest.folding import match_key

_TAG = re.compile(
    r"(?:(?: có)? (?:đúng|phải)(?: vậy| thế)? (?:không|chưa|chứ|hay sai)| (?:nhỉ|à|hả|chứ|ư|chăng))"
    r"(?: (?:anh|chị|em|ạ|bạn|vậy|thế|nhé|nhỉ))*$"
)
_ASKS = re.compile(r"\b(?:có )?(?:đúng|phải)(?: vậy| thế)? (?:không|chưa)\b")
"""The same before a further question: "… đúng không, ghi ở đâu" denies nothing."""
_DENIED = re.compile(
    r"(?<!mà )(?<!chứ )(?<!có )(?<!giao )\b(?:không|chưa|chẳng)(?: hề| phải| được)*"
    r" (?!(?:gian|ngừng|lành|chỉ|chuyên|những|riêng|kể|tính|đúng|biết|rõ|hiểu|nhớ|chắc|thể|bao|đâu|ai|gì|nào|ạ|vậy)\b)"
    r"\w+"
)
_RATHER = re.compile(r"\b(?:mà|chứ|nhưng)\b")


_WHETHER = re.compile(r"\bcó\b(?:(?! không\b) \w+)+ không(?= (?:và |thì |nếu có )*(?:ở|tại|nằm|trong|thuộc|là)\b)")
"""Asks whether, before it asks where: "có nói gì về … không, ở những đâu"."""


_HOW = re.compile(
    r"\w{2,}, (?:không|chẳng)(?: hề)?"
    r" (?!(?:giao|nêu|ghi|có|quy|yêu|phải|cần|bắt|cho|nhắc|đặt|đề|nói|huy|áp|kèm|còn)\b)\w+(?! (?:gì|ai|nào)\b)"
)
"""Says how a thing is to be done ("tiết kiệm, không phô trương"): what the plan says of it is not denied."""


_QUOTED = re.compile(r"[“\"]([^”“\"]{3,60})[”\"]")
"""What is called so denies nothing: xã, phường “không ma túy”."""


def denies(text: str, typed: str = "") -> bool:
    """Tell whether a question says that something is not so and nothing else: "không A mà B" says B.

    `typed` is the same with its commas.
    """
    if _HOW.search(typed.lower()):
        return False
    for quoted in _QUOTED.finditer(typed):
        text = text.replace(match_key(quoted[1]), " ")
    said = _WHETHER.sub(" . ", _ASKS.sub(" . ", _TAG.sub("", text)))
    return bool(ASSERTS.search(text) and _DENIED.search(said) and not _RATHER.search(said))
