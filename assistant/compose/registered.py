"""The register that a question is after answers, else the clauses: duties, leads, deadlines, partners, documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant import say
from assistant.compose.all_times import compose_all_times, compose_recurring
from assistant.compose.asked_of_time import is_of_what_is_due
from assistant.compose.charged import compose_charged
from assistant.compose.context import Context
from assistant.compose.deadlines import compose_deadline, is_untimed
from assistant.compose.draft import Draft
from assistant.compose.duties import compose_duties
from assistant.compose.duty_rows import of_agencies, rows_of
from assistant.compose.enough import FOCUSED, best_coverage
from assistant.compose.funding import compose_funding
from assistant.compose.gathered import compose_gathered
from assistant.compose.heading_time import compose_time_of_heading
from assistant.compose.looked_up import only_names_a_place
from assistant.compose.missing import SUBJECTS, compose_not_stated
from assistant.compose.opened import compose_open
from assistant.compose.overall import compose_overall_lead
from assistant.compose.overseer import compose_overseer
from assistant.compose.partner_rows import ASKED, region_names
from assistant.compose.partners import compose_partners, is_elsewhere, name_partners
from assistant.compose.passages import choose, compose_passages
from assistant.compose.references import compose_references
from assistant.compose.reports import compose_report, compose_reports_of_others
from assistant.compose.time_kinds import answers, own_times
from assistant.compose.together import compose_working_with
from assistant.compose.who import compose_role_of, compose_who, names_no_agency, says_who_itself
from assistant.compose.who_abroad import compose_who_abroad
from assistant.compose.whose import compose_whose
from assistant.compose.with_places import compose_with_places
from assistant.understanding.cues import COUNTS_PARTNERS, RELATION, Sought
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key
from ingest.plan import Clause


def from_register(context: Context) -> Draft | None:
    """Answer from the register, else from a section or the best clauses; None when none of them does."""
    frame = context.frame
    if frame.sought in (Sought.DUTIES, Sought.OPEN) and (recurring := compose_recurring(context)) is not None:
        return recurring
    composer = _partners if only_names_a_place(context) else _COMPOSERS.get(frame.sought)
    if composer is not None and (draft := composer(context)) is not None:
        return draft
    held = of_agencies if frame.topic else rows_of
    if frame.sought is Sought.DUTIES and frame.agencies and not held(context, frame.plans):
        return None
    if frame.sought in (Sought.DEADLINE, Sought.REPORT):
        return None
    opened = compose_with_places(context) or compose_open(context)
    return _of_nobody(context, opened) if opened is not None and frame.sought is Sought.WHO else opened


def _duties(context: Context) -> Draft | None:
    """List an agency's duties; a topic beyond the agency narrows to the clauses that are about it."""
    frame = context.frame
    if not frame.agencies:
        return None
    return compose_duties(context)


def _who(context: Context) -> Draft | None:
    frame = context.frame
    if frame.agencies and (frame.asks_role or _WHERE_IN_ROLE.search(frame.text)):
        return compose_role_of(context)
    if frame.agencies and frame.names_plan and not frame.topic and _WITH_WHOM.search(frame.text):
        # With whom an agency works stands in its own tasks.
        return compose_duties(replace(context, frame=replace(frame, sought=Sought.DUTIES, role=None)))
    if (working := compose_working_with(context)) is not None:
        return working
    if frame.places:
        return compose_who_abroad(context) or _told_of_nobody(context)
    if (gathered := compose_gathered(context)) is not None:
        return gathered
    draft = (
        compose_overseer(context) or compose_charged(context) or compose_overall_lead(context) or compose_who(context)
    )
    if draft is None and (whose := compose_whose(context)) is not None:
        return whose
    if draft is None and frame.names_plan and names_no_agency(context):
        return compose_open(context) if says_who_itself(context) else compose_not_stated(context)
    return draft or _told_of_nobody(context)


_WHERE_IN_ROLE = re.compile(
    r"\b(?:nơi|tỉnh|bên|kế hoạch|địa phương|chỗ) nào (?:(?:thì|là|được|giao|cho|chỉ|sở|này|đó) )*(?:chủ trì|phối hợp)$"
)
_WITH_WHOM = re.compile(r"\b(?:phối hợp|đầu mối|làm việc|quan hệ) (?:với|cùng)(?: \w+){0,3}? (?:ai|nào|đâu)\b")


_WHICH_PLACE = re.compile(r"\b(?:nơi|chỗ|địa phương|tỉnh) nào\b")
"""Asked of all plans: the province that has it is who does it."""


def _told_of_nobody(context: Context) -> Draft | None:
    """Say that nobody is named by the clauses which are about just what is asked; None where one names somebody."""
    if best_coverage(context) < FOCUSED or (told := compose_open(context)) is None:
        return None
    if told.complete and context.frame.role is None:
        return None
    clauses = [context.corpus.clause(one.plan, one.path) for one in told.citations]
    if _name_somebody(context, clauses):
        return None
    if not context.frame.names_plan and _WHICH_PLACE.search(context.frame.text):
        return told
    if context.frame.names_plan:
        return compose_not_stated(context)
    told.lines.insert(0, say.NAMES_NOBODY)
    told.status = "not_stated"
    return told


def _of_nobody(context: Context, opened: Draft) -> Draft:
    """Say that the clauses nearest to a question on who does something name nobody, where that is so."""
    clauses = [context.corpus.clause(one.plan, one.path) for one in opened.citations]
    if not (context.frame.names_plan and context.frame.follows_up) or _name_somebody(context, clauses):
        return opened
    opened.lines.insert(0, say.NAMES_NOBODY)
    opened.status = "not_stated"
    return opened


