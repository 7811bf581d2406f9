"""The rows of an appendix table, chosen by what stands in its columns: resources, products, time, blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.address import compose_cell
from assistant.compose.appendix_rows import rows_about
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.in_years import tell_beyond, tell_through, tell_yearly, timed_in
from assistant.compose.passages import compose_passages
from assistant.compose.scope import leaves_out_appendix, takes_in_appendix
from assistant.compose.table_filters import YEARLY, Filter, attributes, filters_of, fits, names_value, plain
from assistant.compose.table_row import table_row
from assistant.evidence import Ranked
from assistant.understanding.cues import PAYS, Sought
from assistant.understanding.document_cues import APPENDIX, COLUMN
from assistant.understanding.wanted import Wanted
from assistant.understanding.years import YearsAsked, years_asked
from ingest.folding import match_key, syllables
from ingest.plan import Clause

_TABLE = re.compile(r"\bdanh mục\b|(?<!lập )(?<!kẻ )(?<!dạng )(?<!thành )\bbảng\b(?! so sánh)")
_WHICH_ROWS = re.compile(
    r"(?:việc|nhiệm vụ|dòng|nội dung|mục|hoạt động|chương trình|cái|phần)(?: \w+){0,4} nào"
    r"|(?:những|các|mấy|bao nhiêu) (?:\w+ )?"
    r"(?:việc|nhiệm vụ|dòng|nội dung|hoạt động)|nào\b.*(?:việc|nhiệm vụ)|liệt kê"
)
_BOTH_ROLES = re.compile(r"\bchủ trì\b.*\bphối hợp\b")
_EACH = re.compile(r"\b(?:từng|mỗi|các|những|mọi|tất cả)(?: \w+)? (?:nhiệm vụ|việc|đầu việc|nội dung|dòng|hoạt động)\b")
_FOCUSED, _ALONE = 0.42, 0.6
_NEAR = 3
_ALIKE = 0.95
_SAME = 0.999
_MOSTLY, _SELDOM = 0.5, 2
_ASKS_TOTAL = re.compile(r"tổng (?:số|cộng)|tổng(?: \w+){0,4} (?:là )?bao nhiêu|cả thảy|tổng lại")
_TOTAL = re.compile(r"(?:tổng (?:cộng|số)|cộng)\b")
"""How much of the subject a row must cover where the question names the appendix, and where it does not."""


def compose_table(context: Context) -> Draft | None:
    """List the rows whose columns hold what the question names, or tell one row's column; None for another question."""
    frame = context.frame
    is_of_other_parts = takes_in_appendix(frame.text) or leaves_out_appendix(context)
    if is_of_other_parts or (frame.assertion and not APPENDIX.search(frame.text)):
        return None
    rows = [c for c in context.corpus.clauses(frame.plans) if c.kind == "table_row" and c.cells]
    if (total := _total(context, rows)) is not None:
        return total
    if not any(cue.search(frame.text) for cue in (APPENDIX, COLUMN, _TABLE)):
        own = [row for row in rows if any(_is_of_tables(context, cell.column) for cell in row.cells)]
        if frame.sought is Sought.WHO or not (own or (rows and _is_near(context) and len(frame.plans) == 1)):
            return None
        return _told(context, own or rows, sure=_FOCUSED if own else _ALONE, by_column=bool(own))
    if not frame.names_plan and len(holders := list(dict.fromkeys(row.plan for row in rows))) == 1:
        context, frame = context.within(holders[0]), replace(frame, plans=(holders[0],))
    if len(frame.plans) != 1 or not rows:
        return None
    years = years_asked(frame.text, match_key(frame.typed))
    filters = filters_of(frame.text, rows)
    if years is not None and years.but_yearly:
        filters = [one for one in filters if not YEARLY.search(one.value)]
    filters = filters or list(_nowhere(frame.text, rows))
    if (filters or years) and _WHICH_ROWS.search(frame.text):
        return _listed(context, rows, filters, years)
    if frame.sought is Sought.WHO and _BOTH_ROLES.search(frame.text):
        return None  # the register tells both
    return _told(context, rows, sure=_FOCUSED)


def _total(context: Context, rows: list[Clause]) -> Draft | None:
    """Tell the total of the table that a question is about, where it asks for one and the table has it."""
    text = context.frame.text
    is_asked = context.frame.wanted is Wanted.COUNT or text.startswith(("tổng số", "tổng cộng"))
    if not is_asked or not _ASKS_TOTAL.search(text):
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
    head = " ".join(plain(column).split()[:2])
    if len(head.split()) < 2 or head not in plain(context.frame.text):
        return False
    clauses = context.corpus.clauses(context.frame.plans)
    return sum(head in match_key(clause.text) for clause in clauses if not clause.cells) <= _SELDOM


def _is_near(context: Context) -> bool:
    """Tell whether a table row is among the first things that the index finds."""
    return any(item.clause.cells for item in context.ranked[:_NEAR])


def _nowhere(text: str, rows: list[Clause]) -> Iterator[Filter]:
    """Return what a column is asked to hold and no row of it does ("có sản phẩm là đề án")."""
    asked = plain(text)
    for column in dict.fromkeys(cell.column for row in rows for cell in attributes(row)):
        head = " ".join(plain(column).split()[:2])
        found = re.search(rf"(?<!\w){re.escape(head)}(?: thực hiện)? (?:là|ghi) (?P<value>\w+(?: \w+){{0,4}})\Z", asked)
        if found is not None and not _ASKS.search(found["value"]):
            yield Filter(column, found["value"])


_ASKS = re.compile(r"\b(?:gì|nào|đâu|sao|ai|mấy|bao nhiêu|không)\b")


def _listed(context: Context, rows: list[Clause], filters: list[Filter], years: YearsAsked | None) -> Draft:
    frame = context.frame
    columns = dict.fromkeys(condition.column for condition in filters)
    by_column = [[c for c in filters if c.column == column] for column in columns]
    told = [say.condition(c.column, c.value, c.negated) for c in filters]
    chosen = [row for row in rows if all(fits(row, conditions) for conditions in by_column)]
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
        if names_value(cell.column, plain(context.frame.text)) or (pays and PAYS.search(match_key(cell.column)))
        for word in plain(cell.column).split()
    }
    topic = [word for word in context.frame.topic if word not in named]
    of_each = _EACH.search(context.frame.text) and len(context.frame.plans) == 1 and not context.frame.agencies
    if named and not topic and of_each:
        return _all_of(context, rows)  # "sản phẩm của từng nhiệm vụ trong phụ lục"
    if not named or not topic:
        return None
    if of_each:
        about = rows_about(replace(context, frame=replace(context.frame, topic=tuple(topic))), rows)
        if about is not None and len(about.rows) > 1:
            return _all_of(context, about.rows)
    covered = {row.id: context.evidence.coverage(topic, row) for row in rows}
    printed = {row.id: len(set(topic) & set(syllables(row.text))) for row in rows}
    best = max(rows, key=lambda row: (round(covered[row.id], 2), printed[row.id]))
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
