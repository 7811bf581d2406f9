"""The section of aims of a plan that calls them otherwise than a question does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.compose.context import Context
from assistant.compose.section_items import is_heading
from ingest.folding import match_key
from ingest.plan import Clause

_AIM = re.compile(r"\b(?:mục|chỉ) tiêu\b")
_MEASURED = re.compile(r"\b(?:chỉ tiêu|cụ thể)\b")


def aims_called_otherwise(context: Context, headings: Sequence[Clause]) -> Clause | None:
    """Return the section of aims where a question asks for those of a plan that calls them otherwise.

    One plan has "Mục tiêu cụ thể", another "Chỉ tiêu chủ yếu đến năm 2030"; None where a question asks more.
    """
    text, rest = context.frame.text, set(context.frame.topic) - _OF_AIMS
    if not _AIM.search(text) or any(not word.isdigit() for word in rest):
        return None
    found = [heading for heading in headings if _AIM.search(match_key(heading.text)) and heading.kind != "article"]
    measured = [heading for heading in found if _MEASURED.search(match_key(heading.text))]
    chosen = measured if _MEASURED.search(text) and measured else found
    return min(chosen, key=lambda heading: len(heading.path), default=None)


def has_part_on_aims(context: Context, plan: str) -> bool:
    """Tell whether a title of a plan speaks of its aims, whatever else it says."""
    clauses = context.corpus.clauses([plan])
    return any(is_heading(context, one) and _AIM.search(match_key(one.text)) for one in clauses)


_OF_AIMS = frozenset("mục chỉ tiêu chính chung tổng quát chủ yếu đặt đề nêu hướng tới đạt phấn đấu".split())
