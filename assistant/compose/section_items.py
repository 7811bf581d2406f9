"""What stands right under a heading."""

from __future__ import annotations

from assistant.compose.context import Context
from assistant.compose.tasks import is_role_line
from assistant.understanding.cues import Sought
from ingest.plan import Clause


def items_of(context: Context, heading: Clause) -> list[Clause]:
    """Return what a section says: its items and paragraphs, or its sub-headings where it has only those."""
    return [child for child in context.corpus.children(heading) if not is_role_line(child)]


def role_lines_of(context: Context, heading: Clause) -> list[Clause]:
    """Return the lines of a section that say who leads and who coordinates all of it ("Cơ quan chủ trì: …")."""
    return [child for child in context.corpus.children(heading) if is_role_line(child)]


def says_who(context: Context, heading: Clause) -> bool:
    """Tell whether a section can answer a question; one for who leads or coordinates needs somebody charged in it."""
    if context.frame.sought is not Sought.WHO or context.frame.role is None:
        return True
    below = {heading.path, *(one.path for one in context.corpus.descendants(heading))}
    return any(row.path in below for row in context.corpus.duties([heading.plan]))
