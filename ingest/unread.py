"""Appendix tables of which only the words are left: scanned, or copied without their columns."""

from __future__ import annotations

import re

from ingest.plan import Clause, Plan

_COUNTER_HEAD = re.compile(r"(?<!\w)(?:S?TT|Số TT)(?!\w)")
_HEAD = re.compile(
    r"chủ trì|phối hợp|thời gian|thời hạn|nội dung|nhiệm vụ|kinh phí|sản phẩm|cơ quan|đơn vị|hoạt động", re.IGNORECASE
)
_FEWEST_HEADS = 3
_HEADS_WITHIN = 200
"""Characters after the counter's head within which the others stand."""


def unread_table(plan: Plan) -> tuple[Clause, ...]:
    """Return the clauses of an appendix that prints the heads of a table and of which no row was read."""
    inside = tuple(clause for clause in plan.clauses if clause.path.startswith("Phụ lục"))
    if not inside or any(clause.cells for clause in inside):
        return ()
    words = " ".join(clause.text for clause in inside)
    counter = _COUNTER_HEAD.search(words)
    heads = {found.lower() for found in _HEAD.findall(words[counter.end() :][:_HEADS_WITHIN])} if counter else set()
    return inside if len(heads) >= _FEWEST_HEADS else ()
