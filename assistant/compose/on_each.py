"""What each of several plans says of the thing that all of them are asked about, whole."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import fsum

from assistant.compose.clause_lists import counted_head, quote_clauses
from assistant.compose.context import Context
from assistant.compose.coordinated import coordinated
from assistant.compose.draft import Draft
from assistant.compose.every import all_on, clauses_on, is_content
from assistant.compose.placed import naming_place
from assistant.compose.quoted_name import printing_quoted
from assistant.compose.section_items import items_of
from assistant.compose.standing_out import standing_out
from assistant.compose.whole_thing import is_of_a_thing, thing_of, whole_thing
from assistant.understanding.cues import Sought
from assistant.understanding.each_place import asks_each_place
from assistant.understanding.syllable import is_syllable
from ingest.folding import match_key, syllables
from ingest.plan import Clause

_MOST = 0.2
"""More clauses than this share of the plans speak of no one thing."""
_RELATION = frozenset("quan hệ hợp tác giao lưu hữu nghị đối ngoại hoạt động sự kiện chương trình".split())
"""What is done with any place abroad: it narrows nothing, and neither does what all of the plans are about."""


def on_a_thing(context: Context, asked: Mapping[str, Context]) -> dict[str, list[Clause]]:
    """Return what each plan says of the thing that a question is about; empty where no plan calls it so."""
    if placed := _on_places(context, asked) or _on_each_place(context, asked):
        return placed
    if context.frame.sought is Sought.PARTNERS and context.agencies.lexicon.regions_in(context.frame.text):
        return {}  # partners are in a region that no clause need name
    if is_of_a_thing(context) and (things := coordinated(context)):
        each = [{plan: clauses_on(alone, thing) for plan, alone in asked.items()} for thing in things]
        most = _MOST * len(context.corpus.clauses(context.frame.plans))
        told = [sum(map(len, on.values())) for on in each]
        if any(told) and max(told) <= most:
            return {plan: in_order(one for on in each for one in on[plan]) for plan in asked}
    quoted = {plan: printing_quoted(alone) for plan, alone in asked.items()}
    if any(quoted.values()):
        return quoted
    if acronym := acronym_of(context):
        said = {
            plan: [c for c in alone.corpus.clauses([plan]) if is_content(alone, c)] for plan, alone in asked.items()
        }
        beside = [match_key(one.printed) for one in context.agencies.lexicon.regions_in(context.frame.text)]
        return {
            plan: [
                one
                for one in found
                if acronym in syllables(one.text) or any(name in match_key(one.text) for name in beside)
            ]
            for plan, found in said.items()
        }
    thing = thing_of(context)
    on = {plan: clauses_on(alone, thing) for plan, alone in asked.items()} if thing else {}
    if thing and context.frame.names_plan and any(on.values()):
        # What plans called by their names do about a thing is all of the part that each has on it.
        on = {plan: in_order([*found, *_of_section(asked[plan])]) for plan, found in on.items()}
    on = _by_one_name(thing, on)
    return on if any(on.values()) else {}


def _by_one_name(thing: Sequence[str], on: dict[str, list[Clause]]) -> dict[str, list[Clause]]:
    """Keep the clauses that print a name of one word: one that is no Vietnamese word wherever a plan prints it.

    What means the same ("lễ hội" of "Festival") is near to it.
    """
    if len(thing) != 1:
        return on
    literal = {plan: [one for one in found if thing[0] in syllables(one.text)] for plan, found in on.items()}
    enough = all if is_syllable(thing[0]) else any
    return literal if enough(literal.values()) else on


_ACRONYM = re.compile(r"(?<![\w/-])[A-Z]{3,}(?![\w/-])")
_MOSTLY = 0.3
"""The share of a question's weight from which an acronym is what it is about."""


