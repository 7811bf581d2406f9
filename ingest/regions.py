"""Which countries lie in a region of the world, or belong to a group of countries."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ingest.folding import match_key


def build_regions(data: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    """Map each region and group of countries.toml that lists what is in it to all of that, at any depth.

    Keys and members are `match_key`s of names; a region is in itself, and what names no entry is kept as written.
    """
    inside = {
        match_key(entry["name"]): [*map(match_key, (*entry.get("countries", ()), *entry.get("regions", ())))]
        for kind in ("region", "organisation")
        for entry in data[kind]
    }
    return {name: _closure(name, inside) for name, members in inside.items() if members}


def groups_of_countries(data: Mapping[str, Any]) -> frozenset[str]:
    """Return the `match_key`s of what is a body as well as the countries in it ("ASEAN")."""
    entries = (entry for kind in ("region", "organisation") for entry in data[kind])
    return frozenset(match_key(entry["name"]) for entry in entries if entry.get("region_of_countries"))


def _closure(name: str, inside: Mapping[str, list[str]]) -> frozenset[str]:
    found, open_ = {name}, [name]
    while open_:
        new = [one for one in inside.get(open_.pop(), ()) if one not in found]
        found.update(new)
        open_ += new
    return frozenset(found)
