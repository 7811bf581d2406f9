"""Rows of a table with all of their columns: "nhóm III phụ lục: ai chủ trì, ai phối hợp, sản phẩm, nguồn lực"."""

from __future__ import annotations

from dataclasses import replace

from assistant.compose.context import Context
from assistant.compose.draft import Draft, beside_counter
from assistant.compose.sections import compose_sections
from assistant.understanding.cues import Sought
from ingest.folding import match_key
from ingest.plan import Clause

_SEVERAL = 2
_GENERIC = frozenset("cơ quan đơn vị thực hiện".split())
_AROUND = frozenset("dòng cột mỗi từng đọc đủ ra nhiệm vụ việc ghi kèm cả".split())


def compose_rows_in_full(context: Context) -> Draft | None:
    """Tell the rows under the address of a question whole, where it names two or more of their columns; else None."""
    frame = context.frame
    if len(frame.plans) != 1 or not frame.names_plan or not frame.address or frame.agencies or frame.asserts:
        return None
    heading = context.corpus.find(frame.plans[0], frame.address)
    rows = [one for one in context.corpus.children(heading) if one.cells] if heading is not None else []
    if heading is None or not rows:
        return None
    columns = _columns(rows[0])
    named = [column for column in columns if " ".join(column) in frame.text]
    known = {word for column in columns for word in column} | _AROUND
    # Who leads, who coordinates and when alone is told in a table of tasks, under their agencies' full names.
    more = [column for column in named if not {"trì", "phối", "thời"} & set(column)]
    if len(named) < _SEVERAL or not more or set(frame.topic) - known:
        return None
    whole = replace(frame, sought=Sought.OPEN, role=None, wanted=None, topic=(), facts=())
    return compose_sections(replace(context, frame=whole), [heading], context.list_limit)


def _columns(row: Clause) -> list[tuple[str, ...]]:
    """Return the heads of a row's columns beside its subject, each by its first two words that tell it apart."""
    heads = [match_key(cell.column).split() for cell in beside_counter(row)[1:] if cell.column]
    return [tuple([word for word in head if word not in _GENERIC][:2] or head[:2]) for head in heads]
