"""Questions that sound as if partners were sought and are about what plans do ("xin quốc tế công nhận")."""

from __future__ import annotations

from dataclasses import replace

from assistant.compose.context import Context
from assistant.compose.enough import FOCUSED
from assistant.compose.every import is_content
from assistant.compose.partners import own_topic
from assistant.compose.which_plans import asks_which
from assistant.understanding.cues import RELATED, Sought

_AHEAD = 0.1
_FEWEST = 2


def of_a_subject(context: Context) -> Context:
    """Return a question for the plans that do something as one about that, where a clause on it names no partner.

    "Tỉnh nào xin quốc tế công nhận di sản" asks for no place abroad: what is said of partners holds less of it.
    """
    frame = context.frame
    if frame.sought is not Sought.PARTNERS or frame.places or RELATED.search(frame.text) or not asks_which(context):
        return context
    topic = own_topic(context)
    rows = context.corpus.partners(frame.plans)
    partnered = {(row.plan, row.path) for row in rows if row.type != "organisation"}
    covered = {True: 0.0, False: 0.0}
    for clause in context.corpus.clauses(frame.plans):
        if is_content(context, clause):
            named = (clause.plan, clause.path) in partnered
            covered[named] = max(covered[named], context.evidence.coverage(topic, clause))
    if len(topic) < _FEWEST or covered[False] < max(FOCUSED, covered[True] + _AHEAD):
        return context
    return replace(context, frame=replace(frame, sought=Sought.OPEN))
