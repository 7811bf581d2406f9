"""Everybody's duties in a plan: a table of agencies, for there are too many to print one by one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duties import row_line
from assistant.compose.duty_rows import unique
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.scope import is_within, scope_name, scope_of, without_scope
from assistant.understanding.everybody import OF_EVERYBODY
from ingest.registers.words import Duty, Role

_ALL = re.compile(
    r"(?:tất cả|toàn bộ|mọi|hết|đầy đủ|danh sách|liệt kê|bảng|những|các)(?: \w+){0,3} (?:nhiệm vụ|phân công)"
    r"|\Aphân công\b|\bphân công (?:những |các )?(?:cơ quan|đơn vị|sở|ngành)(?: \w+)? nào\b"
    r"|phân công(?: nhiệm vụ)?(?: \w+){0,3} (?:như thế nào|thế nào|ra sao|những gì|cho ai|cho những ai)"
)
_OTHER = re.compile(
    r"phụ lục|giải pháp|mục|phần|nhóm|trọng tâm|cụ thể"
    r"|\b(?:hằng|hàng|mỗi) (?:năm|quý|tháng)|định kỳ|thường xuyên|thời hạn|\bhạn\b"
)
"""What narrows duties down; a table of all of them would pass for the list of those."""
_ROLES: tuple[Role, ...] = ("chủ trì", "phối hợp", "thực hiện")


def compose_all_duties(context: Context) -> Draft | None:
    """Count a plan's duties by agency and role, each agency with its clauses; None where one agency's are asked."""
    frame = context.frame
    is_of_one = len(frame.plans) == 1 and frame.names_plan
    scope = scope_of(context, frame.plans[0]) if frame.role and is_of_one else None
    if frame.agencies or frame.address or frame.verbatim or (scope is None and _OTHER.search(frame.text)):
        return None
    is_asked = is_of_one and _ALL.search(frame.text)
    if not (is_asked or OF_EVERYBODY.search(frame.text)) or not is_about_whole_plan(_of_tasks_alone(context)):
        return None
    draft = Draft(context.corpus)
    if frame.role is not None and len(frame.plans) == 1:
        return _in_role(context, draft, frame.role, scope)
    total = sum(_tell(context, draft, plan) for plan in frame.plans)
    if not total:
        return None
    draft.say(say.DUTIES_MORE)
    draft.complete = Complete(total, total)
    return draft


def _of_tasks_alone(context: Context) -> Context:
    """Return the question without the part it keeps to and the words for how a role is printed."""
    alone = without_scope(context)
    topic = tuple(word for word in alone.frame.topic if word not in _AS_PRINTED)
    return replace(alone, frame=replace(alone.frame, topic=topic))


_AS_PRINTED = frozenset("ghi chữ từ cụm thuộc".split())


def _in_role(context: Context, draft: Draft, role: Role, scope: str | None) -> Draft | None:
    """List what one plan, or one part of it, gives to anybody in a role, each with whose it is; None for nothing."""
    plan = context.frame.plans[0]
    rows = [row for row in context.corpus.duties([plan]) if row.role == role]
    rows = [row for row in rows if scope is None or is_within(context, plan, row.path, scope)]
    holders: dict[str, list[str]] = {}
    for row in rows:
        holders.setdefault(row.path, []).append(row.agency)
    one_each = list({row.path: row for row in rows}.values())
    if not one_each:
        return None
    draft.say(say.duties_in_role(context.corpus.name(plan), role, len(one_each)))
    if scope is not None:
        draft.say(say.within(scope_name(context, plan, scope)))
    shown = one_each[: context.list_limit]
    room = max(200, min(700, 3600 // len(shown)))
    for row in shown:
        draft.say(row_line(context, draft, row, room, whose=say.join(list(dict.fromkeys(holders[row.path])))))
    draft.say(say.counted(len(shown), len(one_each), say.nouns.DUTY))
    draft.complete = Complete(len(shown), len(one_each))
    return draft


def _tell(context: Context, draft: Draft, plan: str) -> int:
    """Tell a plan's duties by agency; return how many they are."""
    by_agency: dict[str, list[Duty]] = {}
    for row in context.corpus.duties([plan]):
        by_agency.setdefault(context.agencies.key(row.agency), []).append(row)
    if not by_agency:
        return 0
    rows = {key: unique(found) for key, found in by_agency.items()}
    total = sum(map(len, rows.values()))
    draft.say(say.duties_overview(context.corpus.name(plan), len(rows), total))
    draft.say(say.DUTIES_COLUMNS)
    draft.say("| --- | --- | --- | --- |")
    for own in rows.values():
        cells = [_cell(context, draft, [row for row in own if row.role == role]) for role in _ROLES]
        draft.say(f"| {own[0].agency} | {' | '.join(cells)} |")
    return total


def _cell(context: Context, draft: Draft, rows: Sequence[Duty]) -> str:
    return " ".join(draft.cite(context.corpus.clause(row.plan, row.path)) for row in rows) or "–"
