"""Words that are too long for their place, cut short at the end of one of them."""

from __future__ import annotations

_CUT = "…"


def shortened(text: str, longest: int, kept: int) -> str:
    """Return `text` where it has at most `longest` letters, else about its first `kept` and "…"."""
    if len(text) <= longest:
        return text
    begun = text[:kept]
    # A word that has no end within reach is cut itself.
    whole = begun.rpartition(" ")[0] if " " in begun[kept // 2 :] else begun
    return f"{whole.rstrip(' ,;:.')}{_CUT}"
