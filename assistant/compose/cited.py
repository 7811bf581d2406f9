"""Documents that a question takes a plan to cite: by number, by date, by the year a plan runs to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from assistant import say
from assistant.compose.cited_document import is_asked, rows_asked
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.passages import telling
from assistant.compose.references import mentioning
from ingest.folding import fold_accents, match_key
from ingest.plan import Clause
from ingest.registers.words import Reference

_HORIZON = re.compile(r"(?:đến|tới|giai đoạn)(?: hết)?(?: năm)? ((?:19|20)\d\d)")


def correct_document(context: Context) -> Draft | None:
    """Correct a document that the plan does not cite, or a year that it does not run to."""
    plan = context.frame.plans[0]
    own = context.corpus.views[plan].metadata
    text = match_key(context.corpus.views[plan].plan.source)
    folded = fold_accents(text) if context.frame.numbers else ""  # "2013/qd-ttg"
    missing = [number for number in context.frame.numbers if fold_accents(match_key(number)) not in folded]
    year = _HORIZON.search(context.frame.text)
    ends = re.findall(r"\d{4}", own.period or "")
    wrong_year = bool(year and ends and year[1] not in ends and year[1] not in text)
    if not (missing or wrong_year) or not own.implements:
        return None
    if missing and (near := _nearly_cited(context, missing[0])) is not None:
        return near
    draft = Draft(context.corpus)
    basis = mentioning(context, plan, own.implements)
    mark = f" {draft.cite(basis)}" if basis else ""
    if ends and basis and ends[-1] not in basis.text and (dated := _saying(context, ends[-1])) is not None:
        mark += draft.cite(dated)
    what = say.cites_no(missing[0]) if missing else say.not_until(year[1] if year else "")
    until = say.ends_in(ends[-1]) if ends else ""
    draft.say(say.other_basis(context.corpus.name(plan), what, context.corpus.implemented(plan), until, mark))
    if basis:
        draft.say(say.quote(telling(context, basis, 360), draft.cite(basis)))
    if missing:
        _tell_where_cited(context, draft, missing[0])
    return draft


def _saying(context: Context, year: str) -> Clause | None:
    """Return the place in a plan's head that says a year: its title has the years that it is for."""
    heads = (clause for clause in context.corpus.clauses(context.frame.plans[:1]) if clause.kind == "header")
    return next((head for head in heads if year in head.text), None)


def _tell_where_cited(context: Context, draft: Draft, number: str) -> None:
    """Tell which other plans cite a document, under its whole number as the question gives it."""
    others = [one for one in context.corpus.ids if one != context.frame.plans[0]]
    key = match_key(number)
    rows = [row for row in context.corpus.references(others) if "/" in key and match_key(row.number or "") == key]
    if rows:
        first = {row.plan: context.corpus.clause(row.plan, row.path) for row in reversed(rows)}
        clause, *rest = (first[plan] for plan in context.corpus.ids if plan in first)
        words, mark = telling(context, clause, 360), draft.cite(clause)
        also = [f"{context.corpus.name(one.plan)} {draft.cite(one)}" for one in rest]
        draft.say(say.cited_in([context.corpus.name(clause.plan), *also], words, mark))


def _nearly_cited(context: Context, number: str) -> Draft | None:
    """Tell which document the plan cites under nearly that number, or of that kind in the clause asked about."""
    rows = [row for row in context.corpus.references([context.frame.plans[0]]) if row.number]
    near = next((row for row in rows if is_near(number, row.number or "")), None) or _with_its_digits(number, rows)
    found = near or _of_that_kind(context, number, rows) or _of_its_series(context, number, rows)
    if found is None:
        return None
    clause = context.corpus.clause(found.plan, found.path)
    draft = Draft(context.corpus)
    name, kind, words = context.corpus.name(found.plan), found.type or say.nouns.DOCUMENT, telling(context, clause, 400)
    mark, is_close = draft.cite(clause), near is not None
    draft.say(say.nearly_cited(name, number, kind, found.number or "", words, mark, is_near=is_close))
    return draft


