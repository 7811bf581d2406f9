"""What a question asks of one plan and another one says: neither an answer, nor nothing at all."""

from __future__ import annotations

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.fitting import fits
from assistant.compose.missing import add_nearest
from assistant.compose.passages import charged, telling
from assistant.evidence import Ranked
from assistant.understanding.cues import Sought
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_FEW = 4
_HARDLY = 0.4
_NEARLY_ALL = 0.64
_FAR_MORE = 0.38
_AS_GOOD = 0.85
"""Words of a topic, and shares of it that a plan's best clause covers. Set on the development half."""


def compose_said_elsewhere(context: Context) -> Draft | None:
    """Say that the plan asked about has nothing of what a clause of another plan is about, and cite that clause.

    None where the plan may say it in other words, or no other plan says it any better.
    """
    frame = context.frame
    if not frame.names_plan or len(frame.plans) != 1 or frame.facts or frame.address or len(frame.topic) < _FEW:
        return None
    if frame.sought is Sought.DUTIES and frame.agencies:
        return None
    plan, others = frame.plans[0], [other for other in context.corpus.ids if other != frame.plans[0]]
    own = max(context.evidence.coverage(frame.topic, clause) for clause in context.corpus.clauses([plan]))
    if own > _HARDLY or not others:
        return None
    share, clause = _best(context, others)
    if share < _NEARLY_ALL or share - own < _FAR_MORE or frame.details:
        return None
    if not fits(context, Ranked(clause, share, share, share)):
        return None  # it is about the same, and has not what is asked for either: a number, a name, a telephone
    draft = Draft(context.corpus, status="not_stated")
    name, other = f"**{context.corpus.name(plan)}**", context.corpus.name(clause.plan)
    words = telling(context, clause, 420)
    mark = f"{draft.cite(clause)}{charged(context, draft, clause)}"
    draft.say(say.stands_elsewhere(name, other, label_of(clause.path), words, mark))
    draft.say(say.searched(len(context.corpus.views[plan].plan.clauses)))
    add_nearest(context, draft)
    return draft


def _best(context: Context, plans: list[str]) -> tuple[float, Clause]:
    """Return the clause that covers most of the topic; of equals one that charges somebody, where that is asked."""
    clauses = [clause for clause in context.corpus.clauses(plans) if clause.kind not in HEADING_KINDS]
    found = [(context.evidence.coverage(context.frame.topic, clause), clause) for clause in clauses]
    most = max(found, key=lambda pair: pair[0])
    leads = {(row.plan, row.path) for row in context.corpus.duties(plans) if row.role == "chủ trì"}
    led = [pair for pair in found if pair[0] >= _AS_GOOD * most[0] and (pair[1].plan, pair[1].path) in leads]
    return max(led, key=lambda pair: pair[0], default=most) if context.frame.sought is Sought.WHO else most
