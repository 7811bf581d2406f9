"""Which rows of an appendix a question is about, where it names a subject: "mấy nhiệm vụ về kiều bào"."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, without_marker
from assistant.compose.overall import plan_words
from assistant.compose.table_row import table_row
from assistant.subject import GENRE
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_FEWEST = 2
_HEADED, _SAID = 0.62, 0.62
"""How much of the subject the heading above rows must cover, and a row where no heading does."""


_RELATION = re.compile(r"\b(?:liên quan|dính dáng|thuộc)\b")
"""What leads to the subject and is none of it."""


class About(NamedTuple):
    """Rows, and the heading that they stand under where that is what they were chosen by."""

    rows: list[Clause]
    heading: Clause | None = None


def rows_about(context: Context, rows: list[Clause]) -> About | None:
    """Return those of `rows` that are about the subject of a question; None where it has none, or none is about it.

    All that stands under a heading about the subject is about it, whether or not each row says its words again.
    """
    called = GENRE.union(plan_words(context))
    said_of = _RELATION.sub(" ", " ".join(context.frame.topic)).split()
    topic = tuple(word for word in said_of if word not in called and not word.isdigit())
    if len(topic) < _FEWEST:
        return None
    coverage = context.evidence.coverage
    above = [one for row in rows for one in context.corpus.headings(row) if one.kind in HEADING_KINDS and one.parent]
    best = max(dict.fromkeys(above), key=lambda one: coverage(topic, one), default=None)
    if best is not None and coverage(topic, best) >= _HEADED:
        under = [row for row in rows if best in context.corpus.headings(row)]
        return About(under, best)
    said = [row for row in rows if coverage(topic, row) >= _SAID]
    return About(said) if said else None


def compose_rows_about(context: Context) -> Draft | None:
    """List the rows of the appendix that are about the subject of a question; None where it narrows them by none."""
    rows = [clause for clause in context.corpus.clauses(context.frame.plans) if clause.kind == "table_row"]
    about = rows_about(context, rows) if rows else None
    if about is None:
        return None
    draft, shown = Draft(context.corpus), about.rows[: context.list_limit]
    draft.say(say.rows_about(context.corpus.name(rows[0].plan), len(about.rows), len(rows)))
    if about.heading is not None:
        title = say.part_named(label_of(about.heading.path), without_marker(about.heading.text))
        draft.say(say.within(title))
    for row in shown:
        draft.say(table_row(draft, row))
    draft.say(say.counted(len(shown), len(about.rows), say.nouns.APPENDIX_ROW))
    draft.complete = Complete(len(shown), len(about.rows))
    return draft
