"""What clauses pointed at do not word: whose the document is that they cite, who does what they only name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.compose.cited_document import printed_name
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from assistant.compose.who import compose_who
from assistant.understanding.cues import Sought
from assistant.understanding.same_thing import content_of
from assistant.understanding.wanted import Wanted
from ingest.plan import Clause

_DAYS = (Wanted.TIME, Wanted.DAY, Wanted.MONTH, Wanted.YEAR)
_ROOM, _FEWEST = 600, 2


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


def charged_elsewhere(context: Context) -> Draft | None:
    """Tell whom another clause charges with what a question says is done with what was told; None where none does.

    "Sở nào bảo tồn các di tích này?" points at clauses that list them: who preserves them stands elsewhere.
    """
    frame = replace(context.frame, about=(), topic=context.frame.own)
    if len(content_of(frame)) < _FEWEST:
        return None
    draft = compose_who(replace(context, frame=frame))
    return draft if draft is not None and draft.status == "answered" else None
