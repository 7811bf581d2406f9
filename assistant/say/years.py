"""What is said of tasks by the years that a question asks about."""

from __future__ import annotations

from collections.abc import Sequence

_IN_YEARS = {
    "within": "thời gian gồm năm {}",
    "before": "kết thúc trước năm {}",
    "beyond": "kéo dài sau năm {}",
    "from": "bắt đầu từ năm {}",
    "until": "kết thúc năm {}",
    "dated": "có ấn định năm",
}


def condition(how: str, first: int, last: int, *, but_yearly: bool) -> str:
    """The condition on time that rows were chosen by; `how` as the question has it."""
    span = f"giai đoạn {first}-{last}" if first < last else f"chỉ trong năm {first}"
    told = span if how == "exactly" else _IN_YEARS[how].format(first)
    return f"{told}, không tính việc hằng năm" if but_yearly else told


def in_month(month: int, year: int | None) -> str:
    """The condition on time that things were chosen by, where a question asks about one month."""
    return f"thời hạn rơi vào tháng {month}{f' năm {year}' if year else ''}"


def also_all_year(places: Sequence[str], year: int) -> str:
    """Beside what is due in a month: what may be done at any time of its year."""
    return f"Ngoài ra, kế hoạch nêu {len(places)} nội dung có thời gian cả năm {year}: {'; '.join(places)}."


def none_in_month(name: str, month: int, year: int | None) -> str:
    """Nothing is due in the month that a question asks about."""
    return f"**{name}** không nêu nội dung nào có {in_month(month, year)}."


def also_yearly(places: Sequence[str]) -> str:
    """What is done every year stands beside what is dated in the year asked about."""
    return f"Ngoài ra, kế hoạch nêu {len(places)} nội dung thực hiện hằng năm: {'; '.join(places)}."


def also_through(places: Sequence[str]) -> str:
    """What runs through the year asked about and beyond it, beside what is for that year alone."""
    return f"Ngoài ra, kế hoạch nêu {len(places)} nội dung có giai đoạn kéo dài qua năm đó: {'; '.join(places)}."


def beyond(name: str, last: int) -> str:
    """A year after a plan's last one."""
    return f"{name} có thời hạn đến năm {last}; năm được hỏi nằm ngoài thời hạn này."


def held_by(agencies: str, role: str | None) -> str:
    """The condition on agencies that rows were chosen by."""
    return f"{agencies} {role}" if role else f"có {agencies}"


_ROMAN = {1: "I", 2: "II", 3: "III", 4: "IV"}


def quarter(number: int, year: int | None) -> str:
    """A quarter of a year as it is called."""
    return f"quý {_ROMAN[number]}{f' năm {year}' if year else ''}"


def half(year: int | None, *, is_first: bool) -> str:
    """Half of a year as it is called."""
    return f"6 tháng {'đầu' if is_first else 'cuối'} năm{f' {year}' if year else ''}"


def month(number: int, year: int | None) -> str:
    """A month as it is called."""
    return f"tháng {number}{f' năm {year}' if year else ''}"


def whole(year: int) -> str:
    """A year as it is called."""
    return f"năm {year}"


def falls_into(window: str) -> str:
    """The condition on time that things were chosen by, where a question asks about part of a year."""
    return f"thời hạn rơi vào {window}"


def none_ending(name: str, year: int) -> str:
    """Nothing that a plan puts a time to ends in the year asked about."""
    return f"**{name}** không có nội dung nào ghi thời gian kết thúc năm {year} (không kể việc làm hằng năm)."


def none_in_window(names: Sequence[str], window: str) -> str:
    """Nothing is due in the part of the year that a question asks about: in no plan, or in those named."""
    who = f"{'; '.join(f'**{name}**' for name in names)}: không" if names else "Không kế hoạch nào"
    return f"{who} nêu nội dung nào có {falls_into(window)}."


def yearly_of(name: str, places: Sequence[str]) -> str:
    """What a plan has done every year, and so in the year asked about."""
    return f"**{name}** nêu {len(places)} nội dung thực hiện hằng năm: {'; '.join(places)}."


def days_set(told: Sequence[str]) -> str:
    """The days of the year that plans do set, where none falls into what is asked."""
    return f"Ngày ấn định hằng năm trong kế hoạch: {'; '.join(told)}."
