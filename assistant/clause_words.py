"""The words of a clause and of the headings above it, as sets to be matched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ingest.folding import syllables
from ingest.plan import Clause


@dataclass(frozen=True, slots=True)
class ClauseWords:
    own: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    alike: frozenset[int]
    above: frozenset[str]
    above_pairs: frozenset[tuple[str, str]]
    above_alike: frozenset[int]


def running_text(clauses: Iterable[Clause]) -> str:
    """Return the syllables of clauses as one text; a bar keeps a phrase from running over from one to the next."""
    return f" {' | '.join(' '.join(syllables(clause.text)) for clause in clauses)} "


def merged(parts: Sequence[ClauseWords]) -> ClauseWords:
    if len(parts) == 1:
        return parts[0]
    return ClauseWords(
        frozenset().union(*(part.own for part in parts)),
        frozenset().union(*(part.pairs for part in parts)),
        frozenset().union(*(part.alike for part in parts)),
        frozenset().union(*(part.above for part in parts)),
        frozenset().union(*(part.above_pairs for part in parts)),
        frozenset().union(*(part.above_alike for part in parts)),
    )
