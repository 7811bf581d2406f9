"""The number and day of a document that a plan cites, asked of it as if they were the plan's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.compose.cited_document import compose_paper_told_of
from assistant.compose.context import Context
from assistant.compose.documents import WORDS_FOR_DOCUMENTS
from assistant.compose.draft import Draft
from assistant.subject import GENRE
from assistant.understanding.cues import Sought
from assistant.understanding.of_itself import ASKING
from ingest.folding import syllables

_NEAR = 4
_MORE_THAN_PLAN = 1.3


def compose_number_of_another(context: Context) -> Draft | None:
    """Tell the number and day of a document that a plan cites, where these are asked of what its own head lacks.

    "Kế hoạch văn hóa đối ngoại 2022-2026 của tỉnh … mang số bao nhiêu" calls another plan than the one it names.
    """
    frame = context.frame
    if not {Sought.NUMBER, Sought.ISSUED}.issuperset(frame.facts) or frame.asserts or len(frame.plans) != 1:
        return None
    words = [word for word in frame.topic if word not in WORDS_FOR_DOCUMENTS]
    if ASKING.issuperset(words) or _calls_plan(frame.topic, context.corpus.views[frame.plans[0]].metadata.title or ""):
        return None
    heads = [clause for clause in context.corpus.clauses(frame.plans) if clause.kind == "header"]
    own = max((context.evidence.coverage(words, head) for head in heads), default=0.0)
    cited = {row.path for row in context.corpus.references(frame.plans) if row.number}
    near = tuple(item for item in context.ranked[:_NEAR] if item.clause.path in cited and item.clause not in heads)
    best = max((context.evidence.coverage(words, item.clause) for item in near), default=0.0)
    return compose_paper_told_of(replace(context, ranked=near)) if best > _MORE_THAN_PLAN * own else None


def _calls_plan(words: Sequence[str], title: str) -> bool:
    """Tell whether a question's words, less what any plan is called and asked by, stand side by side in its title."""
    first, last = 0, len(words)
    while first < last and (words[first] in GENRE or words[first] in ASKING):
        first += 1
    while first < last and (words[last - 1] in ASKING or words[last - 1] in GENRE):
        last -= 1
    return first < last and f" {' '.join(words[first:last])} " in f" {' '.join(syllables(title))} "
