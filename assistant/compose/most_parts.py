"""Which section of one plan has most or fewest items, or agencies in a role: counted section by section."""

from __future__ import annotations

import re

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist, without_marker
from assistant.compose.groups import group_heading
from assistant.compose.scope import APPENDIX_PATH, scope_of
from assistant.compose.section_items import items_of
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause
from ingest.registers.words import Duty

_ASKED = re.compile(
    r"\b(?P<unit>phần|mục|điểm|nhóm(?: \w+ \w+)?|tiểu mục)(?: lớn| nhỏ)? nào\b(?P<before>(?: \w+){0,8}?) "
    r"(?P<degree>nhiều|ít|dài|ngắn)(?P<what>(?: \w+){0,8}?) nhất\b"
)
_MOST = ("nhiều", "dài")
_DEGREES = {"nhiều": "nhiều", "dài": "nhiều", "ít": "ít", "ngắn": "ít"}
"""The longest section is told by what it has most of."""
_BODIES = re.compile(r"\b(?:cơ quan|đơn vị|sở|ngành|đầu mối)\b")
_ITEMS = re.compile(r"\b(?:gạch|ý|nội dung|đoạn|dòng|điểm|khoản|mục|nhiệm vụ|việc|giải pháp|biện pháp)\b")
_FEWEST = 2
_LONGEST = 30


def compose_most_parts(context: Context) -> Draft | None:
    """Tell which section has most of what a question counts, how many each has, and what stands in the first.

    None where a question asks none of it, or of more than one plan.
    """
    frame = context.frame
    asked = _ASKED.search(frame.text)
    if asked is None or len(frame.plans) != 1 or not frame.names_plan or frame.agencies:
        return None
    by_length = asked["degree"] in ("dài", "ngắn")
    what = "nội dung" if by_length else f"{asked['before']} {asked['what']}"
    of_bodies = _BODIES.search(what) is not None
    if not (of_bodies or _ITEMS.search(what)):
        return None
    counted: list[tuple[Clause, int]] = []
    held: dict[str, list[Duty]] = {}
    for heading in _sections(context, asked["unit"]):
        held[heading.path] = _agencies_of(context, heading) if of_bodies else []
        counted.append((heading, len(held[heading.path]) if of_bodies else len(items_of(context, heading))))
    if len(counted) < _FEWEST or not any(count for _, count in counted):
        return None
    counted.sort(key=lambda pair: pair[1], reverse=asked["degree"] in _MOST)
    first = [heading for heading, count in counted if count == counted[0][1]]
    noun = say.nouns.AGENCY if of_bodies else say.nouns.CONTENT
    draft = Draft(context.corpus)
    named = [_named(heading) for heading in first]
    plan, degree = context.corpus.name(frame.plans[0]), _DEGREES[asked["degree"]]
    draft.say(say.ranking.most_parts(plan, degree, noun, frame.role, named))
    for heading, count in counted:
        draft.say(say.ranking.part_has(_named(heading), count, noun, draft.cite(heading)))
    for heading in first:
        draft.say(say.ranking.part_holds(_named(heading)))
        for row in held[heading.path]:
            draft.say(say.item(row.agency, draft.cite(context.corpus.clause(row.plan, row.path))))
        for one in () if of_bodies else items_of(context, heading):
            draft.say(say.item(gist(one), draft.cite(one)))
    draft.complete = Complete(len(counted), len(counted))
    return draft


def _sections(context: Context, unit: str) -> list[Clause]:
    """Return the sections that a question chooses among: those of its part or groups, else all of the text's lowest."""
    plan, corpus = context.frame.plans[0], context.corpus
    headings = [one for one in corpus.views[plan].plan.clauses if one.kind in HEADING_KINDS and corpus.children(one)]
    scope = scope_of(context, plan) or context.frame.address
    above = corpus.at(plan, scope) if scope else group_heading(context, plan)
    if above is not None and above.path == APPENDIX_PATH:
        return [one for one in headings if one.path.startswith(f"{APPENDIX_PATH} ")]
    if above is not None:
        return [one for one in headings if one.parent == above.path]
    if unit == "phần":
        return [one for one in headings if one.kind in ("part", "article")]
    return [one for one in headings if not any(child in headings for child in corpus.children(one))]


def _agencies_of(context: Context, heading: Clause) -> list[Duty]:
    """Return a row for each agency that a section charges by name, in the role asked for."""
    below = {heading.path, *(one.path for one in context.corpus.descendants(heading))}
    found: dict[str, Duty] = {}
    for row in context.corpus.duties([heading.plan]):
        in_role = context.frame.role in (None, row.role)
        if row.path in below and in_role and not context.agencies.is_collective(row.agency):
            found.setdefault(context.agencies.key(row.agency), row)
    return list(found.values())


def _named(heading: Clause) -> str:
    title = without_marker(heading.text).rstrip(" .:")
    return say.part_named(label_of(heading.path), title if len(title.split()) <= _LONGEST else "")
