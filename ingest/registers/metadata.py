"""What a plan says about itself: title, number, date, issuer, signer, horizon, what it carries out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.folding import fold_text, match_key
from ingest.gazetteer import UPPER
from ingest.lexicon import Lexicon
from ingest.plan import Clause, Plan
from ingest.registers.dates import FULL_DATE, iso_date
from ingest.registers.references import citations_in
from ingest.registers.words import Metadata, Reference
from ingest.zones import begins_document, is_bare_type

_TYPES = (
    "Kế hoạch hành động",
    "Kế hoạch",
    "Quyết định",
    "Chương trình hành động",
    "Chương trình",
    "Đề án",
    "Chỉ thị",
    "Nghị quyết",
    "Thông báo",
    "Hướng dẫn",
    "Báo cáo",
    "Công văn",
    "Phương án",
)
# A web page may have lost the space between two words.
_TYPE = re.compile(rf"(?P<type>{'|'.join(name.upper().replace(' ', ' ?') for name in _TYPES)})(?!\w)")
_BY_NUMBER = {"KH": "Kế hoạch", "QĐ": "Quyết định", "CTR": "Chương trình", "ĐA": "Đề án", "CT": "Chỉ thị"}
# "UBND tỉnh ban hành Kế hoạch … như sau:" stands for a title that was left out.
_ISSUES = re.compile(
    r"ban hành (?P<title>(?:Kế hoạch|Chương trình|Đề án)\s.{10,300}?)"
    r"(?=,? (?:với (?:các |những )?nội dung|cụ thể)|,? như sau|\s*[:;]|\Z)",
    re.IGNORECASE | re.DOTALL,
)
_NUMBER = re.compile(r"Số\s*:?\s*(?P<number>\d[\w]*\s*/\s*(?:\d{4}\s*/\s*)?[A-ZĐ][\wĐ-]*)")
_PLACE_AND_DATE = re.compile(rf"[{UPPER}][^,]{{2,40}},\s*(?={FULL_DATE.pattern})", re.IGNORECASE)
_SIGNER_TITLE = re.compile(
    r"(?P<title>PHÓ CHỦ TỊCH(?: THƯỜNG TRỰC)?|CHỦ TỊCH|PHÓ GIÁM ĐỐC|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG)(?!\w)"
)
# Names of the Central Highlands have an apostrophe: "H’Linh Niê", "K' Minh Hà".
_GIVEN = rf"[{UPPER}][^\W\d_]*(?:['’][^\W\d_]*)?"
_PERSON = re.compile(rf"{_GIVEN}(?: {_GIVEN}){{1,5}}")
_APOSTROPHE = re.compile(r"['’](\w?)")
_COLUMN_GAP = re.compile(r"\||[ \t\xa0]{3,}|\t+")
_TAB = " " * 16
_SPAN = re.compile(r"(?:giai đoạn|thời kỳ)\s+(?P<first>\d{4})\s*[-–—]\s*(?P<last>\d{4})", re.IGNORECASE)
_UNTIL = re.compile(r"(?:đến|tới)(?: hết)? năm\s+(?P<year>\d{4})", re.IGNORECASE)
_IN_YEAR = re.compile(r"năm\s+(?P<year>\d{4})\s*\Z", re.IGNORECASE)
_OUTLOOK = re.compile(r"(?:định hướng|tầm nhìn)\s*\Z", re.IGNORECASE)
_CARRIES_OUT = re.compile(r"\s*(?:Thực hiện|Triển khai|Căn cứ)\b")
_APPENDIX = re.compile(r"phụ lục|phụ biểu", re.IGNORECASE)
_OTHERS_APPENDIX = re.compile(
    r"phụ lục\s+(?:[IVX\d]+\s+)?(?:ban hành\s+)?(?:kèm theo\s+)?(?:của\s+)?(?:Nghị|Quyết|Thông|Chỉ|Kế hoạch số|Công)",
    re.IGNORECASE,
)
_APPROVES = re.compile(r"(?:về )?(?:việc )?(?:phê duyệt|ban hành)\b", re.IGNORECASE)
_SHARED_WORDS = 4


def read_metadata(plan: Plan, lexicon: Lexicon) -> Metadata:
    """Return what the plan states about itself; a blank number or date is None, never taken from elsewhere."""
    headers = [clause for clause in plan.clauses if clause.kind == "header"]
    title_clause = next((clause for clause in headers if begins_document(clause.text)), None)
    title = _title(title_clause, plan) if title_clause else _title_in_preamble(headers)
    number = _number(headers)
    signer, signer_title = _signer(plan)
    return Metadata(
        plan.id,
        title,
        plan.province,
        _document_type(title_clause, number),
        number,
        _date(headers),
        _issuer(plan, lexicon),
        signer,
        signer_title,
        _period(title or ""),
        _implements(headers, title_clause),
        _mentions_appendix(plan),
        any(clause.path.startswith("Phụ lục") for clause in plan.clauses),
    )


def _document_type(title: Clause | None, number: str | None) -> str | None:
    if not title:
        return _BY_NUMBER.get((number or "").partition("/")[2].partition("-")[0].upper())
    found = _TYPE.match(title.text)
    printed = _pressed(found["type"]) if found else ""
    return next((name for name in _TYPES if _pressed(name) == printed), None)


def _pressed(words: str) -> str:
    return words.replace(" ", "").lower()


def _title_in_preamble(headers: Sequence[Clause]) -> str | None:
    """Return what the preamble says is issued, where the document's own title is missing."""
    found = [match["title"] for clause in headers for match in _ISSUES.finditer(clause.text)]
    return found[-1].strip() if found else None


