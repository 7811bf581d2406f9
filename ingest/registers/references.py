"""Documents that a plan cites: numbered ones of every type, and laws by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ingest.gazetteer import UPPER
from ingest.plan import Clause, Plan
from ingest.registers.dates import FULL_DATE, iso_date
from ingest.registers.words import Reference

_TYPES = (
    "Quyết định|Nghị quyết|Nghị định|Chỉ thị|Kế hoạch|Thông tư(?: liên tịch)?|Thông báo|Kết luận|Công văn|Tờ trình|"
    "Chương trình(?: hành động)?|Hướng dẫn|Quy định|Đề án|Công điện|Báo cáo|Văn bản|Quy chế|Thông tri|Lệnh|"
    "Bộ luật|Luật|Pháp lệnh"
)
_NUMBER = r"\d{1,5}[A-Za-zĐđ]?(?:\s*/\s*\d{4})?\s*[-/]\s*[A-ZĐ][\wĐđ&]*(?:\s*[-/]\s?[A-ZĐ][\wĐđ&.]*)*(?:-[a-z](?!\w))?"
_CITED = re.compile(
    rf"(?P<type>(?-i:{_TYPES}|{_TYPES.upper()}|(?:{_TYPES.lower()})(?=\s+số\s)))(?:\s+(?:(?!số\b|{_TYPES})[^\W\d]+\s+){{1,8}}(?=số\b))?\s*"
    rf"(?:số\s*:?\s*)?(?P<number>(?-i:{_NUMBER}))",
    re.IGNORECASE,
)
_BLANK = re.compile(rf"(?P<type>{_TYPES})\s+số\s*:?\s*(?:[.…_\s]*)(?=/[A-ZĐ])(?P<number>)")
_MORE = re.compile(rf"\s*(?:,|;|và)\s+(?:số\s+)?(?P<number>{_NUMBER})")
_LAW = re.compile(r"(?:Bộ luật|Luật|Pháp lệnh)\s+(?=[A-ZĐÀ-Ỹ]|sửa đổi,? bổ sung một số điều)")
_DATED = re.compile(rf"\s*,?\s*(?={FULL_DATE.pattern})", re.IGNORECASE)
_SAYS_WHAT = (
    r"về|phê duyệt|ban hành|v/v|quy định|hướng dẫn|thực hiện|triển khai|(?<!oại )giao|tại|"
    "sửa đổi|đẩy mạnh|tiếp tục|thu hút|để|cho|công bố|thông báo|thông qua|đã"
)
# A ministry's or department's name may have a comma of its own: "Bộ Văn hóa, Thể thao và Du lịch".
_IN_THREE = rf"(?:[^;,.()“”:]*?\b(?:Bộ|Sở) (?:[{UPPER}]\w+(?: \w+){{0,2}}), (?=[{UPPER}]\w+(?: \w+)? và [{UPPER}]))?"
_ISSUED_BY = re.compile(
    rf"\s*,?\s*(?:của|do)\s+(?P<issuer>(?=[{UPPER}]){_IN_THREE}[{UPPER}][^;,.()“”:]*?)"
    rf"(?=\s+(?:{_SAYS_WHAT}|và\s+(?:{_TYPES}|các|những)|\()|\s*(?:[;,.()“:]|\Z))"
)
# A title may stand in capitals, its verbs too: "… CỦA CHÍNH PHỦ BAN HÀNH …".
_ISSUED_BY_IN_CAPITALS = re.compile(
    rf"\s*,?\s*(?:CỦA|DO)\s+(?P<issuer>[{UPPER}][{UPPER} -]*?)"
    rf"(?=\s+(?:{_SAYS_WHAT.upper()})(?!\w)|\s*(?:[;,.()“:]|\Z))"
)
_OFFERED_BY = re.compile(rf"của\s+(?P<issuer>[{UPPER}][^;,.()“”:]*?)\s+tại\s*\Z")
_ABOUT = re.compile(
    r"(?:\s*\([^()]*\))?\s*,?\s*(?P<name>(?:về|phê duyệt|ban hành|v/v|quy định|hướng dẫn|sửa đổi)[\s,][^;]*?)"
    r"(?=\s*(?:;|\.\s|\.?\Z|\(|,\s(?:Ủy ban|Uỷ ban|UBND|cụ thể|trên cơ sở|với các|phấn đấu|xác định)"
    r"|\s(?:và|theo)\s(?:Quyết định|Nghị|Chỉ thị|Kế hoạch|Kết luận|Thông)))"
)
_LAW_GOES_ON = frozenset({"chống", "bổ", "chữa", "sửa"})
_LAW_STOP = frozenset(
    {
        "ngày",
        "số",
        "năm",
        "và",
        "theo",
        "được",
        "thì",
        "có",
        "là",
        "đã",
        "để",
        "của",
        "về",
        "hiện",
        "do",
        "trên",
        "sát",
        "cho",
        "với",
        "trong",
        "tại",
        "khi",
        "nếu",
    }
)
# A Party congress gives its resolutions no number; which congress it was stands in their name.
_CONGRESS = re.compile(
    r"(?P<type>Nghị quyết) (?:của )?(?P<issuer>Đại hội(?: (?!số\b)[^\W\d_]+){0,12}? (?:lần thứ \w+|[IVXL]+\b)"
    r"(?: của Đảng(?: Cộng sản Việt Nam)?)?(?:,? nhiệm kỳ \d{4}\s*[-–]\s*\d{4})?)"
)
_WITH_THIS = re.compile(r"kèm theo\s*\Z", re.IGNORECASE)
# The one law whose name joins two bodies: "Luật Tổ chức HĐND và UBND".
_TWO_BODIES = re.compile(r"(?<=Hội đồng nhân dân)\s+và\s+[ỦU][ỷy] ban nhân dân|(?<=HĐND)\s+và\s+UBND")
_AMENDS = re.compile(r"[Ss]ửa đổi,? bổ sung[^;.]*?(?=\s+ngày\s|\s*[;.]|\Z)")


@dataclass(frozen=True, slots=True)
class Citation:
    """A cited document with its place in the clause; `dated` is the span of its date."""

    row: Reference
    start: int
    end: int
    dated: tuple[int, int] | None


def read_references(plan: Plan, own_number: str | None = None) -> list[Reference]:
    """Return every cited document once a clause, in order; the plan's own number is no citation."""
    rows: list[Reference] = []
    for clause in plan.clauses:
        best: dict[tuple[str | None, str | None], Reference] = {}
        for citation in citations_in(clause):
            row = citation.row
            if own_number is None and row.number is None and _WITH_THIS.search(clause.text[: citation.start]):
                continue  # the plan itself, whose number is blank
            key = (row.number, row.name if row.number is None else None)
            if key not in best or (best[key].date is None and row.date is not None):
                best[key] = row
        rows.extend(row for row in best.values() if row.number is None or row.number != own_number)
    return _as_usually_printed(rows)


