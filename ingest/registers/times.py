"""The grammar of times: what each form in which plans say when means, and when it is no deadline."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ingest.numerals import in_figures
from ingest.registers.clock import span_of
from ingest.registers.dates import iso_date, year_span
from ingest.registers.spelt_numbers import in_digits
from ingest.registers.time_forms import BARE_FORMS, FORMS
from ingest.registers.words import DeadlineKind

# "đến năm 2030" inside a document's or strategy's name says nothing about when the clause's work is due.
_OPENS_PHRASE = re.compile(
    r"(?:\A|\A\w{1,4}\)|[.,;:(“\"–-]|(?:mục tiêu|chỉ tiêu)(?: cụ thể)?|phấn đấu|từ nay|hoàn thành|"
    r"duy trì|[bđ]ảm bảo|bảo đảm|đạt được|chủ yếu|lộ trình(?: thực hiện)?|"
    r"và|để)\s*\Z",
    re.IGNORECASE,
)
_BEFORE_IT = re.compile(r"(?:hoàn thành |xong )?trước (?:năm|tháng|quý) ", re.IGNORECASE)
_STOP = re.compile(r"\.(?!\d)|(?<!\d)\.")
_OUTLOOK = re.compile(r"(?:định hướng|tầm nhìn|nhìn|hướng)\s*\Z", re.IGNORECASE)
# A heading that says nothing else ("2.2. Định hướng đến năm 2035") sets a time for what stands under it.
_WHOLE_OUTLOOK = re.compile(r"[\d.a-zđ)\s*-]*(?:định hướng|tầm nhìn)\s*", re.IGNORECASE)
# A span of years at the end of a name tells which document is meant, unless the work's own place stands between:
# "Chiến lược … trên địa bàn tỉnh giai đoạn 2022-2026" is work to do here in those years.
_IN_A_NAME = re.compile(
    r"(?:số\s+\d[\w/&-]*(?:[^.;]|\.(?=\d))*"
    r"|(?:Kế hoạch|Quy hoạch|Chương trình|Đề án|Nghị quyết|Chiến lược)\s"
    r"(?:(?!trên địa bàn|tại địa phương|tại tỉnh)[^.;])*)\Z"
)
_ISSUING = re.compile(r"\A(?:Điều \d+\.\s*)?(?:Ban hành|Phê duyệt)\b")


@dataclass(frozen=True, slots=True)
class Time:
    """A time found in a text."""

    kind: DeadlineKind
    match: re.Match[str]
    span: tuple[int, int]
    """Where the expression stands as printed; `match` has its numbers in digits."""

    @property
    def normalized(self) -> str | None:
        """The value: an ISO date, a span of years, a year, a duration; None where there is none or it is wrong."""
        groups = self.match.groupdict()
        match self.kind:
            case "annual":
                return "P1Y"
            case "period":
                return _period(groups)
            case "by_year":
                return _last_before(groups["year1"]) if _is_bound(self.match) else groups["year1"]
            case "milestone":
                value = _milestone(self.match)
                return _last_before(value) if value and _is_bound(self.match) else value
            case "periodic_unspecified":
                return _period_length(self.match)
            case _:
                return iso_date(self.match) if groups.get("day") else None


def find_times(text: str, *, bare: tuple[int, int] = (0, 0)) -> list[Time]:
    """Return the times of a text in order; `bare` is the stretch that answers the question when."""
    plain = in_digits(text)
    begins, ends = map(plain.changed, bare)
    taken: list[Time] = []
    for kind, pattern in (*FORMS, *BARE_FORMS):
        within = (0, len(plain.text)) if (kind, pattern) in FORMS else (begins, ends)
        for match in pattern.finditer(plain.text, *within):
            span = (plain.printed(match.start()), plain.printed(match.end()))
            if not any(overlap(span, known.span) for known in taken) and _on_word(plain.text, match):
                taken.append(Time(_precise_kind(kind, match), match, span))
    return sorted(taken, key=lambda time: time.span)


def overlap(first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Tell whether two spans share a character."""
    return first[0] < second[1] and second[0] < first[1]


def is_meant(text: str, time: Time) -> bool:
    """Tell whether a time is when something happens, not part of a document's name."""
    head = text[: time.span[0]]
    if time.kind == "by_year" and time.match[0].lower().startswith(("đến", "tới")):
        if _OUTLOOK.search(head):
            return bool(_WHOLE_OUTLOOK.fullmatch(head))
        return bool(_OPENS_PHRASE.search(head))
    if time.kind == "period":
        is_quoted = head.count("“") > head.count("”")
        return not (is_quoted or _IN_A_NAME.search(head[-160:]) or _ISSUING.match(text))
    return True


def without_repeats(text: str, times: Sequence[Time]) -> list[Time]:
    """Drop a time said again in the same words, and a bare "định kỳ" whose sentence tells how often."""
    stops = [match.start() for match in _STOP.finditer(text)]
    sentence = {time.span: bisect(stops, time.span[0]) for time in times}
    exact = {sentence[time.span] for time in times if time.kind in ("annual", "annual_by_date")}
    kept: dict[tuple[DeadlineKind, str], Time] = {}
    for time in times:
        is_vague = time.kind == "periodic_unspecified" and time.normalized is None
        if not (is_vague and sentence[time.span] in exact):
            kept.setdefault((time.kind, time.match[0].lower()), time)
    return list(kept.values())


