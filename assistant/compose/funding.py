"""Where the money comes from, and how much it is."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from assistant.compose.duties import of_agencies
from assistant.compose.enough import FOCUSED
from assistant.compose.overall import plan_words
from assistant.compose.passages import charged, choose, compose_passages
from assistant.compose.sections import add_section, items_of
from assistant.understanding.cues import PAYS
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

SUM = re.compile(r"\d[\d.,]*\s*(?:tỷ|triệu|nghìn|đồng|usd|%\s*ngân sách)")
_OWN_SUBJECT = 9.0
FUNDING_WORDS = frozenset(
    "kinh phí nguồn vốn tiền ngân sách dự toán lấy chi tài chính lập bố trí huy động cơ chế bảo đảm đảm dự kiến".split()
)


def compose_funding(context: Context) -> Draft | None:
    """Tell what the plan's section on funding says, unless the question is about the funding of something in it.

    Where it is about that of an agency, what its own tasks say of money comes first.
    """
    frame = context.frame
    if _funds_a_thing(context) or (frame.agencies and _is_told_by_its_tasks(context)):
        return None
    draft = Draft(context.corpus)
    for plan in frame.plans:
        if frame.agencies:
            _of_the_agency(context, draft, plan)
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
    said = [clause for clause in clauses if is_on_money(clause)]
    if said:
        draft.say(say.no_funding_section(context.corpus.name(plan)))
    for clause in said[:_MOST]:
        place, words, mark = label_of(clause.path), gist(clause, 260), draft.cite(clause)
        draft.say(say.according_to(context.corpus.name(plan), place, words, mark, charged(context, draft, clause)))
    sources = [(row, cell) for row in clauses for cell in row.cells if _pays(cell.column) and cell.text]
    if sources:
        row, cell = sources[0]
        draft.say(say.sources_column(context.corpus.name(plan), cell.column or "", draft.cite(row)))


_SOURCES = re.compile(r"kinh phí|ngân sách|nguồn (?:lực )?(?:tài chính|xã hội)|nguồn vốn")
_MOST = 5


def funds_a_part(context: Context) -> bool:
    """Tell whether a question is about the funding of an agency or of something in the plan."""
    return bool(context.frame.agencies) or _funds_a_thing(context)


def _funds_a_thing(context: Context) -> bool:
    called = FUNDING_WORDS | plan_words(context)
    rest = [word for word in context.frame.topic if word not in called]
    return sum(context.evidence.weight(word) for word in rest) > _OWN_SUBJECT


def _is_told_by_its_tasks(context: Context) -> bool:
    """Tell whether the tasks of the agencies asked about say where their money comes from, row by row or all of them.

    So does an agency that the plan gives none, or one that no plan named is asked about.
    """
    clauses = _charged_clauses(context)
    by_row = any(_pays(cell.column) for clause in clauses for cell in clause.cells)
    return not context.frame.names_plan or by_row or all(is_on_money(clause) for clause in clauses)


def _charged_clauses(context: Context) -> list[Clause]:
    rows = of_agencies(context, context.frame.plans)
    return list(dict.fromkeys(context.corpus.clause(row.plan, row.path) for row in rows))


def is_on_money(clause: Clause) -> bool:
    return not clause.cells and clause.kind not in HEADING_KINDS and bool(_SOURCES.search(match_key(clause.text)))


def _pays(column: str | None) -> bool:
    return bool(column and PAYS.search(match_key(column)))


def _of_the_agency(context: Context, draft: Draft, plan: str) -> None:
    """Tell what the plan says of the money of the agencies asked about, before what it says of that of all."""
    own = [clause for clause in _charged_clauses(context) if clause.plan == plan and is_on_money(clause)]
    name = context.corpus.name(plan)
    agency = context.agency_name(context.frame.agencies[0])
    draft.say(say.funding_of(name, agency) if own else say.no_funding_of(name, agency))
    for clause in own[:_MOST]:
        draft.say(say.item_of(label_of(clause.path), gist(clause, 400), draft.cite(clause)))
    if own:
        draft.say(say.FUNDING_OF_ALL)


def compose_money(context: Context) -> Draft | None:
    """Quote the clauses about the subject that print a sum; None when none does."""
    chosen = [item for item in choose(context) if SUM.search(match_key(item.clause.text))]
    return compose_passages(context, chosen) if chosen and chosen[0].coverage >= FOCUSED else None
