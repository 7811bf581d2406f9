"""The clauses that name an agency, whatever they say of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from assistant.compose.context import Context
from ingest.folding import match_key, syllables
from ingest.plan import Clause


def naming(context: Context, clauses: Iterable[Clause], agencies: Collection[str]) -> list[Clause]:
    """Return those of some clauses that name one of some agencies (ids or names), however they write it."""
    names = {agency: f" {' '.join(syllables(match_key(context.agencies.name_of(agency))))} " for agency in agencies}
    return [
        clause
        for clause in clauses
        if any(
            context.agencies.same(mention.id or mention.name, agency)
            for mention in context.agencies.lexicon.agencies_in(clause.text)
            for agency in agencies
        )
        # "Hướng dẫn … hệ thống thông tin cơ sở": what is named there as nobody that does anything.
        or any(name in f" {' '.join(syllables(clause.text))} " for name in names.values())
    ]
