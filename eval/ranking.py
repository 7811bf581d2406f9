"""Figures of one ranking against its gold clauses, computed by ir-measures (trec_eval underneath).

ir-measures: MacAvaney, Macdonald & Ounis 2022, "Streamlining Evaluation with ir-measures" (ECIR). It is chosen over
ranx because it brings no just-in-time compiler with it, and its figures are those of trec_eval itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any, NamedTuple


class Figures(NamedTuple):
    """Recall at 5, 10 and 100, reciprocal rank, the same at 10, nDCG at 10, average precision; all from 0 to 1."""

    recall_5: float
    recall_10: float
    recall_100: float
    rr: float
    rr_10: float
    ndcg_10: float
    ap: float

    def recall(self, k: int) -> float:
        """Return recall at `k`, one of 5, 10 and 100."""
        return {5: self.recall_5, 10: self.recall_10, 100: self.recall_100}[k]


def figures(gold: Mapping[str, int], ranked: Sequence[str]) -> Figures:
    """Judge `ranked` (ids, best first) by `gold`, a gain for each relevant id; a gain of 0 is not relevant.

    Recall is |relevant within k| / |relevant|; reciprocal rank 1 / rank of the first relevant (Voorhees 1999, TREC-8
    QA); nDCG has the gains over log2(rank + 1) (Järvelin & Kekäläinen 2002, "Cumulated gain-based evaluation of IR
    techniques", TOIS 20); average precision is the mean, over the relevant, of the precision at their ranks, 0 for
    those not found (Voorhees & Harman 2005, "TREC: Experiment and Evaluation in Information Retrieval").
    """
    return _figures(tuple(gold.items()), tuple(ranked))


@lru_cache(maxsize=256)
def _figures(gold: tuple[tuple[str, int], ...], ranked: tuple[str, ...]) -> Figures:
    import ir_measures

    wanted = [ir_measures.Qrel("q", name, gain) for name, gain in gold]
    # trec_eval orders by score and knows no ranks.
    found = [ir_measures.ScoredDoc("q", name, float(-rank)) for rank, name in enumerate(ranked)]
    if not found:
        return Figures(*[0.0] * len(Figures._fields))
    values = {metric.measure: metric.value for metric in ir_measures.iter_calc(_measures(), wanted, found)}
    return Figures(*(float(values[measure]) for measure in _measures()))


@cache
def _measures() -> tuple[Any, ...]:
    from ir_measures import AP, RR, R, nDCG

    return (R @ 5, R @ 10, R @ 100, RR, RR @ 10, nDCG @ 10, AP)
