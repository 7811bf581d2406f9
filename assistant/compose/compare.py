"""Provinces side by side: a table with a row a plan, saying also where a plan states nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from assistant import say
from assistant.compose.beside import Told, lay_out
from assistant.compose.clause_lists import quote_clauses
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.enough import best_coverage
from assistant.compose.evident_section import sections_of_each
from assistant.compose.founded import Naming, naming_body
from assistant.compose.highest import tell_highest
from assistant.compose.looked_for import of_a_source, without_a_day, without_figure
from assistant.compose.named import at_own_address, of_those_with_it
from assistant.compose.nearness import ALMOST, NEAR_ENOUGH, shares_by_plan
from assistant.compose.no_such_part import compose_no_such_part
from assistant.compose.on_each import asks_of_place, on_a_thing, whole_answer, with_section
from assistant.compose.overseer import asks_overseer
from assistant.compose.partnered_subject import of_a_subject
from assistant.compose.placed import naming_place
from assistant.compose.rest import Rest
from assistant.compose.said_of_all import is_said_of_all, rests_on_number, takes_for_granted
from assistant.compose.told_in_part import (
    charges_agency,
    few_duties,
    said_of_silence,
    without_agency,
    without_day,
    without_name,
)
from assistant.compose.unheld import has_unheld_word
from assistant.compose.which_plans import asks_which
from assistant.understanding.cues import NOW, Sought
from assistant.understanding.each_place import asks_each_place
from assistant.understanding.which_plan import ASKS_WITHOUT
from ingest.plan import Clause

_LIKE = 0.75
"""Share of the best plan's coverage from which a plan says what is looked for, and not only something near to it."""


class _Says(StrEnum):
    """How a plan answers: as asked, without what else was asked for, with a place only named, near to it, not at all.

    In the order in which they are told.
    """

    IT = "it"
    NOBODY = "nobody"
    NO_DAY = "no day"
    OTHERWISE = "otherwise"
    NAMED = "named"
    NEAR = "near"
    NOTHING = "nothing"


_LEADS_IN: dict[_Says, str] = {
    _Says.NOBODY: say.COMPARISON_NO_AGENCY,
    _Says.NO_DAY: say.NO_FIXED_DAY,
    _Says.OTHERWISE: say.COMPARISON_NOT_TWINNED,
    _Says.NAMED: say.COMPARISON_ONLY_NAMED,
    _Says.NEAR: say.COMPARISON_NEAR,
}
_HEADS: dict[_Says, str] = {
    _Says.IT: say.COMPARED_STATING,
    _Says.NOBODY: say.COMPARED_NO_AGENCY,
    _Says.NO_DAY: say.COMPARED_NO_DAY,
    _Says.OTHERWISE: say.COMPARED_NOT_TWINNED,
    _Says.NAMED: say.COMPARED_ONLY_NAMED,
    _Says.NEAR: say.COMPARED_NEAR,
}


_Told = tuple[_Says, Draft | None]


def compose_comparison(context: Context, answer_one: Callable[[Context], Draft | None]) -> Draft | None:
    """Ask each plan the question on its own and set the answers side by side; None when no plan answers."""
    having = of_those_with_it(context)
    if len(having.frame.plans) == 1:
        return answer_one(having.within(having.frame.plans[0]))
    return _side_by_side(without_a_day(of_a_subject(of_a_source(having))), answer_one)


