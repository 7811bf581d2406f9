"""The section that the index finds whole: its heading and its items together."""

from __future__ import annotations

from assistant.compose.context import Context
from assistant.compose.section_items import items_of
from ingest.plan import HEADING_KINDS, Clause

_STRONGEST = 4
_ENOUGH = 0.52
_SPREAD = 0.42
_AHEAD = 0.06
MOST_ITEMS = 15


def retrieved_section(context: Context) -> Clause | None:
    """Return the section whose heading and items the index finds together; None when no section stands out.

    A section scores half by its heading and half by the mean of its four strongest items. A question about one
    item finds that item and not its neighbours, so a section whose best item stands far above the mean is none.
    """
    found = {item.clause.id: item.retrieval for item in context.ranked}
    scored: list[tuple[float, Clause]] = []
    parents = {item.clause.parent for item in context.ranked[:20]} | {item.clause.path for item in context.ranked[:20]}
    for plan in context.frame.plans:
        for heading in context.corpus.views[plan].plan.clauses:
            if heading.kind not in HEADING_KINDS or heading.path not in parents:
                continue
            items = items_of(context, heading)
            if not 2 <= len(items) <= MOST_ITEMS or any(item.kind in HEADING_KINDS for item in items):
                continue
            strong = sorted((found.get(item.id, 0.0) for item in items), reverse=True)[:_STRONGEST]
            mean = sum(strong) / len(strong)
            if strong[0] - mean <= _SPREAD:
                scored.append((0.5 * found.get(heading.id, 0.0) + 0.5 * mean, heading))
    scored.sort(key=lambda pair: -pair[0])
    if not scored or scored[0][0] < _ENOUGH:
        return None
    ahead = 1.0 if len(scored) == 1 else scored[0][0] - scored[1][0]
    best = context.ranked[0].clause
    heading = scored[0][1]
    holds_best = heading.id == best.id or (best.plan, best.parent) == (heading.plan, heading.path)
    return heading if ahead >= _AHEAD and holds_best else None
