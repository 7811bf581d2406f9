"""A day that a question takes for that of several plans, held against the day that each of them prints."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.deadlines import days_in
from assistant.compose.draft import Draft

_SHARED = re.compile(r"\b(?:cùng|chung|đều|giống nhau|như nhau)\b")


def tell_other_days(context: Context, draft: Draft) -> Draft:
    """Name the plans whose clauses told print other days than the one that a question gives to all of them."""
    frame = context.frame
    asked = days_in(frame.typed)
    if len(asked) != 1 or not (frame.asserts or _SHARED.search(frame.text)) or draft.status != "answered":
        return draft
    printed = {
        plan: {day for one in draft.citations if one.plan == plan for day in days_in(one.quote)} for plan in frame.plans
    }
    others = [plan for plan, days in printed.items() if days and not days & asked]
    if others:
        day, month = next(iter(asked))
        draft.say(say.other_day([context.corpus.name(plan) for plan in others], f"{day}/{month}"))
        draft.status = "premise_corrected"
    return draft
