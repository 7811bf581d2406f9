"""Bodies that a question asks a plan for ("có thành lập ban chỉ đạo không"): it calls one by its name or has none.

"Ban", "chỉ đạo" stand in every plan by themselves.
"""

from __future__ import annotations

import re

from assistant.compose.context import Context
from ingest.folding import syllables

_BODY = re.compile(
    r"\b(?:(?P<founds>thành lập|lập ra|lập|kiện toàn)|có) (?:thêm |ra |một |những |các |mấy )*"
    r"(?P<head>tiểu ban|ban|tổ|đội|quỹ|hội đồng|trung tâm|câu lạc bộ|hiệp hội) (?P<first>\w+) (?P<second>\w+)"
)
_WHETHER = re.compile(r"\b(?:không|chưa)(?: (?:ạ|nhỉ|vậy|thế|anh|chị|em|nhé|hả|ta))*$")
_BETWEEN = r"(?: \w+){0,5}"
"""What may stand between: "trung tâm giao lưu và hợp tác quốc tế" is one for "hợp tác"."""
_OF_ONE_SYLLABLE = frozenset(("ban", "tổ", "đội"))
"""Heads that stand in many other words, and so say nothing from afar."""


def body_unspoken(context: Context) -> str | None:
    """Return the body that a question asks for where its one plan names none of that kind; else None."""
    frame = context.frame
    found = _BODY.search(frame.text)
    if found is None or frame.agencies or len(frame.plans) != 1 or not (found["founds"] or _WHETHER.search(frame.text)):
        return None
    head, *kind = found.group("head", "first", "second")
    if not context.evidence.vocabulary.is_word(*kind):
        return None
    source = " ".join(syllables(context.corpus.views[frame.plans[0]].plan.source))
    between = "" if head in _OF_ONE_SYLLABLE else _BETWEEN
    is_named = re.search(rf"\b{head}{between} {' '.join(kind)}\b", source)
    return None if is_named else " ".join((head, *kind))
