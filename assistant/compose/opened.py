"""A question that no register answers: from a section, from a row of the appendix, from the best clauses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.compose.agency_heading import is_of_agency
from assistant.compose.appendix_rows import compose_rows_about
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duties import compose_duties
from assistant.compose.duty_rows import of_agencies
from assistant.compose.enough import (
    COMPARED_ENOUGH,
    FOCUSED,
    NAMED_ENOUGH,
    UNNAMED_ENOUGH,
    best_coverage,
    is_strange,
)
from assistant.compose.enumerated import compose_enumerated
from assistant.compose.every import compose_every
from assistant.compose.evident_section import Evident, evident_section
from assistant.compose.fitting import fits, prints_count
from assistant.compose.found_section import retrieved_section
from assistant.compose.in_other_plans import add_other_plans
from assistant.compose.no_such_part import compose_no_such_part
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.parts_named import parts_named
from assistant.compose.passages import choose, compose_passages
from assistant.compose.quoted_name import printing_quoted
from assistant.compose.scope import only_appendix
from assistant.compose.section_years import of_each_year, prints_years
from assistant.compose.sections import best_section, compose_sections
from assistant.evidence import Ranked
from assistant.understanding.cues import SECTION, STRUCTURE
from assistant.understanding.function_words import REQUIRES
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key
from ingest.plan import Clause

_WHAT_THERE_IS = re.compile(r"\b(?:gì|nào) (?:về|cho|với|liên quan)\b")
_SECTION = 0.62
_FEW = 4
_ALL_STRANGE = 0.99
_ONE_THING = (Wanted.CONTACT, Wanted.PERSON, Wanted.MONEY)


def compose_open(context: Context) -> Draft | None:
    """Answer from a section where a question is about one, else from the best clauses; None when they do not tell."""
    frame = context.frame
    if only_appendix(frame.text) and (row := _appendix_row(context)) is not None:
        return row
    if frame.agencies and frame.lists and frame.wanted is None and is_about_whole_plan(context):
        listed = compose_duties(context)
        if listed is not None:
            return listed
    chosen = choose(context)
    best = best_coverage(context)
    named = frame.names_plan and not frame.infers_plan
    enough = NAMED_ENOUGH if named else COMPARED_ENOUGH if frame.compares else UNNAMED_ENOUGH
    is_unfocused = frame.agencies and frame.wanted is None and best < FOCUSED and not _is_of_nothing_here(context)
    if is_unfocused or _is_of_others(context, chosen):
        listed = compose_duties(context)
        if listed is not None:
            return listed
    if frame.wanted is Wanted.COUNT:
        printed = [item for item in chosen if item.coverage >= FOCUSED and prints_count(frame.text, item.clause)]
        if printed:
            return compose_passages(context, printed)
    told = compose_enumerated(context) or compose_every(context) or _section(context)
    told = told or compose_every(context, strictly=False) or compose_no_such_part(context)
    if told is not None:
        return told
    if not chosen or best < enough or (not named and is_strange(context)):
        return None
    return _clauses(context, [item for item in chosen if fits(context, item)])


def _clauses(context: Context, fitting: Sequence[Ranked]) -> Draft | None:
    """Tell the section that a question about one plan is about, else quote the clauses; None where there is neither."""
    frame = context.frame
    is_of_one = len(frame.plans) == 1 and frame.names_plan and not frame.infers_plan
    if is_of_one and (evident := evident_section(context)) is not None:
        return _with_section(context, fitting, evident)
    return _quoted(context, fitting) if fitting else None


def _with_section(context: Context, fitting: Sequence[Ranked], evident: Evident) -> Draft:
    """Tell the section that a question is about; first the best clause where it stands in another."""
    inside = {evident.heading.path, *(item.path for item in evident.items)}
    section = _under(context, evident.heading)
    if not fitting or fitting[0].clause.path in inside:
        return section
    draft = compose_passages(context, fitting[:1])
    draft.add(section)
    draft.complete = section.complete
    return draft


def _is_of_others(context: Context, chosen: list[Ranked]) -> bool:
    """Tell whether none of the best clauses is charged to the agency of a follow-up, or names it, though some are.

    "Bắc Giang thì sao?" after what one agency must do asks for that agency's tasks there, not for like ones of others.
    """
    frame = context.frame
    if (
        not (frame.agencies and frame.follows_up and frame.names_plan)
        or frame.wanted is not None
        or frame.about
        or frame.own
    ):
        return False
    own = {(row.plan, row.path) for row in of_agencies(context, frame.plans)}
    if not own or any((item.clause.plan, item.clause.path) in own for item in chosen):
        return False
    named = [mention.name for item in chosen for mention in context.agencies.lexicon.agencies_in(item.clause.text)]
    return not any(context.agencies.same(name, agency) for name in named for agency in frame.agencies)


def _is_of_nothing_here(context: Context) -> bool:
    """Tell whether no two words of a question stand together in the plans: an agency's name is all it shares."""
    topic = context.frame.topic
    return (
        not context.frame.verbatim
        and len(topic) >= _FEW
        and context.evidence.strangeness(topic, context.frame.plans) >= _ALL_STRANGE
    )


