"""What is said when the plans do not say: what was searched, and the nearest clause."""

from __future__ import annotations

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.enough import FEW_WORDS, best_coverage
from assistant.compose.funding import money_clauses, prints_no_sum
from assistant.compose.nearest import ALIKE_SHOWN, add_nearest, is_alike, is_unheard_of
from assistant.compose.passages import telling
from assistant.compose.placed import naming_place
from assistant.compose.promised import tell_promised_appendix
from assistant.compose.time_kinds import TIMES, answers, own_times
from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from assistant.understanding.wanted import Wanted, places_and_times
from ingest.label import label_of
from ingest.plan import HEADING_KINDS

SUBJECTS: dict[Wanted, str] = {
    Wanted.MONEY: say.subjects.MONEY,
    Wanted.TIME: say.subjects.TIME,
    Wanted.DAY: say.subjects.DAY,
    Wanted.MONTH: say.subjects.MONTH,
    Wanted.YEAR: say.subjects.YEAR,
    Wanted.INTERVAL: say.subjects.INTERVAL,
    Wanted.COUNT: say.subjects.COUNT,
    Wanted.PERSON: say.subjects.PERSON,
    Wanted.PLACE: say.subjects.PLACE,
    Wanted.CONTACT: say.subjects.CONTACT,
    Wanted.NAME: say.subjects.NAME,
    Wanted.REASON: say.subjects.REASON,
}
_IN_NO_OTHER_WORDS = (Wanted.PERSON, Wanted.CONTACT)
"""Names of persons and telephone numbers: what a plan does not print it does not say."""
_GENERAL = (
    "căn",
    "cứ",
    "theo",
    "chức",
    "năng",
    "nhiệm",
    "vụ",
    "chủ",
    "động",
    "tổ",
    "chức",
    "thực",
    "hiện",
    "kế",
    "hoạch",
)
"""How plans word the duty that binds every agency."""
_GENERAL_SHOWN = 4
"""The cosine from which a clause may mean what is asked in other words. Set on the development half."""


def compose_not_stated(context: Context, subject: str | None = None) -> Draft:
    """Say that the plans in question do not state what was asked, and cite the nearest clause where there is one."""
    draft = Draft(context.corpus, status="not_stated")
    frame = context.frame
    is_plain = frame.wanted in _IN_NO_OTHER_WORDS
    is_plain = is_plain or (frame.wanted is Wanted.MONEY and (prints_no_sum(context) or bool(money_clauses(context))))
    unsure = not is_plain and best_coverage(context) < FEW_WORDS and (is_alike(context) or is_unheard_of(context))
    if subject is None and frame.names_plan and unsure:
        # Nothing shows that the plan is silent: it may say so in other words.
        return _told_unsure(context, draft)
    told = subject or _several(context) or subject_of(frame)
    for plan in frame.plans[:3] if frame.names_plan else ():
        draft.say(say.not_stated(f"**{context.corpus.name(plan)}**", told))
        draft.say(say.searched(len(context.corpus.views[plan].plan.clauses)))
    if not frame.names_plan:
        draft.say(say.none_states(told))
    if frame.wanted not in _IN_NO_OTHER_WORDS or best_coverage(context) >= FEW_WORDS:
        add_nearest(context, draft)
        _name_near_holder(context, draft)
    return draft


def _name_near_holder(context: Context, draft: Draft) -> None:
    """Say first whom the nearest clause that charges anybody charges, where a follow-up asks who does a thing."""
    frame = context.frame
    if frame.sought is not Sought.WHO or not frame.follows_up or not frame.names_plan or len(frame.plans) > 1:
        return
    keys = {(one.plan, one.path) for one in draft.citations}
    rows = [row for row in context.corpus.duties(frame.plans) if (row.plan, row.path) in keys]
    if rows:
        agencies = list(dict.fromkeys(row.agency for row in rows if row.path == rows[0].path))
        mark = draft.cite(context.corpus.clause(rows[0].plan, rows[0].path))
        draft.lines[0] = say.near_holder(f"**{context.corpus.name(rows[0].plan)}**", agencies, mark)


def _several(context: Context) -> str | None:
    """Return what a question wants of a plan: all of it where it wants several times, or a place and a time."""
    frame = context.frame
    if frame.wanted is None:
        return None
    near = [own_times(context, item.clause) for item in context.ranked[:6] if item.coverage >= FEW_WORDS]
    missing = [
        kind
        for kind in dict.fromkeys(places_and_times(frame.text))
        if kind in (frame.wanted, Wanted.PLACE) or not any(answers(kind, text) for text in near)
    ]
    subjects = [SUBJECTS[kind] for kind in missing] if frame.wanted in missing else [SUBJECTS[frame.wanted]]
    if frame.sought is Sought.WHO and frame.wanted in TIMES and not _is_charged(context):
        subjects.append(say.subjects.WHO)
    return say.subjects.together(subjects)


