"""Which places abroad the clauses of a plan name: also those that a heading's country places, or that come again.

"2.1. Với Nhật Bản" and "(1) Nhật Bản: …" say where "tỉnh Gifu" below or behind them lies; a place that one clause puts
in its country is the same one in the appendix, where nothing is said of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from ingest.gazetteer import UPPER
from ingest.lexicon import Lexicon
from ingest.localities import UNIT, PlaceMention, localities_of, with_bodies
from ingest.markers import read_marker
from ingest.plan import HEADING_KINDS, Clause, Plan

_TITLE_WORDS = 16
_TOPIC = re.compile(r"[^:.;]{2,80}?:(?=\s|\Z)")
_LABELS = re.compile(rf"\s*:\s*(?:các\s+)?(?:{UNIT}\s+)?")
_OPENS = re.compile(r"\s*\((?:[^\W\d]+ ){0,6}")
_HEADS_NO_PLACE = re.compile(
    r"(?:sông|núi|hồ|đường|phố|xã|phường|thôn|bản|làng|ông|bà|trường|công ty|khách sạn|chùa|đền|chợ|cầu|"
    rf"(?<![.;:–-] )(?<!\A)\b[{UPPER}][^\W\d_]*)\s+\Z"
)
_SHORTEST_WORD = 5


class Abroad:
    """The places abroad of one plan."""

    def __init__(self, plan: Plan, lexicon: Lexicon) -> None:
        self._plan = plan
        self._lexicon = lexicon
        self._by_path = plan.by_path()
        self._openers = dict(_openers(plan.clauses))
        self._named: dict[str, PlaceMention] = {}

    def learn(self, clause: Clause, text: str) -> None:
        """Take note of the places that a clause puts in their country."""
        for place in self._placed(clause, text):
            if place.type == "locality" and _is_telling(place.printed):
                self._named.setdefault(place.printed, place)

    def places_in(self, clause: Clause, text: str) -> list[PlaceMention]:
        """Return what a clause names, in order; `text` are its words."""
        found = _without_label(self._placed(clause, text), text)
        again = [place for name in self._named for place in self._again(name, text)]
        return [place for place in _joined(found, again) if not _only_places(place, again, text)]

    def _placed(self, clause: Clause, text: str) -> list[PlaceMention]:
        found = with_bodies(text, self._lexicon.places_in(text))
        topic = _TOPIC.match(text, begin_of(text))
        own = _countries(found, 0, topic.end()) if topic else set()
        countries = own or self._country_above(clause)
        start = topic.end() if topic and own else 0
        # What lies in another country may stand beside it.
        if len(countries) != 1 or _countries(found, start, len(text)) - countries:
            return found
        (country,) = countries
        here = [(one.start, one.end) for one in self._lexicon.provinces_in(text)]
        placed = [
            place
            for place in localities_of(text, country)
            if place.start >= start
            and not self._lexicon.is_town(place.name)
            and not any(place.start < end and begin < place.end for begin, end in here)
        ]
        return _joined(found, placed)

    def _country_above(self, clause: Clause) -> set[str]:
        """Return the countries that the nearest heading above to name any is about, or the item that opens a list."""
        if opener := self._openers.get(clause.path):
            return _countries(self._lexicon.places_in(opener.text), 0, len(opener.text))
        above = self._by_path.get(clause.parent or "")
        while above is not None and above.kind in HEADING_KINDS and len(above.text.split()) <= _TITLE_WORDS:
            if named := _countries(self._lexicon.places_in(above.text), 0, len(above.text)):
                return named
            above = self._by_path.get(above.parent or "")
        return set()

    def _again(self, name: str, text: str) -> Iterator[PlaceMention]:
        known = self._named[name]
        for match in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])(?! [{UPPER}])", text):
            if not _HEADS_NO_PLACE.search(text[: match.start()]):
                yield PlaceMention(match.start(), match.end(), name, known.name, "locality", known.country)


def begin_of(text: str) -> int:
    """Return where the words of a clause begin, behind its marker."""
    marker = read_marker(text)
    return len(text) - len(marker.rest) if marker else 0


def _without_label(found: list[PlaceMention], text: str) -> list[PlaceMention]:
    """Leave out the country that a list of its places begins with: "a) Lào: tỉnh A, tỉnh B"."""
    if len(found) < 2 or found[0].type != "country" or found[0].start != begin_of(text):
        return found
    country, first = found[:2]
    is_label = first.type == "locality" and first.country == country.country
    return found[1:] if is_label and _LABELS.fullmatch(text, country.end, first.start) else found


def _openers(clauses: Sequence[Clause]) -> Iterator[tuple[str, Clause]]:
    """Yield the "+" items with the dash item or paragraph above them that ends with a colon."""
    opener: Clause | None = None
    for clause in clauses:
        if clause.kind == "subbullet" and opener is not None and opener.parent == clause.parent:
            yield clause.path, opener
        elif clause.kind != "subbullet":
            opener = clause if clause.kind in ("bullet", "paragraph") and clause.text.endswith(":") else None


def _countries(places: Iterable[PlaceMention], start: int, end: int) -> set[str]:
    return {place.country for place in places if place.country and start <= place.start < end}


def _only_places(country: PlaceMention, known: Iterable[PlaceMention], text: str) -> bool:
    """Tell whether a country stands in brackets behind a place that is known to lie there."""
    return country.type == "country" and any(
        place.country == country.country and _OPENS.fullmatch(text, place.end, country.start) for place in known
    )


def _is_telling(name: str) -> bool:
    """Tell whether a name can be known again without the words around it: "Vinh" is many things."""
    return " " in name or "-" in name or len(name) >= _SHORTEST_WORD


def _joined(found: Sequence[PlaceMention], more: Iterable[PlaceMention]) -> list[PlaceMention]:
    joined = list(found)
    for place in more:
        if not any(place.start < known.end and known.start < place.end for known in joined):
            joined.append(place)
    return sorted(joined, key=lambda place: place.start)
