"""Who holds the tasks that a place abroad stands in."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.placed import naming_place
from assistant.compose.task_lines import tell_task
from assistant.compose.tasks import task_coverage
from ingest.folding import match_key

_CLOSE = 0.88
_ENOUGH = 0.3
_FEW = 4
# "Tuần phim Hàn Quốc do ai chủ trì": who has a role has it in this plan, and the place is part of the task's name.
_HOLDS = re.compile(
    r"\b(?:do|giao(?: cho)?) (?:ai|(?:cơ quan|đơn vị|sở|bên|ngành) nào)\b"
    r"|\b(?:ai|nào) (?:chủ trì|phụ trách|đầu mối|lo|làm)\b"
    r"|(?:chủ trì|phụ trách) (?:là )?(?:ai|(?:cơ quan|đơn vị|sở) nào)\b"
)
_NAMED = 0.6


def compose_who_abroad(context: Context) -> Draft | None:
    """Name who holds the tasks that a place abroad stands in; None where no such task is about the rest."""
    frame = context.frame
    # "Sở nào giao lưu với Suwon"; in "cơ quan nào của Viêng Chăn" the agency is one abroad.
    doing = r"(?:nào|ai)\b.* (?:với|cùng|sang|tới|đến|tại)(?: \w+){0,4} "
    does = any(re.search(doing + re.escape(match_key(one)), frame.text) for one in frame.places)
    if frame.agencies or not (does or _HOLDS.search(frame.text)):
        return None
    naming = {
        (clause.plan, clause.path) for place in frame.places for clause in naming_place(context, frame.plans, place)
    }
    scored = [
        (task_coverage(context.evidence, frame.topic, task), task)
        for task in context.tasks.of(frame.plans)
        if any((clause.plan, clause.path) in naming for clause in task.subject)
    ]
    best = max((share for share, _ in scored), default=0.0)
    least = _ENOUGH if does else _NAMED
    chosen = [task for share, task in scored if share >= max(least, _CLOSE * best)][:_FEW]
    draft = Draft(context.corpus)
    for task in chosen:
        naming_it = [clause for clause in task.subject if (clause.plan, clause.path) in naming]
        tell_task(context, draft, task, max(naming_it, key=lambda c: context.evidence.coverage(frame.topic, c)))
    return draft if draft.lines else None
