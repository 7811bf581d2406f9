"""Where the money comes from, and how much it is."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from assistant.compose.enough import FOCUSED
from assistant.compose.overall import plan_words
from assistant.compose.passages import charged, choose, compose_passages
from assistant.compose.sections import add_section, items_of
from assistant.understanding.cues import PAYS
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import HEADING_KINDS

SUM = re.compile(r"\d[\d.,]*\s*(?:tỷ|triệu|nghìn|đồng|usd|%\s*ngân sách)")
_OWN_SUBJECT = 9.0
_FUNDING_WORDS = frozenset(
    "kinh phí nguồn vốn tiền ngân sách dự toán lấy chi tài chính lập bố trí huy động cơ chế bảo đảm đảm dự kiến".split()
)


def compose_funding(context: Context) -> Draft | None:
    """Tell what the plan's section on funding says, unless the question is about the funding of something in it."""
    frame = context.frame
    if funds_a_part(context):
        return None
    draft = Draft(context.corpus)
    for plan in frame.plans:
        headings = [c for c in context.corpus.clauses([plan]) if c.kind in HEADING_KINDS and items_of(context, c)]
        funding = [c for c in headings if "kinh phí" in match_key(c.text)]
        # A part on funding says more than a section of another part that names it.
        for heading in sorted(funding, key=lambda c: c.kind != "part")[:1]:
            add_section(context, draft, heading, context.list_limit)
        if not funding:
            _without_section(context, draft, plan)
    return draft if draft.lines else None


def _without_section(context: Context, draft: Draft, plan: str) -> None:
    """Quote the clauses on money of a plan that has no section on it, and tell of the column that names its sources."""
    clauses = context.corpus.clauses([plan])
    said = [c for c in clauses if not c.cells and c.kind not in HEADING_KINDS and _SOURCES.search(match_key(c.text))]
    if said:
        draft.say(say.no_funding_section(context.corpus.name(plan)))
    for clause in said[:_MOST]:
        place, words, mark = label_of(clause.path), gist(clause, 260), draft.cite(clause)
        draft.say(say.according_to(context.corpus.name(plan), place, words, mark, charged(context, draft, clause)))
    sources = [
        (row, cell)
        for row in clauses
        for cell in row.cells
        if cell.column and PAYS.search(match_key(cell.column)) and cell.text
    ]
    if sources:
        row, cell = sources[0]
        draft.say(say.sources_column(context.corpus.name(plan), cell.column or "", draft.cite(row)))


_SOURCES = re.compile(r"kinh phí|ngân sách|nguồn (?:lực )?(?:tài chính|xã hội)|nguồn vốn")
_MOST = 5


def funds_a_part(context: Context) -> bool:
    """Tell whether a question is about the funding of an agency or of something in the plan."""
    called = _FUNDING_WORDS | plan_words(context)
    rest = [word for word in context.frame.topic if word not in called]
    return bool(context.frame.agencies) or sum(context.evidence.weight(word) for word in rest) > _OWN_SUBJECT


def compose_money(context: Context) -> Draft | None:
    """Quote the clauses about the subject that print a sum; None when none does."""
    chosen = [item for item in choose(context) if SUM.search(match_key(item.clause.text))]
    return compose_passages(context, chosen) if chosen and chosen[0].coverage >= FOCUSED else None
