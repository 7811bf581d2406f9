"""Whose the document is that the clauses pointed at cite, and of which day: "ai trình?", "ngày bao nhiêu?"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant import say
from assistant.compose.cited_document import printed_name
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from assistant.understanding.cues import Sought
from assistant.understanding.wanted import Wanted
from ingest.plan import Clause

_DAYS = (Wanted.TIME, Wanted.DAY, Wanted.MONTH, Wanted.YEAR)
_ROOM = 600


def compose_document_shown(context: Context, clauses: Sequence[Clause]) -> Draft | None:
    """Tell whose the one document is that the clauses cite, or of which day: they say no more that could be meant."""
    frame, keys = context.frame, {(clause.plan, clause.path) for clause in clauses}
    cited = [row for row in context.corpus.references(frame.plans) if (row.plan, row.path) in keys and row.number]
    asks_whose = frame.sought is Sought.WHO and frame.role is None
    asks_day = frame.sought is Sought.DEADLINE and frame.wanted in (None, *_DAYS)
    if len({row.number for row in cited}) != 1 or not (cited[0].issuer if asks_whose else asks_day and cited[0].date):
        return None
    draft, clause = Draft(context.corpus), context.corpus.clause(cited[0].plan, cited[0].path)
    words, mark = telling(context, clause, _ROOM), draft.cite(clause)
    draft.say(say.references_at(context.corpus.name(clause.plan), printed_name(cited[0]), words, mark))
    return draft
