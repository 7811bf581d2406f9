"""Agencies in running text: known ones by name or abbreviation, collective ones, unknown ones by their form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from ingest.agency_forms import form_end, governs, level_length, only_space, spell_out
from ingest.folding import match_key
from ingest.gazetteer import UPPER, Found, Gazetteer, Reading, Syllable, inside_word

PROVINCE_COMMITTEE = "ubnd-tinh"
CENTRAL = "trung ương"
DISTRICT_COUNCIL = "ubnd-cap-huyen"
COLLECTIVE_LEVELS = ("tập thể", "huyện", "xã")
"""In agencies.toml: the People's Committee of the province, the level of central bodies, the levels of plurals."""
_ACRONYM = re.compile(rf"\b(?:(?=\w*[{UPPER}]\w*[{UPPER}])\w+|[{UPPER}]\w{{0,2}}\.[{UPPER}])")
_COUNCIL = ["ủy", "ban", "nhân", "dân"], ["uy", "ban", "nhan", "dan"]
_LISTS = re.compile(r",|\bvà\b")
_LIST_GAP = re.compile(r"\s*(?:[,;:&]|,?\s*(?:và|va))\s*", re.IGNORECASE)
_NAME_END = re.compile(
    r"\s*(?:[,;.:)\]]|\Z|(?:và|va|&|-|–)\s)|\s+(?:chủ|phối|có|liên|được|tỉnh|thành phố|rà|tham|bố trí|cân đối"
    r"|theo|căn cứ|xây dựng|triển khai|hướng dẫn|tăng cường|tiếp tục|đẩy mạnh"
    r"|chỉ đạo|kịp thời|lồng ghép|báo cáo|làm|nghiên cứu)\b"
)


class Successor(NamedTuple):
    """Where an agency's tasks went, since when, and by which document."""

    id: str
    since: str
    source: str


@dataclass(frozen=True, slots=True)
class Agency:
    """One agency of the data file; `parts` are the agencies that hold its field where a province divides it."""

    id: str
    name: str
    level: str
    successors: tuple[Successor, ...] = ()
    parts: tuple[str, ...] = ()


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


class Core(NamedTuple):
    """An agency under one spelling, which may need a province after it ("Báo Bắc Giang")."""

    agency: Agency
    needs_province: bool


