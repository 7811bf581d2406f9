"""Where something is that one plan alone names: that plan, where no clause says more ("Lễ hội Hoa Phượng Đỏ ở đâu")."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from assistant.compose.phrases import as_typed, prints
from assistant.understanding.wanted import Wanted
from ingest.folding import syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS

_NAME, _FEW = 2, 3
"""A name has so many syllables at least, and stands in so many clauses at most."""


_ASKED = re.compile(
    r"^(?:vậy |thế |còn |các |những )*(?P<name>\w+(?: [\w-]+)+?)(?: (?:được|sẽ|thường))*"
    r"(?: (?:tổ chức|diễn ra|nằm|họp|đặt|mở))? (?:ở|tại) (?:đâu|chỗ nào|nơi nào)\b"
)


def compose_only_there(context: Context) -> Draft | None:
    """Tell the only plan that prints what a question asks the place of; None where several do, or none does."""
    frame = context.frame
    if frame.wanted is not Wanted.PLACE or frame.names_plan or frame.agencies or len(frame.topic) < _NAME:
        return None
    asked = _ASKED.search(frame.text)
    name = " ".join(syllables(asked["name"])) if asked else as_typed(context)
    found = [
        clause
        for clause in context.corpus.clauses(frame.plans)
        if clause.kind not in HEADING_KINDS and prints([name], clause.text)
    ]
    if not 0 < len(found) <= _FEW or len({clause.plan for clause in found}) > 1:
        return None
    draft = Draft(context.corpus)
    draft.say(say.plans.only_there(context.corpus.name(found[0].plan), _typed(frame.typed, name)))
    for clause in found:
        draft.say(say.item_at(label_of(clause.path), telling(context, clause, 420), draft.cite(clause)))
    return draft


def _typed(typed: str, name: str) -> str:
    found = re.search(re.escape(name), typed, re.IGNORECASE)
    return found[0] if found else name
