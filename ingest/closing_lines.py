"""Lines on who and when that close a section of several points, and are printed below its last one.

    2. Quảng bá văn hóa
    a) Tổ chức Tuần văn hóa …
    b) Xây dựng kho dữ liệu …
    Cơ quan chủ trì: Sở Văn hóa, Thể thao và Du lịch; phối hợp: …

They are the section's: where each point had lines of its own, the others would have some too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ingest.plan import Clause, Kind
from ingest.registers.blocks import only_says_who_or_when
from ingest.registers.headings import body_of
from ingest.registers.roles import labels_in

_MEMBERS: frozenset[Kind] = frozenset({"subsection", "point"})
_SIGNS: Mapping[Kind, str] = {"bullet": "-", "subbullet": "+", "paragraph": "¶"}


def with_closing_lines(clauses: Sequence[Clause]) -> tuple[Clause, ...]:
    """Return the clauses with such lines standing under their section."""
    below: defaultdict[str | None, list[Clause]] = defaultdict(list)
    for clause in clauses:
        below[clause.parent].append(clause)
    moved: dict[str, Clause] = {}
    for parent, children in list(below.items()):
        if parent is not None and (lines := _closing(children, below)):
            moved |= {line.path: new for line, new in zip(lines, _under(parent, lines, children), strict=True)}
    return tuple(moved.get(clause.path, clause) for clause in clauses)


def _closing(children: Sequence[Clause], below: Mapping[str | None, Sequence[Clause]]) -> Sequence[Clause]:
    """Return the lines below the last of several points, where no other point has any."""
    points = [child for child in children if child.kind in _MEMBERS]
    if len(points) < 2 or points[-1] is not children[-1]:
        return ()
    lines = below.get(points[-1].path, ())
    others = [*points, *(line for point in points[:-1] for line in below.get(point.path, ()))]
    has_own = any(only_says_who_or_when(one) or labels_in(body_of(one)) for one in others)
    return (
        lines
        if lines and not has_own and all(line.kind in _SIGNS and only_says_who_or_when(line) for line in lines)
        else ()
    )


def _under(parent: str, lines: Iterable[Clause], children: Sequence[Clause]) -> Iterable[Clause]:
    counts = {kind: sum(child.kind == kind for child in children) for kind in _SIGNS}
    for line in lines:
        counts[line.kind] += 1
        yield replace(line, path=f"{parent} {_SIGNS[line.kind]} {counts[line.kind]}", parent=parent)
