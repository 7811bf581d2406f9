"""What is said of aims in figures."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.say.general import join


def head(stating: Sequence[str], total: int, count: int) -> str:
    """First sentence over several plans; `stating` are the provinces that have such aims."""
    told = f"{len(stating)}/{total} kế hoạch có chỉ tiêu, mục tiêu bằng con số ({', '.join(stating)})"
    return f"{told}, tại {count} điều khoản:"


def head_of(name: str, count: int) -> str:
    """First sentence over one plan."""
    return f"**{name}** có chỉ tiêu, mục tiêu bằng con số tại {count} điều khoản:"


def item(name: str, label: str, words: str, mark: str) -> str:
    """One clause with its figures; `name` is its plan where several are told."""
    return f"- {f'**{name}**, ' if name else ''}{label}: {words} {mark}"


def none(names: Sequence[str], clauses: int) -> str:
    """The plans asked about that have no such aim."""
    told = join([f"**{name}**" for name in names])
    searched = f"toàn bộ {clauses} điều khoản của kế hoạch" if len(names) == 1 else "toàn văn các kế hoạch này"
    return f"{told} không nêu chỉ tiêu bằng con số (đã rà soát {searched})."
