"""Agencies in running text: known ones by name or abbreviation, collective ones, unknown ones by their form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from ingest.folding import match_key
from ingest.gazetteer import UPPER, Found, Gazetteer, Reading, Syllable, inside_word, joinings, joins

_ACRONYM = re.compile(rf"\b(?=\w*[{UPPER}]\w*[{UPPER}])\w+")
_LIST_GAP = re.compile(r"\s*(?:[,;:&]|,?\s*(?:và|va))\s*", re.IGNORECASE)
_NAME_END = re.compile(r"\s*(?:[,;.:)\]]|\Z|(?:và|va|&|-|–)\s)|\s+(?:chủ|phối|có|liên|được|tỉnh|thành phố|rà|tham)\b")
# A word that ends an unknown agency's name: what follows is said about it.
_STOP = frozenset(
    "là chủ phối tham theo căn để của trong thực tổ trên tại với cho có được hướng tiếp về khi nếu phải sẽ đã cùng "
    "rà xây định hằng hàng thường kịp báo gửi nghiên chỉ do từ qua các những và hoặc nhằm chịu kiểm đề lập tăng "
    "triển đẩy đảm bảo bố cân trình liên tổng thuộc đến vào tỉnh thành nước".split()
)


class Successor(NamedTuple):
    """Where an agency's tasks went, since when, and by which document."""

    id: str
    since: str
    source: str


@dataclass(frozen=True, slots=True)
class Agency:
    """One agency of the data file."""

    id: str
    name: str
    level: str
    successors: tuple[Successor, ...] = ()


@dataclass(frozen=True, slots=True)
class AgencyMention:
    """An agency named in a text.

    `printed` is the text's own wording; `name` the same with abbreviations spelled out; `id` is None for an
    agency that no data file knows. `is_foreign` marks a department of another country, no agency of a plan.
    """

    start: int
    end: int
    printed: str
    id: str | None
    name: str
    is_collective: bool = False
    is_foreign: bool = False


class _Core(NamedTuple):
    agency: Agency
    needs_province: bool


@dataclass(frozen=True, slots=True)
class AgencyIndex:
    """Finds agencies in texts of one reading (as printed, as typed, or as typed without diacritics)."""

    reading: Reading
    cores: Gazetteer[tuple[_Core, ...]]
    bare: Mapping[str, Gazetteer[Agency]]
    provinces: Gazetteer[Any]
    spelled: Mapping[str, str]
    collective: re.Pattern[str]
    nouns: Mapping[str, str]
    heads: re.Pattern[str]

    def find(self, text: str) -> list[AgencyMention]:
        """Return the agencies of a text in order, without overlaps."""
        found = self._known(text)
        found = _merge(found, self._collective(text))
        if not self.reading.typed:
            found = _merge(found, self._unknown(text))
        return sorted(found, key=lambda mention: mention.start)

    def _known(self, text: str) -> list[AgencyMention]:
        syllables = self.reading.syllables(text)
        found: list[AgencyMention] = []
        index = 0
        while index < len(syllables):
            hit = None if inside_word(syllables, index) else self._core_at(syllables, index, text)
            if hit:
                found.append(self._mention(hit, text))
                index = self._list_after(syllables, hit.following, text, hit.value.name, found)
            elif text[syllables[index].end : syllables[index].end + 1] == ":":
                index = self._list_after(syllables, index + 1, text, syllables[index].key, found)
            else:
                index += 1
        return found

    def _core_at(self, syllables: Sequence[Syllable], index: int, text: str) -> Found[Agency] | None:
        for core in self.cores.candidates(syllables, index, text):
            end, following, has_province = self._tail(syllables, core.following, text)
            for choice in core.value:
                if has_province or not choice.needs_province:
                    return Found(choice.agency, core.start, end, following)
        return None

    def _tail(self, syllables: Sequence[Syllable], index: int, text: str) -> tuple[int, int, bool]:
        """Take what says whose agency it is: "tỉnh", "thành phố", "tỉnh Bắc Giang", "Gia Lai"."""
        end = syllables[index - 1].end
        keys = [syllable.key for syllable in syllables[index : index + 3]]
        level = _level_length(keys)
        if index + level <= len(syllables) and level and _only_space(text, end, syllables[index].start):
            index += level
            end = syllables[index - 1].end
        if index < len(syllables) and _only_space(text, end, syllables[index].start):
            province = self.provinces.at(syllables, index, text)
            if province and (self.reading.typed or text[province.start].isupper()):
                return province.end, province.following, True
        return end, index, False

    def _list_after(
        self, syllables: Sequence[Syllable], index: int, text: str, head: str, found: list[AgencyMention]
    ) -> int:
        """Take the names that share the head before them: "Sở Tài chính, Công Thương", "Các Sở: Ng.V, TC"."""
        names = self.bare.get(head.split()[0].lower() if head else "")
        while names and 0 < index < len(syllables):
            gap = text[syllables[index - 1].end : syllables[index].start]
            hit = names.at(syllables, index, text) if _LIST_GAP.fullmatch(gap) else None
            if not hit or not self._stands_alone(text, hit):
                break
            found.append(self._mention(hit, text, shared_head=True))
            index = hit.following
        return index

    def _stands_alone(self, text: str, hit: Found[Agency]) -> bool:
        return (self.reading.typed or text[hit.start].isupper()) and bool(_NAME_END.match(text, hit.end))

    def _mention(self, hit: Found[Agency], text: str, *, shared_head: bool = False) -> AgencyMention:
        printed = " ".join(text[hit.start : hit.end].split())
        name = f"{hit.value.name.split()[0]} {printed}" if shared_head else printed
        spelled = spell_out(name, self.spelled)
        if _ACRONYM.search(spelled) or self.reading.typed:
            spelled = hit.value.name
        return AgencyMention(hit.start, hit.end, printed, hit.value.id, spelled)

    def _collective(self, text: str) -> Iterator[AgencyMention]:
        for match in self.collective.finditer(text):
            printed = " ".join(match[0].split())
            yield AgencyMention(
                match.start(),
                match.end(),
                printed,
                self._collective_id(printed),
                spell_out(printed, self.spelled),
                True,
            )

    def _collective_id(self, printed: str) -> str:
        key = match_key(printed)
        if re.search(r"\b(?:ubnd|ủy ban nhân dân)\b", key):
            return "ubnd-cap-huyen" if re.search(r"huyện|quận|thị xã", key) else "ubnd-cap-xa"
        for noun, agency in self.nouns.items():
            if re.search(rf"\b{noun}\b", key):
                return agency
        return ""

    def _unknown(self, text: str) -> Iterator[AgencyMention]:
        for match in self.heads.finditer(text):
            end = _form_end(text, match.end())
            if end > match.end():
                printed = text[match.start() : end]
                yield AgencyMention(match.start(), end, printed, None, spell_out(printed, self.spelled))


