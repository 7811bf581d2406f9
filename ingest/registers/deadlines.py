"""Times that a plan sets: each with its kind, its value on the calendar, the work it is for, and who gets it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.notes import is_footnote
from ingest.plan import Clause, Plan
from ingest.registers.agency_names import AgencyNames
from ingest.registers.dates import DATE_PATTERN, iso_date
from ingest.registers.recipients import find_recipient
from ingest.registers.references import Citation, citations_in
from ingest.registers.timed_work import with_work
from ingest.registers.times import Time, find_times, is_meant, overlap, without_repeats
from ingest.registers.words import Deadline

_TIME_LABEL = re.compile(r"(?:[Tt]hời gian|[Tt]hời hạn|[Tt]iến độ|[Hh]oàn thành|[Ll]ộ trình)(?: [^\W\d]+){0,3}\s*:")
_TIME_COLUMN = re.compile(r"thời gian|thời hạn|tiến độ|hoàn thành|lộ trình|năm thực hiện", re.IGNORECASE)
_WORK_COLUMN = re.compile(r"nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|tên", re.IGNORECASE)


def read_deadlines(plan: Plan, names: AgencyNames, own_number: str | None = None) -> list[Deadline]:
    """Return every time that a clause states, in order; the dates of cited documents come as their own kind.

    The day of the plan itself (`own_number`), as its appendix repeats it, is neither.
    """
    return with_work(plan, [row for clause in plan.clauses for row in clause_deadlines(clause, names, own_number)])


def clause_deadlines(clause: Clause, names: AgencyNames, own_number: str | None = None) -> list[Deadline]:
    """Return the times that one clause states, in the order printed."""
    if clause.kind == "recipients":
        return []
    if clause.cells:
        return list(_cell_deadlines(clause))
    citations = citations_in(clause)
    others = [cited for cited in citations if own_number is None or cited.row.number != own_number]
    found = list(_cited_dates(clause, others))
    if clause.kind not in ("header", "signature") and not is_footnote(clause.text):
        times = _times(clause, citations)
        found += [(time.span[0], _row(clause, time, times, names)) for time in times]
    return [row for _, row in sorted(found, key=lambda pair: pair[0])]


def _cell_deadlines(clause: Clause) -> Iterator[Deadline]:
    work = next((cell.text for cell in clause.cells if _WORK_COLUMN.search(cell.column) and cell.text), None)
    for cell in clause.cells:
        if _TIME_COLUMN.search(cell.column):
            for time in find_times(cell.text, bare=(0, len(cell.text))):
                expression = cell.text[slice(*time.span)].strip()
                yield Deadline(clause.plan, clause.path, expression, time.kind, time.normalized, work, None)


def _times(clause: Clause, citations: Sequence[Citation]) -> list[Time]:
    text = clause.text
    dated = [citation.dated for citation in citations if citation.dated]
    times = [
        time
        for time in find_times(text, bare=_answer(text))
        if is_meant(text, time) and not any(overlap(time.span, span) for span in dated)
    ]
    return without_repeats(text, times)


def _answer(text: str) -> tuple[int, int]:
    """Return the stretch after a label that asks for the time ("Thời gian thực hiện: …"), empty without one."""
    label = _TIME_LABEL.search(text)
    if not label:
        return 0, 0
    end = re.compile(r"[.;](?:\s|\Z)|\Z").search(text, label.end())
    return label.end(), end.start() if end else len(text)


def _row(clause: Clause, time: Time, among: Sequence[Time], names: AgencyNames) -> Deadline:
    expression = clause.text[slice(*time.span)].strip(" ,")
    what, to = find_recipient(clause.text, time.span, names, [other.span for other in among])
    return Deadline(clause.plan, clause.path, expression, time.kind, time.normalized, what, to)


def _cited_dates(clause: Clause, citations: Sequence[Citation]) -> Iterator[tuple[int, Deadline]]:
    for citation in citations:
        if citation.dated:
            start, end = citation.dated
            found = DATE_PATTERN.match(clause.text, start)
            value = iso_date(found) if found else None
            cited = citation.row
            what = f"{cited.type} {cited.number}" if cited.number else cited.name
            expression = clause.text[start:end]
            row = Deadline(clause.plan, clause.path, expression, "date_of_cited_document", value, what, None)
            yield start, row
