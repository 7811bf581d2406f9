"""What a unit is called since the mergers of 2025: told from the name lists with their sources, not from a plan."""

from __future__ import annotations

from datetime import date

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.understanding.called import ASKS_CALLED_NOW
from ingest.lexicon import ProvinceMention

_FEW = 2
"""Words of a subject: with more of them a question is about something that the plan says."""


def compose_now(context: Context) -> Draft | None:
    """Tell what an agency or province that a question names is called now, or was before; None for anything else."""
    frame = context.frame
    if not ASKS_CALLED_NOW.search(frame.text) or len(set(frame.topic)) > _FEW:
        return None
    draft = Draft(context.corpus)
    for agency in frame.agencies:
        _agency(context, draft, agency)
    if not frame.agencies and not frame.inherits_plan:
        for mention in context.agencies.lexicon.provinces_in(frame.text, typed=True):
            _province(context, draft, mention)
    return draft if draft.lines else None


def _agency(context: Context, draft: Draft, agency: str) -> None:
    name = context.agencies.name_of(agency)
    after = context.agencies.lexicon.successors(agency)
    before = [context.agencies.name_of(key) for key in context.agencies.lexicon.predecessors(agency)]
    if after:
        names = [context.agencies.name_of(one.id) for one in after]
        draft.say(say.renamed(name, names, date.fromisoformat(after[0].since), after[0].source))
    elif before:
        draft.say(say.took_over(name, before))
    else:
        draft.say(say.not_renamed(name))


def _province(context: Context, draft: Draft, mention: ProvinceMention) -> None:
    lexicon = context.agencies.lexicon
    province = lexicon.provinces.get(mention.name)
    if province is None:
        return
    parts = lexicon.merged_into(mention.name)
    if province.successor != province.name:
        since = date.fromisoformat(province.since)
        draft.say(say.now_part_of(province.name, province.successor, since, province.source))
    elif len(parts) > 1:
        draft.say(say.merged_from(province.name, parts, date.fromisoformat(province.since), province.source))
    else:
        draft.say(say.not_renamed(province.name))
    for plan in context.corpus.ids:
        if context.corpus.views[plan].plan.province in {province.name, *parts}:
            title = next(clause for clause in context.corpus.clauses([plan]) if clause.kind == "header")
            draft.say(say.plan_of_area(context.corpus.name(plan), draft.cite(title)))
