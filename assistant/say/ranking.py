"""What is said of how many of something each plan has, and which has most."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.say.nouns import AGENCY, CLAUSE, CONTENT, DEADLINE, DOCUMENT, DUTY, PARTNER

_HAS = {
    DUTY: "giao {count} nhiệm vụ",
    DOCUMENT: "dẫn {count} văn bản",
    PARTNER: "nêu {count} đối tác",
    DEADLINE: "nêu {count} mốc thời gian",
    AGENCY: "giao nhiệm vụ riêng cho {count} cơ quan",
    CLAUSE: "gồm {count} điều khoản",
}
_HAS_NONE = {
    DUTY: "không giao nhiệm vụ nào",
    DOCUMENT: "không dẫn văn bản nào",
    PARTNER: "không nêu đối tác nào",
    DEADLINE: "không nêu mốc thời gian nào",
    AGENCY: "không giao nhiệm vụ riêng cho cơ quan nào",
}
_ONE_EACH = "mỗi cơ quan ở mỗi điều khoản tính một"


def _counted_as(noun: str, agency: str | None) -> str:
    return f"{noun} của {agency}" if agency else f"{noun} ({_ONE_EACH})" if noun == DUTY else noun


def most_of(degree: str, noun: str, names: Sequence[str], agency: str | None) -> str:
    """First sentence on which plans have most or least of something; the counts of all follow."""
    first = f"{degree.capitalize()}: **{'; '.join(names)}**"
    return f"{first}, đếm theo {_counted_as(noun, agency)}. Số đếm ở từng kế hoạch:"


def each_has(noun: str, agency: str | None) -> str:
    """First sentence of how many of something each plan has."""
    return f"Số {_counted_as(noun, agency)} đếm được ở từng kế hoạch:"


def plan_has(name: str, noun: str, count: int, marks: str) -> str:
    """One plan's count, with the clauses counted from where they are few enough to be marked."""
    told = _HAS[noun].format(count=count) if count else _HAS_NONE[noun]
    return f"- **{name}** {told}{f' {marks}' if marks else ''}"


def shared_partners(count: int, plans: int, *, all_of_them: bool) -> str:
    """First sentence of what several plans name abroad; each follows with its plans."""
    by = f"cả {plans} kế hoạch" if all_of_them else f"từ hai kế hoạch trở lên trong {plans} kế hoạch"
    if not count:
        return f"Không có nước, khu vực hay tổ chức nước ngoài nào được {by} cùng nêu tên."
    return f"Có {count} nước, khu vực, tổ chức nước ngoài được {by} cùng nêu tên:"


_OF_PART = {AGENCY: "đơn vị", CONTENT: "nội dung"}


def most_parts(name: str, degree: str, noun: str, role: str | None, parts: Sequence[str]) -> str:
    """First sentence on which sections of a plan have most or least of something; the counts of all follow."""
    counted = f"{_OF_PART[noun]} {role}" if role else _OF_PART[noun]
    return f"**{name}**: {degree} {counted} nhất là **{'; '.join(parts)}**. Số đếm ở từng mục:"


def part_has(part: str, count: int, noun: str, mark: str) -> str:
    """One section's count."""
    return f"- {part} gồm {count} {_OF_PART[noun]} {mark}"


def part_holds(part: str) -> str:
    """Before what stands in the section that has most."""
    return f"{part} gồm:"