def _as_usually_printed(rows: Sequence[Reference]) -> list[Reference]:
    """Give a number from a title in capitals ("27/CT-TTG") the letters it has in the text."""
    usual = {row.number.upper(): row.number for row in rows if row.number and row.number != row.number.upper()}
    return [replace(row, number=usual.get((row.number or "").upper(), row.number)) for row in rows]


def citations_in(clause: Clause) -> list[Citation]:
    """Return the citations of a clause in order, repeated ones included."""
    if clause.kind == "recipients":
        return []
    found = [*_numbered(clause), *_laws(clause), *_resolutions(clause)]
    return sorted(found, key=lambda citation: citation.start)


def _numbered(clause: Clause) -> Iterator[Citation]:
    text = clause.text
    for match in (*_CITED.finditer(text), *_BLANK.finditer(text)):
        number = _number(match)
        kind = re.sub(r"(?i)\s+(?:hành động|liên tịch)\Z", "", match["type"]).capitalize()
        yield _citation(clause, match.start(), match.end(), kind, number, _name_of_law(match))
        last = match
        while more := _MORE.match(text, last.end()):
            yield _citation(clause, more.start(), more.end(), kind, _number(more))
            last = more


def _name_of_law(found: re.Match[str]) -> str | None:
    """Return a numbered law's name ("Luật Di sản văn hóa số 28/2001/QH10"); other documents have none before it."""
    name = re.sub(r"\s+số\s*:?\s*\Z", "", found.string[found.start() : found.start("number")])
    return name if re.match(r"(?:Bộ luật|Luật|Pháp lệnh)\s+\S", name) else None


