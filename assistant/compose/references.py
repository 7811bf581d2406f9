"""What a plan rests on, and the documents it cites."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.beside_one import beside_one
from assistant.compose.cited_document import printed_name, rows_asked
from assistant.compose.context import Context
from assistant.compose.dated_documents import issued_in, undated
from assistant.compose.documents import (
    WORDS_FOR_DOCUMENTS,
    called,
    count_documents,
    documents_of_kind,
    names_several_kinds,
)
from assistant.compose.draft import Draft, sentences, shorten, without_marker
from assistant.compose.missing import compose_not_stated
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.passages import telling
from assistant.compose.rests_on import clauses_of_work
from assistant.compose.row import Row
from assistant.compose.scope import is_within, scope_name, scope_of, without_scope
from assistant.understanding.document_cues import BASIS, CITED_NUMBER
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import Clause
from ingest.registers.words import Reference

_NEAR = 0.3
_SURE = 0.6
_ROOM = 380
_DAY_ROOM = 40
_BASIS = ("header",)


def compose_references(context: Context) -> Draft | None:
    """Tell the documents asked about: of a type, on a subject, all that are cited, or a plan's legal basis."""
    draft = Draft(context.corpus)
    context, beside = beside_one(context)
    total = 0
    for plan in context.frame.plans:
        rows = [row for row in _not_told(context, _rows(context, plan)) if row.number not in beside]
        if not rows:
            continue
        every = context.corpus.references([plan])
        own = count_documents(rows)
        is_basis = all(row.path.startswith(_BASIS) for row in rows) and _is_about_basis(context)
        is_all = own == count_documents(every)
        if is_basis and context.frame.names_plan and _has_own_subject(context):
            draft.say(say.no_basis_of_its_own(context.corpus.name(plan)))
        part = _tell_silent_part(context, draft, plan)
        draft.say(say.references_head(context.corpus.name(plan), own, is_all=is_all, is_basis=is_basis))
        if part:
            draft.say(say.references_within(part))
        if context.frame.beyond:
            draft.say(say.BESIDE_TOLD)
        told: list[Reference] = []
        for path in dict.fromkeys(row.path for row in rows):
            cited = [row for row in rows if row.path == path]
            is_again = count_documents([*told, *cited]) == count_documents(told)
            told += cited
            clause = context.corpus.clause(plan, path)
            names = "; ".join(dict.fromkeys(printed_name(row) for row in cited))
            names = say.cited_again(names) if is_again else names
            words, mark = _citing(context, clause, cited), draft.cite(clause)
            cells = (names, words, say.found_at(label_of(path), mark))
            draft.say(Row(say.references_item(names, words, mark), say.REFERENCE_COLUMNS, cells))
        total += own
    if not total:
        every = context.corpus.references(context.frame.plans)
        is_kind = documents_of_kind(context, every) is not None or _BESIDE_BASIS.search(context.frame.text)
        return compose_not_stated(context) if is_kind else None
    draft.complete = Complete(total, total)
    draft.say(say.counted(total, total, say.nouns.DOCUMENT))
    if (left_out := _undated(context)) > 0:
        draft.say(say.undated_left_out(left_out))
    return draft


def _tell_silent_part(context: Context, draft: Draft, plan: str) -> str:
    """Return the name of the part that a question keeps to; where that cites nothing, say so and return ""."""
    scope = scope_of(context, plan)
    heading = context.corpus.find(plan, scope) if scope else None
    if scope is None or heading is None:
        return ""
    part = scope_name(context, plan, scope)
    if any(is_within(context, plan, row.path, scope) for row in context.corpus.references([plan])):
        return part
    draft.say(say.no_references_in(context.corpus.name(plan), part, draft.cite(heading)))
    draft.status = "not_stated"
    return ""


def _undated(context: Context) -> int:
    """Count the documents of which a question for those of a year cannot be answered."""
    rows = context.corpus.references(context.frame.plans) if issued_in(context.frame.text) else []
    return undated(rows, [called(row) for row in rows])


def _has_own_subject(context: Context) -> bool:
    """Tell whether a question asks what one thing in a plan rests on, and no part of the preamble speaks of it."""
    asked = _without_words_for_documents(context)
    if is_about_whole_plan(asked) or context.frame.wanted is Wanted.COUNT:
        return False
    heads = [clause for clause in context.corpus.clauses(context.frame.plans) if clause.kind == "header"]
    covered = (asked.evidence.coverage(asked.frame.topic, clause) for clause in heads)
    return max(covered, default=0.0) < _NEAR


