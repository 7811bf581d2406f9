"""The time that a heading gives to all below it: "b) Đến năm 2030" is when its clauses are to be carried out."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, without_marker
from assistant.compose.enough import FOCUSED
from assistant.compose.passages import choose, telling
from ingest.folding import match_key
from ingest.plan import Clause

_TIME = re.compile(r"\b(?:giai đoạn|thời kỳ|đến năm|tới năm|trước năm|năm) (?:19|20)\d\d\b")
_SHORT = 10
"""A heading of more words is a title, whose years are those of all."""
_ASKS = re.compile(r"\b(?:giai đoạn|thời kỳ|chặng) nào\b")


def compose_time_of_heading(context: Context) -> Draft | None:
    """Tell when something is to be done that stands under a heading with a time; None where the clause has none."""
    frame = context.frame
    if len(frame.plans) != 1 or not frame.names_plan or not _ASKS.search(frame.text):
        return None
    item = next(iter(choose(context)), None)
    timed = timed_heading(context, item.clause) if item is not None and item.coverage >= FOCUSED else None
    if item is None or timed is None:
        return None
    draft = Draft(context.corpus)
    mark = f"{draft.cite(item.clause)}{draft.cite(timed)}"
    words = telling(context, item.clause, 700)
    draft.say(say.deadline(context.corpus.name(item.clause.plan), without_marker(timed.text), "", words, mark))
    return draft


def timed_heading(context: Context, clause: Clause) -> Clause | None:
    """Return the nearest short heading above a clause that gives a time to what stands below it; None for none."""
    above = context.corpus.headings(clause)
    short = [one for one in above if len(one.text.split()) <= _SHORT and _TIME.search(match_key(one.text))]
    return max(short, key=lambda one: len(one.path), default=None)
