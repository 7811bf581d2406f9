"""From a frame to a draft: which composer answers, and when the answer is that the plans do not say."""

from __future__ import annotations

from collections.abc import Callable

from assistant.compose.about_document import compose_cited_document
from assistant.compose.absent import compose_absent_thing
from assistant.compose.all_times import compose_bound, compose_constant
from assistant.compose.among_recipients import compose_among_recipients
from assistant.compose.appendix import compose_absent_appendix, compose_appendices, with_promise_told
from assistant.compose.approver import compose_approver
from assistant.compose.asserted import compose_claimed_role, compose_role_at, compose_role_there
from assistant.compose.at_address import tell_address
from assistant.compose.blank_cell import tell_blank
from assistant.compose.by_clock import compose_by_clock
from assistant.compose.checked import tell_alike
from assistant.compose.cited_document import asks_whose, of_those_citing
from assistant.compose.claimed_document import confirm_kind, confirm_own_date
from assistant.compose.compare import compose_comparison
from assistant.compose.context import Context
from assistant.compose.count_claimed import hold_count
from assistant.compose.counted_duties import compose_counted_duties
from assistant.compose.counting import compose_count
from assistant.compose.dated_name import compose_dated_name
from assistant.compose.day_claimed import confirm_day, hold_day
from assistant.compose.day_shared import tell_other_days
from assistant.compose.denied import deny_denial
from assistant.compose.details import hold_to_details
from assistant.compose.draft import Draft
from assistant.compose.duties_on import compose_duties_on
from assistant.compose.duty_rows import of_agencies
from assistant.compose.each_task import compose_each_task, compose_their_tasks
from assistant.compose.elsewhere import compose_said_elsewhere
from assistant.compose.enumerated import compose_enumerated
from assistant.compose.evident_section import sure_section
from assistant.compose.facts import compose_fact, compose_signer_named
from assistant.compose.figure_elsewhere import compose_figure_elsewhere
from assistant.compose.fitting import offers_strangers, speaks_of
from assistant.compose.foreign import compose_foreign_to_all
from assistant.compose.funding import compose_money, funds_a_part
from assistant.compose.in_brief import compose_in_brief
from assistant.compose.inside import compose_inside
from assistant.compose.itself_beside import compose_each_itself
from assistant.compose.looked_up import found_anywhere, of_another_agency, placed_answer
from assistant.compose.main_tasks import compose_main_tasks
from assistant.compose.missing import compose_elsewhere, compose_nothing
from assistant.compose.named_by_others import compose_named_by_others
from assistant.compose.names_at import compose_names_at
from assistant.compose.names_counted import compose_names_counted
from assistant.compose.not_its import compose_not_its
from assistant.compose.now import compose_now
from assistant.compose.number_of_another import compose_number_of_another
from assistant.compose.of_plans import compose_of_plans
from assistant.compose.off_topic import compares_nothing, compose_of_this_day, is_of_another_world, turns_to_nothing
from assistant.compose.only_claimed import note_only
from assistant.compose.ordinal_section import compose_ordinal_section
from assistant.compose.outline import compose_outline
from assistant.compose.overall import compose_led_by, is_about_whole_plan
from assistant.compose.overseer import compose_overseer
from assistant.compose.partners import own_topic
from assistant.compose.picked import compose_picked
from assistant.compose.places import complete_places
from assistant.compose.plan_itself import compose_plan_itself
from assistant.compose.pointed import compose_pointed
from assistant.compose.preamble import compose_preamble
from assistant.compose.premised_lead import confirm_overall_lead
from assistant.compose.premises import correct_premise, correct_statement
from assistant.compose.proposer import compose_proposer
from assistant.compose.quoted_words import compose_quoted_words
from assistant.compose.ranked_plans import compose_ranked_plans
from assistant.compose.registered import from_register
from assistant.compose.reports import compose_reports_elsewhere
from assistant.compose.rows_in_full import compose_rows_in_full
from assistant.compose.said import compose_part_beside
from assistant.compose.said_of_all import hold_all
from assistant.compose.section_and_who import compose_section_and_who
from assistant.compose.section_items import says_who
from assistant.compose.section_years import of_each_year
from assistant.compose.sections import compose_sections
from assistant.compose.shared_documents import compose_shared_documents
from assistant.compose.shared_partners import compose_shared_partners
from assistant.compose.standing_out import asks_for_section, standing_out
from assistant.compose.stated_so import compose_stated_so
from assistant.compose.structure import confirm_count_of_parts
from assistant.compose.submitted import compose_submitted
from assistant.compose.through import compose_through
from assistant.compose.together import compose_together
from assistant.compose.two_asked import compose_money_then_who, compose_who_and_money, tell_no_date
from assistant.compose.uncited import compose_uncited
from assistant.compose.unmet import warn_of_unmet
from assistant.compose.until import compose_until
from assistant.compose.whether import begin_with_yes
from assistant.compose.which_plans import asks_which
from assistant.unanswered import nothing_told
from assistant.understanding.cues import DOCUMENT_FACTS, FUNDING_SOURCE, PERSONS_AND_BODIES, Sought
from assistant.understanding.wanted import Wanted
from assistant.understanding.whole_section import names_part

