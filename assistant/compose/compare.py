"""Provinces side by side: a table with a row a plan, saying also where a plan states nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.deadlines import compose_deadline
from assistant.compose.draft import Draft, shorten
from assistant.compose.enough import FOCUSED, best_coverage
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
_TOLD = 0.4
"""Shares of the best plan's coverage from which a plan says what is looked for, or something near to it."""


def compose_comparison(context: Context, answer_one: Callable[[Context], Draft | None]) -> Draft | None:
    """Ask each plan the question on its own and set the answers side by side; None when no plan answers."""
    draft = Draft(context.corpus)
    cells: list[tuple[str, str]] = []
    stating: list[str] = []
    near: list[str] = []
    asked = {plan: context.within(plan) for plan in context.frame.plans}
    share = _shares(context, asked)
    for plan, alone in asked.items():
        said, is_near = _said(draft, alone, answer_one, share.get(plan, 1.0))
        cells.append((context.corpus.name(plan), said or _silent(context)))
        if said:
            (near if is_near else stating).append(context.corpus.place(plan))
    if not stating and not near:
        return None
    draft.say(say.comparison_head(len(cells), stating, near))
    draft.say(say.COMPARISON_COLUMNS)
    draft.say("| --- | --- |")
    for name, words in cells:
        draft.say(f"| {name} | {words} |")
    draft.complete = Complete(len(stating) + len(near), len(stating) + len(near))
    return draft


def _said(
    draft: Draft, alone: Context, answer_one: Callable[[Context], Draft | None], share: float
) -> tuple[str, bool]:
    """Return what one plan says, "" for nothing, and whether it is only near to what a question looks for."""
    own = answer_one(alone) if share >= _NEAR else None
    if own is not None and own.status in ("answered", "premise_corrected"):
        is_near = share < _LIKE or say.IN_OTHER_WORDS in own.lines
        own.lines = [line for line in own.lines if line != say.IN_OTHER_WORDS]
        told = _cell(draft, own)
        return (f"{say.COMPARISON_NEAR} {told}" if is_near else told), is_near
    if own is None and (dateless := _without_day(alone)) is not None:
        return f"{say.NO_FIXED_DAY} {_cell(draft, dateless)}", True
    if share >= _NEAR and (nobody := _without_agency(alone, answer_one)) is not None:
        return f"{say.COMPARISON_NO_AGENCY} {_cell(draft, nobody)}", True
    return "", False


def _silent(context: Context) -> str:
    """Return what is said of a plan without an answer: only of what every plan has a place for it is silent."""
    is_worded = context.frame.sought in (Sought.OPEN, Sought.WHO, Sought.DUTIES)
    return say.COMPARISON_NOT_FOUND if is_worded else say.COMPARISON_SILENT


def _without_agency(alone: Context, answer_one: Callable[[Context], Draft | None]) -> Draft | None:
    """Return what a plan says of a task that it gives to nobody by name, where a question asks who does it."""
    if alone.frame.sought is not Sought.WHO or not alone.frame.topic or best_coverage(alone) < _TOLD:
        return None
    told = answer_one(replace(alone, frame=replace(alone.frame, sought=Sought.OPEN, role=None)))
    return told if told is not None and told.status == "answered" else None


def _without_day(context: Context) -> Draft | None:
    """Return when a plan wants its reports, where a question wants the day and the plan fixes none."""
    frame = context.frame
    if frame.sought is not Sought.DEADLINE or frame.wanted is None or not REPORTING.search(frame.query):
        return None
    if WHICH_PLAN.search(frame.text):
        return None  # it asks for those that fix one
    return compose_deadline(replace(context, frame=replace(frame, wanted=None)))


def _shares(context: Context, asked: Mapping[str, Context]) -> dict[str, float]:
    """Return how near each plan comes to the one that says most of what a question looks for in all of them (0 to 1).

    A plan without the rarest word of what is found there comes only near. Empty where a question names its plans, or
    asks each of them for something that every plan has.
    """
    frame = context.frame
    if frame.names_plan or not frame.topic or frame.sought not in (Sought.OPEN, Sought.WHO, Sought.DEADLINE):
        return {}
    if frame.sought is Sought.OPEN and not asks_which(context):
        return {}
    if REPORTING.search(frame.query) or is_about_whole_plan(context):
        return {}
    best = {plan: _best(alone) for plan, alone in asked.items()}
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
