"""What several plans answer, laid out side by side: a row a plan, or a table each where they answer with long lists."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant import say
from assistant.answer import Complete
from assistant.compose.draft import Draft, sentences, shorten
from assistant.compose.row import MARK, Row, renumbered

_TALLY = re.compile(r"Tổng cộng: (?P<shown>\d+)/(?P<total>\d+) (?P<noun>[^.]+)\.")
_NAMED = re.compile(r"\A(?:Theo )?\*\*Kế hoạch (?!số )[^*,]+(?:\*\*(?:[:,–] ?| )?|(, ))")
"""A plan's name at the start of a line, with the mark after it; the name's row tells it already. A document that a plan
cites ("Kế hoạch số 1908/KH-UBND") is told."""
_LOOSE = re.compile(r"\s+([;:,.])|(?<= )\s+")
_CELL, _WIDE_CELL, _LEAST, _FEW_PLANS = 1500, 2600, 220, 3
"""Letters of a cell beside many others and of one beside few, and of a line in it at least."""
_LONG_LIST = 8
"""Rows from which a plan's list is not told in one cell."""


class Told(NamedTuple):
    """One plan's part: its name, its own answer and what leads that in; `silent` is said where there is none."""

    name: str
    own: Draft | None
    lead: str
    silent: str


def lay_out(draft: Draft, told: Sequence[Told]) -> bool:
    """Add what each plan says to `draft`, its citations renumbered, and the rows of all of them counted together.

    The count is of the plans that answer where their answers are no lists, or count different things; return whether
    their rows are counted.
    """
    if any(_is_long(one) for one in told):
        draft.lines += _tables(draft, told)
    else:
        draft.say(say.COMPARISON_COLUMNS)
        draft.say("| --- | --- |")
        room = _CELL if sum(one.own is not None for one in told) > _FEW_PLANS else _WIDE_CELL
        for one in told:
            cell = f"{one.lead} {_cell(draft, one.own, room)}".strip() if one.own else one.silent
            draft.say(f"| {one.name} | {cell} |")
    owns = [one.own for one in told if one.own]
    draft.complete = Complete(len(owns), len(owns))
    tallies = [found for own in owns for line in own.lines if (found := _TALLY.match(line))]
    nouns = {found["noun"] for found in tallies}
    counts_rows = len(nouns) == 1 and len(tallies) == len(owns)
    if counts_rows:
        shown, total = (sum(int(found[part]) for found in tallies) for part in ("shown", "total"))
        draft.say(say.counted(shown, total, nouns.pop()))
        draft.complete = Complete(shown, total)
    return counts_rows


def _is_long(one: Told) -> bool:
    return one.own is not None and sum(isinstance(line, Row) for line in one.own.lines) >= _LONG_LIST


def _tables(draft: Draft, told: Sequence[Told]) -> Iterator[str]:
    """Yield each plan's answer with its own table."""
    for one in told:
        if one.own is None:
            yield f"**{one.name}**: {one.silent}"
        else:
            yield from _with_table(draft, one, one.own)


def _with_table(draft: Draft, one: Told, own: Draft) -> Iterator[str]:
    numbers = _numbers(draft, own)
    lines = [line for line in own.lines if not _TALLY.match(line)]
    if not _NAMED.match(lines[0]):
        yield f"**{one.name}**:"
    if one.lead:
        yield one.lead
    for line in lines:
        yield renumbered(line, lambda found: numbers[int(found[1])])


def _numbers(draft: Draft, own: Draft) -> dict[int, str]:
    return {c.n: draft.cite(draft.corpus.clause(c.plan, c.path), c.quote) for c in own.citations}


def _cell(draft: Draft, own: Draft, most: int) -> str:
    """Put one plan's answer into a table cell of about `most` letters."""
    numbers = _numbers(draft, own)
    lines = [_unnamed(line.removeprefix("- ")) for line in own.lines if not _tells_of_list(line)]
    own_lines = [line for line in lines if not line.startswith(say.ALSO)]
    room = max(_LEAST, _room(sorted(map(len, own_lines)), most))
    told = [line if line.startswith(say.ALSO) else _kept(line, room) for line in lines]
    return " • ".join(MARK.sub(lambda found: numbers[int(found[1])], line) for line in told).replace("|", "/")


def _tells_of_list(line: str) -> bool:
    """Tell whether a line is about a list as a whole: of all plans together that is told below the table."""
    return line == say.LOOKED_FOR_WORDS or _TALLY.match(line) is not None


def _room(lengths: Sequence[int], most: int) -> int:
    """Return how long a line may be so that all together keep within `most`: the short ones leave room for the long."""
    for at, length in enumerate(lengths):
        if length * (len(lengths) - at) > most:
            return most // (len(lengths) - at)
        most -= length
    return max(lengths, default=0)


def _unnamed(line: str) -> str:
    return _NAMED.sub(lambda found: "**" if found[1] else "", line)


def _kept(line: str, room: int) -> str:
    marks = "".join(dict.fromkeys(found[0] for found in MARK.finditer(line)))
    bare = _LOOSE.sub(r"\1", MARK.sub("", line)).strip()
    return line if len(line) <= room else f"{_with_figures(bare, room)} {marks}".strip()


def _with_figures(text: str, room: int) -> str:
    """Cut a text, but no sentence with a figure where a beginning of the rest still finds room beside it."""
    first, *rest = sentences(text)
    figured = " […] ".join(part for part in rest if _FIGURE.search(part))
    left = room - len(figured)
    if not figured or left < _BEGINNING:
        return shorten(text, room)
    begins = shorten(" ".join([first, *(part for part in rest if not _FIGURE.search(part))]), left)
    return f"{begins.removesuffix('[…]').rstrip()} […] {figured}"


_BEGINNING = 120
_FIGURE = re.compile(r"(?<![\w/.-])\d[\d.,]*(?![\d/]|\]|-)")
