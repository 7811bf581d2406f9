"""Each task of a part or an appendix with those who hold it, where a question asks who does which."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, beside_counter, gist, without_notes
from assistant.compose.duty_rows import rows_of
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.row import Row
from assistant.compose.scope import is_within, scope_name, scope_of, without_scope
from assistant.compose.task_lines import held_apart
from assistant.compose.tasks import Task, task_coverage
from assistant.understanding.cues import ASKS_WHEN
from ingest.label import label_of
from ingest.plan import Clause

_TASK = r"(?:mục|nhóm|nội dung|nhiệm vụ|việc|giải pháp|dòng|đầu việc|công việc)"
_WHO = r"(?:ai|(?:sở|cơ quan|đơn vị|ngành|bên) nào)\b"
_ASKS_EACH = re.compile(
    rf"\b(?:mỗi|từng) {_TASK}\b(?: \w+){{0,12}} {_WHO}"
    rf"|\b{_TASK} nào (?:do|thì|là|của|giao|giao cho|thuộc) {_WHO}"
    rf"|\b{_WHO}(?: \w+){{0,3}} (?:mỗi|từng) {_TASK}\b"
    rf"|\b(?:sở|cơ quan|đơn vị) (?:chủ trì|phối hợp|thực hiện)(?: của| cho)? (?:mỗi|từng) {_TASK}\b"
    rf"|\b(?:chia|phân công|phân chia|giao)(?: \w+){{0,3}} chủ trì\b.*\b{_TASK}\b.*\b(?:ra sao|thế nào)\b"
)
_FEWEST = 3
_ABOUT = 0.5


def compose_each_task(context: Context) -> Draft | None:
    """List the tasks of one plan's part, or of its largest group of tasks, each with its agencies; else None."""
    frame = context.frame
    if len(frame.plans) != 1 or not frame.names_plan or frame.agencies or not _ASKS_EACH.search(frame.text):
        return None
    plan = frame.plans[0]
    scope = scope_of(context, plan)
    tasks = [task for task in context.tasks.of([plan]) if _is_divided(task)]
    if scope is not None:
        tasks = [task for task in tasks if is_within(context, plan, task.title.path, scope)]
    else:
        tasks = _largest_group(tasks)
    tasks = _about(context, tasks)
    if len(tasks) < _FEWEST:
        return None
    draft = Draft(context.corpus)
    draft.say(
        say.each_task_head(context.corpus.name(plan), scope_name(context, plan, scope) if scope else "", len(tasks))
    )
    shown = tasks[: context.list_limit]
    for task in shown:
        draft.say(_row(context, draft, task))
    draft.say(say.counted(len(shown), len(tasks), say.nouns.DUTY))
    draft.complete = Complete(len(shown), len(tasks))
    return draft


def compose_their_tasks(context: Context) -> Draft | None:
    """List the tasks in which the agencies talked of stand in a role, each with all who hold it; else None."""
    frame = context.frame
    if frame.their_role is None or len(frame.plans) != 1:
        return None
    held = {row.path for row in rows_of(context, frame.plans)}
    tasks = [task for task in context.tasks.of(frame.plans) if any(row.path in held for row in task.rows)]
    if not tasks:
        return None
    draft = Draft(context.corpus)
    called = say.join([context.agency_name(one) for one in frame.agencies])
    draft.say(say.their_tasks_head(context.corpus.name(frame.plans[0]), len(tasks), called, frame.their_role))
    shown = tasks[: context.list_limit]
    for task in shown:
        draft.say(_row(context, draft, task))
    draft.say(say.counted(len(shown), len(tasks), say.nouns.DUTY))
    draft.complete = Complete(len(shown), len(tasks))
    return draft


def _is_divided(task: Task) -> bool:
    """Tell whether a task names those who hold it apart from its words: in lines below them, or in columns."""
    return bool(task.title.cells) or any(row.path != task.title.path for row in task.rows)


def _largest_group(tasks: Sequence[Task]) -> list[Task]:
    """Return the tasks under the heading that most of them stand under."""
    parents = Counter(task.title.parent for task in tasks)
    most = max(parents, key=lambda parent: parents[parent], default=None)
    return [task for task in tasks if task.title.parent == most]


def _about(context: Context, tasks: list[Task]) -> list[Task]:
    alone = without_scope(context)
    if is_about_whole_plan(alone):
        return tasks
    topic = alone.frame.topic
    found = [task for task in tasks if task_coverage(context.evidence, topic, task) >= _ABOUT]
    # "nhóm nhiệm vụ giải pháp": words for a plan's parts leave no task out.
    return found if len(found) >= _FEWEST else tasks


def _row(context: Context, draft: Draft, task: Task) -> Row:
    paths = dict.fromkeys([task.title.path, *(row.path for row in task.rows)])
    marks = "".join(draft.cite(draft.corpus.clause(task.plan, path)) for path in paths)
    words, label = _title(task.title), label_of(task.title.path)
    held = held_apart(task)
    place = say.found_at(label, marks)
    if not (ASKS_WHEN.search(context.frame.text) or _TIMES.search(context.frame.text)):
        item = say.item_at(label, say.each_task(words, *held), marks)
        return Row(item, say.EACH_TASK_COLUMNS, (words, *held, place))
    rows = [row for row in context.corpus.deadlines([task.plan]) if row.path in paths]
    times = dict.fromkeys(row.expression for row in rows if row.kind != "date_of_cited_document")
    when = "; ".join(times) or say.CELL_EMPTY
    item = say.item_at(label, say.each_task_when(words, *held, when), marks)
    return Row(item, say.EACH_TASK_WHEN_COLUMNS, (words, *held, when, place))


_TIMES = re.compile(r"\b(?:thời gian|thời hạn|tiến độ)\b")


def _title(title: Clause) -> str:
    cells = [cell.text for cell in beside_counter(title) if cell.text] if title.cells else []
    return without_notes(cells[0]) if cells else gist(title, 240)
