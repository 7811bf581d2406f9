"""How a task is told with those who lead it and those who work along."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import cite_with_heading, telling
from assistant.compose.tasks import Task, labelled_tasks
from assistant.understanding.cues import ASKS_WHEN, BOTH_ROLES
from ingest.plan import HEADING_KINDS, Clause
from ingest.registers.words import Duty, Role


def works_with(task: Task) -> str | None:
    """Return whom a task's lead works with, where its clause names them only together ("các cơ quan liên quan").

    The register holds agencies that a clause charges; these are told in the clause's words.
    """
    if any(row.role == "phối hợp" for row in task.rows) or not any(row.role == "chủ trì" for row in task.rows):
        return None
    found = _WORKS_WITH.search(task.title.text)
    return found[1] if found else None


_WORKS_WITH = re.compile(
    r"[Pp]hối hợp (?:chặt chẽ )?(?:(?:với|cùng) )?("
    r"(?:(?:các |những )?(?:cơ quan|đơn vị|sở|ban|ngành|địa phương|tổ chức)|Sở|Ban|Công an|Văn phòng|Ủy ban|UBND)\b"
    r"[^;.:]{0,120}?\b(?:có )?liên quan)\b"
)


def tell_task(context: Context, draft: Draft, task: Task, shown: Clause) -> None:
    """Tell who leads, coordinates and carries out a task, worded as in `shown`."""
    roles: tuple[Role, ...] = ("chủ trì", "phối hợp", "thực hiện")
    asked = context.frame.role
    if asked and not BOTH_ROLES.search(context.frame.text):
        roles = (asked, *(role for role in roles if role != asked))
    parts = [
        part
        for role in roles
        if (part := _agencies(context, draft, [row for row in task.rows if row.role == role], role))
    ]
    if asked == "phối hợp" and (partner := works_with(task)) is not None:
        parts.insert(0, say.in_role("phối hợp", [partner], draft.cite(task.title)))
    mark = "" if any(row.path == shown.path for row in task.rows) else f" {draft.cite(shown)}"
    subject = telling(context, shown, 420)
    worded_below = labelled_tasks(context.corpus, shown) if shown.kind in HEADING_KINDS else []
    if len(worded_below) == 1:
        subject = say.with_parts(subject, [telling(context, worded_below[0], 420)])
        mark += f" {draft.cite(worded_below[0])}"
    if (due := _due(context, draft, task, subject)) is not None:
        parts.append(due)
    draft.say(say.task(context.corpus.name(task.plan), subject, mark, parts))


def _due(context: Context, draft: Draft, task: Task, told: str) -> str | None:
    """Return when a task is due where a question asks that too and the words told do not say it; else None."""
    stated = [row.deadline for row in task.rows if row.deadline]
    if not stated or not ASKS_WHEN.search(context.frame.text):
        return None
    own = {*(row.path for row in task.rows), *(clause.path for clause in context.corpus.descendants(task.title))}
    rows = [row for row in context.corpus.deadlines([task.plan]) if row.path in own and row.expression in stated[0]]
    left = [row for row in rows if row.expression not in told]
    marks = "".join(dict.fromkeys(draft.cite(context.corpus.clause(row.plan, row.path)) for row in left))
    return say.due_at("; ".join(dict.fromkeys(row.expression for row in left)), marks) if left else None


def marks_of(context: Context, draft: Draft, task: Task) -> str:
    """Return the marks of the clauses that say who holds a task."""
    return _marks(context, draft, task.rows)


def _marks(context: Context, draft: Draft, rows: Sequence[Duty]) -> str:
    return cite_with_heading(context, draft, [context.corpus.clause(row.plan, row.path) for row in rows])


def held_apart(task: Task) -> tuple[str, str]:
    """Return who leads a task and who else holds it, for two columns of a table."""
    leads = list(dict.fromkeys(row.agency for row in task.rows if row.role == "chủ trì"))
    others = list(dict.fromkeys(row.agency for row in task.rows if row.role != "chủ trì"))
    return "; ".join(leads) or say.CELL_EMPTY, "; ".join(others) or say.CELL_EMPTY


def _agencies(context: Context, draft: Draft, rows: Sequence[Duty], role: str) -> str:
    if not rows:
        return ""
    names = list(dict.fromkeys(row.agency for row in rows))
    return say.in_role(role, names, _marks(context, draft, rows))
