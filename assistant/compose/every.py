"""Every clause that speaks of a thing, where a question asks for all that a plan has on it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from assistant.compose.tasks import is_role_line
from assistant.understanding.cues import Sought
from ingest.folding import syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_THINGS = r"(?:hoạt động|việc|nội dung|giải pháp|biện pháp|chương trình|chính sách|sự kiện|điều khoản)"
_ON = r"(?:cho|với|về|đối với|dành cho|liên quan)\b"
_ASKS_ALL = re.compile(
    rf"\b(?:có|gồm|nêu|đề ra|làm) (?:được )?(?:những |các )?(?:\w+ ){{0,2}}?(?:gì|nào) {_ON}"
    rf"|\b(?:liệt kê|kể)\b.*\b{_THINGS}\b|\b(?:những|các)(?: \w+){{0,3}} {_THINGS}(?: \w+){{0,3}} {_ON}"
)
_GENERAL = frozenset(
    "hoạt động việc nội dung giải pháp biện chính sách chương trình sự kiện hình thức nhiệm vụ điều khoản chủ trương "
    "liên quan đối dành".split()
)
_SAID, _ALL_SAID = 0.85, 0.95
"""Coverage of a subject of two words, and of one of more: those are in many clauses apart from each other."""
_FEWEST, _MOST_WORDS = 2, 4
_SHORT = 4
_SHARE = 0.2
"""A title is about what makes up so much of it."""
_ROOM = 300


def compose_every(context: Context) -> Draft | None:
    """List each clause of one plan that says what a question asks for all of; None where one section holds them all."""
    frame = context.frame
    subject = tuple(word for word in frame.topic if word not in _GENERAL)
    if len(frame.plans) != 1 or not frame.names_plan or frame.sought is not Sought.OPEN or frame.agencies:
        return None
    if frame.wanted or frame.address or frame.numbers or frame.verbatim or not _ASKS_ALL.search(frame.text):
        return None
    if len(subject) > _MOST_WORDS or sum(map(len, subject)) <= _SHORT:
        return None
    found = _saying(context, subject)
    if len(found) < _FEWEST or len({clause.parent for clause in found}) == 1:
        return None
    draft = Draft(context.corpus)
    draft.say(say.clauses_head(context.corpus.name(frame.plans[0]), len(found)))
    shown = found[: context.list_limit]
    room = max(160, min(_ROOM, 4000 // len(shown)))
    for clause in shown:
        draft.say(say.item_of(label_of(clause.path), telling(context, clause, room), draft.cite(clause)))
    draft.say(say.counted(len(shown), len(found), say.nouns.CLAUSE))
    draft.complete = Complete(len(shown), len(found))
    return draft


def _saying(context: Context, subject: Sequence[str]) -> list[Clause]:
    """Return the clauses that speak of a subject themselves, and those of sections that are called by it."""
    clauses = context.corpus.clauses(context.frame.plans)
    least = _SAID if len(subject) <= _FEWEST else _ALL_SAID
    saying = {clause.id for clause in clauses if context.evidence.coverage(subject, clause) >= least}
    titled = {
        clause.path
        for clause in clauses
        if clause.id in saying and clause.kind in HEADING_KINDS and len(subject) >= _SHARE * len(syllables(clause.text))
    }
    return [
        clause for clause in clauses if _says_something(clause) and (clause.id in saying or clause.parent in titled)
    ]


def _says_something(clause: Clause) -> bool:
    return clause.kind not in (*HEADING_KINDS, "header", "recipients", "signature") and not is_role_line(clause)
