"""Which plans have a part of its own on something ("tỉnh nào không có phần mục tiêu riêng"): told by their titles."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, without_marker
from assistant.compose.phrases import prints
from assistant.understanding.which_plan import ASKS_WITHOUT
from ingest.folding import syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_PART = re.compile(
    r"\b(?:kế hoạch|tỉnh|địa phương|thành phố|nơi|văn bản) nào (?:\w+ ){0,2}(?:có|dành|để|tách|đặt|lập)"
    r"(?: hẳn| ra| riêng| một)* (?:phần|chương|đề mục|mục(?! (?:tiêu|đích)))(?: riêng)?"
    r"(?: (?:quy định|nói|viết|dành|bàn)?(?: riêng)? ?(?:về|cho)(?: việc| chuyện)?)?"
    r" (?P<title>(?!nào\b|gì\b|việc\b|trăm\b|lớn\b)[\w, -]+?)"
    r"(?: (?:còn |và )?(?:kế hoạch|tỉnh|địa phương|nơi) nào (?:thì )?không(?: có)?(?: mục| phần)?)?"
    r"(?: (?:riêng|hay không|không))*$"
)
_TOLD = 4
"""So many titles of a plan are told."""
_LONGEST, _LONGEST_ALONE = 260, 100
"""What is longer, or has nothing below it, is a numbered sentence and no title."""


def compose_own_parts(context: Context) -> Draft | None:
    """Tell which plans have a part or section with what is asked for in its title, and which have none; else None."""
    frame = context.frame
    asked = None if frame.names_plan or frame.agencies or frame.numbers else _PART.search(frame.text)
    if asked is None:
        return None
    words = tuple(syllables(asked["title"]))
    found = {plan: _titled(context, plan, words) for plan in frame.plans}
    if not any(found.values()):
        found = _titled_alike(context)
    if not any(found.values()):
        return None
    draft = Draft(context.corpus)
    places = {plan: context.corpus.place(plan) for plan in found}
    having, lacking = ([places[plan] for plan in found if bool(found[plan]) is has] for has in (True, False))
    first = bool(ASKS_WITHOUT.search(frame.text))
    typed = re.search(re.escape(asked["title"]), frame.typed, re.IGNORECASE)
    title = typed[0] if typed else asked["title"]
    draft.say(say.plans.parts_head(title, having, lacking, lacking_first=first))
    for plan, headings in found.items():
        told = [f"{label_of(one.path)} “{without_marker(one.text)}” {draft.cite(one)}" for one in headings[:_TOLD]]
        if told:
            draft.say(say.plans.parts_of(context.corpus.name(plan), told))
    draft.say(say.plans.PARTS_BY_TITLE)
    return draft


def _titled(context: Context, plan: str, words: tuple[str, ...]) -> list[Clause]:
    """Return the topmost titles of a plan's text that have the words, or mean the same and begin with no agency."""
    own, alike = [" ".join(words)], context.evidence.same_as(words)
    found = [
        one
        for one in _titles(context, plan)
        if prints(own, one.text) or (prints(alike, one.text) and not _begins_with_agency(context, one))
    ]
    paths = {clause.path for clause in found}
    return [one for one in found if not any(above.path in paths for above in context.corpus.headings(one))]


def _titled_alike(context: Context) -> dict[str, list[Clause]]:
    """Return of each plan the titles that say nearly as much of a question, in other words, as the best of all does."""
    topic = [word for word in context.frame.topic if word not in _AROUND]
    plans = context.frame.plans
    scored = {plan: [(context.evidence.coverage(topic, one), one) for one in _titles(context, plan)] for plan in plans}
    best = max((share for pairs in scored.values() for share, _ in pairs), default=0.0)
    if len(topic) < _SUBJECT or best < _ALIKE:
        return {plan: [] for plan in plans}
    return {plan: [one for share, one in pairs if share >= _AS_MUCH * best] for plan, pairs in scored.items()}


_AROUND = frozenset("dành hẳn riêng để tách đặt lập mục phần".split())
_SUBJECT, _ALIKE, _AS_MUCH = 4, 0.6, 0.9
"""So many words make a subject; the share of it that the best title must say, and of that the others."""


def _titles(context: Context, plan: str) -> list[Clause]:
    clauses = context.corpus.clauses([plan])
    above = {parent.path for clause in clauses if (parent := context.corpus.parent(clause)) is not None}
    titles = [one for one in clauses if one.kind in HEADING_KINDS and not one.path.startswith("Phụ lục")]
    return [one for one in titles if len(one.text) <= (_LONGEST if one.path in above else _LONGEST_ALONE)]


def _begins_with_agency(context: Context, heading: Clause) -> bool:
    named = context.agencies.lexicon.agencies_in(without_marker(heading.text))
    return bool(named) and named[0].start == 0
