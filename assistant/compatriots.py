"""A province's own people abroad are Vietnamese abroad: "đồng bào tỉnh Hải Dương ở nước ngoài"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.folding import syllables

_ABROAD = (("ở", "nước", "ngoài"), ("tại", "nước", "ngoài"))
_NATION = ("việt", "nam")


def nationwide(words: Sequence[str], place: str) -> list[str]:
    """Return a text's syllables with the nation in the place of the plan's own province, where its people are abroad.

    So that phrases on all Vietnamese abroad are found in what a plan says of its own.
    """
    name = syllables(place)
    told: list[str] = []
    at = 0
    while at < len(words):
        start = at + (words[at] == "tỉnh")
        end = start + len(name)
        if list(words[start:end]) == name and tuple(words[end : end + 3]) in _ABROAD:
            told += _NATION
            at = end
        else:
            told.append(words[at])
            at += 1
    return told
