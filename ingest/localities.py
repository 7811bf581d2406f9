"""Localities abroad around the country that places them: "thành phố A, B (nước C)", "các tỉnh của nước C là A và B"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from ingest.folding import match_key
from ingest.gazetteer import UPPER, Found

PlaceType = Literal["locality", "country", "region", "organisation"]


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of countries.toml; `is_short` names need the company of another name to be believed.

    `in_capital` ones are so common as words that a question must write them with a capital.
    """

    name: str
    type: PlaceType
    country: str | None
    is_short: bool = False
    in_capital: bool = False
    region_of_countries: bool = False
    not_before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place or organisation abroad, named in a text; `name` is the data file's, `country` where it lies."""

    start: int
    end: int
    printed: str
    name: str
    type: PlaceType
    country: str | None


UNIT = (
    r"(?:[Tt]hành phố|[Tt]ỉnh|TP\.?|[Qq]uận|[Hh]uyện|[Bb]ang|[Tt]hủ đô|[Vv]ùng|[Kk]hu tự trị|[Đđ]ặc khu|[Hh]ạt"
    r"|[Cc]hâu(?! (?:Âu|Á|Mỹ|Phi|Úc)))"
)
PROPER = rf"[{UPPER}][\w’'.]*(?:[ -][{UPPER}][\w’']*|-[^\W\d_]+(?:[’'][^\W\d_]+)?){{0,4}}"
_LAST_ITEM = re.compile(rf"(?:(?<=[\s(:,])|\A)(?:các )?(?:(?P<unit>{UNIT}) )?(?P<name>{PROPER})\Z")
_OPENS_COUNTRY = re.compile(
    r"(?P<bracket>\s*\((?:(?:Vương quốc|nước|Cộng h(?:òa|oà)(?: [^\W\d]+){0,4}) )?)|"
    r"(?P<dash>\s*[-–—]\s*)|(?P<noun>\s*,?\s+(?:(?:của|thuộc)\s+)?(?:nước\s+)|\s*,\s+|\s+(?:của|thuộc)\s+)"
)
_OF_COUNTRY = re.compile(
    rf"(?:các |những |\b(?:hai|ba|bốn|năm|\d+) ){UNIT}(?:,? [^\W\d]+){{0,4}} (?:của|thuộc|bên) "
    r"(?:nước |Vương quốc |Cộng hòa (?:[^\W\d]+ ){0,4})?\Z"
)
_SORT = r"(?: (?:giáp biên|biên giới|láng giềng|kết nghĩa))"
_LIST_SO_FAR = re.compile(
    rf"(?:{UNIT}|địa phương){_SORT}?(?:\s*:|,? (?:là|gồm|bao gồm|như)(?: sau)?:?)?"
    rf"\s(?:(?:{UNIT} )?{PROPER}(?:\s*\([^()]{{2,40}}\))?(?:\s*[,;]\s*|\s+và\s+))*\Z"
)
_ONE_NAME = re.compile(rf"(?:{UNIT} )?(?P<name>{PROPER})")
_LISTED_AFTER = re.compile(
    r"\s*(?:,? ?(?:là|gồm|bao gồm|như)|:|\()\s*"
    rf"(?P<names>(?:{UNIT} )?{PROPER}(?:(?:\s*,\s*|\s+và\s+)(?:{UNIT} )?{PROPER})*)"
)
_OF = re.compile(r"\b(?:của|thuộc)\b")
_AT = re.compile(r"\b(?:tại|ở|sang) \Z", re.IGNORECASE)
_ALONE = re.compile(
    r"(?<![\w(])(?:[Tt]hành phố|[Tt]ỉnh|TP\.?|[Bb]ang|[Tt]hủ đô|[Hh]ạt|[Cc]hâu(?! (?:Âu|Á|Mỹ|Phi|Úc)))"
    rf" (?P<names>{PROPER}(?:(?:\s*,\s*|\s+và\s+){PROPER})*)"
)
# An acronym that foreigners gave a body that is of the world's: "Hội Sếu quốc tế (ICF)".
_BODY = re.compile(
    r"(?<!\w)(?P<name>(?:Quỹ|Tổ chức|Cơ quan|Hội đồng|Hội|Hiệp hội|Liên đoàn|Liên minh|Mạng lưới|Viện)"
    rf"(?= [{UPPER}])"
    r"(?: (?!Việt\b)[^\W\d_]+){0,6}? (?:[Qq]uốc tế|[Tt]hế giới)(?: (?!Việt\b)[^\W\d_]+){0,5}) \([A-Z]{2,8}\)"
)
# "Tổ chức Phát triển Hà Lan (SNV)", "Quỹ Châu Á", "Viện Pháp": what ends here is followed by the country's name.
BODY_OF = re.compile(
    r"(?<!\w)(?:Quỹ|Tổ chức|Cơ quan|Viện|Học viện|Trường|Đại học|Hội đồng)"
    rf"(?: (?!Việt\b|Nghiên cứu\b)[{UPPER}][^\W\d_]*"
    rf"(?: (?!(?:của|và|với|tại)\b)[^\W\d_{UPPER}][^\W\d_]*){{0,3}}){{0,3}} \Z"
)
# "Đại học Công nghệ Texas (Hoa Kỳ)", "tổ chức MAG (Anh)": a named body with its country in brackets.
_BODY_IN = re.compile(
    r"(?:(?:[Tt]rường )?[Đđ]ại học|[Hh]ọc viện|[Vv]iện|[Bb]ảo tàng|[Tt]rung tâm|[Qq]uỹ|[Tt]ổ chức|[Nn]hà hát"
    r"|[Tt]hư viện)"
    rf"(?: [^\W\d_]+){{0,4}}? [{UPPER}][^\W\d_]*(?: [^\W\d_]+){{0,4}}(?= \(\Z)"
)
_BODY_GOES_ON = re.compile(r"(?: về(?: [^\W\d_]+){1,5})?(?= \([A-Z]{2,8}\))")
_IN_BRACKET = re.compile(rf"\((?={UNIT} \Z|\Z)")


