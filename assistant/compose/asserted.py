"""The role that a question says an agency has in a task, held against every task of the plan that tells of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.missing import compose_agency_without_duty
from assistant.compose.named import named_clause
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.task_lines import tell_task
from assistant.compose.tasks import Task
from assistant.compose.twins import with_twins, worded
from assistant.compose.who import best_tasks, compose_asserted_role, compose_who, tasks_told
from ingest.folding import match_key
from ingest.registers.words import Role

_FITS = 0.55
_SURE = 0.62
_SAME = 0.95
_TELLS, _ALIKE = 0.75, 0.8
_FEW = 2


def compose_asserted(context: Context) -> Draft | None:
    """Tell who holds a task that a question says an agency leads or coordinates; None when no task fits surely."""
    frame = context.frame
    if not (frame.assertion and frame.asserts and frame.names_plan):
        return None
    best = best_tasks(context)[:1]
    if not best or best[0][0] < _FITS:
        return None
    draft = compose_who(context)
    agency, role = frame.assertion
    # What is told beside the best task and its twins is only near to the question.
    same = [task for task, _ in with_twins(context, [best[0][1]])]
    if draft is not None and any(_holds(context, task, agency, role) for task in same):
        _judge(context, draft, agency, role, same)
    return draft


def compose_role_at(context: Context) -> Draft | None:
    """Hold a role that a question says an agency has in a section against who leads and coordinates just that one."""
    frame = context.frame
    if not (frame.assertion and frame.asserts and frame.address and frame.names_plan) or frame.compares:
        return None
    heading = named_clause(context)
    tasks = [task for task in context.tasks.of(frame.plans) if heading is not None and task.title is heading]
    if not tasks:
        return None
    agency, role = frame.assertion
    draft = Draft(context.corpus)
    for task in tasks:
        tell_task(context, draft, task, worded(context, task))
    own = [row.role for task in tasks for row in task.rows if context.agencies.same(row.agency, agency)]
    _judge(context, draft, agency, role, tasks, next(iter(own), None))
    draft.status = "answered" if role in own else "premise_corrected"
    return draft


def compose_role_there(context: Context) -> Draft | None:
    """Tell an agency's role in another plan than the one talked of, where no task there is the one that was meant."""
    frame = context.frame
    if not (frame.assertion and frame.follows_up and frame.names_plan) or frame.inherits_plan or frame.compares:
        return None
    agency = frame.assertion[0]
    if not any(context.agencies.same(row.agency, agency) for row in context.corpus.duties(frame.plans)):
        return compose_agency_without_duty(context, context.agency_name(agency))
    best = best_tasks(context)[:1]
    return None if best and best[0][0] >= _FITS else compose_asserted_role(context)


def correct_role(context: Context, agency: str, role: Role) -> Draft | None:
    """Correct a role that the plan gives the agency otherwise in just the task that is asked about."""
    scored = best_tasks(context)
    if not scored or scored[0][0] < _SURE:
        return None
    told = [same for same, _ in with_twins(context, [scored[0][1]])]
    rows = [row for task in (*told, *_own_alike(context, scored[0][1], agency, role)) for row in task.rows]
    own = [row.role for row in rows if context.agencies.same(row.agency, agency)]
    if role in own or not (
        own or any(row.role == role for row in rows) or _is_of_others(context, scored[0][1], agency)
    ):
        return None
    if own and role == "chủ trì" and "chủ trì" not in context.frame.text and not context.frame.follows_up:
        return None  # who carries a thing out is its "đầu mối" too
    if own and role == "phối hợp" and is_worded_so(context, scored[0][1]):
        return None  # it leads a thing that is itself to work with others
    if role == "phối hợp" and is_done_with(context, scored[0][1], agency):
        return None
    draft = compose_who(context)
    if draft is None:
        return None
    tasks = tasks_told(context)
    for task in [one for one in _own_alike(context, scored[0][1], agency, role) if one not in tasks]:
        tell_task(context, draft, task, worded(context, task))
        tasks.append(task)
    if not any(_holds(context, task, agency, role) for task in tasks):
        beside = _held_beside(context, agency, role, tasks)
        for task in beside:
            tell_task(context, draft, task, worded(context, task))
        tasks = [*tasks, *beside]
    _judge(context, draft, agency, role, tasks, next(iter(own), None))
    draft.status = "premise_corrected"
    return draft


