"""The rows of an appendix table, chosen by what stands in its columns: resources, products, time, blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from assistant import say
from assistant.answer import Complete
from assistant.compose.address import compose_cell
from assistant.compose.context import Context
from assistant.compose.draft import Draft, beside_counter, row_gist, tidy, without_notes
from assistant.compose.in_years import tell_beyond, tell_through, tell_yearly, timed_in
from assistant.compose.passages import compose_passages
from assistant.compose.row import Row
from assistant.compose.scope import takes_in_appendix
from assistant.evidence import Ranked
from assistant.understanding.cues import APPENDIX, COLUMN, PAYS, Sought
from assistant.understanding.wanted import Wanted
from assistant.understanding.years import YearsAsked, years_asked
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import Cell, Clause

_TABLE = re.compile(r"\bdanh mục\b|(?<!lập )(?<!kẻ )(?<!dạng )(?<!thành )\bbảng\b(?! so sánh)")
_BLANK = re.compile(r"(?:để|bỏ) trống|không (?:ghi|có|nêu)|chưa (?:ghi|có)")
_AGENCY_COLUMN = re.compile(r"chủ trì|phối hợp|thực hiện$|đơn vị|cơ quan")
_WHICH_ROWS = re.compile(
    r"(?:việc|nhiệm vụ|dòng|nội dung|mục|hoạt động|chương trình|cái|phần)(?: \w+){0,4} nào"
    r"|(?:những|các|mấy|bao nhiêu) (?:\w+ )?"
    r"(?:việc|nhiệm vụ|dòng|nội dung|hoạt động)|nào\b.*(?:việc|nhiệm vụ)|liệt kê"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_FOCUSED, _ALONE = 0.42, 0.6
_NEAR = 3
_ALIKE = 0.95
_SAME = 0.999
_MOSTLY, _SELDOM = 0.5, 2
_ASKS_TOTAL = re.compile(r"tổng (?:số|cộng)|tổng(?: \w+){0,4} (?:là )?bao nhiêu|cả thảy|tổng lại")
_TOTAL = re.compile(r"(?:tổng (?:cộng|số)|cộng)\b")
"""How much of the subject a row must cover where the question names the appendix, and where it does not."""
_YEARLY = re.compile(r"h[ằà]ng năm|mỗi năm|thường niên")


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition on a table: the column's head, and the words that its cell must hold ("" for a blank cell)."""

    column: str
    value: str
    negated: bool = False


def compose_table(context: Context) -> Draft | None:
    """List the rows whose columns hold what the question names, or tell one row's column; None for another question."""
    frame = context.frame
    if takes_in_appendix(frame.text):
        return None
    rows = [c for c in context.corpus.clauses(frame.plans) if c.kind == "table_row" and c.cells]
    if (total := _total(context, rows)) is not None:
        return total
    if not any(cue.search(frame.text) for cue in (APPENDIX, COLUMN, _TABLE)):
        own = [row for row in rows if any(_is_of_tables(context, cell.column) for cell in row.cells)]
        if frame.sought is Sought.WHO or not (own or (rows and _is_near(context) and len(frame.plans) == 1)):
            return None
        return _told(context, own or rows, sure=_FOCUSED if own else _ALONE, by_column=bool(own))
    if len(frame.plans) != 1 or not rows:
        return None
    years = years_asked(frame.text, match_key(frame.typed))
    filters = list(dict.fromkeys(_filters(frame.text, rows)))
    if years is not None and years.but_yearly:
        filters = [one for one in filters if not _YEARLY.search(one.value)]
    filters = filters or list(_nowhere(frame.text, rows))
    if (filters or years) and _WHICH_ROWS.search(frame.text):
        return _listed(context, rows, filters, years)
    return _told(context, rows, sure=_FOCUSED)


