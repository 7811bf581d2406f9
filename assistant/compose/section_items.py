"""What stands right under a heading."""

from __future__ import annotations

from assistant.compose.context import Context
from assistant.compose.tasks import is_role_line
from ingest.plan import Clause


def items_of(context: Context, heading: Clause) -> list[Clause]:
    """Return what a section says: its items and paragraphs, or its sub-headings where it has only those."""
    return [child for child in context.corpus.children(heading) if not is_role_line(child)]


def role_lines_of(context: Context, heading: Clause) -> list[Clause]:
    """Return the lines of a section that say who leads and who coordinates all of it ("Cơ quan chủ trì: …")."""
    return [child for child in context.corpus.children(heading) if is_role_line(child)]
