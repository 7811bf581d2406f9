"""The section that a question wants whole: found by its title and by what it says, whatever words call it."""

from __future__ import annotations

from assistant.compose.agency_heading import is_of_agency
from assistant.compose.context import Context
from assistant.compose.draft import without_marker
from assistant.compose.scope import takes_in_other_part
from assistant.compose.section_items import is_heading, items_of
from assistant.compose.sections import best_section
from assistant.compose.whole_thing import thing_of
from assistant.subject import without_common_subject
from assistant.understanding.cues import Sought
from assistant.understanding.document_cues import APPENDIX
from assistant.understanding.wanted import Wanted
from assistant.understanding.whole_section import asks_all_points, counts_no_points, names_part, wants_told
from ingest.folding import fold_accents, syllables
from ingest.plan import HEADING_KINDS, Clause

_STRONGEST = 4
_ENOUGH, _FOUND, _TITLE, _AHEAD = 0.9, 0.6, 0.15, 0.09
_NEARLY_ENOUGH, _FAR_AHEAD = 0.8, 0.4
"""A section so far ahead of all others is the one asked for, though its title calls the thing otherwise."""
_BEHIND, _HARDLY_BEHIND = 0.3, 0.1
"""By so much a single clause may hold more of the question than the title above it; less where a number of things is
asked for, which a clause may give."""
_ABOVE = 0.05
_A_NAME = 2
_OF_REGISTERS = (Sought.WHO, Sought.DUTIES, Sought.DEADLINE, Sought.REPORT, Sought.REFERENCES)


def asks_for_section(context: Context) -> bool:
    """Tell whether a question about one plan, and nothing named in it, wants a part of it or all points of a thing."""
    frame = context.frame
    if frame.agencies or not frame.names_plan or frame.compares or len(frame.plans) != 1 or frame.asserts:
        return False
    if frame.numbers or frame.places or frame.about or frame.among or frame.wanted not in (None, Wanted.COUNT):
        return False
    if takes_in_other_part(frame.text):
        return False
    if frame.sought in _OF_REGISTERS:
        return wants_told(frame.text)
    if names_part(frame.text) or wants_told(frame.text):
        return True
    # A thing of one word is told wherever it stands: its name in a title makes no section of it.
    return asks_all_points(frame.text) and not 0 < len(thing_of(context)) <= _A_NAME


def standing_out(context: Context) -> Clause | None:
    """Return the section whose title and clauses answer to a question far better than any other's; None for none.

    Its title must hold about as much of the question as the best clause does: a question about one clause finds that
    one, and not the title above it. The table at the end, whose parts bear the titles of the text, only counts where it
    is asked for.
    """
    scored = sorted(_scored(context), key=lambda pair: -pair[0])
    if not scored:
        return None
    best, heading = scored[0]
    ahead = best - scored[1][0] if len(scored) > 1 else best
    topic = _topic(context)
    title = context.evidence.coverage(topic, heading)
    enough = _NEARLY_ENOUGH if ahead >= _FAR_AHEAD else _ENOUGH
    if best < enough or ahead < _AHEAD or title < _TITLE or best - title < _FOUND:
        return None
    said = [item.clause for item in context.ranked if item.clause.kind not in HEADING_KINDS]
    most = max((context.evidence.coverage(topic, clause) for clause in said), default=0.0)
    behind = _HARDLY_BEHIND if counts_no_points(context.frame.text) else _BEHIND
    if title < most - behind or _is_of_group(context, heading, title) or _calls_another(context, heading):
        return None
    return heading


def _topic(context: Context) -> tuple[str, ...]:
    subjects = [context.corpus.subject(plan) for plan in context.frame.plans]
    return without_common_subject(context.frame.topic, subjects)


def _scored(context: Context) -> list[tuple[float, Clause]]:
    """Return the sections of the plan, each by how well the index finds it and how much its title holds."""
    topic, found = _topic(context), {item.clause.id: item.retrieval for item in context.ranked}
    in_table = APPENDIX.search(context.frame.text) is not None
    scored = []
    for heading in context.corpus.clauses(context.frame.plans):
        if heading.kind not in HEADING_KINDS or heading.path.startswith("Phụ lục") is not in_table:
            continue
        items = items_of(context, heading)
        if not items or any(is_heading(context, item) for item in items) or is_of_agency(context, heading):
            continue
        # Numbered sentences stand under it: as a section it counts where the question prints its title.
        if any(item.kind in HEADING_KINDS for item in items) and not _is_printed(context, heading):
            continue
        strong = sorted((found.get(item.id, 0.0) for item in items), reverse=True)[:_STRONGEST]
        share = (found.get(heading.id, 0.0) + sum(strong) / len(strong)) / 2
        scored.append((share + context.evidence.coverage(topic, heading), heading))
    return scored


def _is_printed(context: Context, heading: Clause) -> bool:
    """Tell whether a question prints most words of a title, as typed: mended words may be the plan's own."""
    title, typed = syllables(without_marker(heading.text)), syllables(fold_accents(context.frame.typed))
    printed = [word for word in title if fold_accents(word) in typed]
    return context.evidence.share(title, printed) >= _MOSTLY


_MOSTLY = 0.6


def _calls_another(context: Context, heading: Clause) -> bool:
    """Tell whether a question calls by its title a section of sections ("Mục tiêu cụ thể"), which is never scored."""
    called = best_section(context, heading.plan)
    if called is None or not called.is_named or called.heading in (heading, *context.corpus.headings(heading)):
        return False
    return any(is_heading(context, item) for item in items_of(context, called.heading))


def _is_of_group(context: Context, heading: Clause, title: float) -> bool:
    """Tell whether a title that stands over several sections holds more of the question than the best of them does."""
    above = [
        one
        for one in context.corpus.clauses([heading.plan])
        if one.kind in HEADING_KINDS and any(is_heading(context, item) for item in items_of(context, one))
    ]
    topic = _topic(context)
    return any(context.evidence.coverage(topic, one) > title + _ABOVE for one in above)
