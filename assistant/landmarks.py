"""Proper names that one plan alone prints: "Suối Mỡ" tells which plan is meant where a question names none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from assistant.compose.names import names_in
from assistant.corpus import Corpus
from assistant.understanding.syllable import is_syllable
from ingest.folding import match_key
from ingest.lexicon import Lexicon
from ingest.plan import Clause

_FOREIGN = re.compile(
    r"(?:(?:thành phố|tỉnh|huyện|thị xã|quận|xã|làng|đảo|vùng|TP\.?) |[,(] ?|[–-] )"
    r"(?P<name>[A-Z][a-z]{3,}(?: [A-Z][a-z]{3,})*)\b"
)
_NO_PLACE = frozenset("luật nghị quyết thông chỉ ban phòng sở bộ khung quỹ trường".split())
"""First words of what is cut out of a document's or body's name."""
_NO_BODY = frozenset({"header", "closing", "recipients", "signature"})


_UNIT = re.compile(r"\b(?:quận|huyện|thị xã|thành phố|tp\.?|thị trấn) \Z")
_COUNCIL = re.compile(r"(?:UBND|[ỦU][ỷy] ban nhân dân) ")


def landmarks(corpus: Corpus, lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """Map each plan to its own names, in lower case; parts of agencies' and documents' names are none."""
    sources = {plan: match_key(corpus.views[plan].plan.source) for plan in corpus.ids}
    return {
        plan: frozenset(
            name
            for clause in corpus.clauses([plan])
            if clause.kind not in _NO_BODY
            for name in _names(clause, lexicon)
            if not any(name in source for other, source in sources.items() if other != plan)
        )
        for plan in corpus.ids
    }


def plan_of_names(typed: str, names: Mapping[str, frozenset[str]]) -> str | None:
    """Return the one plan whose own names a question prints, None for none or several."""
    key = match_key(typed)
    found = {
        plan
        for plan, own in names.items()
        for name in own
        if name in key
        and any(_is_meant(typed[at.start() : at.end()]) or _UNIT.search(key[: at.start()]) for at in _whole(name, key))
    }
    return found.pop() if len(found) == 1 else None


def _whole(name: str, key: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", key)


def _is_meant(printed: str) -> bool:
    """Tell whether words are a name as typed: in capitals, or no Vietnamese syllable."""
    words = printed.split()
    return all(word[0].isupper() for word in words) or not any(is_syllable(word.lower()) for word in words)


def _names(clause: Clause, lexicon: Lexicon) -> Iterator[str]:
    named = [found for found in lexicon.agencies_in(clause.text) if found.id]
    # A district's council has the district's name, which is a place of this province alone.
    taken = [(found.start, found.end) for found in named if not (found.is_collective and _COUNCIL.match(found.printed))]
    for name in names_in(f". {clause.text}"):
        at = clause.text.find(name)
        cut = any(start < at + len(name) and at < end for start, end in taken)
        is_place = match_key(name).split()[0] not in _NO_PLACE and not lexicon.provinces_in(name)
        if at >= 0 and not cut and is_place:
            yield match_key(name)
    for found in _FOREIGN.finditer(clause.text):
        if not is_syllable(found["name"].lower()):
            yield match_key(found["name"])
