"""Text as HTML with some of its words marked: what a question demanded, what it forbade, what was quoted."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from html import escape

from eval.matching import fold

_WORD = re.compile(r"\S+")


def marked(text: str, good: Iterable[str] = (), bad: Iterable[str] = ()) -> str:
    """Escape `text` and put <mark> around the places where the strings occur, `bad` ones with their own class.

    Places are found as facts are (`eval.matching`): case, tone placement and white space do not count.
    """
    shown = unicodedata.normalize("NFC", text)
    spans = [(start, end, " class='bad'") for word in bad for start, end in _places(word, shown)]
    spans += [(start, end, "") for word in good for start, end in _places(word, shown)]
    parts, at = [], 0
    for start, end, kind in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start >= at:
            parts += [escape(shown[at:start]), f"<mark{kind}>{escape(shown[start:end])}</mark>"]
            at = end
    return "".join([*parts, escape(shown[at:])])


def _places(wanted: str, shown: str) -> list[tuple[int, int]]:
    key = fold(wanted)
    if not key:
        return []
    folded, origin = _folded(shown)
    found, at = [], folded.find(key)
    while at >= 0:
        found.append((origin[at], origin[at + len(key) - 1] + 1))
        at = folded.find(key, at + len(key))
    return found


@lru_cache(maxsize=8)
def _folded(shown: str) -> tuple[str, list[int]]:
    """Return `shown` folded, and for each folded character its place in `shown`."""
    # White space is folded away by `fold`: each folded character remembers the place it came from.
    pieces: list[str] = []
    origin: list[int] = []
    for word in _WORD.finditer(shown):
        piece = fold(word[0]) + " "
        # Folding a word in NFC changes letters, not their number; where it did, the whole word is marked.
        exact = len(piece) == len(word[0]) + 1
        origin += [word.start() + n if exact else word.start() for n in range(len(piece))]
        pieces.append(piece)
    return "".join(pieces), origin
