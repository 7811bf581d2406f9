"""What an agency must do: every row of the duty register for it, counted and cited."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.company import tell_company, tell_for_localities, tell_named_by_others
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from assistant.compose.duty_rows import focused, given_to_all, of_agencies, rows_of, unique
from assistant.compose.row import Row
from assistant.compose.scope import is_within, scope_name, scope_of
from assistant.compose.tasks import governed, labelled_tasks
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import Clause
from ingest.registers.words import Duty

_OPENING = 20
"""So many letters of a clause hold its label and first words."""


_ASKS_WHETHER = re.compile(r"\bcó\b.*\bkhông\b")
_ASKS_WHETHER_LEADS = re.compile(r"có (?:được )?(?:giao )?chủ trì(?: \w+){0,5} không\b")


def compose_duties(context: Context) -> Draft | None:
    """List the duties of the agencies asked about; None when no plan gives them any."""
    draft = Draft(context.corpus)
    known = {plan: rows_of(context, [plan]) for plan in context.frame.plans}
    every = {plan: unique(rows) for plan, rows in known.items()}
    by_plan = {plan: focused(context, rows) for plan, rows in every.items()}
    if context.frame.beyond:
        return _beyond_told(context, [row for rows in every.values() for row in rows])
    total = sum(len(rows) for rows in by_plan.values())
    if not total:
        return _outside(context)
    if _ASKS_WHETHER_LEADS.search(context.frame.text):
        leads = sum(row.role == "chủ trì" for rows in every.values() for row in rows)
        asked_of = _asked_names(context)
        draft.say(say.checks.leads_some(asked_of, leads) if leads else say.leads_nothing(asked_of))
    shown = 0
    room = max(320, min(1400, 6000 // total))
    for plan, rows in by_plan.items():
        if not rows:
            continue
        _tell_head(context, draft, rows, every[plan], known[plan])
        for row in rows[: max(context.list_limit - shown, 0)]:
            draft.say(row_line(context, draft, row, room, whose=_whose(context, row, known[plan])))
            shown += 1
        tell_company(context, draft, plan, rows)
    _tell_silent(context, draft, [plan for plan, rows in by_plan.items() if not rows])
    shared = [row for plan, rows in by_plan.items() if rows for row in given_to_all(context, plan)]
    shown += _tell_shared(context, draft, shared, max(context.list_limit - shown, 0), room)
    total += len(shared)
    draft.say(say.counted(shown, total, say.nouns.DUTY))
    for plan, rows in by_plan.items():
        tell_for_localities(context, draft, plan, rows)
        tell_named_by_others(context, draft, plan, rows)
    draft.complete = Complete(shown, total)
    return draft


def _tell_head(
    context: Context, draft: Draft, rows: Sequence[Duty], every: Sequence[Duty], known: Sequence[Duty]
) -> None:
    """Say how many duties of whom follow, in which roles and part, and of how many (`every`) they were picked."""
    frame, plan = context.frame, rows[0].plan
    agency = say.join(_names(context, rows, known))
    asked = all(_is_proposed(context, row) for row in rows)
    draft.say(say.duties_head(context.corpus.name(plan), agency, len(rows), frame.role, is_asked=asked))
    if len(frame.agencies) > 1 and len(by_agency := _by_agency(context, rows, known)) > 1:
        draft.say(say.of_these([say.role_count(one, count) for one, count in by_agency.items()]))
    roles = Counter(row.role for row in rows)
    if frame.wanted is Wanted.COUNT and len(roles) > 1:
        draft.say(say.of_these([say.role_count(role, count) for role, count in roles.most_common()]))
    if (scope := scope_of(context, plan)) is not None:
        draft.say(say.within(scope_name(context, plan, scope)))
    if frame.without_role:
        draft.say(say.without_role(frame.without_role))
    if len(rows) < len(every):
        draft.say(say.narrowed(len(rows), len(every)))


def _asked_names(context: Context) -> str:
    return say.join([context.agency_name(one) for one in context.frame.agencies])


def _tell_shared(context: Context, draft: Draft, shared: Sequence[Duty], left: int, room: int) -> int:
    """Tell up to `left` duties given to all departments together, plan by plan; returns how many were told."""
    told = 0
    for plan in dict.fromkeys(row.plan for row in shared):
        own = [row for row in shared if row.plan == plan]
        draft.say(say.duties_of_all(context.corpus.name(plan), _asked_names(context), len(own)))
        for row in own[: left - told]:
            draft.say(row_line(context, draft, row, room))
            told += 1
    return told


def _beyond_told(context: Context, every: Sequence[Duty]) -> Draft | None:
    """List the duties that were not told before; where all were, say so and list them again."""
    if not every:
        return None
    left = [row for row in every if (row.plan, row.path) not in context.frame.beyond]
    plan, names = context.corpus.name(every[0].plan), say.join(_names(context, left or every, every))
    draft = Draft(context.corpus, status="answered" if left else "not_stated")
    draft.say(say.duties_beyond(plan, names, len(left), len(every)))
    shown = (left or every)[: context.list_limit]
    for row in shown:
        draft.say(row_line(context, draft, row, max(300, min(1000, 3600 // len(shown)))))
    draft.say(say.counted(len(shown), len(left or every), say.nouns.DUTY))
    draft.complete = Complete(len(shown), len(left or every))
    return draft


def _outside(context: Context) -> Draft | None:
    """Tell what stands elsewhere where the part that a question keeps to holds none of these duties; else None."""
    plan, frame = context.frame.plans[0], context.frame
    scope = scope_of(context, plan)
    if scope is None or len(frame.plans) > 1:
        return None
    every = of_agencies(context, [plan])
    inside = [row for row in every if is_within(context, plan, row.path, scope)]
    if any(frame.role in (None, row.role) for row in inside):
        return None  # a subject narrowed them to none
    rows = unique(inside or [row for row in every if frame.role in (None, row.role)])
    if not rows:
        return None
    draft = Draft(context.corpus, status="not_stated" if _ASKS_WHETHER.search(frame.text) else "premise_corrected")
    names = say.join([context.agency_name(agency) for agency in frame.agencies])
    name, label = context.corpus.name(plan), scope_name(context, plan, scope)
    draft.say(say.none_within(name, label, names, frame.role, is_elsewhere=not inside))
    for row in rows[: context.list_limit]:
        draft.say(row_line(context, draft, row, max(300, min(1000, 3600 // len(rows)))))
    return draft


def _tell_silent(context: Context, draft: Draft, plans: Sequence[str]) -> None:
    """Name the plans that give the agencies nothing, apart from those that give them duties in another role."""
    charging = [plan for plan in plans if of_agencies(context, [plan])]
    silent = [context.corpus.name(plan) for plan in plans if plan not in charging]
    if silent:
        draft.say(say.duties_silent(silent))
    if charging:
        draft.say(say.duties_otherwise([context.corpus.name(plan) for plan in charging]))


def _is_proposed(context: Context, row: Duty) -> bool:
    """Tell whether a plan asks an agency to do something ("Đề nghị …"): a body that it cannot charge."""
    clause = context.corpus.clause(row.plan, row.path)
    above = (clause, *context.corpus.headings(clause))
    return any("đề nghị " in match_key(one.text)[:_OPENING] for one in above)


def _names(context: Context, shown: Sequence[Duty], known: Sequence[Duty]) -> list[str]:
    """Return how a plan calls the agencies of these rows, each once, however often it spells one another way."""
    paths = {row.path for row in shown}
    found: dict[str, str] = {}
    for row in reversed(known):
        key = context.agencies.key(row.agency)
        # "Giám đốc Sở Ngoại vụ" has a task of his own among those of the department.
        if row.path in paths and (key not in found or not _OFFICE.match(row.agency)):
            found[key] = row.agency
    return list(found.values())[::-1][:3]


def _by_agency(context: Context, rows: Sequence[Duty], known: Sequence[Duty]) -> dict[str, int]:
    """Count the rows that each of several agencies has a part in, under the name that the plan gives it."""
    holders = {(one.path, one.role, context.agencies.key(one.agency)) for one in known}
    names = {context.agencies.key(name): name for name in _names(context, rows, known)}
    return {name: sum((row.path, row.role, key) in holders for row in rows) for key, name in names.items()}


_OFFICE = re.compile(r"(?:Giám đốc|Thủ trưởng|Chánh|Chủ tịch|Trưởng|Chỉ huy trưởng|Tổng biên tập)\s")


def compose_in_other_roles(context: Context) -> Draft | None:
    """Tell that a plan gives an agency no duty in the role asked about, and which it does; None where it gives none."""
    if context.frame.role is None:
        return None
    every = replace(context, frame=replace(context.frame, role=None))
    draft = compose_duties(every)
    if draft is None:
        return None
    names = say.join([context.agency_name(agency) for agency in context.frame.agencies])
    plans = [context.corpus.name(plan) for plan in context.frame.plans]
    draft.lines.insert(0, say.no_duty_in_role(plans, names, context.frame.role))
    draft.status = "premise_corrected"
    return draft


def _whose(context: Context, row: Duty, known: Sequence[Duty]) -> str:
    """Return whose a duty is in a list of the duties of several agencies; "" in that of one."""
    if len({context.agencies.key(one.agency) for one in known}) < 2:
        return ""
    return say.join(list(dict.fromkeys(one.agency for one in known if (one.path, one.role) == (row.path, row.role))))


def row_line(
    context: Context, draft: Draft, row: Duty, room: int, *, whose: str = "", parts: Sequence[Clause] | None = None
) -> Row:
    """Return one duty as a row of a list, within about `room` characters; `whose` it is stands before the role.

    `parts` of a section are told with its title; the tasks that it labels as such where none are given.
    """
    clause = context.corpus.clause(row.plan, row.path)
    section, mark = governed(context.corpus, clause), draft.cite(clause)
    if section is not clause and any(letter.isdigit() for letter in gist(section, 200)):
        mark += draft.cite(section)  # the line says who, the section above it what: its figures are proved by it
    role = say.role_of(whose, row.role) if whose else row.role
    place = say.found_at(label_of(section.path), mark)
    if section is clause:
        words = gist(clause, room)
        item = say.item(say.duty(role, words), mark)
    else:
        tasks = labelled_tasks(context.corpus, section) if parts is None else parts
        told = [say.item_part(gist(task, max(160, room // len(tasks))), draft.cite(task)) for task in tasks]
        title = gist(section, 200)
        words = say.with_parts(title, told)
        item = say.item(say.duty(role, say.with_parts(say.under(label_of(section.path), title), told)), mark)
    return Row(item, say.DUTY_COLUMNS, (role, words, place))
