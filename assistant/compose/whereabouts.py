"""Where a question puts a place, held against where the clause that names it does."""

from __future__ import annotations

import re
import unicodedata

from assistant import say
from assistant.compose.claims import corrected
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from ingest.folding import match_key
from ingest.gazetteer import UPPER

_PUTS = re.compile(
    r"(?:\s*(?:với|và)(?: \w+){1,3}?)?\s*(?:đều )?(?:của|ở|nước|bên|từ|(?:là|thuộc)(?: (?:một|các|những))?"
    r"(?: (?:địa phương|thành phố|tỉnh|vùng))?(?: (?:của|thuộc|ở|bên))?)\b"
)
"""What stands between a locality and the country that a question puts it into."""
_BESIDE = re.compile(
    r"\s*(?:[(–-]?\s*(?:nước )?|[,(–-]\s*(?:một |là )?(?:thành phố|tỉnh|địa phương)(?: (?:của|bên|ở))?\s*)"
)
"""The same where nothing but a bracket or a dash parts them ("Yongin (Nhật Bản)"), or what it is ("Yongin, thành phố
Nhật Bản"): a bare comma may part two places.
"""
_APPOSED = re.compile(
    r"\s*[(,–-]\s*(?:một |là )?(?:thành phố|tỉnh|địa phương|đô thị|vùng)\b(?: [^\W\d]+){0,8}?"
    r" (?:ở|bên|nước|tại|thuộc)(?: nước)?\s+"
)
"""What a locality is said to be, between it and its country ("Kitakyushu - thành phố kết nghĩa của X bên Nhật Bản")."""
_OF_COUNTRY = re.compile(r"\b(?:thành phố|tỉnh|địa phương|đối tác|đô thị|nơi)(?: \w+){0,3} \Z")
_LISTS = re.compile(rf"\s*(?:là|gồm|như|:)\s*(?:[{UPPER}]\w*(?: [{UPPER}]\w*){{0,3}}(?:, | và |,? ))*", re.UNICODE)
_NEAR = 70
_TAG = re.compile(r"\s+(?:phải|đúng) không\b.*", re.DOTALL)
"""After a country's short name it would go on with it ("của Nhật phải không")."""
_PROPER = rf"[{UPPER}]\w*(?: [{UPPER}]\w*)*"
_UNIT = r"(?:xã|huyện|thị xã|phường|thành phố)"
_IN = rf"\s*,?\s*(?:(?:ở|tại|thuộc|của)\s+(?:{_UNIT}\s+)?|vào\s+{_UNIT}\s+)"
_LIES = re.compile(rf"{_IN}({_PROPER})")
_NAMED = 2
"""Words: a single one before a bracket may only begin a sentence."""


def correct_country(context: Context) -> Draft | None:
    """Correct a locality put into the wrong country ("Osan của Nhật Bản")."""
    plan = context.frame.plans[0]
    for row in context.corpus.partners([plan]):
        said = _country_said(context, row.name) if row.type == "locality" and row.country else None
        if said is not None and match_key(said) != match_key(row.country or ""):
            clause = context.corpus.clause(plan, row.path)
            draft = Draft(context.corpus)
            name, words = context.corpus.name(plan), telling(context, clause, 420)
            draft.say(say.other_country(name, row.name, row.country or "", said, words, draft.cite(clause)))
            return draft
    return None


def _country_said(context: Context, locality: str) -> str | None:
    """Return the country that a question puts a locality into, None where it puts it nowhere.

    Only what was typed tells a country's short name by its capital ("Yongin của Nhật").
    """
    name = re.escape(unicodedata.normalize("NFC", locality))
    for text in (context.frame.typed, context.frame.text):
        found = re.search(rf"\b{name}\b", text, re.IGNORECASE)
        after = _TAG.sub("", text[found.end() : found.end() + _NEAR]) if found else ""
        places = context.agencies.lexicon.places_in(after, typed=True)
        said = [place for place in places if place.type == "country"][:1]
        between = after[: said[0].start] if said else ""
        if said and (_PUTS.match(after) or _BESIDE.fullmatch(between) or _APPOSED.fullmatch(between)):
            return said[0].name
        if found and (above := _listed_under(context, text[: found.start()])) is not None:
            return above
        if (put := _IS_IN.search(text[found.end() :].lower() if found else "")) is not None:
            countries = context.agencies.lexicon.places_in(text[found.end() + put.end() :], typed=True) if found else []
            if countries and countries[0].type == "country" and not countries[0].start:
                return countries[0].name
    return None


def _listed_under(context: Context, before: str) -> str | None:
    """Return the country of which a question lists localities ("ba thành phố Nhật Bản là Osan, Yongin"); else None."""
    for place in context.agencies.lexicon.places_in(before, typed=True):
        if place.type == "country" and _OF_COUNTRY.search(before[: place.start].lower()):
            return place.name if _LISTS.fullmatch(before[place.end :]) else None
    return None


_WHAT_IT_IS = "một|nước|tỉnh|thành phố|địa phương|đô thị|của|thuộc|ở|bên|tại|đất nước|nhóm|danh sách|các|những"
_IS_IN = re.compile(rf"\b(?:là|thuộc|vào)(?: (?:{_WHAT_IT_IS}))* (?=\S)(?!(?:{_WHAT_IT_IS}) )")
"""Says of a locality which country it is in, further on ("X mà … là một tỉnh của Lào", "xếp X vào nhóm của Lào")."""


def correct_whereabouts(context: Context) -> Draft | None:
    """Correct where a question puts something named: the plan prints another place after it ("Chư Ty (Đức Cơ)")."""
    for item in context.ranked[:3]:
        printed = [
            (_name_before(item.clause.text, found.start()), found[1]) for found in _PLACE.finditer(item.clause.text)
        ]
        places = "|".join(re.escape(place.lower()) for _, place in printed)
        for name, place in printed:
            said = _put_into(context.frame.wording, name, places)
            own = context.corpus.place(item.clause.plan)  # "Gò Đá ở Gia Lai": the province of the whole plan
            if said is not None and match_key(said[1]) not in (match_key(place), match_key(own)):
                return corrected(context, item.clause, say.quoted(said[0]))
    return None


_PLACE = re.compile(rf"\s*\(({_PROPER})\)")


def _name_before(text: str, end: int) -> list[str]:
    """Return the words that a bracket follows, back to the last sign: the name of what lies there, and more."""
    return re.sub(r"\s+năm \d{4}\Z", "", re.split(r"[;:,.()]", text[:end])[-1]).split()


def _put_into(typed: str, name: list[str], places: str) -> tuple[str, str] | None:
    """Return the longest end of a name that a question prints with a place after it, and that place."""
    for first in range(len(name) - _NAMED + 1):
        found = re.search(rf"(?<!\w){re.escape(' '.join(name[first:]))}(?!\w)", typed, re.IGNORECASE)
        if found:
            lies = _LIES.match(typed, found.end()) or re.compile(rf"{_IN}({places})", re.IGNORECASE).match(
                typed, found.end()
            )
            return (typed[found.start() : lies.end()], lies[1]) if lies else None
    return None
