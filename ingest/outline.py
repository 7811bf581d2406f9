"""Lines become a clause tree: every unit with its address, kind, words and place in the source."""

from __future__ import annotations

from dataclasses import dataclass, field

from ingest.address import Addresses, Position, is_above
from ingest.closing_lines import with_closing_lines
from ingest.folding import fold_text
from ingest.joining import breaks_off, continues, leads_to, may_join
from ingest.layout import Layout, measure_layout
from ingest.lines import Line, lone_dashes, running_heads, split_lines
from ingest.markers import Marker, part_value
from ingest.notes import is_footnote
from ingest.outer_parts import level_of, outer_styles
from ingest.plan import HEADING_KINDS, Clause, Kind
from ingest.table import Table, TableRow
from ingest.tables import find_tables
from ingest.unit import Unit
from ingest.zones import (
    Zone,
    begins_appendix,
    begins_document,
    begins_header_block,
    begins_recipients,
    begins_signature,
    is_bare_type,
    is_signed_for,
)

_SIGNS: dict[Kind, str] = {"bullet": "-", "subbullet": "+", "paragraph": "¶", "header": "header"}


def read_outline(plan: str, source: str, pages: tuple[int, ...] = ()) -> tuple[Clause, ...]:
    """Return the clauses of `source` in document order; `pages` are the offsets where pages begin.

    The spans do not overlap, and what lies between them is space, page numbers, rules, table column heads
    and markup. A text without any heading gives header units only.
    """
    heads = running_heads(source)
    lines = list(split_lines(source, heads))
    tables = find_tables(lines, source)
    layout, lone, outer = measure_layout(lines), lone_dashes(lines), outer_styles(lines)
    heads = heads.union(*(table.repeated for table in tables))
    return with_closing_lines(_Builder(plan, source, pages, layout, tables, lone, outer, heads).build(lines))


