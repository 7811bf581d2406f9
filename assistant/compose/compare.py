"""Provinces side by side: a table with a row a plan, saying also where a plan states nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, shorten

_MARK = re.compile(r"\[(\d+)\]")
_TALLY = re.compile(r"Tổng cộng: \d+/\d+")
_NAMED = re.compile(r"\A(?:Theo )?\*\*Kế hoạch [^*,]+(?:\*\*(?:[:,–] ?| )?|(, ))")
"""A plan's name at the start of a line, with the mark after it; the name's row tells it already."""


def compose_comparison(context: Context, answer_one: Callable[[Context], Draft | None]) -> Draft | None:
    """Ask each plan the question on its own and set the answers side by side; None when no plan answers."""
    draft = Draft(context.corpus)
    cells: list[tuple[str, str]] = []
    shown = 0
    for plan in context.frame.plans:
        own = answer_one(context.within(plan))
        if own is None or own.status not in ("answered", "premise_corrected"):
            cells.append((context.corpus.name(plan), say.COMPARISON_SILENT))
            continue
        shown += 1
        cells.append((context.corpus.name(plan), _cell(draft, own)))
    if not shown:
        return None
    draft.say(say.comparison_head(len(cells), shown))
    draft.say(say.COMPARISON_COLUMNS)
    draft.say("| --- | --- |")
    for name, words in cells:
        draft.say(f"| {name} | {words} |")
    draft.complete = Complete(shown, shown)
    return draft


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
