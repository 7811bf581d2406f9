"""Times of tasks held against the years that a question asks about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.tasks import task_of_time
from assistant.understanding.years import YearsAsked
from ingest.label import label_of
from ingest.plan import Clause
from ingest.registers.clock import plan_years, span_of
from ingest.registers.words import Deadline


def timed_in(context: Context, plan: str, years: YearsAsked) -> list[Deadline]:
    """Return the times of a plan that are as a question asks, one a clause.

    In running text a span of years may be a programme's that it cites: there the year asked about must be printed.
    """
    rows = [row for row in context.corpus.deadlines([plan]) if row.kind != "date_of_cited_document"]
    return list({row.path: row for row in rows if _is_asked(context, row, years)}.values())


def _is_asked(context: Context, row: Deadline, years: YearsAsked) -> bool:
    span = span_of(row.normalized)
    if span is None or not years.takes(span.first.year, span.last.year):
        return False
    clause = context.corpus.clause(row.plan, row.path)
    if clause.kind == "part" and clause.path.startswith("Phụ lục"):
        return False  # the title of an appendix has the years of all that stands in it
    states = bool(clause.cells) or task_of_time(context.corpus, clause) is not clause
    return states or (years.how in ("within", "until") and str(years.first) in row.expression)


def tell_yearly(context: Context, draft: Draft, rows: Sequence[Clause], years: YearsAsked) -> None:
    """Add what is done every year, and so in the year asked about, or is all there is where nothing else is found."""
    if not rows or (draft.complete is not None and (years.how != "within" or years.but_yearly)):
        return
    paths = {row.path for row in context.corpus.deadlines([rows[0].plan]) if row.kind == "annual"}
    yearly = [row for row in rows if row.path in paths]
    if yearly and years.first <= plan_years(context.corpus.views[rows[0].plan].metadata.period).last.year:
        draft.say(say.years.also_yearly([say.found_at(label_of(row.path), draft.cite(row)) for row in yearly]))


def tell_through(context: Context, draft: Draft, rows: Sequence[Clause], years: YearsAsked) -> None:
    """Add what runs through the one year that a question asks about and does not end with it."""
    if years.how != "exactly" or years.first != years.last or not rows:
        return
    dated = {time.path for time in timed_in(context, rows[0].plan, replace(years, how="within"))}
    through = [row for row in rows if row.path in dated]
    if through:
        told = [say.found_at(label_of(row.path), draft.cite(row)) for row in through]
        draft.say(say.years.also_through(told))


def tell_beyond(context: Context, draft: Draft, plan: str, years: YearsAsked) -> None:
    """Say that a year lies beyond a plan's time, where it does."""
    last = plan_years(context.corpus.views[plan].metadata.period).last.year
    if years.first > last:
        draft.say(say.years.beyond(context.corpus.name(plan), last))


def one_a_clause(rows: Iterable[Deadline]) -> list[Deadline]:
    return list({(row.plan, row.path): row for row in rows}.values())
