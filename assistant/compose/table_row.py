"""One row of an appendix table as the plan prints it."""

from __future__ import annotations

from assistant import say
from assistant.compose.draft import Draft, beside_counter, row_gist, tidy, without_notes
from assistant.compose.row import Row
from ingest.label import label_of
from ingest.plan import Clause


def table_row(draft: Draft, row: Clause) -> Row:
    """Return a row with the plan's own columns; its counter is left out, for the address tells it."""
    label, mark = label_of(row.path), draft.cite(row)
    item = say.item_at(label, row_gist(row), mark)
    cells = beside_counter(row)
    heads = [cell.column for cell in cells]
    told = [without_notes(tidy(cell.text)) or say.CELL_EMPTY for cell in cells]
    return Row(item, [*heads, say.PLACE_COLUMN], [*told, say.found_at(label, mark)])
