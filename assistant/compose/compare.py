"""Provinces side by side: a table with a row a plan, saying also where a plan states nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.deadlines import compose_deadline
from assistant.compose.draft import Draft, shorten
from assistant.compose.enough import FOCUSED
from assistant.compose.mentions import asks_which
from assistant.compose.overall import is_about_whole_plan
from assistant.understanding.cues import REPORTING, WHICH_PLAN, Sought
from ingest.plan import Clause

_MARK = re.compile(r"\[(\d+)\]")
_TALLY = re.compile(r"Tổng cộng: \d+/\d+")
_NAMED = re.compile(r"\A(?:Theo )?\*\*Kế hoạch [^*,]+(?:\*\*(?:[:,–] ?| )?|(, ))")
"""A plan's name at the start of a line, with the mark after it; the name's row tells it already."""

_LIKE = 0.75
_NEAR = 0.5
"""Shares of the best plan's coverage from which a plan says what is looked for, or something near to it."""


def compose_comparison(context: Context, answer_one: Callable[[Context], Draft | None]) -> Draft | None:
    """Ask each plan the question on its own and set the answers side by side; None when no plan answers."""
    draft = Draft(context.corpus)
    cells: list[tuple[str, str]] = []
    shown = near = 0
    share = _shares(context)
    for plan in context.frame.plans:
        own = answer_one(context.within(plan)) if share.get(plan, 1.0) >= _NEAR else None
        if own is None and (dateless := _without_day(context.within(plan))) is not None:
            near += 1
            cells.append((context.corpus.name(plan), f"{say.NO_FIXED_DAY} {_cell(draft, dateless)}"))
            continue
        if own is None or own.status not in ("answered", "premise_corrected"):
            cells.append((context.corpus.name(plan), say.COMPARISON_SILENT))
            continue
        is_near = share.get(plan, 1.0) < _LIKE or say.IN_OTHER_WORDS in own.lines
        own.lines = [line for line in own.lines if line != say.IN_OTHER_WORDS]
        told = _cell(draft, own)
        cells.append((context.corpus.name(plan), f"{say.COMPARISON_NEAR} {told}" if is_near else told))
        shown, near = shown + (not is_near), near + is_near
    if not shown and not near:
        return None
    draft.say(say.comparison_head(len(cells), shown, near))
    draft.say(say.COMPARISON_COLUMNS)
    draft.say("| --- | --- |")
    for name, words in cells:
        draft.say(f"| {name} | {words} |")
    draft.complete = Complete(shown + near, shown + near)
    return draft


def _without_day(context: Context) -> Draft | None:
    """Return when a plan wants its reports, where a question wants the day and the plan fixes none."""
    frame = context.frame
    if frame.sought is not Sought.DEADLINE or frame.wanted is None or not REPORTING.search(frame.query):
        return None
    if WHICH_PLAN.search(frame.text):
        return None  # it asks for those that fix one
    return compose_deadline(replace(context, frame=replace(frame, wanted=None)))


def _shares(context: Context) -> dict[str, float]:
    """Return how near each plan comes to the one that says most of what a question looks for in all of them (0 to 1).

    A plan without the rarest word of what is found there comes only near. Empty where a question names its plans, or
    asks each of them for something that every plan has.
    """
    frame = context.frame
    if frame.names_plan or not frame.topic or frame.sought not in (Sought.OPEN, Sought.WHO, Sought.DEADLINE):
        return {}
    if frame.sought is Sought.OPEN and not asks_which(context):
        return {}
    if REPORTING.search(frame.text) or is_about_whole_plan(context):
        return {}
    best = {plan: _best(context.within(plan)) for plan in frame.plans}
    most, clause = max(best.values(), key=lambda pair: pair[0])
    if clause is None or most < FOCUSED:
        return {plan: share / most for plan, (share, _) in best.items()} if most else {}
    held = [word for word in frame.topic if context.evidence.coverage([word], clause) == 1.0]
    rarest = max(held, key=context.evidence.weight, default=None)
    return {
        plan: min(share / most, 1.0 if own and _holds(context, rarest, own) else _ALMOST)
        for plan, (share, own) in best.items()
    }


_ALMOST = 0.74


def _best(context: Context) -> tuple[float, Clause | None]:
    best = max(context.ranked, key=lambda item: item.coverage, default=None)
    return (best.coverage, best.clause) if best else (0.0, None)


def _holds(context: Context, word: str | None, clause: Clause) -> bool:
    return word is None or context.evidence.coverage([word], clause) == 1.0


def _cell(draft: Draft, own: Draft) -> str:
    """Put one plan's answer into a table cell, its citations renumbered into the comparison's."""
    numbers = {c.n: draft.cite(draft.corpus.clause(c.plan, c.path), c.quote) for c in own.citations}
    lines = [_unnamed(line.removeprefix("- ")) for line in own.lines if not _TALLY.match(line)]
    room = max(220, 1500 // max(len(lines), 1))
    told = [_kept(line, room) for line in lines]
    return " • ".join(_MARK.sub(lambda found: numbers[int(found[1])], line) for line in told).replace("|", "/")


def _unnamed(line: str) -> str:
    return _NAMED.sub(lambda found: "**" if found[1] else "", line)


def _kept(line: str, room: int) -> str:
    marks = "".join(dict.fromkeys(found[0] for found in _MARK.finditer(line)))
    bare = _MARK.sub("", line).strip()
    return line if len(line) <= room else f"{shorten(bare, room)} {marks}".strip()
