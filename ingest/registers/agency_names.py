"""Lists of agencies as headings, labels and table cells print them, and the names they get in the registers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ingest.agencies import AgencyMention
from ingest.agency_forms import spell_out
from ingest.gazetteer import UPPER
from ingest.lexicon import Lexicon
from ingest.notes import SUPERSCRIPTS
from ingest.plan import Clause

_ACRONYM = re.compile(rf"\b(?:(?=\w*[{UPPER}]\w*[{UPPER}])\w+|[{UPPER}]\w{{0,2}}\.[{UPPER}])")
_SEPARATOR = re.compile(r"\s*[;,]\s*(?:[-–+•]\s+)?|(?:(?<=\s)|\A)[-–+•]\s+|\s+và\s+|\s*\n\s*")
_TITLE = re.compile(
    r"(?:Chánh|Phó Chánh|Giám đốc|Phó Giám đốc|Thủ trưởng|Chủ tịch|Phó Chủ tịch|Trưởng|Trưởng ban|Bí thư)\s+"
    r"(?:các [Ss]ở\s*:\s*)?\Z"
)
_NOTE = re.compile(r"\s*\([^()]*\)")
_SHARED_HEAD = re.compile(r"\A(?:[Cc]ác\s+)?\S+\s*:\s*")
_OF_PLACE = re.compile(
    r"(?:UBND|[ỦU][ỷy] ban nhân dân) (?:các )?(?:quận|huyện|thị xã|thành phố|thị trấn|xã|phường|đặc khu)"
    rf" (?=[{UPPER}])"
)
_LONGEST_NAME = 14


@dataclass(frozen=True, slots=True)
class Named:
    """An agency in a list: its span, title included ("Giám đốc Sở Ngoại vụ"), and its name for the register.

    `is_group` marks a name for many ("Các sở, ngành"), `of_place` one of them by its place ("UBND thị xã Sa Pa").
    """

    start: int
    end: int
    name: str
    id: str | None
    is_group: bool = False
    of_place: bool = False


_NO_AGENCY = re.compile(
    r"(?:đề án|báo cáo|kế hoạch|chương trình|văn bản|tài liệu|hồ sơ|quyết định|sách|ấn phẩm|phim|hội thảo|hội nghị"
    r"|cuộc|lớp|số|xuất bản|xây dựng|tổ chức (?!chính trị|phi|quốc tế|đoàn|xã hội|nghề)|hợp tác|thực hiện|triển khai)\b"
    r"|\d|[^:]*:",
    re.IGNORECASE,
)
"""How what is no agency begins, where a cell stands in the wrong column: a product, a task, a time, a label."""


@dataclass(frozen=True, slots=True)
class AgencyNames:
    """Names agencies as one plan does; `full_forms` maps an agency to the plan's own wording in full."""

    lexicon: Lexicon
    full_forms: Mapping[str, str]
    is_city: bool
    _read: dict[str, list[AgencyMention]] = field(default_factory=dict, compare=False)

    def mentions(self, text: str) -> list[Named]:
        """Return the agencies of a text with the titles before them, in order."""
        # Every register asks about the same clauses; each text is read once a plan.
        if text not in self._read:
            self._read[text] = self.lexicon.agencies_in(text)
        return [self._named(mention, text) for mention in self._read[text]]

    def listed(self, text: str) -> list[Named]:
        """Return what a list of agencies names, agencies unknown to the lexicon included."""
        mentions = self.mentions(text)
        pieces: list[Named] = []
        start = 0
        for match in [*_separators(text, mentions), None]:
            end = match.start() if match else len(text)
            pieces.extend(self._piece(text, start, end, mentions))
            start = match.end() if match else end
        return pieces

    def _piece(self, text: str, start: int, end: int, mentions: Sequence[Named]) -> Iterable[Named]:
        inside = [mention for mention in mentions if start <= mention.start and mention.end <= end]
        words = text[start:end].strip(f" .:;,-–…\n*{SUPERSCRIPTS}")
        words = _SHARED_HEAD.sub("", words) if inside else words
        if len(inside) > 1:
            return inside
        if inside and _NOTE.sub("", words) == text[inside[0].start : inside[0].end].strip():
            return inside
        if not any(c.isalpha() for c in words) or len(words.split()) > _LONGEST_NAME or _NO_AGENCY.match(words):
            return inside
        name = inside[0].name if inside else ""
        named = words.replace(text[inside[0].start : inside[0].end], name) if inside else words
        spelled = self._of_city(spell_out(_NOTE.sub("", named).strip(), self.lexicon.abbreviations), words)
        return [Named(start, end, spelled, inside[0].id if inside else None)]

    def _named(self, mention: AgencyMention, text: str) -> Named:
        title = _TITLE.search(text[max(0, mention.start - 20) : mention.start])
        start = mention.start - len(title[0]) if title else mention.start
        name = self._name(mention)
        of_whom = re.sub(r"\s+các [Ss]ở\s*:", "", title[0]).strip() if title else ""
        of_place = mention.is_collective and _OF_PLACE.match(mention.printed) is not None
        is_group = mention.is_collective and not of_place
        return Named(start, mention.end, f"{of_whom} {name}".strip(), mention.id, is_group, of_place)

    def _name(self, mention: AgencyMention) -> str:
        abbreviated = is_abbreviated(mention.printed, self.lexicon.abbreviations)
        if abbreviated and mention.id in self.full_forms:
            return self.full_forms[mention.id or ""]
        return self._of_city(mention.name, mention.printed)

    def _of_city(self, name: str, printed: str) -> str:
        """A city has a "Thành ủy" where an abbreviation is spelled out as "Tỉnh ủy"."""
        if self.is_city and "Tỉnh ủy" in name and "Tỉnh ủy" not in printed:
            return name.replace("Tỉnh ủy", "Thành ủy")
        return name


def is_abbreviated(printed: str, abbreviations: Mapping[str, str]) -> bool:
    """Tell whether a name is printed with "&" or an acronym of its own ("Sở VH-TT&DL"), not merely "UBND"."""
    return "&" in printed or bool(_ACRONYM.search(spell_out(printed, abbreviations)))


def agency_names(clauses: Iterable[Clause], lexicon: Lexicon, province: str | None) -> AgencyNames:
    """Collect how a plan writes its agencies in full."""
    full: dict[str, str] = {}
    read = {clause.text: lexicon.agencies_in(clause.text) for clause in clauses}
    for mentions in read.values():
        for mention in mentions:
            if mention.id and not mention.is_collective and not is_abbreviated(mention.printed, lexicon.abbreviations):
                full.setdefault(mention.id, mention.name)
    known = lexicon.provinces.get(province or "")
    return AgencyNames(lexicon, full, known is not None and known.type == "thành phố", read)


def _separators(text: str, mentions: Sequence[Named]) -> list[re.Match[str]]:
    found: list[re.Match[str]] = []
    for match in _SEPARATOR.finditer(text):
        if any(mention.start < match.end() and match.start() < mention.end for mention in mentions):
            continue
        joins_names = any(mention.end == match.start() or mention.start == match.end() for mention in mentions)
        if match[0].strip() != "và" or joins_names:
            found.append(match)
    return found
