"""Where a statement puts what a clause says ("… thuộc mục 1.6, phải không"), held against where it stands."""

from __future__ import annotations

from assistant.compose.claims import corrected
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.every import is_content
from assistant.compose.named import named_clause
from ingest.label import label_of

_SAYS, _SAYS_NOT = 0.6, 0.5
"""Coverage from which a clause is what a statement speaks of; the share of it up to which the part named says less."""
_FEWEST = 2


def correct_place_claimed(context: Context) -> Draft | None:
    """Correct the part that a statement puts something into where a clause of another part alone says it."""
    frame, evidence = context.frame, context.evidence
    named = named_clause(context) if frame.asserts and frame.address and not frame.agencies else None
    if named is None or len(frame.topic) < _FEWEST:
        return None
    inside = {named.path, *(clause.path for clause in context.corpus.descendants(named))}
    above = {heading.path for heading in context.corpus.headings(named)}
    clauses = [one for one in context.corpus.clauses(frame.plans) if is_content(context, one)]
    scored = sorted(((evidence.coverage(frame.topic, one), one) for one in clauses), key=lambda pair: -pair[0])
    best, clause = scored[0]
    within = max((share for share, one in scored if one.path in inside), default=0.0)
    if best < _SAYS or within > _SAYS_NOT * best or clause.path in inside | above:
        return None
    return corrected(context, clause, label_of(named.path))
