"""A cell that a question asks for and the table leaves blank: that is said, not passed over."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, row_gist
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import Clause

_ASKING = r"(?: (?:đầu ra|cụ thể|dự kiến|hoàn thành|cần có|phải có|cuối cùng))* (?:của|cho|là|gì|nào|ra sao|thế nào)\b"
"""After a column's name where a question asks for what it holds ("sản phẩm của … là gì"), not after a thing of it."""
_WITH = re.compile(r"phối hợp")


def tell_blank(context: Context, draft: Draft) -> Draft:
    """Say that the row which an answer tells leaves the column asked about blank; other answers go through as they are.

    A question that asks for more of the row is told the row beside.
    """
    frame = context.frame
    if draft.status != "answered" or frame.compares or len(draft.citations) != 1:
        return draft
    cited = draft.citations[0]
    row = context.corpus.clause(cited.plan, cited.path)
    blank = [column for column in _blank(context, row) if _is_asked(context, match_key(column))]
    if len(blank) != 1 or not _says_only(context, row, match_key(blank[0]).split()):
        return draft
    told = Draft(context.corpus, status="not_stated")
    name, label = context.corpus.name(row.plan), label_of(row.path)
    told.say(say.cell_blank(name, label, blank[0], row_gist(row), told.cite(row)))
    return told


def _blank(context: Context, row: Clause) -> list[str]:
    """Return the columns beside its number and title that a row leaves blank: also those at its end that it lacks."""
    heads = [cell.column for cell in row.cells[:2]]
    rows = [one for one in context.corpus.clauses([row.plan]) if one.cells]
    table = [one for one in rows if [cell.column for cell in one.cells[:2]] == heads]
    filled = {cell.column for cell in row.cells if cell.text.strip()}
    columns = dict.fromkeys(cell.column for one in table for cell in one.cells[2:])
    return [column for column in columns if column not in filled] if row.cells else []


def _is_asked(context: Context, column: str) -> bool:
    frame = context.frame
    if _WITH.search(column):
        return frame.role == "phối hợp" and not frame.agencies
    head = " ".join(column.split()[:2])
    return re.search(rf"\b{re.escape(head)}{_ASKING}", frame.text) is not None


def _says_only(context: Context, row: Clause, column: list[str]) -> bool:
    """Tell whether no other clause of the plan is as much about the subject: it may say what the table does not."""
    topic = [word for word in context.frame.topic if word not in column]
    own = context.evidence.coverage(topic, row)
    others = (item for item in context.ranked if item.clause.plan == row.plan and item.clause.path != row.path)
    return all(context.evidence.coverage(topic, item.clause) < own for item in others)
