"""The agencies of the data file, made ready to be found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ingest.agencies import COLLECTIVE_LEVELS, DISTRICT_COUNCIL, Agency, AgencyIndex, Core, Successor
from ingest.agency_forms import collective_pattern
from ingest.folding import match_key
from ingest.gazetteer import Gazetteer, Reading, joinings


def build_index(
    data: Mapping[str, Any], provinces: Gazetteer[Any], reading: Reading, towns: Sequence[str] = ()
) -> AgencyIndex:
    """Make the finder for one reading from the parsed agencies.toml and the names of towns."""
    cores: Gazetteer[tuple[Core, ...]] = Gazetteer(reading)
    collected: dict[str, list[Core]] = {}
    bare = {"sở": Gazetteer[Agency](reading), "bộ": Gazetteer[Agency](reading)}
    for entry in data["agency"]:
        agency = read_agency(entry)
        # In print, collective names vary too freely for a list; `collective` finds them by their grammar.
        listed = reading.typed or agency.level not in COLLECTIVE_LEVELS
        called = _by_field(entry, data["forms"]["sides"]) if reading.typed else ()
        for name in (*_spellings(entry, typed=reading.typed), *called) if listed else ():
            needs_province = "{tỉnh}" in name
            core = name.replace("{tỉnh}", "").strip()
            # Capitals tell names apart in print alone: typed, "công an" and "Công an {tỉnh}" are one.
            key = match_key(core) if reading.typed else core
            collected.setdefault(key, []).append(Core(agency, needs_province))
        head = agency.name.split()[0].lower()
        if head in bare:
            for name in (agency.name.split(maxsplit=1)[1], *_acronyms(entry)):
                bare[head].add(name, agency)
    for name, choices in collected.items():
        cores.add(name, tuple(sorted(choices, key=lambda core: not core.needs_province)))
    councils: Gazetteer[Agency] = Gazetteer(reading)
    of_district = next((entry for entry in data["agency"] if entry["id"] == DISTRICT_COUNCIL), None)
    for town in towns if of_district else ():
        councils.add(town, read_agency(of_district or {}))
    return AgencyIndex(
        reading,
        cores,
        bare,
        provinces,
        _display(data["abbreviations"]),
        collective_pattern(data["collective"]),
        {match_key(noun): agency for agency, nouns in data["collective"].items() for noun in nouns},
        _head_pattern(data["forms"]),
        councils,
    )


def _head_pattern(forms: Mapping[str, Any]) -> re.Pattern[str]:
    """Return what finds the words that agencies' names begin with, where they begin no place's name ("Hội An")."""
    heads = "|".join(sorted(forms["heads"], key=len, reverse=True))
    places = "|".join(map(re.escape, forms.get("places", ())))
    no_place = rf"(?!(?:{places})(?!\w| toàn))" if places else ""
    return re.compile(rf"(?<!\w){no_place}(?:{heads})(?=\s)")


def read_agency(entry: Mapping[str, Any]) -> Agency:
    """Return one entry of the data file as an Agency."""
    successors = tuple(Successor(s["id"], s["since"], s["source"]) for s in entry.get("successors", ()))
    return Agency(entry["id"], entry["name"], entry["level"], successors, tuple(entry.get("parts", ())))


def _display(abbreviations: Mapping[str, str]) -> dict[str, str]:
    return {short: full.replace("{ủy}", "Tỉnh ủy") for short, full in abbreviations.items()}


def _spellings(entry: Mapping[str, Any], *, typed: bool) -> Iterator[str]:
    head = entry["name"].split()[0]
    for name in (entry["name"], *entry.get("spellings", ()), *(entry.get("typed", ()) if typed else ())):
        if "{cấp}" in name or "{ủy}" in name:
            yield from (name.replace("{cấp}", one).replace("{ủy}", two) for one, two in _LEVELS)
        else:
            yield name
    for acronym in _acronyms(entry):
        yield f"{head} {acronym}"
        yield f"{head[0]}{acronym}"
        if typed and len(acronym.replace(" ", "")) > 3:
            yield acronym


def _by_field(entry: Mapping[str, Any], sides: Sequence[str]) -> Iterator[str]:
    """Yield what people call an agency by its field of work: "ngành nông nghiệp", "bên văn hóa"."""
    yield from (f"{side} {field}" for side in sides for field in entry.get("fields", ()))


_LEVELS = (("tỉnh", "Tỉnh ủy"), ("thành phố", "Thành ủy"))


def _acronyms(entry: Mapping[str, Any]) -> Iterator[str]:
    for short in entry.get("short", ()):
        yield from joinings(short.split())
