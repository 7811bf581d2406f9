"""To whom a report goes, through whom, and who sends it."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.deadline_lines import times_of
from assistant.compose.deadlines import coverage_of, is_bare, matching, one_of_each_clause
from assistant.compose.draft import Draft
from assistant.compose.duty_rows import of_agencies
from assistant.compose.missing import subject_of
from assistant.compose.passages import charged, telling
from assistant.compose.reporters import are_of_others, of_reporters, senders
from assistant.compose.reporting_regime import asks_whole_regime, timed_reports, untimed_reports
from assistant.compose.time_kinds import answers
from assistant.understanding.cues import REPORTING
from assistant.understanding.reporting import SENDERS
from assistant.understanding.which_plan import ASKS_WITHOUT
from ingest.folding import match_key
from ingest.label import label_of
from ingest.registers.words import Deadline

_CLOSE = 0.7
_FEW = 3
_SURE = 0.4


def compose_report(context: Context) -> Draft | None:
    """Tell who receives the reports asked about, through whom, and who sends them; None where no report fits."""
    draft = Draft(context.corpus)
    asks_all = asks_whole_regime(context)
    for plan in context.frame.plans:
        alone = context.within(plan)
        rows = list(timed_reports(alone) if asks_all else _asked(alone))
        for row in rows:
            draft.say(_line(context, draft, row))
        if rows and _ASKS_DAY.search(context.frame.text) and not any(_HAS_DAY.search(row.expression) for row in rows):
            draft.say(say.NO_DATE_OF_IT)
        for clause in untimed_reports(alone, draft) if asks_all else ():
            words, mark = telling(alone, clause, 700), draft.cite(clause)
            name, whose = context.corpus.name(plan), charged(alone, draft, clause)
            draft.say(say.according_to(name, label_of(clause.path), words, mark, whose))
    return draft if draft.lines else None


_ASKS_DAY = re.compile(r"\b(?:ngày|hạn|thời hạn|mốc|khi nào|bao giờ|lúc nào)\b")
_HAS_DAY = re.compile(r"\d")


def compose_reports_of_others(context: Context) -> Draft | None:
    """Say that the agencies asked about owe no report of their own, and whose the plan's reports are; else None."""
    frame = context.frame
    if not REPORTING.search(frame.query) or not frame.names_plan or len(frame.plans) != 1:
        return None
    found = [row for _, row in matching(context, frame.plans)]
    rows = [row for row in found if row.to]
    # A report whose receiver goes without saying is one all the same.
    if not rows or not are_of_others(context, [row for row in found if row.to or _is_called_report(row)]):
        return None
    if (own := _told_by_its_tasks(context)) is not None:
        return own
    draft = Draft(context.corpus, status="not_stated")
    agencies = [context.agency_name(agency) for agency in frame.agencies]
    draft.say(say.no_report_of(f"**{context.corpus.name(frame.plans[0])}**", agencies))
    for row in one_of_each_clause(context, rows)[:_FEW]:
        draft.say(_line(context, draft, row))
    return draft


def _told_by_its_tasks(context: Context) -> Draft | None:
    """Tell the tasks of the agencies asked about that speak of reporting, and that none gives the time; else None.

    The register knows a report by its time or receiver: a task may name the duty alone.
    """
    frame, plan = context.frame, context.frame.plans[0]
    paths = dict.fromkeys(row.path for row in of_agencies(context, [plan]))
    clauses = [context.corpus.clause(plan, path) for path in paths]
    clauses = [one for one in clauses if _OWES_REPORT.search(match_key(one.text))]
    if not clauses:
        return None
    covered = {one.path: context.evidence.coverage(frame.topic, one) for one in clauses}
    clauses = [one for one in clauses if covered[one.path] >= _CLOSE * max(covered.values())]
    name = context.corpus.name(plan)
    is_told = frame.wanted is None or any(answers(frame.wanted, one.text) for one in clauses)
    draft = Draft(context.corpus, status="answered" if is_told else "not_stated")
    if not is_told:
        draft.say(say.not_stated(f"**{name}**", subject_of(frame)))
    for clause in clauses[:_FEW]:
        words, mark = telling(context, clause, 700), draft.cite(clause)
        draft.say(say.according_to(name, label_of(clause.path), words, mark, charged(context, draft, clause)))
    return draft


