"""How sure an answer could be, and whether that sureness tells right from wrong and answerable from not.

The answer object states no confidence, so one is taken that any assistant of the contract has: how much of the
question the best retrieved clause covers. An assistant that does state a number as "confidence" is taken at its word.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from eval.corpus import Corpus
from eval.measures import AnswerObject
from eval.questions import Question
from eval.result import Result
from ingest.folding import fold_accents, syllables
from ingest.plan import Clause

BINS = 10


class Coverage:
    """Weighs how much of a question clauses cover, by inverse document frequency over one corpus."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._words = {name: self._read(clause) for name, clause in corpus.clauses.items()}
        counts: Counter[str] = Counter()
        for words in self._words.values():
            counts.update(words)
        self._counts, self._size = counts, len(self._words)

    def of(self, question: Question, answer: AnswerObject) -> float:
        """Return from 0 to 1 how much of the question's word weight the best retrieved clause holds.

        Diacritics are left aside, so that hurried typing does not look like an unknown subject.
        """
        stated = answer.get("confidence")
        if isinstance(stated, int | float) and not isinstance(stated, bool):
            return min(1.0, max(0.0, float(stated)))
        words = {fold_accents(word) for word in syllables(question.question)}
        total = sum(map(self._weight, words))
        clauses = [self._corpus.find(hit["plan"], hit["path"]) for hit in answer.get("retrieved") or ()]
        held = [self._words[clause_id] for clause in clauses if clause and (clause_id := clause.id) in self._words]
        shares = [sum(map(self._weight, words & known)) for known in held]
        return max(shares, default=0.0) / total if total else 0.0

    def _weight(self, word: str) -> float:
        return math.log((self._size + 1) / (self._counts[word] + 0.5))

    def _read(self, clause: Clause) -> frozenset[str]:
        above = " ".join(heading.text for heading in self._corpus.headings(clause))
        text = f"{clause.text} {above} {self._corpus.titles.get(clause.plan, '')}"
        return frozenset(fold_accents(word) for word in syllables(text))


class Judged(NamedTuple):
    """One answer: its confidence, whether it is right, and whether it ought to be a refusal."""

    confidence: float
    is_right: bool
    is_refusable: bool


class Bin(NamedTuple):
    """Answers of like confidence: how many, their mean confidence, and the share that is right."""

    size: int
    confidence: float
    right: float


def judged(results: Sequence[Result], coverage: Coverage) -> list[Judged]:
    """Judge each answer; right is one whose status, facts and forbidden strings are, as far as they apply."""
    return [
        Judged(
            coverage.of(result.question, result.answer),
            all(result.scores[key].value in (None, 1.0) for key in ("status", "facts", "forbidden")),
            result.question.expect == "refuse",
        )
        for result in results
        if not result.error and not result.way
    ]


def calibration(rows: Sequence[Judged]) -> tuple[list[Bin], float | None]:
    """Return ten bins of like confidence and the expected calibration error (Naeini et al. 2015, AAAI).

    Only questions that are to be answered: a right refusal is confident for another reason.
    """
    answers = [row for row in rows if not row.is_refusable]
    bins = []
    for number in range(BINS):
        mine = [row for row in answers if min(BINS - 1, int(row.confidence * BINS)) == number]
        if mine:
            sure = sum(row.confidence for row in mine) / len(mine)
            bins.append(Bin(len(mine), sure, sum(row.is_right for row in mine) / len(mine)))
    error = sum(b.size * abs(b.confidence - b.right) for b in bins) / len(answers) if answers else None
    return bins, error


def trade_off(rows: Sequence[Judged]) -> tuple[list[tuple[float, float]], float | None]:
    """Return the curve (wrongly refused, rightly refused) of refusing below each confidence, and its area.

    A receiver operating characteristic (Fawcett 2006, Pattern Recognition Letters 27): 0.5 is chance. Without
    questions of both kinds there is no curve.
    """
    due = [row.confidence for row in rows if row.is_refusable]
    not_due = [row.confidence for row in rows if not row.is_refusable]
    if not due or not not_due:
        return [], None
    limits = [*sorted({row.confidence for row in rows}), math.inf]
    curve = [(_below(limit, not_due), _below(limit, due)) for limit in limits]
    area = sum((x2 - x1) * (y1 + y2) / 2 for (x1, y1), (x2, y2) in pairwise(curve))
    return curve, area


def _below(limit: float, values: Sequence[float]) -> float:
    return sum(value < limit for value in values) / len(values)
