"""Bodies that a question asks a plan for ("có thành lập ban chỉ đạo không"): it calls one by its name or has none.

"Ban", "chỉ đạo" stand in every plan by themselves.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.compose.context import Context
from assistant.compose.which_plans import asks_which
from ingest.folding import syllables
from ingest.plan import Clause

_BODY = re.compile(
    r"\b(?:(?P<founds>thành lập|lập ra|lập|kiện toàn)|có) (?:thêm |ra |một |những |các |mấy )*"
    r"(?P<head>tiểu ban|ban|tổ|đội|quỹ|hội đồng|trung tâm|câu lạc bộ|hiệp hội) (?P<first>\w+) (?P<second>\w+)"
)
_WHETHER = re.compile(r"\b(?:không|chưa)(?: (?:ạ|nhỉ|vậy|thế|anh|chị|em|nhé|hả|ta))*$")
_FOUNDING = re.compile(r"\b(?:thành lập|lập ra|kiện toàn)(?: \w+){0,2} ?\Z")
_BETWEEN = r"(?: \w+){0,5}"
"""What may stand between: "trung tâm giao lưu và hợp tác quốc tế" is one for "hợp tác"."""
_OF_ONE_SYLLABLE = frozenset(("ban", "tổ", "đội"))
"""Heads that stand in many other words, and so say nothing from afar."""


def body_unspoken(context: Context) -> str | None:
    """Return the body that a question asks for where none of its plans names one of that kind; else None."""
    body = _asked_for(context)
    if body is None:
        return None
    sources = (" ".join(syllables(context.corpus.views[plan].plan.source)) for plan in context.frame.plans)
    return None if any(body.pattern.search(source) for source in sources) else body.name


@dataclass(frozen=True, slots=True)
class Naming:
    """The clauses of a plan that name a body; `as_asked`: they found it, or that is not what is asked."""

    clauses: list[Clause]
    as_asked: bool


def naming_body(context: Context) -> dict[str, Naming]:
    """Return the clauses that name the body several plans are asked for, by plan; empty where none of them does.

    Where it is to be founded, a plan's clauses that do so are told and not those that only speak of it.
    """
    body = _asked_for(context)
    if body is None:
        return {}
    named = {plan: [one for one in context.corpus.clauses([plan]) if body.in_(one)] for plan in context.frame.plans}
    founding = {plan: [one for one in found if body.founds(one)] for plan, found in named.items()}
    return {
        plan: Naming(founding[plan] or found, bool(founding[plan]) or not body.to_found)
        for plan, found in named.items()
        if found
    }


@dataclass(frozen=True, slots=True)
class _Body:
    """A body by its name and the form that its name has in a text of syllables."""

    name: str
    pattern: re.Pattern[str]
    to_found: bool

    def in_(self, clause: Clause) -> bool:
        return self.pattern.search(" ".join(syllables(clause.text))) is not None

    def founds(self, clause: Clause) -> bool:
        said = " ".join(syllables(clause.text))
        return any(_FOUNDING.search(said[: found.start()]) for found in self.pattern.finditer(said))


def _asked_for(context: Context) -> _Body | None:
    frame = context.frame
    found = _BODY.search(frame.text)
    if found is None or frame.agencies:
        return None
    if not (found["founds"] or _WHETHER.search(frame.text) or (len(frame.plans) > 1 and asks_which(context))):
        return None
    head, *kind = found.group("head", "first", "second")
    if not context.evidence.vocabulary.is_word(*kind):
        return None
    between = "" if head in _OF_ONE_SYLLABLE else _BETWEEN
    pattern = re.compile(rf"\b{head}{between} {' '.join(kind)}\b")
    return _Body(" ".join((head, *kind)), pattern, to_found=found["founds"] is not None)
