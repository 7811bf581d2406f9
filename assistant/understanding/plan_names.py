"""Which plans a question names: by province, by number, by subject, or by a name that one plan alone prints."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import TypeVar

from assistant.landmarks import plan_of_names
from assistant.subject import GENRE, own_runs, plan_called, plan_numbered
from assistant.understanding import cues
from assistant.understanding.address import find_address, section_number
from assistant.understanding.cues import Sought
from assistant.understanding.function_words import FUNCTION_WORDS
from assistant.understanding.of_itself import own_facts
from ingest.folding import match_key
from ingest.lexicon import Lexicon, PlaceMention, ProvinceMention

_LEAVES_OUT = re.compile(
    r"(?:\b(?:bỏ|trừ|loại ra|không (?:tính|kể|gồm|lấy|cần))|^ngoài(?! ra\b))"
    r"(?: (?:tỉnh|thành phố|kế hoạch|của|ra|cả|riêng))*\s*\Z"
)
_PLAN_OF = re.compile(r"\bkế hoạch (?:về )?(?P<words>\w+(?: \w+)*)")
_NAMED_BY = 2
_WORD = re.compile(r"\w+")
_ENDS_TITLE = (FUNCTION_WORDS | {"tỉnh", "thành", "tp"}) - {"đối"}
"""After these a title is over; "đối" begins "đối ngoại" as well."""
_AND = re.compile(r"\s*(?:,|và|với)?(?: (?:tỉnh|thành phố))?\s*\Z")


_OUT = re.compile(r"(?: ra)?(?: (?:thì|còn))?\b")


_Mention = TypeVar("_Mention", ProvinceMention, PlaceMention)


def left_out(mentions: Sequence[_Mention], text: str) -> tuple[list[_Mention], list[tuple[int, int]]]:
    """Return the places that a question leaves out ("trừ Hải Phòng và Gia Lai ra"), and where it says so."""
    found: list[_Mention] = []
    spans: list[tuple[int, int]] = []
    for mention in sorted(mentions, key=lambda one: one.start):
        cue = _LEAVES_OUT.search(text[: mention.start])
        if cue or (found and _AND.fullmatch(text[found[-1].end : mention.start])):
            found.append(mention)
            out = _OUT.match(text, mention.end)
            spans.append((cue.start() if cue else mention.start, out.end() if out else mention.end))
    return found, spans


_QUOTED = re.compile(r"[“\"«]([^”\"»]{2,40})[”\"»]")


def not_quoted(mentions: Sequence[ProvinceMention], text: str, typed: str) -> list[ProvinceMention]:
    """Leave out a name in quotation marks of a province that is named beside it: "“Xứ Đông” ở kế hoạch Hải Dương"."""
    quoted = {match_key(words) for words in _QUOTED.findall(typed)}
    plain = [one for one in mentions if match_key(text[one.start : one.end]) not in quoted]
    return [one for one in mentions if one in plain or one.name not in {other.name for other in plain}]


@dataclass(frozen=True, slots=True)
class PlanName:
    """What a plan can be called by: its id, its province, its subject, names that it alone prints, its number.

    `sections` are the numbers that one section of it alone is printed with.
    """

    id: str
    province: str | None
    subject: tuple[str, ...] = ()
    landmarks: frozenset[str] = frozenset()
    number: str | None = None
    sections: Mapping[str, str] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Named:
    """The plans that a question names; `elsewhere` is a province without one, `renamed` old and new provinces.

    `is_inferred`: a name that only this plan prints told which one is meant; the question itself names none.
    """

    plans: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    elsewhere: str | None = None
    is_inferred: bool = False


def called_by_number(text: str, numbers: Collection[str]) -> list[tuple[int, int]]:
    """Return where a text calls a plan by its number ("Quyết định 1877/QĐ-UBND"): no subject of a question."""
    any_number = "|".join(map(re.escape, sorted(numbers)))
    called = rf"\b(?:quyết định|kế hoạch|chương trình|đề án|văn bản)(?: số)? (?:{any_number})(?!\d)(?:[/-][\w-]+)*"
    return [found.span() for found in re.finditer(called, text)] if numbers else []


class PlanNames:
    """What the loaded plans are called by; immutable once made."""

    def __init__(self, plans: Sequence[PlanName], lexicon: Lexicon) -> None:
        self._plans = tuple(plans)
        self._lexicon = lexicon
        self._landmarks = {plan.id: plan.landmarks for plan in plans}
        self._printed = {plan.id: plan.number for plan in plans if plan.number}
        self._subjects = {plan.id: frozenset(plan.subject) for plan in plans}
        self._titles = {plan.id: plan.subject for plan in plans}
        self.runs = own_runs({plan.id: plan.subject for plan in plans})
        self.ids = tuple(plan.id for plan in plans)

    def named(self, provinces: Sequence[str], text: str, typed: str) -> Named:
        """Return what a question names; `provinces` are those found in it, `text` is it with its typing mended."""
        plans, renamed, elsewhere = self._plans_of(provinces)
        if plans or elsewhere:
            return Named(plans, renamed, None if plans else elsewhere)
        if numbered := plan_numbered(text, self._printed):
            return Named((numbered,))
        if cues.COMPARE.search(text):
            return Named()
        inferred = plan_of_names(typed, self._landmarks)
        # "Tuần Văn hóa - Du lịch Hạ Long": a name that one plan prints may hold words of another's title.
        if (called := plan_called(text, self.runs)) and inferred in (None, called):
            return Named((called,))
        return Named((inferred,), is_inferred=True) if inferred else Named()

    def address(self, plans: Sequence[str], typed: str) -> str | None:
        """Return the address that a question names, also by a number that one section of its plan alone has."""
        if (address := find_address(typed)) or len(plans) != 1:
            return address
        number = section_number(typed)
        return next((plan.sections.get(number) for plan in self._plans if number and plan.id == plans[0]), None)

    def facts_of(self, plans: Sequence[str], text: str) -> tuple[Sought, ...]:
        """Return the facts of its one plan that a question has for all its subject; provinces are left as "x"."""
        return own_facts(text, self._subjects[plans[0]]) if len(plans) == 1 else ()

    def called(self, text: str, numbers: Collection[str]) -> list[tuple[int, int]]:
        """Return where a question calls its plan by its number, which is no subject of its own."""
        return called_by_number(text, numbers)

    def without_title(self, text: str) -> str:
        """Return a mended question without the words of their title by which it calls the plans it names.

        "Kế hoạch ngoại giao văn hóa của Hải Phòng" is the plan of Hải Phòng; so are plans of which all are about that.
        """
        mentions = list(self._lexicon.provinces_in(text, typed=True))
        plans = self._plans_of([mention.name for mention in mentions])[0] or self.ids
        subject = frozenset[str]().union(*(self._subjects[plan] for plan in plans[:1]))
        for plan in plans[1:]:
            subject &= self._subjects[plan]
        places = {mention.start for mention in mentions}
        for called in reversed(list(_PLAN_OF.finditer(text))):
            begins = called.start("words")
            own = list(takewhile(lambda word: word[0] in subject or word[0] in GENRE, _WORD.finditer(called["words"])))
            while own and not (own[-1][0] in subject and self._in_titles(plans, own)):
                own.pop()
            after = _WORD.search(text, begins + own[-1].end()) if own else None
            ends = after is None or after.start() in places or after[0] in _ENDS_TITLE
            if ends and sum(word[0] in subject for word in own) >= _NAMED_BY:
                text = " ".join(f"{text[:begins]} {text[begins + own[-1].end() :]}".split())
        return text

    def _in_titles(self, plans: Sequence[str], words: Sequence[re.Match[str]]) -> bool:
        """Tell whether words, those of every title aside, stand side by side in the titles of all these plans."""
        run = f" {' '.join(word[0] for word in words if word[0] not in GENRE)} "
        return all(run in f" {' '.join(self._titles[plan])} " for plan in plans)

    def numbers(self, plans: Sequence[str]) -> set[str]:
        """Return the numbers that plans are called by and that are no subject: "Hà Nội 308", "kế hoạch 182"."""
        printed = (re.split(r"[/-]", self._printed.get(plan, ""))[0].strip() for plan in plans)
        return {part for plan in plans for part in plan.split("-") if part.isdigit()} | {one for one in printed if one}

    def _plans_of(self, names: Sequence[str]) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...], str | None]:
        """Map named provinces to plans: by their own name, else by the provinces they were merged from."""
        found: dict[str, None] = {}
        renamed: list[tuple[str, str]] = []
        elsewhere: list[str] = []
        own = {name: [plan.id for plan in self._plans if plan.province == name] for name in names}
        named_directly = {plan for ids in own.values() for plan in ids}
        for name in dict.fromkeys(names):
            ids = own[name]
            if not ids:
                parts = [part for part in self._lexicon.merged_into(name) if part != name]
                ids = [plan.id for plan in self._plans if plan.province in parts]
                renamed += [(plan.province or "", name) for plan in self._plans if plan.id in ids]
                if named_directly & set(ids):
                    continue
            if not ids:
                elsewhere.append(name)
            found |= dict.fromkeys(ids)
        return tuple(found), tuple(renamed), elsewhere[0] if elsewhere else None
