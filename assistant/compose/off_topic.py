"""Questions that no plan asked about is about: known by their words, before any clause near to them is told."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.enough import (
    COMPARED_ENOUGH,
    FEW_WORDS,
    SAID_OTHERWISE,
    best_coverage,
    best_similarity,
    is_strange,
)
from assistant.compose.missing import compose_nothing
from assistant.understanding.bare import is_of_a_part
from assistant.understanding.cues import REPORTING, Sought
from assistant.understanding.same_thing import content_of
from ingest.folding import has_accents

_TODAY = frozenset("hôm nay mai qua sáng trưa chiều tối đêm cuối tuần thứ".split())
"""Words for days that no plan knows: when something is asked about, not what."""


def turns_to_nothing(context: Context) -> bool:
    """Tell whether a next question is about something of its own that no clause of the plan talked of is near to.

    What is taken over from the question before would answer it with the subject that it has left.
    """
    frame = context.frame
    if not (frame.inherits_plan and frame.own) or frame.sought is not Sought.OPEN or frame.agencies or frame.numbers:
        return False
    # "Năm 2026 còn phải nộp không?" asks about what was talked of.
    own = [word for word in content_of(replace(frame, topic=frame.own)) if not word[0].isdigit()]
    return bool(own) and best_coverage(context, frame.own) < FEW_WORDS


def compose_of_this_day(context: Context) -> Draft | None:
    """Say that no plan is about a day as it is ("hôm nay có mưa không"); None where one prints words of it."""
    frame = context.frame
    topic = frame.own or frame.topic
    rest = [word for word in topic if word not in _TODAY]
    if frame.sought is not Sought.OPEN or frame.agencies or not rest or not _DAY.search(frame.text):
        return None
    knows, strangeness = context.evidence.vocabulary.knows, context.evidence.strangeness
    # Of "giá vàng" each word stands in some plan ("đánh giá", "huy chương vàng"), the two together in none.
    known = any(knows(plan, word) for plan in frame.plans for word in rest)
    return compose_nothing(context) if not known or strangeness(rest, frame.plans) == 1.0 else None


_DAY = re.compile(r"\b(?:hôm nay|hôm qua|ngày mai|sáng nay|chiều nay|tối nay|tuần này|cuối tuần)\b")


def is_of_another_world(context: Context) -> bool:
    """Tell whether a question is made of words of the language, none of which any plan asked about ever uses."""
    frame = context.frame
    topic = frame.own or frame.topic
    rest = set(topic) - _TODAY
    if frame.sought is not Sought.OPEN or frame.agencies or frame.places or frame.numbers or not rest:
        return False
    if best_similarity(context) >= SAID_OTHERWISE:
        return False
    bare = not has_accents(frame.typed)
    vocabulary = context.evidence.vocabulary
    unspoken = [vocabulary.unspoken(plan, topic, frame.text, bare=bare) for plan in frame.plans]
    return all(rest == {word for pair in pairs for word in pair.split()} - _TODAY for pairs in unspoken)


def compares_nothing(context: Context) -> bool:
    """Tell whether a comparison of unnamed plans asks about something that no clause of any of them is near to."""
    frame = context.frame
    reports = frame.sought is Sought.DEADLINE and REPORTING.search(frame.text)
    asks_all = frame.sought is Sought.DEADLINE and not frame.topic
    if frame.names_plan or frame.sought not in (Sought.OPEN, Sought.DEADLINE) or reports or asks_all:
        return False
    if frame.address or is_of_a_part(frame):
        return False
    return best_coverage(context) < COMPARED_ENOUGH or is_strange(context)
