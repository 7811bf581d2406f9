"""The same question asked of another document: "còn 1729?"."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.understanding.frame import Frame

_OTHER_NUMBER = re.compile(
    r"(?:thế |vậy )?(?:còn |thế )?(?:(?:quyết định|kế hoạch|nghị quyết|chỉ thị|văn bản) )?(?:số )?"
    r"(?P<number>\d{1,5}(?:[-/][^\W_]+)*)(?: thì sao| thì)?[\s?.]*",
    re.IGNORECASE,
)


def of_another_number(alone: Frame, before: Frame) -> Frame | None:
    """Return the question before with the document that this one names; None where the one before was about none."""
    found = _OTHER_NUMBER.fullmatch(alone.typed) if len(before.numbers) == 1 else None
    if found is None:
        return None
    old, new = before.numbers[0], found["number"]
    topic = tuple(new.lower() if word == old.lower() else word for word in before.topic)
    text, query = (words.replace(old.lower(), new.lower()) for words in (before.text, before.query))
    same = {"text": text, "query": query, "topic": topic, "numbers": (new,), "own": (new.lower(),)}
    return replace(before, typed=alone.typed, follows_up=True, **same)  # type: ignore[arg-type]
