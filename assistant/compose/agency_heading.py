"""Headings that name who is charged with what stands below them."""

from __future__ import annotations

from assistant.compose.context import Context
from assistant.compose.draft import without_marker
from ingest.plan import Clause

_MOSTLY = 0.8


def is_of_agency(context: Context, heading: Clause) -> bool:
    """Tell whether a heading is an agency's name and little more."""
    named = [mention.printed for mention in context.agencies.lexicon.agencies_in(heading.text)]
    return bool(named) and len("".join(named)) >= _MOSTLY * len(without_marker(heading.text))
