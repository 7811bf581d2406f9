"""The places abroad that a question names, and those besides which it asks for others.

One that no list knows is told by its form: a name after "với" that is spelt as no Vietnamese syllable.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable

from assistant.understanding.aside import without_pairs
from assistant.understanding.plan_names import left_out
from assistant.understanding.syllable import is_syllable
from ingest.folding import match_key
from ingest.lexicon import Lexicon, PlaceMention

_WITH = re.compile(
    r"\b(?:với|voi|cùng|cung)"
    r"(?: (?:thành phố|thanh pho|tỉnh|tinh|bang|vùng|vung|địa phương|dia phuong|phía|phia|nước|nuoc))*"
    r" ((?:[A-Z][\w'’-]+)(?: [A-Z][\w'’-]+){0,2})"
)


def as_plans_print(typed: str, lexicon: Lexicon, is_printed: Callable[[str], bool], named: Collection[str] = ()) -> str:
    """Write places abroad as the plans do, where these print another spelling of theirs ("Cam-pu-chia").

    A country by its short name, a common word ("Mỹ"), is written in full, unless the plans name it so: `named` are
    the places that they name, as they print them, folded by `match_key`.
    """
    for found in sorted(lexicon.places_in(typed, typed=True), key=lambda one: -one.start):
        printed, known = match_key(found.printed), match_key(found.name)
        is_other = "-" in found.printed and printed != known and not is_printed(printed) and is_printed(known)
        if is_other or (_is_short(found) and printed not in named):
            typed = f"{typed[: found.start]}{found.name}{typed[found.end :]}"
    return typed


def _is_short(found: PlaceMention) -> bool:
    own = match_key(found.printed).removeprefix("nước ")
    return found.type == "country" and " " not in own and " " in found.name


def strange_places(typed: str) -> tuple[str, ...]:
    """Return the names that a question puts after "with" and that can be no Vietnamese words ("với Sydney")."""
    names = [found[1] for found in _WITH.finditer(typed)]
    return tuple(name for name in names if not all(map(is_syllable, name.lower().split())) and not name.isupper())


def places_named(lexicon: Lexicon, text: str, typed: str) -> list[PlaceMention]:
    """Return the places abroad that a question names; a name of one letter only where it is typed as one."""
    spelt, beyond = without_pairs(text, typed)
    capitals = [found for found in lexicon.places_in(beyond, typed=True) if found.printed[0].isupper()]
    places = [*lexicon.places_in(spelt, typed=True), *lexicon.places_in(beyond), *capitals]
    letters = re.findall(r"\b\w\b", typed)
    return [found for found in places if len(found.printed) > 1 or found.printed.upper() in letters]  # "ý gì"


def left_out_abroad(lexicon: Lexicon, text: str) -> tuple[tuple[str, ...], list[tuple[int, int]]]:
    """Return the places abroad besides which a question asks for others, and where it names them."""
    named = lexicon.places_in(text, typed=True) if _WHICH_ELSE.search(text) else []
    found, spans = left_out(named, text)
    return tuple(dict.fromkeys(one.name for one in found)), spans


_WHICH_ELSE = re.compile(r"\b(?:nào|ai|đâu|những gì)\b")
"""Asks for the others, where it leaves some out."""


_PARTS = r"(?: (?:của|thuộc|ở|bên|nước|phía|thượng|hạ|trung|nam|bắc|đông|tây))"


def without_parts_abroad(text: str, printed: Iterable[str]) -> str:
    """Leave out provinces of places abroad ("các tỉnh Hạ Lào"): they are none of several plans that are asked about."""
    for place in printed:
        name = re.escape(match_key(place))
        text = re.sub(rf"\b(?:các|những) (?:tỉnh|thành phố|địa phương){_PARTS}* {name}\b", " ", text)
    return text