def _side_by_side(context: Context, answer_one: Callable[[Context], Draft | None]) -> Draft | None:
    draft = Draft(context.corpus)
    told: list[Told] = []
    saying: dict[_Says, list[str]] = {kind: [] for kind in _Says}
    asked = {plan: replace(context.within(plan), in_cell=True) for plan in context.frame.plans}
    share = shares_by_plan(context, asked)
    body, rest = naming_body(context), Rest(context)
    is_of_plans = bool(body) or asks_overseer(context)
    on = {} if is_of_plans else on_a_thing(context, asked)
    unnamed = _not_named_in(context, body)
    by_sections = not (is_of_plans or asks_each_place(context.frame.text))
    sections, looks_for_plans = sections_of_each(context, asked) if by_sections else {}, asks_which(context)
    for plan, alone in asked.items():
        # Where other plans call the thing by its name, this one has at most something near to it.
        most = min(share.get(plan, 1.0), ALMOST if on else 1.0)
        says, own = (
            (_Says.NOTHING, None)
            if plan in unnamed
            else _told_by(alone, body.get(plan) or on.get(plan), answer_one, most)
        )
        if own is not None and says in (_Says.IT, _Says.NOBODY) and rest.complete(alone, own):
            says = _Says.IT  # what its nearest clause gives to nobody another gives to somebody
        if own is None and plan not in unnamed:
            says, own = _again(alone, rest)
        # Where no plan was named, those that have the part are the answer, and the others only lack it.
        if own is None and context.frame.names_plan and (own := compose_no_such_part(alone)) is not None:
            says = _Says.NEAR
        # "Tỉnh nào dạy tiếng Việt cho kiều bào": a section on the latter does not say that a plan does.
        if plan in sections and plan not in unnamed and (says is _Says.IT or not looks_for_plans):
            says, own = _Says.IT, with_section(alone, own, sections[plan])
        says = _held_to_words(alone, says, own, is_sure=plan in body or bool(on.get(plan)) or not looks_for_plans)
        if own is not None and context.frame.numbers and is_said_of_all(context):
            says = _Says.IT if rests_on_number(context, own) else _Says.NEAR
        silent = "" if own else said_of_silence(alone)
        told.append(Told(context.corpus.name(plan), own, _LEADS_IN.get(says, ""), silent))
        saying[says].append(context.corpus.place(plan))
    if len(saying[_Says.NOTHING]) == len(told):
        return None
    draft.say(say.comparison_head(len(told), _heads(context, saying)))
    by_words = rest.is_of_words or any(one.own and say.LOOKED_FOR_WORDS in one.own.lines for one in told)
    if not lay_out(draft, told) and by_words:
        draft.say(say.LOOKED_FOR_WORDS)
    if unnamed and (taken := _taken_over(context)):
        draft.say(taken)
    tell_highest(context, draft)
    _deny_of_all(context, draft, saying)
    return draft


def _deny_of_all(context: Context, draft: Draft, saying: Mapping[_Says, Sequence[str]]) -> None:
    """Say first that not all plans say what a question takes for granted of all, where only some of them do."""
    lacking = {*saying[_Says.NEAR], *saying[_Says.NOTHING]}
    names = [context.corpus.name(plan) for plan in context.frame.plans if context.corpus.place(plan) in lacking]
    if names and saying[_Says.IT] and takes_for_granted(context):
        draft.lines.insert(0, say.checks.not_of_all(names))
        draft.status = "premise_corrected"


def _told_by(
    alone: Context,
    found: Naming | list[Clause] | None,
    answer_one: Callable[[Context], Draft | None],
    share: float,
) -> _Told:
    """Return how a plan answers, and what it says: at the address named for it, in the clauses `found`, or anywhere."""
    if (at := at_own_address(alone)) is not None:
        return _said(at, answer_one, 1.0)
    return _on(alone, found, answer_one) if found else _said(alone, answer_one, share)


def _heads(context: Context, saying: Mapping[_Says, Sequence[str]]) -> dict[str, Sequence[str]]:
    """Return the provinces by how their plans answer: those that do not first where a question asks for them."""
    charges = charges_agency(context)
    names = _HEADS | ({_Says.IT: say.COMPARED_CHARGING} if charges else {})
    order = list(saying)
    if ASKS_WITHOUT.search(context.frame.text):
        order = order[::-1]
        names[_Says.NOTHING] = say.COMPARED_NOT_CHARGING if charges else say.COMPARED_SILENT
    return {names[kind]: saying[kind] for kind in order if kind in names and saying[kind]}


def _not_named_in(context: Context, body: Collection[str]) -> list[str]:
    """Return the plans without a duty for the agency, or without the body, asked about by its name that others have.

    What a department took over since stands under its old name in all of them: told beside, not in some of the rows.
    """
    frame = context.frame
    if body:
        return [plan for plan in frame.plans if plan not in body]
    if not charges_agency(context) or NOW.search(frame.text):
        return without_figure(context)
    rows = context.corpus.duties(frame.plans)
    by_name = {row.plan for row in rows for agency in frame.agencies if context.agencies.same(row.agency, agency)}
    return [plan for plan in frame.plans if plan not in by_name] if by_name else []


