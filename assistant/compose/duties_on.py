"""The tasks of one plan on a subject ("các nhiệm vụ về tuyên truyền"), all of them, each with whom it is given to."""

from __future__ import annotations

import re
from itertools import takewhile

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from assistant.compose.phrases import prints
from assistant.compose.row import Row
from assistant.compose.scope import is_within, only_appendix, scope_name, scope_of
from assistant.compose.task_lines import held_apart, marks_of
from assistant.compose.tasks import Task
from assistant.understanding.cues import Sought
from ingest.folding import syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_ON = re.compile(
    r"\b(?:các|những|mọi|tất cả|toàn bộ|hết|bao nhiêu|mấy|danh sách|liệt kê) (?:nhiệm vụ|công việc|đầu việc|việc)"
    r" (?:(?:có )?liên quan )?(?:về|đến|tới) (?P<rest>.+)"
)
_FEWEST, _ROOM = 2, 3600


def compose_duties_on(context: Context) -> Draft | None:
    """List the tasks that word a subject, in the part a question keeps to; None where it asks something else."""
    frame = context.frame
    found = _ON.search(frame.text)
    of_tasks = frame.sought in (Sought.OPEN, Sought.DUTIES, Sought.WHO) and frame.wanted is None
    if found is None or not of_tasks or not frame.names_plan or len(frame.plans) != 1:
        return None
    if only_appendix(frame.text) or frame.agencies or frame.places or frame.numbers or frame.asserts or frame.verbatim:
        return None
    subject = list(takewhile(lambda word: word in frame.topic, syllables(found["rest"])))
    if len(subject) < _FEWEST:
        return None
    phrases = [" ".join(subject), *context.evidence.same_as(subject)]
    plan = frame.plans[0]
    scope = scope_of(context, plan)
    told = [(task, clause) for task in context.tasks.of([plan]) for clause in _wording(task, phrases)]
    told = [one for one in told if scope is None or is_within(context, plan, one[1].path, scope)]
    return _listed(context, told, phrases, scope) if len(told) >= _FEWEST else None


def _wording(task: Task, phrases: list[str]) -> list[Clause]:
    """Return the clauses of a task that print one of the phrases; a heading only where nothing under it does."""
    found = [clause for clause in task.subject if prints(phrases, clause.text)]
    return [clause for clause in found if clause.kind not in HEADING_KINDS] or found


def _listed(context: Context, told: list[tuple[Task, Clause]], phrases: list[str], scope: str | None) -> Draft:
    plan = context.frame.plans[0]
    draft = Draft(context.corpus)
    where = scope_name(context, plan, scope) if scope else ""
    is_alike = not all(prints(phrases[:1], clause.text) for _, clause in told)
    draft.say(say.duties_on_head(context.corpus.name(plan), where, phrases[0], len(told), is_alike=is_alike))
    shown = told[: context.list_limit]
    for task, clause in shown:
        words = telling(context, clause, max(300, min(700, _ROOM // len(shown))))
        held = held_apart(task)
        label, mark = label_of(clause.path), draft.cite(clause)
        marks = f"{mark}{marks_of(context, draft, task)}" if all(r.path != clause.path for r in task.rows) else mark
        item = say.item_at(label, say.each_task(words, *held), marks)
        draft.say(Row(item, say.EACH_TASK_COLUMNS, (words, *held, say.found_at(label, marks))))
    draft.say(say.counted(len(shown), len(told), say.nouns.DUTY))
    draft.say(say.LOOKED_FOR_WORDS)
    draft.complete = Complete(len(shown), len(told))
    return draft
