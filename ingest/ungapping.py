"""Words that a blank parts: "Sở Ngoại v ụ", "Chi ến lược", as justified lines come out of a PDF.

No blank is printed there: the letters were only set apart. So they are put together when a document is read; a text
that shows hardly any such place is left as it is.
"""

from __future__ import annotations

import itertools
import re

from ingest.folding import has_accents, match_key
from ingest.vietnamese import dictionary_syllables

_PARTED = re.compile(r"(?<![\w/.,-])(?P<head>[^\W\d_]{1,5}) (?=(?P<tail>[^\W\d_]{1,5})(?![\w/-]))")
_VOWELS = frozenset("aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ")
_UNITS = frozenset("m km g kg l h t".split())
_SOME = 3
"""Places: so many show that a text has lost the places of its letters."""


def ungapped(text: str) -> str:
    """Return `text` with the parts of a syllable put together, where blanks part several."""
    places = [found.end() for found in _PARTED.finditer(text) if _is_one(found)]
    if len(places) < _SOME:
        return text
    return "".join(text[begin : end - 1] for begin, end in itertools.pairwise([0, *places])) + text[places[-1] :]


def _is_one(found: re.Match[str]) -> bool:
    """Tell whether two words are one syllable, and one of them is none."""
    head, tail = found["head"], found["tail"]
    if not (tail[0].lower() in _VOWELS and tail.islower() and has_accents(tail)) or _is_unit(found):
        return False
    syllables = dictionary_syllables()
    begins = head.lower() in ("gi", "qu") or not _VOWELS & set(head.lower())
    return match_key(head + tail) in syllables and (begins or match_key(tail) not in syllables)


def _is_unit(found: re.Match[str]) -> bool:
    return found["head"] in _UNITS and found.string[: found.start()].rstrip(" ")[-1:].isdigit()
