"""Of which type partners are asked for: localities, countries, regions, bodies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.partner_rows import regions_asked
from assistant.compose.relations import POTENTIAL, TWINNED, is_potential, is_twinned
from ingest.folding import match_key
from ingest.registers.words import Partner

_LOCALITY = re.compile(r"địa phương|thành phố|\btỉnh\b|nơi nào|vùng nào|locality|cit(?:y|ies)|province")
_CITIES = re.compile(r"(?:thành phố|tỉnh|tỉnh thành)(?: nước ngoài)? nào")
_OUR_PROVINCES = re.compile(
    r"(?:của |ở |trong )?(?:các|những|mỗi|từng|năm|5|cả năm) (?:tỉnh|địa phương)"
    r"(?! (?:của|ở|bên|nước|bạn|kết nghĩa|đối tác|thành nước|nào (?:của|ở|bên|nước)))"
    r"|\b(?:tỉnh|địa phương|kế hoạch|nơi) nào (?=(?:không |chưa |cũng |đã )?"
    r"(?:có|nêu|ghi|nhắc|đặt|hợp tác|quan hệ|kết nghĩa|làm))"
)
"""The provinces whose plans these are, not ones abroad."""
_COUNTRY = re.compile(r"(?:(?<!phương )(?<!phố )(?<!tỉnh )(?<!nơi )nước(?! ngoài| bạn(?! nào))|quốc gia|countr)")
ONLY_COUNTRIES = re.compile(r"(?:những|các|mấy|bao nhiêu) (?:nước(?! ngoài)|quốc gia)|(?:nước|quốc gia) nào\b")
_OR_ITS_PARTS = re.compile(
    r"(?<!thành phố )(?<!tỉnh )(?<!địa phương )(?<!nước )(?<!nơi )\b(?:hoặc|hay|và|cùng|lẫn|kể cả|gồm cả)"
    r"(?: (?:là|với|các|những|cả|một))* (?:địa phương|thành phố|tỉnh)"
    r"(?: \w+){0,2}? (?:của|ở|thuộc|bên|trong|nước)\b"
)
"""A country or what lies in it ("Nhật Bản hoặc địa phương của Nhật")."""
_OF_A_COUNTRY = re.compile(r"(?<=\bnào) (?:của|ở|bên|thuộc|tại|trong) nước (?!nào|bạn|ngoài)", re.IGNORECASE)
"""Before the name of the country in which a locality is asked for: no country is asked for."""
_BY_NAME = re.compile(r"cụ thể|\btên\b|đích danh|ký kết|thỏa thuận|kết nghĩa")


def of_type(context: Context, rows: list[Partner]) -> list[Partner]:
    """Keep the rows of the type that a question asks for; those that stand for many are called as printed."""
    text = _OUR_PROVINCES.sub(" ", context.frame.query)
    text = _OF_A_COUNTRY.sub(" ", text) if context.frame.places else text
    by_their_names = context.frame.places and _BY_NAME.search(text.replace("kết nghĩa", "")) and _LOCALITY.search(text)
    if TWINNED.search(text) and not (_CITIES.search(text) or by_their_names) and rows and all(map(is_twinned, rows)):
        return rows
    if POTENTIAL.search(text) and rows and all(map(is_potential, rows)):
        return rows
    if context.frame.places and _OR_ITS_PARTS.search(text):
        return rows
    if ONLY_COUNTRIES.search(text):
        asked = [row for row in rows if row.country]
        return (
            [*asked, *_taken_together(context, rows, _NATIONS)] if asked else (rows if regions_asked(context) else [])
        )
    if _BODIES.search(text):
        return _bodies(context, rows)
    if _LOCALITY.search(text) and not _COUNTRY.search(text):
        kinds = ("locality", "region") if re.search(r"vùng|khu vực", text) else ("locality",)
        # Which province of a country is not told by all of them together ("các địa phương của Lào").
        names_one = bool(context.frame.places and _CITIES.search(text))
        asked = [row for row in rows if row.type in kinds and not (names_one and _is_whole(context, row))]
        if asked or not _BY_NAME.search(text):
            others = [row for row in rows if row not in asked and not (names_one and row.type == "country")]
            asked += _taken_together(context, others, _LOCALITIES)
        by_name = _BY_NAME.search(text) or not (context.frame.places or context.frame.agencies)
        # "các tỉnh nào ở Lào": a plan that names no province there may still name a region ("Hạ Lào").
        return asked or ([] if by_name else [row for row in rows if row.type == "region"])
    return rows


def _is_whole(context: Context, row: Partner) -> bool:
    """Tell whether a row is the very region of which a question asks what lies in it."""
    return row.type == "region" and match_key(row.name) in context.frame.text


def _bodies(context: Context, rows: Sequence[Partner]) -> list[Partner]:
    """Keep bodies of no one country; what one plan calls a body another may name only as a group of countries."""
    known = [row for row in context.corpus.partners(context.corpus.ids) if row.type == "organisation"]
    names = {match_key(row.name) for row in known if not row.country}
    return [row for row in rows if match_key(row.name) in names]


_BODIES = re.compile(r"\btổ chức quốc tế\b")
_LOCALITIES = r"(?:tỉnh|thành phố|địa phương)(?: (?:bạn|của|ở|thuộc|bên|nước|trong|khu vực))*"
_NATIONS = r"nước(?: (?:bạn|thuộc|trong|ở|khu vực))*"


def _taken_together(context: Context, rows: Sequence[Partner], what: str) -> list[Partner]:
    """Return the rows that stand for many, called as printed: "các địa phương của Lào", "các nước ASEAN"."""
    found = []
    for row in rows:
        text = context.corpus.clause(row.plan, row.path).text
        printed = re.search(rf"\b(?:các|những|một số) {what} {re.escape(row.name)}(?!\w)", text)
        # Countries are "các nước ASEAN" however the clause goes on ("các nước thuộc khu vực ASEAN").
        name = printed[0] if printed and what is _LOCALITIES else say.countries_of(row.name)
        found += [replace(row, name=name, country=None)] if printed else []
    return found
