"""The things that one question asks about beside each other ("luận điệu xuyên tạc, văn hóa phẩm độc hại")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.compose.context import Context
from ingest.folding import fold_accents, syllables

_BESIDE = re.compile(
    r"[,;/()]|\b(?:và|va|hoặc|hoac|lẫn|lan|cùng với|cũng như)\b"
    r"|(?<!cái )(?<!nét )(?<!điểm )(?<!điều )(?<!nghiệm )\bhay\b(?! không| chưa)"
)
_LEAST, _HEAVY = 3, 9.0
"""So many words make an idea, and so much weight: less may be half of a verb ("đào tạo, bồi dưỡng cán bộ")."""
_ONE = 0.9


def ideas_of(context: Context) -> list[tuple[str, ...]]:
    """Return the words of each thing asked about, where a question puts several beside each other; else nothing.

    A plan may hold one of them and not the other, and may give each to somebody else. What a clause of the plans
    holds as a whole is one thing ("trung tâm giao lưu và hợp tác quốc tế").
    """
    topic, ideas = context.frame.topic, beside(context, context.frame.topic)
    if len(ideas) < 2 or not all(_is_heavy(context, idea) for idea in ideas):
        return []
    whole = max((context.evidence.coverage(topic, item.clause) for item in context.ranked), default=0.0)
    return [] if whole >= _ONE else ideas


def beside(context: Context, words: Sequence[str]) -> list[tuple[str, ...]]:
    """Return words of a question by the parts of it that stand beside each other; nothing where it has them not all."""
    left = list(words)
    parts = [_taken(left, syllables(part)) for part in _BESIDE.split(context.frame.typed.lower())]
    return [] if left else [part for part in parts if part]


def _is_heavy(context: Context, idea: Sequence[str]) -> bool:
    return len(idea) >= _LEAST and sum(map(context.evidence.weight, idea)) >= _HEAVY


def _taken(left: list[str], words: Sequence[str]) -> tuple[str, ...]:
    """Take out of the topic's words those that stand in one part of what was typed, in their order."""
    found: list[str] = []
    for word in words:
        if left and fold_accents(left[0]) == fold_accents(word):
            found.append(left.pop(0))
    return tuple(found)
