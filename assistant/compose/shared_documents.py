"""Documents that several plans cite: which, and which plans each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.documents import WORDS_FOR_DOCUMENTS
from assistant.compose.draft import Draft
from ingest.folding import match_key
from ingest.registers.words import Reference

_DOCUMENT = r"(?:văn bản|quyết định|nghị quyết|chỉ thị|chiến lược|căn cứ)"
_CITED = r"(?:dẫn|viện dẫn|căn cứ|dựa|nhắc|nêu|thực hiện)"
_SHARED = re.compile(
    rf"\b{_CITED}(?: \w+){{0,2}} chung\b.*\b{_DOCUMENT}\b|\bcùng {_CITED}\b.*\b{_DOCUMENT}\b"
    rf"|\b{_DOCUMENT}(?: \w+){{0,3}} (?:chung|được (?:nhiều|mấy|các) (?:kế hoạch|tỉnh)(?: \w+){{0,2}} {_CITED})\b"
    rf"|\b{_DOCUMENT} nào(?: \w+){{0,4}} (?:{_CITED}|nhắc) (?:\w+ )?nhiều nhất"
)
_OF_SHARING = frozenset("chung cùng nhiều mấy nhất giống lần".split())
_LEAST = 2


def compose_shared_documents(context: Context) -> Draft | None:
    """List the numbered documents that two plans or more cite, the most cited first; None for another question."""
    frame = context.frame
    if len(frame.plans) < _LEAST or frame.agencies or frame.numbers or not _SHARED.search(frame.text):
        return None
    own = [word for word in frame.topic if word not in WORDS_FOR_DOCUMENTS | _OF_SHARING]
    if sum(map(context.evidence.weight, own)) > _OWN_SUBJECT:
        return None
    shared = [rows for rows in _by_number(context).values() if len(rows) >= _LEAST]
    draft = Draft(context.corpus, status="answered" if shared else "not_stated")
    draft.say(say.shared_documents(len(shared), len(frame.plans)))
    for rows in sorted(shared, key=lambda rows: -len(rows)):
        first = rows[0]
        cited = [
            say.found_at(context.corpus.place(row.plan), draft.cite(context.corpus.clause(row.plan, row.path)))
            for row in rows
        ]
        draft.say(say.shared_document(say.document(first.type or "", first.number, first.name), cited))
    if shared:
        draft.complete = Complete(len(shared), len(shared))
    return draft


_OWN_SUBJECT = 4.0


def _by_number(context: Context) -> dict[str, Sequence[Reference]]:
    """Return for each document number the first clause of each plan that cites it."""
    found: dict[str, dict[str, Reference]] = {}
    for row in context.corpus.references(context.frame.plans):
        if row.number:
            found.setdefault(match_key(row.number), {}).setdefault(row.plan, row)
    return {number: list(rows.values()) for number, rows in found.items()}
