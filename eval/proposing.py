"""Skeleton questions from an index, one for each kind of register row; a person has to finish them.

They are no question set: what a register holds is what the assistant answers from, so that an unread skeleton would
measure the registers against themselves. The category says so until a person takes the mark away.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Hashable, Iterator, Sequence
from importlib.resources import files
from typing import Any, NamedTuple

from eval.matching import occurs
from eval.questions import Gold, Question
from ingest.plan import Clause, Plan
from ingest.registers.words import Deadline, Duty, Partner, Reference, Registers

UNREVIEWED = "unreviewed:"
_QUOTE_WORDS = 12
_ROLES = {"chủ trì": "lead", "phối hợp": "support", "thực hiện": "carry_out"}


class Read(NamedTuple):
    """One plan with what was read of it."""

    plan: Plan
    registers: Registers


class _Skeleton(NamedTuple):
    kind: str
    question: str
    gold: tuple[Gold, ...]
    facts: tuple[tuple[str, ...], ...]


def propose(reads: Sequence[Read], each: int = 1) -> list[Question]:
    """Return up to `each` skeletons of every kind of row, of as many different plans as there are."""
    words = tomllib.loads(files("eval").joinpath("skeletons.toml").read_text("utf-8"))
    made = [list(_of_plan(read, words)) for read in reads]
    found: dict[str, list[tuple[str, _Skeleton]]] = {}
    # Plan by plan in turn: the first plan alone would give all of them.
    for turn in range(max(map(len, made), default=0)):
        for read, skeletons in zip(reads, made, strict=True):
            if turn < len(skeletons):
                found.setdefault(skeletons[turn].kind, []).append((read.plan.id, skeletons[turn]))
    return [
        _question(number, plan, skeleton)
        for kind in sorted(found)
        for number, (plan, skeleton) in enumerate(_spread(found[kind])[:each], 1)
    ]


def _spread(rows: Sequence[tuple[str, _Skeleton]]) -> list[tuple[str, _Skeleton]]:
    """Put a first row of every plan before any second one."""
    seen: dict[str, int] = {}
    ordered = []
    for place, (plan, skeleton) in enumerate(rows):
        seen[plan] = seen.get(plan, 0) + 1
        ordered.append((seen[plan], place, plan, skeleton))
    return [(plan, skeleton) for _, _, plan, skeleton in sorted(ordered, key=lambda row: row[:2])]


def _question(number: int, plan: str, skeleton: _Skeleton) -> Question:
    return Question(
        id=f"new-{skeleton.kind.replace(' ', '-')}-{number}",
        question=skeleton.question,
        category=f"{UNREVIEWED} {skeleton.kind}",
        plans=(plan,),
        gold=skeleton.gold,
        min_gold=max(1, len(skeleton.gold)),
        facts=skeleton.facts,
    )


def _of_plan(read: Read, words: dict[str, dict[str, str]]) -> Iterator[_Skeleton]:
    """Yield one skeleton a kind; a row of a clause that the index lacks is passed over."""
    plan, registers = read
    clauses = plan.by_path()

    def one(kind: str, row: Duty | Deadline | Partner | Reference, text: str, fact: str | None) -> _Skeleton:
        blanks = {"plan": plan.name, **{name: getattr(row, name) for name in row.__slots__ if name != "plan"}}
        blanks |= {key: _start(value) for key, value in blanks.items() if key in ("text", "what") and value}
        return _Skeleton(kind, text.format(**blanks), (_gold(clauses[row.path]),), ((fact,),) if fact else ())

    for duty in _first_of(registers.duties, lambda row: row.role):
        yield one(f"duties {_ROLES[duty.role]}", duty, words["duties"][_ROLES[duty.role]], duty.agency)
    yield from _whole_list(plan, registers.duties, words["duties"]["all"])
    for deadline in _first_of(registers.deadlines, lambda row: row.kind):
        if deadline.what:
            yield one(f"deadlines {deadline.kind}", deadline, words["deadlines"]["one"], deadline.expression)
    for partner in _first_of(registers.partners, lambda row: row.type):
        yield one(f"partners {partner.type}", partner, words["partners"]["one"], partner.name)
    for cited in _first_of(registers.references, lambda row: row.type):
        fact = cited.number or cited.name
        yield one(f"references {cited.type.lower()}", cited, words["references"]["one"], fact)
    for field, text in words["metadata"].items():
        if value := getattr(registers.metadata, field):
            holding = [clause for clause in plan.clauses if occurs(str(value), clause.text)]
            gold = tuple(_gold(clause) for clause in holding[:1])
            yield _Skeleton(f"metadata {field}", text.format(plan=plan.name), gold, ((str(value),),))


def _whole_list(plan: Plan, duties: Sequence[Duty], text: str) -> Iterator[_Skeleton]:
    by_agency: dict[str, list[str]] = {}
    for duty in duties:
        by_agency.setdefault(duty.agency, []).append(duty.path)
    clauses = plan.by_path()
    for agency, paths in by_agency.items():
        if len(rows := dict.fromkeys(paths)) >= 2:
            gold = tuple(_gold(clauses[path]) for path in rows)
            yield _Skeleton("duties all", text.format(agency=agency, plan=plan.name), gold, ())
            return


def _first_of(rows: Sequence[Any], key: Callable[[Any], Hashable]) -> list[Any]:
    return list({key(row): row for row in reversed(rows)}.values())


def _gold(clause: Clause) -> Gold:
    return Gold(clause.plan, clause.path, _start(clause.text))


def _start(text: str) -> str:
    return " ".join(text.split()[:_QUOTE_WORDS]).rstrip(".,;:")
