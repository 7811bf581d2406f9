"""A group of tasks called by its place among the others ("nhóm nhiệm vụ thứ tám"): the section so many in that part."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.sections import compose_section
from assistant.understanding.address import ordinal
from assistant.understanding.document_cues import APPENDIX
from ingest.folding import match_key
from ingest.plan import HEADING_KINDS, Clause

_NTH = re.compile(
    r"\b(?:nhóm|mảng|mục)(?: (?P<what>nhiệm vụ|giải pháp|nội dung|công việc|việc))? thứ (?P<nth>\w+)\b"
    r"|\b(?P<alone>nhiệm vụ|giải pháp)(?: (?:lớn|trọng tâm|chủ yếu))? thứ (?P<place>\w+)\b"
)
_PARTS = ("nhiệm vụ", "giải pháp", "nội dung")


def compose_ordinal_section(context: Context) -> Draft | None:
    """Tell the section that a question counts to in the part of tasks of its one plan; None for another question.

    In a follow-up the count is of what was told.
    """
    frame = context.frame
    found = None if APPENDIX.search(frame.text) else _NTH.search(frame.text)
    if found is None or frame.follows_up or frame.agencies or frame.address or not frame.names_plan:
        return None
    nth = ordinal(found["nth"] or found["place"])
    if nth is None or len(frame.plans) != 1:
        return None
    what = found["what"] or found["alone"] or _PARTS[0]
    sections = _sections(context, what if what in _PARTS else _PARTS[0])
    return compose_section(context, sections[nth - 1], context.list_limit) if nth <= len(sections) else None


def _sections(context: Context, what: str) -> list[Clause]:
    """Return the sections of the first part whose title speaks of tasks, or else of what a plan calls them."""
    parts = [one for one in context.corpus.clauses(context.frame.plans) if one.kind == "part"]
    for word in (what, *_PARTS):
        for part in parts:
            below = [one for one in context.corpus.children(part) if one.kind in HEADING_KINDS]
            if word in match_key(part.text) and len(below) > 1:
                return below
    return []