def _not_told(context: Context, rows: list[Reference]) -> list[Reference]:
    """Leave out the documents that the clauses told before cite, where a question asks for what there is beside."""
    told = [row for row in rows if (row.plan, row.path) in context.frame.beyond]
    return [row for row in rows if count_documents([*told, row]) > count_documents(told)]


def _citing(context: Context, clause: Clause, rows: Sequence[Reference]) -> str:
    """Return the sentences of a clause that cite these documents."""
    called = [row.number or row.name or "" for row in rows]
    told = [one for one in sentences(without_marker(clause.text)) if any(name and name in one for name in called)]
    words = " […] ".join(told)
    # A document is told with its day.
    room = max([_ROOM, *(words.find(name) + len(name) + _DAY_ROOM for name in called if name and name in words)])
    return shorten(words, room) if told and len(clause.text) > _ROOM else telling(context, clause, _ROOM)


def clauses_citing(context: Context, plan: str) -> list[Clause]:
    """Return the clauses of a plan that cite a document whose number the question gives."""
    rows = rows_asked(context, plan)
    return [context.corpus.clause(plan, path) for path in dict.fromkeys(row.path for row in rows)]


_MENTIONS = re.compile(r"\b(?:được|có|bị) (?:\w+ )?(?:dẫn|viện dẫn|trích dẫn|nhắc|nêu|đề cập)\b")
"""Whatever a plan names is asked for, not what it rests on."""
_WITH_A_NUMBER = re.compile(
    r"\b(?:có|ghi|mang|kèm)(?: \w+)? số(?: hiệu)?(?! (?:liệu|lượng|mấy|bao|nào|\d))\b"
    r"(?!.*\b(?:hoặc|hay|và)(?: tên)? luật\b)"
)


def _rows(context: Context, plan: str) -> list[Reference]:
    found = _in_duties(context, plan) or _all_rows(context, plan)
    is_numbered = not context.frame.numbers and _WITH_A_NUMBER.search(context.frame.text)
    return [row for row in found if row.number] if is_numbered else found


def _all_rows(context: Context, plan: str) -> list[Reference]:
    cited = _within_part(context, plan, context.corpus.references([plan]))
    kind = documents_of_kind(context, cited)
    rows = cited if kind is None else kind
    if _BESIDE_BASIS.search(context.frame.text):
        return [row for row in rows if not row.path.startswith(_BASIS)]
    asked = _without_words_for_documents(without_scope(context))
    lists = context.frame.lists or context.frame.wanted is Wanted.COUNT or names_several_kinds(context)
    basis = [row for row in rows if row.path.startswith(_BASIS)]
    if work := clauses_of_work(asked):
        # Where that clause cites none by its number it tells itself what the work rests on.
        return [row for row in cited if any(row.path == clause.path for clause in work)]
    if basis and BASIS.search(context.frame.text) and is_about_whole_plan(asked):
        return rows if _OR_CITED.search(context.frame.text) else basis
    if (
        is_about_whole_plan(asked)
        and (lists or kind is not None or _MENTIONS.search(context.frame.text))
        and not _is_about_basis(context)
    ):
        return rows
    if lists and kind is not None and context.frame.wanted is not Wanted.COUNT:
        return _about_topic(asked, plan, rows)
    topic = context.frame.topic
    scored = [
        (context.evidence.coverage(topic, context.corpus.clause(plan, row.path)) if topic else 0.0, row) for row in rows
    ]
    top = max((score for score, _ in scored), default=0.0)
    if topic and not context.frame.names_plan and (best := _best(context)) >= _SURE:
        # Asked of no plan in particular: the documents of the clause that says most of it, not each plan's best.
        return [row for score, row in scored if score >= 0.85 * best]
    if context.frame.names_plan and _has_own_subject(context) and not context.frame.lists:
        return _of_its_own(asked, plan, rows, is_kind=kind is not None) or basis or rows[:1]
    counts_all = context.frame.wanted is Wanted.COUNT
    if basis and BASIS.search(context.frame.text) and (counts_all or top < _SURE):
        return basis
    of_another = CITED_NUMBER.search(context.frame.text)
    if topic and top >= _NEAR and (of_another or not is_about_whole_plan(context)):
        return [row for score, row in scored if score >= 0.85 * top]
    return basis or rows[:1]


_MUST_FOLLOW = re.compile(
    r"\b(?:thực hiện|triển khai|bám(?: theo)?|làm theo|chạy)(?: \w+){0,4}?"
    r" (?:kế hoạch|quyết định|nghị quyết|chỉ thị|đề án)\b"
)


