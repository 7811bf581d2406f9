"""A figure that a question takes for a plan's, and that another plan sets ("trên 60 di sản là chỉ tiêu của A")."""

from __future__ import annotations

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import charged, telling
from ingest.folding import syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_SAYS_IT = 0.6
"""Coverage from which a clause with the figure says what the question does. Set on the development half."""


def compose_figure_elsewhere(context: Context) -> Draft | None:
    """Correct a figure stated of one plan that only another prints for the same thing; None for anything else."""
    frame = context.frame
    if not (frame.asserts and frame.names_plan and len(frame.plans) == 1) or frame.denies or frame.facts:
        return None
    figures = {word for word in frame.topic if word.isdigit() and len(word) == _DIGITS}
    if not figures:
        return None
    plan = frame.plans[0]
    if any(_prints(clause, figures) for clause in context.corpus.clauses([plan])):
        return None
    others = [other for other in context.corpus.ids if other != plan]
    found = [one for one in context.corpus.clauses(others) if one.kind not in HEADING_KINDS and _prints(one, figures)]
    best = max(found, key=lambda one: context.evidence.coverage(frame.topic, one), default=None)
    if best is None or context.evidence.coverage(frame.topic, best) < _SAYS_IT:
        return None
    draft = Draft(context.corpus, status="premise_corrected")
    mark = f"{draft.cite(best)}{charged(context, draft, best)}"
    name, other = f"**{context.corpus.name(plan)}**", context.corpus.name(best.plan)
    draft.say(say.stands_elsewhere(name, other, label_of(best.path), telling(context, best, _ROOM), mark))
    draft.say(say.searched(len(context.corpus.views[plan].plan.clauses)))
    return draft


_DIGITS, _ROOM = 2, 420


def _prints(clause: Clause, figures: set[str]) -> bool:
    return not figures.isdisjoint(syllables(clause.text))
