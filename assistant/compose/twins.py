"""One task that a plan words in several places: among the tasks of all, and again under an agency's heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.compose.context import Context
from assistant.compose.tasks import Task, is_role_line
from ingest.folding import syllables
from ingest.plan import Clause

_SAME = 0.66
_AS_NEAR = 0.6
"""How much of the shorter wording two places must share, and how near the other must be to the question compared with
the first. Set by reading the pairs that the five plans and six others hold: below 0.66 begin different tasks."""


def worded(context: Context, task: Task) -> Clause:
    """Return the clause of a task that is nearest to the question."""
    return max(task.subject, key=lambda clause: context.evidence.coverage(context.frame.topic, clause))


def with_twins(context: Context, chosen: Sequence[Task]) -> list[tuple[Task, Clause]]:
    """Return the tasks with those that say the same elsewhere in their plan, each with the clause that says it."""
    told: dict[Task, Clause] = {}
    for task in chosen:
        shown = told.setdefault(task, worded(context, task))
        for other in context.tasks.of([task.plan]):
            clause = _repeats(context, shown, other)
            if clause is not None:
                told.setdefault(other, clause)
    return list(told.items())


def with_namesakes(context: Context, told: Sequence[tuple[Task, Clause]]) -> list[tuple[Task, Clause]]:
    """Return the tasks with those that name the same thing by its name elsewhere in their plan under another lead.

    "Hội chợ trái cây quốc tế" is one fair, whoever is charged with a part of it in the sections of two departments.
    """
    found = dict(told)
    for task, shown in told:
        names = _names_asked(context, shown)
        for other in context.tasks.of([task.plan]) if names else ():
            clause = next((one for one in other.subject if any(name in _running(one) for name in names)), None)
            if clause is not None and other not in found and _differ(context, task, other):
                found[other] = clause
    return list(found.items())


_NAME = re.compile(r"(?<=[\w,] )[A-ZĐ]\w+(?: \w+){3}")
"""The beginning of a name within a sentence: a capital, and three syllables after it."""
_RARE = 3


def _names_asked(context: Context, clause: Clause) -> list[str]:
    """Return the beginnings of names in a clause that a question is about and few clauses of the plan hold.

    The cells of a table begin with capitals, and agencies are no names of things.
    """
    text = clause.text if not clause.cells else ""
    for mention in reversed(context.agencies.lexicon.agencies_in(text)):
        text = f"{text[: mention.start]};{text[mention.end :]}"
    names = [f" {' '.join(syllables(found))} " for found in _NAME.findall(text)]
    return [name for name in names if _is_asked(context, name) and _is_rare(context, name, clause.plan)]


def _is_asked(context: Context, name: str) -> bool:
    """Tell whether two neighbours of a question's topic stand in a name."""
    return any(f" {one} {two} " in name for one, two in pairwise(context.frame.topic))


def _is_rare(context: Context, name: str, plan: str) -> bool:
    return sum(name in _running(clause) for clause in context.corpus.clauses([plan])) <= _RARE


def _running(clause: Clause) -> str:
    return f" {' '.join(syllables(clause.text))} "


def leads_differ(context: Context, told: Sequence[tuple[Task, Clause]]) -> bool:
    """Tell whether a task stands in two places under different leads; no lead contradicts none."""
    return any(
        _differ(context, task, other)
        for task, shown in told
        for other, _ in told
        if other is not task and (_repeats(context, shown, other) is not None or _share_name(context, shown, other))
    )


def _share_name(context: Context, shown: Clause, other: Task) -> bool:
    return any(name in _running(clause) for name in _names_asked(context, shown) for clause in other.subject)


def _repeats(context: Context, shown: Clause, other: Task) -> Clause | None:
    """Return the clause of another task that words the same as `shown`; None where none does."""
    evidence, topic = context.evidence, context.frame.topic
    if evidence.coverage_together(topic, other.subject) < _AS_NEAR * evidence.coverage(topic, shown):
        return None
    clauses = [clause for clause in other.subject if not is_role_line(clause)]
    if not clauses or any(clause.id == shown.id for clause in clauses):
        return None
    nearest = max(clauses, key=lambda clause: evidence.likeness(shown, clause))
    return nearest if evidence.likeness(shown, nearest) >= _SAME else None


def _differ(context: Context, task: Task, other: Task) -> bool:
    one, two = ([row.agency for row in each.rows if row.role == "chủ trì"] for each in (task, other))
    return bool(one and two) and not any(context.agencies.same(a, b) for a in one for b in two)