def _in_duties(context: Context, plan: str) -> list[Reference]:
    """Return the documents cited in what a plan charges the agencies asked about with, where they are to follow one."""
    agencies = context.frame.agencies
    if not agencies or not _MUST_FOLLOW.search(context.frame.text):
        return []
    duties = context.corpus.duties([plan])
    held = {row.path for row in duties for agency in agencies if context.agencies.same(row.agency, agency)}
    cited = [row for row in context.corpus.references([plan]) if row.path in held]
    return documents_of_kind(context, cited) or cited


def _within_part(context: Context, plan: str, cited: Sequence[Reference]) -> list[Reference]:
    """Keep the documents that the part cites to which a question keeps; all of them where that cites none."""
    scope = scope_of(context, plan)
    return [row for row in cited if scope and is_within(context, plan, row.path, scope)] or list(cited)


def _of_its_own(asked: Context, plan: str, rows: list[Reference], *, is_kind: bool) -> list[Reference]:
    """Return the documents that one thing in a plan rests on: those its clause cites, else all of the kind asked for.

    The thing may be called otherwise in the plan; then any document of the kind may be the one.
    """
    topic = asked.frame.topic
    body = [row for row in rows if not row.path.startswith(_BASIS)]
    scored = [(asked.evidence.coverage(topic, asked.corpus.clause(plan, row.path)), row) for row in body]
    top = max((score for score, _ in scored), default=0.0)
    found = [row for score, row in scored if score >= 0.85 * top] if top >= _NEAR else []
    return found or (rows if is_kind else [])


_BESIDE_BASIS = re.compile(
    r"\b(?:không (?:kể|tính|gồm)|chưa (?:kể|tính)|ngoài|trừ|bỏ(?: qua)?)(?: \w+){0,2} căn cứ(?! vào)\b"
)
"""What a plan rests on is left out of what is asked for."""
_OR_CITED = re.compile(
    r"\bcăn cứ\b.*\b(?:hoặc|hay|và|lẫn|cùng)\b.*\b(?:viện dẫn|dẫn|bám|nhắc)\b"
    r"|\b(?:viện dẫn|dẫn|nhắc)\b.*\b(?:hoặc|hay|và|lẫn|cùng)\b.*\bcăn cứ\b"
)
"""What a plan rests on and what else it cites are asked for together."""
_RESTS_ON = re.compile(
    r"\b(?:theo|đứng trên|dựa|căn cứ|cơ sở|tuân)\b"
    r"|(?:thực hiện|triển khai) (?:theo )?(?:những |các )?(?:văn bản|quyết định|nghị quyết|chỉ thị|luật|chiến lược)"
)


def _is_about_basis(context: Context) -> bool:
    """Tell whether a question asks what a plan rests on, and not which documents it names anywhere."""
    return bool(BASIS.search(context.frame.text) or _RESTS_ON.search(context.frame.text))


def _without_words_for_documents(context: Context) -> Context:
    issued = issued_in(context.frame.text)
    others = {str(issued.year), "năm", "trước", "sau"} if issued else set()
    topic = tuple(word for word in context.frame.topic if word not in WORDS_FOR_DOCUMENTS and word not in others)
    return replace(context, frame=replace(context.frame, topic=topic))


def _about_topic(asked: Context, plan: str, rows: list[Reference]) -> list[Reference]:
    """Keep the rows about the subject where a question has one beside the type and the issuer of documents."""
    if is_about_whole_plan(asked):
        return rows
    topic = asked.frame.topic
    scored = [(asked.evidence.coverage(topic, asked.corpus.clause(plan, row.path)), row) for row in rows]
    top = max((score for score, _ in scored), default=0.0)
    return [row for score, row in scored if score >= 0.85 * top] if top >= _SURE else rows


def _best(context: Context) -> float:
    rows = context.corpus.references(context.frame.plans)
    topic, corpus = context.frame.topic, context.corpus
    return max((context.evidence.coverage(topic, corpus.clause(row.plan, row.path)) for row in rows), default=0.0)


def mentioning(context: Context, plan: str, words: str) -> Clause | None:
    """Return the first clause of a plan that prints `words` as whole words."""
    key = match_key(words)
    pattern = re.compile(rf"(?<!\w){re.escape(key)}(?!\w)")
    return next((c for c in context.corpus.clauses([plan]) if pattern.search(match_key(c.text))), None)
