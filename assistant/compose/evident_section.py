"""The section that a question is about, told by what its title and its clauses hold, whatever words ask for it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.compose.agency_heading import is_of_agency
from assistant.compose.context import Context
from assistant.compose.every import compose_every, is_content
from assistant.compose.overall import plan_words
from assistant.compose.section_items import items_of
from assistant.compose.whole_thing import PARTS_OF_PLANS, is_of_a_thing
from assistant.subject import without_common_subject
from assistant.understanding.cues import REPORTING, Sought
from assistant.understanding.document_cues import APPENDIX
from assistant.understanding.wanted import Wanted
from assistant.understanding.whole_section import asks_all_points
from ingest.plan import HEADING_KINDS, Clause

_STRONGEST = 4
_FEWEST, _MOST = 2, 15
_LEAST = 0.12
_OF_A_PART = 11.0
_AS_ASKED = -1.6
_WORK = re.compile(r"\b(?:những|các|mấy) (?:việc|giải pháp|biện pháp|nhiệm vụ|hoạt động|nội dung)\b")
"""Asks what is done with partners, and not who they are."""
_LEAST_SURE = {Sought.OPEN: 0.9, Sought.FUNDING: 0.9, Sought.PARTNERS: 1.2}
_LEAST_SURE_OF_ONE = 1.5
_BROAD = re.compile(
    r"\b(?:thế nào|ra sao|làm gì|những gì|cách nào|bằng cách|gồm|kiểu gì|việc gì|điều gì|ý nào|như nào|đề ra|nói gì)\b"
)
_NARROW = re.compile(
    r"\b(?:có|đã|được)\b.*\b(?:không|ko|chưa)$|\b(?:phải|đúng) không\b"
    r"|\b(?:dịp|khi|lúc|năm|ngày|đâu|bao giờ|tên|ai|mấy|bao nhiêu|tại sao|vì sao)\b"
)
_TITLE, _TITLE_MEANS, _ITEMS_MEAN, _UNEVEN = 4.0, 26.0, 57.0, -3.1
_ASKS_BROADLY, _ASKS_NARROWLY, _START = 1.45, -1.3, -5.15
"""Weights of the evidence, fitted to the development half: above 0 a section is meant, not one of its clauses."""


@dataclass(frozen=True, slots=True)
class Evident:
    """A section with what stands in it, and how surely it is what a question is about (above 0: rather than not)."""

    heading: Clause
    items: Sequence[Clause]
    sureness: float


def most_evident(context: Context) -> Evident | None:
    """Return the section of the one plan asked about that a question on a subject is most likely about, if any."""
    return _nearest(context) if is_asked(context) else None


def _nearest(context: Context) -> Evident | None:
    """Return the section of a plan that a question is most likely about; None where the plan has none.

    A section is meant where its title holds about as much of the question as any clause does, where title and clauses
    are nearer to it in meaning than the rest of the plan, and no clause stands far above its neighbours.
    """
    if context.near is None:
        return None
    topic = _topic(context)
    near = context.near(context.frame.plans[0])
    scored = [(_fit(context, topic, near, heading, items), heading, items) for heading, items in _sections(context)]
    if not scored:
        return None
    _, heading, items = max(scored, key=lambda one: one[0])
    return Evident(heading, items, _sureness(context, topic, near, heading, items))


def evident_section(context: Context) -> Evident | None:
    """Return the section that a question is about rather than one of its clauses; None where none is.

    One that asks for all points of something need be less sure which section tells them.
    """
    found = most_evident(context)
    least = _AS_ASKED if asks_all_points(context.frame.text) else 0.0
    return found if found is not None and found.sureness > least else None


def sure_section(context: Context) -> Clause | None:
    """Return the section that a question is so surely about that nothing else need be looked for; None for none.

    So sure a section is meant also where the question's words would ask for money or partners, or for how many points
    there are: "để có đủ người và tiền" is no question for the section on money.
    """
    frame = context.frame
    of_other = frame.agencies or frame.places or frame.verbatim or frame.numbers or frame.facts or frame.about
    if of_other or frame.sought not in _LEAST_SURE or frame.wanted not in (None, Wanted.COUNT) or frame.asserts:
        return None
    if frame.sought is Sought.PARTNERS and not _WORK.search(frame.text):
        return None
    if APPENDIX.search(frame.text) or REPORTING.search(frame.query) or not _has_subject(context):
        return None
    found = _nearest(context)
    # What is not asked for at large may be one clause's to tell.
    least = _LEAST_SURE[frame.sought] if _BROAD.search(frame.text) else _LEAST_SURE_OF_ONE
    is_sure = found is not None and found.sureness > least
    return found.heading if found is not None and is_sure and not _says_less(context, found) else None


def _says_less(context: Context, section: Evident) -> bool:
    """Tell whether all that stands in a section, and more, is listed where everything on the thing is asked for."""
    listed = compose_every(context) or compose_every(context, strictly=False)
    told = {citation.path for citation in listed.citations} if listed is not None else set[str]()
    return told > {item.path for item in section.items}


def is_asked(context: Context) -> bool:
    """Tell whether a question is about a subject, and not about a part that every plan has ("mục tiêu")."""
    frame = context.frame
    is_stated = not frame.asserts and not APPENDIX.search(frame.text)
    return _has_subject(context) and is_of_a_thing(context) and is_stated


def _has_subject(context: Context) -> bool:
    own = set(context.frame.topic) - plan_words(context) - PARTS_OF_PLANS
    is_of_a_part = not PARTS_OF_PLANS.isdisjoint(context.frame.topic)
    return bool(own) and not (is_of_a_part and sum(map(context.evidence.weight, own)) <= _OF_A_PART)


def _topic(context: Context) -> tuple[str, ...]:
    subjects = [context.corpus.subject(plan) for plan in context.frame.plans]
    return without_common_subject(context.frame.topic, subjects)


def _sections(context: Context) -> list[tuple[Clause, list[Clause]]]:
    """Return the sections of a plan that hold clauses; not what an agency must do, nor the parts of a table."""
    found = []
    for heading in context.corpus.clauses(context.frame.plans):
        if heading.kind not in HEADING_KINDS or heading.path.startswith("Phụ lục"):
            continue
        items = items_of(context, heading)
        says = _FEWEST <= len(items) <= _MOST and all(is_content(context, item) for item in items)
        if says and not is_of_agency(context, heading):
            found.append((heading, items))
    return found


def _fit(
    context: Context, topic: Sequence[str], near: Mapping[str, float], heading: Clause, items: Sequence[Clause]
) -> float:
    """Return how well a section fits beside the others of its plan."""
    covered = context.evidence.coverage
    means = (near.get(heading.path, 0.0) + _mean([near.get(item.path, 0.0) for item in items])) / 2
    said = covered(topic, heading) + _mean([covered(topic, item) for item in items])
    return 10 * means + said + context.evidence.coverage_together(topic, [heading, *items])


def _sureness(
    context: Context, topic: Sequence[str], near: Mapping[str, float], heading: Clause, items: Sequence[Clause]
) -> float:
    covered, text = context.evidence.coverage, context.frame.text
    usual = sum(near.values()) / max(len(near), 1)
    title, own = covered(topic, heading), [covered(topic, item) for item in items]
    clauses = (one for one in context.corpus.clauses(context.frame.plans) if one.kind not in HEADING_KINDS)
    best = max((covered(topic, one) for one in clauses), default=0.0)
    return (
        _START
        + _TITLE * title / max(best, _LEAST)
        + _TITLE_MEANS * (near.get(heading.path, 0.0) - usual)
        + _ITEMS_MEAN * (_mean([near.get(item.path, 0.0) for item in items]) - usual)
        + _UNEVEN * (max(own) - _mean(own))
        + _ASKS_BROADLY * (context.frame.lists or asks_all_points(text) or bool(_BROAD.search(text)))
        + _ASKS_NARROWLY * bool(_NARROW.search(text))
    )


def _mean(shares: Sequence[float]) -> float:
    """Return the mean of the strongest few."""
    strong = sorted(shares, reverse=True)[:_STRONGEST]
    return sum(strong) / len(strong)


_MOST_PLANS = 12
_AS_NAMED, _AS_OTHERS = -2.5, -1.5


def sections_of_each(context: Context, asked: Mapping[str, Context]) -> dict[str, Sequence[Clause]]:
    """Return what stands in the section of each plan that a question is about, for the plans that have one.

    Where one plan surely has such a section, those of the others it is held against need be less sure.
    """
    if len(asked) > _MOST_PLANS:
        return {}
    found = {plan: one for plan, alone in asked.items() if (one := most_evident(alone)) is not None}
    if max((one.sureness for one in found.values()), default=0.0) <= 0:
        return {}
    least = _AS_NAMED if context.frame.names_plan else _AS_OTHERS
    return {plan: one.items for plan, one in found.items() if one.sureness > least}
