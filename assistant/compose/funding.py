"""Where the money comes from, and how much it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from assistant.compose.duty_rows import of_agencies
from assistant.compose.enough import FOCUSED
from assistant.compose.overall import plan_words
from assistant.compose.passages import charged, choose, compose_passages, telling
from assistant.compose.section_items import items_of
from assistant.compose.sections import add_section
from assistant.compose.tasks import is_role_line
from assistant.evidence import Ranked
from assistant.understanding.cues import FUNDING_SOURCE, PAYS
from assistant.understanding.document_cues import APPENDIX
from assistant.understanding.wanted import COUNTED
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

SUM = re.compile(rf"\d[\d.,]*\s*(?:(?:tỷ|triệu|nghìn)\b(?!\s{COUNTED})|đồng\b|usd|%\s*ngân sách)")
_OWN_SUBJECT = 9.0
FUNDING_WORDS = frozenset(
    "kinh phí nguồn vốn tiền ngân sách dự toán lấy chi tài chính lập bố trí huy động cơ chế bảo đảm đảm dự kiến "
    "bằng từ trả cấp rót tỷ triệu đồng nghìn".split()
)


def compose_funding(context: Context) -> Draft | None:
    """Tell what the plan's section on funding says, unless the question is about the funding of something in it.

    Where it is about that of an agency, what its own tasks say of money comes first.
    """
    frame = context.frame
    of_a_thing = _funds_a_thing(context)
    if (of_a_thing and not _only_of_all(context)) or (frame.agencies and _is_told_by_its_tasks(context)):
        return None
    draft = Draft(context.corpus)
    if of_a_thing:
        draft.say(say.NO_FUNDING_OF_IT)
    for plan in frame.plans:
        if frame.agencies:
            _of_the_agency(context, draft, plan)
        headings = [c for c in context.corpus.clauses([plan]) if c.kind in HEADING_KINDS and items_of(context, c)]
        funding = [c for c in headings if "kinh phí" in match_key(c.text)] or _by_finances(headings)
        # A part on funding says more than a section of another part that names it.
        for heading in sorted(funding, key=lambda c: c.kind != "part")[:1]:
            add_section(context, draft, heading, context.list_limit)
        if not funding:
            _without_section(context, draft, plan)
    return draft if draft.lines else None


def _only_of_all(context: Context) -> bool:
    """Tell whether the one plan asked where the money of a thing comes from says that of all of it, and not of this."""
    frame = context.frame
    if not frame.names_plan or len(frame.plans) != 1 or frame.agencies or not FUNDING_SOURCE.search(frame.text):
        return False
    of_it = any(_speaks_of_money(item.clause) for item in choose(context))
    by_row = any(_pays(cell.column) for item in context.ranked[:_NEAR] for cell in item.clause.cells)
    return bool(money_clauses_of_plan(context)) and not (of_it or by_row)


_NEAR = 5


def _by_finances(headings: Sequence[Clause]) -> list[Clause]:
    """Return the parts on money of a plan whose headings do not say "kinh phí" ("III. GIẢI PHÁP TÀI CHÍNH")."""
    return [one for one in headings if one.kind in ("part", "section") and _FINANCES.search(match_key(one.text))]


_FINANCES = re.compile(r"\b(?:giải pháp|nguồn lực|nguồn|bảo đảm|đảm bảo|cơ chế|điều kiện)(?: về)? tài chính\b")


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


def _funds_a_thing(context: Context, *, but: frozenset[str] = frozenset()) -> bool:
    """Tell whether a question is about the money of one thing; the words `but` are none of it."""
    called = FUNDING_WORDS | plan_words(context) | but
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
    name, frame = context.corpus.name(plan), context.frame
    alone = {one: _charged_clauses(replace(context, frame=replace(frame, agencies=(one,)))) for one in frame.agencies}
    on_money = {one: [c for c in held if c.plan == plan and is_on_money(c)] for one, held in alone.items()}
    holding = next((one for one, held in on_money.items() if held), frame.agencies[0])
    own, agency = on_money[holding], context.agency_name(holding)
    draft.say(say.funding_of(name, agency) if own else say.no_funding_of(name, agency))
    for clause in own[:_MOST]:
        draft.say(say.item_of(label_of(clause.path), gist(clause, 400), draft.cite(clause)))
    if own:
        draft.say(say.FUNDING_OF_ALL)


def _own_sums(context: Context) -> list[Clause]:
    """Return what the tasks of the agencies asked about say of sums, for a question on nothing but money."""
    if _funds_a_thing(context, but=_SUM_WORDS):
        return []
    return [one for one in _charged_clauses(context) if is_on_money(one) and SUM.search(match_key(one.text))]


def money_clauses(context: Context) -> list[Clause]:
    """Return what the one plan asked about says of the money of all of it.

    Nothing for a question about several plans or about one thing in a plan: there the nearest clauses tell more.
    """
    frame = context.frame
    of_a_sum = _SUM_WORDS.union(word for word in frame.topic if word.isdigit())
    if not frame.names_plan or len(frame.plans) != 1 or frame.agencies or _funds_a_thing(context, but=of_a_sum):
        return []
    return money_clauses_of_plan(context)


def money_clauses_of_plan(context: Context) -> list[Clause]:
    """Return what the plans asked about say of money: in their part on it, or anywhere where they have none."""
    frame = context.frame
    clauses = context.corpus.clauses(frame.plans)
    headings = [one for one in clauses if one.kind in HEADING_KINDS]
    parts = [one for one in headings if "kinh phí" in match_key(one.text)] or _by_finances(headings)
    for part in sorted(parts, key=lambda one: one.kind != "part"):
        below = [one for one in context.corpus.descendants(part) if _speaks_of_money(one)]
        if said := [one for one in below if not context.corpus.children(one) and not is_role_line(one)]:
            return said
    return [one for one in clauses if is_on_money(one)]


def _speaks_of_money(clause: Clause) -> bool:
    text = match_key(clause.text)
    return bool(_SOURCES.search(text) or SUM.search(text))


_SUM_WORDS = frozenset("ngàn trăm chục tổng hết khoảng".split())


_IN_MONEY = re.compile(r"\b(?:triệu|tỷ|nghìn|ngàn)? ?đồng\b|\busd\b")


def prints_sum(clause: Clause) -> bool:
    """Tell whether a clause prints a sum of money, also as a bare figure below a head that says in what it counts."""
    counted = (cell.text for cell in clause.cells if _IN_MONEY.search(match_key(cell.column)))
    return SUM.search(match_key(clause.text)) is not None or any(re.search(r"\d", text) for text in counted)


def prints_no_sum(context: Context) -> bool:
    """Tell whether none of the named plans prints a sum of money anywhere: then it surely states none."""
    clauses = context.corpus.clauses(context.frame.plans)
    return context.frame.names_plan and not any(prints_sum(clause) for clause in clauses)


def tell_money_nearest(context: Context, draft: Draft) -> bool:
    """Tell what a plan says of money to a question for a sum that it does not state; False where that is nothing."""
    clauses = money_clauses(context)
    if clauses and APPENDIX.search(context.frame.text):
        _tell_columns(context, draft)
    if clauses:
        draft.say(say.counted_on_money(min(len(clauses), _FEW), len(clauses)))
    for clause in clauses[:_FEW]:
        draft.say(say.item_at(label_of(clause.path), telling(context, clause, 420), draft.cite(clause)))
    return bool(clauses)


def _tell_columns(context: Context, draft: Draft) -> None:
    """Say which column of the plan's table names sources of money, or that none does and which it has."""
    rows = [row for row in context.corpus.clauses(context.frame.plans) if row.cells]
    heads = list(dict.fromkeys(cell.column for row in rows for cell in row.cells if cell.column))
    if paying := [head for head in heads if _pays(head)]:
        draft.say(say.sources_column(context.corpus.name(rows[0].plan), paying[0], draft.cite(rows[0])))
    elif heads:
        draft.say(say.no_money_column(heads, draft.cite(rows[0])))


_FEW = 3


def compose_money(context: Context) -> Draft | None:
    """Quote the clauses about the subject that print a sum, of the plan's money at all those that do; else None."""
    sums = [clause for clause in money_clauses(context) if prints_sum(clause)]
    if sums and FUNDING_SOURCE.search(context.frame.text):
        return compose_funding(context)  # "bao nhiêu và lấy từ đâu": the whole section tells both
    if context.frame.agencies and (own := _own_sums(context)):
        return compose_passages(context, [Ranked(clause, 1.0, 1.0, 1.0) for clause in own[:_FEW]])
    chosen = [item for item in choose(context) if prints_sum(item.clause)]
    if chosen and chosen[0].coverage >= FOCUSED:
        return compose_passages(context, chosen)
    return compose_passages(context, [Ranked(clause, 1.0, 1.0, 1.0) for clause in sums[:_FEW]]) if sums else None