def _name_somebody(context: Context, clauses: Sequence[Clause]) -> bool:
    """Tell whether clauses, or the headings above them, name an agency or are charged to one."""
    every = [one for clause in clauses for one in (clause, *context.corpus.headings(clause))]
    places = {(one.plan, one.path) for one in every}
    charged = any((row.plan, row.path) in places for row in context.corpus.duties(context.frame.plans))
    named = [mention for clause in every for mention in context.agencies.lexicon.agencies_in(clause.text)]
    # "Hội An" is no association: what no list knows counts only where the plan charges it.
    return charged or any(mention.id and not mention.is_collective for mention in named)


def _partners(context: Context) -> Draft | None:
    frame = context.frame
    if frame.wanted is Wanted.COUNT and not COUNTS_PARTNERS.search(frame.text):
        return None
    if frame.names_plan and not frame.places and is_elsewhere(context):
        other = replace(context, frame=replace(frame, sought=Sought.OPEN))
        return (compose_open(other) if best_coverage(other) >= FOCUSED else None) or compose_not_stated(other)
    draft = compose_partners(context)
    if draft is None and (abroad := frame.places or region_names(context)):
        absent = compose_not_stated(context, say.subjects.relation_with(abroad))
        for plan in frame.plans if frame.names_plan else ():
            name_partners(context, absent, plan)
        return absent
    if draft is None and frame.names_plan:
        # "Ở những nơi nào" of fish ponds: no word speaks of relations, and a clause is about just what is asked.
        other = replace(context, frame=replace(frame, sought=Sought.OPEN))
        if not _ABROAD.search(frame.text) and best_coverage(other) >= FOCUSED and (told := compose_open(other)):
            return told
        absent = compose_not_stated(context)
        for plan in frame.plans:
            name_partners(context, absent, plan)
        return absent
    if draft is not None and frame.wanted in (Wanted.TIME, Wanted.YEAR, Wanted.DAY, Wanted.MONTH, Wanted.INTERVAL):
        return _dated_rows(context, draft) or _dated(context) or _undated(context, draft)
    return draft


def _undated(context: Context, draft: Draft) -> Draft:
    """Say that the time of partners is not stated; where which they are is asked as well, they are told first."""
    frame = context.frame
    asks_both = len(ASKED.findall(frame.text)) > 1
    if frame.wanted is None or not (asks_both and frame.names_plan):
        return compose_not_stated(context)
    names = say.join([context.corpus.name(plan) for plan in frame.plans])
    draft.say(say.not_stated(f"**{names}**", SUBJECTS[frame.wanted]))
    return draft


_ABROAD = re.compile(rf"{RELATION.pattern}|quốc tế|quốc gia|láng giềng|biên giới|thế giới|các nước|những nước")


def _dated_rows(context: Context, draft: Draft) -> Draft | None:
    """Return a list of partners where a row of a table states each one's time ("Năm ký: 2013"); else None."""
    cited = [context.corpus.clause(one.plan, one.path) for one in draft.citations]
    stated = [clause for clause in cited if clause.cells and answers(context.frame.wanted, clause.text)]
    return draft if stated and len(stated) == len(cited) else None


def _report(context: Context) -> Draft | None:
    registered = compose_reports_of_others(context) or compose_report(context) or _deadline(context)
    return registered or _sent_without_time(context)


_SENT = re.compile(r"(?:báo cáo|gửi|nộp|trình)(?: \w+)?(?: về| lên| cho| đến| tới)?\s*\Z|\bqua\s*\Z")


def _sent_without_time(context: Context) -> Draft | None:
    """Quote the clauses about a matter that send it to somebody: the register knows no report without a time."""
    told = [item for item in choose(context) if item.coverage >= FOCUSED and _is_sent(context, item.clause)]
    return compose_passages(context, told[:1]) if told else None


def _is_sent(context: Context, clause: Clause) -> bool:
    named = context.agencies.lexicon.agencies_in(clause.text)
    return any(_SENT.search(match_key(clause.text[: one.start]).rstrip("( ")) for one in named)


def _deadline(context: Context) -> Draft | None:
    frame = context.frame
    if (every := compose_all_times(context)) is not None:
        return every
    if (others := compose_reports_of_others(context)) is not None:
        return others
    if frame.wanted is None and not frame.agencies and len(frame.plans) == 1 and is_untimed(context, frame.plans[0]):
        # "Giai đoạn nào", "định kỳ ra sao": a clause may tell it in words that are no register's.
        told = any(answers(Wanted.TIME, item.clause.text) for item in choose(context))
        return compose_open(context) if told else compose_time_of_heading(context)
    draft = compose_deadline(context) or compose_time_of_heading(context)
    if draft is not None:
        return draft
    if frame.wanted in (Wanted.TIME, Wanted.DAY, Wanted.MONTH, Wanted.YEAR, Wanted.INTERVAL):
        return _dated(context)
    return compose_open(context)


def _dated(context: Context) -> Draft | None:
    chosen = [item for item in choose(context) if answers(context.frame.wanted, own_times(context, item.clause))]
    sure = [item for item in chosen if item.coverage >= FOCUSED and is_of_what_is_due(context, item.clause)]
    return compose_passages(context, sure) if sure else None


_COMPOSERS: dict[Sought, Callable[[Context], Draft | None]] = {
    Sought.DUTIES: _duties,
    Sought.WHO: _who,
    Sought.DEADLINE: _deadline,
    Sought.REPORT: _report,
    Sought.PARTNERS: _partners,
    Sought.REFERENCES: compose_references,
    Sought.FUNDING: compose_funding,
}
