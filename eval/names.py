"""The agency and place names of a sentence, found by their capitals alone: no list of names is consulted,
so that the check does not share a blind spot with the assistant it measures."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from importlib.resources import files

_WORD = re.compile(r"[^\W\d_]+(?:\s?&\s?[^\W\d_]+)*|\d+|[^\w\s]|\s+")

_KNOWN = tomllib.loads(files("eval").joinpath("names.toml").read_text("utf-8"))
_STRONG_HEADS, _OPENERS, _AFTER = (frozenset(_KNOWN[key]) for key in ("strong_heads", "openers", "after"))
_SHORT_PLACES, _COMMON = (frozenset(_KNOWN[key]) for key in ("short_places", "common"))
_HEADS = _STRONG_HEADS | frozenset(_KNOWN["heads"])
_FORMULA = re.compile(r"[^\W\d_]+\d\w*|\b\d+[^\W\d_]\w*")
"""Letters that a digit stands right beside: a formula, a unit or a code ("NH4", "5G"), and no name."""
_FOREIGN = re.compile(r"[^aeiouyăâêôơư]*[aeiouyăâêôơư]+[^aeiouyăâêôơư]+[aeiouyăâêôơư]", re.IGNORECASE)
_BEGINS = frozenset('.:;!?|("“”•–-')


def names_in(text: str) -> list[str]:
    """Return the names as shown: runs of capitalised words, with the small syllable that completes an agency.

    "Sở Thông tin và Truyền thông" gives "Sở Thông tin" and "Truyền thông". The capital that merely opens a
    sentence gives none ("Chủ trì"), and neither do the words that every plan has ("Kế hoạch").
    """
    tokens = _WORD.findall(_FORMULA.sub(" · ", unicodedata.normalize("NFC", text)))
    found: list[str] = []
    index, at_start = 0, True
    while index < len(tokens):
        token = tokens[index]
        if token[0].isupper():
            run, index = _run(tokens, index)
            found += _names_of(run, _next_small(tokens, index), at_start)
            at_start = False
            continue
        if not token.isspace():
            at_start = token in _BEGINS
        index += 1
    return [name for name in found if name.lower() not in _COMMON]


def _names_of(run: list[str], following: str, at_start: bool) -> list[str]:
    if at_start and run[0] in _OPENERS:
        run, at_start = run[1:], False
    for place, word in enumerate(run):
        if place and word in _STRONG_HEADS:
            before = _names_of(run[:place], "", at_start)
            return before + _names_of(run[place:], following, False)
    if not run or (len(run) == 1 and at_start and run[0] not in _STRONG_HEADS and not _is_foreign(run[0])):
        return []
    return [" ".join([*run, following] if _goes_on(run, following) else run)]


def _goes_on(run: list[str], following: str) -> bool:
    is_short_form = len(run[-1]) > 1 and run[-1].isupper()
    if not following or following in _AFTER or is_short_form or len(run) > 2:
        return False
    if len(run) == 2:
        return run[0] in _HEADS
    return run[0] not in _SHORT_PLACES and not _is_foreign(run[0])


def _is_foreign(word: str) -> bool:
    # Two groups of vowels: no Vietnamese syllable has them ("Suwon", "Osan").
    plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return _FOREIGN.match(plain) is not None


def _run(tokens: list[str], index: int) -> tuple[list[str], int]:
    run = [tokens[index]]
    after = index + 1
    while after + 1 < len(tokens) and tokens[after].isspace() and tokens[after + 1][0].isupper():
        run.append(tokens[after + 1])
        after += 2
    return run, after


def _next_small(tokens: list[str], after: int) -> str:
    if after + 1 < len(tokens) and tokens[after].isspace() and tokens[after + 1][0].islower():
        return tokens[after + 1]
    return ""
