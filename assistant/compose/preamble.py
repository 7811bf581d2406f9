"""What stands before the first part of a plan: its title, date and grounds."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from ingest.label import label_of

_ASKED = re.compile(r"\b(?:phần|đoạn|lời) (?:mở đầu|đầu)\b|^mở đầu\b|\b(?:đoạn|câu) đầu tiên của (?:kế hoạch|văn bản)")
_OF_PREAMBLE = frozenset("phần đoạn lời câu mở đầu tiên viết ghi nói nêu kế hoạch văn bản quyết định".split())
_ROOM, _SAYS_SOMETHING = 600, 60


def compose_preamble(context: Context) -> Draft | None:
    """Quote what stands before the first part of the one plan asked about; None where another thing is asked."""
    frame = context.frame
    if len(frame.plans) != 1 or not frame.names_plan or not _ASKED.search(frame.text):
        return None
    if not _OF_PREAMBLE.issuperset(frame.topic) or frame.agencies or frame.facts or frame.numbers:
        return None
    draft = Draft(context.corpus)
    for clause in context.corpus.clauses(frame.plans):
        # Whose letter it is, and the motto of the state, stand above every plan.
        if clause.kind == "header" and (len(clause.text) >= _SAYS_SOMETHING or re.search(r"\d", clause.text)):
            name, label = context.corpus.name(clause.plan), label_of(clause.path)
            draft.say(say.clause_at(name, label, gist(clause, _ROOM), draft.cite(clause)))
    return draft if draft.lines else None
