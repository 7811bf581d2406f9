"""What is said of the plans themselves, one beside the other: their parts, their number, their dates, who signed."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.say.general import join

PARTS_BY_TITLE = "Đối chiếu theo tên phần, mục; kế hoạch không có đề mục riêng vẫn có thể nêu nội dung này ở phần khác."


def parts_head(words: str, having: Sequence[str], lacking: Sequence[str], *, lacking_first: bool) -> str:
    """First sentence on which plans have a part or section of that title."""
    if not lacking:
        return f"Kế hoạch nào cũng có phần, mục mang tên “{words}”:"
    told = [f"có phần, mục mang tên “{words}”: {join(having)}", f"không có: {join(lacking)}"]
    if lacking_first:
        told = [f"không có phần, mục nào mang tên “{words}”: {join(lacking)}", f"có: {join(having)}"]
    return f"{told[0][0].upper()}{told[0][1:]}; {told[1]}."


def parts_of(name: str, told: Sequence[str]) -> str:
    """One plan's parts of that title, each with its mark."""
    return f"- **{name}**: {'; '.join(told)}"


def not_citing(places: Sequence[str]) -> str:
    """First sentence where the plans are asked for that do not cite a document; the clauses of the others follow."""
    return f"Không dẫn văn bản này: {join(places)}. Các kế hoạch khác dẫn như sau."


def loaded(count: int, places: Sequence[str]) -> str:
    """First sentence on which plans are loaded; a row each follows."""
    return f"Hiện đã nạp {count} kế hoạch, của {join(places)}:"


def ordered(degree: str, name: str, *, all_dated: bool) -> str:
    """First sentence on which plan was issued first or last; the days of all follow."""
    among = "" if all_dated else " trong các kế hoạch có ghi ngày ban hành"
    return f"Ban hành {degree}{among}: **{name}**."


def not_ordered(degree: str) -> str:
    """The plans do not print the days by which they could be ordered; what they print follows."""
    return f"Không xác định được kế hoạch nào ban hành {degree}: các văn bản đã nạp không ghi đủ ngày ban hành."


def same(*, alike: bool) -> str:
    """First word on whether plans have the same of something; what each has follows."""
    return "Có, giống nhau." if alike else "Không giống nhau."


def only_there(name: str, words: str) -> str:
    """The one plan that names what a question asks the place of; the clauses follow."""
    return f"Chỉ **{name}** nhắc đến “{words}”; kế hoạch không nêu địa điểm nào cụ thể hơn:"


def money_beside(places: Sequence[str], whom: str, *, only: bool) -> str:
    """Leads to the sentences that speak of money and of those it is asked for: whether it is theirs is to be read."""
    who = f"{'Chỉ kế hoạch' if only else 'Kế hoạch'} của {join(places)}"
    return f"{who} có câu vừa nói đến kinh phí vừa nhắc “{whom}”; cần đối chiếu có đúng là chi cho đối tượng này không:"


def no_money_for(names: Sequence[str], whom: str) -> str:
    """No plan, or none of those named, speaks of money for somebody."""
    who = f"**{join(names)}** không" if names else "Không kế hoạch nào"
    return f"{who} có câu vừa nói đến kinh phí vừa nhắc “{whom}” (đã rà soát toàn văn)."


def cites_first(degree: str, name: str, document: str, day: str, mark: str) -> str:
    """Which plan's document of the kind asked for is the oldest or the newest; the documents of all follow."""
    return f"{degree.capitalize()} theo ngày được ghi: **{name}**, dẫn {document} ngày {day} {mark}."
