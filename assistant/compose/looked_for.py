"""What is looked for in each of several plans, where a question for plans asks for a source, a day or a figure."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.compose.context import Context
from assistant.compose.which_plans import asks_which
from assistant.understanding.cues import Sought
from assistant.understanding.wanted import Wanted
from assistant.understanding.which_plan import ASKS_WITHOUT
from ingest.folding import syllables


def of_a_source(context: Context) -> Context:
    """Return a question for the plans that name one source of money so that this source is what is looked for."""
    frame = context.frame
    source = tuple(word for word in frame.topic if word not in _MONEY)
    names_one = "nguồn" in source and len(source) >= _SOURCE and not _WHICH_SOURCE.search(frame.text)
    if frame.sought is not Sought.FUNDING or not names_one or not asks_which(context):
        return context
    return replace(context, frame=replace(frame, sought=Sought.OPEN, topic=source))


def without_a_day(context: Context) -> Context:
    """Return a question for the plans that set no time so that a day is what is looked for: "hằng năm" sets none."""
    frame = context.frame
    lacks = frame.sought is Sought.DEADLINE and frame.wanted is None and ASKS_WITHOUT.search(frame.text)
    is_of_time = lacks and not _HOW_OFTEN.search(frame.text)
    return replace(context, frame=replace(frame, wanted=Wanted.DAY)) if is_of_time else context


_HOW_OFTEN = re.compile(r"\b(?:hằng|hàng|mỗi) (?:năm|quý|tháng)\b|\bđịnh kỳ\b|\bthường xuyên\b")
_SOURCE = 3
"""So many syllables at least name a source."""
_WHICH_SOURCE = re.compile(r"\b(?:nguồn|tiền|kinh phí) (?:nào|gì)\b|\bđâu\b")
_MONEY = frozenset("kinh phí tiền vốn lấy nói dùng huy động chi trả dựa".split())


def without_figure(context: Context) -> list[str]:
    """Return the plans that never print a figure by which a question asks for the plan that has it, where one does."""
    # "4.0" in "công nghiệp 4.0" is said in other words too.
    worded = dict(zip(context.frame.topic, context.evidence.groups_of(context.frame.topic), strict=True))
    figures = [word for word in worded if word.isdigit() and len(word) < _YEAR and not worded[word]]
    if not figures or not asks_which(context):
        return []
    printing = {
        plan: any(set(figures) <= set(syllables(clause.text)) for clause in context.corpus.clauses([plan]))
        for plan in context.frame.plans
    }
    return [plan for plan, prints in printing.items() if not prints] if any(printing.values()) else []


_YEAR = 4
"""Digits of a year, which is no figure of what is asked."""
