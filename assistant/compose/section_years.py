"""Sections of one another's years: the one, or those, whose headings print the years that a question names."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.compose.section_items import items_of
from ingest.folding import syllables
from ingest.plan import HEADING_KINDS, Clause

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def of_each_year(context: Context, heading: Clause) -> list[Clause]:
    """Return a heading and those beside it, each of which prints years of its own that a question names; else it alone.

    "Chặng 2022-2025 với chặng đến 2030" is about two sections of one.
    """
    beside = [one for one in context.corpus.clauses([heading.plan]) if one.parent == heading.parent]
    years = {one.path: set(_YEAR.findall(one.text)) for one in beside if one.kind in HEADING_KINDS}
    asked = set(_YEAR.findall(context.frame.text))
    found = [one for one in beside if years.get(one.path) and years[one.path] <= asked and items_of(context, one)]
    return found if heading in found and len(found) > 1 else [heading]


def section_of_year(context: Context, heading: Clause) -> Clause | None:
    """Return the one sub-heading that prints the years asked about; None where none or several do."""
    years = [word for word in context.frame.topic if re.fullmatch(r"(?:19|20)\d\d", word)]
    below = [clause for clause in context.corpus.descendants(heading) if clause.kind in HEADING_KINDS]
    found = [clause for clause in below if years and all(year in clause.text for year in years)]
    return found[0] if len(found) == 1 and items_of(context, found[0]) else None


def is_of_a_stage(context: Context) -> bool:
    """Tell whether a question about one plan calls a section by its years and by what stands above them.

    "Lộ trình giai đoạn 2025 - 2030" is the section "Giai đoạn 2025 - 2030" under "Lộ trình", not what falls due then.
    """
    words = {word for word in context.frame.topic if not word.isdigit()}
    if len(context.frame.plans) != 1 or not words:
        return False
    headings = [one for one in context.corpus.clauses(context.frame.plans) if one.kind in HEADING_KINDS]
    for heading in (one for one in headings if prints_years(context, one)):
        above = context.corpus.parent(heading)
        named = {*syllables(heading.text), *syllables(above.text if above else "")}
        if words <= named and items_of(context, heading):
            return True
    return False


def prints_years(context: Context, heading: Clause) -> bool:
    """Tell whether a heading prints the years asked about: no clause elsewhere says better what its section is on."""
    asked = set(_YEAR.findall(context.frame.text))
    return bool(asked) and asked <= set(_YEAR.findall(heading.text))
