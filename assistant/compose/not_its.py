"""What an agency does in a thing that none of its duties is about, and that the plans tell of elsewhere."""

from __future__ import annotations

from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duty_rows import of_agencies
from assistant.compose.instead import held_instead
from assistant.compose.nearest import add_nearest
from assistant.compose.overall import is_about_whole_plan, plan_words
from assistant.compose.scope import without_scope
from assistant.evidence import Ranked
from assistant.subject import GENRE
from assistant.understanding.cues import Sought
from ingest.folding import syllables

_FEWEST = 3
_SAYS, _SAYS_NOT = 0.85, 0.45
"""Coverage of a thing by the clause that tells of it, and by a duty that is about something else."""


def compose_not_its(context: Context) -> Draft | None:
    """Say that no duty of the agency is about the thing asked about; None where one is or no clause tells of it.

    Whoever asks what the police do at a fair is not served with all that the police do.
    """
    frame = context.frame
    if frame.sought is not Sought.DUTIES or not frame.agencies or frame.follows_up or frame.role is not None:
        return None
    rows = {plan: of_agencies(context, [plan]) for plan in frame.plans}
    thing = _thing(context, [row.agency for own in rows.values() for row in own])
    charged = [plan for plan, own in rows.items() if own]
    if len(thing) < _FEWEST or not charged:
        return None
    held = {row for own in rows.values() for row in own}
    # A line of those who take part governs all that its section words.
    words = [clause for task in context.tasks.of(charged) if held & set(task.rows) for clause in task.subject]
    if any(context.evidence.coverage(thing, clause) >= _SAYS_NOT for clause in words):
        return None
    told = next((one.clause for one in context.ranked[:3] if _says(context, thing, one)), None)
    if told is None:
        return None
    draft = Draft(context.corpus, status="not_stated")
    for plan in charged:
        paths = {(row.path, row.role) for row in rows[plan]}
        draft.say(say.none_picked(context.corpus.name(plan), context.agency_name(frame.agencies[0]), len(paths)))
    if (whose := held_instead(context, draft, told)) and len(charged) == 1:
        draft.say(whose)
        draft.status = "premise_corrected" if frame.asserts else draft.status
    add_nearest(context, draft)
    return draft


def _says(context: Context, thing: tuple[str, ...], item: Ranked) -> bool:
    """Tell whether a clause tells of a thing, by itself or with the words that call the plan beside it."""
    return max(item.coverage, context.evidence.coverage(thing, item.clause)) >= _SAYS


def _thing(context: Context, names: list[str]) -> tuple[str, ...]:
    """Return the words of a question that are neither of its agency, of the plan's name nor of its parts."""
    called = GENRE.union(plan_words(context), *(syllables(name) for name in names))
    topic = tuple(word for word in context.frame.topic if word not in called)
    own = without_scope(replace(context, frame=replace(context.frame, topic=topic)))
    return () if is_about_whole_plan(own) else topic
