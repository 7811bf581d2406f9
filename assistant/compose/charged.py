"""Which agencies a plan charges: all of them, those of one part or in one role, or unlike another plan."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.scope import is_within, scope_name, scope_of, without_scope
from assistant.compose.sections import best_section
from ingest.folding import match_key
from ingest.plan import Clause
from ingest.registers.words import Role

_BODY = r"(?:cơ quan|đơn vị|sở|ban|ngành|đầu mối)"
BODIES = rf"{_BODY}(?: {_BODY}){{0,3}}"
_SOME = r"(?:những|các|mấy|bao nhiêu|số lượng|tất cả|danh sách|kể tên|liệt kê)"
_GIVEN = r"(?:giao|phân công|nhiệm vụ|tham gia|trách nhiệm|giao việc)"
_ASKED = re.compile(
    rf"\b(?:gồm|có|thêm|gồm có|kể tên|liệt kê)(?: {_SOME})* {BODIES}(?: \w+)?? (?:nào|gì)\b"
    r"(?! (?:chủ trì|phối hợp|lo|phụ))"
    rf"|\b{_GIVEN}(?: \w+){{0,4}} (?:cho|tới|đến)(?: {_SOME})? {BODIES}(?: \w+)?? nào\b"
    rf"|\b{_SOME} {BODIES}(?: \w+)?? (?:nào )?(?:được|có|phải|cùng)(?: \w+){{0,2}} {_GIVEN}"
    rf"|\b{_SOME} {BODIES}(?: \w+){{0,8}}? (?:tham gia|(?:chủ trì|phối hợp)(?! (?:với|thực|triển|tổ|kế|chung)))\b"
    rf"|\b(?:mấy|bao nhiêu|số lượng) {BODIES}\b|\b{BODIES} nào (?:thì )?chỉ (?:chủ trì|phối hợp)\b"
    rf"|\b{BODIES} nào(?: thì)? (?:chỉ )?(?:được|có)(?: \w+){{0,2}} {_GIVEN}"
    rf"|\b{BODIES} nào(?: (?:thì|lại|mà))? (?:không|chưa|chẳng)(?: \w+){{0,3}} (?:chủ trì|phối hợp)\b"
)
_DEPARTMENTS = re.compile(rf"\b{_SOME} sở\b(?! {_BODY})|\bsở nào\b")
_DIFFERS = re.compile(r"\bthêm\b|\b(?:mà|nhưng|còn)\b.*\b(?:không|chưa)\b|\b(?:khác|chênh)\b|\bkhông có (?:ở|trong)\b")
_AGENCY = re.compile(rf"\b{BODIES}\b(?!.*(?:chủ trì|đầu mối))")
_ONLY = re.compile(r"\bchỉ (?:được (?:giao )?)?(chủ trì|phối hợp)\b")
_NOT = re.compile(r"\b(?:không|chưa|chẳng)(?: \w+){0,3} (chủ trì|phối hợp)\b")
_BOTH = re.compile(
    rf"\bnào(?: \w+){{0,4}} chủ trì\b.*\b{_BODY} nào(?: thì)?(?: \w+){{0,2}} phối hợp\b"
    rf"|\bnào(?: \w+){{0,4}} phối hợp\b.*\b{_BODY} nào(?: thì)?(?: \w+){{0,2}} chủ trì\b"
)
"""Asks who leads and who only coordinates, one beside the other."""
_LEADS_ALL = re.compile(
    r"(?:chủ trì|đầu mối|phụ trách)(?: \w+){0,4} (?:triển khai|thực hiện|tổ chức)(?: \w+){0,3} kế hoạch\b"
    r"|(?:chủ trì|đầu mối|phụ trách)(?: \w+){0,4} chung\b"
)
_BASE = re.compile(r"(?:so với|khác với|ngoài)\s+(?:kế hoạch )?(?:của )?(?:tỉnh |thành phố )?\Z")
_LACKS = re.compile(r"\A(?:\s+(?:thì|lại))?\s+(?:không|chưa)\b")


@dataclass(frozen=True, slots=True)
class Charged:
    """An agency as a plan calls it, and the clause that charges it first."""

    name: str
    clause: Clause


def compose_charged(context: Context) -> Draft | None:
    """List the agencies that one plan charges; None where a question asks who leads it, or has a subject of its own."""
    frame = context.frame
    is_asked = _ASKED.search(frame.text) and not _LEADS_ALL.search(frame.text)
    is_asked = is_asked and len(frame.plans) == 1 and frame.names_plan
    if is_asked and _is_of_one_section(context):
        return None
    if not is_asked or frame.agencies or frame.numbers or not is_about_whole_plan(without_scope(named_only(context))):
        return None
    if _BOTH.search(frame.text):
        lists = [_listed(context, "chủ trì", None), _listed(context, "phối hợp", "chủ trì")]
    else:
        lists = [_listed(context, *_roles(context))]
    draft, told = Draft(context.corpus), [one for one in lists if one is not None and one.complete is not None]
    for one in told:
        draft.add(one)
    count = sum(one.complete.total for one in told if one.complete is not None)
    draft.complete = Complete(count, count)
    return draft if told else None


def _is_of_one_section(context: Context) -> bool:
    """Tell whether a question is about a section within a part ("phát triển nguồn lực: … những sở nào phối hợp")."""
    found = best_section(context, context.frame.plans[0])
    return found is not None and found.heading.kind not in ("part", "article") and found.score >= _HEADED


_HEADED = 0.6


def _listed(context: Context, wanted: Role | None, never: Role | None) -> Draft | None:
    """List the agencies that a plan charges, in one role and never in another where they are asked for so."""
    frame, plan = context.frame, context.frame.plans[0]
    scope = scope_of(context, plan)
    own, together = _charged(context, plan, scope, wanted, never)
    rest: dict[str, Charged] = {}
    if _DEPARTMENTS.search(frame.text):
        rest = {key: one for key, one in own.items() if not is_department(one.name)}
        own = {key: one for key, one in own.items() if key not in rest}
    if not own:
        return None
    draft = Draft(context.corpus)
    noun = say.nouns.DEPARTMENT if rest else say.nouns.AGENCY
    where = scope_name(context, plan, scope) if scope else ""
    draft.say(say.agencies_head(context.corpus.name(plan), len(own), noun, where, wanted, never))
    for one in own.values():
        draft.say(say.item(one.name, draft.cite(one.clause)))
    draft.say(say.counted(len(own), len(own), noun))
    for others, tell in ((rest, say.also_charged), (together, say.also_together)):
        if others:
            draft.say(tell([f"{one.name} {draft.cite(one.clause)}" for one in others.values()]))
    draft.complete = Complete(len(own), len(own))
    return draft


def compose_charged_unlike(context: Context) -> Draft | None:
    """Tell which agencies only one of two plans charges, either way round; None for another question."""
    frame = context.frame
    is_asked = _DIFFERS.search(frame.text) and _AGENCY.search(frame.text)
    if len(frame.plans) != 2 or frame.agencies or frame.facts or not is_asked:
        return None
    if not is_about_whole_plan(without_scope(named_only(context))):
        return None
    plans = _more_first(context)
    roles = _roles(context)
    found = {plan: _charged(context, plan, scope_of(context, plan), *roles)[0] for plan in plans}
    if _DEPARTMENTS.search(frame.text):
        found = {p: {key: one for key, one in own.items() if is_department(one.name)} for p, own in found.items()}
    draft = Draft(context.corpus)
    for plan, other in (plans, plans[::-1]):
        only = {key: one for key, one in found[plan].items() if key not in found[other]}
        told = [f"{one.name} {draft.cite(one.clause)}" for one in only.values()]
        draft.say(say.charged_only(context.corpus.name(plan), context.corpus.name(other), told))
    draft.say(say.CHARGED_BY_NAME)
    return draft


def charged_in(context: Context, plan: str) -> Mapping[str, Charged]:
    """Return the agencies that a plan charges by name, by key."""
    return _charged(context, plan, None, *_roles(context))[0]


def named_only(context: Context) -> Context:
    """Leave out of the topic what such a question is made of."""
    topic = tuple(word for word in context.frame.topic if word not in _NO_SUBJECT)
    return replace(context, frame=replace(context.frame, topic=topic))


_NO_SUBJECT = frozenset("ban ngành tham gia nhận danh tên kể thêm so tổng số đầu mối giao nhiệm vụ phân công".split())


def is_department(name: str) -> bool:
    """Tell whether an agency is a department ("Sở …")."""
    return match_key(name).startswith("sở ")


def _charged(
    context: Context, plan: str, scope: str | None, wanted: Role | None, never: Role | None
) -> tuple[Mapping[str, Charged], Mapping[str, Charged]]:
    """Return the agencies charged by name and those charged together, by key, in the order of the document."""
    own: dict[str, Charged] = {}
    together: dict[str, Charged] = {}
    key = context.agencies.key
    rows = [r for r in context.corpus.duties([plan]) if scope is None or is_within(context, plan, r.path, scope)]
    left_out = {key(row.agency) for row in rows if row.role == never}
    for row in rows:
        if key(row.agency) in left_out or wanted not in (None, row.role):
            continue
        into = together if context.agencies.is_collective(row.agency) else own
        into.setdefault(key(row.agency), Charged(row.agency, _telling(context, plan, row.path, row.agency)))
    return own, together


def _roles(context: Context) -> tuple[Role | None, Role | None]:
    """Return the role in which agencies are asked for, and the one they must not have ("chỉ phối hợp")."""
    other: dict[str, Role] = {"chủ trì": "phối hợp", "phối hợp": "chủ trì"}
    if only := _ONLY.search(context.frame.text):
        return other[other[only[1]]], other[only[1]]
    if never := _NOT.search(context.frame.text):
        return None, other[other[never[1]]]
    return context.frame.role, None


def _telling(context: Context, plan: str, path: str, agency: str) -> Clause:
    """Return the heading that names an agency, where the clause that charges it stands under one; else the clause."""
    clause = context.corpus.clause(plan, path)
    above = context.corpus.parent(clause)
    named = context.agencies.lexicon.agencies_in(above.text) if above is not None and not clause.cells else []
    return above if above and any(context.agencies.same(one.name, agency) for one in named) else clause


def _more_first(context: Context) -> tuple[str, str]:
    """Return first the plan whose agencies the other lacks ("có ở A mà B không", "so với B thì A có thêm")."""
    first, second = context.frame.plans
    for plan, other in ((first, second), (second, first)):
        at = context.frame.text.find(match_key(context.corpus.place(plan)))
        end = at + len(match_key(context.corpus.place(plan)))
        if at >= 0 and (_BASE.search(context.frame.text[:at]) or _LACKS.match(context.frame.text[end:])):
            return other, plan
    return first, second
