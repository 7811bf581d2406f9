"""Questions that say who does what before they ask on: what is said is held against the plan by itself.

"Sở A chủ trì việc T, vậy Sở B làm gì?": the words of what is asked are no part of T.
"""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.compose.asserted import compose_asserted
from assistant.compose.claims import correct_agency
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duties import row_line
from assistant.compose.duty_rows import of_agencies, unique
from assistant.compose.slots import correct_holder
from assistant.compose.tasks import Task
from assistant.compose.who import best_tasks
from assistant.understanding.cues import Sought

_MANY, _ROOM = 4, 420


def of_statement(context: Context) -> Context:
    """Return a question as if it asked only whether what it says is so; itself where it says nothing apart."""
    frame = context.frame
    return replace(context, frame=replace(frame, topic=frame.said, asserts=True)) if frame.said else context


def correct_said_holder(context: Context) -> Draft | None:
    """Correct a statement that has an agency do what the plan gives to another ("Công an được giao T, vậy …")."""
    frame = context.frame
    if not frame.said or frame.assertion or not frame.agencies:
        return None
    stated = of_statement(context)
    alone = replace(stated.frame, agencies=frame.agencies[:1], sought=Sought.OPEN, wanted=None)
    asked = replace(stated, frame=alone)
    return correct_agency(asked) or correct_holder(asked)


def compose_part_beside(context: Context) -> Draft | None:
    """Tell what part another agency has in a task that a question rightly says is an agency's; else None."""
    frame = context.frame
    others = [one for one in frame.agencies if frame.assertion and not context.agencies.same(one, frame.assertion[0])]
    if not frame.said or len(others) != 1 or len(frame.plans) != 1 or not frame.names_plan:
        return None
    stated = of_statement(context)
    best, (agency, role) = best_tasks(stated)[:1], frame.assertion or ("", "")
    if not any(row.role == role and context.agencies.same(row.agency, agency) for _, t in best for row in t.rows):
        return None
    if (draft := compose_asserted(stated)) is not None:
        _tell_part(context, draft, best[0][1], others[0])
    return draft


def _tell_part(context: Context, draft: Draft, task: Task, agency: str) -> None:
    name, called = context.corpus.name(task.plan), context.agency_name(agency)
    roles = list(dict.fromkeys(row.role for row in task.rows if context.agencies.same(row.agency, agency)))
    if roles:
        draft.lines.insert(0, say.checks.has_part(name, called, roles, denied=False))
        return
    draft.lines.insert(0, say.checks.no_part(name, called))
    if context.frame.asserts and not _ASKS.search(context.frame.text):
        draft.status = "premise_corrected"
        return
    rows = unique(of_agencies(replace(context, frame=replace(context.frame, agencies=(agency,))), [task.plan]))
    if rows:
        draft.say(say.checks.own_duties(called, min(len(rows), _MANY), len(rows)))
    for row in rows[:_MANY]:
        draft.say(row_line(context, draft, row, _ROOM))


_ASKS = re.compile(r"\b(?:gì|nào|sao|ai|đâu)\b")
