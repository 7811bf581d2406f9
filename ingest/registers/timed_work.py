"""What a line of time is for: "c) Thời gian thực hiện: trong năm 2025" names no work, the section above it does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from ingest.plan import Clause, Plan
from ingest.registers.blocks import label_blocks, only_says_who_or_when
from ingest.registers.headings import body_of
from ingest.registers.words import Deadline

_TIME = r"(?:thời gian|thời hạn|tiến độ|lộ trình)"
_TASK = re.compile(r"[-–+•*\s]*(?:nội dung|nhiệm vụ)(?: [^\W\d]+){0,2}\s*:\s*(?P<task>.+)", re.IGNORECASE)
# "II. THỜI GIAN, ĐỊA ĐIỂM" says nothing of what is held.
_ONLY_TIME = re.compile(rf"(?:{_TIME}|địa điểm|quy mô|thực hiện|tổ chức|và|[,\s])+[:.]?", re.IGNORECASE)


def with_work(plan: Plan, rows: Iterable[Deadline]) -> list[Deadline]:
    """Return deadlines with the work that the section above names, where their own clause only says when."""
    clauses, tasks, blocks = plan.by_path(), _labelled_tasks(plan), label_blocks(plan)

    def above(clause: Clause) -> Clause | None:
        return blocks[clause.path][0] if clause.path in blocks else clauses.get(clause.parent or "")

    return [
        _with_work(row, above(clause), tasks) if only_says_who_or_when(clause := clauses[row.path]) else row
        for row in rows
    ]


def _with_work(row: Deadline, above: Clause | None, tasks: Mapping[str, str]) -> Deadline:
    if above is None or row.kind == "date_of_cited_document":
        return row
    words = tasks.get(above.path) or body_of(above).strip(" .:;")
    return row if not words or _ONLY_TIME.fullmatch(words) else replace(row, what=words)


def _labelled_tasks(plan: Plan) -> dict[str, str]:
    """Map a section to what it puts after "a) Nhiệm vụ: …", the first where it has several."""
    found: dict[str, str] = {}
    for clause in plan.clauses:
        task = None if clause.cells or clause.parent is None else _TASK.match(body_of(clause))
        if task and clause.parent:
            found.setdefault(clause.parent, task["task"].strip(" .;"))
    return found
