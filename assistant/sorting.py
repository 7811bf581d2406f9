"""The order in which register rows are read: names by the Vietnamese alphabet, times by the calendar."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

_LETTERS = {letter: place for place, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}
_TONES = {mark: place for place, mark in enumerate("\u0300\u0309\u0303\u0301\u0323", 1)}  # huyền hỏi ngã sắc nặng
_PIECES = re.compile(r"\d+|\w|\W+")

Key = tuple[Any, ...]


def sorted_rows(rows: Sequence[Mapping[str, Any]], field: str, *, descends: bool = False) -> list[Any]:
    """Return rows by one field; rows where it is blank come last either way, and equal rows keep their order."""
    # A deadline's words ("Hằng năm", "2015 - 2018") say little in alphabetical order; what they mean does.
    by_time = field == "expression"
    told = [row for row in rows if row[field] is not None]
    told.sort(key=lambda row: _time(row) if by_time else alphabetical(str(row[field])), reverse=descends)
    return told + [row for row in rows if row[field] is None]


def alphabetical(text: str) -> Key:
    """Return a key that sorts as a Vietnamese dictionary does: a, ă, â, …; tones decide only between equals.

    Numbers inside go by their value.
    """
    decomposed = unicodedata.normalize("NFD", text.lower())
    plain = unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _TONES))
    return tuple(map(_place, _PIECES.findall(plain))), tuple(_TONES[c] for c in decomposed if c in _TONES), text


def _place(piece: str) -> tuple[int, int, str]:
    if piece.isdigit():
        return 1, int(piece), ""
    if not piece[0].isalnum():
        return 0, 0, ""
    return 2, _LETTERS.get(piece, len(_LETTERS)), piece


def _time(row: Mapping[str, Any]) -> Key:
    """Yearly days first (by day), then what is yearly or periodic, then years and periods by their end."""
    meant = str(row["normalized"] or "")
    if meant.startswith("--"):
        return 0, meant, ""
    if not meant[:4].isdigit():
        return 1, str(row["kind"]), meant
    begin, _, end = meant.rpartition("/")
    return 2, end, begin