def _on_word(text: str, match: re.Match[str]) -> bool:
    before, after = text[: match.start()][-1:], text[match.end() :][:1]
    return not before.isalnum() and not after.isalnum() and after != "/"


def _precise_kind(kind: DeadlineKind, match: re.Match[str]) -> DeadlineKind:
    groups = match.groupdict()
    has_year = groups.get("year") or groups.get("year2")
    return "milestone" if kind == "annual_by_date" and has_year else kind


def _period(groups: Mapping[str, str]) -> str | None:
    if half := groups.get("half"):
        first, last = ("01", "06") if half == "đầu" else ("07", "12")
        return f"{groups['year1']}-{first}/{groups['year1']}-{last}"
    if groups.get("day_a"):
        return _day_span(groups)
    if groups.get("month_a"):
        return _month_span(int(groups["month_a"]), int(groups["month_b"]), groups["year3"])
    if groups.get("quarter_a"):
        return _quarter_span(groups["quarter_a"].upper(), groups["quarter_b"].upper(), groups["year4"])
    if groups.get("year_from"):
        return _mixed_span(groups)
    return year_span(groups["first"], groups["last"])


def _milestone(match: re.Match[str]) -> str | None:
    groups = match.groupdict()
    if groups.get("years"):
        return f"P{int(groups['years'])}Y"
    if groups.get("months"):
        return f"P{int(groups['months'])}M"
    if groups.get("days"):
        return f"P{int(groups['days'])}D"
    if groups.get("part"):
        return _month_or_quarter(groups["part"].upper(), groups["year2p"])
    return groups.get("year1") or (iso_date(match) if groups.get("day") else None)


def _is_bound(match: re.Match[str]) -> bool:
    """Tell whether a time itself comes too late: "trước năm 2026", unlike "trước ngày …" and "trước hết năm 2026"."""
    return _BEFORE_IT.match(match[0]) is not None


def _last_before(value: str) -> str:
    """Return the last year, month or quarter that lies before one: "2027-09" → "2027-08", "2026-Q1" → "2025-Q4"."""
    year, _, part = value.partition("-")
    if not part:
        return str(int(year) - 1)
    in_quarters = part.startswith("Q")
    number = int(part.lstrip("Q")) - 1
    if number == 0:
        year, number = str(int(year) - 1), 4 if in_quarters else 12
    return f"{year}-Q{number}" if in_quarters else f"{year}-{number:02d}"


_QUARTER = {"I": "Q1", "II": "Q2", "III": "Q3", "IV": "Q4"}


def _month_or_quarter(part: str, year: str) -> str | None:
    if part in _QUARTER:
        return f"{year}-{_QUARTER[part]}"
    return f"{year}-{int(part):02d}" if 1 <= int(part) <= 12 else None


def _month_span(first: int, last: int, year: str) -> str | None:
    return f"{year}-{first:02d}/{year}-{last:02d}" if 1 <= first <= last <= 12 else None


def _day_span(groups: Mapping[str, str | None]) -> str | None:
    year = int(groups["year_b"] or 0)
    try:
        month = int(groups["month_b"] or 0)
        first = date(int(groups.get("year_a") or year), int(groups.get("month_a") or month), int(groups["day_a"] or 0))
        last = date(year, month, int(groups["day_b"] or 0))
    except ValueError:
        return None
    return f"{first.isoformat()}/{last.isoformat()}" if first <= last else None


def _quarter_span(first: str, last: str, year: str) -> str | None:
    return f"{year}-{_QUARTER[first]}/{year}-{_QUARTER[last]}" if _QUARTER[first] < _QUARTER[last] else None


def _mixed_span(groups: Mapping[str, str | None]) -> str | None:
    ends = [_named_point(groups[f"part_{end}"], groups[f"year_{end}"] or "") for end in ("from", "to")]
    named = "/".join(end for end in ends if end)
    span = span_of(named) if all(ends) else None
    return named if span is not None and span.first <= span.last else None


def _named_point(part: str | None, year: str) -> str | None:
    return _month_or_quarter(part.upper(), year) if part else year


def _period_length(found: re.Match[str]) -> str | None:
    words, groups = found[0].lower(), found.groupdict()
    for unit, group in (("Y", "every"), ("M", "every_m")):
        if groups.get(group):
            return f"P{in_figures(groups[group])}{unit}"
    if groups.get("within") and not found[0].lstrip("0").startswith("1 "):
        return None
    if groups.get("times"):
        times = int(groups["times"])
        return f"P{12 // times}M" if times and 12 % times == 0 else None
    for word, length in (("tuần", "P7D"), ("quý", "P3M"), ("sáu tháng", "P6M"), ("6 tháng", "P6M"), ("tháng", "P1M")):
        if word in words:
            return length
    return None