def _with_its_digits(number: str, rows: Sequence[Reference]) -> Reference | None:
    """Return the one document that the plan cites with just those digits and another sign ("61/TTr-SVHTTDL")."""
    digits = _parted(number)[0]
    return _only(row for row in rows if digits and _parted(row.number or "")[0] == digits)


def _of_its_series(context: Context, number: str, rows: Sequence[Reference]) -> Reference | None:
    """Return the one document of the number's sign ("TTr-SNgV") that the plan cites, not the one it carries out."""
    sign = _parted(number)[1]
    carried_out = context.corpus.views[context.frame.plans[0]].metadata.implements
    found = _only(row for row in rows if sign and _parted(row.number or "")[1] == sign)
    return found if found is not None and found.number != carried_out else None


def _only(rows: Iterable[Reference]) -> Reference | None:
    """Return the document that all of `rows` cite, None where they cite several or there are none."""
    by_number = {match_key(row.number or ""): row for row in rows}
    return next(iter(by_number.values())) if len(by_number) == 1 else None


def is_near(number: str, cited: str) -> bool:
    """Tell whether two numbers have the same digits in another order, or one digit that differs."""
    (digits, rest), (own, own_rest) = _parted(number), _parted(cited)
    is_alike = sorted(own) == sorted(digits) or sum(a != b for a, b in zip(own, digits, strict=False)) == 1
    return len(own) == len(digits) >= _LONG_NUMBER and is_alike and not (rest and rest != own_rest)


def _of_that_kind(context: Context, number: str, rows: Sequence[Reference]) -> Reference | None:
    """Return the one of `rows` of the number's kind ("…-NQ/TW") whose clause the question is about."""
    kind = _parted(number)[1]
    subject = [word for word in context.frame.topic if not any(sign.isdigit() for sign in word)]
    scored = [
        (context.evidence.coverage(subject, context.corpus.clause(row.plan, row.path)), row)
        for row in rows
        if kind and _parted(row.number or "")[1] == kind
    ]
    share, row = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return row if share >= _ABOUT else None


_LONG_NUMBER = 3
_ABOUT = 0.4


def _parted(number: str) -> tuple[str, str]:
    found = re.match(r"(\d+)(.*)", match_key(number))
    return (found[1], found[2].strip()) if found else ("", "")


def correct_cited(context: Context) -> Draft | None:
    """Correct the date or the issuer that a question without a plan gives a document: no plan cites it with those."""
    return _correct_date_beside(context) or correct_issuer(context)


def _correct_date_beside(context: Context) -> Draft | None:
    typed = match_key(context.frame.wording)
    rows = [row for plan in context.frame.plans for row in rows_asked(context, plan) if row.date]
    for row in rows:
        number = re.escape(match_key(row.number or ""))
        given = re.search(rf"{number}{_DATED}{FULL_DATE.pattern}", typed)
        if given and all(other.date != _date_given(given[0]) for other in rows if other.number == row.number):
            return _with_other_date(context, row)
    return None


_DATED = r"(?: (?:được|đã|ký|ban hành|đề|vào|là|có))* (?:ngày )?"
"""Between a number and the date of its document; one farther off may be that of a plan that carries it out."""


def correct_issue_date(context: Context) -> Draft | None:
    """Correct the date that a question gives to a document the plan cites with another."""
    plan = context.frame.plans[0]
    wording = match_key(context.frame.wording)
    for row in context.corpus.references([plan]) if context.frame.numbers else ():
        given = _date_given(wording) or _year_beside(wording, row.number or "")
        if row.number and row.date and given and not row.date.startswith(given) and is_asked(context, row.number):
            return _with_other_date(context, row)
    return None


def _year_beside(wording: str, number: str) -> str | None:
    """Return the year that stands right after a document's number ("Kế hoạch 1908/KH-UBND năm 2022")."""
    digits = re.escape(re.split(r"[/-]", match_key(number))[0])
    found = re.search(
        rf"(?<!\d){digits}(?:[/-]\S+)?(?: (?:ban hành|ký|ra đời|đề))? năm (\d{{4}})(?! *[-–]| đến\b)", wording
    )
    return found[1] if found and digits else None


