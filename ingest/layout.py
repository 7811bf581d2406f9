"""How a document breaks its lines, calibrated on the breaks that are certain (see `ingest.lines`)."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.lines import SPACE_WIDTH, Line, line_width
from ingest.plan import HEADING_KINDS
from ingest.zones import begins_appendix, begins_recipients


@dataclass(frozen=True, slots=True)
class Layout:
    """How a document breaks its lines.

    `gaps_divide`: a blank line always ends a unit. `marked_width`, `plain_width`: the width that a line
    (beginning with a marker, or not) and the next line's first word exceed when the break is a soft one;
    None where the document shows too few soft breaks to tell. `widest`: what hardly any line exceeds.
    `running_width`: that of lines that go on from another; the first of a paragraph may be broken early.
    `is_dense`: hardly any blank line stands between units, `is_spaced`: hardly any unit begins without one.
    `is_unwrapped`: each line is a whole paragraph.
    `first_indent`: how far the first line of a paragraph is set in, where the others stand at the `margin`, else 0.
    """

    gaps_divide: bool
    marked_width: float | None
    plain_width: float | None
    widest: int = 0
    is_dense: bool = False
    is_unwrapped: bool = False
    first_indent: int = 0
    margin: int = 0
    is_spaced: bool = False
    running_width: float | None = None

    def begins_paragraph(self, line: Line) -> bool | None:
        """Tell by its indent whether a line begins a paragraph; None where the indent does not tell."""
        if not self.first_indent:
            return None
        if abs(line.indent - self.first_indent) <= 1:
            return True
        return False if line.indent <= self.margin else None

    def is_short(self, line: Line) -> bool:
        """Tell whether a line ends so early that its writer must have ended it."""
        return line_width(line.text) < _SHORT * self.widest

    def is_soft_break(self, before: Line, after: Line, *, is_first: bool = True) -> bool | None:
        """Tell whether `after` had no room on `before`'s line; None when the layout does not tell.

        `is_first`: `before` may be the first line of its paragraph, which some pages break early.
        """
        if self.is_unwrapped and before.is_terminated:
            return False
        limit = self.marked_width if before.marker else self.plain_width
        breaks_early = self.is_dense and (self.plain_width or 0) < _EARLY * (self.running_width or 0)
        if self.running_width and not before.marker and (before.begins_low or (breaks_early and not is_first)):
            limit = self.running_width
        if limit is not None and not before.is_terminated:
            limit *= _NEARLY_FULL  # a paragraph mostly ends in a full stop, and lines are set loosely
        return None if limit is None else _needed(before, after) >= limit


_ENOUGH = 8
_SOME = 3
_WIDER_THAN_PAPER = 60_000
"""Thousandths of an em; the prescribed page holds some 40 em."""
_LEAST_INDENT = 3
_NEARLY_ALL, _MOST = 0.9, 0.75
_SHORT, _NEARLY_FULL = 0.6, 0.97
_FEW_GAPS = 0.1
_EARLY = 0.7
_WHOLE = 30
"""Lines: so many without a soft break, and hardly any of them is a broken one."""


def measure_layout(lines: Sequence[Line]) -> Layout:
    """Calibrate a document's layout on the breaks that are certainly soft."""
    certain: dict[bool, list[int]] = {True: [], False: []}
    running: list[int] = []
    gapped = certain_gapped = 0
    for before, after in itertools.pairwise(_body(lines)):
        if before.has_tabs or after.has_tabs or before.is_row or after.is_row:
            continue
        soft = after.marker is None and after.begins_low and not before.is_terminated
        gapped += after.gap > 0
        if soft:
            certain_gapped += after.gap > 0
            certain[before.marker is not None].append(_needed(before, after))
            running += [_needed(before, after)] if before.begins_low and not before.marker else []
    marked, plain = _limit(certain[True]), _limit(certain[False])
    pooled = _limit(certain[True] + certain[False])
    widths = sorted(line_width(line.text) for line in lines if not (line.has_tabs or line.is_row))
    widest = widths[len(widths) * 9 // 10] if widths else 0
    apart = [line.gap > 0 and not line.new_page for line in lines if line.marker]
    headed = [line.gap > 0 for line in lines if line.marker and line.marker.kind in HEADING_KINDS]
    is_dense = sum(apart) < _FEW_GAPS * len(apart)
    wide, soft_breaks = sum(width > _WIDER_THAN_PAPER for width in widths), len(certain[True] + certain[False])
    is_unwrapped = wide >= _ENOUGH > soft_breaks or wide >= _SOME > soft_breaks == 0
    # A text that is wrapped breaks most of its sentences before a small letter.
    is_unwrapped = is_unwrapped or (len(lines) >= _WHOLE and soft_breaks * _WHOLE <= len(lines))
    divides = certain_gapped < 0.05 * max(gapped, 1)
    return Layout(
        divides,
        marked or pooled,
        plain or pooled,
        widest,
        is_dense,
        is_unwrapped,
        *_indents(lines),
        is_spaced=divides and sum(headed) >= _NEARLY_ALL * len(headed) > _ENOUGH,
        running_width=_limit(running),
    )


def _body(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines before recipients and appendix: names and cells are broken where their own columns end."""
    ends = (at for at, line in enumerate(lines) if begins_recipients(line.text) or begins_appendix(line.text))
    end = next(ends, len(lines))
    return lines[:end] if end > len(lines) // 3 else lines


def _indents(lines: Sequence[Line]) -> tuple[int, int]:
    """Return the indent of lines with a marker, and of those that surely go on from another; 0 where they are mixed."""
    begun = Counter(line.indent for line in lines if line.marker)
    goes_on = Counter(
        after.indent
        for before, after in itertools.pairwise(lines)
        if after.marker is None and after.begins_low and not before.is_terminated and not after.has_tabs
    )
    if goes_on.total() < _ENOUGH or not begun:
        return 0, 0
    (indent, count), (margin, usual) = begun.most_common(1)[0], goes_on.most_common(1)[0]
    is_clear = usual >= _NEARLY_ALL * goes_on.total() and count >= _MOST * begun.total()
    return (indent, margin) if is_clear and indent - margin >= _LEAST_INDENT else (0, 0)


def _needed(before: Line, after: Line) -> int:
    return line_width(before.text) + SPACE_WIDTH + line_width(after.text.split(maxsplit=1)[0])


def _limit(needed: list[int]) -> float | None:
    if len(needed) < _ENOUGH:
        return None
    # Two per cent of slack: a few lines are set loosely by hand or by the extraction.
    return sorted(needed)[len(needed) // 50] * 0.995