_ONE_OF_EACH = (Sought.DEADLINE, Sought.REPORT, Sought.FUNDING, Sought.REFERENCES, Sought.WHO)
"""What every plan has one of: a question about none of them in particular is answered for all."""


def compose(context: Context) -> Draft:
    """Answer a question from the corpus; always returns a draft with at least one line."""
    if (stated := compose_stated_so(context)) is not None:
        return stated
    told = tell_alike(context, tell_no_date(context, _composed(context)))
    checked = deny_denial(context, begin_with_yes(context, told))
    return tell_address(context, hold_all(context, hold_day(context, hold_count(context, checked))))


def _composed(context: Context) -> Draft:
    frame = context.frame
    if (now := compose_now(context)) is not None:
        return now
    if frame.elsewhere and not frame.names_plan:
        return compose_elsewhere(context, frame.elsewhere)
    for tell in _FIRST:
        if (told := tell(context)) is not None:
            return told
    for check in _BEFORE:
        if (draft := check(context)) is not None:
            return draft
    if is_of_another_world(context):
        return compose_nothing(context)
    if frame.compares and len(frame.plans) > 1 and not compares_nothing(context):
        draft = compose_comparison(context, _answer)
        if draft is not None:
            return tell_other_days(context, draft)
    answered = None if turns_to_nothing(context) else of_another_agency(context, _answer(context))
    return _held_to_the_question(context, answered) if answered else nothing_told(context)


def _held_to_the_question(context: Context, answered: Draft) -> Draft:
    """Say of an answer what it leaves open of the question: a blank cell, a detail not printed, a name not met."""
    told = with_promise_told(context, tell_blank(context, answered))
    return complete_places(context, note_only(context, warn_of_unmet(context, hold_to_details(context, told))))


def _for_every_plan(context: Context) -> Draft | None:
    """Answer for all plans at once where a question needs one and names none."""
    frame = context.frame
    if frame.names_plan or frame.compares or asks_whose(context):
        return None
    about_plan = is_about_whole_plan(context) or (frame.sought is Sought.FUNDING and not funds_a_part(context))
    needs_one = frame.sought in DOCUMENT_FACTS or (frame.sought in _ONE_OF_EACH and not frame.lists and about_plan)
    if not needs_one and not (frame.agencies and frame.asks_role):
        return None
    draft = compose_comparison(of_those_citing(context), _answer)
    if draft is not None:
        draft.status = "answered" if asks_which(context) else "clarify"
    return draft