def acronym_of(context: Context) -> str | None:
    """Return the acronym that a question is mostly about and few clauses print ("ASEAN"); None without one."""
    frame, weight = context.frame, context.evidence.weight
    if frame.sought is not Sought.OPEN or frame.agencies or frame.typed.isupper():
        return None
    total = fsum(map(weight, frame.topic))
    for found in _ACRONYM.finditer(frame.typed):
        key = found[0].lower()
        said = [one for one in context.corpus.clauses(frame.plans) if key in syllables(one.text)]
        if re.search(rf"\bnước (?:trong |thuộc )?(?:khối )?{key}\b", frame.text):
            continue  # "các nước ASEAN" are countries
        is_rare = 0 < len(said) <= _FEW * len(frame.plans)
        if key in frame.topic and is_rare and weight(key) >= _MOSTLY * total:
            return key
    return None


_FEW = 2
"""So many clauses a plan may print an acronym in that a question is about."""


def asks_of_place(context: Context) -> bool:
    """Tell whether a question asks for what there is with a place abroad, and for nothing narrower."""
    names = {word for place in context.frame.places for word in syllables(place)}
    about = frozenset.intersection(*(frozenset(context.corpus.subject(plan)) for plan in context.frame.plans))
    return bool(names) and not set(context.frame.topic) - names - _RELATION - about


def _of_section(alone: Context) -> list[Clause]:
    section = standing_out(alone)
    return [one for one in items_of(alone, section) if is_content(alone, one)] if section is not None else []


def in_order(clauses: Iterable[Clause]) -> list[Clause]:
    """Return clauses of one plan as they follow each other, each once."""
    return sorted(dict.fromkeys(clauses), key=lambda clause: clause.start)


def _on_places(context: Context, asked: Mapping[str, Context]) -> dict[str, list[Clause]]:
    """Return each plan's clauses that name the places abroad of a question, where nothing narrower is asked of them.

    "Quan hệ", "giao lưu văn hóa" with a place is what any of these clauses tells.
    """
    frame = context.frame
    if frame.sought is not Sought.OPEN or frame.wanted or frame.agencies or frame.address:
        return {}
    if not asks_of_place(context):
        return {}
    named = {
        plan: in_order(one for place in frame.places for one in naming_place(alone, [plan], place))
        for plan, alone in asked.items()
    }
    return named if any(named.values()) else {}


def _on_each_place(context: Context, asked: Mapping[str, Context]) -> dict[str, list[Clause]]:
    """Return all clauses of each plan on the thing asked about, where each place that speaks of it is asked for."""
    if context.frame.agencies or not asks_each_place(context.frame.text):
        return {}
    if places := context.frame.places:
        named = {
            plan: in_order(one for place in places for one in naming_place(alone, [plan], place))
            for plan, alone in asked.items()
        }
        return named if any(named.values()) else {}
    found = {plan: all_on(alone, whole_thing(alone)) for plan, alone in asked.items()}
    return _by_one_name(thing_of(context), found) if any(found.values()) else {}


def whole_answer(alone: Context, answer_one: Callable[[Context], Draft | None], found: Sequence[Clause]) -> Draft:
    """Return a plan's answer where it cites all that it says of the thing, else the list of that."""
    own = answer_one(alone)
    cited = {citation.path for citation in own.citations} if own is not None and own.status == "answered" else set()
    told = {clause.path for clause in found}
    if own is not None and cited >= told and asks_each_place(alone.frame.text):
        return own  # with what may speak of it as well
    if own is not None and own.lines[:1] == [counted_head(alone, found)]:
        return quote_clauses(alone, found)
    is_whole = cited >= told and (len(thing_of(alone)) > 1 or cited == told)
    return own if own is not None and is_whole else quote_clauses(alone, found)


def with_section(alone: Context, own: Draft | None, items: Sequence[Clause]) -> Draft:
    """Return a plan's answer with all clauses of the section that a question is about, in the plan's order."""
    cited = {citation.path for citation in own.citations} if own is not None and own.status == "answered" else set()
    if own is not None and cited >= {item.path for item in items}:
        return own
    told = [one for one in alone.corpus.clauses(alone.frame.plans) if one.path in cited and is_content(alone, one)]
    return quote_clauses(alone, in_order([*told, *items]))
