"""Words that lost the space between them: "Sở Ngoạivụ", "an ninhtrên", as text comes out of a PDF or a web page.

They are shown as they are; what is read from them and what is searched in them takes them apart.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ingest.folding import has_accents, match_key
from ingest.syllable import is_syllable
from ingest.vietnamese import dictionary_syllables

_WORD = re.compile(r"[^\W\d_]{4,}")
_LONE = frozenset("ở ý à".split())
"""Syllables of one letter that may stand before or behind another word."""


def unglued(text: str) -> str:
    """Return `text` with a space within each word that is no syllable and two of the dictionary's in one way alone."""
    return _WORD.sub(lambda found: _parted(found[0]), text)


@lru_cache(maxsize=16384)
def _parted(word: str) -> str:
    key = match_key(word)
    # A name from abroad ("Kandal") may be two syllables by chance; what has lost its space has mostly kept its tones.
    if len(key) != len(word) or is_syllable(key) or not has_accents(word):
        return word
    known = _dictionary()
    ways = [at for at in range(1, len(key)) if _is_known(key[:at], known) and _is_known(key[at:], known)]
    capital = [at for at in range(1, len(word)) if word[at].isupper()]
    ways = [at for at in ways if at in capital] if capital else ways
    return f"{word[: ways[0]]} {word[ways[0] :]}" if len(ways) == 1 else word


def _is_known(part: str, known: frozenset[str]) -> bool:
    return part in known and (len(part) > 1 or part in _LONE)


@lru_cache(maxsize=1)
def _dictionary() -> frozenset[str]:
    return frozenset(filter(is_syllable, dictionary_syllables()))
