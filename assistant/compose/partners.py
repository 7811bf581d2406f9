"""Foreign localities, countries and organisations a province works with."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.missing import compose_not_stated
from assistant.compose.partner_rows import rows_of
from assistant.compose.partner_types import ONLY_COUNTRIES, of_type
from assistant.compose.passages import telling
from assistant.compose.relations import TWINNED, is_twinned, unmet_relation
from assistant.compose.row import Row
from assistant.understanding.cues import RELATED
from ingest.folding import match_key, syllables
from ingest.label import label_of
from ingest.registers.words import Partner

_GROUP = re.compile(r"(?:các|những|một số) ")
_KINDS = ("locality", "group", "country", "region", "organisation")


def compose_partners(context: Context) -> Draft | None:
    """List the partners asked about, plan by plan; None when no plan names any that fit."""
    known = rows_of(context, context.frame.plans)
    fitting = of_type(context, known)
    rows = _about(context, fitting)
    if not rows and (others := _none_besides(context)):
        return others
    if not rows:
        return compose_not_stated(context) if fitting else _only_otherwise(context, known)
    draft = Draft(context.corpus)
    if context.frame.without_places:
        draft.say(say.partners_without(context.frame.without_places))
    countries = bool(ONLY_COUNTRIES.search(context.frame.text)) and any(row.country for row in rows)
    total = 0
    for plan in dict.fromkeys(row.plan for row in rows):
        own = [row for row in rows if row.plan == plan]
        total += _head(context, draft, own, countries=countries)
        _tell(context, draft, own)
    if len(context.frame.plans) > 1:
        _tell_silent(context, draft, {row.plan for row in rows}, known)
    draft.complete = Complete(total, total)
    draft.say(say.counted(total, total, say.nouns.COUNTRY if countries else say.nouns.PARTNER))
    return draft


def _tell_silent(context: Context, draft: Draft, told: Collection[str], known: Sequence[Partner]) -> None:
    """Say which plans name no such partner; those that name one of another type are not said to be silent."""
    silent = []
    for plan in context.frame.plans:
        others = [row for row in known if row.plan == plan]
        if plan in told:
            continue
        if others and context.frame.places:
            draft.say(say.partners_of_another_type(context.corpus.name(plan)))
            _tell(context, draft, others)
        else:
            silent.append(context.corpus.name(plan))
    if silent:
        draft.say(say.partners_silent(silent))


def _head(context: Context, draft: Draft, own: Sequence[Partner], *, countries: bool) -> int:
    """Say how many partners a plan names, and return it."""
    name = context.corpus.name(own[0].plan)
    if countries:
        named = list(dict.fromkeys(row.country for row in own if row.country))
        groups = list(dict.fromkeys(row.name for row in own if not row.country))
        draft.say(say.partner_countries(name, named, groups))
        if note := unmet_relation(context.frame.query, own):
            draft.say(note)
        return len(named)
    kinds = _kinds(own)
    relations = list(dict.fromkeys(row.relation for row in own))
    # What is said of some of them is not said of all ("đã ký kết" of UNESCO).
    told = [relation for relation in relations if relation] if None not in relations else []
    draft.say(say.partners_head(name, kinds, told))
    if note := unmet_relation(context.frame.query, own):
        draft.say(note)
    return sum(kinds.values())


def _tell(context: Context, draft: Draft, own: Sequence[Partner]) -> None:
    for path in dict.fromkeys(row.path for row in own):
        here = [row for row in own if row.path == path]
        clause = context.corpus.clause(own[0].plan, path)
        names = say.join([_name(row) for row in here])
        words = telling(context, clause, 420, beside=[word for row in here for word in syllables(row.name)])
        label, mark = label_of(path), draft.cite(clause)
        item = say.partners_item(names, label, words, mark)
        draft.say(Row(item, say.PARTNER_COLUMNS, (names, words, say.found_at(label, mark))))


def _only_otherwise(context: Context, rows: Sequence[Partner]) -> Draft | None:
    """Say that a place abroad is named, but not as what is asked; None where it is not named at all."""
    if not rows or not context.frame.places:
        return None
    draft = Draft(context.corpus, status="not_stated")
    asks_twin = TWINNED.search(context.frame.text) and not any(map(is_twinned, rows))
    what = say.subjects.twinned_with if asks_twin else say.subjects.localities_of
    for plan in dict.fromkeys(row.plan for row in rows):
        draft.say(say.not_stated(f"**{context.corpus.name(plan)}**", what(context.frame.places)))
        draft.say(say.otherwise_named(context.frame.places))
        _tell(context, draft, [row for row in rows if row.plan == plan])
    return draft


def _none_besides(context: Context) -> Draft | None:
    """Say that a plan names none besides the places that a question leaves out, and tell these; None for another."""
    frame = context.frame
    with_them = replace(context, frame=replace(frame, without_places=(), places=frame.without_places))
    left = rows_of(with_them, frame.plans) if frame.without_places and len(frame.plans) == 1 else []
    if not left:
        return None
    draft = Draft(context.corpus, status="not_stated")
    draft.say(say.no_partners_besides(context.corpus.name(frame.plans[0]), frame.without_places, frame.places))
    _tell(context, draft, left)
    return draft


def _kinds(rows: Sequence[Partner]) -> dict[str, int]:
    """Count the names of each kind: a country is told beside its cities, and is none of them."""
    names = {("group" if _GROUP.match(row.name) else row.type, match_key(row.name)) for row in rows}
    return {kind: count for kind in _KINDS if (count := sum(one == kind for one, _ in names))}


def name_partners(context: Context, draft: Draft, plan: str) -> None:
    """Add the localities and countries that a plan names, where the one asked about is missing; two clauses at most.

    What an agency of the question is charged with comes first.
    """
    rows = context.corpus.partners([plan])
    charged = {
        duty.path
        for duty in context.corpus.duties([plan])
        if any(context.agencies.same(duty.agency, agency) for agency in context.frame.agencies)
    }
    paths = dict.fromkeys(row.path for row in rows if row.type in ("locality", "country") or row.path in charged)
    for path in sorted(paths, key=lambda path: path not in charged)[:2]:
        names = say.join(list(dict.fromkeys(row.name for row in rows if row.path == path)))
        mark = draft.cite(context.corpus.clause(plan, path))
        draft.say(say.partners_named(context.corpus.name(plan), names, mark))


def is_elsewhere(context: Context) -> bool:
    """Tell whether a question has a subject of its own that no clause on partners is about."""
    query = context.frame.query
    if _WITH_WHOM.search(query) or (RELATED.search(query) and _ASKS_FOR_PARTNERS.search(query)):
        return False
    topic = own_topic(context)
    rows = rows_of(context, context.frame.plans)
    clauses = [context.corpus.clause(row.plan, row.path) for row in rows]
    most = max((context.evidence.coverage(topic, clause) for clause in clauses), default=1.0)
    return len(topic) >= _SUBJECT and most < _NOT_ABOUT


_WITH_WHOM = re.compile(
    r"\bvới (?:\w+ ){0,2}(?:địa phương|thành phố|tỉnh|nước|quốc gia|nơi|vùng|đối tác)(?: \w+){0,3} nào\b"
)
_ASKS_FOR_PARTNERS = re.compile(
    r"(?:địa phương|thành phố|tỉnh|nước|quốc gia|nơi|vùng|đối tác)(?: \w+){0,3} (?:nào|mà)\b"
    r"|(?:mấy|bao nhiêu|các|những) (?:địa phương|thành phố|tỉnh|nước|quốc gia|nơi|vùng|đối tác)"
)
_SUBJECT, _NOT_ABOUT = 3, 0.15
"""Syllables of a subject, and how much of it a clause on partners must hold. Set on the development half."""


def own_topic(context: Context) -> list[str]:
    """Return what a question on partners is about beyond them; empty where it asks for any."""
    regions = [place.name for place in context.agencies.lexicon.regions_in(context.frame.text, with_groups=True)]
    named = {word for place in (*context.frame.places, *regions) for word in syllables(place)}
    return [word for word in context.frame.topic if word not in _PARTNER_WORDS and word not in named]


def _about(context: Context, rows: list[Partner]) -> list[Partner]:
    """Keep the rows whose clauses the topic is about, where the question has a topic beyond partners."""
    topic = own_topic(context)
    if not topic or not rows:
        return rows
    covered = {row.path: context.evidence.coverage(topic, context.corpus.clause(row.plan, row.path)) for row in rows}
    top = max(covered.values())
    if top >= _ABOUT:
        return [row for row in rows if covered[row.path] >= 0.7 * top]
    # A fair or a contest whose own clause names nobody: the partners of other work are not its guests.
    best = max((context.evidence.coverage(topic, item.clause) for item in context.ranked[:3]), default=0.0)
    return [] if len(topic) >= _THING and best >= _ABOUT and top <= _APART * best else rows


_THING, _ABOUT, _APART = 3, 0.5, 0.3
"""So many words call a fair; coverage of it by a clause about it; the share of that of one that has nothing of it."""


_PARTNER_WORDS = frozenset(
    "đối tác nước ngoài quan hệ hợp kết nghĩa địa phương quốc gia tế tên tổ chức ký nơi bạn bè danh "
    "thỏa thuận biên bản ghi nhớ tăng cường hữu nghị gắn bó việt nam".split()
)
"""What every question about partners is made of."""


def _name(row: Partner) -> str:
    if not row.country or match_key(row.country) == match_key(row.name):
        return row.name
    return say.located(row.name, row.country)