def _answer(context: Context) -> Draft | None:
    """Answer from the register that holds it, else from a section, else from the best clauses; None when none does."""
    frame = context.frame
    if frame.wanted is Wanted.PERSON and frame.sought is not Sought.SIGNER:
        return None
    cited = compose_cited_document(context)
    placed = cited or (None if frame.facts else placed_answer(context))
    if placed is not None:
        return placed
    if frame.sought in DOCUMENT_FACTS:
        return compose_number_of_another(context) or compose_fact(context)
    if frame.wanted is Wanted.MONEY:
        return compose_money(context)
    if (dated := compose_dated_name(context)) is not None:
        return dated
    if (told := compose_submitted(context)) is not None:
        return told  # of one of several plans
    found = compose_claimed_role(context) or _whole_section(context) or compose_count(context)
    if found is not None:
        return found
    return None if _has_no_answer(context) else from_register(context)


def _whole_section(context: Context) -> Draft | None:
    """Tell all of the section that a question wants whole, where one stands out; None for another question."""
    frame = context.frame
    if context.frame.sought is Sought.PARTNERS and not own_topic(context):
        return None  # "tất cả đối tác nước ngoài" are in the register, whatever a section is called
    found = standing_out(context) if asks_for_section(context) else None
    on_money = FUNDING_SOURCE.search(frame.text) and frame.topic  # the money of a task: no part on that tells it
    if found is None and len(frame.plans) == 1 and frame.names_plan and not (frame.infers_plan or on_money):
        found = sure_section(context)
    if found is None or not says_who(context, found):
        return None
    named = None if names_part(frame.text) else compose_enumerated(context)  # "những di tích nào": names in a clause
    return named or compose_sections(context, of_each_year(context, found), context.list_limit)


def _has_no_answer(context: Context) -> bool:
    """Tell whether a question asks the role of an agency without any, or to choose between two unknown things."""
    frame = context.frame
    without_role = frame.agencies and frame.asks_role and not of_agencies(context, frame.plans)
    kind = PERSONS_AND_BODIES.search(frame.text)
    unknown = kind and not any(speaks_of(context, kind[1], item.clause) for item in context.ranked[:8])
    return (
        bool(without_role)
        or bool(unknown and frame.names_plan)
        or (frame.sought is not Sought.PARTNERS and offers_strangers(context))
    )


_FIRST: tuple[Callable[[Context], Draft | None], ...] = (
    compose_quoted_words,
    compose_proposer,
    compose_approver,
    compose_through,
    compose_submitted,
    compose_bound,
    compose_constant,
    compose_pointed,
    compose_inside,
    compose_rows_in_full,
    compose_plan_itself,
    compose_ordinal_section,
    compose_each_itself,
    compose_preamble,
    compose_section_and_who,
)
"""In order: where words quoted stand, who proposed the plan, who approved what it cites, what goes through an agency
and to whom, what is due before or after a year, what is done all the time, what is pointed at, what one part says, what
the plan is for, how it begins."""
_BEFORE: tuple[Callable[[Context], Draft | None], ...] = (
    compose_role_at,
    correct_statement,
    compose_among_recipients,
    compose_part_beside,
    compose_of_this_day,
    compose_role_there,
    compose_money_then_who,
    compose_who_and_money,
    compose_names_at,
    compose_picked,
    compose_names_counted,
    compose_named_by_others,
    compose_their_tasks,
    compose_each_task,
    compose_duties_on,
    compose_overseer,
    compose_reports_elsewhere,
    compose_appendices,
    compose_absent_appendix,
    compose_counted_duties,
    compose_together,
    correct_premise,
    confirm_overall_lead,
    confirm_count_of_parts,
    confirm_own_date,
    confirm_kind,
    confirm_day,
    compose_of_plans,
    compose_uncited,
    compose_signer_named,
    compose_until,
    compose_by_clock,
    compose_outline,
    compose_in_brief,
    compose_main_tasks,
    compose_shared_partners,
    compose_ranked_plans,
    compose_shared_documents,
    compose_led_by,
    _for_every_plan,
    found_anywhere,
    compose_figure_elsewhere,
    compose_said_elsewhere,
    compose_absent_thing,
    compose_foreign_to_all,
    compose_not_its,
)
"""In order: what is looked up as a whole, and what a question takes for granted, before plans are asked one by one."""
