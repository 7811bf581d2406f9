"""Who leads a task and who coordinates."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from assistant.compose.duty_rows import of_agencies
from assistant.compose.ideas import ideas_of
from assistant.compose.passages import telling
from assistant.compose.task_lines import marks_of, tell_task, works_with
from assistant.compose.tasks import Task, is_role_line, task_coverage
from assistant.compose.thing import one_thing
from assistant.compose.twins import leads_differ, with_namesakes, with_twins, worded
from assistant.understanding.cues import COORDINATES, LEADS
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause
from ingest.registers.words import Duty, Role

_UNNAMED = 0.5
_SURE = 0.55
_LESS = 0.75
_CLOSE = 0.88
_ENOUGH = 0.3
_FEW, _SOME = 4, 8
_LED, _FEW_LED = 0.7, 2
_HELD = 0.65
_BOTH: tuple[Role, Role] = ("chủ trì", "phối hợp")
_HARDLY = 0.33
"""Coverage of the topic below which hardly half of the tasks found are the right ones. Set on the development half."""


def compose_role_of(context: Context) -> Draft | None:
    """Tell in which role a plan names an agency, with the heading that says so; None when it gives it no duty."""
    draft = Draft(context.corpus)
    for plan in context.frame.plans:
        for agency in context.frame.agencies:
            alone = replace(context, frame=replace(context.frame, agencies=(agency,)))
            if rows := of_agencies(alone, [plan]):
                _tell_roles(context, draft, plan, rows)
    return draft if draft.lines else None


def _tell_roles(context: Context, draft: Draft, plan: str, rows: Sequence[Duty]) -> None:
    """Tell the roles of one agency, counted, and each of its tasks."""
    roles = Counter(row.role for row in rows)
    told = [say.role_count(role, count) for role, count in roles.most_common()]
    draft.say(say.roles_head(context.corpus.name(plan), rows[0].agency, told))
    headings = {row.path: context.corpus.parent(context.corpus.clause(plan, row.path)) for row in rows}
    named = {heading.path: heading for heading in headings.values() if heading and _says_role(heading)}
    for heading in named.values():
        if any(context.agencies.same(row.agency, heading.text) for row in rows):
            draft.say(say.item_at(label_of(heading.path), heading.text, draft.cite(heading)))
    room = max(200, min(900, _ROOM // len(rows)))
    for row in rows:
        clause = context.corpus.clause(plan, row.path)
        draft.say(say.item_of(row.role, gist(clause, room), draft.cite(clause)))


_ROOM = 2400
"""Letters for all tasks of an agency together: a few are told whole."""


def compose_asserted_role(context: Context) -> Draft | None:
    """Tell whether an agency holds the role that a question says it has; None without duties, or of the whole plan."""
    if context.frame.assertion is None or _OF_ALL.search(context.frame.text):
        return None
    agency, role = context.frame.assertion
    rows = [row for row in context.corpus.duties(context.frame.plans) if context.agencies.same(row.agency, agency)]
    told = compose_role_of(replace(context, frame=replace(context.frame, agencies=(agency,))))
    if told is None or not rows:
        return None
    held = {row.role for row in rows}
    denied = role not in held or (held != {role} and _ONLY.search(context.frame.text) is not None)
    told.lines.insert(0, say.role_denied(role, sorted(held)) if denied else say.role_confirmed(role, held == {role}))
    told.status = "premise_corrected" if denied else "answered"
    return told


_OF_ALL = re.compile(r"triển khai|điều phối|(?:cả|toàn bộ|chung) kế hoạch|kế hoạch này|đầu mối")
_ONLY = re.compile(r"\bchỉ\b|\bthôi\b|đơn thuần|\bmỗi\b")


def _says_role(heading: Clause) -> bool:
    return bool(LEADS.search(match_key(heading.text)) or COORDINATES.search(match_key(heading.text)))


def best_tasks(context: Context) -> list[tuple[float, Task]]:
    """Return the tasks that the topic is about, best first, near-equals included (at most 4)."""
    scored = _scored(context)
    if not scored or scored[0][0] < (_ENOUGH if context.frame.names_plan else _UNNAMED):
        return []
    several = _SEVERAL.search(context.frame.text) is not None
    near = [item for item in scored if item[0] >= (_LESS if several else _CLOSE) * scored[0][0]]
    if LEADS.search(context.frame.text) and COORDINATES.search(context.frame.text):
        # Who leads and who coordinates is told by a task that has both, before others as near.
        near.sort(key=lambda item: not {row.role for row in item[1].rows}.issuperset(_BOTH))
    return near[: _SOME if several else _FEW]


_SEVERAL = re.compile(r"\b(?:những|các|mấy|bao nhiêu) (?:cơ quan|đơn vị|sở|ngành|ban ngành|sở ngành)(?: \w+)? nào\b")
"""Asks for all that have something to do with a subject."""


def _in_role(context: Context, near: Sequence[tuple[float, Task]]) -> list[tuple[float, Task]]:
    """Return the tasks that somebody holds in the role asked for, after them what is nearer to the question's words.

    Who leads is asked, and what is nearest may be led by nobody: what is led stands a little further off then.
    """
    role = context.frame.role
    if role is None or not near:
        return list(near)
    held = [item for item in near if _has_role(item[1], role)]
    if not held:
        least = max(_LED * near[0][0], _SURE)
        held = [item for item in _scored(context) if item[0] >= least and _has_role(item[1], role)][:_FEW_LED]
    first = max((share for share, _ in held), default=0.0)
    return [*held, *(item for item in near if item[0] > first)]


def _scored(context: Context) -> list[tuple[float, Task]]:
    retrieval = {(item.clause.plan, item.clause.path): item.retrieval for item in context.ranked}
    scored = []
    for task in context.tasks.of(context.frame.plans):
        found = max(retrieval.get((task.plan, clause.path), 0.0) for clause in task.subject)
        covered = task_coverage(context.evidence, context.frame.topic, task)
        scored.append((0.75 * covered + 0.25 * found, task))
    return sorted(scored, key=lambda item: -item[0])


def of_ideas(context: Context) -> list[Task]:
    """Return the tasks that hold one of several things asked about, best first; nothing where only one is asked."""
    found: list[Task] = []
    for idea in ideas_of(context) or one_thing(context):
        covered = [
            (task_coverage(context.evidence, idea, task), task) for task in context.tasks.of(context.frame.plans)
        ]
        top = max((share for share, _ in covered), default=0.0)
        near = sorted((item for item in covered if item[0] >= max(_HELD, _CLOSE * top)), key=lambda item: -item[0])
        found += [task for _, task in near[:_FEW]]
    return list(dict.fromkeys(found))


def names_no_agency(context: Context) -> bool:
    """Tell whether the clause that the question is about stands outside the duty register: nobody is named there."""
    best = max(context.ranked, key=lambda item: item.coverage, default=None)
    scored = best_tasks(context)
    if best is None or best.coverage < _SURE or best.clause.kind in HEADING_KINDS:
        return False
    if not all(mention.is_collective for mention in context.agencies.lexicon.agencies_in(best.clause.text)):
        return False
    topic = context.frame.topic
    of_tasks = max((task_coverage(context.evidence, topic, task) for _, task in scored), default=0.0)
    return of_tasks < _LESS * best.coverage


def says_who_itself(context: Context) -> bool:
    """Tell whether the clause a question is about says who has the part asked for, a body or none: "Các doanh nghiệp
    đóng vai trò then chốt trong …".
    """
    asked = _PART.search(context.frame.text)
    best = max(context.ranked, key=lambda item: item.coverage, default=None)
    if asked is None or best is None or best.coverage < _SURE:
        return False
    said = _PART.search(match_key(best.clause.text))
    return said is not None and said.start() > 0 and said[1] == asked[1]


_PART = re.compile(r"\b(?:đóng|giữ|có|nắm|phát huy|được) (?:một )?(vai trò(?: \w+){2}|khuyến khích)\b")
"""Said of whoever stands before it."""


def compose_who(context: Context) -> Draft | None:
    """Name the lead and the coordinating agencies of the tasks asked about; None when no task fits."""
    chosen = _chosen(context) if context.frame.topic else []
    if not chosen:
        return None
    draft = Draft(context.corpus)
    told = with_namesakes(context, with_twins(context, chosen))
    for task, shown in told:
        tell_task(context, draft, task, shown)
    topic = context.frame.topic
    if max(task_coverage(context.evidence, topic, task) for task in chosen) < _HARDLY:
        draft.say(say.IN_OTHER_WORDS)
    for plan in dict.fromkeys(task.plan for task in chosen):
        if leads_differ(context, [(task, shown) for task, shown in told if task.plan == plan]):
            draft.say(say.leads_differ(context.corpus.name(plan)))
    return draft


def tasks_told(context: Context) -> list[Task]:
    """Return the tasks that `compose_who` tells."""
    return [task for task, _ in with_namesakes(context, with_twins(context, _chosen(context)))]


def _chosen(context: Context) -> list[Task]:
    beside = of_ideas(context)
    if names_no_agency(context) and not beside:
        return []
    return list(dict.fromkeys([*(task for _, task in _in_role(context, best_tasks(context))), *beside]))


def _has_role(task: Task, role: Role) -> bool:
    return any(row.role == role for row in task.rows) or (role == "phối hợp" and works_with(task) is not None)


def holders(context: Context, draft: Draft, task: Task) -> str:
    """Return who holds a task, and its words, each with its mark: "Sở Công Thương (chủ trì) [1]: Chủ trì … [2]"."""
    names = list(dict.fromkeys(say.holder(row.agency, row.role) for row in task.rows))
    marks = marks_of(context, draft, task)
    subject = next((clause for clause in task.subject if not is_role_line(clause)), task.title)
    return say.held_by(names, marks, telling(context, subject, 420), draft.cite(subject))


def compose_tasks_under(context: Context, heading: Clause) -> Draft | None:
    """Tell who leads and coordinates what stands under a heading; None where that is nothing, or too much to name."""
    below = {heading.path, *(clause.path for clause in context.corpus.descendants(heading))}
    tasks = [task for task in context.tasks.of([heading.plan]) if any(r.path in below for r in task.rows)]
    if not 0 < len(tasks) <= _FEW:
        return None
    draft = Draft(context.corpus)
    for task in tasks:
        tell_task(context, draft, task, worded(context, task))
    return draft