_WITH = re.compile(r"(?<!chủ trì )(?<!chủ trì, )\bphối hợp\b")


_ONLY = re.compile(r"\bchỉ\b(?: \w+){0,3}? phối hợp\b")


_DONE_WITH = re.compile(r"(?<!chủ trì )\bphối hợp (?:với|cùng)\b")


def is_done_with(context: Context, task: Task, agency: str) -> bool:
    """Tell whether a task is by its own words done with the agency, and that is what the question says of it."""
    lexicon, text = context.agencies.lexicon, context.frame.text
    named = [one for one in lexicon.agencies_in(text) if context.agencies.same(one.id or one.name, agency)]
    said = any(_DONE_WITH.search(text[: one.start]) for one in named)
    return said and any(
        context.agencies.same(one.id or one.name, agency)
        for clause in task.subject
        for one in lexicon.agencies_in(clause.text)
    )


def is_worded_so(context: Context, task: Task) -> bool:
    """Tell whether a task is by its own words to work with others: so does who leads it ("Phối hợp với …")."""
    if _ONLY.search(context.frame.text):
        return False  # that it does not lead is what is said of it
    return any(_WITH.search(match_key(clause.text)) for clause in task.subject)


def _own_alike(context: Context, best: Task, agency: str, role: Role) -> list[Task]:
    """Return tasks that an agency holds in another role, which tell nearly as much as one in which it has no part."""
    if _has_part(context, best, agency):
        return []
    least = max(_FITS, _ALIKE * _covered(context, best))
    own = [one for one in context.tasks.of([best.plan]) if _has_part(context, one, agency)]
    return [one for one in own if not _holds(context, one, agency, role) and _covered(context, one) >= least][:_FEW]


def _has_part(context: Context, task: Task, agency: str) -> bool:
    return any(context.agencies.same(row.agency, agency) for row in task.rows)


def _is_of_others(context: Context, task: Task, agency: str) -> bool:
    """Tell whether a task that nobody leads is carried out by agencies of its own, and nothing like it by `agency`."""
    doing = [row.agency for row in task.rows if row.role == "thực hiện"]
    if not doing or any(context.agencies.is_collective(one) or context.agencies.follows(agency, one) for one in doing):
        return False
    covered = _covered(context, task)
    alike = [other for other in context.tasks.of([task.plan]) if _covered(context, other) >= _ALIKE * covered]
    return covered >= _TELLS and not any(context.agencies.same(row.agency, agency) for one in alike for row in one.rows)


def _judge(
    context: Context, draft: Draft, agency: str, role: Role, tasks: Sequence[Task], given: Role | None = None
) -> None:
    """Say first in which of the tasks told an agency has a role: in all of them, in some, in none."""
    name, called = context.corpus.name(tasks[0].plan), context.agency_name(agency)
    held = [task for task in tasks if _holds(context, task, agency, role)]
    if not held:
        draft.lines.insert(0, say.not_in_role(name, called, role, given))
    elif len(held) == len(tasks):
        draft.lines.insert(0, say.checks.has_part(name, called, [role], denied=False))
    else:
        draft.lines.insert(0, say.checks.holds_some(name, called, role, is_first=tasks[0] in held))


def _holds(context: Context, task: Task, agency: str, role: Role) -> bool:
    return any(row.role == role and context.agencies.same(row.agency, agency) for row in task.rows)


def _held_beside(context: Context, agency: str, role: Role, told: Sequence[Task]) -> list[Task]:
    """Return other tasks of the plan that tell of the same thing and in which the agency does have the role."""
    least = max(_TELLS, _SAME * max(_covered(context, task) for task in told))
    every = [task for task in context.tasks.of([told[0].plan]) if task not in told]
    return [one for one in every if _holds(context, one, agency, role) and _covered(context, one) >= least][:_FEW]


def _covered(context: Context, task: Task) -> float:
    return max(context.evidence.coverage(context.frame.topic, clause) for clause in task.subject)


def compose_claimed_role(context: Context) -> Draft | None:
    """Tell whether an agency holds the role in a named plan that a question says it has; None for another question."""
    frame = context.frame
    claims = frame.assertion and frame.asserts and frame.names_plan
    return compose_asserted_role(context) if claims and is_about_whole_plan(context) else None
