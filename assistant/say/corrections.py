"""What is said when a question takes for granted what the plans do not say."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.say.general import join

WHOLE_DOCUMENT = "văn bản"
ASKED_INTERVAL = "khoảng thời gian được nêu trong câu hỏi"


def not_printed(name: str, wrong: str, label: str, words: str, mark: str) -> str:
    """The clause in question prints something else than the question has it."""
    return f"**{name}** không ghi {wrong} cho nội dung này; {label} ghi: {words} {mark}"


def issued_as(name: str, kind: str, words: str, mark: str) -> str:
    """A plan is what a question says that it isn't."""
    return f"**{name}** được ban hành dưới hình thức **{kind}**: “{words}” {mark}"


def no_such_part(name: str, asked: str, present: Sequence[str], words: str, mark: str) -> str:
    """A plan has no such article or part; the last of those it has is quoted."""
    return f"**{name}** không có {asked}; văn bản chỉ gồm {join(present)}. {present[-1]}: “{words}” {mark}"


def no_such_item(name: str, asked: str, above: str, inside: str, mark: str) -> str:
    """A unit has no such item; `inside` is `units` or `UNDIVIDED`."""
    return f"**{name}** không có {asked}; {above} {inside} {mark}."


def really_stands_at(label: str, words: str, mark: str) -> str:
    """Where that stands which a question puts into a part that there is not."""
    return f"Nội dung được hỏi nằm ở {label} “{words}” {mark}."


def units(count: int, first: str, last: str) -> str:
    """How many items a unit does have."""
    return f"chỉ gồm {count} đơn vị, từ {first} đến {last}"


UNDIVIDED = "không chia nhỏ hơn"


def other_basis(name: str, what: str, implements: tuple[str, str], until: str, mark: str) -> str:
    """A plan rests on another document; `what` is `cites_no` or `not_until`, `until` is `ends_in` or nothing.

    `implements` is what that document is, and its number.
    """
    kind, number = implements
    return f"**{name}** {what}; kế hoạch này thực hiện {kind} số **{number}**{until}{mark}."


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


def nearly_cited(  # noqa: PLR0913 - each is a part of the sentence
    name: str, asked: str, kind: str, number: str, words: str, mark: str, *, is_near: bool
) -> str:
    """A plan cites a document whose number is nearly the one that the question gives, or one of that kind."""
    alike = "có số gần giống" if is_near else "cùng loại"
    return (
        f"**{name}** không dẫn văn bản số {asked}; văn bản {alike} mà kế hoạch dẫn là {kind} số **{number}**: "
        f"“{words}” {mark}"
    )


def other_count(name: str, said: str | None, label: str, count: int, noun: str, mark: str) -> str:
    """A part of a plan has another number of parts than the question says, or just that (None); they follow."""
    first = f"**{name}** không ghi {said} như trong câu hỏi" if said else f"Đúng, theo **{name}**"
    return f"{first}; {label} gồm {count} {noun} {mark}:"


def stands_at(name: str, here: tuple[str, str, str], there: tuple[str, str, str]) -> str:
    """What a question looks for at one address stands at another; each with its title and mark."""
    return f"**{name}**: {here[0]} là “{here[1]}” {here[2]}; nội dung được hỏi ở {there[0]} “{there[1]}” {there[2]}."


def other_kind(name: str, kind: str, said: str, words: str, mark: str) -> str:
    """A plan was issued as another kind of document than the question says."""
    return f"**{name}** được ban hành dưới hình thức **{kind}**, không phải {said}: “{words}” {mark}"


def other_own_date(name: str, given: str, words: str, mark: str) -> str:
    """A plan was issued on another day, or in another month, than the question says."""
    return f"**{name}** không ghi ngày ban hành {given}; văn bản ghi: “{words}” {mark}"


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


def nearest_is(name: str, words: str, mark: str) -> str:
    """The clause of the plan asked about that is nearest to what it does not name."""
    return f"Nội dung gần nhất trong **{name}**: {words} {mark}"


def cited_in(names: Sequence[str], words: str, mark: str) -> str:
    """The plans that do cite the document which the plan asked about does not cite, with the first clause."""
    first, *rest = names
    also = f"; cũng được dẫn trong {join(rest)}" if rest else ""
    return f"Văn bản này được dẫn trong **{first}**: “{words}” {mark}{also}"


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


def another_day(name: str, expression: str) -> str:
    """The question takes a day for a deadline; the clause that prints another follows."""
    return f"**{name}** không nêu mốc trong câu hỏi; thời hạn trong kế hoạch là **{expression}**."


def other_lead(name: str, lead: str, asserted: str, words: str, mark: str) -> str:
    """Another agency leads the plan as a whole."""
    return f"**{name}** giao **{lead}**, không phải {asserted}: {words} {mark}"


def given(agency: str, role: str, words: str, mark: str) -> str:
    """What a plan does give the agency that does not lead it."""
    return f"{agency} được giao ({role}): {words} {mark}"


def other_day(names: Sequence[str], day: str) -> str:
    """The plans of a comparison that print another day than the question gives to all."""
    plans = "; ".join(names)
    return f"Lưu ý: không phải mọi kế hoạch được hỏi đều ghi “{day}”; kế hoạch ghi ngày khác: {plans}."