def _is_charged(context: Context) -> bool:
    """Tell whether the plan charges somebody with one of the clauses nearest to the question."""
    held = {(row.plan, row.path) for row in context.corpus.duties(context.frame.plans)}
    near = [item.clause for item in context.ranked[:6] if item.coverage >= FEW_WORDS]
    return any((one.plan, one.path) in held for clause in near for one in (clause, *context.corpus.headings(clause)))


def compose_naming_place(context: Context) -> Draft | None:
    """Say that no clause says what is asked, and cite those that name its place abroad; None where none does."""
    frame = context.frame
    found = {
        (clause.plan, clause.path) for place in frame.places for clause in naming_place(context, frame.plans, place)
    }
    named = [
        clause
        for clause in context.corpus.clauses(frame.plans)
        if (clause.plan, clause.path) in found and clause.kind not in HEADING_KINDS
    ]
    if not named or best_coverage(context) >= FEW_WORDS:
        return None
    draft = Draft(context.corpus, status="not_stated")
    draft.say(say.not_in_so_many_words([f"**{context.corpus.name(plan)}**" for plan in frame.plans]))
    draft.say(say.nearest())
    for clause in named[:ALIKE_SHOWN]:
        draft.say(say.item_at(label_of(clause.path), telling(context, clause, 700), draft.cite(clause)))
    return draft


def compose_unsure(context: Context) -> Draft | None:
    """Say that no clause says in so many words what is asked, and cite the nearest in meaning; None where none is.

    Asked in everyday words, what a plan does say is mostly among these: the reader judges.
    """
    frame = context.frame
    if frame.agencies and frame.wanted in _IN_NO_OTHER_WORDS:
        return compose_not_stated(context)
    if not is_alike(context):
        return None
    return _told_unsure(context, Draft(context.corpus, status="not_stated" if frame.names_plan else "not_found"))


def _told_unsure(context: Context, draft: Draft) -> Draft:
    frame = context.frame
    names = [f"**{context.corpus.name(plan)}**" for plan in frame.plans] if frame.names_plan else []
    draft.say(say.not_in_so_many_words(names))
    add_nearest(context, draft)
    return draft


def compose_nothing(context: Context) -> Draft:
    """Say that nothing in the loaded plans is about the question, and what can be asked instead."""
    names = [context.corpus.name(plan) for plan in context.frame.plans]
    best = max((item.coverage for item in context.ranked), default=0.0)
    draft = Draft(context.corpus, status="not_found" if best >= FEW_WORDS else "out_of_scope")
    draft.say(say.out_of_scope(names, is_all=len(names) == len(context.corpus.ids)))
    return draft


def compose_elsewhere(context: Context, province: str) -> Draft:
    """Say that the province asked about has no plan here."""
    draft = Draft(context.corpus, status="not_found")
    draft.say(say.no_plan_of(province, [context.corpus.name(plan) for plan in context.corpus.ids]))
    return draft


def compose_agency_without_duty(context: Context, *agencies: str) -> Draft:
    """Say that a plan gives these agencies no duty of their own, and cite the clause that binds all agencies."""
    draft = Draft(context.corpus, status="not_stated")
    is_known = all(context.agencies.key(agency) in context.agencies.lexicon.agencies for agency in agencies)
    bound = say.agency_collective(len(agencies)) if is_known else say.AGENCY_UNKNOWN
    for plan in context.frame.plans:
        draft.say(say.agency_without_duty(f"**{context.corpus.name(plan)}**", say.join(agencies)))
        shared = [
            row
            for row in context.corpus.duties([plan])
            if row.role == "thực hiện" and any(context.agencies.binds(row.agency, agency) for agency in agencies)
        ]
        clauses = [context.corpus.clause(plan, path) for path in dict.fromkeys(row.path for row in shared)]
        if len(clauses) == 1:
            draft.say(f"{bound} {telling(context, clauses[0], 420)} {draft.cite(clauses[0])}")
        elif clauses:
            draft.say(bound)
            most = sorted(clauses, key=lambda found: -context.evidence.coverage(_GENERAL, found))[:_GENERAL_SHOWN]
            for clause in sorted(most, key=clauses.index):
                draft.say(say.item_at(label_of(clause.path), telling(context, clause, 420), draft.cite(clause)))
            rest = [f"{label_of(clause.path)} {draft.cite(clause)}" for clause in clauses if clause not in most]
            if rest:
                draft.say(say.also_bound_at(rest))
        if context.frame.sought is Sought.DUTIES:
            tell_promised_appendix(context, draft, plan)
    return draft


def subject_of(frame: Frame) -> str:
    """Return in words what a question asks for that is not stated."""
    return (SUBJECTS.get(frame.wanted) if frame.wanted else None) or {
        Sought.DEADLINE: say.subjects.DEADLINE,
        Sought.REPORT: say.subjects.REPORT,
        Sought.WHO: say.subjects.WHO,
        Sought.PARTNERS: say.subjects.PARTNERS,
        Sought.REFERENCES: say.subjects.REFERENCES,
        Sought.DUTIES: say.subjects.DUTIES,
    }.get(frame.sought, say.subjects.ANYTHING)
