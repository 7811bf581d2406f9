"""Different questions in any number: those of the sets, then the same about another province or without marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, zip_longest

from eval.questions import Question
from ingest.folding import fold_accents, has_accents


def different_questions(questions: Sequence[Question], provinces: Sequence[str], wanted: int) -> list[Question]:
    """Return `wanted` questions that all read differently, the given ones first; fewer where no more can be made."""
    pairs = zip_longest(_elsewhere(questions, provinces), _without_marks(questions))
    made = chain(questions, *([one for one in pair if one is not None] for pair in pairs))
    found: dict[str, Question] = {}
    for question in made:
        if len(found) == wanted:
            break
        found.setdefault(question.question, question)
    return list(found.values())


def _elsewhere(questions: Sequence[Question], provinces: Sequence[str]) -> Iterator[Question]:
    """Ask the same of the next province in the row: one that names two provinces is left alone."""
    for shift in range(1, len(provinces)):
        for question in questions:
            named = [number for number, province in enumerate(provinces) if province in question.question]
            if len(named) == 1:
                old, new = provinces[named[0]], provinces[(named[0] + shift) % len(provinces)]
                text = question.question.replace(old, new)
                yield replace(question, id=f"{question.id}-{fold_accents(new).replace(' ', '-')}", question=text)


def _without_marks(questions: Sequence[Question]) -> Iterator[Question]:
    for question in questions:
        if has_accents(question.question):
            yield replace(question, id=f"{question.id}-plain", question=fold_accents(question.question))
