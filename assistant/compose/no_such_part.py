"""A part that plans commonly have and this one does not ("mục tiêu cụ thể"): said so, with the part nearest to it."""

from __future__ import annotations

from assistant import say
from assistant.compose.aims import has_part_on_aims
from assistant.compose.context import Context
from assistant.compose.draft import Draft, without_marker
from assistant.compose.figures import add_figures
from assistant.compose.section_items import is_heading, items_of
from assistant.compose.sections import add_section
from assistant.compose.whole_thing import PARTS_OF_PLANS
from ingest.folding import syllables
from ingest.plan import HEADING_KINDS, Clause

_LINKS = frozenset("và các những của".split())
_BETWEEN = frozenset("của và cho trong đến năm đặt đề ra nêu còn có".split())

_OF_AIMS = frozenset("mục chỉ tiêu".split())
"""Of aims of any kind: what a plan puts in figures is one, in whatever part it stands; "mục tiêu cụ thể" is a title."""


def compose_no_such_part(context: Context) -> Draft | None:
    """Say that one plan has no part called so; None where a question is about more than a part, or the plan has it."""
    nearest = _nearest_part(context)
    if nearest is None:
        return None
    draft = Draft(context.corpus, status="not_stated")
    _add_nearest(context, draft, nearest)
    return draft


def compose_aims_in_figures(context: Context) -> Draft | None:
    """Tell the aims in figures of the one plan asked about where it has no part on aims, then the nearest part."""
    nearest = _nearest_part(context) if _OF_AIMS.issuperset(_called(context)) else None
    if nearest is None or has_part_on_aims(context, nearest.plan):
        return None
    draft = Draft(context.corpus)
    if not add_figures(context, draft, nearest.plan):
        return None
    _add_nearest(context, draft, nearest)
    return draft


def _nearest_part(context: Context) -> Clause | None:
    """Return the part to tell where the one plan asked about has none of the common name that a question calls."""
    frame, words = context.frame, _called(context)
    asks_other = frame.agencies or frame.places or frame.about or frame.address or frame.compares or frame.asserts
    if len(frame.plans) != 1 or not frame.names_plan or not frame.topic or asks_other:
        return None
    if not PARTS_OF_PLANS.issuperset(words):
        return None
    parts = [clause for clause in context.corpus.clauses(frame.plans) if _is_part(context, clause)]
    topic = [word for word in frame.topic if word in words]
    if not topic or not parts or any(set(topic[:2]) <= set(syllables(part.text)) for part in parts):
        return None
    return parts[0]


def _called(context: Context) -> list[str]:
    return [word for word in context.frame.words if word not in _BETWEEN and not word.isdigit()]


def _add_nearest(context: Context, draft: Draft, nearest: Clause) -> None:
    draft.say(say.part_missing(context.corpus.name(nearest.plan), " ".join(_called(context))))
    add_section(context, draft, nearest, context.list_limit)


def _is_part(context: Context, clause: Clause) -> bool:
    """Tell whether a heading calls one part of a plan by what it is, and the part says something itself."""
    if clause.kind not in HEADING_KINDS:
        return False
    below = items_of(context, clause)
    title = [word for word in syllables(without_marker(clause.text)) if word not in _LINKS]
    return bool(below) and not is_heading(context, below[0]) and PARTS_OF_PLANS.issuperset(title)