def _total(context: Context, rows: list[Clause]) -> Draft | None:
    """Tell the total of the table that a question is about, where it asks for one and the table has it."""
    if context.frame.wanted is not Wanted.COUNT or not _ASKS_TOTAL.search(context.frame.text):
        return None
    best: tuple[float, Clause] | None = None
    for row in rows:
        if not _TOTAL.match(match_key(row.cells[0].text)):
            continue
        # What a table counts is told by its title, which stands beside it.
        beside = [c for c in context.corpus.clauses([row.plan]) if c.parent == row.parent and not c.cells]
        share = context.evidence.coverage_together(context.frame.topic, [row, *beside])
        best = max(best or (0.0, row), (share, row), key=lambda found: found[0])
    if best is None or best[0] < _MOSTLY:
        return None
    return compose_passages(context, [Ranked(best[1], best[0], best[0], best[0])])


def _is_of_tables(context: Context, column: str) -> bool:
    """Tell whether a question names a column by words that only tables use ("tọa độ")."""
    head = " ".join(_plain(column).split()[:2])
    if len(head.split()) < 2 or head not in _plain(context.frame.text):
        return False
    clauses = context.corpus.clauses(context.frame.plans)
    return sum(head in match_key(clause.text) for clause in clauses if not clause.cells) <= _SELDOM


def _is_near(context: Context) -> bool:
    """Tell whether a table row is among the first things that the index finds."""
    return any(item.clause.cells for item in context.ranked[:_NEAR])


def _attributes(row: Clause) -> Iterator[Cell]:
    """Return the cells beside a row's number and title that name no agency."""
    for cell in row.cells[2:]:
        if not _AGENCY_COLUMN.search(match_key(cell.column)) or re.search(r"thời|nguồn|sản", match_key(cell.column)):
            yield cell


def _filters(text: str, rows: list[Clause]) -> Iterator[Filter]:
    asked = _plain(text)
    for row in rows:
        for cell in _attributes(row):
            if _BLANK.search(asked) and _names(cell.column, asked):
                yield Filter(cell.column, "")
                continue
            for value in _values(cell.text):
                if _holds(asked, value):
                    yield Filter(
                        cell.column, value, bool(re.search(rf"không(?: \w+){{0,2}} {re.escape(value)}", asked))
                    )


def _nowhere(text: str, rows: list[Clause]) -> Iterator[Filter]:
    """Return what a column is asked to hold and no row of it does ("có sản phẩm là đề án")."""
    asked = _plain(text)
    for column in dict.fromkeys(cell.column for row in rows for cell in _attributes(row)):
        head = " ".join(_plain(column).split()[:2])
        found = re.search(rf"(?<!\w){re.escape(head)}(?: thực hiện)? (?:là|ghi) (?P<value>\w+(?: \w+){{0,4}})\Z", asked)
        if found is not None and not _ASKS.search(found["value"]):
            yield Filter(column, found["value"])


_ASKS = re.compile(r"\b(?:gì|nào|đâu|sao|ai|mấy|bao nhiêu|không)\b")


def _names(column: str, asked: str) -> bool:
    """Tell whether a question names a column by its first words; "nội dung" alone is any plan's."""
    words = _plain(column).split()
    return " ".join(words if words[:2] == ["nội", "dung"] else words[:2]) in asked


def _plain(text: str) -> str:
    return _YEARLY.sub("hàng năm", match_key(text))


def _values(cell: str) -> list[str]:
    """Return a cell's separate items ("- Ngân sách; - Xã hội hóa"), years apart: those are compared as spans."""
    items = re.split(r"[;,/]|(?:\A|\s)-\s", _plain(cell))
    return [item.strip(" .-") for item in items if len(item.strip(" .-")) > 3 and not _YEAR.search(item)]


def _holds(text: str, words: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text))


def _meets(row: Clause, condition: Filter) -> bool:
    cell = next((cell for cell in _attributes(row) if cell.column == condition.column), None)
    if cell is None:
        return False
    text = _plain(cell.text)
    if not condition.value:
        return not text.strip()
    return _holds(text, condition.value)


