"""What a plan rests on, and the documents it cites."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.passages import telling
from assistant.understanding.cues import BASIS, CITED_NUMBER
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key
from ingest.plan import Clause
from ingest.registers.words import Reference

_NEAR = 0.3
_SURE = 0.6
_BASIS = ("header",)
_ASKS_DATE = re.compile(
    r"(?:ban hành|ký|đề|ra đời)(?: \w+){0,3} (?:ngày|tháng|năm)(?: tháng)?(?: năm)? (?:nào|bao nhiêu|mấy)|khi nào"
)


def compose_references(context: Context) -> Draft | None:
    """Tell the documents asked about: by topic, or a plan's legal basis where there is none."""
    draft = Draft(context.corpus)
    total = 0
    for plan in context.frame.plans:
        rows = _rows(context, plan)
        if not rows:
            continue
        paths = list(dict.fromkeys(row.path for row in rows))
        every = _documents(context.corpus.references([plan]))
        own = _documents(rows)
        draft.say(say.references_head(context.corpus.name(plan), own, own == every))
        for path in paths:
            clause = context.corpus.clause(plan, path)
            names = "; ".join(dict.fromkeys(_name(row) for row in rows if row.path == path))
            draft.say(say.references_item(names, telling(context, clause, 380), draft.cite(clause)))
        total += own
    if not total:
        return None
    draft.complete = Complete(total, total)
    draft.say(say.counted(total, total, say.nouns.DOCUMENT))
    return draft


def _documents(rows: Sequence[Reference]) -> int:
    """Count the documents that rows cite; a number cited twice is one of them."""
    return len({(row.type, match_key(row.number or row.name or row.path)) for row in rows})


def compose_document(context: Context) -> Draft | None:
    """Tell the clauses that cite the documents whose numbers a question gives; None where none is cited."""
    draft = Draft(context.corpus)
    for plan in context.frame.plans:
        rows = rows_asked(context, plan)
        if rows and _ASKS_DATE.search(context.frame.text) and not any(row.date for row in rows):
            # The number stands there; its date does not.
            return None
        for path in dict.fromkeys(row.path for row in rows):
            clause = context.corpus.clause(plan, path)
            names = "; ".join(dict.fromkeys(_name(row) for row in rows if row.path == path))
            words = telling(context, clause, 600)
            draft.say(say.references_at(context.corpus.name(plan), names, words, draft.cite(clause)))
    return draft if draft.lines else None


def rows_asked(context: Context, plan: str) -> list[Reference]:
    """Return the references of a plan to documents whose numbers the question gives."""
    return [row for row in context.corpus.references([plan]) if row.number and _is_asked(context, row.number)]


def clauses_citing(context: Context, plan: str) -> list[Clause]:
    """Return the clauses of a plan that cite a document whose number the question gives."""
    rows = rows_asked(context, plan)
    return [context.corpus.clause(plan, path) for path in dict.fromkeys(row.path for row in rows)]


def _is_asked(context: Context, number: str) -> bool:
    asked = {match_key(number) for number in context.frame.numbers}
    return match_key(number) in asked or re.split(r"[/-]", number)[0] in asked


def _rows(context: Context, plan: str) -> list[Reference]:
    rows = context.corpus.references([plan])
    topic = context.frame.topic
    scored = [
        (context.evidence.coverage(topic, context.corpus.clause(plan, row.path)) if topic else 0.0, row) for row in rows
    ]
    top = max((score for score, _ in scored), default=0.0)
    if topic and not context.frame.names_plan and (best := _best(context)) >= _SURE:
        # Asked of no plan in particular: the documents of the clause that says most of it, not each plan's best.
        return [row for score, row in scored if score >= 0.85 * best]
    basis = [row for row in rows if row.path.startswith(_BASIS)]
    counts_all = context.frame.wanted is Wanted.COUNT
    if basis and BASIS.search(context.frame.text) and (counts_all or top < _SURE):
        return basis
    of_another = CITED_NUMBER.search(context.frame.text)
    if topic and top >= _NEAR and (of_another or not is_about_whole_plan(context)):
        return [row for score, row in scored if score >= 0.85 * top]
    return basis or rows[:1]


def _best(context: Context) -> float:
    rows = context.corpus.references(context.frame.plans)
    topic, corpus = context.frame.topic, context.corpus
    return max((context.evidence.coverage(topic, corpus.clause(row.plan, row.path)) for row in rows), default=0.0)


def _name(row: Reference) -> str:
    return say.document(row.type, row.number, row.name)


def mentioning(context: Context, plan: str, words: str) -> Clause | None:
    """Return the first clause of a plan that prints `words` as whole words."""
    key = match_key(words)
    pattern = re.compile(rf"(?<!\w){re.escape(key)}(?!\w)")
    return next((c for c in context.corpus.clauses([plan]) if pattern.search(match_key(c.text))), None)