def _title(clause: Clause, plan: Plan) -> str | None:
    """Return the title's words; the type above them on a line of its own is no part of it."""
    first_line = fold_text(plan.source[clause.start : clause.end].split("\n", 1)[0])
    text = clause.text
    if is_bare_type(first_line):
        text = text[len(first_line) :]
    return text.strip(" .:;") or None


def _number(headers: Sequence[Clause]) -> str | None:
    for clause in headers:
        if found := _NUMBER.match(clause.text):
            return re.sub(r"\s+", "", found["number"])
    return None


def _date(headers: Sequence[Clause]) -> str | None:
    for clause in headers:
        lead = _PLACE_AND_DATE.match(clause.text)
        found = FULL_DATE.match(clause.text, lead.end()) if lead else None
        if found:
            return iso_date(found)
    return None


_COMMITTEE = re.compile(r"ỦY BAN NHÂN|\bUBND (?:TỈNH|THÀNH PHỐ|TP)\b")


def _issuer(plan: Plan, lexicon: Lexicon) -> str | None:
    known = lexicon.provinces.get(plan.province or "")
    named = any(_COMMITTEE.search(_upper(clause.text)) for clause in plan.clauses)
    return f"Ủy ban nhân dân {known.type} {known.name}" if known and named else None


def _upper(text: str) -> str:
    return match_key(text).upper()


def _signer(plan: Plan) -> tuple[str | None, str | None]:
    for text in _signature_texts(plan):
        titles = list(_SIGNER_TITLE.finditer(text))
        if not titles:
            continue
        # "KT. CHỦ TỊCH PHÓ CHỦ TỊCH": the last title is the signer's own.
        last = titles[-1]
        after = re.sub(r"\[[^\]]*\]|\([^)]*\)", " ", text[last.end() :])
        persons = [m[0] for m in _PERSON.finditer(after) if _is_name(m[0]) or (m[0].isupper() and len(titles) == 1)]
        person = persons[0] if persons else None
        return person, last["title"].capitalize().replace("chủ tịch", "Chủ tịch").replace("giám đốc", "Giám đốc")
    return None, None