def _listed(context: Context, rows: list[Clause], filters: list[Filter], years: YearsAsked | None) -> Draft:
    frame = context.frame
    columns = dict.fromkeys(condition.column for condition in filters)
    by_column = [[c for c in filters if c.column == column] for column in columns]
    told = [say.condition(c.column, c.value, c.negated) for c in filters]
    chosen = [row for row in rows if all(_fits(row, conditions) for conditions in by_column)]
    if frame.agencies:
        duties = [d for d in context.corpus.duties(frame.plans) if frame.role in (None, d.role)]
        duties = [d for d in duties if d.role != frame.without_role]
        own = {duty.path for duty in duties if _is_asked(context, duty.agency)}
        chosen = [row for row in chosen if row.path in own]
        told.append(say.years.held_by(say.join([context.agency_name(one) for one in frame.agencies]), frame.role))
    found = chosen
    if years is not None:
        dated = {time.path for time in timed_in(context, frame.plans[0], years)}
        found = [row for row in chosen if row.path in dated]
        told.append(say.years.condition(years.how, years.first, years.last, but_yearly=years.but_yearly))
    draft = Draft(context.corpus, status="answered" if found else "not_stated")
    name = context.corpus.name(frame.plans[0])
    draft.say(say.rows_head(name, len(found), len(rows), told) if found else say.no_rows(name, told))
    for row in found[: context.list_limit]:
        draft.say(table_row(draft, row))
    if found:
        shown = min(len(found), context.list_limit)
        draft.complete = Complete(shown, len(found))
        draft.say(say.counted(shown, len(found), say.nouns.ROW))
    if years is not None:
        rest = [row for row in chosen if row not in found]
        tell_through(context, draft, rest, years)
        tell_beyond(context, draft, frame.plans[0], years)
        tell_yearly(context, draft, rest, years)
    return draft


def _fits(row: Clause, conditions: list[Filter]) -> bool:
    """Tell whether a row holds any of the values wanted in one column and none of those to be left out."""
    wanted = [condition for condition in conditions if not condition.negated]
    if any(condition.negated and _meets(row, condition) for condition in conditions):
        return False
    return not wanted or any(_meets(row, condition) for condition in wanted)


def _is_asked(context: Context, agency: str) -> bool:
    return any(context.agencies.same(agency, asked) for asked in context.frame.agencies)


def _told(context: Context, rows: list[Clause], *, sure: float, by_column: bool = False) -> Draft | None:
    """Tell the column asked about of the row that the question is about.

    `by_column`: the question names a column that only tables have; then rows that are alike are told together.
    """
    pays = context.frame.sought is Sought.FUNDING
    named = {
        word
        for row in rows
        for cell in row.cells
        if _names(cell.column, _plain(context.frame.text)) or (pays and PAYS.search(match_key(cell.column)))
        for word in _plain(cell.column).split()
    }
    topic = [word for word in context.frame.topic if word not in named]
    if not named or not topic:
        return None
    covered = {row.id: context.evidence.coverage(topic, row) for row in rows}
    best = max(rows, key=lambda row: covered[row.id])
    if covered[best.id] < sure:
        return None
    told = compose_cell(context, best)
    if not by_column:
        return told
    near = _ALIKE if context.frame.lists else _SAME
    alike = [row for row in rows if row.plan == best.plan and covered[row.id] >= near * covered[best.id]]
    if len(alike) > 1:
        return _all_of(context, alike)
    # Two columns share the head that is asked for ("tọa độ X", "tọa độ Y"): then the row is told.
    return told or compose_passages(context, [Ranked(best, 1.0, 1.0, 1.0)])


def _all_of(context: Context, rows: list[Clause]) -> Draft:
    draft = Draft(context.corpus)
    shown = rows[: context.list_limit]
    draft.say(say.count_head(context.corpus.name(rows[0].plan), len(rows), say.nouns.TABLE_ROW))
    for row in shown:
        draft.say(table_row(draft, row))
    draft.complete = Complete(len(shown), len(rows))
    draft.say(say.counted(len(shown), len(rows), say.nouns.TABLE_ROW))
    return draft


def table_row(draft: Draft, row: Clause) -> Row:
    """Return a row with the plan's own columns; its counter is left out, for the address tells it."""
    label, mark = label_of(row.path), draft.cite(row)
    item = say.item_at(label, row_gist(row), mark)
    cells = beside_counter(row)
    heads = [cell.column for cell in cells]
    told = [without_notes(tidy(cell.text)) or say.CELL_EMPTY for cell in cells]
    return Row(item, [*heads, say.PLACE_COLUMN], [*told, say.found_at(label, mark)])
