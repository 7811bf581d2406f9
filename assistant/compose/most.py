"""Which agency holds most tasks of a plan: counted from the duty register, ties told."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.scope import is_within, scope_of
from assistant.compose.tasks import governed
from assistant.understanding.document_cues import APPENDIX
from ingest.label import label_of
from ingest.numerals import in_figures
from ingest.registers.words import Duty

_MOST = re.compile(
    r"(?:cơ quan|đơn vị|sở|ban|ngành|bên|nơi|đầu mối|ai)(?: \w+){0,8} nhiều(?: \w+){0,3} nhất"
    r"|nhiều(?: \w+){0,3} nhất(?: \w+){0,4} (?:cơ quan|đơn vị|sở|ban|ngành|bên) nào"
)


_EACH = re.compile(
    r"(?:mỗi|từng) (?:sở|cơ quan|đơn vị|ngành)(?: \w+){0,6} (?:mấy|bao nhiêu)"
    r"|(?:mấy|bao nhiêu)(?: \w+){0,4} (?:mỗi|từng) (?:sở|cơ quan|đơn vị|ngành)"
    r"|\bsố (?:lượng )?(?:nhiệm vụ|việc|dòng|đầu việc)(?: \w+){0,2} (?:mỗi|từng) (?:sở|cơ quan|đơn vị|ngành)"
)
_ONLY = re.compile(
    r"\b(?:cơ quan|đơn vị|sở|ngành|ai)(?: \w+){0,8} chỉ (?:được giao |được |có |phải lo |giữ )?(?:đúng |mỗi |vỏn vẹn )?"
    r"(?P<count>một|hai|ba|[1-9]) (?:nhiệm vụ|việc|đầu việc)\b"
)
_OF_PLAN = re.compile(
    r"\b(?:mấy|bao nhiêu|tổng số|số lượng) (?:nhiệm vụ|đầu việc|công việc|việc)\b(?! (?:làm|gì|nào|về|liên quan))"
)


def compose_most(context: Context) -> Draft | None:
    """Tell of each plan which agencies hold most tasks, how many each, or which hold just so many.

    In the role and under the heading asked about; None where a question asks none of it.
    """
    frame = context.frame
    if not _EACH.search(frame.text) and _counts_all(context):
        return _all(context)
    asks_each, only = _EACH.search(frame.text) is not None, _ONLY.search(frame.text)
    if not (asks_each or only or _MOST.search(frame.text)) or frame.agencies:
        return None
    subject = tuple(word for word in frame.topic if word not in _MORE)
    bare = replace(context, frame=replace(frame, topic=subject))
    if len(frame.plans) != 1 and not (_OF_TASKS.search(frame.text) and is_about_whole_plan(bare)):
        return None
    draft = Draft(context.corpus)
    counted = 0
    for plan in frame.plans:
        tasks = _tasks(context, plan)
        if only is not None:
            counted += _so_many(context, draft, plan, tasks, in_figures(only["count"]))
        elif tasks:
            counted += len(tasks)
            (_each if asks_each else _first)(context, draft, plan, tasks)
    if asks_each or only is not None:
        draft.complete = Complete(counted, counted)
    return draft if counted else None


def _counts_all(context: Context) -> bool:
    """Tell whether a question asks how many tasks one plan gives, whoever has them ("X có bao nhiêu nhiệm vụ")."""
    frame, scope = context.frame, APPENDIX.search(context.frame.text)
    is_bare = not frame.agencies and not frame.role and not frame.address and not set(frame.topic) - _ALL
    return bool(_OF_PLAN.search(frame.text)) and is_bare and len(frame.plans) == 1 and frame.names_plan and not scope


_ALL = frozenset("tất cả tổng cộng toàn bộ số giao".split())


def _all(context: Context) -> Draft | None:
    (plan,) = context.frame.plans
    tasks = _tasks(context, plan)
    if not tasks or scope_of(context, plan) is not None:
        return None
    draft = Draft(context.corpus)
    draft.say(say.tasks_of_plan(context.corpus.name(plan), len({row.path for row in context.corpus.duties([plan])})))
    _each(context, draft, plan, tasks)
    draft.complete = Complete(len(tasks), len(tasks))
    return draft


_MORE = frozenset({"nhiều", "nhất"})
_OF_TASKS = re.compile(r"\b(?:việc|nhiệm vụ|đầu việc|phần việc)\b")


def _tasks(context: Context, plan: str) -> list[list[Duty]]:
    by_agency: dict[str, list[Duty]] = {}
    for row in context.corpus.duties([plan]):
        if _counts(context, row) and (row.path.startswith("Phụ lục") or not APPENDIX.search(context.frame.text)):
            by_agency.setdefault(context.agencies.key(row.agency), []).append(row)
    return [list({row.path: row for row in rows}.values()) for rows in by_agency.values()]


def _so_many(context: Context, draft: Draft, plan: str, tasks: list[list[Duty]], count: int) -> int:
    """List the agencies that hold just `count` tasks; return how many there are."""
    found = [rows for rows in tasks if len(rows) == count]
    if found:
        draft.say(say.holding_so_many(context.corpus.name(plan), len(found), count, context.frame.role))
    for rows in found:
        for row in rows:
            clause = context.corpus.clause(row.plan, row.path)
            draft.say(say.item_of(row.agency, gist(governed(context.corpus, clause), 200), draft.cite(clause)))
    return len(found)


def _each(context: Context, draft: Draft, plan: str, tasks: list[list[Duty]]) -> None:
    if APPENDIX.search(context.frame.text):
        draft.say(say.appendix_rows(sum(one.kind == "table_row" for one in context.corpus.clauses([plan]))))
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
    role, scope = context.frame.role, scope_of(context, row.plan)
    if context.agencies.is_collective(row.agency) or (role and row.role != role):
        return False
    return scope is None or is_within(context, row.plan, row.path, scope)
