"""How near each plan's clauses are to the subject that is compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.compose.context import Context
from assistant.compose.enough import FOCUSED
from assistant.compose.ideas import ideas_of
from assistant.compose.overall import is_about_whole_plan
from assistant.compose.overseer import asks_overseer
from assistant.compose.thing import heads_of, one_thing
from assistant.compose.which_plans import asks_which
from assistant.understanding.cues import REPORTING, Sought
from ingest.plan import Clause

NEAR_ENOUGH = 0.5


def shares_by_plan(context: Context, asked: Mapping[str, Context]) -> dict[str, float]:
    """Return how near each plan comes to the one that says most of what a question looks for in all of them (0 to 1).

    A plan without the rarest word of what is found there comes only near, or says nothing of it. Empty where a
    question names its plans, or asks each of them for something that every plan has.
    """
    frame = context.frame
    if frame.names_plan or not frame.topic or frame.sought not in (Sought.OPEN, Sought.WHO, Sought.DEADLINE):
        return {}
    if frame.sought is Sought.OPEN and not asks_which(context):
        return {}
    if REPORTING.search(frame.query) or is_about_whole_plan(context) or asks_overseer(context):
        return {}
    whole = _shares_of(context, asked)
    for idea in (ideas_of(context) or one_thing(context)) if frame.sought is Sought.WHO else ():
        # A plan that holds one of two things asked about says that one.
        of_idea = _shares_of(replace(context, frame=replace(frame, topic=idea)), asked)
        whole = {plan: max(share, of_idea[plan]) for plan, share in whole.items()}
    if frame.sought is not Sought.WHO:
        return whole
    return {plan: share if share >= NEAR_ENOUGH else max(share, _near_by(asked[plan])) for plan, share in whole.items()}


def _near_by(alone: Context) -> float:
    """Return how near a plan comes that says the thing itself and not what narrows it ("… cho con em kiều bào")."""
    narrowed = [head for head, narrowing in heads_of(alone) if narrowing]
    clauses = alone.corpus.clauses(alone.frame.plans)
    held = any(alone.evidence.coverage(head, clause) >= _HELD for head in narrowed for clause in clauses)
    return ALMOST if held else 0.0


_HELD = 0.7


def _shares_of(context: Context, asked: Mapping[str, Context]) -> dict[str, float]:
    frame = context.frame
    best = {plan: _best(alone, frame.topic) for plan, alone in asked.items()}
    most, clause = max(best.values(), key=lambda pair: pair[0])
    if clause is None or most < FOCUSED:
        return {plan: share / most if most else 1.0 for plan, (share, _) in best.items()}
    held = [word for word in frame.topic if context.evidence.coverage([word], clause) == 1.0]
    rarest = max(held, key=context.evidence.weight, default=None)
    return {plan: _share(context, rarest, share, most, own) for plan, (share, own) in best.items()}


def _share(context: Context, rarest: str | None, share: float, most: float, own: Clause | None) -> float:
    if own is not None and _holds(context, rarest, own):
        return share / most
    return min(share / most, ALMOST) if share >= FOCUSED else 0.0


ALMOST = 0.74


def _best(context: Context, topic: Sequence[str]) -> tuple[float, Clause | None]:
    best = max(context.ranked, key=lambda item: context.evidence.coverage(topic, item.clause), default=None)
    return (context.evidence.coverage(topic, best.clause), best.clause) if best else (0.0, None)


def _holds(context: Context, word: str | None, clause: Clause) -> bool:
    return word is None or context.evidence.coverage([word], clause) == 1.0
