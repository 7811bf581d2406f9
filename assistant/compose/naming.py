"""The clauses that name an agency, whatever they say of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from assistant.compose.context import Context
from ingest.plan import Clause


def naming(context: Context, clauses: Iterable[Clause], agencies: Collection[str]) -> list[Clause]:
    """Return those of some clauses that name one of some agencies (ids or names), however they write it."""
    return [
        clause
        for clause in clauses
        if any(
            context.agencies.same(mention.id or mention.name, agency)
            for mention in context.agencies.lexicon.agencies_in(clause.text)
            for agency in agencies
        )
    ]
