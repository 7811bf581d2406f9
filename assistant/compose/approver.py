"""Who approved or issued a document that a question calls by its title: a clause says so beside its number."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.cited_document import printed_name
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from assistant.understanding.cues import Sought
from ingest.folding import match_key, syllables
from ingest.label import label_of
from ingest.registers.words import Reference

_APPROVES = r"(?:phê duyệt|ban hành|thông qua)"
_ASKS = re.compile(
    rf"\b(?:ai|cơ quan nào|cấp nào|người nào)(?: \w+){{0,3}} {_APPROVES}\b|\b{_APPROVES} bởi (?:ai|cơ quan nào)\b"
)
_TITLED = re.compile(r"\b(?:chiến lược|đề án|chương trình|quy hoạch|đề cương|dự án)(?: \w+)+")
_VERBS = re.compile(rf"\b(?:do|được|bởi|ai|là|đã|của|ở|tại|cơ quan nào|cấp nào|người nào|{_APPROVES})\b")
_FEWEST = 4
_BETWEEN = 90
"""Characters between who approves and the title that is approved."""


def compose_approver(context: Context) -> Draft | None:
    """Tell who approved the document called by its title, with the clause that says so; None for another question."""
    frame = context.frame
    if (
        frame.sought not in (Sought.WHO, Sought.SIGNER)
        or frame.agencies
        or frame.numbers
        or not _ASKS.search(frame.text)
    ):
        return None
    titled = _TITLED.search(_VERBS.sub("|", frame.text))
    called = syllables(titled[0]) if titled else []
    if len(called) < _FEWEST:
        return None
    draft = Draft(context.corpus)
    told: set[str] = set()
    for row in context.corpus.references(frame.plans):
        if row.number and row.number not in told and _says_so(context, row, called):
            told.add(row.number)
            clause = context.corpus.clause(row.plan, row.path)
            name, label = context.corpus.name(row.plan), label_of(row.path)
            words = telling(context, clause, 600)
            document = printed_name(row)
            by = say.approved_by(row.issuer, document) if row.issuer else say.approved_in(document)
            draft.say(say.approved_at(by, name, label, words, draft.cite(clause)))
    return draft if draft.lines else None


def _says_so(context: Context, row: Reference, called: list[str]) -> bool:
    """Tell whether a clause prints that a document approves what is called so, or that this was approved by it."""
    text = match_key(context.corpus.clause(row.plan, row.path).text)
    title, number = r"\W+".join(map(re.escape, called)), re.escape(match_key(row.number or ""))
    room = rf"[^.;]{{0,{_BETWEEN}}}?"
    approves = (
        rf"{re.escape(match_key(row.issuer or ''))}{room}\b{_APPROVES}\b{room}\b{title}\b" if row.issuer else "(?!)"
    )
    approved = rf"\b{title}\b{room}\b{_APPROVES}(?: kèm)?(?: theo| tại) {room}{number}"
    return re.search(f"{approves}|{approved}", text) is not None
