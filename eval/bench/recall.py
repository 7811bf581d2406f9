"""How many gold clauses a reader meets within the first so many characters that a system shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from eval.matching import fold
from eval.questions import Gold
from ingest.folding import fold_text

LIMITS = (2_000, 4_000, 8_000)
_BETWEEN = "\n"


class Piece(NamedTuple):
    """A text that a system shows for a question, and the plan it is from."""

    plan: str
    text: str


def tidy(plan: str, raw: str) -> Piece:
    """Make a piece of a raw stretch of a plan.

    Line ends, runs of space and page numbers go, so that they neither use up characters nor split a quote:
    to the advantage of the systems that show raw text.
    """
    return Piece(plan, fold_text(raw))


def shown_within(pieces: Iterable[Piece], limit: int) -> list[Piece]:
    """Return the pieces as far as a reader of `limit` characters gets; one character parts two pieces."""
    shown: list[Piece] = []
    left = limit
    for piece in pieces:
        if left <= 0:
            break
        shown.append(Piece(piece.plan, piece.text[:left]))
        left -= len(piece.text) + len(_BETWEEN)
    return shown


def recall_within(pieces: Sequence[Piece], limit: int, gold: Sequence[Gold], *, own_plan: bool = False) -> float:
    """Return the share of `gold` whose quote stands in the first `limit` characters shown.

    `own_plan` counts a quote only where it is shown from the plan that is meant: plans share many sentences.
    """
    shown = shown_within(pieces, limit)
    texts = {plan: _joined(piece for piece in shown if piece.plan == plan) for plan in {clause.plan for clause in gold}}
    everything = _joined(shown)
    found = [clause for clause in gold if fold(clause.quote) in (texts[clause.plan] if own_plan else everything)]
    return len(found) / len(gold)


def length(pieces: Sequence[Piece]) -> int:
    """Return how many characters the pieces are, shown one after another."""
    return sum(len(piece.text) for piece in pieces) + len(_BETWEEN) * max(0, len(pieces) - 1)


def _joined(pieces: Iterable[Piece]) -> str:
    return fold(_BETWEEN.join(piece.text for piece in pieces))
