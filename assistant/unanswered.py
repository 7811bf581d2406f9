"""What is said where no composer has an answer."""

from __future__ import annotations

from assistant.compose.cited_document import compose_paper_told_of
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.duties import compose_in_other_roles
from assistant.compose.duty_rows import of_agencies
from assistant.compose.enough import best_coverage
from assistant.compose.mentions import compose_naming_agency, only_names_agencies
from assistant.compose.missing import (
    compose_agency_without_duty,
    compose_naming_place,
    compose_not_stated,
    compose_nothing,
    compose_unsure,
)
from assistant.compose.only_there import compose_only_there
from assistant.compose.who import compose_role_of
from assistant.understanding.cues import Sought

_TOUCHED = 0.15


def nothing_told(context: Context) -> Draft:
    frame = context.frame
    if frame.aside:
        return compose_nothing(context)
    asks_part = frame.sought is Sought.DUTIES or frame.asks_role
    if frame.agencies and asks_part and (frame.names_plan or frame.follows_up or only_names_agencies(context)):
        if (other_roles := compose_in_other_roles(context)) is not None:
            return other_roles
        if not frame.names_plan:
            return compose_naming_agency(context)
        return compose_agency_without_duty(context, *map(context.agency_name, frame.agencies))
    if frame.assertion and frame.names_plan and not frame.compares:
        own_part = compose_role_of(context)
        return own_part or compose_agency_without_duty(context, context.agency_name(frame.assertion[0]))
    is_of_agency = frame.asserts or not frame.topic  # a question of an agency alone: whom it works with, what it leads
    if frame.agencies and frame.names_plan and is_of_agency and not of_agencies(context, frame.plans):
        return compose_agency_without_duty(context, *map(context.agency_name, frame.agencies))
    if frame.inherits_plan and frame.own and best_coverage(context, frame.own) < _TOUCHED:
        return compose_nothing(context)
    best = best_coverage(context)
    if frame.names_plan and frame.places and (named := compose_naming_place(context)) is not None:
        return named
    if frame.names_plan and (best >= _TOUCHED or (frame.wanted and not frame.inherits_plan)):
        return compose_paper_told_of(context) or compose_not_stated(context)
    return compose_only_there(context) or compose_unsure(context) or compose_nothing(context)
