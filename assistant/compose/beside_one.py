"""The documents that a plan cites beside one that a question names ("ngoài Quyết định 2013/QĐ-TTg")."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.compose.context import Context
from ingest.folding import match_key

_KIND = r"(?:(?:quyết định|nghị quyết|chỉ thị|kết luận|kế hoạch|văn bản|luật|tờ trình)(?: số)? )?"


def beside_one(context: Context) -> tuple[Context, frozenset[str]]:
    """Return the question without the documents that it sets aside by their numbers, and those numbers."""
    frame, text = context.frame, context.frame.text
    aside: set[str] = set()
    for number in frame.numbers:
        found = re.search(rf"\b(?:ngoài|trừ)(?: ra)? {_KIND}{re.escape(match_key(number))}(?: ra)?", text)
        if found:
            aside.add(number)
            text = f"{text[: found.start()]}{text[found.end() :]}".strip()
    if not aside:
        return context, frozenset()
    left = set(text.split())
    topic = tuple(word for word in frame.topic if word in left)
    numbers = tuple(number for number in frame.numbers if number not in aside)
    return replace(context, frame=replace(frame, text=text, topic=topic, numbers=numbers)), frozenset(aside)