def _taken_over(context: Context) -> str:
    """Say which agencies the one asked about took over since, and which plans charge those; "" where it took none."""
    rows = context.corpus.duties(context.frame.plans)
    for agency in context.frame.agencies:
        earlier = [row for row in rows if context.agencies.follows(agency, row.agency)]
        names = list(dict.fromkeys(context.agencies.name_of(context.agencies.key(row.agency)) for row in earlier))
        if names:
            places = list(dict.fromkeys(context.corpus.place(row.plan) for row in earlier))
            return say.taken_over(names, context.agency_name(agency), places)
    return ""


def _said(alone: Context, answer_one: Callable[[Context], Draft | None], share: float) -> _Told:
    """Return how one plan answers the question, and what it says; None for nothing."""
    own = answer_one(alone) if share >= NEAR_ENOUGH else None
    if own is not None and own.status in ("answered", "premise_corrected"):
        is_near = share < _LIKE or say.IN_OTHER_WORDS in own.lines
        says = _Says.OTHERWISE if say.NOT_TWINNED in own.lines else _Says.NEAR if is_near else _Says.IT
        own.lines = [line for line in own.lines if line not in (say.IN_OTHER_WORDS, say.NOT_TWINNED)]
        return says, own
    if named := _naming(alone):
        return _Says.NAMED, quote_clauses(alone, named)
    if own is None and (dateless := without_day(alone)) is not None:
        return _Says.NO_DAY, dateless
    if share >= NEAR_ENOUGH and (nobody := without_agency(alone, answer_one)) is not None:
        return _Says.NOBODY, nobody
    if own is None and (untold := without_name(alone, answer_one)) is not None:
        return _Says.NEAR, untold
    if (held := few_duties(alone)) is not None:
        return _Says.NEAR, held
    if own is None and share < NEAR_ENOUGH and (other := _answers_alone(alone, answer_one)) is not None:
        return _Says.NEAR, other
    return _Says.NOTHING, None


def _answers_alone(alone: Context, answer_one: Callable[[Context], Draft | None]) -> Draft | None:
    """Return what a plan answers when it is asked by itself in words that its clauses have; None for anything less."""
    if alone.frame.sought is not Sought.OPEN or best_coverage(alone) < _SURE:
        return None
    own = answer_one(alone)
    return own if own is not None and own.status == "answered" and say.IN_OTHER_WORDS not in own.lines else None


_SURE = 0.7


def _on(alone: Context, found: Naming | list[Clause], answer_one: Callable[[Context], Draft | None]) -> _Told:
    """Return how a plan answers whose clauses call what is asked about by its name, and these."""
    if isinstance(found, Naming):
        return _Says.IT if found.as_asked else _Says.NEAR, quote_clauses(alone, found.clauses)
    return _Says.IT, whole_answer(alone, answer_one, found)


def _again(alone: Context, rest: Rest) -> _Told:
    """Return what a plan without an answer of its own says in the words of another's; None for nothing."""
    says = _Says.NOBODY if alone.frame.sought is Sought.WHO else _Says.IT
    return (says, quote_clauses(alone, again)) if (again := rest.again(alone)) else (_Says.NOTHING, None)


def _held_to_words(alone: Context, says: _Says, own: Draft | None, *, is_sure: bool) -> _Says:
    """Return how a plan answers, near where it was taken to say it and lacks a word of what is looked for."""
    is_told = says is _Says.IT and own is not None and not is_sure
    return _Says.NEAR if is_told and own is not None and has_unheld_word(alone, own) else says


_ASKS_HOW = re.compile(r"\b(?:thế nào|ra sao|làm gì|những gì|gì với)\b")


def _naming(alone: Context) -> list[Clause]:
    """Return the clauses of a plan that name the places abroad of a question on how it works with them.

    Where a partner is asked for by its name, one that only names the country names none; a plan that names the country
    whose localities are asked for is not silent.
    """
    if alone.frame.sought is not Sought.PARTNERS:
        return []
    if not (_ASKS_HOW.search(alone.frame.text) or asks_of_place(alone) or _asks_within_country(alone)):
        return []
    found = [clause for place in alone.frame.places for clause in naming_place(alone, alone.frame.plans, place)]
    return list(dict.fromkeys(found))


def _asks_within_country(alone: Context) -> bool:
    lexicon = alone.agencies.lexicon
    return all(found.type == "country" for place in alone.frame.places for found in lexicon.places_in(place))
