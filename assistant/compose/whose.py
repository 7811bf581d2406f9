"""Whose something is ("tin bài của ai", "diễn đàn của những tổ chức nào"), where nobody is charged with it."""

from __future__ import annotations

import re

from assistant.compose.context import Context
from assistant.compose.detail_words import is_printed
from assistant.compose.draft import Draft
from assistant.compose.enough import FOCUSED
from assistant.compose.passages import choose, compose_passages
from assistant.understanding.cues import Sought
from assistant.understanding.detail import Detail
from ingest.folding import match_key

_WHOSE = re.compile(
    r"(?<!việc )(?<!vụ )(?<!phần )(?<!nhiệm )(?<!quyền )(?<!trò )\b(?:của|từ|giữa) (?:những |các )?"
    r"(?:ai|(?:tổ chức|cơ quan|đơn vị|bên|hội) nào)\b"
)
"""Whose task or part it is asks for an agency."""


def compose_whose(context: Context) -> Draft | None:
    """Tell the clause about what a question asks the owner of, where it names people or bodies; None elsewhere."""
    frame = context.frame
    if frame.sought is not Sought.WHO or not frame.names_plan or frame.asserts or not _WHOSE.search(frame.text):
        return None
    near = [item for item in choose(context, 1) if item.coverage >= FOCUSED]
    return compose_passages(context, near) if any(_names_bodies(context, item.clause.path) for item in near) else None


def _names_bodies(context: Context, path: str) -> bool:
    plan = context.frame.plans[0]
    if is_printed(Detail.SERVED, match_key(context.corpus.clause(plan, path).text)):
        return True
    return any(row.path == path and row.type == "organisation" for row in context.corpus.partners([plan]))
