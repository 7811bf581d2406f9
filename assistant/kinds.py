"""Kinds of things and words that name one of them: "thanh niên" tells which age is asked for (data: `kinds.toml`)."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from ingest.folding import syllables


def names_one_of(kind: str, text: str) -> bool:
    """Tell whether a text names one of a kind by a word of its own; False for a kind that the data file lacks."""
    said = f" {' '.join(syllables(text))} "
    return any(f" {member} " in said for member in _members().get(kind, ()))


def members_of_kinds() -> Iterable[tuple[str, ...]]:
    """Return for each kind the names of its members, folded: two of one are not the same thing."""
    return _members().values()


@cache
def _members() -> Mapping[str, tuple[str, ...]]:
    data = tomllib.loads(files("assistant.data").joinpath("kinds.toml").read_text("utf-8"))
    return {kind: tuple(" ".join(syllables(member)) for member in members) for kind, members in data.items()}
