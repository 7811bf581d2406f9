"""Whose heading a clause stands under: "3. Sở Tài chính", "- Sở Ngoại vụ:" above "+" items, a group of agencies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.agencies import PROVINCE_COMMITTEE
from ingest.plan import Clause, Kind, Plan
from ingest.registers.agency_names import AgencyNames, Named
from ingest.registers.headings import Heading, body_of, read_group, read_heading
from ingest.registers.roles import role_of_words
from ingest.registers.subjects import does_something
from ingest.registers.words import Role

TITLES: frozenset[Kind] = frozenset({"part", "article", "section", "subsection", "point"})
ITEMS: frozenset[Kind] = frozenset({"point", "subsection", "bullet", "subbullet", "paragraph"})
_LISTED: frozenset[Kind] = frozenset({"bullet", "subbullet", "paragraph"})
_SIGNS = "-–—•▪●○◦+"
_ROLE_WORDS_ONLY = re.compile(r"(?:chủ trì|phối hợp|với|các|và|,|\s)*[:.]?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Governor:
    """The agencies under whose heading a clause stands, and the role the heading gives them."""

    agencies: tuple[Named, ...]
    role: Role | None

    def is_over(self, agencies: Sequence[Named]) -> bool:
        """Tell whether the items below may name agencies instead: members of a group, or those the province directs."""
        if all(named.id == PROVINCE_COMMITTEE for named in self.agencies):
            return not any(named.is_group or named.id == PROVINCE_COMMITTEE for named in agencies)
        return all(named.is_group for named in self.agencies)

    def holds(self, agencies: Sequence[Named]) -> bool:
        """Tell whether agencies are among the heading's."""
        own = {identity(named) for named in self.agencies}
        return all(identity(named) in own for named in agencies)


def identity(named: Named) -> str:
    """Return what two mentions of one agency share; a group and a member of it have an id in common, no identity."""
    return named.id if named.id and not named.of_place else named.name


class Governors:
    """The headings of one plan as far as they name agencies."""

    def __init__(self, plan: Plan, names: AgencyNames) -> None:
        self._clauses = plan.clauses
        self._names = names
        self._by_path = plan.by_path()
        self._has_items = {clause.parent for clause in plan.clauses if clause.kind in ITEMS}
        self._read: dict[str, Governor | None] = {}
        self._openers: set[str] = set()
        self._bullets = self._bullet_headings()

    def of(self, clause: Clause) -> Governor | None:
        """Return who governs an item: the dash item that it stands below, else the nearest heading of agencies."""
        return self._bullets.get(clause.path) or self._under(clause.parent)

    def opens_items(self, clause: Clause) -> bool:
        """Tell whether a clause is "- Sở Ngoại vụ:" above "+" items."""
        return clause.path in self._openers

    def only_says_role(self, clause: Clause, words: str) -> bool:
        """Tell whether a clause only says in which role the items below it are done ("b) Phối hợp:")."""
        return clause.path in self._has_items and _ROLE_WORDS_ONLY.fullmatch(words) is not None

    def own_heading(self, clause: Clause, words: str) -> Heading | None:
        """Return the clause's heading when it is one: bare, with its task inline, or a subject with items below."""
        heading = read_heading(words, self._names)
        if clause.kind in _LISTED:
            # "- Sở Tài chính: Bố trí kinh phí." is a heading with its task; a bare name may be any list's member.
            has_task = heading and heading.colon and not heading.is_bare and self._may_head(clause, heading)
            return heading if has_task else None
        if clause.kind not in TITLES:
            return None
        if not heading and self._stands_among_agencies(clause):
            heading = read_group(words)
        if not heading or not (heading.is_bare or heading.colon or self.leads_items(clause, heading)):
            return None
        return heading if heading.is_bare or self._may_head(clause, heading) else None

    def _may_head(self, clause: Clause, heading: Heading) -> bool:
        """Tell whether a clause may be a heading of its own below another one.

        "b) Sở Tài chính …" below the heading of another agency is that agency's task; below a group's, or below one
        that names Sở Tài chính among others, it is Sở Tài chính's.
        """
        above = self._under(clause.parent)
        return above is None or above.is_over(heading.agencies) or above.holds(heading.agencies)

    def _bullet_headings(self) -> dict[str, Governor]:
        """Map "- Sở Ngoại vụ:" and the "+" items below it to that agency; addresses do not nest them.

        Items of another sign are below it too: "* Sở Ngoại vụ:" above "- …".
        """
        found: dict[str, Governor] = {}
        opener: Clause | None = None
        for clause, following in pairwise([*self._clauses, None]):
            if clause is None or clause.kind not in ("bullet", "subbullet"):
                opener = None
            elif opener and clause.parent == opener.parent and _sign(clause) != _sign(opener):
                found[clause.path] = found[opener.path]
            elif clause.kind == "bullet" and following and (governor := self._opened(clause, following)):
                opener, found[clause.path] = clause, governor
                self._openers.add(clause.path)
            else:
                opener = None
        return found

    def _opened(self, clause: Clause, following: Clause) -> Governor | None:
        """Return the agencies that a dash item is a heading of, where items of another sign follow it."""
        if following.parent != clause.parent or following.kind not in ("bullet", "subbullet"):
            return None
        heading = read_heading(body_of(clause), self._names) if _sign(following) != _sign(clause) else None
        if heading is None or not (heading.is_bare or heading.rest.rstrip().endswith(":")):
            return None
        if following.kind == "bullet" and not heading.colon:
            return None
        return Governor(heading.agencies, role_of_words(heading.rest))

    def _stands_among_agencies(self, clause: Clause) -> bool:
        siblings = [c for c in self._clauses if c.parent == clause.parent and c.kind == clause.kind == "section"]
        headings = (read_heading(body_of(sibling), self._names) for sibling in siblings)
        return sum(heading is not None for heading in headings) >= 2

    def leads_items(self, clause: Clause, heading: Heading) -> bool:
        """Tell whether items below say what the heading's agencies do: "Các địa phương đã kết nghĩa:" lists those."""
        opens = heading.rest.rstrip().endswith(":") and (heading.colon or does_something(heading.rest))
        return clause.path in self._has_items and opens

    def _under(self, path: str | None) -> Governor | None:
        """Return the agencies of the nearest agency heading above, with the role words between taken in."""
        if path is None:
            return None
        if path not in self._read:
            self._read[path] = self._read_governor(path)
        return self._read[path]

    def _read_governor(self, path: str) -> Governor | None:
        clause = self._by_path.get(path)
        if clause is None or clause.kind not in TITLES:
            return None
        words = body_of(clause)
        if heading := self.own_heading(clause, words):
            return Governor(heading.agencies, role_of_words(heading.rest))
        above = self._under(clause.parent)
        if above and clause.kind == "point" and (role := role_of_words(words)):
            return Governor(above.agencies, role)
        return above


def _sign(clause: Clause) -> str:
    """Return what an item begins with; "" for an asterisk, which is no part of the text."""
    return clause.text[:1] if clause.text[:1] in _SIGNS else ""
