"""The names that the data files know: agencies, provinces, places abroad, and who followed whom in 2025."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

from ingest.agencies import Agency, AgencyIndex, AgencyMention, Successor, mark_foreign
from ingest.agency_index import build_index, read_agency
from ingest.folding import fold_accents, has_accents, match_key
from ingest.gazetteer import Gazetteer, Reading
from ingest.localities import Place, PlaceMention
from ingest.places import build_places, find_places
from ingest.provinces import Province, ProvinceMention, build_provinces, find_provinces
from ingest.regions import build_regions, groups_of_countries


@dataclass(frozen=True, slots=True)
class _Names:
    """The finders of one reading."""

    agencies: AgencyIndex
    provinces: Gazetteer[Province]
    places: Gazetteer[Place]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Finds names in texts and relates them.

    The finders take `typed=True` for what people type: capitals, and diacritics altogether, may be missing,
    and short forms are accepted that would be too bold in a document ("VHTTDL", "tuyên giáo").
    """

    agencies: Mapping[str, Agency]
    provinces: Mapping[str, Province]
    _readings: Mapping[str, _Names]
    _towns: frozenset[str] = frozenset()

    def is_town(self, name: str) -> bool:
        """Tell whether a name is that of a town of this country, below the provinces."""
        return match_key(name) in self._towns

    @property
    def abbreviations(self) -> Mapping[str, str]:
        """The words that the data file spells out wherever they are printed ("UBND")."""
        return self._readings["printed"].agencies.spelled

    digest: str = ""  # changes when a data file does
    regions: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What lies in a region or belongs to a group of countries, by `match_key`, the region itself included."""
    groups: frozenset[str] = frozenset()
    """Those of `regions` that are groups of countries ("ASEAN")."""
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """How a country or a place abroad may be printed, by the name that the data file gives it, folded."""
    _found: Callable[..., tuple[AgencyMention, ...]] = field(init=False, repr=False, compare=False)
    _provinces: Callable[..., tuple[ProvinceMention, ...]] = field(init=False, repr=False, compare=False)
    _places: Callable[..., tuple[PlaceMention, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Every composer asks for the names in the same clauses and in the question, again with each question.
        object.__setattr__(self, "_found", lru_cache(maxsize=4096)(self._find_agencies))
        object.__setattr__(self, "_provinces", lru_cache(maxsize=4096)(self._find_provinces))
        object.__setattr__(self, "_places", lru_cache(maxsize=4096)(self._find_places))

    def agencies_in(self, text: str, *, typed: bool = False) -> list[AgencyMention]:
        """Return the agencies of this country that a text names, in order; departments abroad are left out."""
        return [mention for mention in self.all_agencies_in(text, typed=typed) if not mention.is_foreign]

    def all_agencies_in(self, text: str, *, typed: bool = False) -> list[AgencyMention]:
        """Return the agencies that a text names, those of other countries marked as foreign."""
        return list(self._found(text, typed=typed))

    def _find_agencies(self, text: str, *, typed: bool) -> tuple[AgencyMention, ...]:
        names = self._names(text, typed=typed)
        mentions = names.agencies.find(text)
        places = find_places(names.places, text) if mentions and not typed else []
        spans = [(place.start, place.end) for place in places if place.type in ("locality", "country")]
        return tuple(mark_foreign(mentions, text, spans) if spans else mentions)

    def _find_provinces(self, text: str, *, typed: bool) -> tuple[ProvinceMention, ...]:
        return tuple(find_provinces(self._names(text, typed=typed).provinces, text))

    def _find_places(self, text: str, *, typed: bool) -> tuple[PlaceMention, ...]:
        return tuple(find_places(self._names(text, typed=typed).places, text))

    def provinces_in(self, text: str, *, typed: bool = False) -> list[ProvinceMention]:
        """Return the provinces that a text names, in order."""
        return list(self._provinces(text, typed=typed))

    def places_in(self, text: str, *, typed: bool = False) -> list[PlaceMention]:
        """Return the places and organisations abroad that a text names, in order."""
        return list(self._places(text, typed=typed))

    def regions_in(self, text: str, *, with_groups: bool = False) -> list[PlaceMention]:
        """Return the regions of the world that a typed text names; groups of countries ("ASEAN") are bodies as well."""
        left_out: frozenset[str] = frozenset() if with_groups else self.groups
        places = self.places_in(text, typed=True)
        return [one for one in places if (key := match_key(one.name)) in self.regions and key not in left_out]

    def canonical(self, name: str) -> str | None:
        """Return the id of the agency that `name` begins with or contains, None when it is not known."""
        mentions = self.agencies_in(name, typed=True)
        return mentions[0].id if mentions else None

    def successors(self, agency_id: str) -> tuple[Successor, ...]:
        """Return who took over an agency's tasks; empty when it goes on."""
        agency = self.agencies.get(agency_id)
        return agency.successors if agency else ()

    def predecessors(self, agency_id: str) -> tuple[str, ...]:
        """Return the ids of the agencies whose tasks went to this one."""
        return tuple(a.id for a in self.agencies.values() if any(s.id == agency_id for s in a.successors))

    def kin(self, agency_id: str) -> tuple[str, ...]:
        """Return the agencies that may hold an agency's field in another province: its parts, or what it is part of."""
        agency = self.agencies.get(agency_id)
        return (agency.parts if agency else ()) or tuple(a.id for a in self.agencies.values() if agency_id in a.parts)

    def merged_into(self, province: str) -> tuple[str, ...]:
        """Return the former provinces that make up the province of this name since 1 July 2025, itself included."""
        return tuple(p.name for p in self.provinces.values() if p.successor == province)

    def _names(self, text: str, *, typed: bool) -> _Names:
        if not typed:
            return self._readings["printed"]
        return self._readings["typed" if has_accents(text) else "plain"]


