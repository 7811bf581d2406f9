"""Which plans a question names: by province, by number, by subject, or by a name that one plan alone prints."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import TypeVar

from assistant.landmarks import plan_of_names
from assistant.subject import GENRE, own_runs, plan_called, plan_numbered
from assistant.understanding import cues
from assistant.understanding.address import find_address, names_appendix, section_number
from assistant.understanding.cues import Sought
from assistant.understanding.of_itself import own_facts
from assistant.understanding.plan_called import (
    dated,
    is_of_date,
    without_authority,
    without_carried_out,
    without_gloss,
    without_number,
    without_of,
    without_title,
)
from ingest.folding import match_key
from ingest.lexicon import Lexicon, PlaceMention, ProvinceMention

_LEAVES_OUT = re.compile(
    r"(?:\b(?:bỏ|trừ|loại ra|không (?:tính|kể|gồm|lấy|cần))|^ngoài(?! ra\b))"
    r"(?: (?:tỉnh|thành phố|kế hoạch|của|ra|cả|riêng))*\s*\Z"
)
_AND = re.compile(r"\s*(?:,|và|với)?(?: (?:tỉnh|thành phố))?\s*\Z")


_OUT = re.compile(r"(?: ra)?(?: (?:thì|còn))?\b")


_PARTED = re.compile(r"[,;(]\s|\s(?:và|va|với|voi|còn|con|so với|so voi|cùng|cung|vs\.?)\s", re.IGNORECASE)
_NAMES_PART = re.compile(r"\b(?:mục|phần|điểm|khoản|điều|nhóm|muc|phan|diem|khoan|dieu|nhom)\b", re.IGNORECASE)
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
    """What a plan can be called by: its id, province, subject, names that it alone prints, title, number and day.

    `sections` are the numbers that one section of it alone is printed with, `implements` the number of the document
    that it carries out.
    """

    id: str
    province: str | None
    subject: tuple[str, ...] = ()
    landmarks: frozenset[str] = frozenset()
    title: tuple[str, ...] = ()
    number: str | None = None
    day: date | None = None
    sections: Mapping[str, str] = field(default_factory=dict, compare=False)
    implements: str | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """The plans that a question names; `elsewhere` is a province without one, `renamed` old and new provinces.

    `is_inferred`: a name that only this plan prints told which one is meant; the question itself names none.
    """

    plans: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    elsewhere: str | None = None
    is_inferred: bool = False


class PlanNames:
    """What the loaded plans are called by; immutable once made."""

    def __init__(self, plans: Sequence[PlanName], lexicon: Lexicon) -> None:
        self._plans = tuple(plans)
        self._lexicon = lexicon
        self._landmarks = {plan.id: plan.landmarks for plan in plans}
        self._printed = {plan.id: plan.number for plan in plans if plan.number}
        self._subjects = {plan.id: frozenset(plan.subject) for plan in plans}
        self._titles = {plan.id: plan.title for plan in plans}
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

    def addresses(self, plans: Sequence[str], typed: str) -> tuple[tuple[str, str], ...]:
        """Return the address of each plan where a question names several, each with a part of its own; else nothing."""
        places = sorted(self._places(typed), key=lambda place: place.start)
        if len(plans) <= 1 or len(places) != len(plans):
            return ()
        ends: list[int] = []
        for first, second in pairwise(places):
            parted = list(_PARTED.finditer(typed, first.end, second.start))
            if not parted:
                return ()
            ends.append(parted[-1].start())
        segments = [typed[start:end] for start, end in pairwise([0, *ends, len(typed)])]
        own = [self._plans_of([place.name])[0] for place in places]
        found = {
            plan[0]: address
            for plan, segment in zip(own, segments, strict=True)
            if len(plan) == 1 and (address := self.address(plan, segment) or names_appendix(segment))
        }
        names_parts = all(_NAMES_PART.search(segment) for segment in segments)
        return tuple(found.items()) if found and (len(found) == len(plans) or names_parts) else ()

    def facts_of(self, plans: Sequence[str], text: str) -> tuple[Sought, ...]:
        """Return the facts of its one plan that a question has for all its subject; provinces are left as "x"."""
        return own_facts(text, self._subjects[plans[0]]) if len(plans) == 1 else ()

    def without_gloss(self, typed: str) -> str:
        """Return a question as typed without the title of its one plan in brackets behind the plan's province.

        Nor does the document that the plan carries out call it.
        """
        places = self._places(typed)
        plans = self._plans_of([place.name for place in places])[0]
        if len(plans) != 1:
            return typed
        typed = without_gloss(typed, {place.end for place in places}, self._titles[plans[0]])
        return self._not_by_its_basis(typed, plans[0])

    def _not_by_its_basis(self, text: str, plan: str) -> str:
        carried_out = next((one.implements for one in self._plans if one.id == plan), None)
        return without_carried_out(text, carried_out) if carried_out else text

    def plainly(self, text: str) -> str:
        """Return a mended question with the plans it names called by their province alone (see `plan_called`).

        Where it names none, a title common to all of them calls them all.
        """
        places = self._places(text)
        named = self._plans_of([place.name for place in places])[0]
        numbered = () if named else (plan_numbered(text, self._printed),)
        plans = named or tuple(plan for plan in numbered if plan) or self.ids
        if len(plans) == 1:
            days = {(one.day.day, one.day.month, one.day.year) for one in self._plans if one.id in plans and one.day}
            text = without_number(text, self.numbers(plans), days, keep=not named)
            text = self._not_by_its_basis(text, plans[0]) if named else text
        subject = frozenset.intersection(*(self._subjects[plan] for plan in plans))

        starts = {place.start for place in self._places(text)}
        text = without_authority(text, starts, lambda word: word in subject or word in GENRE or is_of_date(word))
        spans = [(place.start, place.end) for place in self._places(text)]
        text = without_title(text, spans, [self._titles[plan] for plan in plans])
        text = without_of(text, {place.start for place in self._places(text)})
        return dated(text, [(place.start, place.end) for place in self._places(text)])

    def _places(self, text: str) -> list[ProvinceMention]:
        return list(self._lexicon.provinces_in(text, typed=True))

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
