"""The verdict on what a next question checks: "có Sở X không?", "tỉnh Y cũng thế à?", "của riêng năm Z à?"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.say.general import join


def has_part(name: str, agency: str, roles: Sequence[str], *, denied: bool) -> str:
    """A plan gives an agency a part in what was told; `denied` where the question says that it does not."""
    verdict = "Không đúng" if denied else "Có"
    return f"{verdict}: **{name}** giao **{agency}** {join(roles)} nội dung này."


def holds_some(name: str, agency: str, role: str, *, is_first: bool) -> str:
    """A plan tells of a thing in several places, and an agency has the role asked about in some of them.

    `is_first`: in the place that is most about it.
    """
    verdict = "Đúng nhưng chưa đủ" if is_first else "Chỉ đúng một phần"
    places = f"có chỗ giao **{agency}** {role}, có chỗ giao cơ quan khác"
    return f"{verdict}: **{name}** nêu việc này ở nhiều chỗ, {places}:"


def has_no_part(name: str, agency: str, *, denied: bool) -> str:
    """The clauses told of do not name an agency."""
    verdict = "Đúng" if denied else "Không"
    return f"{verdict}: các điều khoản này của **{name}** không nêu tên {agency}; kế hoạch ghi:"


def besides(name: str, left_out: str, others: Sequence[str], mark: str) -> str:
    """Who is left of those that a clause charges."""
    return f"**{name}**: ngoài {left_out}, còn **{join(others)}** {mark}"


def nobody_besides(name: str, left_out: str, mark: str) -> str:
    """Nobody is left of those that a clause charges."""
    return f"**{name}**: ngoài {left_out}, điều khoản này không giao cơ quan nào khác {mark}."


def no_part(name: str, agency: str) -> str:
    """An agency has no part in what was told."""
    return f"**{name}** không nêu {agency} trong nội dung này; kế hoạch ghi như sau."


def own_duties(agency: str, shown: int, total: int) -> str:
    """After that: what the plan does give the agency."""
    return f"Nhiệm vụ kế hoạch giao {agency} ({shown}/{total}):"


def said_after_all(name: str) -> str:
    """A plan does say what the question says it does not; the clause follows."""
    return f"Không đúng: **{name}** có nêu nội dung này."


def not_of_all(names: Sequence[str]) -> str:
    """Something is said of all plans asked about that these plans do not print."""
    return f"Không phải tất cả các kế hoạch được hỏi đều như vậy; không thấy điều này ở: {'; '.join(names)}."


NOT_SO = "Không đúng như câu hỏi nêu."
RIGHTLY_DENIED = "Đúng như câu hỏi nêu:"
"""Before what a plan says otherwise, where a question says that it is not so."""


LEADS = "cơ quan được giao"
TIMES = "thời hạn"


def alike(what: str, names: Sequence[str]) -> str:
    """A plan says the same of `what` as the one talked of before."""
    return f"Có, {what} giống với **{join(names)}**."


def not_alike(what: str, names: Sequence[str]) -> str:
    """A plan says something else of `what` than the one talked of before."""
    return f"Không, {what} khác với **{join(names)}**; kế hoạch ghi như sau."


def same_agency(name: str, agency: str) -> str:
    """A plan does not say just what the one talked of before says, but charges the same agency with its like."""
    return f"**{name}** không ghi đúng việc này; việc gần nhất mà kế hoạch giao cho **{agency}** là:"


def not_named(name: str, missing: Sequence[str]) -> str:
    """A plan does not name what the one talked of before names."""
    return f"Không: **{name}** không nêu {join(missing)}; kế hoạch ghi như sau."


def cites_too(document: str, citing: Sequence[str], others: Sequence[str]) -> str:
    """Which plans cite a document that the one talked of before rests on, and which do not."""
    if not citing:
        return f"Không: **{join(others)}** không dẫn {document}; kế hoạch ghi như sau."
    also = f"**{join(citing)}** cũng dẫn {document}"
    return f"Không phải tất cả: {also}; **{join(others)}** không dẫn." if others else f"Có: {also}."


def every_year(year: str) -> str:
    """A deadline comes back every year and is not that of one alone."""
    return f"Không riêng năm {year}: thời hạn này lặp lại hằng năm."


def of_all(name: str, label: str, words: str, mark: str) -> str:
    """What a question takes for the province's own is said of the whole country."""
    return (
        f"Không: {label} của **{name}** ghi đây là mục tiêu chung với cả nước, không phải của riêng địa phương: "
        f"{words} {mark}"
    )


def date_of_other(date: str, kind: str, number: str, words: str, mark: str) -> str:
    """The day that a question takes for the plan's own is that of a document it cites."""
    named = f"{kind} số {number}" if number else kind
    return f"Không: ngày {date} là ngày của {named} mà kế hoạch viện dẫn: “{words}” {mark}"


def number_of_other(number: str, kind: str, words: str, mark: str) -> str:
    """The number that a question takes for the plan's own is that of a document it cites."""
    return f"Không: {number} là số của văn bản khác ({kind}) mà kế hoạch này viện dẫn: “{words}” {mark}"


def nothing_in_year(name: str, year: int) -> str:
    """A plan has run out before a year, so that nothing of it is due then."""
    return f"**{name}** không có mốc thời gian nào của năm {year}: kế hoạch đã kết thúc trước năm đó."


def inside(name: str, part: str) -> str:
    """One part of a plan says something of what is asked."""
    return f"Có: **{name}**, {part} có nêu nội dung này:"


def not_inside(name: str, part: str, mark: str) -> str:
    """One part of a plan says nothing of what is asked."""
    return f"Không: **{name}**, {part} không nêu nội dung này {mark}."


def reports_elsewhere(agency: str, names: Sequence[str]) -> str:
    """The plans whose reports do not go to or through an agency."""
    if not names:
        return f"Kế hoạch nào có quy định nơi nhận báo cáo chung cũng đều ghi qua {agency}."
    return f"Báo cáo không gửi qua {agency}: **{join(names)}**."


def names_no_receiver(names: Sequence[str]) -> str:
    """Plans that do not say where the reports of all agencies go."""
    return f"Không nêu nơi nhận báo cáo chung: {join(names)}."


def leads_some(agencies: str, count: int) -> str:
    """Agencies lead some of their duties, which follow."""
    return f"Có: {agencies} chủ trì {count} nhiệm vụ."


def none_on_side(name: str, side: str, year: int) -> str:
    """A plan sets no time of its own that ends before, or after, a year; `side` is as asked ("trước")."""
    return f"**{name}** không có nội dung nào ghi thời gian {side} năm {year} (không kể việc làm hằng năm)."


def on_side(side: str, year: int, *, ends: bool) -> str:
    """What a list of times is limited to; `ends` where the end counts, else the beginning."""
    return f"Chỉ tính nội dung {'kết thúc' if ends else 'bắt đầu'} {side} năm {year} (không kể việc làm hằng năm)."
