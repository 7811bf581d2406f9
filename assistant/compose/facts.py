"""What a document says of itself: who signed it, its number, date, period, recipients."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, without_marker
from assistant.understanding.cues import Sought
from assistant.understanding.detail import Detail
from assistant.understanding.document_cues import COLUMN
from assistant.understanding.wanted import Wanted
from ingest.folding import fold_accents, match_key
from ingest.plan import Clause
from ingest.registers.words import Metadata

_DATE_LINE = re.compile(r"(?:[^,;]{2,40},\s*)?ngày[\s\d.…]*tháng")
_MONTH = re.compile(r"tháng\s+\d{1,2}\s+năm\s+\d{4}")
OUTLOOK = re.compile(r"(?:định hướng|tầm nhìn)(?: \w+)? (?:đến|tới)(?: năm)? (\d{4})", re.IGNORECASE)
"""How a title says until when a plan looks beyond its period."""
_ASKS_DAY = re.compile(r"ngày(?: \w+)? (?:nào|mấy|bao nhiêu|cụ thể)|hôm nào|(?:đúng|chính xác)(?: \w+){0,2} ngày")


def compose_fact(context: Context) -> Draft | None:
    """Tell the facts asked about for each plan in question; status `not_stated` where the document leaves all blank."""
    frame = context.frame
    asked = frame.facts if frame.sought in frame.facts else (frame.sought,)
    tellers = [_TELLERS[sought] for sought in asked if sought in _TELLERS]
    if not tellers:
        return None
    draft = Draft(context.corpus)
    told = [
        teller(context, draft, plan, context.corpus.views[plan].metadata) for plan in frame.plans for teller in tellers
    ]
    draft.status = "answered" if any(told) else "not_stated"
    return draft


def compose_signer_named(context: Context) -> Draft | None:
    """Tell which plans a person or an office named in the question signed; None where nobody named has signed one."""
    frame = context.frame
    text = fold_accents(frame.text)
    signers = {plan: context.corpus.views[plan].metadata for plan in context.frame.plans}
    by_name = [plan for plan, data in signers.items() if data.signer and fold_accents(match_key(data.signer)) in text]
    asks = frame.sought in (Sought.OPEN, Sought.SIGNER) or _WHO_IS.search(text)
    plans = by_name if asks and not frame.asserts else []
    if not plans and frame.sought is Sought.SIGNER and not frame.names_plan:
        # "chủ tịch hay phó chủ tịch" names both, and then every plan is told.
        own = _NOT_BY.sub(" ", text)
        deputies = {bool(office[1]) for office in _OFFICE.finditer(_ON_BEHALF.sub(" pho chu tich ", own))}
        deputies = set() if _WHO_SIGNED.search(own) and _ON_BEHALF.search(own) else deputies
        if not deputies and (left_out := _NOT_BY.search(text)):
            deputies = {not _DEPUTY.search(left_out[0])}  # "không do Chủ tịch ký": by whoever else signs
        plans = [plan for plan, data in signers.items() if data.signer and _is_deputy(data) in deputies]
    if not plans:
        return None
    draft = Draft(context.corpus)
    others = [plan for plan in frame.plans if plan not in plans] if _HOW_MANY.search(frame.text) else []
    if others or _HOW_MANY.search(frame.text):
        office = " hoặc ".join(dict.fromkeys(signers[plan].signer_title or "" for plan in plans))
        draft.say(say.signed_of(office, [context.corpus.place(plan) for plan in plans], len(frame.plans)))
    for plan in [*plans, *others]:
        _signer(context, draft, plan, signers[plan])
        if (asked := _of_person(context)) is not None:
            draft.say(say.not_stated(f"**{context.corpus.name(plan)}**", asked))
            draft.status = "not_stated"
        # "Ông … ký hôm nào": who signed is given, the other facts are asked.
        besides = [fact for fact in frame.facts if fact in _TELLERS and fact is not Sought.SIGNER and plan in by_name]
        told = [_TELLERS[fact](context, draft, plan, signers[plan]) for fact in besides]
        if told and not any(told):
            draft.status = "not_stated"
    return draft


def _of_person(context: Context) -> str | None:
    """Return what a question asks of a signer that no signature tells: an age, a birthplace, a telephone number."""
    if Detail.PERSONAL in context.frame.details:
        return say.subjects.detail(Detail.PERSONAL.value)
    return say.subjects.CONTACT if context.frame.wanted is Wanted.CONTACT else None


_HOW_MANY = re.compile(r"\b(?:mấy|bao nhiêu)\b")
_WHO_IS = re.compile(r"(?:la|giu chuc|lam) (?:ai|gi|chuc gi)\b")
_ON_BEHALF = re.compile(r"\b(?:(?:ky|dung ten) thay(?: mat)?(?: cho)?|kt\.?)(?: (?:ong|ba|dong chi))?(?: chu tich)?\b")
"""Who signs for a chairman is none."""
_WHO_SIGNED = re.compile(r"\b(?:ai|nguoi nao) (?:da |la nguoi )?ky\b(?! thay)")
"""Asks of every plan, whatever it asks besides ("ai ký, ai ký thay")."""
_NOT_BY = re.compile(r"(?:chu khong|khong phai|khong do|tru)(?: \w+){0,3} (?:(?:pho )?chu tich|ky thay(?: chu tich)?)")
_OFFICE = re.compile(r"(pho )?chu tich\b")
_DEPUTY = re.compile(r"\bpho chu tich\b|\bky thay\b")


def _is_deputy(data: Metadata) -> bool:
    return fold_accents(data.signer_title or "").lower().startswith("pho")


def _first(context: Context, plan: str, words: str | None, kinds: tuple[str, ...]) -> Clause | None:
    clauses = [clause for clause in context.corpus.views[plan].plan.clauses if clause.kind in kinds]
    if words:
        clauses = [clause for clause in clauses if words in clause.text] or clauses
    return clauses[0] if clauses else None


def _signer(context: Context, draft: Draft, plan: str, data: Metadata) -> bool:
    clause = context.corpus.signature(plan)
    name = context.corpus.name(plan)
    if not data.signer or clause is None:
        draft.say(say.not_stated(name, say.subjects.SIGNER))
        return False
    draft.say(say.signed(name, data.signer, data.signer_title, "KT." in clause.text, draft.cite(clause)))
    return True


def _number(context: Context, draft: Draft, plan: str, data: Metadata) -> bool:
    name = context.corpus.name(plan)
    if data.number:
        clause = _first(context, plan, data.number, ("header",))
        draft.say(say.numbered(name, data.number, _mark(draft, clause)))
        return True
    printed = next((c for c in context.corpus.clauses([plan]) if c.kind == "header" and c.text.startswith("Số")), None)
    if printed:
        draft.say(say.number_blank(name, printed.text, draft.cite(printed)))
        return bool(COLUMN.search(context.frame.text))  # it asks for what is left blank
    draft.say(f"{say.not_stated(name, say.subjects.NUMBER)} {_title(context, draft, plan)}")
    return False


def _issued(context: Context, draft: Draft, plan: str, data: Metadata) -> bool:
    name = context.corpus.name(plan)
    if data.date and len(data.date) == 10:
        year, month, day = data.date.split("-")
        clause = _first(context, plan, None, ("header",))
        clause = next(
            (c for c in context.corpus.clauses([plan]) if c.kind == "header" and "ngày" in c.text[:60]), clause
        )
        draft.say(say.issued(name, f"{int(day)}/{int(month)}/{year}", _mark(draft, clause)))
        return True
    lines = (c for c in context.corpus.clauses([plan]) if c.kind == "header")
    printed = next((c for c in lines if _DATE_LINE.match(match_key(c.text))), None)
    known = _MONTH.search(match_key(printed.text)) if printed else None
    if printed and known and not _ASKS_DAY.search(context.frame.text):
        draft.say(say.issued_month(name, known[0], printed.text, draft.cite(printed)))
        return True
    if printed:
        draft.say(say.issue_date_blank(name, printed.text, draft.cite(printed)))
    else:
        draft.say(f"{say.not_stated(name, say.subjects.ISSUED)} {_title(context, draft, plan)}")
    return False


def _effect(context: Context, draft: Draft, plan: str, data: Metadata) -> bool:
    row = next((row for row in context.corpus.deadlines([plan]) if row.kind == "effective_date"), None)
    name = context.corpus.name(plan)
    if row is None:
        draft.say(f"{say.not_stated(name, say.subjects.EFFECT)} {_title(context, draft, plan)}")
        if data.period:
            _period(context, draft, plan, data)
        return False
    clause = context.corpus.clause(plan, row.path)
    draft.say(say.told(name, without_marker(clause.text), draft.cite(clause)))
    if _FROM_SIGNING.search(match_key(clause.text)) and Sought.ISSUED not in context.frame.facts:
        if data.date and len(data.date) == len("2022-06-14"):
            _issued(context, draft, plan, data)  # from the day of signing: which day that is
        else:
            draft.say(say.not_stated(name, say.subjects.ISSUED))
    return True


_FROM_SIGNING = re.compile(r"(?:kể )?từ ngày (?:ký|ban hành)")


def _period(context: Context, draft: Draft, plan: str, data: Metadata) -> bool:
    clause = _first(context, plan, None, ("header",))
    name = context.corpus.name(plan)
    if not data.period:
        draft.say(f"{say.not_stated(name, say.subjects.PERIOD)} {_title(context, draft, plan)}")
        return False
    titled = next(
        (
            c
            for c in context.corpus.clauses([plan])
            if c.kind == "header" and data.implements and data.implements in c.text
        ),
        None,
    )
    if titled is None and data.implements:
        titled = next((c for c in context.corpus.clauses([plan]) if data.implements in c.text), None)
    title = _title_clause(context, plan) or clause
    period = data.period.replace("/", " - ")
    implements = say.implementing(*context.corpus.implemented(plan), _mark(draft, titled)) if data.implements else ""
    when = say.span(period) if "-" in period else say.until_year(period)
    if title and (outlook := OUTLOOK.search(title.text)):
        when = say.with_outlook(when, outlook[0].lower())
    draft.say(say.period(name, when, _mark(draft, title), implements))
    return True


def _recipients(context: Context, draft: Draft, plan: str, data: Metadata) -> bool:
    clause = _first(context, plan, None, ("recipients",))
    name = context.corpus.name(plan)
    if clause is None:
        draft.say(say.not_stated(name, say.subjects.RECIPIENTS))
        return False
    draft.say(say.recipients(name, clause.text, draft.cite(clause)))
    return True


def add_title(context: Context, draft: Draft, plan: str) -> None:
    """Tell what a plan is called and, where it prints them, until when it runs and what it carries out."""
    data = context.corpus.views[plan].metadata
    _named(context, draft, plan, data)
    if data.period:
        _period(context, draft, plan, data)


def _named(context: Context, draft: Draft, plan: str, data: Metadata) -> bool:
    clause = _title_clause(context, plan)
    if clause is None:
        return False
    draft.say(say.titled(clause.text, draft.cite(clause)))
    return True


def _title_clause(context: Context, plan: str) -> Clause | None:
    headers = [clause for clause in context.corpus.clauses([plan]) if clause.kind == "header"]
    return next((clause for clause in headers if clause.text[:4].isupper() and len(clause.text) > 40), None) or (
        headers[0] if headers else None
    )


def _title(context: Context, draft: Draft, plan: str) -> str:
    clause = _title_clause(context, plan)
    return say.head_only(clause.text, draft.cite(clause)) if clause else ""


def _mark(draft: Draft, clause: Clause | None) -> str:
    return f" {draft.cite(clause)}" if clause else ""


_TELLERS: dict[Sought, Callable[[Context, Draft, str, Metadata], bool]] = {
    Sought.SIGNER: _signer,
    Sought.NUMBER: _number,
    Sought.ISSUED: _issued,
    Sought.EFFECT: _effect,
    Sought.PERIOD: _period,
    Sought.RECIPIENTS: _recipients,
    Sought.TITLE: _named,
}
