"""What each of several plans is for, or says its subject is, side by side."""

from __future__ import annotations

from assistant import say
from assistant.compose.beside import Told, lay_out
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.plan_itself import asks_what_it_is, compose_aim, compose_what_it_is


def compose_each_itself(context: Context) -> Draft | None:
    """Set beside each other what plans say of themselves; None where a question asks something else, or none says it.

    A plan that does not is told as such: nothing near to it is an answer.
    """
    frame = context.frame
    if len(frame.plans) == 1 or (frame.names_plan and not frame.compares):
        return None
    compose_one = compose_what_it_is if asks_what_it_is(context) else compose_aim
    owns = {plan: compose_one(context.within(plan)) for plan in frame.plans}
    places = [context.corpus.place(plan) for plan, own in owns.items() if own]
    if not places:
        return None
    draft = Draft(context.corpus)
    draft.say(say.comparison_head(len(owns), {say.COMPARED_STATING: places}))
    names = {plan: context.corpus.name(plan) for plan in owns}
    lay_out(draft, [Told(names[plan], own, "", "" if own else say.COMPARISON_NOT_FOUND) for plan, own in owns.items()])
    return draft
