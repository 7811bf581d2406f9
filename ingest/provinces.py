"""Vietnam's provinces in running text, as they stood before July 2025 and with what became of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ingest.folding import match_key
from ingest.gazetteer import Gazetteer, Reading


@dataclass(frozen=True, slots=True)
class Province:
    """A province or city as it stood before 1 July 2025; `successor` is the unit that holds its area since then."""

    name: str
    type: str
    successor: str
    since: str
    source: str
    needs_type: bool = False
    common_words: bool = False


@dataclass(frozen=True, slots=True)
class ProvinceMention:
    """A province named in a text, as printed and under its plain name."""

    start: int
    end: int
    printed: str
    name: str


def build_provinces(data: Mapping[str, Any], reading: Reading) -> Gazetteer[Province]:
    """Make the gazetteer of provinces from the parsed provinces.toml."""
    gazetteer: Gazetteer[Province] = Gazetteer(reading)
    for entry in data["province"]:
        province = Province(
            entry["name"],
            entry["type"],
            entry["successor"],
            data["since"],
            data["source"],
            entry.get("needs_type", False),
            entry.get("common_words", False),
        )
        # Without diacritics a byname may be anything: "xu dong" is no "xứ Đông".
        bynames = entry.get("bynames", ()) if reading.typed and not reading.plain else ()
        for name in (entry["name"], *entry.get("spellings", ()), *bynames):
            gazetteer.add(name, province)
    return gazetteer


def find_provinces(gazetteer: Gazetteer[Province], text: str) -> list[ProvinceMention]:
    """Return the provinces named in a text; a person's name or a common word is none."""
    found: list[ProvinceMention] = []
    for hit in gazetteer.find(text):
        printed = text[hit.start : hit.end]
        before = match_key(text[max(0, hit.start - 12) : hit.start])
        typed_before = re.search(r"(?:tỉnh|thành phố|tp\.?|tinh|thanh pho)\s*\Z", before)
        if hit.value.needs_type and printed == hit.value.name and not typed_before:
            continue
        if hit.value.common_words and not typed_before and not _all_capital(printed):
            continue
        if gazetteer.reading.typed or printed[0].isupper():
            found.append(ProvinceMention(hit.start, hit.end, " ".join(printed.split()), hit.value.name))
    return found


def _all_capital(printed: str) -> bool:
    return all(word[0].isupper() for word in printed.split())
