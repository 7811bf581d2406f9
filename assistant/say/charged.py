"""What is said of which agencies a plan charges, and of the parts of it that a question keeps to."""

from __future__ import annotations

from collections.abc import Sequence

CHARGED_BY_NAME = (
    "Chỉ so các cơ quan được giao nhiệm vụ đích danh; không tính nhiệm vụ giao chung cho các sở, ban, ngành."
)


def agencies_head(
    name: str, count: int, noun: str, where: str = "", role: str | None = None, never: str | None = None
) -> str:
    """First sentence of a list of the agencies with duties of their own, in the whole plan or `where` in it."""
    inside = f", {where}," if where else ""
    as_role = f" ở vai trò {role}" if role else ""
    as_role += f", không {never} nhiệm vụ nào" if never else ""
    return f"**{name}**{inside} giao nhiệm vụ riêng cho {count} {noun}{as_role}:"


def charged_only(name: str, other: str, told: Sequence[str]) -> str:
    """The agencies that one plan charges by name and the other does not."""
    if not told:
        return f"Không có cơ quan nào chỉ **{name}** giao nhiệm vụ mà **{other}** không giao."
    return f"**{name}** có giao, **{other}** không giao riêng cho {len(told)} cơ quan: {'; '.join(told)}."


def also_charged(named: Sequence[str]) -> str:
    """Below the departments asked for: the other agencies that are charged by name, each with its mark."""
    return f"Ngoài các sở, còn giao cho: {'; '.join(named)}."


def also_together(named: Sequence[str]) -> str:
    """Below the agencies that are named: those charged together, each with its mark."""
    return f"Ngoài ra giao nhiệm vụ chung cho: {'; '.join(named)}."


LEFT_OUT_OF = (
    "Đối chiếu theo tên cơ quan được giao nhiệm vụ đích danh trong các kế hoạch đã nạp; "
    "không kế hoạch nào tự liệt kê cơ quan không được giao việc."
)


def left_out(name: str, noun: str, told: Sequence[str]) -> str:
    """The agencies that a plan gives no task of their own, each with a plan that does and its mark."""
    if not told:
        return f"**{name}** giao nhiệm vụ riêng cho mọi {noun} mà kế hoạch khác có giao."
    return f"**{name}** không giao nhiệm vụ riêng cho {len(told)} {noun} mà kế hoạch khác có giao: {'; '.join(told)}."


def bound_all_the_same(marks: Sequence[str]) -> str:
    """Below agencies without a task of their own: what is given to all departments together."""
    return f"Nhiệm vụ giao chung cho các sở, ban, ngành vẫn áp dụng {''.join(marks)}."


EACH_TASK_COLUMNS = ("Nhiệm vụ", "Chủ trì", "Phối hợp, thực hiện", "Nơi quy định")
EACH_TASK_WHEN_COLUMNS = ("Nhiệm vụ", "Chủ trì", "Phối hợp, thực hiện", "Thời gian", "Nơi quy định")


def each_task_head(name: str, where: str, count: int) -> str:
    """First sentence of a list of tasks with those who hold them, of the whole plan or `where` in it."""
    return f"**{name}**{f', {where},' if where else ''} gồm {count} nhiệm vụ có ghi cơ quan chủ trì, phối hợp:"


def duties_on_head(name: str, where: str, subject: str, count: int, *, is_alike: bool) -> str:
    """First sentence of a list of the tasks that word a subject, or (`is_alike`) a phrase of its meaning."""
    alike = " (tính cả cách nói cùng nghĩa)" if is_alike else ""
    return f"**{name}**{f', {where},' if where else ''} có {count} nhiệm vụ nói đến “{subject}”{alike}:"


def their_tasks_head(name: str, count: int, agency: str, role: str) -> str:
    """The tasks of a plan in which an agency stands in a role, before those who hold each."""
    return f"**{name}** có {count} nhiệm vụ mà **{agency}** {role}; cơ quan chủ trì, phối hợp từng nhiệm vụ:"


def each_task(words: str, leads: str, others: str) -> str:
    """One of them, on its own."""
    return f"{words} — chủ trì: {leads}; phối hợp, thực hiện: {others}"


def each_task_when(words: str, leads: str, others: str, times: str) -> str:
    """One of them with the times that the plan gives for it."""
    return f"{each_task(words, leads, others)}; thời gian: {times}"


def none_within(name: str, label: str, agency: str, role: str | None, *, is_elsewhere: bool) -> str:
    """The part that a question keeps to gives an agency no such duty; those elsewhere, or in other roles, follow."""
    as_role = f" ở vai trò {role}" if role else ""
    rest = "Các nhiệm vụ ở phần khác của kế hoạch:" if is_elsewhere else "Nhiệm vụ ở vai trò khác trong phần này:"
    return f"Trong {label} của **{name}** không có nhiệm vụ nào giao {agency}{as_role}. {rest}"


def part_named(label: str, title: str) -> str:
    """A part of a plan by its address and title."""
    return f"{label} “{title}”" if title else label
