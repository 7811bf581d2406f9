"""Sections that hold several tasks without a number, each with lines of its own on who and when below it.

    Nâng tầm Lễ hội Đua bò Bảy Núi …        Bảo tồn khu di tích Óc Eo …
    Đơn vị chủ trì: UBND huyện Tri Tôn      Đơn vị chủ trì: Ban Quản lý Di tích …
    Thời gian: tháng 10 hằng năm            Thời gian: năm 2028

A line belongs to the task above it, not to the whole section, as it does where the section is one task.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ingest.plan import HEADING_KINDS, Clause, Plan
from ingest.registers.headings import body_of
from ingest.registers.roles import labels_in

_TIME_LINE = re.compile(r"(?:thời gian|thời hạn|tiến độ|lộ trình)(?: [^\W\d]+){0,3}\s*:", re.IGNORECASE)


@dataclass(slots=True)
class _Block:
    tasks: list[Clause] = field(default_factory=list)
    lines: list[Clause] = field(default_factory=list)

    def is_whole(self) -> bool:
        return bool(self.tasks) and any(role == "chủ trì" for line in self.lines for _, role in _labels(line))


def label_blocks(plan: Plan) -> Mapping[str, tuple[Clause, ...]]:
    """Map the lines on who and when to the clauses of their own task, in the sections that hold several."""
    siblings: defaultdict[str | None, list[Clause]] = defaultdict(list)
    for clause in plan.clauses:
        siblings[clause.parent].append(clause)
    found: dict[str, tuple[Clause, ...]] = {}
    for clauses in siblings.values():
        blocks = _blocks(clauses)
        if sum(block.is_whole() for block in blocks) > 1:
            found |= {line.path: tuple(block.tasks) for block in blocks for line in block.lines if block.tasks}
    return found


def is_time_line(clause: Clause) -> bool:
    """Tell whether a clause is a line that only says when ("c) Thời gian thực hiện: …")."""
    return not clause.cells and _TIME_LINE.match(body_of(clause)) is not None


def only_says_who_or_when(clause: Clause) -> bool:
    """Tell whether a clause is a line that only says who does a task, or when ("Chủ trì: …; Hoàn thành: …")."""
    return is_time_line(clause) or (not clause.cells and bool(_labels(clause)))


def _blocks(clauses: Sequence[Clause]) -> list[_Block]:
    blocks = [_Block()]
    for clause in clauses:
        if clause.cells or clause.kind in HEADING_KINDS:
            blocks.append(_Block())  # a numbered task holds lines of its own
        elif only_says_who_or_when(clause):
            blocks[-1].lines.append(clause)
        else:
            if blocks[-1].lines:
                blocks.append(_Block())
            blocks[-1].tasks.append(clause)
    return blocks


def _labels(clause: Clause) -> list[tuple[re.Match[str], str]]:
    labels = labels_in(body_of(clause))
    return [(match, role) for match, role in labels] if labels and labels[0][0].start() == 0 else []
