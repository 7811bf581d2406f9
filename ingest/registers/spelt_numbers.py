"""Numbers that a plan spells out in its times: "ngày ba mươi tháng chín năm 2026", "trong vòng chín mươi ngày"."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

_UNITS = {
    word: value
    for value, words in enumerate(("một mốt", "hai", "ba", "bốn tư", "năm lăm nhăm", "sáu", "bảy", "tám", "chín"), 1)
    for word in words.split()
}
_UNIT = rf"(?:{'|'.join(_UNITS)})"
_COUNT = rf"(?:(?:{_UNIT} trăm )?(?:{_UNIT} mươi(?: {_UNIT})?|mười(?: {_UNIT})?|{_UNIT}))(?!\w)"
_THEN = r"(?=\s*(?:[,.;)/]|\Z|năm \d|h[ằà]ng|mỗi|của|đến|và))"
_SPELT = re.compile(
    rf"\bngày (?:(?:mùng|mồng) )?(?P<day>{_COUNT})(?= (?:tháng|h[ằà]ng|mỗi|của))"
    rf"|\bngày (?P<first>(?:mùng|mồng) \d{{1,2}})(?=\s*(?:[/,.;]|tháng|h[ằà]ng|mỗi|của))"
    rf"|(?<!h[ằà]ng )(?<!mỗi )\btháng (?P<month>(?!năm (?:\d|\.|…)){_COUNT}|giêng|chạp){_THEN}"
    rf"|\bquý (?P<quarter>{_UNIT}|nhất|[1-4]){_THEN}"
    rf"|(?:trong vòng|trong thời hạn|chậm nhất(?: là)?|không quá|tối đa|sau) (?P<days>{_COUNT})(?= (?:ngày|tháng)\b)",
    re.IGNORECASE,
)
_ROMAN = ("I", "II", "III", "IV")


@dataclass(frozen=True, slots=True)
class InDigits:
    """A text with its spelt numbers in digits, and where each place of it stands in the printed one."""

    text: str
    shifts: tuple[tuple[int, int], ...] = ()
    """Behind each number: its end in the printed text and in this one."""

    def printed(self, at: int) -> int:
        """Return where a place of the text stands in the printed one."""
        index = bisect_right(self.shifts, at, key=lambda shift: shift[1]) - 1
        return at if index < 0 else at + self.shifts[index][0] - self.shifts[index][1]

    def changed(self, at: int) -> int:
        """Return where a place of the printed text stands in this one."""
        index = bisect_right(self.shifts, at, key=lambda shift: shift[0]) - 1
        return at if index < 0 else at - self.shifts[index][0] + self.shifts[index][1]


def in_digits(text: str) -> InDigits:
    """Return `text` with the numbers of its times in digits; a quarter's in Roman ones, as most plans print it."""
    parts: list[str] = []
    shifts: list[tuple[int, int]] = []
    at = length = 0
    for found in _SPELT.finditer(text):
        group = found.lastgroup or ""
        value = _value(found[group].lower(), group)
        if value is None:
            continue
        start, end = found.span(group)
        start = found.start() + len("ngày ") if group == "day" else start
        parts += [text[at:start], value]
        length += start - at + len(value)
        shifts.append((end, length))
        at = end
    return InDigits("".join([*parts, text[at:]]), tuple(shifts))


def _value(words: str, group: str) -> str | None:
    if group == "first":
        return words.split()[-1]
    if group == "quarter":
        number = int(words) if words.isdigit() else {"nhất": 1}.get(words) or _count(words)
        return _ROMAN[number - 1] if 1 <= number <= len(_ROMAN) else None
    return {"giêng": "1", "chạp": "12"}.get(words) or str(_count(words))


def _count(words: str) -> int:
    total = 0
    for word in words.split():
        match word:
            case "trăm":
                total *= 100
            case "mươi":
                total = total // 100 * 100 + total % 100 * 10
            case "mười":
                total += 10
            case _:
                total += _UNITS[word]
    return total
