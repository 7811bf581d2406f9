"""Documents that a question speaks of by when they were issued: those of a year, and days that are a document's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.compose.context import Context
from ingest.registers.words import Reference

_KINDS = "văn bản|quyết định|nghị quyết|chỉ thị|kết luận|luật|tờ trình|công văn|thông tư|nghị định"
_OF_A_PLAN = (
    "đến|tới|giai|đoạn|thời|kỳ|mục|tiêu|nhiệm|vụ|hiệu|lực|thực|triển|áp|dụng|hiện|chiến|lược|chương|trình"
    "|kết|thúc|hết|hạn|kéo|dài|chạy|dừng"
)
"""Words beside which a year is that of what is done or aimed at, and not that of a document."""
_YEAR = r"(?:(?P<way>trước|sau|từ)(?: năm)?|năm) (?P<year>(?:19|20)\d\d)\b(?! ?[-–]| đến\b| tới\b)"
_AFTER = re.compile(rf"\b(?:{_KINDS})\b(?: (?!(?:{_OF_A_PLAN})\b)[^\W\d]+){{0,8}}? {_YEAR}")
_BEFORE = re.compile(rf"^(?:trong |ở |vào )?{_YEAR}(?: (?!(?:{_OF_A_PLAN})\b)[^\W\d]+){{0,8}}? (?:{_KINDS})\b")

_LASTS = re.compile(r"\b(?:kết thúc|hết hạn|giai đoạn|thời kỳ|mục tiêu)\b")


@dataclass(frozen=True, slots=True)
class Issued:
    """The years in which the documents asked for were issued: that one, those before it or those from it on."""

    year: int
    way: str | None

    def holds(self, row: Reference) -> bool:
        """Tell whether a document was issued then; one cited without its date is not known to be."""
        if not row.date:
            return False
        year = int(row.date[:4])
        if self.way is None:
            return year == self.year
        return year < self.year if self.way == "trước" else year > self.year or (self.way == "từ" and year == self.year)


def issued_in(text: str) -> Issued | None:
    """Return the years of issue that a question names ("văn bản nào ban hành năm 2021"); None where it names none."""
    found = None if _LASTS.search(text) else _AFTER.search(text) or _BEFORE.search(text)
    return Issued(int(found["year"]), found["way"]) if found else None


def is_of_document(context: Context, day: str, month: str, year: str) -> bool:
    """Tell whether the plans asked about print a day as that of a document they cite."""
    given = f"{year}-{int(month):02}-{int(day):02}"
    rows = context.corpus.deadlines(context.frame.plans)
    return any(row.kind == "date_of_cited_document" and row.normalized == given for row in rows)


def undated(rows: Sequence[Reference], called: Sequence[str]) -> int:
    """Count the documents, each under how it is called, that are cited without the day they were issued on."""
    dated = {name for row, name in zip(rows, called, strict=True) if row.date}
    return len({name for row, name in zip(rows, called, strict=True) if not row.date} - dated)
