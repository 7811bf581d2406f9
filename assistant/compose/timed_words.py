"""The words of a clause around the times that it prints."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.compose.draft import sentences, shorten


def timed_words(text: str, expressions: Sequence[str], room: int) -> str:
    """Return the sentences of a clause that print a time, of a long one what stands around it; "" where none does.

    One and a half times `room` characters are still told whole: a cut may leave out what is due.
    """
    parts = sentences(text)
    kept = [
        _to_its_verb(parts, at)
        for at, part in enumerate(parts)
        if any(expression in part for expression in expressions)
    ]
    words = " […] ".join(kept)
    if len(words) <= 1.5 * room:
        return words
    if not all(expression in shorten(words, room) for expression in expressions):
        phrases = [phrase for part in kept for phrase in re.split(r"(?<=;) ", part)]
        words = " […] ".join(one for one in phrases if any(expression in one for expression in expressions))
    return shorten(words, room)


def _to_its_verb(parts: Sequence[str], at: int) -> str:
    """Return a part with what follows its semicolon where it is short: "(trước ngày 25/10), các sở, ban, ngành; …"."""
    told = parts[at]
    for following in parts[at + 1 :]:
        if len(told) >= _TOO_LITTLE or not told.rstrip().endswith(";"):
            break
        told = f"{told} {following}"
    return told


_TOO_LITTLE = 90
