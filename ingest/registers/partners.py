"""Places and organisations abroad that a plan names, and how the province stands to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.lexicon import Lexicon
from ingest.localities import PlaceMention
from ingest.plan import Clause, Kind, Plan
from ingest.registers.abroad import Abroad, begin_of
from ingest.registers.words import Partner, Relation

# In the order of strength: a list "of twin cities with which agreements are signed" is one of twin cities.
_CUES: tuple[tuple[Relation, re.Pattern[str]], ...] = (
    (
        "tiềm năng",
        re.compile(
            r"(?:thúc đẩy|xúc tiến|tiến tới|hướng tới|tìm hiểu|nghiên cứu|khả năng|đề xuất|dự kiến)[^.;]{0,40}"
            r"\b(?:kết nghĩa|ký(?: kết)?|(?:thiết )?lập quan hệ|quan hệ)|(?:khả năng|nhu cầu|cơ hội) hợp tác",
            re.IGNORECASE,
        ),
    ),
    ("kết nghĩa", re.compile(r"kết nghĩa", re.IGNORECASE)),
    (
        "đã ký kết",
        re.compile(
            r"(?:đã|có|được)[^.;,]{0,40}ký kết|th[ỏo][ảa] thuận[^.;]{0,30} đã ký|"
            r"ký kết th[ỏo][ảa] thuận|th[ỏo][ảa] thuận[^.;]{0,60}ký kết|ghi nhớ",
            re.IGNORECASE,
        ),
    ),
    (
        "tiềm năng",
        re.compile(r"tiềm năng|mở rộng (?:quan hệ|các hoạt động|hợp tác)|thiết lập quan hệ mới", re.IGNORECASE),
    ),
    ("hợp tác", re.compile(r"hợp tác|đã thiết lập quan hệ|có quan hệ|hữu nghị", re.IGNORECASE)),
)
_AGREED_LATER = re.compile(r"(?:theo|trên cơ sở)\s[^.;]{0,30}(?:thỏa|thoả) thuận[^.;]{0,80}ký kết", re.IGNORECASE)
_SEGMENT = re.compile(r"[.;](?=\s)")
_LISTS_PLACES = re.compile(r"(?:địa phương|đối tác|tỉnh|thành phố|bang|vùng|nước|quốc gia)\b(?! ta\b)", re.IGNORECASE)
_NOT_SAID: frozenset[Kind] = frozenset({"recipients", "signature"})
_COLON = re.compile(r"(?:\s*\([^()]*\))?:")
_TITLE_WORDS = 14
_NAME_COLUMN = re.compile(r"tên|địa phương|đối tác|tỉnh|thành phố", re.IGNORECASE)
_COUNTRY_COLUMN = re.compile(r"quốc gia|^nước", re.IGNORECASE)
_SIGNED_COLUMN = re.compile(r"ký (?:kết|kế hoạch|thỏa|biên)|năm ký|ngày ký", re.IGNORECASE)
_FRIENDS = re.compile(r"Hội (?:[Hh]ữu nghị )?Việt(?: Nam)?\s*[-–]\s*[^\W\d]+(?: [^\W\d_a-zà-ỹ][^\W\d]*)*")
"""A body of our own side that carries a country's name."""
_FIELD = re.compile(r"(?:lĩnh vực|chương trình|cơ quan|tổ chức|quỹ)\s+hợp tác\Z", re.IGNORECASE)


def read_partners(plan: Plan, lexicon: Lexicon) -> list[Partner]:
    """Return every place or organisation abroad, once a clause and relation, in order.

    A country that only places a locality or an agency is no row of its own.
    """
    rows: dict[Partner, None] = {}
    by_path = plan.by_path()
    listed: Relation | None = None
    abroad = Abroad(plan, lexicon)
    texts = {c.path: _row_as_text(c) if c.cells else c.text for c in plan.clauses if c.kind not in _NOT_SAID}
    for path, words in texts.items():
        abroad.learn(by_path[path], words)
    for clause in plan.clauses:
        if clause.kind != "subbullet":
            listed = _relation_above(clause) if clause.kind == "bullet" and clause.text.endswith(":") else None
        if text := texts.get(clause.path):
            above = listed or _relation_above(by_path.get(clause.parent or ""))
            places = abroad.places_in(clause, text)
            found = (replace(row, relation=row.relation or above) for row in _partners(clause, text, places, lexicon))
            rows |= dict.fromkeys(found)
    return list(rows)


def _relation_above(heading: Clause | None) -> Relation | None:
    """Return the relation that a heading states of the places listed below it ("Các địa phương đã kết nghĩa:")."""
    is_short = heading is not None and heading.kind != "part" and len(heading.text.split()) <= _TITLE_WORDS
    lists = heading is not None and is_short and _LISTS_PLACES.search(heading.text)
    found = _relation(heading.text, len(heading.text), len(heading.text)) if heading and lists else None
    return None if found == "hợp tác" else found  # half of all headings speak of cooperation


def _partners(clause: Clause, text: str, places: Sequence[PlaceMention], lexicon: Lexicon) -> Iterator[Partner]:
    named = lexicon.all_agencies_in(text) if places else []
    agencies = [mention for mention in named if mention.is_foreign and not mention.is_collective]
    for agency in agencies:
        country = next((place.country for place in places if place.start >= agency.end), None)
        relation = _relation(text, agency.start, agency.end) or _relation(text, places[-1].start, places[-1].end)
        yield Partner(clause.plan, clause.path, agency.printed, "organisation", country, relation)
    inside = [(agency.start, agency.end) for agency in agencies]
    inside += [friends.span() for friends in _FRIENDS.finditer(text)]
    for place in places:
        if not any(start <= place.start < end for start, end in inside):
            relation = _relation(text, place.start, place.end)
            if relation is None and place.type == "locality":
                relation = _said_after(text, place.end)
            yield Partner(clause.plan, clause.path, place.printed, place.type, place.country, relation)


def _row_as_text(clause: Clause) -> str:
    """Return a row's cells as sentences of their own, a name with the country of its column in brackets behind it."""
    names, countries = (
        next((cell.text for cell in clause.cells if head.search(cell.column) and cell.text), None)
        for head in (_NAME_COLUMN, _COUNTRY_COLUMN)
    )
    rest = [cell.text for cell in clause.cells if cell.text not in (names, countries)]
    signed = any(_SIGNED_COLUMN.search(cell.column) and cell.text for cell in clause.cells)
    lead = "đã ký kết với " if signed else ""
    return "; ".join([f"{lead}{names} ({countries})", *rest] if names and countries else [c.text for c in clause.cells])


def _relation(text: str, start: int, end: int) -> Relation | None:
    """Return the relation that the words before a name state, within its sentence or list member."""
    segment_start = max((match.end() for match in _SEGMENT.finditer(text, 0, start)), default=0)
    before = text[segment_start:start]
    for relation, cue in _CUES:
        if any(not _FIELD.search(before[: match.end()]) for match in cue.finditer(before)):
            return relation
    following = next((match.start() for match in _SEGMENT.finditer(text, end)), len(text))
    return "đã ký kết" if _AGREED_LATER.search(text, end, following) else None


def _said_after(text: str, end: int) -> Relation | None:
    """Return the relation that a clause states of the place before its colon: "Với tỉnh A: kỷ niệm ngày kết nghĩa"."""
    colon = _COLON.match(text, end)
    if not colon or _SEGMENT.search(text, begin_of(text), end):
        return None
    end = colon.end()
    following = next((match.start() for match in _SEGMENT.finditer(text, end)), len(text))
    return _relation(text[end:following], following - end, following - end)
