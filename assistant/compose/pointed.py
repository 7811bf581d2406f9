"""Answers about clauses that a follow-up points at: what they say of what it asks, or that they do not."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from assistant import say
from assistant.compose.address import compose_cell
from assistant.compose.checked import compose_others, compose_part, every_year
from assistant.compose.context import Context
from assistant.compose.deadlines import coverage_of, matching, printed_around, tell_deadlines
from assistant.compose.detail_words import GIVES_REASON, is_printed
from assistant.compose.document_shown import charged_elsewhere, compose_document_shown
from assistant.compose.draft import Draft
from assistant.compose.enough import FOCUSED
from assistant.compose.fitting import fits, names_something
from assistant.compose.funding import prints_sum
from assistant.compose.missing import compose_not_stated, subject_of
from assistant.compose.passages import charged, compose_passages, telling
from assistant.compose.section_items import items_of
from assistant.compose.sections import compose_section
from assistant.compose.shares import share_of_all
from assistant.compose.task_lines import tell_task
from assistant.compose.tasks import Task, task_of_time
from assistant.compose.time_kinds import answers
from assistant.compose.twins import worded
from assistant.compose.unmet import warn_of_unmet
from assistant.evidence import Ranked
from assistant.understanding.cues import PERIODS, VERBATIM, Sought
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key, syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause
from ingest.registers.words import Deadline, Role

_ASKS_NAME = re.compile(r"\btên (?:gọi )?(?:là )?gì\b")
_PURPOSE = re.compile(r"\bđể (?!năm\b)")
"""What something just told is for: "để làm gì?"."""
_ROOM = 600
_SHOWN = 5
_FEW = 4
_NEAR, _FIRST, _HALF = 10, 3, 0.4
"""Of so many clauses one may tell a detail; the first of them though they hold less of the question."""


def compose_pointed(context: Context) -> Draft | None:
    """Tell what the clauses pointed at say of what is asked, or that they do not; None where none is pointed at."""
    clauses = [context.corpus.clause(*key) for key in context.frame.about]
    if not clauses:
        return None
    frame = context.frame
    if (checked := _checked(context, clauses)) is not None:
        return checked
    composer = None if frame.verbatim else _COMPOSERS.get(frame.sought)
    if composer is not None:
        return composer(context, clauses)
    if frame.sought is Sought.OPEN and frame.details and not VERBATIM.search(frame.text):
        return _of_details(context, clauses)
    is_typed = frame.wanted is not None or _ASKS_NAME.search(frame.text)
    is_shown = VERBATIM.search(frame.text) or not is_typed or _may_tell(context, clauses)
    return _quoted(context, clauses) if is_shown else _silent(context, clauses)


def _of_details(context: Context, clauses: Sequence[Clause]) -> Draft:
    """Tell a detail where the clauses pointed at print one of its kind, or others on the same subject; else say so."""
    kinds = context.frame.details

    def prints(clause: Clause) -> bool:
        return any(is_printed(kind, match_key(clause.text)) for kind in kinds)

    near = [
        item.clause
        for at, item in enumerate(context.ranked[:_NEAR])
        if item.coverage >= (FOCUSED if at >= _FIRST else _HALF)
    ]
    told = [clause for clause in clauses if prints(clause)] or [clause for clause in near if prints(clause)][:_FEW]
    if not told and not context.frame.topic:
        return _silent(context, clauses)  # "tại sao lại thế?"
    return _quoted(context, told) if told else compose_not_stated(context, say.subjects.detail(kinds[0].value))


def _checked(context: Context, clauses: Sequence[Clause]) -> Draft | None:
    """Tell what a question holds against the clauses, or a whole section that it points at; None for anything else."""
    frame = context.frame
    if frame.checks_part:
        return compose_part(context, _tasks_of(context, clauses))
    if frame.leaves_out:
        return compose_others(context, _tasks_of(context, clauses))
    if (shared := share_of_all(context, clauses)) is not None:
        return shared
    of_rows = frame.sought is not Sought.WHO and all(clause.cells for clause in clauses)
    if of_rows and not frame.verbatim and (told := _columns(context, clauses)) is not None:
        return told
    is_section = len(clauses) == 1 and clauses[0].kind in HEADING_KINDS and items_of(context, clauses[0])
    return (
        compose_section(context, clauses[0], context.list_limit)
        if is_section and frame.sought not in _COMPOSERS
        else None
    )


def _may_tell(context: Context, clauses: Sequence[Clause]) -> bool:
    """Tell whether a clause holds an expression of the type that a question wants: a sum, a name, a place."""
    if context.frame.wanted is Wanted.PERSON:
        return False
    if context.frame.wanted is Wanted.REASON:
        told = [match_key(clause.text) for clause in clauses]
        return any(GIVES_REASON.search(text) or _PURPOSE.search(text) for text in told)
    if context.frame.wanted is Wanted.MONEY:
        return any(prints_sum(clause) for clause in clauses)
    if _ASKS_NAME.search(context.frame.text):
        return any(names_something(clause.text) for clause in clauses)
    return any(fits(context, Ranked(clause, 1.0, 1.0, 1.0)) for clause in clauses)


def _quoted(context: Context, clauses: Sequence[Clause]) -> Draft:
    if len(clauses) == 1 and (cell := compose_cell(context, clauses[0])) is not None:
        return cell
    shown = _all_of_section(context, clauses) or clauses
    draft = compose_passages(context, [Ranked(clause, 1.0, 1.0, 1.0) for clause in shown])
    return warn_of_unmet(context, draft) if context.frame.asserts else draft


_SECTION = re.compile(r"\b(?:mục|phần|điều|khoản|điểm|nhóm) (?:đó|này|ấy|trên)\b")


def _all_of_section(context: Context, clauses: Sequence[Clause]) -> list[Clause]:
    """Return all that stands right under the one heading of clauses that a question calls a section ("mục đó")."""
    text = context.frame.text
    heading = context.corpus.parent(clauses[0])
    if heading is None or not (VERBATIM.search(text) and _SECTION.search(text)):
        return []
    is_whole = {one.id for one in items_of(context, heading)} == {clause.id for clause in clauses}
    return list(context.corpus.children(heading)) if is_whole else []


def _holders(context: Context, clauses: Sequence[Clause]) -> Draft:
    draft = Draft(context.corpus)
    tasks = _tasks_of(context, clauses)
    role = context.frame.role
    if role and len(tasks) > _FEW:
        # "Cái nào chủ trì" picks from a long list.
        tasks = [task for task in tasks if any(row.role == role for row in task.rows)] or tasks
    for task in tasks:
        tell_task(context, draft, task, worded(context, task))
    if not draft.lines:
        return charged_elsewhere(context) or _silent(context, clauses)
    if context.frame.assertion is not None:
        _judge(context, draft, tasks, *context.frame.assertion)
    return draft


def _judge(context: Context, draft: Draft, tasks: Sequence[Task], agency: str, role: Role) -> None:
    """Say first whether the plan gives an agency the role in the tasks that a question says it has."""
    held = [row.role for task in tasks for row in task.rows if context.agencies.same(row.agency, agency)]
    name, called = context.corpus.name(tasks[0].plan), context.agency_name(agency)
    if role in held:
        draft.lines.insert(0, say.checks.has_part(name, called, [role], denied=False))
        return
    draft.lines.insert(0, say.not_in_role(name, called, role, next(iter(held), None)))
    draft.status = "premise_corrected"


def _tasks_of(context: Context, clauses: Sequence[Clause]) -> list[Task]:
    """Return the tasks that clauses word or charge somebody with, else those of the sections that they stand in."""
    places = {clause.path: place for place, clause in enumerate(clauses)}
    above = {heading.path for clause in clauses for heading in context.corpus.headings(clause)}
    every = context.tasks.of(dict.fromkeys(clause.plan for clause in clauses))
    told = {
        id(task): min((places[path] for path in _paths(context, task) if path in places), default=len(places))
        for task in every
    }
    own = sorted((task for task in every if told[id(task)] < len(places)), key=lambda task: told[id(task)])
    return own or [task for task in every if task.title.path in above]


def _paths(context: Context, task: Task) -> list[str]:
    """Return where a task stands: its clauses, and the sections that they are in."""
    clauses = [*task.subject, *(context.corpus.clause(row.plan, row.path) for row in task.rows)]
    return [one.path for clause in clauses for one in (clause, *context.corpus.headings(clause))]


def _times(context: Context, clauses: Sequence[Clause]) -> Draft:
    rows = [
        row
        for row in context.corpus.deadlines(context.frame.plans)
        if row.kind != "date_of_cited_document"
        and _is_due(context, row, clauses)
        and answers(context.frame.wanted, printed_around(context, row))
    ]
    rows = list({row.path: row for row in reversed(rows)}.values())[::-1]
    if not rows and PERIODS.search(context.frame.text) and any(_SPAN.search(clause.text) for clause in clauses):
        return _quoted(context, clauses)  # "giai đoạn nào" of a document that the clause names
    if not rows:
        # Who does a thing and when it is due often stand in two parts of a plan.
        rows = _told_elsewhere(context, clauses)
        return tell_deadlines(context, rows) if rows else _silent(context, clauses)
    draft = tell_deadlines(context, rows)
    if (verdict := every_year(context, rows)) is not None:
        draft.lines.insert(0, verdict)
        draft.status = "premise_corrected"
    return draft


_SAME_THING = 0.45


def _told_elsewhere(context: Context, clauses: Sequence[Clause]) -> list[Deadline]:
    """Return the time that another clause sets for the very thing that was asked about before; empty without one.

    Both must name it: what only one of them prints is another thing.
    """
    topic, pointed = context.frame.topic, [word for clause in clauses for word in syllables(clause.text)]
    shared = [word for word in topic if word in pointed]
    if not context.frame.follows_up or len(shared) < _FEWEST:
        return []
    found = [
        row
        for _, row in matching(context, context.frame.plans)
        if answers(context.frame.wanted, row.expression) and coverage_of(context, row) >= _SAME_THING
    ]
    own = [row for row in found if set(shared) <= set(syllables(context.corpus.clause(row.plan, row.path).text))]
    return own[:1]


_FEWEST = 2
_SPAN = re.compile(r"\d{4}\s*[-–]\s*\d{4}")


def _is_due(context: Context, row: Deadline, clauses: Sequence[Clause]) -> bool:
    """Tell whether a time stands in one of the clauses, or in a line of time that governs the section of one."""
    if any((row.plan, row.path) == (clause.plan, clause.path) for clause in clauses):
        return True
    line = context.corpus.clause(row.plan, row.path)
    section = task_of_time(context.corpus, line)
    return section is not line and any(section in (clause, *context.corpus.headings(clause)) for clause in clauses)


def _columns(context: Context, clauses: Sequence[Clause]) -> Draft | None:
    """Tell the columns of table rows that a question asks for; None where a row has none of them."""
    draft = Draft(context.corpus, status="not_stated")
    for clause in clauses:
        told = compose_cell(context, clause)
        if told is None:
            return None
        draft.add(told)
        draft.status = "answered" if told.status == "answered" else draft.status
    return draft


def _silent(context: Context, clauses: Sequence[Clause]) -> Draft:
    """Say that the clauses pointed at do not state what is asked, and show them."""
    if (cited := compose_document_shown(context, clauses)) is not None:
        return cited
    draft = Draft(context.corpus, status="not_stated")
    names = dict.fromkeys(context.corpus.name(clause.plan) for clause in clauses)
    draft.say(say.pointed_at("; ".join(names), subject_of(context.frame)))
    for clause in clauses[:_SHOWN]:
        words, mark = telling(context, clause, _ROOM), draft.cite(clause)
        label = label_of(clause.path) if len(names) == 1 else context.corpus.label(clause)
        draft.say(say.item_at(label, words, f"{mark}{charged(context, draft, clause)}"))
    if len(clauses) > _SHOWN:
        draft.say(say.counted(_SHOWN, len(clauses), say.nouns.CLAUSE))
    return draft


_COMPOSERS: dict[Sought, Callable[[Context, Sequence[Clause]], Draft]] = {
    Sought.WHO: _holders,
    Sought.DEADLINE: _times,
}
