"""What is said of tasks on which agencies work together."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.say.general import join

COLUMNS = ("Cơ quan (vai trò)", "Nhiệm vụ", "Nơi quy định")


def head(name: str, agencies: str, count: int, where: str) -> str:
    """First sentence of the tasks in which several agencies all have a part; `where` is the part kept to."""
    inside = f", {where}," if where else ""
    if not count:
        return f"**{name}**{inside} không có nhiệm vụ nào nêu tên {agencies} cùng thực hiện (đã xem mọi nhiệm vụ)."
    return f"**{name}**{inside} có {count} nhiệm vụ mà {agencies} cùng thực hiện:"


def otherwise(name: str, agencies: str, count: int, where: str) -> str:
    """Several agencies have no task together in the roles asked about; those that they share otherwise follow."""
    inside = f", {where}," if where else ""
    return (
        f"**{name}**{inside} không có nhiệm vụ nào giao {agencies} theo đúng vai trò được hỏi; "
        f"kế hoạch nêu {count} nhiệm vụ mà các cơ quan này cùng thực hiện:"
    )


def nowhere(names: Sequence[str], agencies: str) -> str:
    """The plans asked about in which several agencies share no task."""
    return f"Không có nhiệm vụ nào nêu tên {agencies} cùng thực hiện: {'; '.join(names)}."


def item(label: str, held: str, words: str, mark: str) -> str:
    """One such task with those who have a part in it."""
    return f"- {label} — {held}: {words} {mark}"


def party(agency: str, role: str | None) -> str:
    """An agency with its role in a task; one without a role is only named beside the other."""
    return f"{agency} ({role or 'cùng thực hiện'})"


def loosely(places: Sequence[str]) -> str:
    """Tasks that one of the agencies shares with the departments in general."""
    return (
        f"Ngoài ra, kế hoạch nêu {len(places)} nhiệm vụ giao chung hoặc phối hợp với các sở, ngành nói chung, "
        f"không nêu đủ tên: {'; '.join(places)}."
    )


def working_with(name: str, agency: str, others: Sequence[str], count: int) -> str:
    """First sentence of the tasks that one agency shares with others, which it names."""
    if not others:
        return f"**{name}** không nêu tên cơ quan nào cùng thực hiện nhiệm vụ với **{agency}** (đã xem mọi nhiệm vụ)."
    return f"**{name}** nêu {len(others)} cơ quan cùng thực hiện với **{agency}** ở {count} nhiệm vụ: {join(others)}."


def not_with(name: str, agency: str, others: Sequence[str]) -> str:
    """The agencies that a plan charges by name and that share no task with one by name."""
    if not others:
        return f"**{name}**: mọi cơ quan được giao nhiệm vụ đích danh đều có nhiệm vụ cùng **{agency}**."
    return f"**{name}** không nêu nhiệm vụ nào cùng **{agency}** của các cơ quan sau: {join(others)}."
