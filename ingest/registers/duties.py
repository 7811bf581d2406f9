"""Who must do what: agency headings with tasks below, labelled lines, table rows, and agencies as subjects."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ingest.plan import Cell, Clause, Kind, Plan
from ingest.registers.agency_names import AgencyNames, Named
from ingest.registers.deadlines import first_deadlines
from ingest.registers.roles import labels_in, role_of_column, role_of_parts, role_of_words
from ingest.registers.subjects import Heading, body_of, does_something, goes_on, read_group, read_heading, subjects_of
from ingest.registers.words import Deadline, Duty, Role

_TITLES: frozenset[Kind] = frozenset({"part", "article", "section", "subsection", "point"})
_ITEMS: frozenset[Kind] = frozenset({"point", "subsection", "bullet", "subbullet", "paragraph"})
_NOT_BODY: frozenset[Kind] = frozenset({"header", "closing", "recipients", "signature", "table_row"})
_NOTE = re.compile(r"\(.*\)[.;]?", re.DOTALL)
_TIME_LINE = re.compile(r"(?:thời gian|thời hạn|tiến độ|lộ trình)(?: [^\W\d]+){0,3}\s*:", re.IGNORECASE)
# A list of agencies after a label ends with its sentence, its brackets, or where another label begins.
_LIST_ENDS = re.compile(r"\.\s|\)|[;,.]\s*(?=[^\W\d](?:[^\W\d]|\s){1,30}:)")
_ROLE_WORDS_ONLY = re.compile(r"(?:chủ trì|phối hợp|với|các|và|,|\s)*[:.]?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Governor:
    """The agencies under whose heading a clause stands, and the role the heading gives them."""

    agencies: tuple[Named, ...]
    role: Role | None


def read_duties(plan: Plan, names: AgencyNames, deadlines: Iterable[Deadline]) -> list[Duty]:
    """Return one row for each agency and clause, in document order."""
    due = first_deadlines(deadlines)
    return _Reader(plan, names, due).read()


class _Reader:
    def __init__(self, plan: Plan, names: AgencyNames, due: Mapping[str, str]) -> None:
        self._clauses = plan.clauses
        self._names = names
        self._due = due
        self._by_path = plan.by_path()
        self._has_items = {clause.parent for clause in plan.clauses if clause.kind in _ITEMS}
        self._governors: dict[str, _Governor | None] = {}
        self._due_under = {
            clause.parent: due[clause.path]
            for clause in reversed(plan.clauses)
            if clause.path in due and _TIME_LINE.match(body_of(clause))
        }
        self._bullets = self._bullet_headings()

    def read(self) -> list[Duty]:
        rows: list[Duty] = []
        pending: Role | None = None
        for clause in self._clauses:
            found, pending = self._clause(clause, pending)
            rows.extend(dict.fromkeys(found))
        return rows

    def _clause(self, clause: Clause, pending: Role | None) -> tuple[list[Duty], Role | None]:
        """Return a clause's rows, and the role that a label without agencies leaves to the lines after it."""
        if clause.cells:
            return list(self._table_row(clause)), None
        if clause.kind in _NOT_BODY:
            return [], None
        words = body_of(clause)
        labelled = labels_in(words)
        if labelled:
            rows = self._labelled(clause, words, labelled)
            open_label = not rows and words.rstrip().endswith(":")
            return rows, labelled[-1][1] if open_label else None
        if pending and (heading := read_heading(words, self._names)) and heading.is_bare:
            return [self._row(clause, named, pending) for named in heading.agencies], pending
        return list(self._under_heading(clause, words)), None

    def _labelled(self, clause: Clause, words: str, labelled: Sequence[tuple[re.Match[str], Role]]) -> list[Duty]:
        rows: list[Duty] = []
        for place, (label, role) in enumerate(labelled):
            end = labelled[place + 1][0].start() if place + 1 < len(labelled) else len(words)
            listed = _LIST_ENDS.split(words[label.end() : end])[0]
            if label["who"] or role != "thực hiện" or read_heading(listed.strip(), self._names):
                rows.extend(self._row(clause, named, role) for named in self._names.listed(listed))
        return [replace(row, deadline=row.deadline or self._due_beside(clause)) for row in rows]

    def _due_beside(self, clause: Clause) -> str | None:
        """Return the time that a line of its own gives to all of the section ("c) Thời gian thực hiện: …")."""
        above = self._by_path.get(clause.parent or "")
        while above is not None and labels_in(body_of(above)):  # "b) Cơ quan thực hiện:" stands for the lines below it
            above = self._by_path.get(above.parent or "")
        return self._due_under.get(above.path) if above else None

    def _under_heading(self, clause: Clause, words: str) -> Iterator[Duty]:
        if _NOTE.fullmatch(words):
            return
        own = self._own_heading(clause, words)
        if own:
            yield from self._heading_row(clause, own)
            return
        if clause.path in self._bullets and clause.kind == "bullet":
            return
        governor = self._governor(clause.parent) or self._bullets.get(clause.path)
        if governor and clause.kind in _ITEMS:
            if clause.path in self._has_items and _ROLE_WORDS_ONLY.fullmatch(words):
                return
            role = self._role(words, governor)
            yield from (self._row(clause, named, role) for named in self._meant(words, governor))
            yield from self._others(clause, words, governor)
            return
        subjects = subjects_of(words, self._names) or self._subject_above(clause, words)
        for agencies, does in subjects:
            role = role_of_parts(does) or "thực hiện"
            yield from (self._row(clause, named, role) for named in agencies)

    def _subject_above(self, clause: Clause, words: str) -> list[tuple[tuple[Named, ...], str]]:
        """Return who a second paragraph of a numbered task is for: it goes on with the first one's subject."""
        above = self._by_path.get(clause.parent or "")
        if clause.kind != "paragraph" or above is None or above.kind not in _TITLES or not goes_on(words):
            return []
        return [(agencies, words) for agencies, _ in subjects_of(body_of(above), self._names)[:1]]

    def _bullet_headings(self) -> dict[str, _Governor]:
        """Map "- Sở Ngoại vụ:" and the "+" items below it to that agency; addresses do not nest them."""
        found: dict[str, _Governor] = {}
        for clause, following in pairwise(self._clauses):
            if clause.kind == "bullet" and following.kind == "subbullet" and following.parent == clause.parent:
                heading = read_heading(body_of(clause), self._names)
                if heading and (heading.is_bare or heading.rest.rstrip().endswith(":")):
                    found[clause.path] = _Governor(heading.agencies, role_of_words(heading.rest))
            elif clause.path in found and clause.kind == "subbullet" and following.kind == "subbullet":
                found[following.path] = found[clause.path]
            if clause.kind == "bullet" and clause.path in found:
                found[following.path] = found[clause.path]
        return found

    def _own_heading(self, clause: Clause, words: str) -> Heading | None:
        """Return the clause's heading when it is one: bare, with its task inline, or a subject with items below."""
        heading = read_heading(words, self._names)
        if clause.kind in ("bullet", "subbullet"):
            # "- Sở Tài chính: Bố trí kinh phí." is a heading with its task; a bare name may be any list's member.
            has_task = heading and heading.colon and not heading.is_bare and not self._governor(clause.parent)
            return heading if has_task else None
        if clause.kind not in _TITLES:
            return None
        if not heading and self._stands_among_agencies(clause):
            heading = read_group(words)
        if not heading or not (heading.is_bare or heading.colon or self._leads_items(clause, heading)):
            return None
        governor = self._governor(clause.parent)
        # "b) Sở Tài chính …" below the heading of another agency is that agency's task, not a heading.
        return None if governor and not heading.is_bare else heading

    def _stands_among_agencies(self, clause: Clause) -> bool:
        siblings = [c for c in self._clauses if c.parent == clause.parent and c.kind == clause.kind == "section"]
        headings = (read_heading(body_of(sibling), self._names) for sibling in siblings)
        return sum(heading is not None for heading in headings) >= 2

    def _leads_items(self, clause: Clause, heading: Heading) -> bool:
        """Tell whether items below say what the heading's agencies do: "Các địa phương đã kết nghĩa:" lists those."""
        opens = heading.rest.rstrip().endswith(":") and (heading.colon or does_something(heading.rest))
        return clause.path in self._has_items and opens

    def _heading_row(self, clause: Clause, heading: Heading) -> Iterator[Duty]:
        if heading.is_bare or self._leads_items(clause, heading):
            return
        role = role_of_parts(heading.rest) or "thực hiện"
        yield from (self._row(clause, named, role) for named in heading.agencies)

    def _governor(self, path: str | None) -> _Governor | None:
        """Return the agencies of the nearest agency heading above, with the role words between taken in."""
        if path is None:
            return None
        if path not in self._governors:
            self._governors[path] = self._read_governor(path)
        return self._governors[path]

    def _read_governor(self, path: str) -> _Governor | None:
        clause = self._by_path.get(path)
        if clause is None or clause.kind not in _TITLES:
            return None
        words = body_of(clause)
        if heading := self._own_heading(clause, words):
            return _Governor(heading.agencies, role_of_words(heading.rest))
        above = self._governor(clause.parent)
        if above and clause.kind == "point" and (role := role_of_words(words)):
            return _Governor(above.agencies, role)
        return above

    def _role(self, words: str, governor: _Governor) -> Role:
        own = role_of_parts(words)
        if own:
            # Under "X chủ trì, phối hợp với các sở:" an item "Phối hợp với …" says how X leads, not that another does.
            return governor.role if governor.role == "chủ trì" else own
        known = {named.name for named in governor.agencies}
        for agencies, does in subjects_of(words, self._names):
            if known & {named.name for named in agencies} and (role := role_of_words(does)):
                return role
        return governor.role or "thực hiện"

    def _others(self, clause: Clause, words: str, governor: _Governor) -> Iterator[Duty]:
        """Yield whom else a clause charges after its heading's agencies ("…; riêng UBND phường A chủ trì …")."""
        known = {named.name for named in governor.agencies}
        for agencies, does in subjects_of(words, self._names)[1:]:
            if not known & {named.name for named in agencies}:
                role = role_of_parts(does) or "thực hiện"
                yield from (self._row(clause, named, role) for named in agencies)

    def _meant(self, words: str, governor: _Governor) -> tuple[Named, ...]:
        """Return whom of those in a joint heading a clause names as its subject, all of them where it names none."""
        named = {one.id or one.name for agencies, _ in subjects_of(words, self._names)[:1] for one in agencies}
        own = tuple(one for one in governor.agencies if (one.id or one.name) in named)
        return own or governor.agencies

    def _table_row(self, clause: Clause) -> Iterator[Duty]:
        columns = [(role_of_column(cell.column), cell) for cell in clause.cells if cell.text]
        if not any(role for role, _ in columns):
            columns = self._guessed(clause)
        for role, cell in columns:
            if role:
                for named in self._names.listed(cell.text):
                    yield self._row(clause, named, role)

    def _guessed(self, clause: Clause) -> list[tuple[Role | None, Cell]]:
        """Give the first cell that holds agencies alone the lead, the second the rest: heads may be lost.

        Where there are heads and a cell stands under none for sure, its agencies are charged without a role.
        """
        has_heads = any(cell.column for cell in clause.cells)
        roles: list[Role] = ["thực hiện"] if has_heads else ["chủ trì", "phối hợp"]
        columns: list[tuple[Role | None, Cell]] = []
        for cell in clause.cells:
            heading = read_heading(cell.text.strip(" -"), self._names)
            columns.append((roles.pop(0) if roles and heading and heading.is_bare else None, cell))
        return columns

    def _row(self, clause: Clause, named: Named, role: Role) -> Duty:
        return Duty(clause.plan, clause.path, named.name, role, clause.text, self._due.get(clause.path))