def _is_name(words: str) -> bool:
    return _APOSTROPHE.sub(lambda found: found[1].lower(), words).istitle()


def _signature_texts(plan: Plan) -> Iterator[str]:
    """Yield what may be a signature: the blocks of one, then what stands to the right of the recipients."""
    yield from (clause.text for clause in plan.clauses if clause.kind == "signature")
    for clause in plan.clauses:
        if clause.kind == "recipients":
            yield fold_text("\n".join(_right_column(plan.source[clause.start : clause.end].split("\n"))))
            # Columns run together: "- Bộ Ngoại giao; KT. CHỦ TỊCH", and the name ends the last line.
            last = re.search(rf"{_PERSON.pattern}\Z", clause.text)
            titles = " ".join(title[0] for title in _SIGNER_TITLE.finditer(clause.text))
            yield f"{titles} {last[0]}" if last and titles else ""


def _right_column(rows: Sequence[str]) -> Iterator[str]:
    """Yield what stands in the right one of two columns: behind a gap, or alone but as far to the right."""
    rows = [row.rstrip(" \t\xa0|").lstrip("|").replace("\t", _TAB) for row in rows]
    gaps = [list(_COLUMN_GAP.finditer(row, len(row) - len(row.lstrip()))) for row in rows]
    begins = min((found[-1].end() for found in gaps if found), default=0)
    for row, found in zip(rows, gaps, strict=True):
        if found:
            yield row[found[-1].end() :]
        elif begins and len(row) - len(row.lstrip()) > begins / 2:
            yield row


def _period(title: str) -> str | None:
    if found := _SPAN.search(title):
        return f"{found['first']}/{found['last']}" if found["first"] <= found["last"] else None
    years = [m["year"] for m in _UNTIL.finditer(title) if not _OUTLOOK.search(title[: m.start()])]
    if years:
        return years[0]
    alone = _IN_YEAR.search(title)
    return alone["year"] if alone else None


def _implements(headers: Sequence[Clause], title: Clause | None) -> str | None:
    """Return the number of the document that the plan carries out: cited in the title, or first in the preamble.

    A legal basis ("Căn cứ") counts only when its subject is the title's.
    """
    numbers = {
        c.row.number.upper(): c.row.number for h in headers if h is not title for c in citations_in(h) if c.row.number
    }
    for citation in citations_in(title) if title else []:
        if citation.row.number:
            return numbers.get(citation.row.number.upper(), citation.row.number)
    for clause in headers:
        if clause is title or not _CARRIES_OUT.match(clause.text):
            continue
        wanted = clause.text.lstrip().startswith("Căn cứ")
        for citation in citations_in(clause):
            row = citation.row
            if row.number and (not wanted or _rests_on(row, title)):
                return row.number
    return None


def _rests_on(row: Reference, title: Clause | None) -> bool:
    """Tell whether a legal basis is what the plan carries out: it approves something, and of the title's subject."""
    name = row.name or ""
    return bool(_APPROVES.match(name)) and _shares_subject(name, title)


def _shares_subject(about: str, title: Clause | None) -> bool:
    """Tell whether a cited document's subject is named in the title by a run of words."""
    words = re.findall(r"[^\W\d_]+", match_key(about))
    in_title = " ".join(re.findall(r"[^\W\d_]+", match_key(title.text))) if title else ""
    runs = (" ".join(words[i : i + _SHARED_WORDS]) for i in range(len(words) - _SHARED_WORDS + 1))
    return any(run in in_title for run in runs)


def _mentions_appendix(plan: Plan) -> bool:
    """Tell whether the body refers to an appendix of the plan's own."""
    body = (c for c in plan.clauses if not c.path.startswith("Phụ lục") and c.kind not in ("recipients", "signature"))
    return any(_APPENDIX.search(_OTHERS_APPENDIX.sub("", clause.text)) for clause in body)
