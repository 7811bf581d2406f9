"""Who leads or takes part, taken for granted: held against the register of duties."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.asserted import correct_role, is_done_with, is_worded_so
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.overall import is_about_whole_plan, leading, plan_words
from assistant.compose.passages import cite_with_heading, telling
from assistant.compose.said import of_statement
from assistant.compose.tasks import Task
from assistant.compose.twins import with_twins
from assistant.compose.who import best_tasks, compose_who
from assistant.understanding.cues import Sought

_SURE = 0.62
_ASKED = (Sought.DUTIES, Sought.DEADLINE, Sought.REPORT, Sought.WHO)


def other_agency(context: Context) -> Draft | None:
    frame = context.frame
    if not frame.agencies or not frame.topic or not (frame.role or frame.assertion):
        return None
    if frame.sought is Sought.WHO and not (frame.asserts or frame.assertion):
        return None
    if not frame.asserts and not frame.assertion and frame.sought in _ASKED:
        return None
    if frame.assertion and _LEADS_ALL.search(frame.text) and not frame.said:
        return None  # of the plan as a whole: what is asked besides is no task said to be the agency's
    if frame.assertion:
        return correct_role(of_statement(context), *frame.assertion)
    scored = best_tasks(context)
    if not scored or scored[0][0] < _SURE:
        return None
    told = with_twins(context, [task for _, task in scored])
    rows = [row for task, _ in told for row in task.rows if row.role == frame.role]
    if not rows or any(context.agencies.same(row.agency, agency) for row in rows for agency in frame.agencies):
        return None
    if frame.role == "phối hợp" and any(_is_done_together(context, task) for task, _ in told):
        return None
    draft = compose_who(context)
    if draft:
        named = context.agency_name(frame.agencies[0])
        plan = context.corpus.name(frame.plans[0])
        draft.lines.insert(0, say.not_in_role(plan, named, frame.role or ""))
    return draft


def _is_done_together(context: Context, task: Task) -> bool:
    """Tell whether a task is by its own words to work with others, and the agency asked about leads it or is named."""
    agencies = context.frame.agencies
    leads = any(context.agencies.same(row.agency, agencies[0]) for row in task.rows)
    return (leads and is_worded_so(context, task)) or any(is_done_with(context, task, one) for one in agencies)


_LEADS_ALL = re.compile(
    r"(?:vai trò|tư cách)(?: \w+){0,3} (?:chủ trì|đầu mối|thường trực)(?: của)? (?:cả |toàn bộ )?kế hoạch"
    r"|chủ trì (?:cả |toàn bộ )?kế hoạch(?: này)?(?=$| (?:thì|vậy|thế|nên|còn|đúng|phải|nhỉ|à|hả)\b)"
    r"|chủ trì (?:việc )?(?:(?:tổ chức|triển khai|thực hiện|chung|cả|toàn bộ|điều phối) )+(?:cả |toàn bộ )?kế hoạch"
)


def other_overall_lead(context: Context) -> Draft | None:
    """Correct a question that has another agency lead the plan as a whole; a subject of its own is another matter."""
    frame = context.frame
    if _AT_A_HEADING.search(frame.text):
        return None
    if (named := _named_as_lead(context)) is not None:
        return _other_lead(context, named)
    if frame.asserts and len(frame.agencies) == 1 and _AS_HUB.search(frame.text):
        return _other_lead(context, frame.agencies[0])
    said = frame.assertion is not None and frame.assertion[1] == "chủ trì" and bool(_LEADS_ALL.search(frame.text))
    if not frame.agencies or not (said or frame.role == "chủ trì") or not _is_said_of_whole_plan(context):
        return None
    if said and frame.assertion:
        return _other_lead(context, frame.assertion[0])
    return _other_lead(context, frame.agencies[0]) if frame.asserts else None


_AS_HUB = re.compile(
    r"\b(?:làm|là)(?: cơ quan| đơn vị)? (?:đầu mối|thường trực)\b(?: \w+){0,8}? (?:triển khai|thực hiện|tổ chức)"
    r"(?: \w+){0,3}? (?:cả |toàn bộ )?kế hoạch(?: này)?(?=$| (?:phải|đúng|có|nhỉ|à|hả)\b)"
)
"""Says of an agency that all of the plan is done through it."""
_AS_LEAD = re.compile(
    r"\b(?:với )?(?:vai trò|tư cách)(?: \w+){0,3} (?:chủ trì|đầu mối|thường trực)(?: của)? (?:cả |toàn bộ )?kế hoạch\s*"
)


def _named_as_lead(context: Context) -> str | None:
    """Return the agency that a question calls the leader ("với tư cách cơ quan chủ trì kế hoạch, Sở A phải …")."""
    text = context.frame.text
    found = _AS_LEAD.search(text)
    if found is None:
        return None
    after = [one for one in context.agencies.lexicon.agencies_in(text, typed=True) if one.start == found.end()]
    return (after[0].id or after[0].name) if after else None


_AT_A_HEADING = re.compile(r"\b(?:tiêu đề|đề mục|mục (?:số )?\d|(?:mục|phần) (?:riêng|dành)|dành riêng cho)\b")
"""Speaks of the part that bears an agency's name, not of the plan."""


