"""What a plan rests on, and the documents it cites."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.missing import compose_not_stated
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.passages import telling
from assistant.understanding.cues import BASIS, CITED_NUMBER
from assistant.understanding.wanted import Wanted
from ingest.folding import fold_accents, match_key
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
        is_asked = context.frame.lists and _of_kind(context, context.corpus.references(context.frame.plans)) is not None
        return compose_not_stated(context) if is_asked else None
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


def _of_kind(context: Context, rows: Sequence[Reference]) -> list[Reference] | None:
    """Return the rows of the types and of the issuers that a question names, None where it names neither."""
    text = context.frame.text
    types = {kind for found in _TYPES.finditer(text) for kind in _TYPE.findall(found[0])}
    named = " và ".join(found[1] or found[2] for found in _ISSUED_BY.finditer(text))
    issuers = [one for one in _AND.split(named) if one]
    every = context.corpus.references(context.corpus.ids)
    if not all(any(_is_issuer(context, row, one) for row in every) for one in issuers):
        issuers = []  # "của cấp trên": nobody in particular
    if not types and not issuers:
        return None
    kept = [row for row in rows if not types or match_key(row.type or "") in types]
    return [row for row in kept if not issuers or any(_is_issuer(context, row, one) for one in issuers)]


def _is_issuer(context: Context, row: Reference, asked: str) -> bool:
    if not row.issuer:
        # "5058/KH-UBND": the number ends with who issued it.
        letters = fold_accents((row.number or "-?").rpartition("-")[2])
        return "".join(word[0] for word in fold_accents(asked).split()).startswith(letters)
    mentions = context.agencies.lexicon.agencies_in(asked, typed=True)
    is_named = any(context.agencies.same(row.issuer, mention.name) for mention in mentions)
    return is_named or match_key(row.issuer) in asked or asked in match_key(row.issuer)


_AND = re.compile(r"\s*(?:\bvà\b|\bhoặc\b|\bhay\b|\bvới\b)\s*")
_KINDS = "quyết định|nghị quyết|chỉ thị|kết luận|luật|tờ trình|công văn|thông tư|nghị định|kế hoạch|đề án|thông báo"
_TYPE = re.compile(_KINDS)
_TYPES = re.compile(
    rf"\b(?:(?:{_KINDS}) (?:và |hay |hoặc |với )?)*"
    rf"(?:những|các|mấy|bao nhiêu|danh sách|liệt kê|kể tên)(?: \w+)?? (?:{_KINDS})"
    rf"(?: (?:và |hay |hoặc |với )?(?:{_KINDS}))*\b"
    r"(?= (?:nào|gì|mà|do|của|được|trước|khác|làm căn)\b|$)(?! của tỉnh)"
)
"""Types of documents that are asked for; "kế hoạch này" is the plan itself."""
_ISSUED_BY = re.compile(
    r"\b(?:do|của)(?: chính)? ((?!đảng\b)(?:\w+ ){1,5}?\w+) (?:ban hành|ký|đề ra|phê duyệt|thông qua)\b"
    r"|(?:nào|gì) (?:của|do) ((?!đảng\b)\w+(?: \w+){1,5})$"
)


def _rows(context: Context, plan: str) -> list[Reference]:
    rows = context.corpus.references([plan])
    if context.frame.lists and (kind := _of_kind(context, rows)) is not None:
        basis = [row for row in kind if row.path.startswith(_BASIS)]
        return basis if basis and BASIS.search(context.frame.text) else _about_topic(context, plan, kind)
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


def _about_topic(context: Context, plan: str, rows: list[Reference]) -> list[Reference]:
    """Keep the rows about the subject where a question has one beside the type and the issuer of documents."""
    topic = tuple(word for word in context.frame.topic if word not in _WORDS_FOR_DOCUMENTS)
    about = replace(context, frame=replace(context.frame, topic=topic))
    if is_about_whole_plan(about):
        return rows
    scored = [(context.evidence.coverage(topic, context.corpus.clause(plan, row.path)), row) for row in rows]
    top = max((score for score, _ in scored), default=0.0)
    return [row for score, row in scored if score >= 0.85 * top] if top >= _SURE else rows


_WORDS_FOR_DOCUMENTS = frozenset(
    f"{_KINDS.replace('|', ' ')} văn bản ban hành dẫn viện căn cứ đảng nhà nước chính phủ thủ tướng trung ương ủy nhân"
    " dân tỉnh hội đồng trước số ngày chính".split()
)


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
