"""Times that a plan sets: each with its kind, its value on the calendar, the work it is for, and who gets it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.markers import read_marker
from ingest.plan import Clause, Plan
from ingest.registers.agency_names import AgencyNames
from ingest.registers.dates import DATE, DATE_PATTERN, iso_date, year_span
from ingest.registers.recipients import find_recipient
from ingest.registers.references import Citation, citations_in
from ingest.registers.words import Deadline, DeadlineKind

_YEARLY = r"(?:h[ằà]ng năm|mỗi năm|theo từng năm|từng năm|mỗi năm một lần|thường niên)"
_EVERY = r"(?:h[ằà]ng|mỗi) (?:tháng|quý|tuần|0?6 tháng)|(?:sáu|0?6) tháng(?: một lần|/lần)"
_BEFORE = r"(?:trước|vào|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?(?: vào)?|đến|trong)"
_YEAR = r"(?P<year1>(?:19|20)\d{2})"


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


# The order is the precedence: an earlier pattern's find hides the later ones inside it.
_PATTERNS: tuple[tuple[DeadlineKind, re.Pattern[str]], ...] = (
    (
        "effective_date",
        _pattern(
            rf"(?<=hiệu lực )(?:thi hành )?(?:kể )?từ (?:ngày ký(?: ban hành)?|{DATE})|kể từ ngày ký(?: ban hành)?"
        ),
    ),
    ("annual_by_date", _pattern(rf"(?:định kỳ,? )?{_YEARLY},? ?\(?(?:định kỳ )?{_BEFORE} {DATE}\)?")),
    ("annual_by_date", _pattern(rf"(?:định kỳ )?{_BEFORE} {DATE},? (?:{_YEARLY}|của năm (?:sau|báo cáo)|năm sau)")),
    ("periodic_unspecified", _pattern(rf"(?:định kỳ )?{_BEFORE} ngày \d{{1,2}},? (?:của )?(?:{_EVERY})")),
    ("annual_by_date", _pattern(rf"(?:định kỳ )?{_BEFORE} {DATE}")),
    (
        "period",
        _pattern(
            r"(?:(?:trong )?giai đoạn|thời kỳ|từ năm|trong các năm|từ)(?: năm)? (?P<first>(?:19|20)\d{2})\s*(?:[-–—]|đến(?: năm)?)\s*(?P<last>(?:19|20)\d{2})(?!\d)"
        ),
    ),
    (
        "period",
        _pattern(
            r"từ tháng (?P<month_a>\d{1,2}) (?:đến|tới) tháng (?P<month_b>\d{1,2})(?: năm |/)(?P<year3>(?:19|20)\d{2})"
        ),
    ),
    ("milestone", _pattern(r"(?:sơ kết|tổng kết)(?:,? (?:tổng kết|đánh giá))? (?:sau )?(?P<years>\d{1,2}) năm")),
    (
        "milestone",
        _pattern(rf"(?:giữa kỳ|cuối kỳ|sơ kết|tổng kết)(?: [^\W\d]+){{0,4}} \(?(?:vào |trong )?năm {_YEAR}\)?"),
    ),
    (
        "milestone",
        _pattern(
            r"(?:hoàn thành )?(?:trước|trong|vào|hết|xong trong|đến)(?: hết)? (?:tháng|quý) (?P<part>\d{1,2}|IV|I{1,3})(?:\s*/\s*|\s+năm\s+)(?P<year2p>(?:19|20)\d{2})"
        ),
    ),
    (
        "by_year",
        _pattern(
            rf"(?:hoàn thành |xong )?(?:trước|trong|vào|hết|cuối|đầu|ngay trong)(?: cuối)? năm {_YEAR}(?!\s*[-–]\s*\d{{4}})"
        ),
    ),
    ("by_year", _pattern(rf"(?:từ nay )?(?:đến|tới)(?: hết| cuối)? năm {_YEAR}")),
    ("annual", _pattern(rf"(?:định kỳ,? )?(?:\({_YEARLY}\)|{_YEARLY})(?: \(?một lần\)?)?")),
    ("periodic_unspecified", _pattern(rf"(?:định kỳ,? )?(?:{_EVERY})")),
    ("periodic_unspecified", _pattern(r"(?:theo )?định kỳ(?! và đột xuất|,? đột xuất)|thường kỳ")),
)
# In a column or after a label that asks for the time, bare words are times too.
_BARE: tuple[tuple[DeadlineKind, re.Pattern[str]], ...] = (
    ("period", _pattern(r"(?P<first>(?:19|20)\d{2})\s*(?:[-–—]|đến(?: năm)?)\s*(?P<last>(?:19|20)\d{2})")),
    ("by_year", _pattern(rf"(?:năm )?{_YEAR}")),
    ("periodic_unspecified", _pattern(r"thường xuyên|liên tục")),
)
_TIME_LABEL = re.compile(r"(?:thời gian|thời hạn|tiến độ|hoàn thành|lộ trình)(?: [^\W\d]+){0,3}\s*:", re.IGNORECASE)
_TIME_COLUMN = re.compile(r"thời gian|thời hạn|tiến độ|hoàn thành|lộ trình|năm thực hiện", re.IGNORECASE)
_WORK_COLUMN = re.compile(r"nội dung|nhiệm vụ|công việc|hoạt động|giải pháp|tên", re.IGNORECASE)
# "đến năm 2030" inside a document's or strategy's name says nothing about when the clause's work is due.
_OPENS_PHRASE = re.compile(
    r"(?:\A|[.,;:(“\"–-]|mục tiêu(?: cụ thể)?|phấn đấu|từ nay|hoàn thành|duy trì|bảo đảm|đạt được|chủ yếu|đảm bảo|và|để)\s*\Z",
    re.IGNORECASE,
)
_OUTLOOK = re.compile(r"(?:định hướng|tầm nhìn|nhìn|hướng)\s*\Z", re.IGNORECASE)
# A span of years at the end of a name tells which document is meant, unless the work's own place stands between:
# "Chiến lược … trên địa bàn tỉnh giai đoạn 2022-2026" is work to do here in those years.
_IN_A_NAME = re.compile(
    r"(?:số\s+\d[\w/&-]*(?:[^.;]|\.(?=\d))*"
    r"|(?:Kế hoạch|Quy hoạch|Chương trình|Đề án|Nghị quyết|Chiến lược|Phương án)\s"
    r"(?:(?!trên địa bàn|tại địa phương|tại tỉnh)[^.;])*)\Z"
)
_ISSUING = re.compile(r"\A(?:Điều \d+\.\s*)?(?:Ban hành|Phê duyệt)\b")


@dataclass(frozen=True, slots=True)
class _Found:
    kind: DeadlineKind
    match: re.Match[str]

    @property
    def span(self) -> tuple[int, int]:
        return self.match.span()


def read_deadlines(plan: Plan, names: AgencyNames) -> list[Deadline]:
    """Return every time that a clause states, in order; the dates of cited documents come as their own kind."""
    return [row for clause in plan.clauses for row in clause_deadlines(clause, names)]


def clause_deadlines(clause: Clause, names: AgencyNames) -> list[Deadline]:
    """Return the times that one clause states, in the order printed."""
    if clause.kind in ("recipients", "signature"):
        return []
    if clause.cells:
        return list(_cell_deadlines(clause))
    citations = citations_in(clause)
    found = list(_cited_dates(clause, citations))
    if clause.kind != "header":
        found += [(hit.match.start(), _row(clause, hit, names)) for hit in _times(clause, citations)]
    return [row for _, row in sorted(found, key=lambda pair: pair[0])]


def _cell_deadlines(clause: Clause) -> Iterator[Deadline]:
    work = next((cell.text for cell in clause.cells if _WORK_COLUMN.search(cell.column) and cell.text), None)
    for cell in clause.cells:
        if not _TIME_COLUMN.search(cell.column):
            continue
        for hit in _matches(cell.text, (*_PATTERNS, *_BARE)):
            yield Deadline(clause.plan, clause.path, hit.match[0].strip(), hit.kind, _normalized(hit), work, None)


def _times(clause: Clause, citations: Sequence[Citation]) -> list[_Found]:
    text = clause.text
    label = _TIME_LABEL.search(text)
    patterns = (*_PATTERNS, *_BARE) if label and _is_label(clause, label) else _PATTERNS
    dated = [citation.dated for citation in citations if citation.dated]
    hits = [
        hit
        for hit in _matches(text, patterns)
        if _is_meant(text, hit) and not any(_overlap(hit.span, span) for span in dated)
    ]
    return _without_repeats(text, hits)


def _without_repeats(text: str, hits: Sequence[_Found]) -> list[_Found]:
    """Drop a time said again in the same words, and a bare "định kỳ" whose sentence tells how often."""
    kept: list[_Found] = []
    for hit in hits:
        others = [other for other in hits if other is not hit and "." not in _between(text, hit, other)]
        is_vague = hit.kind == "periodic_unspecified" and _normalized(hit) is None
        if is_vague and any(other.kind in ("annual", "annual_by_date") for other in others):
            continue
        if not any(_same_words(hit, other) for other in kept):
            kept.append(hit)
    return kept


def _between(text: str, first: _Found, second: _Found) -> str:
    spans = sorted((first.span, second.span))
    return re.sub(r"\d\.\d", "", text[spans[0][1] : spans[1][0]])


def _same_words(first: _Found, second: _Found) -> bool:
    return first.kind == second.kind and first.match[0].lower() == second.match[0].lower()


def _is_label(clause: Clause, label: re.Match[str]) -> bool:
    marker = read_marker(clause.text)
    lead = len(clause.text) - len(marker.rest) if marker else 0
    return label.start() <= lead


def _matches(text: str, patterns: Sequence[tuple[DeadlineKind, re.Pattern[str]]]) -> list[_Found]:
    taken: list[_Found] = []
    for kind, pattern in patterns:
        for match in pattern.finditer(text):
            if not any(_overlap(match.span(), known.span) for known in taken) and _on_word(text, match):
                taken.append(_Found(_precise_kind(kind, match), match))
    return sorted(taken, key=lambda hit: hit.span)


def _on_word(text: str, match: re.Match[str]) -> bool:
    before, after = text[: match.start()][-1:], text[match.end() :][:1]
    return not before.isalnum() and not after.isalnum() and after != "/"


def _precise_kind(kind: DeadlineKind, match: re.Match[str]) -> DeadlineKind:
    groups = match.groupdict()
    has_year = groups.get("year") or groups.get("year2")
    return "milestone" if kind == "annual_by_date" and has_year else kind


def _is_meant(text: str, hit: _Found) -> bool:
    head = text[: hit.match.start()]
    words = hit.match[0].lower()
    if hit.kind == "by_year" and words.startswith(("đến", "tới")):
        return bool(_OPENS_PHRASE.search(head)) and not _OUTLOOK.search(head)
    if hit.kind == "period":
        return not (_IN_A_NAME.search(head[-160:]) or _ISSUING.match(text) or _is_quoted(head))
    return words not in ("thường niên",)


def _is_quoted(head: str) -> bool:
    return head.count("“") > head.count("”")


def _overlap(first: tuple[int, int], second: tuple[int, int]) -> bool:
    return first[0] < second[1] and second[0] < first[1]


def _row(clause: Clause, hit: _Found, names: AgencyNames) -> Deadline:
    expression = clause.text[hit.match.start() : hit.match.end()].strip(" ,")
    what, to = find_recipient(clause.text, hit.span, names)
    return Deadline(clause.plan, clause.path, expression, hit.kind, _normalized(hit), what, to)


def _normalized(hit: _Found) -> str | None:
    groups = hit.match.groupdict()
    match hit.kind:
        case "annual":
            return "P1Y"
        case "period" if groups.get("month_a"):
            return _month_span(int(groups["month_a"]), int(groups["month_b"]), groups["year3"])
        case "period":
            return year_span(groups["first"], groups["last"])
        case "by_year":
            return groups["year1"]
        case "milestone" if groups.get("years"):
            return f"P{int(groups['years'])}Y"
        case "milestone" if groups.get("part"):
            return _month_or_quarter(groups["part"].upper(), groups["year2p"])
        case "milestone" if groups.get("year1"):
            return groups["year1"]
        case "periodic_unspecified":
            return _period_length(hit.match[0].lower())
        case _:
            return iso_date(hit.match) if groups.get("day") else None


def _month_or_quarter(part: str, year: str) -> str | None:
    quarters = {"I": "Q1", "II": "Q2", "III": "Q3", "IV": "Q4"}
    if part in quarters:
        return f"{year}-{quarters[part]}"
    return f"{year}-{int(part):02d}" if 1 <= int(part) <= 12 else None


def _month_span(first: int, last: int, year: str) -> str | None:
    return f"{year}-{first:02d}/{year}-{last:02d}" if 1 <= first <= last <= 12 else None


def _period_length(words: str) -> str | None:
    for word, length in (("tuần", "P7D"), ("quý", "P3M"), ("sáu tháng", "P6M"), ("6 tháng", "P6M"), ("tháng", "P1M")):
        if word in words:
            return length
    return None


def _cited_dates(clause: Clause, citations: Sequence[Citation]) -> Iterator[tuple[int, Deadline]]:
    for citation in citations:
        if citation.dated:
            start, end = citation.dated
            found = DATE_PATTERN.match(clause.text, start)
            value = iso_date(found) if found else None
            name = citation.row.number or citation.row.name
            what = f"{citation.row.type} {name}" if citation.row.number else name
            yield (
                start,
                Deadline(clause.plan, clause.path, clause.text[start:end], "date_of_cited_document", value, what, None),
            )
