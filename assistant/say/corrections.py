"""What is said when a question takes for granted what the plans do not say."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.say.general import join

ASKED_INTERVAL = "khoảng thời gian được nêu trong câu hỏi"


def not_printed(name: str, wrong: str, label: str, words: str, mark: str) -> str:
    """The clause in question prints something else than the question has it."""
    return f"**{name}** không ghi {wrong} cho nội dung này; {label} ghi: {words} {mark}"


def no_such_part(name: str, asked: str, present: Sequence[str], words: str, mark: str) -> str:
    """A plan has no such article or part; the last of those it has is quoted."""
    return f"**{name}** không có {asked}; văn bản chỉ gồm {join(present)}. {present[-1]}: “{words}” {mark}"


def no_such_item(name: str, asked: str, above: str, inside: str, mark: str) -> str:
    """A unit has no such item; `inside` is `units` or `UNDIVIDED`."""
    return f"**{name}** không có {asked}; {above} {inside} {mark}."


def units(count: int, first: str, last: str) -> str:
    """How many items a unit does have."""
    return f"chỉ gồm {count} đơn vị, từ {first} đến {last}"


UNDIVIDED = "không chia nhỏ hơn"


def other_basis(name: str, what: str, implements: str, until: str, mark: str) -> str:
    """A plan rests on another document; `what` is `cites_no` or `not_until`, `until` is `ends_in` or nothing."""
    return f"**{name}** {what}; kế hoạch này thực hiện Quyết định số **{implements}**{until}{mark}."


def cites_no(number: str) -> str:
    """A plan does not cite the document whose number the question gives."""
    return f"không dẫn văn bản số {number}"


def cited_nowhere(numbers: Sequence[str], plans: int, clauses: int) -> str:
    """None of the plans asked about prints the document numbers of a question."""
    return (
        f"Không kế hoạch nào trong {plans} kế hoạch được hỏi nhắc đến văn bản số {join(list(numbers))} "
        f"(đã tìm số này trong toàn bộ {clauses} điều khoản)."
    )


def number_alike(name: str, kind: str, number: str, words: str, mark: str) -> str:
    """After that: a document whose number is nearly the one asked about."""
    return f"Văn bản có số gần giống là {kind} số **{number}**; **{name}** ghi: “{words}” {mark}"


def not_until(year: str) -> str:
    """A plan does not run to the year that the question gives."""
    return f"không phải kế hoạch đến năm {year}"


def ends_in(year: str) -> str:
    """The year a plan does run to."""
    return f", thời hạn đến năm {year}"


def nearly_cited(name: str, asked: str, kind: str, number: str, words: str, mark: str) -> str:
    """A plan cites a document whose number is nearly the one that the question gives."""
    return (
        f"**{name}** không dẫn văn bản số {asked}; văn bản có số gần giống mà kế hoạch dẫn là {kind} số **{number}**: "
        f"“{words}” {mark}"
    )


def other_issuer(name: str, kind: str, number: str, said: str, words: str, mark: str) -> str:
    """A document that the plan cites was not issued by whom the question says."""
    return f"**{name}** không ghi {said} ban hành {kind} số **{number}**: “{words}” {mark}."


def other_issue_date(name: str, kind: str, number: str, words: str, mark: str) -> str:
    """A plan cites a document with another date."""
    return f"**{name}** ghi {kind} số {number} với ngày khác: “{words}” {mark}"


def other_country(name: str, place: str, country: str, said: str, words: str, mark: str) -> str:
    """The question puts a locality into the wrong country."""
    return f"**{name}** ghi {place} thuộc **{country}**, không phải {said}: “{words}” {mark}"


def name_elsewhere(name: str, asked: str, other: str, words: str, mark: str) -> str:
    """A proper name stands in another plan than the one asked about."""
    return f"**{name}** không nêu {asked}; tên này có trong **{other}**: “{words}” {mark}"


def prints(name: str, words: str, mark: str) -> str:
    """What the plan asked about does print."""
    return f"**{name}** ghi: {words} {mark}"


def share_of_all(name: str, figure: str, words: str, mark: str) -> str:
    """A figure is a goal of the whole country, to which the province contributes."""
    return f"Trong **{name}**, con số {figure} là mục tiêu chung, không phải của riêng địa phương: {words} {mark}"


def place_elsewhere(name: str, place: str, others: Sequence[str], words: str = "", mark: str = "") -> str:
    """A foreign place stands in other plans than the one asked about, with the first clause that names it."""
    first, *rest = others
    also = f"; cũng có trong {join(rest)}" if rest else ""
    shown = f": “{words}” {mark}" if mark else ""
    return f"**{name}** không nêu {place}; {place} được nêu trong **{first}**{shown}{also}"


def no_task_for(name: str, agency: str, held: str) -> str:
    """A plan gives an agency nothing at all; `held` is `held_by`."""
    return f"**{name}** không giao việc nào cho {agency}. Nội dung được hỏi giao cho {held}"


def given_to_another(name: str, agency: str, held: str) -> str:
    """A plan gives the task to another agency; `held` is `held_by`."""
    return f"**{name}** không giao việc này cho {agency}, mà giao cho {held}"


def not_in_role(name: str, agency: str, role: str, given: str | None = None) -> str:
    """A plan does not give an agency the task in that role; `given` is the role it does give."""
    truth = f"; kế hoạch giao cơ quan này ở vai trò {given}" if given else ""
    return f"**{name}** không giao {agency} {role} việc này{truth}."


def no_duty_in_role(names: Sequence[str], agency: str, role: str) -> str:
    """Plans give an agency no duty in the role asked about; its duties follow."""
    return f"**{'; '.join(names)}** không giao {agency} {role} nhiệm vụ nào; các nhiệm vụ được giao là:"


def signed_as(name: str, signer: str, title: str, mark: str, *, as_deputy: bool) -> str:
    """The question gives the signer another title: that of a deputy, who signs for the chair, or the chair's own."""
    wrong = "không phải Phó Chủ tịch ký thay" if as_deputy else "không phải Chủ tịch"
    return f"**{name}** do **{signer}** ký với chức danh **{title}**, {wrong} {mark}."


def signed_by(name: str, signer: str, title: str, wrong: str, mark: str) -> str:
    """The question names the signer of another plan."""
    return f"**{name}** do **{signer}**, {title} ký, không phải {wrong} {mark}."


def other_deadline(name: str, expression: str, words: str, mark: str) -> str:
    """The question takes a day for a deadline that the plan does not print."""
    return f"**{name}** không nêu mốc trong câu hỏi; thời hạn trong kế hoạch là **{expression}**: {words} {mark}"


def other_lead(name: str, lead: str, asserted: str, words: str, mark: str) -> str:
    """Another agency leads the plan as a whole."""
    return f"**{name}** giao **{lead}**, không phải {asserted}: {words} {mark}"


def given(agency: str, role: str, words: str, mark: str) -> str:
    """What a plan does give the agency that does not lead it."""
    return f"{agency} được giao ({role}): {words} {mark}"
