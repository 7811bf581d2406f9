"""What plans want done in the years that a question gives."""

from __future__ import annotations

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist, without_marker
from assistant.compose.in_years import one_a_clause, tell_yearly, timed_in
from assistant.compose.tasks import labelled_tasks, task_of_time
from assistant.compose.timed_words import timed_words
from assistant.understanding.cues import REPORTING, WHICH_PLAN, WHO
from assistant.understanding.document_cues import APPENDIX
from assistant.understanding.years import DUE_THINGS, MONTH_OF_YEAR, OF_TIMES, SUBJECT, YearsAsked, years_asked
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import HEADING_KINDS
from ingest.registers.clock import plan_years
from ingest.registers.words import Deadline


def compose_due_in(context: Context) -> Draft | None:
    """Tell what each plan wants done in the years that a question gives, each with the task that the time is of.

    An appendix is asked by its columns.
    """
    frame, years = context.frame, _years(context)
    if years is None:
        return None
    draft = Draft(context.corpus)
    counts = {plan: _tell(context, draft, plan, years) for plan in frame.plans}
    if not any(counts.values()):
        return None
    if silent := [context.corpus.name(plan) for plan, count in counts.items() if not count]:
        draft.say(say.partners_silent(silent))
    return draft


def compose_none_ending(context: Context) -> Draft | None:
    """Say that nothing of a plan ends in the year asked about: what it cites has years of its own.

    Returns None for another question, and for the year in which all of the plan ends.
    """
    frame, years = context.frame, _years(context)
    if years is None or years.how != "until" or not frame.names_plan or frame.agencies:
        return None
    plan = frame.plans[0]
    if plan_years(context.corpus.views[plan].metadata.period).last.year == years.first:
        return None
    draft = Draft(context.corpus, status="not_stated")
    draft.say(say.years.none_ending(context.corpus.name(plan), years.first))
    tell_yearly(context, draft, [context.corpus.clause(plan, row.path) for row in _yearly(context, plan)], years)
    return draft


def _years(context: Context) -> YearsAsked | None:
    """Return the years in which a question asks what is due; None for one with a subject of its own."""
    frame = context.frame
    years = years_asked(frame.text, match_key(frame.typed)) if DUE_THINGS.search(frame.text) else None
    if years is None or APPENDIX.search(frame.text) or MONTH_OF_YEAR.search(match_key(frame.typed)):
        return None
    if len(frame.plans) > 1 and (frame.names_plan or WHICH_PLAN.search(frame.text)):
        return None
    own = [word for word in frame.topic if not word.isdigit() and word not in OF_TIMES]
    return None if sum(map(context.evidence.weight, set(own))) > SUBJECT else years


def _tell(context: Context, draft: Draft, plan: str, years: YearsAsked) -> int:
    """Tell what one plan wants done then; return how much it is."""
    frame = context.frame
    rows = [row for row in timed_in(context, plan, years) if _is_held(context, row)]
    if not rows:
        return 0
    when = say.years.condition(years.how, years.first, years.last, but_yearly=years.but_yearly)
    if frame.agencies:
        names = say.join([context.agency_name(agency) for agency in frame.agencies])
        when = f"{when} ({say.years.held_by(names, frame.role)})"
    draft.say(say.due_in(context.corpus.name(plan), when, len(rows)))
    for row in rows:
        draft.say(task_due(context, draft, row))
    told = draft.complete.total if draft.complete else 0
    draft.complete = Complete(told + len(rows), told + len(rows))
    tell_yearly(context, draft, [context.corpus.clause(plan, row.path) for row in _yearly(context, plan)], years)
    return len(rows)


def _yearly(context: Context, plan: str) -> list[Deadline]:
    rows = [row for row in context.corpus.deadlines([plan]) if row.kind == "annual" and _is_held(context, row)]
    return [row for row in one_a_clause(rows) if not REPORTING.search(match_key(row.what or ""))]


def _is_held(context: Context, row: Deadline) -> bool:
    """Tell whether an agency that a question names has a part, in the role asked about, in what a time is of."""
    frame = context.frame
    if not frame.agencies:
        return True
    task = task_of_time(context.corpus, context.corpus.clause(row.plan, row.path))
    held = [duty for one in context.tasks.of([row.plan]) if one.title is task for duty in one.rows]
    return any(
        context.agencies.same(duty.agency, agency) and frame.role in (None, duty.role)
        for duty in held
        for agency in frame.agencies
    )


def task_due(context: Context, draft: Draft, row: Deadline) -> str:
    """Return one task with its time and, where the question asks for them, those who lead it."""
    clause = context.corpus.clause(row.plan, row.path)
    task = task_of_time(context.corpus, clause)
    dated = (
        "" if task is not clause or clause.cells else timed_words(without_marker(clause.text), [row.expression], 600)
    )
    words, mark = dated or gist(task, 320), draft.cite(clause)
    if task is not clause:
        worded = labelled_tasks(context.corpus, task)
        parts = "; ".join(gist(one, 240) for one in worded)
        words = f"{words.rstrip(' .;:')}: {parts}" if parts else words
        mark = "".join(draft.cite(one) for one in (task, *worded, clause))
    elif clause.kind in HEADING_KINDS and (below := context.corpus.children(clause)):
        # A heading that only says when: what is due stands under it.
        words = say.with_parts(words, [say.item_part(gist(one, 160), draft.cite(one)) for one in below])
    if WHO.search(context.frame.text):
        held = [duty for one in context.tasks.of([row.plan]) if one.title is task for duty in one.rows]
        leads = [duty for duty in held if duty.role == (context.frame.role or "chủ trì")]
        if leads:
            names = list(dict.fromkeys(duty.agency for duty in leads))
            marks = "".join(dict.fromkeys(draft.cite(context.corpus.clause(row.plan, duty.path)) for duty in leads))
            words = f"{words.rstrip(' .;')} — {say.in_role(leads[0].role, names, marks)}"
    return say.item_of(f"{label_of(row.path)}: {row.expression}", words, mark)