def _number(found: re.Match[str]) -> str | None:
    return re.sub(r"\s+", "", found["number"]).rstrip(".") or None


def _citation(clause: Clause, start: int, end: int, kind: str, number: str | None, law: str | None = None) -> Citation:
    text = clause.text
    place, dated, day = end, None, None
    if number is None and (rest := re.compile(r"/[A-ZĐ][\w&/-]*").match(text, end)):
        place = rest.end()
    if lead := _DATED.match(text, place):
        found = FULL_DATE.match(text, lead.end())
        if found:
            dated, day, place = found.span(), iso_date(found), found.end()
    issuer = _ISSUED_BY.match(text, place) or _ISSUED_BY_IN_CAPITALS.match(text, place)
    offered = _OFFERED_BY.search(text[:start]) if not issuer else None
    by = issuer or offered
    about = _ABOUT.match(text, issuer.end() if issuer else place)
    row = Reference(
        clause.plan,
        clause.path,
        number,
        kind,
        day,
        by["issuer"].strip() if by else None,
        law or (_own_name(about["name"].strip(), number or "", by["issuer"] if by else "") if about else None),
    )
    return Citation(row, start, max(place, end), dated)


def _without_open_end(name: str) -> str:
    """Drop the mark that closes a quotation begun before the name."""
    return name[:-1].rstrip() if name.endswith("”") and name.count("“") < name.count("”") else name


# "Triển khai Quyết định số … về … trên địa bàn tỉnh X": where it is carried out is no part of a national name.
_HERE = re.compile(rf"\s+trên địa bàn (?:tỉnh|thành phố)(?: [{UPPER}]\w*)*\Z")
_NATIONAL = re.compile(
    r"-(?:TTg|CP|TW|BCT|BTC|QH\d*)\b|Thủ tướng|Chính phủ|Quốc hội|Ban Bí thư|Bộ Chính trị|\ABộ ", re.I
)


def _own_name(name: str, number: str, issuer: str) -> str:
    """Return what a document is about, without the words of the plan around it."""
    name = _without_open_end(name)
    return _HERE.sub("", name) if _NATIONAL.search(number) or _NATIONAL.search(issuer) else name


def _laws(clause: Clause) -> Iterator[Citation]:
    text = clause.text
    end = 0
    for match in _LAW.finditer(text):
        if match.start() < end or re.match(rf"\S*\s*số\s+{_NUMBER}", text[match.end() :]):
            continue
        end = _law_end(text, match.end())
        if re.match(rf"\s+số\s*:?\s*{_NUMBER}", text[end:]):
            continue
        name = text[match.start() : end].strip()
        kind = next(word for word in ("Bộ luật", "Luật", "Pháp lệnh") if name.startswith(word))
        lead = _DATED.match(text, end)
        found = FULL_DATE.match(text, lead.end()) if lead else None
        row = Reference(clause.plan, clause.path, None, kind, iso_date(found) if found else None, None, name)
        yield Citation(row, match.start(), end, found.span() if found else None)


def _resolutions(clause: Clause) -> Iterator[Citation]:
    for match in _CONGRESS.finditer(clause.text):
        row = Reference(clause.plan, clause.path, None, match["type"], None, match["issuer"], match[0])
        yield Citation(row, match.start(), match.end(), None)


def _law_end(text: str, start: int) -> int:
    """Return where a law's name ends: at a mark, or at a word that no name goes on with."""
    if amends := _AMENDS.match(text, start):
        return amends.end()
    end = start
    if bodies := _TWO_BODIES.search(text, start, start + 60):
        return bodies.end()
    for word in re.finditer(r"(\s*,\s*|\s+|\A)?([^\W\d]+)", text[start:]):
        gap, syllable = word[1] or "", word[2]
        if word.start() != end - start or (gap.strip() == "," and syllable not in _LAW_GOES_ON):
            break
        if syllable in _LAW_STOP or (end > start and syllable[0].isupper() and gap.strip() == ","):
            break
        end = start + word.end()
    return end
