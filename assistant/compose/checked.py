"""What a next question holds against what was told: who has a part in it, who else, whether it is so elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duties import row_line
from assistant.compose.duty_rows import unique
from assistant.compose.missing import compose_not_stated, subject_of
from assistant.compose.passages import telling
from assistant.compose.section_items import role_lines_of
from assistant.compose.task_lines import marks_of, tell_task, works_with
from assistant.compose.tasks import Task
from assistant.compose.twins import worded
from assistant.compose.who import best_tasks
from assistant.understanding.checking import DENIES
from assistant.understanding.cues import Sought
from ingest.folding import match_key
from ingest.plan import Clause
from ingest.registers.words import Deadline, Duty

_FEW = 4
_SURE = 0.62


def compose_part(context: Context, tasks: Sequence[Task]) -> Draft | None:
    """Tell whether the agency of a question has a part in tasks; None where nobody has one."""
    agency, plan = context.frame.agencies[0], context.frame.plans[0]
    name, called = context.corpus.name(plan), context.agency_name(agency)
    denied = DENIES.search(context.frame.text) is not None
    held = [task for task in tasks if _rows_of(context, task, agency)]
    # The thing may stand in other parts of the plan than those that were shown.
    held = held or [task for share, task in best_tasks(context) if share >= _SURE and _rows_of(context, task, agency)]
    draft = Draft(context.corpus)
    if held:
        roles = list(dict.fromkeys(row.role for task in held for row in _rows_of(context, task, agency)))
        draft.say(say.checks.has_part(name, called, roles, denied=denied))
        draft.status = "premise_corrected" if denied else "answered"
    elif tasks:
        draft.say(say.checks.has_no_part(name, called, denied=denied))
        draft.status = "answered" if denied else "not_stated"
    for task in (held or tasks)[:_FEW]:
        tell_task(context, draft, task, worded(context, task))
    return draft if draft.lines else None


def compose_others(context: Context, tasks: Sequence[Task]) -> Draft | None:
    """Tell whom tasks are given to beside those left out ("trừ cấp huyện ra"), by name or level; None without any."""
    draft = Draft(context.corpus)
    for task in tasks:
        out = [row.agency for row in task.rows if _is_left_out(context, row.agency)]
        left = list(dict.fromkeys(row.agency for row in task.rows if row.agency not in out))
        if not out:
            continue
        shown = worded(context, task)
        left = left or [word for word in [works_with(task)] if word]
        name, marks = context.corpus.name(task.plan), marks_of(context, draft, task)
        if left:
            draft.say(say.checks.besides(name, say.join(list(dict.fromkeys(out))), left, marks))
        else:
            draft.say(say.checks.nobody_besides(name, out[0], marks))
        draft.say(say.quote(telling(context, shown, 700), draft.cite(shown)))
    return draft if draft.lines else None


def _is_left_out(context: Context, agency: str) -> bool:
    level = _LEVEL.search(context.frame.text)
    named = any(context.agencies.same(agency, asked) for asked in context.frame.agencies)
    return named or bool(level and level[0] in match_key(agency))


_LEVEL = re.compile(r"\b(?:huyện|quận|thị xã|xã|phường|tỉnh)\b")


def _rows_of(context: Context, task: Task, agency: str) -> list[Duty]:
    return [row for row in task.rows if context.agencies.same(row.agency, agency)]


def tell_alike(context: Context, draft: Draft) -> Draft:
    """Say first whether a plan says the same as the one that the question before was about, where registers tell."""
    held = [context.corpus.clause(*key) for key in context.frame.beside]
    # Of a task that lines below it say who does, those lines are held against as well.
    beside = list(dict.fromkeys(line for one in held for line in (*role_lines_of(context, one), one)))
    own = [context.corpus.clause(cited.plan, cited.path) for cited in draft.citations]
    if not beside:
        return draft
    if draft.status == "premise_corrected":
        return draft
    if draft.status != "answered":
        return _of_same_agencies(context, beside) or compose_not_stated(context, subject_of(context.frame))
    plans = list(dict.fromkeys(clause.plan for clause in beside))
    names = [context.corpus.name(plan) for plan in plans]
    if missing := _names_missing(context, beside, own):
        draft.lines.insert(0, say.checks.not_named(context.corpus.name(context.frame.plans[0]), missing))
        draft.status = "premise_corrected"
    elif (cited := _cites_too(context, beside)) is not None:
        draft.lines.insert(0, cited[0])
        draft.status = "answered" if cited[1] else "premise_corrected"
    elif (alike := _is_alike(context, beside, own)) is not None:
        what = say.checks.LEADS if context.frame.sought is Sought.WHO else say.checks.TIMES
        draft.lines.insert(0, (say.checks.alike if alike else say.checks.not_alike)(what, names))
        draft.status = "answered" if alike else "premise_corrected"
    return draft


_AKIN = 0.2
"""The likeness from which a duty of the same agency may be the one that was asked about, in other words."""


def _of_same_agencies(context: Context, beside: Sequence[Clause]) -> Draft | None:
    """Tell the duties most like the one told before that a plan gives the same agencies; None where it gives none."""
    if context.frame.sought is not Sought.WHO or len(context.frame.plans) != 1:
        return None
    agencies, plan = _leads(context, beside), context.frame.plans[0]
    rows = [
        row for row in context.corpus.duties([plan]) if any(context.agencies.same(row.agency, one) for one in agencies)
    ]
    shares = {row.path: _likeness(context, beside, context.corpus.clause(plan, row.path)) for row in rows}
    rows = sorted((row for row in rows if shares[row.path] >= _AKIN), key=lambda row: -shares[row.path])[:2]
    if not rows:
        return None
    draft = Draft(context.corpus, status="not_stated")
    draft.say(say.checks.same_agency(context.corpus.name(plan), rows[0].agency))
    for row in unique(rows):
        draft.say(row_line(context, draft, row, 600))
    return draft


def _likeness(context: Context, beside: Sequence[Clause], clause: Clause) -> float:
    return max(context.evidence.likeness(one, clause) for one in beside)


def _names_missing(context: Context, beside: Sequence[Clause], own: Sequence[Clause]) -> list[str]:
    """Return the foreign localities asked about that the plan of before names and this one does not."""
    frame = context.frame
    if frame.sought is not Sought.PARTNERS and not frame.places:
        return []
    rows = [row for row in context.corpus.partners(dict.fromkeys(c.plan for c in beside)) if row.type == "locality"]
    paths = {clause.path for clause in beside}
    asked = [row for row in rows if row.path in paths and (not frame.places or row.country in frame.places)]
    named = {match_key(row.name) for row in context.corpus.partners(frame.plans)}
    return list(dict.fromkeys(row.name for row in asked if match_key(row.name) not in named))


def _cites_too(context: Context, beside: Sequence[Clause]) -> tuple[str, bool] | None:
    """Tell which plans cite the document told before, and whether all do; None where that is not asked."""
    keys = {(clause.plan, clause.path) for clause in beside}
    told = [
        row for row in context.corpus.references(dict.fromkeys(c.plan for c in beside)) if (row.plan, row.path) in keys
    ]
    called = {match_key(row.number): say.document(row.type, row.number, row.name) for row in told if row.number}
    if context.frame.sought is not Sought.REFERENCES or len(called) != 1:
        return None
    plans = {plan: context.corpus.name(plan) for plan in context.frame.plans}
    numbers = {plan: {match_key(row.number or "") for row in context.corpus.references([plan])} for plan in plans}
    citing = [plan for plan in plans if called.keys() & numbers[plan]]
    without = [plans[plan] for plan in plans if plan not in citing]
    document = next(iter(called.values()))
    return say.checks.cites_too(document, [plans[plan] for plan in citing], without), not without


def _is_alike(context: Context, beside: Sequence[Clause], own: Sequence[Clause]) -> bool | None:
    """Tell whether both name the same agencies first, or the same time; None where neither is asked or registered."""
    if context.frame.sought is Sought.WHO:
        theirs, ours = _leads(context, beside), _leads(context, own)
        return _each(context, theirs, ours) and _each(context, ours, theirs) if theirs and ours else None
    if context.frame.sought in (Sought.DEADLINE, Sought.REPORT):
        agency = next(iter(context.frame.agencies), None)
        if agency and not any(context.agencies.same(charged, agency) for charged in _leads(context, own)):
            return None  # what all must do is no deadline of the one agency asked about
        times, own_times = _times(context, beside), _times(context, own)
        return times == own_times if times and own_times else None
    if context.frame.sought is Sought.PERIOD:
        plans = {clause.plan for clause in (*beside, *own)}
        return len({context.corpus.views[plan].metadata.period for plan in plans}) == 1
    return None


def _each(context: Context, some: Sequence[str], others: Sequence[str]) -> bool:
    return all(any(context.agencies.same(one, other) for other in others) for one in some)


def _leads(context: Context, clauses: Sequence[Clause]) -> list[str]:
    keys = {(clause.plan, clause.path) for clause in clauses}
    rows = [
        row for row in context.corpus.duties(dict.fromkeys(c.plan for c in clauses)) if (row.plan, row.path) in keys
    ]
    return [row.agency for row in rows if row.role != "phối hợp"]


def _times(context: Context, clauses: Sequence[Clause]) -> set[str]:
    keys = {(clause.plan, clause.path) for clause in clauses}
    rows = [
        row for row in context.corpus.deadlines(dict.fromkeys(c.plan for c in clauses)) if (row.plan, row.path) in keys
    ]
    return {row.normalized or match_key(row.expression) for row in rows if row.kind != "date_of_cited_document"}


_OF_ONE_YEAR = re.compile(r"\b(?:của|cho|trong|chỉ|riêng|áp dụng) (?:riêng )?năm (20\d\d)\b")


def every_year(context: Context, rows: Sequence[Deadline]) -> str | None:
    """Return that deadlines come back every year, where a question takes them for those of one."""
    found = _OF_ONE_YEAR.search(context.frame.text) if context.frame.asserts else None
    yearly = rows and all(row.kind in ("annual", "annual_by_date") for row in rows)
    return say.checks.every_year(found[1]) if found and yearly else None
