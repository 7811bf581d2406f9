"""Who must do what: agency headings with tasks below, labelled lines, table rows, and agencies as subjects."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from ingest.notes import is_footnote
from ingest.plan import Cell, Clause, Kind, Plan
from ingest.registers.agency_names import AgencyNames, Named
from ingest.registers.blocks import is_time_line, label_blocks
from ingest.registers.due_times import DueTimes
from ingest.registers.governors import ITEMS, TITLES, Governor, Governors, identity
from ingest.registers.headings import Heading, body_of, read_heading
from ingest.registers.roles import labels_in, role_of_column, role_of_parts, role_of_words, roles_after
from ingest.registers.subjects import Subject, begins_with, goes_on, leads_clause, stretch_of, subjects_of
from ingest.registers.words import Deadline, Duty, Role

_NOT_BODY: frozenset[Kind] = frozenset({"header", "closing", "recipients", "signature", "table_row"})
_GIVES = re.compile(r"\((?:giao|do|phân công)\s", re.IGNORECASE)
_NOTE = re.compile(r"\(.*\)[.;]?", re.DOTALL)
# A list of agencies after a label ends with its sentence, its brackets, or where another label begins.
_WITH = re.compile(r"[;,]\s*phối hợp (?:với|cùng)\s+", re.IGNORECASE)
_LIST_ENDS = re.compile(r"\.\s|\)|[;,.]\s*(?=[^\W\d](?:[^\W\d]|\s){1,30}:)")


def read_duties(plan: Plan, names: AgencyNames, deadlines: Iterable[Deadline]) -> list[Duty]:
    """Return one row for each agency and clause, in document order."""
    return _Reader(plan, names, DueTimes(deadlines)).read()


class _Reader:
    def __init__(self, plan: Plan, names: AgencyNames, due: DueTimes) -> None:
        self._clauses = plan.clauses
        self._names = names
        self._due = due
        self._by_path = plan.by_path()
        self._governors = Governors(plan, names)
        self._blocks = label_blocks(plan)
        self._due_under = {
            self._task_of(clause): time
            for clause in reversed(plan.clauses)
            if is_time_line(clause) and (time := due.of(clause))
        }

    def read(self) -> list[Duty]:
        rows: list[Duty] = []
        pending: Role | None = None
        for clause in self._clauses:
            found, pending = self._clause(clause, pending)
            rows.extend(_each_once(found))
        return rows

    def _clause(self, clause: Clause, pending: Role | None) -> tuple[list[Duty], Role | None]:
        """Return a clause's rows, and the role that a label without agencies leaves to the lines after it."""
        if clause.cells:
            return list(self._table_row(clause)), None
        if clause.kind in _NOT_BODY or is_footnote(clause.text):
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
            if parts := roles_after(listed):
                rows.extend(self._row(clause, named, own) for part, own in parts for named in self._names.listed(part))
            elif label["who"] or role != "thực hiện" or read_heading(listed.strip(), self._names):
                # "Cơ quan chủ trì: Sở A; phối hợp với Sở B": the others are named without a label of their own.
                own, *others = _WITH.split(listed, maxsplit=1)
                rows.extend(self._row(clause, named, role) for named in self._names.listed(own))
                rows.extend(self._row(clause, named, "phối hợp") for one in others for named in self._names.listed(one))
        return [replace(row, deadline=row.deadline or self._due_beside(clause)) for row in rows]

    def _due_beside(self, clause: Clause) -> str | None:
        """Return the time that a line of its own gives to all of the section ("c) Thời gian thực hiện: …")."""
        if clause.path in self._blocks:
            return self._due_under.get(self._task_of(clause))
        above = self._by_path.get(clause.parent or "")
        while above is not None and labels_in(body_of(above)):  # "b) Cơ quan thực hiện:" stands for the lines below it
            above = self._by_path.get(above.parent or "")
        return self._due_under.get(above.path) if above else None

    def _task_of(self, clause: Clause) -> str | None:
        """Return what a line on who or when is about: the clause that begins its task, else the section above it."""
        own = self._blocks.get(clause.path)
        return own[0].path if own else clause.parent

    def _under_heading(self, clause: Clause, words: str) -> Iterator[Duty]:
        if _NOTE.fullmatch(words):
            if not _GIVES.match(words):
                return
            words = words[1:].rstrip(" .;)")  # "(Giao Sở Ngoại vụ chủ trì …)" below the tasks of a section
        if own := self._governors.own_heading(clause, words):
            yield from self._heading_row(clause, own)
            return
        if self._governors.opens_items(clause):
            return
        governor = self._governors.of(clause)
        if governor and (clause.kind in ITEMS or self._is_clause_of_another(clause)):
            if not self._governors.only_says_role(clause, words):
                yield from self._item(clause, words, governor)
            return
        subjects = subjects_of(words, self._names) or self._subject_above(clause, words)
        yield from self._subject_rows(clause, words, subjects, subjects)

    def _is_clause_of_another(self, clause: Clause) -> bool:
        """Tell whether a clause is a numbered one of "Điều 4. Trách nhiệm của UBND các xã" or "Mục 9. Sở Tài chính"."""
        above = self._by_path.get(clause.parent or "")
        return clause.kind == "section" and above is not None and above.kind in ("article", "section")

    def _item(self, clause: Clause, words: str, governor: Governor) -> Iterator[Duty]:
        """Yield whom an item below a heading charges: the heading's agencies, or whom it names instead or besides."""
        subjects = subjects_of(words, self._names)
        begun = begins_with(words, self._names)
        if begun and governor.is_over(begun) and not (subjects and leads_clause(subjects[0])):
            subjects = [Subject(begun, words[begun[-1].end :].strip(), 0, opens=True), *subjects]
        leads = bool(subjects) and leads_clause(subjects[0])
        others = [one for one in subjects if not governor.holds(one.agencies)]
        if leads and others and others[0] is subjects[0] and governor.is_over(subjects[0].agencies):
            # A member of the heading's group, by its own name.
            yield from self._subject_rows(clause, words, subjects, subjects)
            return
        if leads and others and others[0] is subjects[0]:
            others = others[1:]  # "Sở Tài chính cấp kinh phí" below another's heading is that one's task
        role = self._role(words, governor, subjects)
        end = min((one.at for one in others), default=len(words)) or len(words)
        yield from (
            self._row(clause, named, role, self._within(clause, words, (0, end)))
            for named in self._meant(words, governor, subjects)
        )
        yield from self._subject_rows(clause, words, others, subjects)

    def _subject_rows(
        self, clause: Clause, words: str, subjects: Iterable[Subject], among: Sequence[Subject]
    ) -> Iterator[Duty]:
        for subject in subjects:
            role = role_of_parts(subject.does) or "thực hiện"
            stretch = self._within(clause, words, stretch_of(words, subject, among))
            yield from (self._row(clause, named, role, stretch) for named in subject.agencies)

    def _within(self, clause: Clause, words: str, stretch: tuple[int, int]) -> tuple[int, int]:
        """Return where a stretch of a clause's words without its marker stands in its text."""
        marker = len(clause.text) - len(words)
        return stretch[0] + marker if stretch[0] else 0, stretch[1] + marker

    def _subject_above(self, clause: Clause, words: str) -> list[Subject]:
        """Return who a second paragraph of a numbered task is for: it goes on with the first one's subject."""
        above = self._by_path.get(clause.parent or "")
        if clause.kind != "paragraph" or above is None or above.kind not in TITLES or not goes_on(words):
            return []
        return [Subject(one.agencies, words, 0) for one in subjects_of(body_of(above), self._names)[:1]]

    def _heading_row(self, clause: Clause, heading: Heading) -> Iterator[Duty]:
        if heading.is_bare or self._governors.leads_items(clause, heading):
            return
        role = role_of_parts(heading.rest) or "thực hiện"
        yield from (self._row(clause, named, role) for named in heading.agencies)

    def _role(self, words: str, governor: Governor, subjects: Sequence[Subject]) -> Role:
        own = role_of_parts(words)
        if own:
            # Under "X chủ trì, phối hợp với các sở:" an item "Phối hợp với …" says how X leads, not that another does.
            return governor.role if governor.role == "chủ trì" else own
        known = {named.name for named in governor.agencies}
        for subject in subjects:
            if known & {named.name for named in subject.agencies} and (role := role_of_words(subject.does)):
                return role
        return governor.role or "thực hiện"

    def _meant(self, words: str, governor: Governor, subjects: Sequence[Subject]) -> tuple[Named, ...]:
        """Return whom of those in a joint heading an item names as its subject, all of them where it names none."""
        begun = begins_with(words, self._names)
        named = begun if governor.holds(begun) else [one for subject in subjects[:1] for one in subject.agencies]
        meant = {identity(one) for one in named}
        return tuple(one for one in governor.agencies if identity(one) in meant) or governor.agencies

    def _table_row(self, clause: Clause) -> Iterator[Duty]:
        columns = [(role_of_column(cell.column), cell) for cell in clause.cells if cell.text]
        if not any(role for role, _ in columns):
            columns = self._guessed(clause)
        for role, cell in columns:
            for part, own in roles_after(cell.text) if role else ():
                yield from (self._row(clause, named, own) for named in self._names.listed(part))
            if role and not roles_after(cell.text):
                yield from (self._row(clause, named, role) for named in self._names.listed(cell.text))

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

    def _row(self, clause: Clause, named: Named, role: Role, stretch: tuple[int, int] | None = None) -> Duty:
        return Duty(clause.plan, clause.path, named.name, role, clause.text, self._due.of(clause, stretch))


def _each_once(rows: Iterable[Duty]) -> Iterator[Duty]:
    """Yield a clause's rows without those that say the same again but for the time."""
    kept: dict[tuple[str, Role], Duty] = {}
    for row in rows:
        known = kept.get((row.agency, row.role))
        if known is None or (row.deadline and not known.deadline):
            kept[row.agency, row.role] = row
    yield from kept.values()