@dataclass(slots=True)
class _Builder:
    plan: str
    source: str
    pages: tuple[int, ...]
    layout: Layout
    tables: list[Table]
    lone_dashes: frozenset[int]
    outer: tuple[str, ...] = ()
    heads: frozenset[str] = frozenset()
    zone: Zone = Zone.HEADER
    position: Position = field(default_factory=Position)
    heading: str = ""
    worded: dict[str, int] = field(default_factory=dict)
    addresses: Addresses = field(default_factory=Addresses)
    units: list[Unit] = field(default_factory=list)

    def build(self, lines: list[Line]) -> tuple[Clause, ...]:
        tables = {table.first: table for table in self.tables}
        index = 0
        while index < len(lines):
            if table := tables.get(index):
                self._add_table(table, lines)
                index = table.last + 1
                continue
            self._read(lines[index])
            index += 1
        self._close_body()
        return tuple(self._clause(unit) for unit in self.units)

    def _read(self, line: Line) -> None:
        if self._changes_zone(line):
            return
        match self.zone:
            case Zone.HEADER:
                self._read_header(line)
            case Zone.RECIPIENTS | Zone.SIGNATURE if is_footnote(line.text):
                self._add(self.addresses.item("", _SIGNS["paragraph"]), "paragraph", line, None)
            case Zone.RECIPIENTS | Zone.SIGNATURE:
                self.units[-1].take(line)
            case _:
                self._read_body(line)

    def _changes_zone(self, line: Line) -> bool:
        if self.zone is not Zone.HEADER and (address := begins_appendix(line.text)):
            self._close_body()
            self.zone = Zone.APPENDIX
            self.position = Position(appendix=address)
            self._open_heading("part", line)
            return True
        if begins_recipients(line.text):
            self._open_block(Zone.RECIPIENTS, "recipients", line)
            return True
        may_sign = self.zone is Zone.RECIPIENTS or (self.zone is Zone.BODY and self._may_end(line))
        may_sign = may_sign and not line.cell  # beside the recipients, not after them
        if may_sign and begins_signature(line.text):
            self._open_block(Zone.SIGNATURE, "signature", line)
            return True
        # A plan issued with a decision follows its signature; where no blank line parts them, its type stands alone.
        stands_apart = line.gap or is_bare_type(line.text)
        if self.zone in (Zone.RECIPIENTS, Zone.SIGNATURE) and begins_document(line.text) and stands_apart:
            self.zone, self.position, self.heading = Zone.HEADER, Position(), ""
        return False

    def _may_end(self, line: Line) -> bool:
        has_ended = bool(self.units) and self.units[-1].last.text.rstrip().endswith(("./.", "./"))
        return is_signed_for(line.text) or (has_ended and line.text[:3].isupper())

    def _open_block(self, zone: Zone, kind: Kind, line: Line) -> None:
        self._close_body()
        self.zone = zone
        self._add(self.addresses.heading(kind), kind, line, None)

    def _read_header(self, line: Line) -> None:
        marker = line.marker
        in_title = bool(self.units) and begins_document(self.units[-1].lines[0].text)
        if (
            marker
            and marker.kind in HEADING_KINDS
            and self._opens(marker, line)
            and not (in_title and self._names_title())
        ):
            self.zone = Zone.BODY
            self._read_body(line)
        elif self.units and self.units[-1].kind == "header" and self._continues_header(line, in_title=in_title):
            self.units[-1].take(line)
        else:
            self._add(self.addresses.item("header", "").replace("  ", " "), "header", line, None)

    def _names_title(self) -> bool:
        title = self.units[-1]
        return is_bare_type(title.lines[0].text) and len(title.lines) == 1

    def _continues_header(self, line: Line, *, in_title: bool) -> bool:
        unit = self.units[-1]
        if unit.in_emphasis() and not line.gap:
            return True
        if in_title:
            return self._names_title() or not begins_header_block(line.text)
        return not begins_header_block(line.text) and continues(unit, line, self.layout)

    def _read_body(self, line: Line) -> None:
        marker = line.marker
        unit = self.units[-1] if self.units and self.units[-1].kind not in ("header", "table_row") else None
        if unit and line.start in self.lone_dashes and breaks_off(unit):
            unit.take(line)
        elif marker and self._opens(marker, line):
            if marker.kind in HEADING_KINDS:
                self.position = self.position.enter(marker, depth=self._depth(marker))
                self._open_heading(marker.kind, line)
                if " " in marker.label or marker.kind == "article":
                    self.worded[marker.label.rpartition(" ")[0]] = part_value(marker.label)
            else:
                self._add_item(marker.kind, line)
            self.units[-1].has_words = bool(marker.rest)
        elif unit and continues(unit, line, self.layout):
            unit.take(line)
        else:
            self._add_item("paragraph", line)

    def _opens(self, marker: Marker, line: Line) -> bool:
        """Tell whether a marker at a line's beginning is meant as one, not left there by a line break."""
        before = self.units[-1].last if self.units else None
        if marker.style in ("initial", "dotted") and not self.position.follows(marker, depth=self._depth(marker)):
            return False  # "A. Pushkin", "a. Biển đảo" in mid-list
        if marker.kind == "section" and " " in marker.label:
            return self._counts_on(marker) and not (before and leads_to(before, line, self.layout))
        if before is None or before.is_terminated or not self.units[-1].has_words:
            return True
        if marker.kind in HEADING_KINDS:
            is_next = marker.kind == "article" and self._counts_on(marker)  # through the chapters
            follows = is_next or self.position.follows(marker, depth=self._depth(marker))
            return follows or (line.gap > 0 and self.layout.gaps_divide)
        if may_join(line):
            return line.gap > 0 and self.layout.gaps_divide
        return True

    def _counts_on(self, marker: Marker) -> bool:
        """Tell whether a worded heading is the next of its kind: "Mục 2" may be another document's, left by a break."""
        word, _, number = marker.label.rpartition(" ")
        return part_value(number) in (1, self.worded.get(word, 0) + 1)

    def _depth(self, marker: Marker) -> int | None:
        """Return how many parts hold those of a marker's style, None where it is of the innermost style."""
        level = level_of(marker)
        return self.outer.index(level) if level in self.outer else None

    def _open_heading(self, kind: Kind, line: Line) -> None:
        path = self.addresses.heading(self.position.path)
        parent = self._parent_of(kind)
        self.heading = path
        self._add(path, kind, line, parent)

    def _parent_of(self, kind: Kind) -> str | None:
        order = ("article", "part", "section", "subsection", "point")
        rank = order.index(kind)
        for unit in reversed(self.units):
            if kind == "article" and unit.path == self.position.outer:
                return unit.path
            above = (
                unit.kind in HEADING_KINDS and order.index(unit.kind) < rank and is_above(unit.path, self.position.path)
            )
            # "5.1.1" stands under "5.1", "A.I" under "A", "a.1)" under "a)".
            if above or (unit.kind == kind and self.position.path.startswith(f"{unit.path.split(' (')[0]}.")):
                return unit.path
        return None

    def _add_item(self, kind: Kind, line: Line) -> None:
        self._add(self.addresses.item(self.heading, _SIGNS[kind]), kind, line, self.heading or None)

    def _add(self, path: str, kind: Kind, line: Line, parent: str | None) -> None:
        self.units.append(Unit(path, kind, [line], parent, line.start, line.end))

    def _add_table(self, table: Table, lines: list[Line]) -> None:
        self.zone = Zone.BODY if self.zone is Zone.HEADER else self.zone
        for row in table.rows:
            if row.part and (self.zone is Zone.APPENDIX or not self.heading):
                self.position = self.position.enter(Marker("part", row.part, ""))
                self._open_heading("part", lines[row.line])
                self._span(row)
            else:
                label = row.part or row.label
                path = self.addresses.heading(f"{self.heading}.{label}" if self.heading else label)
                self._add(path, "table_row", lines[row.line], self.heading or None)
                self._span(row)

    def _span(self, row: TableRow) -> None:
        unit = self.units[-1]
        unit.start, unit.end, unit.cells = row.start, row.end, row.cells

    def _close_body(self) -> None:
        """Turn the last unmarked paragraph into the closing one, as it stands before the recipients."""
        if self.zone is not Zone.BODY or not self.units:
            return
        last = self.units[-1]
        ends = last.last.text.rstrip(" ”*").endswith(("./.", "./"))
        if last.kind == "paragraph" and (ends or last.lines[0].text.startswith("Trên đây là")):
            last.kind, last.parent = "closing", None
            last.path = self.addresses.heading("closing")

    def _clause(self, unit: Unit) -> Clause:
        text = fold_text(self.source[unit.start : unit.end], self.heads)
        page = sum(start <= unit.start for start in self.pages) or None
        return Clause(self.plan, unit.path, unit.kind, text, unit.start, unit.end, unit.parent, page, unit.cells)
