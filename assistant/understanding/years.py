"""The years that a question asks about, and how a task's time must stand to them: within, ended before, not yearly."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

How = Literal["within", "exactly", "before", "until", "beyond", "from", "dated"]
"""`within`: the time takes the year in; `exactly`: it is these years; `until`: it ends in the year; `beyond`: after it;
`before` it; `from`: it begins in the year or later; `dated`: it names any years at all."""

_Y = r"((?:19|20)\d\d)\b(?!\s*[-–—/])"
_YEAR = rf"(?:năm )?{_Y}"
_SPAN = re.compile(
    r"(?<!\d)((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)(?!\d)"
    r"|\btừ (?:năm )?((?:19|20)\d\d) (?:đến|tới) (?:hết )?(?:năm )?((?:19|20)\d\d)\b"
)
_ENDS = r"(?:kết thúc|hoàn thành|hoàn tất|xong|chấm dứt)(?: \w+){0,3}?"
_HOW: tuple[tuple[How, re.Pattern[str]], ...] = (
    ("before", re.compile(rf"\b(?:trước|sớm hơn) {_YEAR}|\b{_ENDS} trước {_YEAR}")),
    ("beyond", re.compile(rf"\b(?:sau|quá|vượt) {_YEAR}")),
    ("from", re.compile(rf"\b(?:bắt đầu|khởi động|kể từ|từ)(?: từ| trong| vào)? {_YEAR}(?! (?:đến|tới))")),
    (
        "until",
        re.compile(
            rf"\b(?:{_ENDS}|chậm nhất|đến hết|kéo dài đến|kéo dài tới)(?: \w+){{0,2}}? {_YEAR}"
            rf"|\b(?:đến|tới)(?: hết)? {_YEAR}(?: \w+){{0,3}} (?:phải|cần) (?:làm )?(?:xong|hoàn thành|hoàn tất)\b"
            rf"|\bnăm {_Y}(?: \w+){{0,3}} phải (?:xong|kết thúc|hoàn thành|hoàn tất)\b"
        ),
    ),
    ("exactly", re.compile(rf"\b(?:hẹn|chốt|ghi|đúng|riêng|chỉ|ấn định)(?: (?:rõ|là|cho|vào|trong|đúng))* {_YEAR}")),
    (
        "within",
        re.compile(rf"\b(?:trong|vào|của|là|qua|làm|thực hiện|triển khai|thời gian|giai đoạn|thời kỳ|hạn) {_YEAR}"),
    ),
    ("within", re.compile(rf"(?<!đến )(?<!tới )\bnăm {_Y}|^{_Y}|(?<!đến )(?<!tới )(?<!năm )\b{_Y}$")),
)
_YEARLY = r"(?:h[ằà]ng năm|mỗi năm|từng năm|thường niên)"
NOT_YEARLY = re.compile(
    r"\b(?:không|chưa|trừ|ngoài|bỏ|loại|khác)"
    rf"(?: (?:kể|tính|phải|gồm|lấy|có|là|làm|ghi|đi|ra|bỏ|việc|nhiệm vụ|dòng|mục|cái|các|những|mấy))* {_YEARLY}"
)
_STRETCH = re.compile(r"\b(?:giai đoạn|thời kỳ)\b")
_DATED = re.compile(
    r"\b(?:ấn định|ghi|nêu|có|theo|gắn)(?: (?:rõ|với|mốc))*"
    r" (?:(?:số )?năm (?:cụ thể|rõ ràng|nào rõ)|mốc năm|giai đoạn năm"
    r"|(?:thời hạn|hạn|mốc(?: thời gian)?|thời gian) (?:cụ thể|rõ ràng|xác định|nhất định))"
)


DUE_THINGS = re.compile(
    r"(?:nhiệm vụ|việc|nội dung|hoạt động|dòng|mục)(?: \w+){0,4} nào|\b(?:việc|điều) gì\b"
    r"|những (?:nhiệm vụ|việc|nội dung)|\b(?:xong|hoàn thành|hoàn tất) (?:những |các )?gì\b"
)
"""Asks for things to be done."""
MONTH_OF_YEAR = re.compile(r"\btháng \d{1,2}(?:\s*/\s*| năm )20\d\d\b")
SUBJECT = 8.0
"""So much weight may be left of a question beside its time; with more it is about a subject of its own."""
OF_TIMES = frozenset(
    "xong hoàn thành tất thời hạn phải kéo dài giai đoạn kết thúc ấn định bắt đầu trước sau đang trong "
    "buộc ngay kịp gấp dứt điểm hẹn chốt liền chậm nhất muộn trễ gì".split()
)
"""Words of times and of urgency: they tell nothing of what is due."""


@dataclass(frozen=True, slots=True)
class YearsAsked:
    """Years and how a time must stand to them; `but_yearly` leaves out what comes back every year."""

    how: How
    first: int = 0
    last: int = 0
    but_yearly: bool = False

    def takes(self, first: int, last: int) -> bool:
        """Tell whether a time from one year to another is what is asked for."""
        match self.how:
            case "within":
                return first <= self.first <= last
            case "exactly":
                return (first, last) == (self.first, self.last)
            case "before":
                return last < self.first
            case "beyond":
                return last > self.first
            case "from":
                return first >= self.first
            case "until":
                return last == self.first
        return True


def years_asked(text: str, typed: str) -> YearsAsked | None:
    """Return the years that a question asks about, None for none; `typed` still has its dashes."""
    but_yearly = NOT_YEARLY.search(text) is not None
    if span := _SPAN.search(typed) or _SPAN.search(text):
        first, last = (int(year) for year in span.groups() if year)
        return YearsAsked("exactly", first, last, but_yearly)
    for how, pattern in _HOW:
        if found := pattern.search(text):
            year = int(next(group for group in found.groups() if group))
            # A stretch of time ("giai đoạn 2015") is none that comes back every year.
            return YearsAsked(how, year, year, but_yearly or _STRETCH.search(text) is not None)
    return YearsAsked("dated", but_yearly=True) if but_yearly or _DATED.search(text) else None
