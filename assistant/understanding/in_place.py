"""A fragment put into the question before it: another time, or another kind of thing, in the place of the one there."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.understanding.cues import STRUCTURE, Sought
from assistant.understanding.frame import Frame
from assistant.understanding.same_thing import content_of
from assistant.understanding.slots import named_subject

_YEAR = r"(?:năm )?(?:19|20)\d\d"
_TIME = re.compile(
    rf"\b(?:(?:cho|trong|của) )?(?:(?:giai đoạn|thời kỳ|từ|đến|tới|trong|sau|trước) )+(?:hết )?{_YEAR}"
    rf"(?: (?:đến |tới )?{_YEAR})?"
)
"""A stretch of time or an end of one, with its years."""
_SETS = frozenset("đặt đề ra nêu".split())
_WHAT = re.compile(r"\bgì\b")
_HOW_MANY = re.compile(r"\b(?:mấy|bao nhiêu)\b")
_BESIDE = re.compile(r"^(?:(?:thế|vậy|rồi|và) )*còn\b")
_KIND = re.compile(r"\b(?:những|các|mấy|bao nhiêu) (?P<what>\w+(?: \w+){0,4}?)(?= nào\b)")


def in_its_place(read: Callable[[str], Frame], alone: Frame, before: Sequence[Frame]) -> Frame | None:
    """Return the question before with what the fragment `alone` names in its place; None where it is no fragment."""
    last = before[-1] if before else None
    if last is None or last.sought is not Sought.OPEN or last.about or last.picks or last.compares:
        return None
    text = _of_another_time(alone, last) or _of_another_kind(alone, last)
    if not text or alone.names_plan:
        return None
    same = read(text)
    same = replace(same, plans=last.plans, names_plan=last.names_plan, inherits_plan=last.names_plan)
    return replace(same, typed=alone.typed, follows_up=True, own=same.topic)


def _of_another_time(alone: Frame, last: Frame) -> str:
    """Return the question before for another time ("đến năm 2030 thì đặt ra những gì?")."""
    time, there = _TIME.search(alone.text), _TIME.search(last.text)
    says_more = alone.facts or alone.agencies or alone.places or alone.numbers or alone.role or alone.asserts
    if time is None or there is None or alone.sought is not Sought.OPEN or says_more:
        return ""
    if not _SETS.issuperset(content_of(alone)):
        return ""
    text = f"{last.text[: there.start()]}{time[0]}{last.text[there.end() :]}"
    # Items that were counted are told, a figure is asked for again.
    tells = _WHAT.search(alone.text) or STRUCTURE.search(last.text)
    return _HOW_MANY.sub("những", text) if tells else text


def _of_another_kind(alone: Frame, last: Frame) -> str:
    """Return the question before for another kind of thing ("thế còn di sản?" after "những lễ hội nào")."""
    what, found = named_subject(alone), _KIND.search(last.text)
    if not what or found is None or not _BESIDE.search(alone.text):
        return ""
    if not set(found["what"].split()).issubset(last.topic):
        return ""
    return f"{last.text[: found.start('what')]}{what}{last.text[found.end('what') :]}"
