"""What other plans say as well, where a question names none and the best clauses are only some plans' own.

Three clauses of two plans would pass for all that the plans say.
"""

from __future__ import annotations

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.enough import FOCUSED
from assistant.compose.fitting import fits
from assistant.compose.passages import charged, says_something, telling
from assistant.evidence import Ranked
from ingest.label import label_of

_AS_MUCH = 0.9
"""Of what the best clause covers of the question, from which another is on the same. Set on the development half."""
_ROOM = 360


def add_other_plans(context: Context, draft: Draft) -> None:
    """Add to an answer from clauses the best one of each plan not cited that covers the question as well."""
    if context.frame.names_plan or context.frame.verbatim:
        return
    least = max(FOCUSED, _AS_MUCH * max((item.coverage for item in context.ranked), default=0.0))
    told = {citation.plan for citation in draft.citations}
    best: dict[str, Ranked] = {}
    for item in context.ranked:
        plan = item.clause.plan
        if plan in told or plan in best or plan not in context.frame.plans or item.coverage < least:
            continue
        if says_something(context, item.clause) and fits(context, item):
            best[plan] = item
    if not best:
        return
    draft.say(say.other_plans_too())
    for plan, item in best.items():
        place = f"**{context.corpus.name(plan)}, {label_of(item.clause.path)}**"
        words = telling(context, item.clause, _ROOM)
        mark = draft.cite(item.clause)
        draft.say(say.item_at(place, words, f"{mark}{charged(context, draft, item.clause)}"))