@dataclass(frozen=True, slots=True)
class AgencyIndex:
    """Finds agencies in texts of one reading (as printed, as typed, or as typed without diacritics)."""

    reading: Reading
    cores: Gazetteer[tuple[Core, ...]]
    bare: Mapping[str, Gazetteer[Agency]]
    provinces: Gazetteer[Any]
    spelled: Mapping[str, str]
    collective: re.Pattern[str]
    nouns: Mapping[str, str]
    heads: re.Pattern[str]
    towns: Gazetteer[Agency]

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
            if self.reading.typed and (council := self._of_town(syllables, core, text)):
                return council
            end, following, has_province = self._tail(syllables, core.following, text)
            if _is_of_a_town(text, end, core.value[0].agency) and not has_province:
                continue
            if "," in text[core.start : core.end] and not _LISTS.search(core.value[0].agency.name):
                continue  # "Trường Chính trị Tỉnh, Ủy ban nhân dân …" names no "Tỉnh ủy"
            if [syllable.key for syllable in syllables[core.following - 1 : core.following + 3]] in _COUNCIL:
                continue  # nor does "các ngành tỉnh ủy ban nhân dân huyện", typed without a comma
            for choice in core.value:
                if has_province or not choice.needs_province:
                    return Found(choice.agency, core.start, end, following)
        return None

    def _of_town(self, syllables: Sequence[Syllable], core: Found[tuple[Core, ...]], text: str) -> Found[Agency] | None:
        """Take "ubnd tp nha trang" as typed: that town's council, not the province's."""
        is_province = core.value[0].agency.id == PROVINCE_COMMITTEE
        if not is_province or core.following >= len(syllables) or not _OF_CITY.search(text[: core.end]):
            return None
        town = self.towns.at(syllables, core.following, text)
        if not town or not only_space(text, core.end, town.start):
            return None
        return Found(town.value, core.start, town.end, town.following)

    def _tail(self, syllables: Sequence[Syllable], index: int, text: str) -> tuple[int, int, bool]:
        """Take what says whose agency it is: "tỉnh", "thành phố", "tỉnh Bắc Giang", "Gia Lai"."""
        end = syllables[index - 1].end
        keys = [syllable.key for syllable in syllables[index : index + 3]]
        level = level_length(keys)
        if index + level <= len(syllables) and level and only_space(text, end, syllables[index].start):
            index += level
            end = syllables[index - 1].end
        if index < len(syllables) and only_space(text, end, syllables[index].start):
            province = self.provinces.at(syllables, index, text)
            if province and (self.reading.typed or text[province.start].isupper()):
                return province.end, province.following, True
        return end, index, False

    def _list_after(
        self, syllables: Sequence[Syllable], index: int, text: str, head: str, found: list[AgencyMention]
    ) -> int:
        """Take the names that share the head before them: "Sở Tài chính, Công Thương", "Các Sở: Ng.V, TC"."""
        is_military = head.lower().startswith(("bộ chỉ huy", "bộ tư lệnh"))
        names = self.bare.get(head.split()[0].lower() if head and not is_military else "")
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
            # "Các Sở: Tài chính, Nội vụ" names its members one by one.
            if text[match.end() : match.end() + 1] == ":" and " " not in match[0].strip().split(" ", 1)[-1]:
                continue
            cut = match.start("areas") if match["areas"] else match.end()
            yield self._group(text, match.start(), cut, self._collective_id)
            if match["areas"]:
                start = cut + len(match["areas"]) - len(match["areas"].lstrip(" ,\n"))
                yield self._group(text, start, match.end(), _area_id)

    def _group(self, text: str, start: int, end: int, id_of: Callable[[str], str | None]) -> AgencyMention:
        printed = " ".join(text[start:end].split())
        return AgencyMention(start, end, printed, id_of(printed), spell_out(printed, self.spelled), True)

    def _collective_id(self, printed: str) -> str | None:
        key = match_key(printed)
        if re.search(r"\b(?:ubnd|ủy ban nhân dân)\b", key):
            return _area_id(key)
        for noun, agency in self.nouns.items():
            if re.search(rf"\b{noun}\b", key):
                return agency
        return None

    def _unknown(self, text: str) -> Iterator[AgencyMention]:
        for match in self.heads.finditer(text):
            end = form_end(text, match.end())
            if end > match.end():
                printed = text[match.start() : end]
                yield AgencyMention(match.start(), end, printed, None, spell_out(printed, self.spelled))


def _area_id(printed: str) -> str:
    is_town = re.search(r"huyện|quận|thị xã|thành phố", match_key(printed))
    return DISTRICT_COUNCIL if is_town else "ubnd-cap-xa"


_OF_CITY = re.compile(r"(?:thành phố|thanh pho|TP)\.?\Z", re.IGNORECASE)
_TOWN = re.compile(rf"\s+[{UPPER}][^\W\d_]+")


def _is_of_a_town(text: str, end: int, agency: Agency) -> bool:
    """Tell whether "UBND thành phố" goes on with a town's name ("Vinh"): then it is not the province's."""
    return agency.id == PROVINCE_COMMITTEE and bool(_OF_CITY.search(text[:end]) and _TOWN.match(text, end))


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
        governed = any(governs(text[mention.end : start]) for start, _ in places if start >= mention.end)
        listed = (
            following is not None
            and following.is_foreign
            and mention.id is None
            and text[mention.end : following.start].strip(" ,;và") == ""
        )
        following = replace(mention, is_foreign=governed or listed)
        marked.append(following)
    return marked[::-1]
