"""Patterns of Vietnamese words, for messages typed with diacritics and for those typed without."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ingest.folding import fold_accents, has_accents


@dataclass(frozen=True, slots=True)
class Spelt:
    """A pattern as it is written, and the same without diacritics."""

    written: re.Pattern[str]
    bare: re.Pattern[str]

    def of(self, message: str) -> re.Pattern[str]:
        """Return the pattern to search a message with, or any part of it.

        The message as a whole tells how it is typed: a part of it may have no diacritics by chance.
        """
        return self.written if has_accents(message) else self.bare


def spelt(pattern: str, flags: int = 0) -> Spelt:
    """Compile a pattern for both ways of typing."""
    return Spelt(re.compile(pattern, flags), re.compile("".join(map(_bare, pattern)), flags))


def _bare(letter: str) -> str:
    """Return a letter without its diacritics; the signs of a pattern ("\\W", "(?P<…>") keep their case."""
    if letter.isascii():
        return letter
    return fold_accents(letter).upper() if letter.isupper() else fold_accents(letter)
