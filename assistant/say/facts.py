"""What a document says of itself: who signed it, its number, date, period and recipients."""

from __future__ import annotations

from collections.abc import Sequence


def signed(name: str, signer: str, title: str | None, for_chair: bool, mark: str) -> str:
    """Who signed a plan, and whether for the chair."""
    as_title = f", {title}" if title else ""
    how = " (KT. Chủ tịch, tức ký thay Chủ tịch)" if for_chair else ""
    return f"**{name}** do **{signer}**{as_title} ký{how} {mark}."


def signed_of(office: str, places: Sequence[str], total: int) -> str:
    """How many plans the office asked about signed; who signed each of them follows."""
    return f"{len(places)}/{total} kế hoạch do {office} ký ({', '.join(places)}). Người ký từng kế hoạch:"


def numbered(name: str, number: str, mark: str) -> str:
    """A plan's number; `mark` is empty where nothing prints it."""
    return f"**{name}** có số hiệu **{number}**{mark}."


def number_blank(name: str, printed: str, mark: str) -> str:
    """The document leaves its number blank."""
    return f"**{name}** để trống số hiệu, chỉ in “{printed}” {mark}."


def issued(name: str, day: str, mark: str) -> str:
    """The day a plan was issued."""
    return f"**{name}** ban hành ngày **{day}**{mark}."


def issued_month(name: str, month: str, printed: str, mark: str) -> str:
    """The month a plan was issued, where the document leaves the day blank."""
    return f"**{name}** ban hành **{month}**, để trống ngày: “{printed}” {mark}."


def issue_date_blank(name: str, printed: str, mark: str) -> str:
    """The document does not print in full when it was issued."""
    return f"**{name}** không ghi đủ ngày ban hành, chỉ in “{printed}” {mark}."


def period(name: str, when: str, mark: str, implements: str) -> str:
    """The time a plan covers; `when` is `span` or `until_year`, `implements` is `implementing` or nothing."""
    return f"**{name}**: {when}{mark}{implements}."


def span(years: str) -> str:
    """A period with its first and last year."""
    return f"giai đoạn **{years}**"


def with_outlook(when: str, outlook: str) -> str:
    """A period and how far beyond it the plan's title looks, in the title's words."""
    return f"{when}, **{outlook}**"


def until_year(year: str) -> str:
    """A period of which only the last year is known."""
    return f"đến năm **{year}**"


def implementing(kind: str, number: str, mark: str) -> str:
    """The document that a plan carries out: what it is, and its number."""
    return f", thực hiện {kind} số **{number}**{mark}"


def proposed_by(name: str, agencies: Sequence[str], words: str, mark: str) -> str:
    """On whose proposal a plan was issued; `agencies` is empty where the ground names none."""
    who = f"theo đề nghị của **{agencies[0]}**" if agencies else "theo căn cứ sau"
    return f"**{name}** ban hành {who}: “{words.rstrip(' ;.')}” {mark}."


def not_recipients(name: str, asked: Sequence[str]) -> str:
    """Those looked for are not among those that a plan is sent to."""
    return f"Nơi nhận của **{name}** không ghi {', '.join(asked)}."


def recipients(name: str, words: str, mark: str) -> str:
    """To whom a plan is sent."""
    return f"**{name}** – {words} {mark}"


def titled(title: str, mark: str) -> str:
    """A plan's title."""
    return f"Tên văn bản: **{title}** {mark}"


def head_only(words: str, mark: str) -> str:
    """What the head of a document does print, where the fact asked about is missing."""
    return f"Phần đầu văn bản chỉ ghi “{words}” {mark}."


def no_funding_section(name: str) -> str:
    """A plan without a section on funding; its clauses on money follow."""
    return f"**{name}** không có phần riêng về kinh phí; nội dung liên quan:"


def no_funding_of(name: str, agency: str) -> str:
    """A plan that says nothing of the money of one agency; what it says of the money of all follows."""
    return f"**{name}** không nêu kinh phí riêng của {agency}; quy định chung của kế hoạch về kinh phí:"


def funding_of(name: str, agency: str) -> str:
    """What the tasks of one agency say of money follows."""
    return f"**{name}** giao **{agency}** nhiệm vụ có nêu kinh phí:"


NO_FUNDING_OF_IT = "Không tìm thấy nguồn kinh phí riêng cho nội dung được hỏi; quy định chung của kế hoạch về kinh phí:"
FUNDING_OF_ALL = "Quy định chung của kế hoạch về kinh phí:"


def sources_column(name: str, column: str, mark: str) -> str:
    """A table that tells for each of its rows where the money comes from; `mark` cites the first."""
    return f"Phụ lục của **{name}** ghi cột “{column}” cho từng nhiệm vụ (dòng đầu: {mark})."


def plans_until(year: str, names: Sequence[str], total: int) -> str:
    """Which plans run until a year; what each of them prints follows."""
    if not names:
        return f"Không kế hoạch nào trong {total} kế hoạch có thời hạn đến năm {year}; các kế hoạch ghi như sau."
    return f"{len(names)}/{total} kế hoạch có thời hạn đến năm {year}: {'; '.join(names)}. Từng kế hoạch ghi như sau."
