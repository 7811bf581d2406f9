"""Countries, regions, organisations and localities abroad in running text."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ingest.gazetteer import Found, Gazetteer, Reading
from ingest.localities import BODY_OF, PROPER, UNIT, Place, PlaceMention, PlaceType, localities_after, localities_before

_PLACED = re.compile(rf"(?:\A|[\s,(]){UNIT} {PROPER} (?P<bracket>\()(?:{UNIT} )?\Z")
_AT_PLACE = re.compile(rf"\b(?:[Tt]ại|[Ởở]|[Ss]ang) {PROPER} \(\Z")
_IN_BRACKETS = re.compile(rf"[\s(,:]{PROPER} \(\Z")
_DIRECTION = re.compile(
    r"(?<![\w’])(?<![A-ZĐ]\w )(?:Đông Bắc|Tây Bắc|Đông Nam|Tây Nam|Bắc|Nam|Trung|Đông|Tây|Hạ|Thượng)\s+\Z"
)
_GROWTH_AREA = re.compile(
    r"(?:tam giác|tứ giác|hành lang|tiểu vùng|khu vực biên giới)\s+(?:phát triển\s+|kinh tế\s+)*\Z", re.IGNORECASE
)
_NO_PLACE_BEFORE = re.compile(r"(?:tiếng|chữ|người|ngữ Việt\s*[-–]|họ)\s+\Z", re.IGNORECASE)
_NATION = re.compile(r"(?:nước|Việt(?:\s+Nam)?\s*[-–,])\s*\Z", re.IGNORECASE)
_SIDE = re.compile(
    r"\b(?:bên|phía|nước|địa phương|tỉnh|thành phố|nơi|còn|sang|ngoài|trừ|bỏ|cả|của|ở|tại|với|từ|thuộc|hay|hoặc"
    r"|đến|tới|về|nhắc|nêu|gặp|xác định|coi|xem|chọn)\s+\Z",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\s*(?:[.,:;?!)]|\Z)|\s+(?:thì|có|không|nào|và|với|ra|là|gì|ai|thôi|hay|hoặc|chưa|nữa|được|từ|vào|để|mà|theo|thế|kết|ký|đã"
    r"|của|ở|trong|như|còn|gồm|tại)\b",
    re.IGNORECASE,
)
"""Around a country's short name in a question: "bên Nhật", "còn Hàn thì sao"."""
_AMONG_COUNTRIES = re.compile(r"(?:các\s+nước|nước|khu\s+vực|thuộc|trong)\s+(?:\w+\s+){0,2}\Z", re.IGNORECASE)


def build_places(data: Mapping[str, Any], provinces: Mapping[str, Any], reading: Reading) -> Gazetteer[Place]:
    """Make the gazetteer of names abroad; provinces are in it with the country "" so that "Lào Cai" is not "Lào"."""
    gazetteer: Gazetteer[Place] = Gazetteer(reading)
    for entry in provinces["province"]:
        gazetteer.add(entry["name"], Place(entry["name"], "locality", ""))
    for kind in ("country", "organisation", "region", "locality"):
        for entry in data[kind]:
            _add_place(gazetteer, entry, kind)
    return gazetteer


def _add_place(gazetteer: Gazetteer[Place], entry: Mapping[str, Any], kind: Any) -> None:
    name, short = entry["name"], entry.get("short")
    country = name if kind == "country" else entry.get("country")
    place = Place(
        name,
        kind,
        country,
        region_of_countries=entry.get("region_of_countries", False),
        not_before=tuple(entry.get("not_before", ())),
    )
    if short:
        gazetteer.add(short, replace(place, is_short=True, in_capital=entry.get("capital", False)))
    for spelling in (name, *entry.get("spellings", ())):
        gazetteer.add(spelling, place)


def find_places(gazetteer: Gazetteer[Place], text: str) -> list[PlaceMention]:
    """Return the places and organisations abroad that a text names, in order.

    A country that only says where a locality lies ("thành phố Suwon - Hàn Quốc") is part of that locality's
    mention, not one of its own.
    """
    hits = [hit for hit in gazetteer.find(text) if _is_believable(hit, text, gazetteer.reading)]
    hits = [hit for hit in hits if not hit.value.is_short or _has_company(hit, hits, text, gazetteer.reading)]
    hits = [hit for hit in hits if hit.value.country != ""]
    found: list[PlaceMention] = []
    for hit in hits:
        if hit.value.type == "country":
            localities = localities_before(text, hit, found) or localities_after(text, hit)
            if localities:
                found = [known for known in found if known.start < localities[0].start] + localities
                continue
        elif hit.value.type == "locality" and text.startswith(")", hit.end):
            found += _placed_by(hit, text, found)
        found.append(_place_mention(hit, text))
    return _with_regions(_one_name_each(found, text), text)


