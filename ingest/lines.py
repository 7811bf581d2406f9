"""A document's text becomes printed lines: noise marked, widths measured, gaps counted.

Whether a line goes on from the one before is decided in two ways. A line that begins in lower case after a
line without a full stop certainly goes on. For the rest the line's width tells, as a typesetter would see it:
a line is broken softly when the next word would not have fitted. Widths are summed from the proportions of the
face that the decree on document layout prescribes (Times New Roman; Decree 30/2020/NĐ-CP, appendix I), and the
column's width is calibrated on the certain cases of the same document.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.markers import Marker, read_marker
from ingest.piped import is_delimiter, parts_of, piped_spans
from ingest.tabbed import pieces_of, tabbed_layouts, tabbed_rows

_LEAD = re.compile(
    r"(?:\s|#{1,6}(?=\s)|\*{2,}\s+\*+|\*\s+\*(?!\*)|\*+(?=\S)|</?(?:b|i|u|em|strong|p|span)(?:\s[^<>]*)?>)*",
    re.IGNORECASE,
)
_TRAIL = re.compile(r"(?:\s|(?<![(*])\*+|</(?:b|i|u|em|strong|p|span)>|<br\s*/?>)*\Z", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"(?:trang\s+|page\s+)?[-–]?\s*\d{1,3}(?:\s*/\s*\d{1,3})?\s*[-–]?", re.IGNORECASE)
_NUMBERED_HEAD = re.compile(r"(?P<head>\S.{5,120}?)[\s|–-]+(?:[Tt]rang|[Pp]age)\s+\d{1,3}(?:\s*/\s*\d{1,3})?")
_NOISE = re.compile(rf"[-–—_=*.~]{{3,}}|{_PAGE_NUMBER.pattern}|\*+\s*\*+|\|", re.IGNORECASE)
_PAGES, _PAGE_LINES, _LEAST_HEAD = 2, 20, 16
"""On more than two pages of so many lines, and more letters than a cell or a label has: so stands what heads pages."""
_TERMINAL = re.compile(r"(?:[.:;!?…]|/\.?)[”\"')\]]*\Z")

# Advance widths in thousandths of an em, grouped; letters with diacritics are as wide as their base letter.
_WIDTHS = {
    c: w
    for chars, w in (
        ("ijlt/\\;:|'", 278),
        ("fr()-[]", 333),
        ("s", 389),
        ("acez", 444),
        ('bdghknopquvxy0123456789–“”"$*#_', 500),
        ("wCBRmM", 722),
        ("I", 333),
        ("J", 389),
        ("FPS", 556),
        ("ELTZ", 611),
        ("ADGHKNOQUVXY", 722),
        ("W", 944),
        (" .,", 250),
    )
    for c in chars
} | {"m": 778, "M": 889, "B": 667, "R": 667, "C": 667}
SPACE_WIDTH = _WIDTHS[" "]


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line without its markup at both ends.

    `gap` counts the blank or noise lines before it; `marker` is what it begins with, if anything;
    `opens_emphasis` tells whether Markdown emphasis opened on this line is still open at its end; `has_tabs`
    whether tabs part it into the cells of a row; `new_page` whether a page number stands before it;
    `is_row` whether it is a row of a Markdown table; `cell` which one of a row that only lays text out, from 0;
    `indent` counts the blanks before it.
    """

    text: str
    start: int
    end: int
    gap: int
    marker: Marker | None
    opens_emphasis: bool
    has_tabs: bool = False
    new_page: bool = False
    is_row: bool = False
    cell: int = 0
    indent: int = 0

    @property
    def is_terminated(self) -> bool:
        """Whether the line ends as a sentence or list item does."""
        return bool(_TERMINAL.search(self.text))

    @property
    def begins_low(self) -> bool:
        """Whether the line begins as only the middle of a sentence does."""
        return _begins_low(self.text)


