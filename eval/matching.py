"""How facts, forbidden strings, quotes and addresses are compared (contract, section 4)."""

from __future__ import annotations

import re

from ingest.folding import match_key

_SPACE = re.compile(r"\s+")


def fold(text: str) -> str:
    """Return `text` in NFC, lower case, one tone placement, white space folded."""
    return _SPACE.sub(" ", match_key(text)).strip()


def occurs(needle: str, text: str) -> bool:
    """Tell whether `needle` stands in `text` after folding both; an empty needle never does."""
    key = fold(needle)
    return bool(key) and key in fold(text)


def address(plan: str, path: str) -> str:
    """Return the clause's id for comparing, white space and Unicode form evened out (case kept: "a" is not "A")."""
    return _SPACE.sub(" ", f"{plan}#{path}").strip()