def _with_other_date(context: Context, row: Reference) -> Draft:
    clause = context.corpus.clause(row.plan, row.path)
    draft = Draft(context.corpus)
    name, words = context.corpus.name(row.plan), telling(context, clause, 400)
    draft.say(say.other_issue_date(name, row.type, row.number or "", words, draft.cite(clause)))
    return draft


def correct_issuer(context: Context) -> Draft | None:
    """Correct who a question says issued a document that the plans it asks about cite with another issuer."""
    frame, agencies = context.frame, context.agencies
    for row in (row for plan in frame.plans for row in rows_asked(context, plan)) if frame.numbers else ():
        said = _issuer_said(context, row)
        issuers = [found.name for found in agencies.lexicon.agencies_in(row.issuer or "")]
        if said is None or not issuers or any(agencies.same(said, issuer) for issuer in issuers):
            continue
        clause = context.corpus.clause(row.plan, row.path)
        draft = Draft(context.corpus)
        name, words = context.corpus.name(row.plan), telling(context, clause, 400)
        draft.say(say.other_issuer(name, row.type, row.number or "", said, words, draft.cite(clause)))
        return draft
    return None


def _issuer_said(context: Context, row: Reference) -> str | None:
    """Return the agency that a question says issued a document: "số 5 của A", "số 5 do A ký", "A ban hành số 5"."""
    text = match_key(context.frame.wording)
    for place in reversed(context.agencies.lexicon.provinces_in(text, typed=True)):
        text = f"{_OF_PLACE.sub('', text[: place.start])}{text[place.end :]}"  # "QĐ 942 của Bắc Giang là của …"
    text = " ".join(text.split())
    number = re.escape(re.split(r"[/-]", match_key(row.number or ""))[0])
    by = rf"(?: (?:là )?(?:của|do) (?:{_OFFICE} )?)?"
    said = r"(?:(?: mà)?(?: (?!của\b|do\b)\w+){0,8}? là)?"
    named = re.search(rf"(?<!\d){number}(?!\d)\S*(?: ngày [\d/]+)?{said}{by}", text)
    # Whose plan carries a document out is no head of an office.
    if named is None or (_CARRIED_OUT.search(text[: named.start()]) and not re.search(_OFFICE, named[0])):
        return None
    acts = _ISSUES.search(text[: named.start()])
    for found in context.agencies.lexicon.agencies_in(text, typed=True):
        if (named[0].endswith(" ") and found.start == named.end()) or (acts and found.end == acts.start()):
            return found.name
    return None


_OFFICE = r"(?:bộ trưởng|thứ trưởng|chủ tịch|phó chủ tịch|trưởng ban|giám đốc)"
_OF_PLACE = re.compile(r" (?:của|ở|tại|mà)(?: tỉnh| thành phố)? \Z")
_ISSUES = re.compile(r" (?:đã )?(?:ban hành|ký|ra|phê duyệt)(?: \w+){0,3} (?:số )?$")
_CARRIED_OUT = re.compile(r"(?:triển khai|thực hiện|theo|cụ thể hóa)(?: \w+){0,4} $")
"""Before a number, it is the plan that carries the document out that the next "của" may speak of."""


def _date_given(typed: str) -> str | None:
    """Return the day, or the month alone, that a question names, as it begins in ISO 8601 ("2021-09-28", "2021-09")."""
    if full := FULL_DATE.search(typed):
        return f"{full[3]}-{int(full[2]):02}-{int(full[1]):02}"
    month = _MONTH.search(typed)
    return f"{month[2]}-{int(month[1]):02}" if month else None


_MONTH = re.compile(r"tháng\s*(\d{1,2})\s*(?:/|-|năm )\s*(\d{4})")
FULL_DATE = re.compile(r"\b(\d{1,2})\s*(?:/|tháng )\s*(\d{1,2})\s*(?:/|năm )\s*(\d{4})")
