"""Which of two a question asks for ("họp trực tiếp hay trực tuyến"), where the clauses told speak of neither."""

from __future__ import annotations

import re
from collections.abc import Iterable

from assistant.compose.context import Context
from assistant.understanding.cues import Sought
from assistant.understanding.function_words import FUNCTION_WORDS
from ingest.folding import has_accents, syllables
from ingest.plan import Clause

_OR = re.compile(r"(\w+ (?!cái|nét|điểm|điều)\w+) hay (?:là )?(\w+(?: \w+)?)")
_NOT_TWO = frozenset("không chưa sai gì chỉ phối chủ sao thế nào có phải".split())
_ASKED = (Sought.OPEN, Sought.FUNDING)


def speaks_of_neither(context: Context, clauses: Iterable[Clause]) -> bool:
    """Tell whether a question lets choose between two, of which no clause has a word, nor one for the same."""
    frame = context.frame
    if frame.sought not in _ASKED or frame.agencies or frame.follows_up or not has_accents(frame.typed):
        return False
    found = _OR.search(frame.text)
    if found is None or _NOT_TWO & set(found[2].split()):
        return False
    offered = {word for part in found.groups() for word in part.split()} - FUNCTION_WORDS
    said = [clause.text for clause in clauses]
    held = {word for text in said for word in syllables(text)}
    held |= {word for text in said for phrase in context.evidence.other_words(text) for word in syllables(phrase)}
    return bool(offered) and not offered & held
