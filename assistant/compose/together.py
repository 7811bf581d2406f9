"""What several agencies have in common: the tasks in which every one of them has a part."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duties import of_agencies, rows_of
from assistant.compose.scope import scope_name, scope_of
from assistant.compose.tasks import Task
from assistant.compose.who import holders
from ingest.label import label_of
from ingest.registers.words import Duty

_TOGETHER = re.compile(r"\b(?:cùng(?! (?:với|kỳ|loại|một|ngày|năm))|đều|cùng nhau|làm chung|chung nhau)\b")


def compose_together(context: Context) -> Draft | None:
    """List the tasks that all agencies of a question share, in the part it keeps to; None for another question."""
    frame = context.frame
    if len(frame.agencies) < 2 or len(frame.plans) != 1 or not _TOGETHER.search(frame.text):
        return None
    plan = frame.plans[0]
    tasks = _shared(context, rows_of(replace(context, frame=replace(frame, role=None)), [plan]))
    names = say.join([context.agency_name(agency) for agency in frame.agencies])
    scope = scope_of(context, plan)
    where = scope_name(context, plan, scope) if scope else ""
    draft = Draft(context.corpus, status="answered" if tasks else "not_stated")
    draft.say(say.shared_head(context.corpus.name(plan), names, len(tasks), where))
    for task in tasks[: context.list_limit]:
        draft.say(say.shared_item(label_of(task.title.path), holders(context, draft, task)))
    if tasks:
        shown = min(len(tasks), context.list_limit)
        draft.complete = Complete(shown, len(tasks))
        draft.say(say.counted(shown, len(tasks), say.nouns.DUTY))
    return draft


def _shared(context: Context, rows: list[Duty]) -> list[Task]:
    """Return the tasks of which each agency has one of `rows`."""
    frame = context.frame
    alone = [replace(context, frame=replace(frame, agencies=(agency,))) for agency in frame.agencies]
    kept = [{row.path for row in of_agencies(one, frame.plans) if row in rows} for one in alone]
    return [task for task in context.tasks.of(frame.plans) if all(own & {r.path for r in task.rows} for own in kept)]