def load_lexicon(folder: Path | None = None) -> Lexicon:
    """Read the data files of `folder` (default: those that come with the package) into a lexicon."""
    read = {name: _read(folder, name) for name in ("agencies", "provinces", "countries")}
    readings = {
        "printed": _names(read, plain=False, typed=False),
        "typed": _names(read, plain=False, typed=True),
        "plain": _names(read, plain=True, typed=True),
    }
    agencies = [read_agency(entry) for entry in read["agencies"]["agency"]]
    provinces = [_province(entry, read["provinces"]) for entry in read["provinces"]["province"]]
    towns = frozenset(match_key(name) for name in read["provinces"].get("towns", ()))
    by_id, by_name = {a.id: a for a in agencies}, {p.name: p for p in provinces}
    abroad, digest = read["countries"], _digest(read)
    regions, groups = build_regions(abroad), groups_of_countries(abroad)
    return Lexicon(by_id, by_name, readings, towns, digest, regions, groups, _spellings(abroad))


def _spellings(abroad: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    entries = [entry for kind in ("country", "locality") for entry in abroad[kind]]
    own = {entry["name"]: (*entry.get("spellings", ()), *filter(None, [entry.get("short")])) for entry in entries}
    return {name: tuple(map(match_key, (name, *others))) for name, others in own.items()}


def _digest(read: Mapping[str, Any]) -> str:
    return sha256(json.dumps(read, sort_keys=True, default=str).encode()).hexdigest()[:12]


def _read(folder: Path | None, name: str) -> dict[str, Any]:
    file = folder / f"{name}.toml" if folder else files("ingest.data").joinpath(f"{name}.toml")
    return tomllib.loads(file.read_text("utf-8"))


def _names(read: Mapping[str, Mapping[str, Any]], *, plain: bool, typed: bool) -> _Names:
    spelled = _spelled(read["agencies"]["abbreviations"], plain=plain)
    reading = Reading(spelled, plain, typed)
    provinces = build_provinces(read["provinces"], reading)
    places = build_places(read["countries"], read["provinces"], Reading({}, plain, typed))
    towns = read["provinces"].get("towns", ())
    return _Names(build_index(read["agencies"], provinces, reading, towns), provinces, places)


def _spelled(abbreviations: Mapping[str, str], *, plain: bool) -> dict[str, tuple[str, ...]]:
    fold = fold_accents if plain else match_key
    return {fold(short): _words(fold(full.replace("{ủy}", "Tỉnh ủy"))) for short, full in abbreviations.items()}


def _words(folded: str) -> tuple[str, ...]:
    return tuple(folded.split())


def _province(entry: Mapping[str, Any], data: Mapping[str, Any]) -> Province:
    return Province(entry["name"], entry["type"], entry["successor"], data["since"], data["source"])


__all__: Sequence[str] = ("AgencyMention", "Lexicon", "PlaceMention", "ProvinceMention", "load_lexicon")
