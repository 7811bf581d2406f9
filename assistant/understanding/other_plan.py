"""What was told of a clause, asked of another plan: there the clause's own words are the subject."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.understanding.cues import DUTIES, Sought
from assistant.understanding.frame import Frame
from assistant.understanding.same_thing import content_of
from assistant.understanding.told import Memory
from assistant.understanding.topic import topic_of
from assistant.understanding.wanted import HAS
from ingest.folding import match_key
from ingest.registers.words import Role

_OF_A_CLAUSE = (Sought.WHO, Sought.DEADLINE, Sought.OPEN)


def of_same_subject(frame: Frame, alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame:
    """Return `frame` with a subject where it asks of another plan what was asked of the one clause pointed at.

    The agency that a question checks a role of is the one talked of, where it names none ("sở này cũng chủ trì à?").
    """
    last = before[-1]
    if not is_moved(alone, last) or not frame.follows_up or content_of(alone):
        return frame
    frame = _of_matter(frame, alone, last)
    if frame.sought not in _OF_A_CLAUSE:
        return frame
    frame = _asserting(frame, alone, last)
    clauses = memory.told(last).clauses if last.about and not content_of(frame) else ()
    if len(clauses) != 1:
        return frame
    topic = topic_of(match_key(clauses[0].text), ())
    return replace(frame, topic=topic, words=topic, query=" ".join(topic))


def _of_matter(frame: Frame, alone: Frame, last: Frame) -> Frame:
    """Return `frame` for the matter of the clause pointed at ("có nội dung này không?"), whoever it was charged to."""
    if not (last.about and HAS.search(alone.text) and _THIS_MATTER.search(alone.text)):
        return frame
    return replace(frame, sought=Sought.OPEN, agencies=(), wanted=None, topic=(), words=(), role=None)


_THIS_MATTER = re.compile(r"\b(?:nội dung|việc|điều|quy định|chỉ tiêu|vấn đề|ý|chương trình|sự kiện) (?:này|đó|ấy)\b")


def _asserting(frame: Frame, alone: Frame, last: Frame) -> Frame:
    """Return `frame` with the role that it says an agency has: that of the question before, where it gives none."""
    checks = frame.agencies and (alone.asserts or HAS.search(alone.text))
    if frame.assertion or not checks:
        return frame
    role: Role | None = "chủ trì" if "chủ trì" in alone.text else alone.role
    if role is None and last.sought is Sought.WHO and _ALSO_IS.search(alone.text):
        role = last.role or "chủ trì"
    return replace(frame, assertion=(frame.agencies[0], role), asserts=True, role=role) if role else frame


_ALSO_IS = re.compile(r"\bcũng (?:là|do|giao(?: cho)?) ")


def checked_again(alone: Frame, before: Sequence[Frame], *, too: bool) -> Frame | None:
    """Return the check before as it is made of another plan: of any claim where `too` ("Gia Lai cũng vậy à?"), else
    of the role of an agency ("Bắc Giang thì sao?"); None for anything else."""
    last = before[-1] if before else alone
    is_check = last.asserts and last.names_plan and not last.about and (too or last.assertion)
    adds = (
        DUTIES.search(alone.text)
        or content_of(alone)
        or alone.agencies
        or alone.facts
        or alone.sought is not Sought.OPEN
        or alone.role
    )
    if not is_check or adds or not is_moved(alone, last):
        return None
    return replace(last, typed=alone.typed, plans=alone.plans, inherits_plan=False, infers_plan=False, follows_up=True)


def is_moved(alone: Frame, last: Frame) -> bool:
    """Tell whether a question names another plan than the one talked of."""
    return alone.names_plan and len(alone.plans) == 1 and not alone.compares and set(alone.plans) != set(last.plans)
