"""Words of a question typed without the space between them ("kinhphi"): taken apart where the parts follow one another.

What a plan lost of its spaces is mended by `ingest.gluing`, by the dictionary; this needs no diacritics.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from assistant.understanding.syllable import is_syllable
from ingest.folding import fold_accents

_SHORTEST, _LONGEST = 5, 24
_PART = 2
"""So many letters a part has at least: "o", "a" stand in any word."""
_OFTEN = 2
_MOST_PARTS = 4


def taken_apart(
    word: str, forms: Mapping[str, Sequence[str]], follows: Callable[[str, str], int], *, bare: bool
) -> list[str]:
    """Return the parts of a word of several syllables, each pair of which the corpus has in a row; else it alone.

    `forms` maps syllables without diacritics to those with them, `follows` tells how often one follows another. Of
    several ways the one whose rarest pair is the most frequent.
    """
    if not _SHORTEST <= len(word) <= _LONGEST or not word.isalpha() or fold_accents(word) in forms:
        return [word]
    scored = [(_linked(parts, forms, follows, bare=bare), parts) for parts in _ways(word, forms)]
    best, parts = max(scored, key=lambda pair: pair[0], default=(0, [word]))
    return parts if best >= _OFTEN else [word]


def _ways(word: str, forms: Mapping[str, Sequence[str]], left: int = _MOST_PARTS) -> Iterator[list[str]]:
    for end in range(_PART, len(word) - _PART + 1):
        head, tail = word[:end], word[end:]
        if fold_accents(head) not in forms:
            continue
        if fold_accents(tail) in forms:
            yield [head, tail]
        if left > _PART:
            yield from ([head, *rest] for rest in _ways(tail, forms, left - 1))


def _linked(
    parts: Sequence[str], forms: Mapping[str, Sequence[str]], follows: Callable[[str, str], int], *, bare: bool
) -> int:
    """Return how often the rarest of the neighbouring pairs stands in the corpus."""

    def readings(part: str) -> Sequence[str]:
        return forms[fold_accents(part)] if bare else [part]

    return min(max(follows(a, b) for a in readings(one) for b in readings(other)) for one, other in pairwise(parts))


def with_departments_apart(typed: str) -> str:
    """Put the space back between "sở" and the letters of a department ("sokhcn")."""
    return _DEPARTMENT.sub(lambda found: found[0] if is_syllable(found[0].lower()) else f"{found[1]} {found[2]}", typed)


_DEPARTMENT = re.compile(r"\b(so|sở)([bcdđghklmnpqrstvx]{2,8})\b", re.IGNORECASE)


def apart_at_capitals(typed: str) -> str:
    """Put a space where a capital follows a small letter: "sởTTTT" is two words typed as one."""
    return "".join(
        f" {c}" if c.isupper() and before.islower() else c for before, c in zip(f" {typed}", typed, strict=False)
    )