def _quoted(context: Context, fitting: Sequence[Ranked]) -> Draft:
    """Quote clauses, and say so where they hold hardly a word of the question."""
    draft = compose_passages(context, fitting)
    add_other_plans(context, draft)
    if context.frame.names_plan and is_strange(context):
        draft.say(say.IN_OTHER_WORDS)
    return draft


def _appendix_row(context: Context) -> Draft | None:
    """Answer from the rows of an appendix where a question looks only there and one is about its subject."""
    asks_all = context.frame.lists or _WHAT_THERE_IS.search(context.frame.text)
    listed = compose_rows_about(context) if asks_all else None
    if listed is not None and listed.complete is not None and listed.complete.total > 1:
        return listed
    rows = [item for item in context.ranked if item.clause.cells and item.coverage >= FOCUSED]
    rows = [item for item in rows if context.frame.wanted is not Wanted.COUNT or fits(context, item)]
    best = max(rows, key=lambda item: item.coverage, default=None)
    return compose_passages(context, [best]) if best else None


_REQUIRES = re.compile(rf"\b{REQUIRES}")


def _section(context: Context) -> Draft | None:
    frame = context.frame
    if frame.wanted in _ONE_THING or printing_quoted(context):
        return None  # a list of all that is near is no telephone number
    structure = frame.wanted is Wanted.COUNT and STRUCTURE.search(frame.text)
    if len(frame.plans) == 1 and (parts := parts_named(context, frame.plans[0])):
        return compose_sections(context, parts, context.list_limit)
    matches = [match for plan in frame.plans if (match := best_section(context, plan)) is not None]
    # What an agency does is no section on what it is called by ("Thể thao").
    matches = [match for match in matches if frame.agencies or not is_of_agency(context, match.heading)]
    if required := _REQUIRES.search(frame.text):
        matches = [match for match in matches if required[0] not in match_key(match.heading.text)]
    best = max(matches, key=lambda match: match.score, default=None)
    if (
        best is not None
        and best.is_named
        and (prints_years(context, best.heading) or not _said_better(context, best.heading))
    ):
        return _under(context, best.heading)
    if not (SECTION.search(frame.text) or frame.lists or frame.verbatim or structure):
        return None
    if best is not None and best.score >= _SECTION and best.recall >= 0.6:
        return _under(context, best.heading)
    known = best_coverage(context) >= (NAMED_ENOUGH if frame.names_plan else UNNAMED_ENOUGH)
    found = retrieved_section(context) if known else None
    if found is not None and not frame.agencies and is_of_agency(context, found):
        return None
    return _under(context, found) if found else None


def _under(context: Context, heading: Clause) -> Draft:
    """Tell what stands under a heading; under an agency's own heading stands only a part of what it must do."""
    named = context.agencies.lexicon.agencies_in(heading.text)
    is_own = any(context.agencies.same(found.name, agency) for found in named for agency in context.frame.agencies)
    listed = compose_duties(context) if is_own else None
    return listed or compose_sections(context, of_each_year(context, heading), context.list_limit)


def _said_better(context: Context, heading: Clause) -> bool:
    """Tell whether one clause outside a section holds nearly all words of the question."""
    best = max(context.ranked[:10], key=lambda item: item.coverage, default=None)
    if best is None or best.clause.parent == heading.path or best.clause.id == heading.id:
        return False
    words = context.frame.words
    return context.evidence.coverage(words, best.clause) > max(0.7, context.evidence.coverage(words, heading))
