"""What is said of tasks and their time: who holds them, when they are due, how plans compare."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.say.general import join


def deadline(name: str, expression: str, on_the_calendar: str, words: str, mark: str) -> str:
    """One deadline; `on_the_calendar` is `next_due`, `plan_over` or nothing."""
    return f"**{name}**: **{expression}**{on_the_calendar} — {words} {mark}"


def deadlines_head(name: str, count: int, agencies: Sequence[str] = ()) -> str:
    """First sentence of a list of every time that a plan states, or states for some agencies."""
    those = f" thuộc {join(agencies)}" if agencies else ""
    return f"**{name}** nêu {count} nội dung có thời gian, thời hạn{those} (không kể ngày của các văn bản được dẫn):"


CHARGED_IN_SECTION = "Mục này phân công:"
TIED_TO_A_DAY = "gắn với ngày cụ thể"
TIED_TO_A_MONTH = "gắn với tháng hoặc quý cụ thể"


def recurring_head(name: str, count: int, agencies: Sequence[str] = (), rate: str = "hằng năm, định kỳ") -> str:
    """First sentence of a list of what a plan, or some agencies under it, do every year or from time to time."""
    those = f" của {join(agencies)}" if agencies else ""
    return f"**{name}** nêu {count} nội dung {rate}{those}:"


def deadline_item(label: str, expression: str, words: str, mark: str) -> str:
    """One clause of such a list with its times."""
    return f"- {label}: **{expression}** — {words} {mark}"


def report_to(name: str, to: str, senders: Sequence[str], expression: str, words: str, mark: str) -> str:
    """A report by whom it goes to; `senders` are empty where the plan charges nobody with it by name."""
    sent = f"; cơ quan báo cáo: {join(senders)}" if senders else ""
    return f"**{name}**: báo cáo gửi **{to}**; thời gian: **{expression}**{sent} — {words} {mark}"


def report_from(name: str, to: str, senders: Sequence[str], expression: str, words: str, mark: str) -> str:
    """A report by who sends it."""
    if not senders:
        return report_to(name, to, senders, expression, words, mark)
    return f"**{name}**: **{join(senders)}** báo cáo {to}; thời gian: **{expression}** — {words} {mark}"


def no_report_of(name: str, agencies: Sequence[str]) -> str:
    """A plan asks no report of an agency; the reports of others follow, each with who sends it."""
    return f"{name} không quy định chế độ báo cáo cho {join(agencies)}. Các quy định về báo cáo trong kế hoạch:"


def next_due(day: date, days_left: int) -> str:
    """When a yearly deadline comes next, figured from today; `assistant.proof` knows these words by their form."""
    left = f"còn {days_left} ngày" if days_left else "là hôm nay"
    return f"(lần tới: {day:%d/%m/%Y}, {left})"


def plan_over(year: int, mark: str) -> str:
    """A yearly deadline whose plan has run out; `mark` cites where the plan says until when it runs."""
    return f"(kế hoạch đã hết thời hạn năm {year}{mark})"


def placed(label: str, words: str) -> str:
    """Words of a clause with where it stands before them."""
    return f"{label}: {words}"


def leads_plan(name: str, agency: str, words: str, mark: str) -> str:
    """Who leads a plan as a whole."""
    return f"**{name}**: **{agency}** — {words} {mark}"


def follows_plan(name: str, agency: str, words: str, mark: str) -> str:
    """Who follows how a plan is carried out, where it names no lead of the whole."""
    return f"**{name}** không ghi cơ quan chủ trì chung; **{agency}** theo dõi việc thực hiện — {words} {mark}"


def leads_unwatched(name: str, agency: str, words: str, mark: str) -> str:
    """Who leads a plan as a whole, where a question asks who follows or checks how it is carried out."""
    return f"**{name}** không ghi riêng việc theo dõi, kiểm tra; cơ quan đầu mối là **{agency}** — {words} {mark}"


def plans_led(agency: str, places: Sequence[str], total: int) -> str:
    """First sentence on which plans an agency leads as a whole; who leads each of them follows."""
    if not places:
        return f"Không kế hoạch nào trong {total} kế hoạch giao {agency} chủ trì, làm đầu mối chung, mà giao như sau:"
    return f"{len(places)}/{total} kế hoạch giao {agency} chủ trì, làm đầu mối chung ({', '.join(places)}):"


def gathered_by(name: str, agency: str, words: str, mark: str) -> str:
    """Who gathers reports; the clause says of whom and for whom."""
    return f"**{name}**: **{agency}** tổng hợp báo cáo — {words} {mark}"


def coordinates_plan(name: str, agency: str, words: str, mark: str) -> str:
    """Who takes part in a plan as a whole beside its lead: in the clause's own words, for they are many."""
    return f"**{name}**: {agency} chủ trì; các cơ quan phối hợp theo nguyên văn: “{words}” {mark}"


def roles_head(name: str, agency: str, roles: Sequence[str]) -> str:
    """In which roles a plan names an agency; `roles` are `role_count`."""
    return f"**{name}** giao {agency} với vai trò: {join(roles)}."


def earliest(name: str, expression: str, degree: str) -> str:
    """Which plan's yearly day of reporting comes first or last in the year ("sớm nhất"); the days follow."""
    return f"Ngày báo cáo hằng năm {degree} là của **{name}**: {expression}. Các ngày được ấn định, theo thứ tự:"


def due_in(name: str, when: str, count: int) -> str:
    """First sentence of what a plan wants done at some time; `when` is `years.condition`."""
    return f"**{name}** nêu {count} nội dung có {when}:"