def spell_out(printed: str, abbreviations: Mapping[str, str]) -> str:
    """Return a name with "&" and the abbreviations of the data file in full words."""
    text = re.sub(r"\s*&\s*", " và ", printed)
    return re.sub(r"\b\w{2,}\b", lambda found: abbreviations.get(found[0], found[0]), text)


def _level_length(keys: Sequence[str]) -> int:
    skip = 1 if keys[:1] in (["cấp"], ["cap"]) else 0
    rest = list(keys[skip:])
    if rest[:1] in (["tỉnh"], ["tinh"]) and rest[1:2] not in (["ủy"], ["uy"]):
        return skip + 1
    return skip + 2 if rest[:2] in (["thành", "phố"], ["thanh", "pho"]) else 0


def _only_space(text: str, end: int, start: int) -> bool:
    return start <= end or text[end:start].strip(" \n\t\xa0.") == ""


_FORM_WORD = re.compile(r"(\s+và\s+|\s*[-–,&]\s*|\s+)([^\W\d_]+)")


def _form_end(text: str, start: int) -> int:
    """Return where a name that began with a head noun ends: at a stop word, a mark, or a fourth small word."""
    end, small = start, 0
    while match := _FORM_WORD.match(text, end):
        gap, word = match[1].strip(), match[2]
        capital = word[0].isupper()
        if not capital and (gap or end == start or word in _STOP or small == 3):
            break
        if capital and gap and end == start:
            break
        small = 0 if capital else small + 1
        end = match.end()
    return end


def _merge(first: list[AgencyMention], others: Iterable[AgencyMention]) -> list[AgencyMention]:
    taken = list(first)
    for mention in others:
        if all(mention.end <= known.start or mention.start >= known.end for known in taken):
            taken.append(mention)
    return taken


def mark_foreign(mentions: list[AgencyMention], text: str, places: Sequence[tuple[int, int]]) -> list[AgencyMention]:
    """Mark agencies that a foreign place governs ("Sở … tỉnh Viêng Chăn"), and unknown ones listed before them."""
    marked: list[AgencyMention] = []
    following: AgencyMention | None = None
    for mention in reversed(mentions):
        governed = any(_governs(text[mention.end : start]) for start, _ in places if start >= mention.end)
        listed = (
            following is not None
            and following.is_foreign
            and mention.id is None
            and text[mention.end : following.start].strip(" ,;và") == ""
        )
        following = replace(mention, is_foreign=governed or listed)
        marked.append(following)
    return marked[::-1]


def _governs(between: str) -> bool:
    return len(between) < 20 and bool(
        re.fullmatch(r"(?:\s*(?:của|thuộc|tại))?\s+(?:tỉnh\s+|thành phố\s+|nước\s+)?", between)
    )


