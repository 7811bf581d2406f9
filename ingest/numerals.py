"""Numbers up to ten as people write them out."""

from __future__ import annotations

NUMERALS = {word: count for count, word in enumerate("một hai ba bốn năm sáu bảy tám chín mười".split(), 1)}


def in_figures(word: str) -> int:
    """Return the number that a numeral or figures name. Raises ValueError for any other word."""
    return NUMERALS.get(word.lower()) or int(word)
