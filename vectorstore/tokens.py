"""The tokens of the word index: syllables, compound words "a_b", and "~" syllables without diacritics.

The three never mix: a syllable holds neither "_" nor "~". Tone placement is folded in all of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Protocol

from ingest.folding import fold_accents, syllables

LONGEST_COMPOUND = 4  # syllables: "uỷ ban nhân dân"
_NUMBER_PARTS = re.compile(r"[/\-]")


class WordCutter(Protocol):
    """Cuts text into words, compounds joined by "_" (`ingest.vietnamese.Segmenter`)."""

    def words(self, text: str) -> list[str]: ...


def plain_tokens(text: str) -> list[str]:
    """Return the syllables of `text`; a document number "16/kh-ubnd" gives itself and then its parts."""
    found: list[str] = []
    for syllable in syllables(text):
        found.append(syllable)
        if "/" in syllable:
            found.extend(_NUMBER_PARTS.split(syllable))
    return found


def folded(token: str) -> str:
    """Return the token's form without diacritics, marked so that it matches no token with them."""
    return "~" + fold_accents(token)


def compounds(text: str, cutter: WordCutter) -> list[str]:
    """Return the words of more than one syllable."""
    return [word for word in cutter.words(text) if "_" in word and "/" not in word]


def known_compounds(parts: Sequence[str], is_known: Callable[[str], bool]) -> list[str]:
    """Find compounds in a row of syllables by longest match from the left."""
    found: list[str] = []
    start = 0
    while start < len(parts):
        for length in range(min(LONGEST_COMPOUND, len(parts) - start), 1, -1):
            word = "_".join(parts[start : start + length])
            if is_known(word):
                found.append(word)
                start += length - 1
                break
        start += 1
    return found