def build_index(data: Mapping[str, Any], provinces: Gazetteer[Any], reading: Reading) -> AgencyIndex:
    """Make the finder for one reading from the parsed agencies.toml."""
    cores: Gazetteer[tuple[_Core, ...]] = Gazetteer(reading)
    collected: dict[str, list[_Core]] = {}
    bare = {"sở": Gazetteer[Agency](reading), "bộ": Gazetteer[Agency](reading)}
    for entry in data["agency"]:
        agency = read_agency(entry)
        # In print, collective names vary too freely for a list; `collective` finds them by their grammar.
        listed = reading.typed or agency.level not in _COLLECTIVE_LEVELS
        for name in _spellings(entry, typed=reading.typed) if listed else ():
            needs_province = "{tỉnh}" in name
            collected.setdefault(name.replace("{tỉnh}", "").strip(), []).append(_Core(agency, needs_province))
        head = agency.name.split()[0].lower()
        if head in bare:
            for name in (agency.name.split(maxsplit=1)[1], *_acronyms(entry)):
                bare[head].add(name, agency)
    for name, choices in collected.items():
        cores.add(name, tuple(sorted(choices, key=lambda core: not core.needs_province)))
    return AgencyIndex(
        reading,
        cores,
        bare,
        provinces,
        _display(data["abbreviations"]),
        _collective_pattern(data["collective"]),
        {match_key(noun): agency for agency, nouns in data["collective"].items() for noun in nouns},
        re.compile(r"(?<!\w)(?:" + "|".join(sorted(data["forms"]["heads"], key=len, reverse=True)) + r")(?=\s)"),
    )


def read_agency(entry: Mapping[str, Any]) -> Agency:
    """Return one entry of the data file as an Agency."""
    successors = tuple(Successor(s["id"], s["since"], s["source"]) for s in entry.get("successors", ()))
    return Agency(entry["id"], entry["name"], entry["level"], successors)


def _display(abbreviations: Mapping[str, str]) -> dict[str, str]:
    return {short: full.replace("{ủy}", "Tỉnh ủy") for short, full in abbreviations.items()}


def _spellings(entry: Mapping[str, Any], *, typed: bool) -> Iterator[str]:
    head = entry["name"].split()[0]
    for name in (entry["name"], *entry.get("spellings", ()), *(entry.get("typed", ()) if typed else ())):
        if "{cấp}" in name or "{ủy}" in name:
            yield from (name.replace("{cấp}", one).replace("{ủy}", two) for one, two in _LEVELS)
        else:
            yield name
    for acronym in _acronyms(entry):
        yield f"{head} {acronym}"
        yield f"{head[0]}{acronym}"
        if typed and len(acronym.replace(" ", "")) > 3:
            yield acronym


_COLLECTIVE_LEVELS = ("tập thể", "huyện", "xã")
_LEVELS = (("tỉnh", "Tỉnh ủy"), ("thành phố", "Thành ủy"))


def _acronyms(entry: Mapping[str, Any]) -> Iterator[str]:
    for short in entry.get("short", ()):
        yield from joinings(short.split())


def _collective_pattern(collective: Mapping[str, Sequence[str]]) -> re.Pattern[str]:
    """Return the pattern of "các sở, ban, ngành tỉnh (còn lại)", "UBND các huyện, thị xã, thành phố"."""
    nouns = sorted((noun for group in collective.values() for noun in group), key=len, reverse=True)
    # A noun before a capital is the head of a proper name ("các Sở Tài chính"), not a collective.
    noun = "(?:" + "|".join(re.escape(word) for word in nouns) + rf")(?!\w)(?!\s+(?-i:[{UPPER}])(?!ỉnh|hành phố))"
    whose = rf"(?:\s+(?:cấp\s+)?(?:tỉnh|thành phố|TP)(?!\w|\s+(?-i:[{UPPER}]))|\s+(?:thuộc|của)\s+(?:(?:UBND|ủy ban nhân dân)\s+)?(?:tỉnh|thành phố))?"
    which = r"(?:\s+\(?(?:có\s+liên\s+quan|liên\s+quan|chức\s+năng|còn\s+lại|khác|trực\s+thuộc(?:\s+sở)?)\)?)?"
    joint = r"(?:\s*,\s*|\s+và\s+|\s*/\s*|\s+(?!tổ chức|cấp))"
    unit = r"(?:quận|huyện|thị\s+xã|thành\s+phố|thị\s+trấn|xã|phường|đặc\s+khu)(?!\w)"
    councils = rf"(?:UBND|[ủu][ỷy]\s+ban\s+nhân\s+dân)\s+(?:(?:các\s+|cấp\s+)?{unit}(?:(?:\s*,\s*|\s+và\s+|\s*/\s*){unit})+|(?:các|cấp)\s+{unit})"
    areas = r"(?:\s*,\s*(?:quận|huyện|thị\s+xã|thành\s+phố|xã|phường)(?!\w))*"
    plain = rf"(?:(?:các|những)\s+{noun}(?:{joint}{noun})*|{noun}(?:(?:\s*,\s*|\s+và\s+){noun})+){areas}"
    return re.compile(rf"(?<!\w)(?:{councils}{whose}|{plain}{whose}{which})", re.IGNORECASE)


__all__ = ["Agency", "AgencyIndex", "AgencyMention", "Successor", "build_index", "joins", "mark_foreign", "spell_out"]
