"""Answers that are looked up whatever ranks best: at a place, in all of a register, in all of the text."""

from __future__ import annotations

from dataclasses import replace

from assistant.compose.address import compose_address
from assistant.compose.all_duties import compose_all_duties
from assistant.compose.appendix import compose_appendix_rows
from assistant.compose.asserted import compose_asserted
from assistant.compose.charged import compose_charged_unlike
from assistant.compose.cited_document import asks_whose, compose_document
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duties import compose_duties
from assistant.compose.duty_rows import of_agencies
from assistant.compose.figures import compose_figures
from assistant.compose.groups import compose_groups
from assistant.compose.main_tasks import compose_main_tasks
from assistant.compose.mentions import compose_mention_in, compose_mentions
from assistant.compose.most import compose_most
from assistant.compose.most_parts import compose_most_parts
from assistant.compose.named import named_clause
from assistant.compose.no_such_part import compose_aims_in_figures
from assistant.compose.on_date import compose_on_date
from assistant.compose.outline import compose_outline
from assistant.compose.places import compose_places, compose_places_in_part
from assistant.compose.table import compose_table
from assistant.compose.which_plans import asks_which
from assistant.understanding.cues import Sought
from assistant.understanding.document_cues import ABOUT_DOCUMENT
from ingest.folding import match_key
from ingest.plan import HEADING_KINDS


def found_anywhere(context: Context) -> Draft | None:
    """Answer what is looked up in all of a register or all of the text, whatever ranks best: dates, numbers, words."""
    frame = context.frame
    asked = frame.numbers and not frame.names_plan and (asks_which(context) or ABOUT_DOCUMENT.search(frame.text))
    which = asks_whose(context) or (asked and frame.sought in (Sought.OPEN, Sought.REFERENCES, Sought.DEADLINE))
    found = compose_document(context) if which else compose_mentions(context) or compose_mention_in(context)
    return (
        compose_on_date(context)
        or compose_figures(context)
        or compose_aims_in_figures(context)
        or compose_most_parts(context)
        or compose_most(context)
        or compose_all_duties(context)
        or compose_charged_unlike(context)
        or found
    )


def placed_answer(context: Context) -> Draft | None:
    """Answer what stands at one place: an address, a table's row, a task said to be somebody's."""
    return (
        compose_places_in_part(context)
        or compose_groups(context)
        or compose_outline(context)
        or _of_agencies_there(context)
        or compose_address(context)
        or compose_places(context)
        or compose_table(context)
        or compose_appendix_rows(context)
        or compose_main_tasks(context)
        or compose_asserted(context)
    )


def _of_agencies_there(context: Context) -> Draft | None:
    """List what agencies do in a part of the plan that a question names with them, whatever it asks of that."""
    frame = context.frame
    if not frame.agencies or frame.sought is not Sought.OPEN or frame.asserts or frame.verbatim:
        return None
    heading = named_clause(context)
    if heading is None or heading.kind not in HEADING_KINDS or not of_agencies(context, frame.plans):
        return None
    return compose_duties(replace(context, frame=replace(frame, sought=Sought.DUTIES, topic=())))


def of_another_agency(context: Context, answered: Draft | None) -> Draft | None:
    """After one agency's part in a task "còn Sở Tư pháp?" asks what that one must do, where it has no part in it."""
    frame = context.frame
    names_one = context.agencies.lexicon.agencies_in(frame.text, typed=True)
    if not (frame.follows_up and names_one and frame.agencies and not frame.own and frame.topic and not frame.wanted):
        return answered
    paths = {(c.plan, c.path) for c in answered.citations} if answered else set()
    if any((row.plan, row.path) in paths for row in of_agencies(context, frame.plans)):
        return answered
    alone = replace(context, frame=replace(frame, topic=(), sought=Sought.DUTIES, role=None))
    return compose_duties(alone) or answered


def only_names_a_place(context: Context) -> bool:
    """Tell whether a question has no subject but a place abroad ("Quảng Nam với Lào thì thế nào")."""
    frame = context.frame
    words = {word for place in frame.places for word in match_key(place).split()}
    return frame.sought is Sought.OPEN and bool(frame.places) and bool(frame.topic) and set(frame.topic) <= words
