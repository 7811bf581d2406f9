"""Which agencies a plan gives no task of their own ("sở nào không được giao việc gì"): some that others charge."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from assistant import say
from assistant.compose.charged import BODIES, Charged, charged_in, is_department, named_only
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.overall import is_about_whole_plan
from assistant.understanding.cues import LEADS
from ingest.agencies import PROVINCE_COMMITTEE

_LEFT_OUT = re.compile(
    rf"\b{BODIES} nào(?: (?:thì|lại|mà|ở đó))? (?:không|chưa|chẳng)(?: \w+){{0,3}}? "
    r"(?:giao|phân công|phân việc|nhiệm vụ|việc|tham gia|trách nhiệm|nhắc|nêu|tên|mặt|vai trò)\b"
)
_DEPARTMENTS = re.compile(r"\bsở nào\b")
_ALL_BOUND = 2
"""So many clauses that charge all departments together are cited."""


def compose_uncharged(context: Context) -> Draft | None:
    """Name, for each plan asked about, the agencies charged elsewhere that it gives no task of their own; else None."""
    frame = context.frame
    is_asked = _LEFT_OUT.search(frame.text) and not LEADS.search(frame.text) and "phối hợp" not in frame.text
    if not is_asked or frame.agencies or frame.numbers or not is_about_whole_plan(named_only(context)):
        return None
    found = {plan: charged_in(context, plan) for plan in context.corpus.ids}
    if not any(found[plan] for plan in found if plan not in frame.plans[:1]):
        return None
    draft = Draft(context.corpus)
    only_departments = bool(_DEPARTMENTS.search(frame.text))
    noun = say.nouns.DEPARTMENT if only_departments else say.nouns.AGENCY
    for plan in frame.plans:
        others = _of_others(context, plan, found).values()
        left = [one for one in others if is_department(one.name) or not only_departments]
        told = [f"{one.name} ({context.corpus.place(one.clause.plan)} {draft.cite(one.clause)})" for one in left]
        draft.say(say.charged.left_out(context.corpus.name(plan), noun, told))
        rows = [row for row in context.corpus.duties([plan]) if context.agencies.binds_departments(row.agency)]
        paths = list(dict.fromkeys(row.path for row in rows))[:_ALL_BOUND]
        if left and paths:
            marks = [draft.cite(context.corpus.clause(plan, path)) for path in paths]
            draft.say(say.charged.bound_all_the_same(marks))
    draft.say(say.charged.LEFT_OUT_OF)
    return draft


def _of_others(context: Context, plan: str, found: Mapping[str, Mapping[str, Charged]]) -> dict[str, Charged]:
    """Return the agencies that other plans charge and this one does not, under that or a kindred name."""
    book, own = context.agencies, found[plan]
    left: dict[str, Charged] = {}
    for other, charged in found.items():
        for key, one in charged.items() if other != plan else ():
            is_known = key in book.lexicon.agencies and key != PROVINCE_COMMITTEE
            if is_known and not {*book.lexicon.kin(key), key} & own.keys():
                left.setdefault(key, replace(one, name=book.name_of(key)))
    return left
