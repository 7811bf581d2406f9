"""Places and organisations abroad that a plan names, and how the province stands to them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ingest.lexicon import Lexicon
from ingest.localities import PROPER, PlaceMention
from ingest.plan import Clause, Kind, Plan
from ingest.registers.abroad import Abroad
from ingest.registers.relations import relation_in, relation_of, said_after
from ingest.registers.words import Partner, Relation

_LISTS_PLACES = re.compile(r"(?:địa phương|đối tác|tỉnh|thành phố|bang|vùng|nước|quốc gia)\b(?! ta\b)", re.IGNORECASE)
_STANDS = re.compile(r"(?:đã|đang|hiện)(?: có| thiết lập| duy trì)* (?:quan hệ|hợp tác)", re.IGNORECASE)
_NOT_SAID: frozenset[Kind] = frozenset({"recipients", "signature"})
_TITLE_WORDS = 14
_NAME_COLUMN = re.compile(r"tên|địa phương|đối tác|tỉnh|thành phố", re.IGNORECASE)
_COUNTRY_COLUMN = re.compile(r"quốc gia|^nước", re.IGNORECASE)
_SIGNED_COLUMN = re.compile(r"ký (?:kết|kế hoạch|thỏa|biên)|năm ký|ngày ký", re.IGNORECASE)
_FRIENDS = re.compile(r"Hội (?:[Hh]ữu nghị )?Việt(?: Nam)?\s*[-–]\s*[^\W\d]+(?: [^\W\d_a-zà-ỹ][^\W\d]*)*")
"""A body of our own side that carries a country's name."""
# "bằng 05 thứ tiếng: Anh, Pháp, Nga" tells of languages, "3321/BNG-UNESCO" of a document.
_NO_PLACE = re.compile(
    rf"(?:thứ tiếng|ngôn ngữ|tiếng|song ngữ|tam ngữ)(?:[\s,:;(–-]|\bvà\b|{PROPER})*\Z|/[\w-]*-\Z"
    r"|(?:Hiệp định|Thỏa thuận|Thoả thuận|Nghị định thư|Tuyên bố) \Z"
)


def read_partners(plan: Plan, lexicon: Lexicon) -> list[Partner]:
    """Return every place or organisation abroad, once a clause and relation, in order.

    A country that only places a locality or an agency is no row of its own.
    """
    rows: dict[Partner, None] = {}
    by_path = plan.by_path()
    listed: Relation | None = None
    abroad = Abroad(plan, lexicon)
    texts = dict(_texts(plan))
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
    """Return the relation that a heading states of the places listed below it ("Các địa phương đã kết nghĩa:").

    A part of the plan is about more than it names; one of an appendix is a list.
    """
    lists_all = heading is not None and (heading.kind != "part" or heading.path.startswith("Phụ lục"))
    is_short = heading is not None and lists_all and len(heading.text.split()) <= _TITLE_WORDS
    lists = heading is not None and is_short and _LISTS_PLACES.search(heading.text)
    found = relation_in(heading.text) if heading and lists else None
    is_said = found != "hợp tác" or (heading and _STANDS.search(heading.text))
    return found if is_said else None  # half of all headings speak of cooperation


def _partners(clause: Clause, text: str, places: Sequence[PlaceMention], lexicon: Lexicon) -> Iterator[Partner]:
    named = lexicon.all_agencies_in(text) if places else []
    agencies = [mention for mention in named if mention.is_foreign and not mention.is_collective]
    for agency in agencies:
        country = next((place.country for place in places if place.start >= agency.end), None)
        relation = relation_of(text, agency.start, agency.end) or relation_of(text, places[-1].start, places[-1].end)
        yield Partner(clause.plan, clause.path, agency.printed, "organisation", country, relation)
    inside = [(agency.start, agency.end) for agency in agencies]
    inside += [friends.span() for friends in _FRIENDS.finditer(text)]
    for place in places:
        if not any(start <= place.start < end for start, end in inside) and not _NO_PLACE.search(text[: place.start]):
            relation = relation_of(text, place.start, place.end)
            if relation is None and place.type == "locality":
                relation = said_after(text, place.end)
            yield Partner(clause.plan, clause.path, place.printed, place.type, place.country, relation)


def _texts(plan: Plan) -> Iterator[tuple[str, str]]:
    """Yield the words of each clause; a row below a country that spans several rows has it too."""
    country, table = "", None
    for clause in plan.clauses:
        if clause.kind in _NOT_SAID:
            continue
        if not clause.cells:
            yield clause.path, clause.text
            continue
        own = next((cell.text for cell in clause.cells if _COUNTRY_COLUMN.search(cell.column)), "")
        country = own or (country if clause.parent == table else "")
        table = clause.parent
        yield clause.path, _row_as_text(clause, country)


def _row_as_text(clause: Clause, country: str) -> str:
    """Return a row's cells as sentences of their own: its relation, then the name with its country in brackets."""
    name = next((cell.text for cell in clause.cells if _NAME_COLUMN.search(cell.column) and cell.text), None)
    if not name or not country or name == country:
        return "; ".join(cell.text for cell in clause.cells)
    rest = [cell for cell in clause.cells if cell.text not in (name, country)]
    relation = next((cell.text for cell in rest if relation_in(cell.text)), "")
    signed = any(_SIGNED_COLUMN.search(cell.column) and cell.text for cell in rest)
    lead = " ".join(filter(None, [relation, "đã ký kết" if signed else "", "với" if relation or signed else ""]))
    return "; ".join([f"{lead} {name} ({country})".strip(), *(cell.text for cell in rest)])
