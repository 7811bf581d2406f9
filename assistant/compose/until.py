"""Which plans run until a year that a question gives."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.facts import compose_fact
from assistant.understanding.cues import WHICH_PLAN, Sought

_YEAR = re.compile(r"\b20\d\d\b")


def compose_until(context: Context) -> Draft | None:
    """Tell the plans whose period ends in the year asked about first, then the others; None where none is asked for."""
    frame = context.frame
    asked = _YEAR.search(frame.text)
    if frame.sought is not Sought.PERIOD or frame.names_plan or not asked or not WHICH_PLAN.search(frame.text):
        return None
    ends = {plan: (context.corpus.views[plan].metadata.period or "").split("/")[-1] for plan in frame.plans}
    ending = [plan for plan, end in ends.items() if end == asked[0]]
    told = compose_fact(replace(context, frame=replace(frame, plans=(*ending, *(p for p in ends if p not in ending)))))
    if told is not None:
        told.lines.insert(0, say.plans_until(asked[0], [context.corpus.name(plan) for plan in ending], len(ends)))
    return told
