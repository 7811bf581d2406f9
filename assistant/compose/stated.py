"""What a question takes a document to say of itself: its years, its signer, a figure of a fact."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.compose.cited import FULL_DATE
from assistant.compose.claims import SPAN
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.facts import compose_fact
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.passages import telling
from assistant.understanding.cues import Sought
from ingest.folding import fold_accents, match_key
from ingest.gazetteer import UPPER


def correct_span(context: Context) -> Draft | None:
    """Correct a span of years that a question gives to the plan as a whole."""
    frame = context.frame
    spans = SPAN.findall(match_key(frame.wording))
    period = context.corpus.views[frame.plans[0]].metadata.period or ""
    # "Kế hoạch 1908 giai đoạn …": the span is that of a document which the plan cites.
    if not spans or not frame.asserts or frame.numbers:
        return None
    is_of_plan = is_about_whole_plan(context) or sum(not word.isdigit() for word in frame.topic) <= 1  # "lại lấy …"
    if not (frame.facts or is_of_plan):
        return None
    # A plan that names only its last year says nothing of its first.
    if tuple(period.split("/")) in spans or ("/" not in period and any(end == period for _, end in spans)):
        return None
    return compose_fact(replace(context, frame=replace(frame, sought=Sought.PERIOD, facts=(Sought.PERIOD,))))


_FOR_ANOTHER = re.compile(r"\bky thay\b(?! mat)")
"""Who signs for the chair is a deputy; "ký thay mặt ủy ban" the chair does."""
_OF_SUCH_OFFICE = re.compile(
    r"\bpho chu tich (?:\w+ ){0,4}nao\b|(?<!pho )\bchu tich (?:\w+ ){0,12}(?:truc tiep|dich than|tu tay) ky\b"
    r"|\b(?:chinh|dich than) chu tich\b"
)
"""Asks for the name of one whose office it takes for granted ("Phó Chủ tịch nào ký thay")."""
_WHO_SIGNS = re.compile(r"\b(?:ai|nao|gi)\b")


_BY_HIMSELF = re.compile(r"\bkhong(?: phai)?(?: la)? ky thay\b")


def correct_signer(context: Context) -> Draft | None:
    plan = context.frame.plans[0]
    own = context.corpus.views[plan].metadata.signer
    text = fold_accents(context.frame.typed)
    others = [
        view.metadata.signer for key, view in context.corpus.views.items() if key != plan and view.metadata.signer
    ]
    wrong = next((name for name in others if fold_accents(name) in text), None)
    if wrong is None and own and fold_accents(own) not in text and (named := _SIGNED_BY.search(context.frame.typed)):
        wrong = named[1]
    asked = fold_accents(context.frame.text)
    by_title = (
        context.frame.sought is Sought.SIGNER
        and "chu tich" in asked
        and (not _WHO_SIGNS.search(text) or _OF_SUCH_OFFICE.search(asked) is not None)
    )
    clause = context.corpus.signature(plan)
    if own is None or clause is None or (wrong is None and fold_accents(own) not in text and not by_title):
        return None
    title = context.corpus.views[plan].metadata.signer_title or ""
    draft = Draft(context.corpus)
    if wrong is None:
        as_deputy = "pho chu tich" in asked or _FOR_ANOTHER.search(_BY_HIMSELF.sub(" ", asked)) is not None
        if "chu tich" not in asked or as_deputy == fold_accents(title).startswith("pho"):
            return None
        draft.say(say.signed_as(context.corpus.name(plan), own, title, draft.cite(clause), as_deputy=as_deputy))
    else:
        draft.say(say.signed_by(context.corpus.name(plan), own, title, wrong, draft.cite(clause)))
    if (span := correct_span(context)) is not None:
        draft.add(span)
    frame = context.frame
    rest = tuple(fact for fact in frame.facts if fact is not Sought.SIGNER)
    if rest and (told := compose_fact(replace(context, frame=replace(frame, sought=rest[0], facts=rest)))) is not None:
        draft.add(told)  # "Chủ tịch … ký ngày nào"
    return draft


_SIGNED_BY = re.compile(
    rf"\b(?:[Cc]hủ tịch|[Ôô]ng|[Bb]à|đồng chí)\s+"
    rf"((?:[{UPPER}]\w*\s+){{1,3}}[{UPPER}]\w*)\s+(?:đã |là người |thay mặt )?ký\b"
)
"""A person whom a question says signed the plan."""


def correct_fact(context: Context) -> Draft | None:
    """Correct a figure that a question gives for a fact of the document ("có hiệu lực sau 15 ngày phải không")."""
    frame = context.frame
    is_numbered = frame.asserts and (frame.sought is Sought.NUMBER or _BEARS.search(frame.text))
    if is_numbered and frame.numbers and (other := _number_of_other(context)) is not None:
        return other
    dated = frame.sought in (Sought.EFFECT, Sought.ISSUED) and FULL_DATE.search(match_key(frame.wording))
    if not frame.facts or not (frame.asserts or dated):
        return None
    draft = compose_fact(context)
    given = re.sub("|".join(map(re.escape, (*frame.numbers, *frame.called))) or r"\Z", " ", frame.typed)
    figures = set(re.findall(r"\d+", given))
    if draft is not None and draft.status == "not_stated" and dated:
        return _date_of_other(context, f"{dated[3]}-{int(dated[2]):02}-{int(dated[1]):02}", dated[0])
    if draft is None or draft.status != "answered" or not figures:
        return None
    told = {str(int(figure)) for figure in re.findall(r"\d+", draft.text)}
    return None if {str(int(figure)) for figure in figures} <= told else draft


_BEARS = re.compile(r"\bkế hoạch (?:\w+ ){0,6}?(?:mang|có|đánh|ghi|là)(?: ký hiệu)? số\b")


def _number_of_other(context: Context) -> Draft | None:
    """Say whose number it is that a question takes for the plan's own, where the plan cites a document so numbered."""
    plan = context.frame.plans[0]
    own = match_key(context.corpus.views[plan].metadata.number or "")
    given = [key for number in context.frame.numbers if (key := match_key(number)) != own]
    rows = context.corpus.references([plan])
    row = next((row for row in rows for key in given if _is_numbered(match_key(row.number or ""), key)), None)
    if row is None:
        return None
    clause = context.corpus.clause(row.plan, row.path)
    draft = Draft(context.corpus)
    words, mark = telling(context, clause, 300), draft.cite(clause)
    draft.say(say.checks.number_of_other(row.number or "", row.type or say.nouns.DOCUMENT, words, mark))
    if (told := compose_fact(context)) is not None:
        draft.add(told)
    return draft


def _is_numbered(printed: str, given: str) -> bool:
    """Tell whether a number is that of a question, which may leave out its letters ("5058")."""
    return printed == given or ("/" not in given and printed.partition("/")[0] == given)


def _date_of_other(context: Context, date: str, typed: str) -> Draft | None:
    """Say whose date it is that a question takes for the plan's own, where the plan cites a document of that day."""
    row = next((row for row in context.corpus.references(context.frame.plans) if row.date == date), None)
    if row is None:
        return None
    clause = context.corpus.clause(row.plan, row.path)
    draft = Draft(context.corpus)
    words, mark = telling(context, clause, 300), draft.cite(clause)
    draft.say(say.checks.date_of_other(typed, row.type or say.nouns.DOCUMENT, row.number or "", words, mark))
    told = compose_fact(context)
    if told is not None:
        draft.add(told)
    return draft
