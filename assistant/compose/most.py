"""Which agency holds most tasks of a plan: counted from the duty register, ties told."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from assistant.compose.named import named_clause
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.tasks import governed
from assistant.understanding.cues import APPENDIX
from ingest.label import label_of
from ingest.registers.words import Duty

_MOST = re.compile(
    r"(?:cơ quan|đơn vị|sở|ban|ngành|bên|nơi|đầu mối|ai)(?: \w+){0,8} nhiều(?: \w+){0,3} nhất"
    r"|nhiều(?: \w+){0,3} nhất(?: \w+){0,4} (?:cơ quan|đơn vị|sở|ban|ngành|bên) nào"
)


_EACH = re.compile(
    r"(?:mỗi|từng) (?:sở|cơ quan|đơn vị|ngành)(?: \w+){0,6} (?:mấy|bao nhiêu)"
    r"|(?:mấy|bao nhiêu)(?: \w+){0,4} (?:mỗi|từng) (?:sở|cơ quan|đơn vị|ngành)"
)


def compose_most(context: Context) -> Draft | None:
    """Tell which agencies hold most tasks of a plan, or how many each: in the role and under the heading asked about.

    None where a question asks neither.
    """
    frame = context.frame
    asks_each = _EACH.search(frame.text) is not None
    if not (asks_each or _MOST.search(frame.text)) or frame.agencies:
        return None
    subject = tuple(word for word in frame.topic if word not in _MORE)
    bare = replace(context, frame=replace(frame, topic=subject))
    if len(frame.plans) != 1 and not (_OF_TASKS.search(frame.text) and is_about_whole_plan(bare)):
        return None
    draft = Draft(context.corpus)
    counted = 0
    for plan in frame.plans:
        if tasks := _tasks(context, plan):
            counted += len(tasks)
            (_each if asks_each else _first)(context, draft, plan, tasks)
    if asks_each:
        draft.complete = Complete(counted, counted)
    return draft if counted else None


_MORE = frozenset({"nhiều", "nhất"})
_OF_TASKS = re.compile(r"\b(?:việc|nhiệm vụ|đầu việc|phần việc)\b")


def _tasks(context: Context, plan: str) -> list[list[Duty]]:
    by_agency: dict[str, list[Duty]] = {}
    for row in context.corpus.duties([plan]):
        if _counts(context, row) and (row.path.startswith("Phụ lục") or not APPENDIX.search(context.frame.text)):
            by_agency.setdefault(context.agencies.key(row.agency), []).append(row)
    return [list({row.path: row for row in rows}.values()) for rows in by_agency.values()]


def _each(context: Context, draft: Draft, plan: str, tasks: list[list[Duty]]) -> None:
    draft.say(say.tasks_of_each(context.corpus.name(plan), len(tasks), context.frame.role))
    for rows in sorted(tasks, key=lambda rows: -len(rows)):
        marks = "".join(draft.cite(context.corpus.clause(plan, row.path)) for row in rows)
        draft.say(say.tasks_held(rows[0].agency, len(rows), context.frame.role, marks))


def _first(context: Context, draft: Draft, plan: str, tasks: list[list[Duty]]) -> None:
    most = max(map(len, tasks))
    first = [rows for rows in tasks if len(rows) == most]
    names = [rows[0].agency for rows in first]
    draft.say(say.most_tasks(context.corpus.name(plan), names, most, context.frame.role))
    for rows in first:
        for row in rows:
            clause = context.corpus.clause(plan, row.path)
            place = f"{row.agency}, {label_of(row.path)}"
            draft.say(say.item_of(place, gist(governed(context.corpus, clause), 200), draft.cite(clause)))


def _counts(context: Context, row: Duty) -> bool:
    role, place = context.frame.role, named_clause(context)
    if context.agencies.is_collective(row.agency) or (role and row.role != role):
        return False
    clause = context.corpus.clause(row.plan, row.path)
    return place is None or place in (clause, *context.corpus.headings(clause))
