"""On which document one piece of work in a plan rests ("theo đề án nào để hợp tác …"), told by the clause about it."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from ingest.folding import match_key
from ingest.plan import HEADING_KINDS, Clause

_ASKED = re.compile(
    r"\b(?:theo|qua|bằng|dựa (?:vào|trên|theo)|căn cứ(?: vào| theo)?) (?:những |các )?"
    r"(đề án|kế hoạch|chương trình|chiến lược|quyết định|nghị quyết|chỉ thị|văn bản) nào\b"
)
_SURE = 0.6
_MORE = 1.2


def clauses_of_work(context: Context) -> list[Clause]:
    """Return the clauses that say what is asked about and print the kind of document it rests on.

    None where the head of the plan speaks of it as well: then it is the plan that rests on something. `context` has a
    topic without words for documents.
    """
    frame = context.frame
    found = _ASKED.search(frame.text)
    if found is None or not frame.names_plan or len(frame.plans) != 1 or len(frame.topic) < _FEWEST or frame.asserts:
        return []
    kind = "" if found[1] == "văn bản" else found[1]
    clauses = [one for one in context.corpus.clauses(frame.plans) if one.kind not in HEADING_KINDS and not one.cells]
    heads = [context.evidence.coverage(frame.topic, one) for one in clauses if one.kind == "header"]
    covered = [
        (context.evidence.coverage(frame.topic, one), one)
        for one in clauses
        if one.kind != "header" and kind in match_key(one.text)
    ]
    top = max((share for share, _ in covered), default=0.0)
    if top < max(_SURE, _MORE * max(heads, default=0.0)):
        return []
    return [one for share, one in covered if share >= top]


_FEWEST = 2
