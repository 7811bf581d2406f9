"""Agencies that a question puts into a clause where the clause prints another: through whom, to whom, from whom."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.compose.claims import corrected
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import choose
from assistant.compose.who import best_tasks, holders
from assistant.understanding.cues import Sought
from ingest.folding import match_key
from ingest.lexicon import AgencyMention
from ingest.plan import Clause

_ABOUT = 0.42
_SURE = 0.62
_AHEAD = 0.75
_SLOTS = (
    (re.compile(r"(?:thông )?qua\s*\Z"), re.compile(r"(?:thông )?qua\s*\Z")),
    (re.compile(r"\bdo\s*\Z"), re.compile(r"(?:\bdo|đề nghị của)\s*\Z")),
    (re.compile(r"(?:gửi|nộp|báo cáo|trình)(?: \w+)?\s*\Z"), re.compile(r"(?:gửi|nộp|báo cáo|trình)(?: \w+)?\s*\Z")),
)
"""What stands before an agency in a question, and before its counterpart in a clause."""
_AGENCY_ACTS = re.compile(
    r"\s*(?:\w+ ){0,3}?(?:tham mưu|tổ chức|xây dựng|quản lý|triển khai|thực hiện|biên soạn|vận động)"
)


def correct_slot(context: Context) -> Draft | None:
    """Correct "through X", "by X" or "to X" where the clause in question prints another agency there and no X."""
    frame = context.frame
    chosen = [item for item in choose(context) if item.coverage >= _ABOUT][:1]
    if not chosen or frame.sought is Sought.DUTIES:
        return None
    clause = chosen[0].clause
    present = list(context.agencies.lexicon.agencies_in(clause.text))
    for asked in _mentions(context):
        if any(context.agencies.same(found.name, asked.name) for found in present):
            continue
        for before, counterpart in _SLOTS:
            if before.search(frame.text[: asked.start]) and _filled(clause, present, counterpart):
                name = context.agencies.name_of(asked.id) if asked.id else asked.name
                return corrected(context, clause, name)
    return None


def _mentions(context: Context) -> Iterator[AgencyMention]:
    for mention in context.agencies.lexicon.agencies_in(context.frame.text, typed=True):
        if not mention.is_collective:
            yield mention


def _filled(clause: Clause, present: list[AgencyMention], slot: re.Pattern[str]) -> bool:
    text = match_key(clause.text)
    return any(slot.search(text[: found.start].rstrip("( ")) for found in present)


def correct_holder(context: Context) -> Draft | None:
    """Correct a question that has an agency do what the plan gives to another and does not name it for."""
    frame = context.frame
    if len(frame.agencies) != 1 or frame.sought not in (Sought.OPEN, Sought.DUTIES) or not _is_subject(context):
        return None
    scored = best_tasks(context)
    if not scored or scored[0][0] < _SURE:
        return None
    task, agency = scored[0][1], frame.agencies[0]
    words = " ".join(
        clause.text for _, other in scored for clause in (*other.subject, *_headings(context, other.title))
    )
    named = context.agencies.lexicon.agencies_in(words)
    rows = [row for _, other in scored for row in other.rows]
    if any(context.agencies.same(row.agency, agency) or context.agencies.follows(agency, row.agency) for row in rows):
        return None
    if any(context.agencies.same(mention.name, agency) for mention in named):
        return None
    if any(context.agencies.is_collective(row.agency) for row in rows) or _does_alike(context, agency):
        return None
    draft = Draft(context.corpus)
    draft.say(
        f"**{context.corpus.name(task.plan)}** không giao việc này cho {context.agencies.name_of(agency)}, mà giao cho "
        f"{holders(context, draft, task)}"
    )
    return draft


def _is_subject(context: Context) -> bool:
    """Tell whether the question has its agency act ("Sở X tham mưu quản lý …")."""
    text = context.frame.text
    return any(_AGENCY_ACTS.match(text[mention.end :]) for mention in _mentions(context))


def _headings(context: Context, clause: Clause) -> list[Clause]:
    return context.corpus.headings(clause)


def _does_alike(context: Context, agency: str) -> bool:
    """Tell whether a clause of the agency's own covers the topic nearly as well as the best one."""
    topic, plan = context.frame.topic, context.frame.plans[0]
    own = [row for row in context.corpus.duties([plan]) if context.agencies.same(row.agency, agency)]
    covered = [context.evidence.coverage(topic, context.corpus.clause(plan, row.path)) for row in own]
    best = max((item.coverage for item in context.ranked), default=0.0)
    return max(covered, default=0.0) >= _AHEAD * best
