"""Departments listed under one "Sở": "các sở Nông nghiệp, Tài chính và Công Thương" names three of them."""

from __future__ import annotations

import re

from ingest.folding import has_accents
from ingest.lexicon import Lexicon

_HEAD = re.compile(
    r"\b(?P<many>(?:các|cac|những|nhung|từng|tung|mỗi|moi|mấy|may|hai|ba|bốn|bon|năm|\d)\s+)?(?P<head>s[ởo])(?P<colon>\s*:)?\s+",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*(?:[,;/]\s*(?:(?:và|va|với|voi)\s+)?|\s(?:và|va|với|voi|hay|hoặc|hoac|lẫn|lan|cùng|cung|&)\s+)(?P<again>s[ởo]\s+)?",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST, _FEWEST = 10, 2
_BESIDE, _BEFORE = 8, 60
"""Characters: "của tỉnh" has eight."""
_NO_DEPARTMENT = frozenset(("kế hoạch", "ke hoach"))
"""What every question may speak of, though a department is called so too."""


def with_each_department(typed: str, lexicon: Lexicon) -> str:
    """Write "sở" before each department of a list that has it once; any other question is returned as it is."""
    written = has_accents(typed)
    for head in reversed(list(_HEAD.finditer(typed))):
        if written and head["head"][1:] != "ở":
            continue  # "so kế hoạch A với kế hoạch B" compares them
        listed = _listed(typed, head.end(), lexicon)
        is_list = len(listed) >= _FEWEST and not all(again for _, _, again in listed[1:])
        called = head["many"] or head["colon"] or (written and all(typed[start].isupper() for start, _, _ in listed))
        if is_list and called and not _is_abroad(typed, head.start(), listed[-1][1], lexicon):
            names = [f"{head['head']} {typed[start:end]}" for start, end, _ in listed]
            typed = f"{typed[: head.start()]}{', '.join(names)}{typed[listed[-1][1] :]}"
    return typed


def _is_abroad(typed: str, begins: int, ends: int, lexicon: Lexicon) -> bool:
    """Tell whether a place abroad stands near a list: there one department has several fields."""
    places = lexicon.places_in(typed, typed=True)
    return any(ends <= place.start <= ends + _BESIDE or begins - _BEFORE <= place.end <= begins for place in places)


def _listed(typed: str, at: int, lexicon: Lexicon) -> list[tuple[int, int, bool]]:
    """Return where the departments stand that follow one "sở" at `at`, and whether each has a "sở" of its own."""
    found: list[tuple[int, int, bool]] = []
    again = False
    while (end := _department(typed, at, lexicon)) is not None:
        found.append((at, end, again))
        between = _BETWEEN.match(typed, end)
        if between is None:
            break
        at, again = between.end(), bool(between["again"])
    return found


def _department(typed: str, at: int, lexicon: Lexicon) -> int | None:
    """Return where the longest name that "Sở" makes a department of ends, of those that begin at `at`."""
    ends = [word.end() for word in _WORD.finditer(typed, at)][:_LONGEST]
    for end in reversed(ends):
        name = f"{'Sở' if has_accents(typed) else 'so'} {typed[at:end]}"
        mentions = list(lexicon.agencies_in(name, typed=True))
        if typed[at:end].lower() in _NO_DEPARTMENT:
            continue
        if len(mentions) == 1 and mentions[0].id and (mentions[0].start, mentions[0].end) == (0, len(name)):
            return end
    return None
