"""What one part of a plan says of a thing that was asked about before ("trong mục giải pháp thì có nói không?")."""

from __future__ import annotations

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.funding import is_on_money
from assistant.compose.passages import compose_passages
from assistant.compose.scope import APPENDIX_PATH, is_within, scope_name, scope_of
from assistant.evidence import Ranked
from assistant.understanding.cues import Sought
from ingest.plan import HEADING_KINDS, Clause

_ABOUT = 0.45
_CLOSE = 0.8
_SHOWN = 3
_MONEY = frozenset("tiền kinh phí ngân sách vốn".split())


def compose_inside(context: Context) -> Draft | None:
    """Quote the clauses of a part that are about what was asked, or say that none is; None where no part is named."""
    frame = context.frame
    plan = frame.plans[0]
    scope = scope_of(context, plan) if frame.within else None
    if scope is None or scope == APPENDIX_PATH:
        return None
    inside = [
        clause
        for clause in context.corpus.clauses([plan])
        if clause.kind not in HEADING_KINDS and is_within(context, plan, clause.path, scope)
    ]
    scored = [(share, clause) for clause in inside if (share := _share(context, clause)) >= _ABOUT]
    best = max((share for share, _ in scored), default=0.0)
    kept = [Ranked(clause, share, share, share) for share, clause in scored if share >= _CLOSE * best][:_SHOWN]
    name, part = context.corpus.name(plan), scope_name(context, plan, scope)
    if not kept:
        draft = Draft(context.corpus, status="not_stated")
        draft.say(say.checks.not_inside(name, part, draft.cite(context.corpus.clause(plan, scope))))
        return draft
    draft = compose_passages(context, kept)
    draft.lines.insert(0, say.checks.inside(name, part))
    return draft


def _share(context: Context, clause: Clause) -> float:
    """Return how much of what is asked a clause says; of money it says all or nothing, whatever it calls it."""
    frame = context.frame
    if frame.sought is Sought.FUNDING or _MONEY.intersection(frame.topic):
        return 1.0 if is_on_money(clause) else 0.0
    if frame.agencies:
        named = context.agencies.lexicon.agencies_in(clause.text)
        return 1.0 if any(context.agencies.same(one.name, asked) for one in named for asked in frame.agencies) else 0.0
    return context.evidence.coverage(frame.topic, clause)