def localities_before(text: str, country: Found[Place], known: Sequence[PlaceMention]) -> list[PlaceMention]:
    """Return the localities that the country after them places: "thành phố A, B (Hàn Quốc)", "tỉnh C - Lào"."""
    head = text[: country.start]
    opening = next((m for m in _OPENS_COUNTRY.finditer(head, max(0, len(head) - 20)) if m.end() == len(head)), None)
    if not opening:
        return []
    end = opening.start()
    found: list[PlaceMention] = []
    while item := _LAST_ITEM.search(text[max(0, end - 60) : end]):
        start = max(0, end - 60) + item.start("name")
        named = [mention for mention in known if start <= mention.start and mention.end <= end]
        is_known = any(mention.type == "locality" for mention in named)
        if (named and not is_known) or _is_vietnamese(item["name"]):
            break
        # "tỉnh A, B của nước C"; in brackets no unit need lead the list.
        lists = bool(opening["bracket"]) or (bool(_OF.search(opening[0])) and _is_listed(text, start))
        if found and not lists and not item["unit"]:
            break
        is_placed = lists and (found or _AT.search(text[:start]) or _is_listed(text, start))
        if not (item["unit"] or is_known or is_placed):
            break
        found.append(PlaceMention(start, end, item["name"], item["name"], "locality", country.value.name))
        before = re.search(r"(?:\s*,\s*|\s+(?:và|thuộc)\s+)\Z", text[: max(0, end - 60) + item.start()])
        # "tỉnh A và tỉnh B của nước C": without brackets each has its unit.
        if not before or not (lists or item["unit"]):
            break
        end = before.start()
    bracket = _IN_BRACKET.search(text[: found[-1].start]) if found and not opening["bracket"] else None
    if bracket:
        # "thành phố A, thành phố B (tỉnh C, nước D)"
        found += reversed(localities_before(text, replace(country, start=bracket.end()), known))
    return [_with_known_name(mention, known) for mention in reversed(found)]


def localities_after(text: str, country: Found[Place]) -> list[PlaceMention]:
    """Return the localities listed behind the country that they are said to be of ("các tỉnh của Lào là A, B và C")."""
    opening = _OF_COUNTRY.search(text[: country.start])
    listed = _LISTED_AFTER.match(text, country.end) if opening else None
    if listed is None:
        return []
    found: list[PlaceMention] = []
    for one in _ONE_NAME.finditer(listed["names"]):
        name, start = one["name"].rstrip("."), listed.start("names") + one.start("name")
        found.append(PlaceMention(start, start + len(name), name, name, "locality", country.value.name))
    return found


def localities_of(text: str, country: str) -> list[PlaceMention]:
    """Return the localities that a text names by their level alone ("tỉnh A, B và thành phố C"), said of a country."""
    found: list[PlaceMention] = []
    for listed in _ALONE.finditer(text):
        for one in re.finditer(PROPER, listed["names"]):
            name, start = one[0].rstrip("."), listed.start("names") + one.start()
            found.append(PlaceMention(start, start + len(name), name, name, "locality", country))
    return found


def with_bodies(text: str, places: Sequence[PlaceMention]) -> list[PlaceMention]:
    """Return places with the organisations that their form shows to be of the world's or of another country."""
    found = [
        PlaceMention(match.start("name"), match.end("name"), match["name"], match["name"], "organisation", None)
        for match in _BODY.finditer(text)
    ]
    for place in places:
        before = text[: place.start]
        if place.type == "country" and text.startswith(")", place.end) and (body := _last(_BODY_IN, before)):
            found.append(PlaceMention(body.start(), place.end, body[0], body[0], "organisation", place.country))
            continue
        head = BODY_OF.search(before) if place.type in ("country", "region") else None
        tail = _BODY_GOES_ON.match(text, place.end)
        if head:
            end = tail.end() if tail else place.end
            name = text[head.start() : end]
            found.append(PlaceMention(head.start(), end, name, name, "organisation", place.country))
    known = [place for place in places if place.type == "organisation"]
    found = [body for body in found if not any(one.start < body.end and body.start < one.end for one in known)]
    others = [one for one in places if not any(body.start <= one.start < body.end for body in found)]
    return sorted([*others, *found], key=lambda one: one.start)


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the match that begins last: the name nearest to the end of the text."""
    starts = [match.start() for match in re.finditer(r"(?<!\w)[^\W\d_]", text[-120:])]
    offset = max(0, len(text) - 120)
    return next((found for at in reversed(starts) if (found := pattern.match(text, offset + at))), None)


def _is_listed(text: str, start: int) -> bool:
    """Tell whether a name without "tỉnh" or "thành phố" stands in a list that has one, each country's in turn."""
    return bool(_LIST_SO_FAR.search(text, max(0, start - 400), start))


def _is_vietnamese(name: str) -> bool:
    return match_key(name) in ("việt nam", "việt")


def _with_known_name(mention: PlaceMention, known: Sequence[PlaceMention]) -> PlaceMention:
    for other in known:
        if other.start == mention.start and other.end == mention.end:
            return replace(mention, name=other.name)
    return mention