def running_heads(text: str) -> frozenset[str]:
    """Return the lines that stand beside a page number again and again: what is printed on top of every page.

    A line that ends in the page's number is such a one itself where the others differ by that number alone.
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    numbered = [(found["head"], line) for line in lines if (found := _NUMBERED_HEAD.fullmatch(line))]
    counts = Counter(head for head, _ in numbered)
    own = {line for head, line in numbered if counts[head] > 1}
    pages = [at for at, line in enumerate(lines) if _PAGE_NUMBER.fullmatch(line)]
    beside = Counter(lines[at] for at in {at for page in pages for at in (page - 1, page + 1) if 0 <= at < len(lines)})
    cut_in = Counter(lines[at] for at in range(1, len(lines) - 1) if _cuts_in(*lines[at - 1 : at + 2]))
    often = {line for line, count in beside.items() if count > 1 and not _begins_low(line)}
    often |= {line for line in cut_in if _are_pages(line, lines)}
    often = {line for line in often if len(line) > _LEAST_HEAD}
    return frozenset({*own, *(line for line in often if not _NOISE.fullmatch(line) and read_marker(line) is None)})


def _are_pages(head: str, lines: Sequence[str]) -> bool:
    """Tell whether a line is printed again and again, as far apart as pages begin."""
    places = [at for at, line in enumerate(lines) if line == head]
    is_far = all(after - before >= _PAGE_LINES for before, after in itertools.pairwise(places))
    return len(places) > _PAGES and is_far and not head.endswith(",")


def _cuts_in(before: str, line: str, after: str) -> bool:
    """Tell whether a line stands in the middle of a sentence that goes on below it, and is no part of it itself."""
    is_apart = not _begins_low(line) and not _TERMINAL.search(line)
    return is_apart and not _TERMINAL.search(before) and _begins_low(after)


def _begins_low(text: str) -> bool:
    return text[:1].islower() or text[:1] in ",.;:)”…%/"


def split_lines(text: str, heads: frozenset[str] = frozenset()) -> Iterator[Line]:
    """Yield the lines that carry words; page numbers, running `heads`, rules and blank lines only count as gaps.

    A row of a Markdown table is one line; where a table only lays a letterhead or signature out, each cell is, as
    are those that tabs part there.
    """
    tables, tabbed, rows = list(piped_spans(text)), list(tabbed_layouts(text)), tabbed_rows(text)
    offset, gap, new_page = 0, 0, False
    for raw in text.split("\n"):
        lays_out = next((lays for start, end, lays in tables if start <= offset <= end), None)
        is_tabbed = any(start <= offset <= end for start, end in tabbed)
        if lays_out or is_tabbed:
            pieces = pieces_of(offset, raw) if is_tabbed else [] if is_delimiter(raw) else parts_of(offset, raw)
            for cell, piece in pieces:
                yield Line(piece.text, piece.start, piece.end, gap, read_marker(piece.text), False, cell=cell)
                gap = 0
            offset += len(raw) + 1
            continue
        lead = _LEAD.match(raw)
        first = lead.end() if lead else 0
        trail = _TRAIL.search(raw, first)
        last = trail.start() if trail else len(raw)
        words = raw[first:last]
        is_row = lays_out is not None
        if not words.strip("\xa0\u200b\ufeff\f ") or _NOISE.fullmatch(words.strip()) or (is_row and is_delimiter(raw)):
            gap += 1
            new_page |= bool(words.strip() and _PAGE_NUMBER.fullmatch(words.strip()))
        elif raw.strip() in heads:
            gap, new_page = gap + 1, True
        elif is_row:
            yield Line(raw, offset, offset + len(raw), gap, None, False, is_row=True)
            gap, new_page = 0, False
        else:
            marker, opens = read_marker(words), _leaves_open(raw)
            indent = len(raw) - len(raw.lstrip(" "))
            yield Line(
                words, offset + first, offset + last, gap, marker, opens, offset in rows, new_page, indent=indent
            )
            gap, new_page = 0, False
        offset += len(raw) + 1


def lone_dashes(lines: Sequence[Line]) -> frozenset[int]:
    """Return where the dash items begin that have no other one before or after them: a list has two items or more."""
    marked = [line for line in lines if line.marker]
    around = zip([None, *marked], marked, [*marked[1:], None], strict=False)
    return frozenset(
        line.start
        for before, line, after in around
        if line.marker
        and line.marker.kind == "bullet"
        and not any(near and near.marker and near.marker.kind == "bullet" for near in (before, after))
    )


def _leaves_open(raw: str) -> bool:
    bold = italic = False
    for run in re.findall(r"\*+", raw):
        bold ^= len(run) in (2, 3)
        italic ^= len(run) in (1, 3)
    return bold or italic


def line_width(text: str) -> int:
    """Return the set width of `text` in thousandths of an em."""
    base = unicodedata.normalize("NFD", text).replace("đ", "d").replace("Đ", "D")
    return sum(_WIDTHS.get(c, 500) for c in base if not unicodedata.combining(c))
