"""The registers looked up row by row: by plan, agency, role, type, country, document number and words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, replace
from datetime import date
from functools import lru_cache
from typing import Any, Final, get_args

from assistant.agencies import AgencyBook
from assistant.corpus import Corpus
from assistant.service import RegisterKind, RegisterQuery
from assistant.sorting import sorted_rows
from ingest.folding import fold_accents, has_accents, match_key
from ingest.label import label_of
from ingest.localities import PlaceType
from ingest.registers.words import DeadlineKind, Relation, Role

FIELDS: Final[Mapping[RegisterKind, Mapping[str, str]]] = {
    "duties": {"agency": "agency", "role": "role"},
    "deadlines": {"agency": "to", "type": "kind"},
    "partners": {"type": "type", "country": "country", "relation": "relation"},
    "references": {"agency": "issuer", "type": "type", "number": "number"},
    "metadata": {"agency": "issuer", "type": "document_type", "number": "number"},
}
"""The field of a row that each filter looks at; a filter that is not named has no meaning for that register."""

_CLOSED: Final[Mapping[tuple[RegisterKind, str], tuple[str, ...]]] = {
    ("duties", "role"): get_args(Role),
    ("deadlines", "type"): get_args(DeadlineKind),
    ("partners", "type"): get_args(PlaceType),
    ("partners", "relation"): get_args(Relation),
}
_NOT_WORDS = ("plan", "path")
Row = dict[str, Any]
Test = Callable[[str], bool]


def values_of(kind: RegisterKind, name: str) -> tuple[str, ...]:
    """Return all values that a filter of a register knows; () where the plans' own words make them."""
    return _CLOSED.get((kind, name), ())


def same_value(wanted: str, value: str) -> bool:
    """Tell whether a filter's value means this one: case and diacritics do not count."""
    return _equals(wanted)(value)


class RegisterBook:
    """Finds rows in the registers of all loaded plans; safe to share between threads."""

    def __init__(self, corpus: Corpus, agencies: AgencyBook) -> None:
        self._corpus = corpus
        self._agencies = agencies
        self._named = lru_cache(maxsize=4096)(self._find)

    def rows(self, query: RegisterQuery) -> list[Row]:
        """Return the rows that pass every filter, in the order asked for; a plan that is not loaded has none."""
        tests = self._tests(query)
        contains = _words_test(query.words)
        found: list[Row] = []
        for plan in query.plans or self._corpus.ids:
            rows = self._of_agency(list(self._all(query.kind, plan)), FIELDS[query.kind].get("agency"), query.agency)
            found += [row for row in rows if _passes(row, tests) and contains(_text(row))]
        return sorted_rows(found, query.sort, descends=query.descends) if query.sort else found

    def calendar(self, query: RegisterQuery, today: date | None) -> bytes:
        """Return the deadlines that pass every filter as a calendar; `today` stamps it, the system's day by default."""
        from ingest.ics import calendar  # 0.1 s that no start and no answer needs

        wanted = {(row["plan"], row["path"], row["expression"]) for row in self.rows(replace(query, kind="deadlines"))}
        read = ((view.plan, view.registers) for view in self._corpus.views.values())
        return calendar(read, today or date.today(), lambda row: (row.plan, row.path, row.expression) in wanted)

    def _all(self, kind: RegisterKind, plan: str) -> Iterator[Row]:
        view = self._corpus.views.get(plan)
        if view is None:
            return
        name = self._corpus.name(plan)
        if kind == "metadata":
            yield asdict(view.metadata) | {"label": name}
            return
        for one in getattr(view.registers, kind):
            yield asdict(one) | {"label": f"{name} · {label_of(one.path)}"}

    def _tests(self, query: RegisterQuery) -> dict[str, Test]:
        """Return a test for each field that a filter looks at, agencies apart."""
        fields = FIELDS[query.kind]
        tests: dict[str, Test] = {}
        for name, wanted in (("role", query.role), ("type", query.type), ("relation", query.relation)):
            if wanted and name in fields:
                tests[fields[name]] = _equals(wanted)
        if query.country and "country" in fields:
            # "nước" before it, because "Nga" alone is too short a word to be taken for a country.
            places = self._agencies.lexicon.places_in(f"nước {query.country}", typed=True)
            tests[fields["country"]] = _equals(query.country, *(place.name for place in places))
        if query.number and "number" in fields:
            tests[fields["number"]] = _words_test("".join(query.number.split()), is_plain=True)
        return tests

    def _of_agency(self, rows: list[Row], field: str | None, agency: str) -> list[Row]:
        if not agency or field is None:
            return rows
        key = self._agencies.lexicon.canonical(agency)
        if key is None:
            contains = _words_test(agency)
            return [row for row in rows if row[field] and contains(row[field])]
        own = [row for row in rows if row[field] and key in self._named(row[field])]
        # Asked under its name of today: a plan that does not know it yet gives the tasks to its predecessors.
        return own or [row for row in rows if row[field] and self._has_followed(key, row[field])]

    def _find(self, text: str) -> frozenset[str]:
        named = frozenset(mention.id for mention in self._agencies.lexicon.agencies_in(text) if mention.id)
        return named or frozenset((self._agencies.key(text),))

    def _has_followed(self, later: str, text: str) -> bool:
        return any(self._agencies.follows(later, earlier) for earlier in self._named(text))


def _passes(row: Row, tests: Mapping[str, Test]) -> bool:
    return all(row[field] is not None and passes(str(row[field])) for field, passes in tests.items())


def _text(row: Row) -> str:
    return " \n ".join(value for name, value in row.items() if isinstance(value, str) and name not in _NOT_WORDS)


def _equals(*wanted: str) -> Test:
    """Compare without diacritics: two types, roles or countries never differ by them alone."""
    plain = {_plain(one).strip() for one in wanted}
    return lambda value: _plain(value) in plain


def _words_test(typed: str, *, is_plain: bool = False) -> Test:
    """Return a test for all words of `typed`, whole words in any order; diacritics count where they were typed."""
    fold = _plain if is_plain or not has_accents(typed) else match_key
    words = [re.compile(rf"(?<!\w){re.escape(word)}(?!\w)") for word in fold(typed).split()]
    return lambda text: all(word.search(fold(text)) for word in words)


@lru_cache(maxsize=4096)
def _plain(text: str) -> str:
    return fold_accents(match_key(text))
