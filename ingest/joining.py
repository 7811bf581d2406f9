"""Whether a printed line goes on with the unit above it (see `ingest.lines` for how widths tell)."""

from __future__ import annotations

import re

from ingest.layout import Layout
from ingest.lines import Line
from ingest.plan import HEADING_KINDS, Kind
from ingest.unit import Unit

_RUNNING: frozenset[Kind] = frozenset({"section", "subsection", "point", "paragraph"})
_ITEMS: frozenset[Kind] = frozenset({"bullet", "subbullet", "paragraph"})
_REFERS = re.compile(r"(?:\b(?:tại|theo|của|và|thuộc|trong|khoản|điểm|từ|đến)|,)\s*\Z")
# No line ends with such a word unless it is broken there.
_UNFINISHED = re.compile(
    r"(?<!\w)(?:và|của|các|những|về|với|cho|trong|tại|đến|theo|từ|là|để|bằng|giữa|do|VÀ|CỦA|CÁC|VỀ|VỚI|TRONG|TẠI|ĐẾN"
    r"|Sở|Bộ|Ban|Hội|Đài|Ủy ban|Uỷ ban|UBND|Chủ tịch|Giám đốc)\Z"
)
_CLOSES = re.compile(
    r"(?:Trên đây là|Trong quá trình (?:tổ chức |triển khai )*thực hiện|Yêu cầu (?:các|Thủ trưởng|Giám đốc))(?!\w)"
)
_BRACKETED = 3
"""Lines over which a bracket may run."""
_LONG = 200
"""Characters; no heading is that long."""


def breaks_off(unit: Unit) -> bool:
    """Tell whether a unit is running text that ends in mid-sentence: a dash after it joins two names."""
    is_running = unit.kind in _RUNNING and unit.end - unit.start > _LONG
    return is_running and not unit.last.is_terminated and not unit.in_emphasis()


def may_join(line: Line) -> bool:
    """Tell whether the sign that begins a line may stand between words that a break parts ("2021", "- 2025").

    Only a dash joins; "•" begins an item whatever follows it.
    """
    marker = line.marker
    if marker is None or marker.kind != "bullet" or line.text[:1] not in "-–—":
        return False
    return marker.rest[:1].islower() or marker.rest[:1].isdigit()


def leads_to(before: Line, line: Line, layout: Layout) -> bool:
    """Tell whether "Mục 2" begins a line because the one before it was full, or speaks of that place."""
    refers = _REFERS.search(before.text) is not None
    return not before.is_terminated and line.gap == 0 and (refers or layout.is_soft_break(before, line) is True)


def continues(unit: Unit, line: Line, layout: Layout) -> bool:
    """Tell whether an unmarked line goes on with `unit`."""
    goes_on = _by_its_words(unit, line)
    if goes_on is None:
        goes_on = _by_its_place(unit, line, layout)
    if goes_on is not None:
        return goes_on
    before = unit.last
    if not before.is_terminated and line.text[:1].isdigit():
        return True
    if line.begins_low:
        return True
    if line.gap and before.is_terminated and line.text.startswith("("):
        return False
    soft = layout.is_soft_break(before, line, is_first=len(unit.lines) == 1)
    return line.gap == 0 if soft is None else soft


def _by_its_words(unit: Unit, line: Line) -> bool | None:
    """Tell by the words on both sides of the break; None where they do not tell."""
    before = unit.last
    if not unit.has_words or (unit.in_emphasis() and not line.gap):
        return True
    if not before.is_terminated and (line.begins_low or before.text.rstrip().endswith(",")):
        return True
    if _opens_bracket(unit) and not line.marker:
        return True
    is_unfinished = line.gap == 0 and unit.kind != "header" and _UNFINISHED.search(before.text)
    return True if is_unfinished else None


def _opens_bracket(unit: Unit) -> bool:
    """Tell whether a unit ends inside a bracket: "các tỉnh Kandal (Vương quốc" goes on with "Cam-pu-chia)"."""
    words = " ".join(line.text for line in unit.lines[-_BRACKETED:])
    return not unit.last.is_terminated and words.count("(") > words.count(")")


def _by_its_place(unit: Unit, line: Line, layout: Layout) -> bool | None:
    """Tell by indent, blank lines and page breaks; None where the layout does not tell."""
    before = unit.last
    begins = layout.begins_paragraph(line) if unit.kind != "header" else None
    if begins is not None and (line.gap == 0 or line.new_page):
        return not begins
    if _goes_over_page(unit, line, layout):
        return True
    if line.gap > 0 and layout.gaps_divide:
        return False
    if before.is_terminated and not layout.is_spaced and _CLOSES.match(line.text):
        return False
    if line.gap == 0 and layout.is_spaced and unit.kind in HEADING_KINDS and not before.is_terminated:
        return True
    return False if _ends_heading(unit, line, layout) else None


def _ends_heading(unit: Unit, line: Line, layout: Layout) -> bool:
    """Tell whether a heading of one short line ends before a line that begins anew, where no blank line shows it."""
    begins_anew = line.text[:1].isupper() and not line.text.isupper()
    if unit.kind == "part" and unit.last.text.isupper():
        return begins_anew
    is_title = unit.kind in HEADING_KINDS and len(unit.lines) == 1 and not unit.last.text.isupper()
    is_whole = layout.is_unwrapped or (layout.is_dense and layout.is_short(unit.last))
    return is_whole and is_title and begins_anew


def _goes_over_page(unit: Unit, line: Line, layout: Layout) -> bool:
    """Tell whether an unmarked line goes on with running text that a page number stands in."""
    before = unit.last
    if not line.new_page or before.is_terminated or unit.kind in ("part", "article") or before.text.isupper():
        return False
    soft = layout.is_soft_break(before, line)
    return unit.kind in _ITEMS if soft is None else soft