def _is_said_of_whole_plan(context: Context) -> bool:
    """Tell whether a question speaks of leading the plan, and not of one task of it ("phát triển nguồn lực")."""
    frame = context.frame
    if _LEADS_ALL.search(frame.text):
        return True
    if not is_about_whole_plan(context):
        return False
    found = leading(context, frame.plans[0])
    scored = best_tasks(context) if set(frame.topic) - plan_words(context) else []
    return not scored or scored[0][0] < _SURE or (found is not None and found[1] in scored[0][1].subject)


def confirm_overall_lead(context: Context) -> Draft | None:
    """Confirm that an agency leads the plan as a whole, with the clause that charges it; None for another question."""
    frame = context.frame
    if not frame.names_plan or len(frame.plans) != 1 or not frame.asserts:
        return None
    leads = frame.assertion and frame.assertion[1] == "chủ trì" and _LEADS_ALL.search(frame.text)
    if leads and frame.assertion and is_about_whole_plan(context):
        asserted = frame.assertion[0]
    elif len(frame.agencies) == 1 and (_AS_HUB.search(frame.text) or (frame.denies and _LEADS_ALL.search(frame.text))):
        asserted = frame.agencies[0]
    else:
        return None
    found = leading(context, frame.plans[0])
    if found is None or not context.agencies.same(found[0].agency, asserted):
        return None
    row, clause = found
    draft = Draft(context.corpus)
    name, words = context.corpus.name(clause.plan), telling(context, clause, 400)
    if frame.denies:  # "Sở Ngoại vụ không chủ trì kế hoạch"
        draft.say(say.checks.NOT_SO)
        draft.status = "premise_corrected"
    else:
        draft.say(say.checks.has_part(name, row.agency, ["chủ trì"], denied=False))
    draft.say(say.leads_plan(name, row.agency, words, cite_with_heading(context, draft, [clause])))
    return draft


def _other_lead(context: Context, asserted: str) -> Draft | None:
    plan = context.frame.plans[0]
    found = leading(context, plan)
    if found is None or context.agencies.same(found[0].agency, asserted):
        return None
    row, clause = found
    draft = Draft(context.corpus)
    name, wrong, words = context.corpus.name(plan), context.agency_name(asserted), telling(context, clause, 400)
    draft.say(say.other_lead(name, row.agency, wrong, words, cite_with_heading(context, draft, [clause])))
    for own in [r for r in context.corpus.duties([plan]) if context.agencies.same(r.agency, asserted)][:1]:
        told = context.corpus.clause(plan, own.path)
        draft.say(
            say.given(own.agency, own.role, telling(context, told, 300), cite_with_heading(context, draft, [told]))
        )
    return draft