def most_tasks(name: str, agencies: Sequence[str], count: int, role: str | None) -> str:
    """First sentence on who holds most tasks of a plan; several agencies where they hold as many."""
    each = "mỗi cơ quan " if len(agencies) > 1 else ""
    as_role = f" ở vai trò {role}" if role else ""
    return f"**{name}** giao nhiều nhiệm vụ nhất{as_role} cho {join(agencies)}: {each}{count} nhiệm vụ."


def role_count(role: str, count: int) -> str:
    """How many tasks an agency has in one role."""
    return f"{role} {count} nhiệm vụ"


def of_these(roles: Sequence[str]) -> str:
    """Below the number of an agency's tasks: how many it has in each role; `roles` are `role_count`."""
    return f"Trong đó: {join(roles)}."


def duty(role: str, words: str) -> str:
    """A duty with the agency's role in it."""
    return f"({role}) {words}"


def task(name: str, words: str, mark: str, parts: Sequence[str]) -> str:
    """A task with those who hold it; `parts` are `in_role`, `mark` is empty where theirs cite the task too."""
    return f"**{name}**: {'; '.join(parts)} — nhiệm vụ “{words.rstrip(' .;')}”{mark}."


def in_role(role: str, agencies: Sequence[str], marks: str) -> str:
    """The agencies that hold a task in one role."""
    return f"**{join(agencies)}** {role} {marks}"


def due_at(times: str, marks: str) -> str:
    """When a task is due, beside those who hold it."""
    return f"thời hạn **{times}** {marks}"


def holder(agency: str, role: str) -> str:
    """An agency with its role in a task."""
    return f"{agency} ({role})"


def held_by(holders: Sequence[str], marks: str, words: str, mark: str) -> str:
    """Those who hold a task, then the task's own words; ends a correction."""
    return f"{', '.join(holders)} {marks}: {words} {mark}"


def held_instead(name: str, holders: Sequence[str], marks: str) -> str:
    """Those who hold a task that a question has another agency do."""
    return f"**{name}** giao nội dung này cho **{join(holders)}** {marks}."


def leads_differ(name: str) -> str:
    """One task stands in several places of a plan, under different lead agencies."""
    return (
        f"Lưu ý: {name} nêu việc này ở nhiều chỗ với cơ quan chủ trì khác nhau; "
        "cần đối chiếu các điều khoản trên trước khi sử dụng."
    )


def tasks_of_each(name: str, agencies: int, role: str | None) -> str:
    """First sentence of a list of agencies with how many tasks each holds."""
    return f"**{name}** giao nhiệm vụ{f' ở vai trò {role}' if role else ''} riêng cho {agencies} cơ quan:"


def tasks_of_plan(name: str, clauses: int) -> str:
    """How many clauses of a plan give somebody a task; its own sentence, who has how many of them follows."""
    return f"**{name}** có {clauses} điều khoản giao nhiệm vụ (kể cả giao chung)."


def appendix_rows(count: int) -> str:
    """How many rows the appendix has whose tasks are counted by agency; its own sentence."""
    return f"Bảng của phụ lục gồm {count} dòng nhiệm vụ."


def holding_so_many(name: str, agencies: int, count: int, role: str | None) -> str:
    """First sentence of a list of the agencies that hold just so many tasks."""
    held = f"{count} nhiệm vụ{f' ở vai trò {role}' if role else ''}"
    return f"**{name}** có {agencies} cơ quan chỉ được giao {held}:"


def tasks_held(agency: str, count: int, role: str | None, marks: str) -> str:
    """How many tasks one agency holds; `assistant.proof` knows the count by these words."""
    return f"- {agency} {role or 'được giao'} {count} nhiệm vụ {marks}"


def submitted(name: str, body: str, label: str, words: str, mark: str) -> str:
    """Which body decides on a matter, with the clause that has it submitted."""
    return f"**{name}**: trình **{body}** — {label}: {words} {mark}"


NO_DATE_OF_IT = "Về thời gian, kế hoạch chỉ ghi như trong điều khoản trích dẫn trên, không ấn định ngày, tháng cụ thể."
"""After who does something, where a question also asks when."""
NO_MONEY_OF_ITS_OWN = "Các điều khoản trên không ghi nguồn kinh phí; về kinh phí nói chung:"
"""After who does something, before what a plan says of the money for all of it."""


def reported_to(name: str, bodies: Sequence[str], label: str, words: str, mark: str, *, through: bool) -> str:
    """To whom difficulties or changes are reported; `through`: the last of the bodies only passes them on."""
    *to, last = bodies
    whom = f"**{join(to)}** (qua **{last}**)" if through and to else f"**{join(bodies)}**"
    how = "qua" if through and not to else "gửi, báo cáo"
    return f"**{name}**: {how} {whom} — {label}: {words} {mark}"


def role_confirmed(role: str, is_only: bool) -> str:
    """An agency holds the role that a question says, in all of its tasks or in some."""
    if is_only:
        return f"Đúng: mọi nhiệm vụ của cơ quan này trong kế hoạch đều ở vai trò {role}."
    return f"Đúng: cơ quan này có nhiệm vụ ở vai trò {role}; các nhiệm vụ còn lại ở vai trò khác."


def role_denied(role: str, held: Sequence[str]) -> str:
    """An agency's tasks are not all, or none of them, in the role that a question says."""
    if role not in held:
        return f"Không đúng: kế hoạch không giao cơ quan này ở vai trò {role}, mà ở vai trò {join(held)}."
    return f"Chưa đủ: kế hoạch giao cơ quan này ở các vai trò {join(held)}."
