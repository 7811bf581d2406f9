"""Which agency holds most tasks: counted from the duty register, ties told."""

from __future__ import annotations

import re

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from assistant.compose.named import named_clause
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
    if not (asks_each or _MOST.search(frame.text)) or frame.agencies or len(frame.plans) != 1:
        return None
    plan = frame.plans[0]
    by_agency: dict[str, list[Duty]] = {}
    for row in context.corpus.duties([plan]):
        if _counts(context, row) and (row.path.startswith("Phụ lục") or not APPENDIX.search(frame.text)):
            by_agency.setdefault(context.agencies.key(row.agency), []).append(row)
    if not by_agency:
        return None
    tasks = {key: list({row.path: row for row in rows}.values()) for key, rows in by_agency.items()}
    return _each(context, list(tasks.values())) if asks_each else _first(context, tasks)


def _each(context: Context, tasks: list[list[Duty]]) -> Draft:
    draft = Draft(context.corpus)
    plan = context.frame.plans[0]
    draft.say(say.tasks_of_each(context.corpus.name(plan), len(tasks), context.frame.role))
    for rows in sorted(tasks, key=lambda rows: -len(rows)):
        marks = "".join(draft.cite(context.corpus.clause(plan, row.path)) for row in rows)
        draft.say(say.tasks_held(rows[0].agency, len(rows), context.frame.role, marks))
    draft.complete = Complete(len(tasks), len(tasks))
    return draft


def _first(context: Context, tasks: dict[str, list[Duty]]) -> Draft:
    frame, plan = context.frame, context.frame.plans[0]
    most = max(map(len, tasks.values()))
    draft = Draft(context.corpus)
    first = [rows for rows in tasks.values() if len(rows) == most]
    names = [rows[0].agency for rows in first]
    draft.say(say.most_tasks(context.corpus.name(plan), names, most, frame.role))
    for rows in first:
        for row in rows:
            clause = context.corpus.clause(plan, row.path)
            place = f"{row.agency}, {label_of(row.path)}"
            draft.say(say.item_of(place, gist(governed(context.corpus, clause), 200), draft.cite(clause)))
    return draft


def _counts(context: Context, row: Duty) -> bool:
    role, place = context.frame.role, named_clause(context)
    if context.agencies.is_collective(row.agency) or (role and row.role != role):
        return False
    clause = context.corpus.clause(row.plan, row.path)
    return place is None or place in (clause, *context.corpus.headings(clause))
