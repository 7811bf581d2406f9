"""Who does hold what a question has another agency do: a denial that names nobody helps nobody."""

from __future__ import annotations

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from ingest.folding import match_key
from ingest.plan import Clause


def held_instead(context: Context, draft: Draft, clause: Clause) -> str:
    """Say whom a plan charges with what a clause words; "" where that is nobody, an agency asked about, or told."""
    tasks = [task for task in context.tasks.of([clause.plan]) if clause in task.subject]
    rows = [row for task in tasks for row in task.rows]
    asked = (*context.frame.agencies, *((context.frame.assertion[0],) if context.frame.assertion else ()))
    if not rows or any(_is_one_of(context, row.agency, agency) for row in rows for agency in asked):
        return ""
    if all(match_key(row.agency) in match_key(draft.text) for row in rows):
        return ""  # the answer tells it already
    names = list(dict.fromkeys(say.holder(row.agency, row.role) for row in rows))
    marks = list(dict.fromkeys(draft.cite(_naming(context, clause.plan, row.path, row.agency)) for row in rows))
    return say.held_instead(context.corpus.name(clause.plan), names, "".join(marks))


def _is_one_of(context: Context, charged: str, asked: str) -> bool:
    book = context.agencies
    return book.same(charged, asked) or book.follows(asked, charged)


def _naming(context: Context, plan: str, path: str, agency: str) -> Clause:
    """Return the clause that charges an agency, or the nearest heading above it that names it."""
    clause = context.corpus.clause(plan, path)
    for one in (clause, *reversed(context.corpus.headings(clause))):
        named = context.agencies.lexicon.agencies_in(one.text)
        if any(context.agencies.same(mention.name, agency) for mention in named):
            return one
    return clause
