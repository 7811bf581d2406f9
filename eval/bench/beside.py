"""The comparison as a part of the report: groups of questions by systems, and our answers beside them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from eval.bench.comparing import Line, OurAnswer, System, line, our_answer, recall_table, show_all
from eval.bench.figures import Part, Table, number
from eval.bench.ours import Ours
from eval.bench.recall import LIMITS
from eval.questions import Question

_LETTERS = "abc"
_NOTES = (
    "Recall: a gold clause is found when its quote stands in the characters shown; in brackets, only where it is shown "
    "from the plan that is meant. “If all were shown” is what the cutting of the texts leaves possible.",
    "(a) and (b) retrieve text and write nothing, and get the question as typed, without the conversation before it; "
    "(c) shows ten clauses at most, and its time is that of the whole answer.",
)


def beside(
    groups: Mapping[str, Sequence[Question]],
    systems: Sequence[tuple[System, float]],
    ours: Ours,
    say: Callable[[str], None],
) -> Part:
    """Put the questions of all groups to each system (given with the seconds it took to make); ours comes last.

    The figures are those of the first group.
    """
    everything = list({question.id: question for questions in groups.values() for question in questions}.values())
    say(f"compare: {len(everything)} questions to {len(systems)} systems")
    shown = show_all([system for system, _ in systems], everything)
    lines = {
        group: {system.name: line(system, [shown[system.name][q.id] for q in questions]) for system, _ in systems}
        for group, questions in groups.items()
        if questions
    }
    answers = {group: our_answer(groups[group], ours.answers) for group in lines}
    first = next(iter(lines))
    figures = _figures(list(lines[first].values()), answers[first])
    figures |= {
        f"compare.{letter}.build_s": seconds for letter, (_, seconds) in zip(_LETTERS, systems[:-1], strict=False)
    }
    tables = [recall_table(f"{group}, {len(groups[group])} questions", made) for group, made in lines.items()]
    built = [
        f"{system.name}: {len(system.pieces)} pieces, made in {seconds:.1f} s." for system, seconds in systems[:-1]
    ]
    raw = {group: {name: made._asdict() for name, made in of_group.items()} for group, of_group in lines.items()}
    return Part("Beside what one would otherwise write", figures, [*tables, _answers(answers)], [*_NOTES, *built], raw)


def _figures(lines: Sequence[Line], answer: OurAnswer) -> dict[str, float]:
    figures: dict[str, float] = {}
    for letter, made in zip(_LETTERS, lines, strict=False):
        figures |= {f"compare.{letter}.recall_{limit}": value for limit, value in zip(LIMITS, made.recall, strict=True)}
        figures |= {f"compare.{letter}.ms": made.ms, f"compare.{letter}.characters": made.characters}
    return figures | {f"compare.answer.{name}": value for name, value in answer._asdict().items()}


def _answers(answers: Mapping[str, OurAnswer]) -> Table:
    head = (
        "our answer",
        "gold clauses cited",
        "of as many as needed",
        "characters, median",
        "most",
        "understand + search, median ms",
    )
    rows = [
        (
            group,
            number(made.cited, 3),
            number(made.enough_cited, 3),
            number(made.characters, 0),
            number(made.most_characters, 0),
            number(made.search_ms, 1),
        )
        for group, made in answers.items()
    ]
    return Table(head, rows)
