"""What stands right under a heading."""

from __future__ import annotations

from assistant.compose.context import Context
from assistant.compose.tasks import is_role_line, is_task_label
from assistant.understanding.cues import Sought
from ingest.plan import HEADING_KINDS, Clause


def items_of(context: Context, heading: Clause) -> list[Clause]:
    """Return what a section says: its items and paragraphs, or its sub-headings where it has only those."""
    found: list[Clause] = []
    for child in context.corpus.children(heading):
        if not is_role_line(child):
            below = context.corpus.children(child) if is_task_label(child) else []
            found += below or [child]
    return found


def is_heading(context: Context, clause: Clause) -> bool:
    """Tell whether a clause is a title: what is numbered and has nothing under it is a sentence."""
    return clause.kind in HEADING_KINDS and bool(context.corpus.children(clause))


def role_lines_of(context: Context, heading: Clause) -> list[Clause]:
    """Return the lines of a section that say who leads and who coordinates all of it ("Cơ quan chủ trì: …")."""
    lines = [child for child in context.corpus.children(heading) if is_role_line(child)]
    # "b) Cơ quan thực hiện:" with a line each for who leads and who coordinates.
    return [one for line in lines for one in (context.corpus.children(line) or [line])]


def says_who(context: Context, heading: Clause) -> bool:
    """Tell whether a section can answer a question; one for who leads or coordinates needs somebody charged in it."""
    if context.frame.sought is not Sought.WHO or context.frame.role is None:
        return True
    below = {heading.path, *(one.path for one in context.corpus.descendants(heading))}
    return any(row.path in below for row in context.corpus.duties([heading.plan]))
