"""Foreign localities, countries and organisations a province works with."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from ingest.folding import match_key
from ingest.label import label_of
from ingest.registers.words import Partner

_LOCALITY = re.compile(r"địa phương|thành phố|\btỉnh\b|nơi nào|vùng nào|locality|cit(?:y|ies)|province")
_CITIES = re.compile(r"(?:thành phố|tỉnh|tỉnh thành)(?: nước ngoài)? nào")
_OUR_PROVINCES = re.compile(
    r"(?:của |ở |trong )?(?:các|những|mỗi|từng|năm|5|cả năm) (?:tỉnh|địa phương)"
    r"(?! (?:của|ở|bên|nước|bạn|kết nghĩa|đối tác|thành nước|nào (?:của|ở|bên|nước)))"
    r"|\b(?:tỉnh|địa phương|kế hoạch) nào (?=có|nêu|ghi|nhắc|đặt|hợp tác|quan hệ|kết nghĩa|làm)"
)
"""The provinces whose plans these are, not ones abroad."""
_COUNTRY = re.compile(r"(?:những |các |mấy |bao nhiêu )?nước(?! ngoài)|quốc gia|countr")
_ONLY_COUNTRIES = re.compile(r"(?:những|các|mấy|bao nhiêu) (?:nước(?! ngoài)|quốc gia)|(?:nước|quốc gia) nào\b")
_KINDS = ("locality", "country", "region", "organisation")
_BY_NAME = re.compile(r"cụ thể|\btên\b|đích danh|ký kết|thỏa thuận|kết nghĩa")
_EITHER = re.compile(r"kết nghĩa (?:hay|hoặc)\b|\b(?:hay|hoặc)(?: là)? kết nghĩa")
"""Asks which relation it is, not for those of one."""
_TWINNED = re.compile(r"kết nghĩa|twin|sister")


def rows_of(context: Context, plans: Sequence[str]) -> list[Partner]:
    """Return the partner rows that the question asks for: by place, relation and type."""
    frame = context.frame
    rows = list(context.corpus.partners(plans))
    if frame.places:
        asked = {match_key(place) for place in frame.places}
        rows = [row for row in rows if {match_key(row.name), match_key(row.country or "")} & asked]
    elif regions := _regions(context):
        rows = [row for row in rows if match_key(row.name) in regions]
    if _TWINNED.search(frame.text) and not _EITHER.search(frame.text):
        rows = [row for row in rows if _is_twinned(row)] or rows
    return rows


def _regions(context: Context) -> set[str]:
    """Return the groups of countries that a question is about ("các nước ASEAN"); none where it asks for a country."""
    if _WHICH_COUNTRY.search(context.frame.text):
        return set()
    named = context.agencies.lexicon.places_in(context.frame.text, typed=True)
    return {match_key(place.name) for place in named if place.type in ("region", "organisation")}


_WHICH_COUNTRY = re.compile(r"(?:nước|quốc gia|phương|phố|tỉnh)(?: \w+){0,2} nào (?:ở|của|thuộc|trong|tại|bên)")


def _is_twinned(row: Partner) -> bool:
    return row.relation == "kết nghĩa"


def compose_partners(context: Context) -> Draft | None:
    """List the partners asked about, plan by plan; None when no plan names any that fit."""
    known = rows_of(context, context.frame.plans)
    rows = _about(context, _by_type(context, known))
    if not rows:
        return _only_otherwise(context, known)
    draft = Draft(context.corpus)
    countries = bool(_ONLY_COUNTRIES.search(context.frame.text)) and any(row.country for row in rows)
    total = 0
    for plan in dict.fromkeys(row.plan for row in rows):
        own = [row for row in rows if row.plan == plan]
        total += _head(context, draft, own, countries=countries)
        _tell(context, draft, own)
    silent = [context.corpus.name(plan) for plan in context.frame.plans if all(row.plan != plan for row in rows)]
    if silent and len(context.frame.plans) > 1:
        draft.say(say.partners_silent(silent))
    draft.complete = Complete(total, total)
    draft.say(say.counted(total, total, say.nouns.COUNTRY if countries else say.nouns.PARTNER))
    return draft


def _head(context: Context, draft: Draft, own: Sequence[Partner], *, countries: bool) -> int:
    """Say how many partners a plan names, and return it."""
    name = context.corpus.name(own[0].plan)
    if countries:
        named = list(dict.fromkeys(row.country for row in own if row.country))
        draft.say(say.partner_countries(name, named))
        return len(named)
    kinds = _kinds(own)
    draft.say(say.partners_head(name, kinds, list(dict.fromkeys(row.relation for row in own if row.relation))))
    if _TWINNED.search(context.frame.text) and not any(map(_is_twinned, own)):
        draft.say(say.NOT_TWINNED)
    return sum(kinds.values())


def _tell(context: Context, draft: Draft, own: Sequence[Partner]) -> None:
    for path in dict.fromkeys(row.path for row in own):
        here = [row for row in own if row.path == path]
        clause = context.corpus.clause(own[0].plan, path)
        names = say.join([_name(row) for row in here])
        draft.say(say.partners_item(names, label_of(path), telling(context, clause, 420), draft.cite(clause)))


def _only_otherwise(context: Context, rows: Sequence[Partner]) -> Draft | None:
    """Say that a place abroad is named, but not as what is asked; None where it is not named at all."""
    if not rows or not context.frame.places:
        return None
    draft = Draft(context.corpus, status="not_stated")
    asks_twin = _TWINNED.search(context.frame.text) and not any(map(_is_twinned, rows))
    what = say.subjects.twinned_with if asks_twin else say.subjects.localities_of
    for plan in dict.fromkeys(row.plan for row in rows):
        draft.say(say.not_stated(f"**{context.corpus.name(plan)}**", what(context.frame.places)))
        draft.say(say.otherwise_named(context.frame.places))
        _tell(context, draft, [row for row in rows if row.plan == plan])
    return draft


def _kinds(rows: Sequence[Partner]) -> dict[str, int]:
    """Count the names of each kind: a country is told beside its cities, and is none of them."""
    names = {(row.type, match_key(row.name)) for row in rows}
    return {kind: count for kind in _KINDS if (count := sum(one == kind for one, _ in names))}


def name_partners(context: Context, draft: Draft, plan: str) -> None:
    """Add the localities and countries that a plan names, where the one asked about is missing; two clauses at most."""
    rows = context.corpus.partners([plan])
    for path in list(dict.fromkeys(row.path for row in rows if row.type in ("locality", "country")))[:2]:
        names = say.join(list(dict.fromkeys(row.name for row in rows if row.path == path)))
        mark = draft.cite(context.corpus.clause(plan, path))
        draft.say(say.partners_named(context.corpus.name(plan), names, mark))


def _by_type(context: Context, rows: list[Partner]) -> list[Partner]:
    text = _OUR_PROVINCES.sub(" ", context.frame.text)
    if _TWINNED.search(text) and not _CITIES.search(text) and rows and all(map(_is_twinned, rows)):
        return rows
    if _ONLY_COUNTRIES.search(text):
        return [row for row in rows if row.country] or (rows if _regions(context) else [])
    if _LOCALITY.search(text) and not _COUNTRY.search(text):
        kinds = ("locality", "region") if re.search(r"vùng|khu vực", text) else ("locality",)
        # "các tỉnh nào ở Lào": a plan that names no province there may still name a region ("Hạ Lào").
        asked = [row for row in rows if row.type in kinds]
        by_name = _BY_NAME.search(text) or not (context.frame.places or context.frame.agencies)
        return asked or ([] if by_name else [row for row in rows if row.type == "region"])
    return rows


def _about(context: Context, rows: list[Partner]) -> list[Partner]:
    """Keep the rows whose clauses the topic is about, where the question has a topic beyond partners."""
    topic = [word for word in context.frame.topic if word not in _PARTNER_WORDS]
    if not topic or not rows:
        return rows
    covered = {row.path: context.evidence.coverage(topic, context.corpus.clause(row.plan, row.path)) for row in rows}
    top = max(covered.values())
    return [row for row in rows if covered[row.path] >= 0.7 * top] if top >= 0.5 else rows


_PARTNER_WORDS = frozenset(
    "đối tác nước ngoài quan hệ hợp kết nghĩa địa phương quốc gia tế tên tổ chức ký nơi bạn bè danh".split()
)
"""What every question about partners is made of."""


def _name(row: Partner) -> str:
    if not row.country or match_key(row.country) == match_key(row.name):
        return row.name
    return say.located(row.name, row.country)