_OWES_REPORT = re.compile(r"\bbáo cáo\b(?! viên\b)")
_THROUGH = re.compile(r"\b(?:qua|về|cho|lên|tới|đến|gửi|nộp) (?!năm|ngày|tháng)\w+")


def compose_reports_elsewhere(context: Context) -> Draft | None:
    """Tell the plans whose reports do not go to or through an agency; None where that is not asked.

    Where a next question puts a few of the plans beside each other, those of all of them are told.
    """
    frame = context.frame
    asked = (*frame.receivers, *frame.agencies)
    asks = ASKS_WITHOUT.search(frame.text) and REPORTING.search(frame.text) and _THROUGH.search(frame.text)
    if not asks or len(asked) != 1 or len(frame.plans) < 2:
        return None
    draft = Draft(context.corpus)
    by_plan = {plan: _of_all(context, plan) for plan in frame.plans}
    other = {
        plan: rows
        for plan, rows in by_plan.items()
        if rows and not any(_goes_to(context, row, asked[0]) for row in rows)
    }
    if frame.follows_up:
        other = by_plan
    else:
        name = context.agency_name(asked[0])
        draft.say(say.checks.reports_elsewhere(name, [context.corpus.name(plan) for plan in other]))
    for rows in other.values():
        for row in rows[:_FEW]:
            draft.say(_line(context, draft, row))
    if silent := [context.corpus.name(plan) for plan, rows in by_plan.items() if not rows]:
        draft.say(say.checks.names_no_receiver(silent))
    return draft if draft.citations else None


def _of_all(context: Context, plan: str) -> list[Deadline]:
    """Return the reports that agencies together owe, with whom they go to."""
    rows = [row for row in context.corpus.deadlines([plan]) if row.to and _is_report(context, row)]
    return one_of_each_clause(
        context, [row for row in rows if any(map(context.agencies.is_collective, senders(context, row)))]
    )


def _is_report(context: Context, row: Deadline) -> bool:
    return REPORTING.search(match_key(context.corpus.clause(row.plan, row.path).text)) is not None


def _goes_to(context: Context, row: Deadline, agency: str) -> bool:
    named = context.agencies.lexicon.agencies_in(row.to or "")
    return any(context.agencies.same(mention.name, agency) for mention in named)


def _asked(context: Context) -> list[Deadline]:
    """Return the reports of one plan that a question is about: those with a receiver, of all clauses the best."""
    scored = [item for item in of_reporters(context, matching(context, context.frame.plans)) if item[1].to]
    if not scored:
        return []
    best = max((item.coverage for item in context.ranked), default=0.0)
    if not is_bare(context) and best >= _SURE and coverage_of(context, scored[0][1]) < _CLOSE * best:
        return []  # what is sent is no report on the plan ("hồ sơ", "dự toán")
    rows = one_of_each_clause(context, [row for score, row in scored if score >= _CLOSE * scored[0][0]])[:_FEW]
    # The report that all owe before the lead agency's own, which it sums them up in.
    return sorted(rows, key=lambda row: not any(map(context.agencies.is_collective, senders(context, row))))


def _is_called_report(row: Deadline) -> bool:
    return REPORTING.match((row.what or "").lower()) is not None


def _line(context: Context, draft: Draft, row: Deadline) -> str:
    clause = context.corpus.clause(row.plan, row.path)
    name, words, mark = context.corpus.name(row.plan), telling(context, clause, 700), draft.cite(clause)
    tell = say.report_from if SENDERS.search(context.frame.text) else say.report_to
    return tell(name, row.to or "", senders(context, row), times_of(context, row), words, mark)
