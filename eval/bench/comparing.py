"""The same questions put to several systems: how many gold clauses a reader meets, and how long it takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from statistics import fmean, median
from time import perf_counter
from typing import NamedTuple, Protocol

from assistant.answer import Answer
from eval.bench.figures import BenchError, Table, number, spread
from eval.bench.recall import LIMITS, Piece, length, recall_within
from eval.measures import gold_cited
from eval.questions import Question

_WARM_UP = 3
_EVERYTHING = 1 << 40


class System(Protocol):
    """Something that shows texts for a question; `pieces` is all that it could ever show."""

    name: str
    pieces: list[Piece]

    def search(self, question: Question) -> list[Piece]: ...

    def close(self) -> None: ...


class Shown(NamedTuple):
    """What a system showed for one question, and how long it took."""

    question: Question
    pieces: list[Piece]
    ms: float


class Line(NamedTuple):
    """One system over one group of questions: recall at each limit, anywhere and from the plan meant."""

    recall: tuple[float, ...]
    own_plan: tuple[float, ...]
    ceiling: float
    characters: float
    ms: float
    p95_ms: float


def show_all(
    systems: Sequence[System], questions: Sequence[Question], clock: Callable[[], float] = perf_counter
) -> dict[str, dict[str, Shown]]:
    """Put every question to every warm system; returns what was shown by system name and question id.

    The systems take turns at each question, so that a machine that slows down slows all of them.
    """
    for system in systems:
        for question in questions[:_WARM_UP]:
            system.search(question)
    shown: dict[str, dict[str, Shown]] = {system.name: {} for system in systems}
    for question in questions:
        for system in systems:
            began = clock()
            pieces = system.search(question)
            shown[system.name][question.id] = Shown(question, pieces, (clock() - began) * 1000)
    return shown


def line(system: System, shown: Sequence[Shown]) -> Line:
    """Sum up what a system showed; every question counts alike, however many gold clauses it has."""
    if not shown:
        raise BenchError("no question with gold clauses to compare on")
    took = spread([one.ms for one in shown])

    def mean(limit: int, *, own_plan: bool) -> float:
        return fmean(recall_within(one.pieces, limit, one.question.gold, own_plan=own_plan) for one in shown)

    return Line(
        tuple(mean(limit, own_plan=False) for limit in LIMITS),
        tuple(mean(limit, own_plan=True) for limit in LIMITS),
        _ceiling(system.pieces, [one.question for one in shown]),
        fmean(length(one.pieces) for one in shown),
        took.median,
        took.p95,
    )


def _ceiling(pieces: Sequence[Piece], questions: Sequence[Question]) -> float:
    """Return the recall of showing everything: what the cutting of the texts alone makes impossible."""
    # One pass over all the text: every quote at once, so a question counts by its gold clauses here.
    return recall_within(pieces, _EVERYTHING, [gold for question in questions for gold in question.gold])


def recall_table(title: str, lines: Mapping[str, Line]) -> Table:
    """Return the table of a group: the last system is what the latencies are compared with."""
    base = list(lines.values())[-1].ms
    head = [f"≤ {limit:,} characters" for limit in LIMITS]
    rows = [
        (name, *(f"{a:.3f} ({b:.3f})" for a, b in zip(made.recall, made.own_plan, strict=True)),
         f"{made.ceiling:.3f}", number(made.characters, 0), number(made.ms, 1), number(made.p95_ms, 1),
         number(made.ms / base))
        for name, made in lines.items()
    ]  # fmt: skip
    return Table(
        ("system", *head, "if all were shown", "characters", "median, ms", "p95, ms", "median ÷ ours"), rows, title
    )


class OurAnswer(NamedTuple):
    """Our answers over a group of questions."""

    cited: float
    enough_cited: float
    characters: float
    most_characters: float
    search_ms: float


def our_answer(questions: Sequence[Question], answers: Mapping[str, Answer]) -> OurAnswer:
    """Return which share of the gold clauses our answers cite, and how long the answers are."""
    shares, enough, lengths, search = [], [], [], []
    for question in questions:
        answer = answers[question.id]
        gold = {(clause.plan, clause.path) for clause in question.gold}
        shares.append(len(gold & {(cited.plan, cited.path) for cited in answer.citations}) / len(gold))
        if (score := gold_cited(question, answer.to_json()).value) is not None:
            enough.append(score)
        lengths.append(len(answer.text))
        search.append(sum(answer.timings_ms.get(step, 0.0) for step in ("understand", "search")))
    return OurAnswer(
        fmean(shares), fmean(enough) if enough else 0.0, median(lengths), float(max(lengths)), median(search)
    )
