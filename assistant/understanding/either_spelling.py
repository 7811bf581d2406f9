"""Words as they are written and as they are typed without diacritics, for patterns over messages of either kind."""

from __future__ import annotations

from ingest.folding import fold_accents

_WRITTEN_ONLY = frozenset(("bạn", "chị", "cô", "chú", "bác", "sếp", "vậy", "hả"))
"""What without diacritics is another word: "ban" stands before "Tuyên giáo", "chi" before "cục", "vay" is to borrow,
"ha" a hectare."""


def any_of(words: str) -> str:
    """Return an alternation of words parted by "|", each as written and without diacritics."""
    parts = words.split("|")
    folded = {fold_accents(part) for part in parts if part not in _WRITTEN_ONLY}
    return "|".join(sorted({*parts, *folded}, key=len, reverse=True))
