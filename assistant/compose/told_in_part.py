"""What one of several plans says that does not answer the question put to all of them: part of it, or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.deadlines import compose_deadline
from assistant.compose.draft import Draft
from assistant.compose.duties import compose_duties
from assistant.compose.duty_rows import of_agencies
from assistant.compose.enough import FOCUSED, best_coverage
from assistant.understanding.cues import REPORTING, Sought
from assistant.understanding.wanted import Wanted

_TOLD = 0.4
"""Coverage from which a plan tells of a task at all."""
_FEW = 3
"""So many duties of an agency are told besides, where none is found about the rest."""


def charges_agency(context: Context) -> bool:
    """Tell whether a question asks what plans charge an agency with."""
    return context.frame.sought is Sought.DUTIES and bool(context.frame.agencies)


def said_of_silence(context: Context) -> str:
    """Return what is said of a plan without an answer: only of what every plan has a place for it is silent."""
    if charges_agency(context):
        held = context.frame.role and of_agencies(context, context.frame.plans)
        return say.no_duty_in(context.frame.role or "") if held else say.COMPARISON_NO_DUTY
    is_worded = context.frame.sought in (Sought.OPEN, Sought.WHO, Sought.DUTIES)
    return say.COMPARISON_NOT_FOUND if is_worded else say.COMPARISON_SILENT


def without_agency(alone: Context, answer_one: Callable[[Context], Draft | None]) -> Draft | None:
    """Return what a plan says of a task that it gives to nobody by name, where a question asks who does it."""
    if alone.frame.sought is not Sought.WHO or not alone.frame.topic or best_coverage(alone) < _TOLD:
        return None
    told = answer_one(replace(alone, frame=replace(alone.frame, sought=Sought.OPEN, role=None)))
    return told if told is not None and told.status == "answered" else None


def without_day(context: Context) -> Draft | None:
    """Return when a plan wants its reports, where a question wants the day and the plan fixes none."""
    frame = context.frame
    if frame.sought is not Sought.DEADLINE or frame.wanted is None or not REPORTING.search(frame.query):
        return None
    return compose_deadline(replace(context, frame=replace(frame, wanted=None)))


def without_name(alone: Context, answer_one: Callable[[Context], Draft | None]) -> Draft | None:
    """Return what a plan called by its name says of a thing of which it gives no name or number as asked."""
    frame = alone.frame
    if frame.wanted not in (Wanted.NAME, Wanted.COUNT) or not frame.names_plan or best_coverage(alone) < FOCUSED:
        return None
    told = answer_one(replace(alone, frame=replace(frame, wanted=None)))
    return told if told is not None and told.status == "answered" else None


def few_duties(alone: Context) -> Draft | None:
    """Return the few duties that a plan gives the agency asked about, where none is found about the rest."""
    frame = alone.frame
    is_asked = frame.sought in (Sought.WHO, Sought.DUTIES) and bool(frame.topic)
    if not is_asked or not 0 < len({row.path for row in of_agencies(alone, frame.plans)}) <= _FEW:
        return None
    return compose_duties(replace(alone, frame=replace(frame, topic=(), role=None, sought=Sought.DUTIES)))
