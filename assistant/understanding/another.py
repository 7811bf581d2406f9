"""A document that was talked of: its date or issuer asked for, or the same asked of another one ("còn 1729?")."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame

_OTHER_NUMBER = re.compile(
    r"(?:thế |vậy )?(?:còn |thế )?(?:(?:quyết định|kế hoạch|nghị quyết|chỉ thị|văn bản) )?(?:số )?"
    r"(?P<number>\d{1,5}(?:[-/][^\W_]+)*)(?: thì sao| thì)?[\s?.]*",
    re.IGNORECASE,
)


_OF_A_DOCUMENT = frozenset({Sought.ISSUED, Sought.SIGNER, Sought.PERIOD, Sought.TITLE, Sought.EFFECT})
_NAMES_THE_PLAN = re.compile(r"\b(?:kế hoạch|tỉnh|thành phố)\b")


def fact_of_document(alone: Frame, before: Frame) -> Frame | None:
    """Return the question for the cited document talked of where a fact is asked for and no plan is named.

    "Ban hành ngày nào, cho giai đoạn nào" after "QĐ 942 nói về gì": what the plans say of it where they cite it.
    """
    is_cited = len(before.numbers) == 1 and not before.called
    if not is_cited or not alone.facts or not _OF_A_DOCUMENT.issuperset(alone.facts):
        return None
    if alone.names_plan or alone.agencies or alone.numbers or alone.compares or _NAMES_THE_PLAN.search(alone.text):
        return None
    own = {"text": alone.text, "topic": before.numbers, "numbers": before.numbers, "sought": Sought.OPEN, "facts": ()}
    plain = replace(before, typed=alone.typed, wanted=None, asserts=False, verbatim=False, lists=False)
    return replace(plain, follows_up=True, **own)  # type: ignore[arg-type]


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
