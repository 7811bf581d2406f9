"""Proper names of a question, and whether two names are the same misprinted."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

_MISPRINT = 0.75


def names_in(typed: str) -> list[str]:
    """Return the runs of two or more capitalised words of a question, its first word apart."""
    found: list[str] = []
    run: list[str] = []
    for place, word in enumerate(re.findall(r"[\w-]+|[^\w\s]", typed)):
        if word[:1].isupper() and not word.isupper() and place > 0:
            run.append(word)
        else:
            found += [" ".join(run)] if len(run) >= 2 else []
            run = []
    return found + ([" ".join(run)] if len(run) >= 2 else [])


def is_another(own: list[str], words: list[str]) -> bool:
    """Tell whether two names of one length differ by more than a misprint ("Công Sơn" for "Côn Sơn")."""
    differing = [(a, b) for a, b in zip(own, words, strict=False) if a != b]
    return len(own) == len(words) and not all(is_misprint(a, b) for a, b in differing)


def is_misprint(printed: str, typed: str) -> bool:
    """Tell whether two words differ so little that one is likely the other misprinted or mistyped."""
    return SequenceMatcher(None, printed, typed).ratio() >= _MISPRINT
