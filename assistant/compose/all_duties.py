"""Everybody's duties in one plan: a table of agencies, for there are too many to print one by one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duty_rows import unique
from assistant.compose.overall import is_about_whole_plan
from ingest.registers.words import Duty, Role

_ALL = re.compile(
    r"(?:tất cả|toàn bộ|mọi|hết|đầy đủ|danh sách|liệt kê|bảng|những|các)(?: \w+){0,3} (?:nhiệm vụ|phân công)"
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
    if len(frame.plans) != 1 or not frame.names_plan or frame.agencies or frame.address or frame.verbatim:
        return None
    if not _ALL.search(frame.text) or _OTHER.search(frame.text) or not is_about_whole_plan(context):
        return None
    plan = frame.plans[0]
    by_agency: dict[str, list[Duty]] = {}
    for row in context.corpus.duties([plan]):
        by_agency.setdefault(context.agencies.key(row.agency), []).append(row)
    if not by_agency:
        return None
    rows = {key: unique(found) for key, found in by_agency.items()}
    total = sum(map(len, rows.values()))
    draft = Draft(context.corpus)
    draft.say(say.duties_overview(context.corpus.name(plan), len(rows), total))
    draft.say(say.DUTIES_COLUMNS)
    draft.say("| --- | --- | --- | --- |")
    for own in rows.values():
        cells = [_cell(context, draft, [row for row in own if row.role == role]) for role in _ROLES]
        draft.say(f"| {own[0].agency} | {' | '.join(cells)} |")
    draft.say(say.DUTIES_MORE)
    draft.complete = Complete(total, total)
    return draft


def _cell(context: Context, draft: Draft, rows: Sequence[Duty]) -> str:
    return " ".join(draft.cite(context.corpus.clause(row.plan, row.path)) for row in rows) or "–"
