"""How a time is told: its words as printed, its clause, and when it comes next."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from assistant.compose.passages import charged, telling
from assistant.compose.tasks import labelled_tasks, task_of_time
from assistant.understanding.cues import ASKS_WHEN
from ingest.plan import Clause
from ingest.registers.clock import plan_years, standing
from ingest.registers.words import Deadline


def words_on_due(context: Context, row: Deadline) -> list[Clause]:
    """Return the clause of a deadline and, where it only says when, what words the task beside it."""
    clause = context.corpus.clause(row.plan, row.path)
    section = task_of_time(context.corpus, clause)
    if section is clause:
        return [clause]
    return [clause, *(labelled_tasks(context.corpus, section) or [section])]


def deadline_line(context: Context, draft: Draft, row: Deadline) -> str:
    words, mark = due_words(context, draft, row, 700)
    name = context.corpus.name(row.plan)
    told = say.deadline(name, times_of(context, row), _on_the_calendar(context, draft, row), words, mark)
    # "Đơn vị nào tổng hợp, hạn ngày mấy": a clause of duties does not name its own agency.
    asks_who, clause = _ASKS_WHO.search(context.frame.text), context.corpus.clause(row.plan, row.path)
    return f"{told}{charged(context, draft, clause)}" if asks_who else told


_ASKS_WHO = re.compile(
    r"(?<!cho )(?<!gửi )(?<!nộp )(?<!trình )(?<!về )(?<!tới )(?<!đến )(?<!qua )"
    r"\b(?:ai|(?:cơ quan|đơn vị|sở|ban|ngành|đầu mối) nào)\b"
)


def times_of(context: Context, row: Deadline) -> str:
    """Return the times that a clause sets for the same work: "trước ngày 10/6; trước ngày 01/12".

    How often it comes back is told with its day ("định kỳ hằng năm; trước ngày 25/11"); a question that asks for
    times twice is told all of the clause, one that names two things ("sơ kết và tổng kết") that of each.
    """
    every = [one for one in context.corpus.deadlines([row.plan]) if one.path == row.path and one.kind in _TOLD]
    whole = len(ASKS_WHEN.findall(context.frame.text)) > 1
    together = _RECURRING if row.kind in _RECURRING else (row.kind,)
    named = _EVENT.findall(context.frame.text)
    same = [
        one
        for one in every
        if whole or (one.what == row.what and one.kind in together) or set(named) & {*_EVENT.findall(one.expression)}
    ]
    return "; ".join(dict.fromkeys(one.expression for one in same)) or row.expression


_EVENT = re.compile(r"sơ kết|tổng kết|giữa kỳ|cuối kỳ")
_RECURRING = ("annual", "annual_by_date", "periodic_unspecified")
_TOLD = ("milestone", "by_year", "period", *_RECURRING)


def due_words(context: Context, draft: Draft, row: Deadline, room: int) -> tuple[str, str]:
    """Return the words of what is due, and the marks of the clauses that say so."""
    clause, *task = words_on_due(context, row)
    mark = draft.cite(clause)
    words = gist(clause) if clause.cells else telling(context, clause, room)
    if task:
        words = "; ".join(telling(context, one, 400) for one in task)
        mark += "".join(draft.cite(one) for one in task)
    return words, mark


def _on_the_calendar(context: Context, draft: Draft, row: Deadline) -> str:
    """Return when a yearly deadline comes next, for a question that asks from today on; "" for any other."""
    if context.today is None or row.kind != "annual_by_date" or not context.frame.asks_now:
        return ""
    data = context.corpus.views[row.plan].metadata
    stands = standing(row, context.today, data.period)
    if stands.due is not None and stands.days_left is not None:
        return f" {say.next_due(stands.due, stands.days_left)}"
    if stands.state != "over":
        return ""
    headers = [clause for clause in context.corpus.clauses([row.plan]) if clause.kind == "header"]
    title = next((clause for clause in headers if data.title and data.title in clause.text), None)
    return f" {say.plan_over(plan_years(data.period).last.year, f' {draft.cite(title)}' if title else '')}"