def _placed_by(hit: Found[Place], text: str, known: Sequence[PlaceMention]) -> list[PlaceMention]:
    """Return what a known locality places: "thành phố A (tỉnh B)" names an A of B's country."""
    placed = _PLACED.search(text[max(0, hit.start - 60) : hit.start])
    if placed is None or any(text[mention.end : hit.start].strip() == "(" for mention in known):
        return []
    bracket = max(0, hit.start - 60) + placed.end("bracket")
    country = Place(hit.value.country or "", "country", hit.value.country)
    return localities_before(text, replace(hit, start=bracket, value=country), known)


def _is_believable(hit: Found[Place], text: str, reading: Reading) -> bool:
    is_small = not text[hit.start].isupper() and not text.startswith(("châu ", "nước"), hit.start)
    if not reading.typed and is_small and "nước" not in text[hit.start : hit.end]:
        return False
    if _NO_PLACE_BEFORE.search(text[max(0, hit.start - 20) : hit.start]):
        return False
    if any(re.match(rf"\s+{re.escape(word)}\b", text[hit.end :], re.IGNORECASE) for word in hit.value.not_before):
        return False
    following = text[hit.end : hit.end + 2]
    if hit.value.type == "country" and len(text[hit.start : hit.end].split()) == 1 and len(following) > 1:
        # "Nga Sơn", "Đức Cơ", "Mỹ thuật", "Anh hùng" are no countries; "Pháp luật" neither.
        if hit.value.is_short and following[0] == " " and following[1].isalpha() and not reading.typed:
            goes_on = text.startswith((" và ", " hoặc "), hit.end)
            return following[1].islower() and (goes_on or bool(_NATION.search(text[: hit.start])))
        if following[0] == " " and following[1].isupper() and not reading.typed:
            return False
    return True


def _has_company(hit: Found[Place], hits: Sequence[Found[Place]], text: str, reading: Reading) -> bool:
    is_written = text[hit.start].isupper() or not hit.value.in_capital
    if reading.typed and is_written and _SIDE.search(text[: hit.start]) and _ENDS.match(text, hit.end):
        return True
    if _NATION.search(text[max(0, hit.start - 14) : hit.start]):
        return True
    before = text[max(0, hit.start - 60) : hit.start]
    if not reading.typed and BODY_OF.search(text[: hit.start]):
        return True
    if not reading.typed and text.startswith(")", hit.end) and _IN_BRACKETS.search(before):
        return True
    if text.startswith(")", hit.end) and (_PLACED.search(before) or _AT_PLACE.search(before)):
        return True
    for other in hits:
        # "mấy ý, ý gì": a name beside itself has no company.
        if other.value.name == hit.value.name or other.value.type == "organisation" or other.value.country == "":
            continue
        first, second = (hit, other) if hit.start < other.start else (other, hit)
        if text[first.end : second.start].strip(" ,-–(vàcủa") == "":
            return True
    return False


def _place_mention(hit: Found[Place], text: str) -> PlaceMention:
    place = hit.value
    kind: PlaceType = place.type
    before = text[max(0, hit.start - 40) : hit.start]
    if place.region_of_countries:
        full = text[hit.start : hit.end]
        kind = "region" if _AMONG_COUNTRIES.search(before) and " " not in full else "organisation"
    return PlaceMention(
        hit.start, hit.end, " ".join(text[hit.start : hit.end].split()), place.name, kind, place.country
    )


def _one_name_each(found: Sequence[PlaceMention], text: str) -> list[PlaceMention]:
    """Join a full name and the abbreviation in brackets after it into one mention under the abbreviation."""
    joined: list[PlaceMention] = []
    for mention in found:
        last = joined[-1] if joined else None
        if last and last.name == mention.name and text[last.end : mention.start].strip() == "(":
            joined[-1] = replace(mention, start=last.start, type=last.type)
        else:
            joined.append(mention)
    return joined


def _with_regions(found: Sequence[PlaceMention], text: str) -> list[PlaceMention]:
    """Make parts of countries ("Hạ Lào") and areas of several ("tam giác phát triển …") regions."""
    result: list[PlaceMention] = []
    for mention in found:
        if mention.type == "country" and (part := _DIRECTION.search(text[: mention.start])):
            start = part.start()
            printed = " ".join(text[start : mention.end].split())
            result.append(PlaceMention(start, mention.end, printed, printed, "region", mention.country))
            continue
        if mention.type == "country" and (area := _GROWTH_AREA.search(text[: mention.start])):
            end = _end_of_list(text, mention, found)
            printed = " ".join(text[area.start() : end].split())
            if end > mention.end:
                result.append(PlaceMention(area.start(), end, printed, printed, "region", None))
        result.append(mention)
    return result


def _end_of_list(text: str, first: PlaceMention, found: Sequence[PlaceMention]) -> int:
    members = r"|".join(re.escape(mention.printed) for mention in found)
    listed = re.compile(rf"(?:\s*[-–,]\s*(?:{members}|Việt Nam))+").match(text, first.end)
    return listed.end() if listed else first.end
