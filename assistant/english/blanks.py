"""Sentences of `assistant.say` as templates: called with blanks, they show where their parts stand.

A pair is a sentence made so and its English: whatever is worded anew in `assistant.say` is followed here by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from assistant.english.forms import CONVERTERS, NESTED, SHAPES

_TOKEN = re.compile(r"⟦(?P<name>\w+):(?P<kind>\w+)⟧")
_REPEATED = re.compile(r"(?P<token>⟦(?P<name>\w+):\w+⟧)(?:(?:, | và |; )(?P=token)){2,}")
_FILLED = re.compile(r"\{(?P<name>\w+)(?:\|(?P<one>[^|}]*)\|(?P<many>[^}]*))?\}")
_MANY = 97
_MANY_PRINTED = re.compile(rf"(?<!\d){_MANY}(?!\d)")
"""No sentence prints this number of its own: where it stands, the names of a list are counted."""


def blank(name: str, kind: str = "words") -> str:
    """Return what stands for a part of a sentence; `kind` is one of `forms.SHAPES`."""
    return f"⟦{name}:{kind}⟧"


def several(name: str, kind: str = "words") -> list[str]:
    """Return what stands for a list of names; their number, where the sentence prints it, is `{name}_count`."""
    return [blank(name, kind)] * _MANY


class Number(int):
    """What stands for a number above one."""

    token: str

    def __new__(cls, name: str, value: int = 2) -> Number:
        """Make the blank `name`; `value` is what a sentence takes it for that goes by how many there are."""
        made = super().__new__(cls, value)
        made.token = blank(name, "count")
        return made

    def __format__(self, spec: str) -> str:
        return self.token


class Day(date):
    """What stands for a day, however a sentence prints it."""

    def __format__(self, spec: str) -> str:
        return blank("day", "day")


DAY = Day(2000, 1, 1)


@dataclass(frozen=True)
class Pair:
    """One sentence, as made with blanks, and its English, in which `{name}` stands for the blank of that name.

    `{count|task|tasks}` prints the number and the word that goes with it.
    """

    vietnamese: str
    english: str

    def render(self, line: str, nested: Callable[[str], str]) -> str | None:
        """Return the English of a line; None where it is another sentence. `nested` renders a line within it."""
        found = self._pattern.fullmatch(line)
        if found is None:
            return None
        told = {name: self._told(name, text, nested) for name, text in found.groupdict().items()}
        return _FILLED.sub(lambda part: _filled(part, told), self.english)

    @cached_property
    def kinds(self) -> Mapping[str, str]:
        """What each of the sentence's blanks holds, by its name."""
        return {token["name"]: token["kind"] for token in _TOKEN.finditer(self._whole)}

    @cached_property
    def own(self) -> int:
        """How much of the sentence is no blank: of two that fit a line, the one with more of its own words is meant."""
        return len(_TOKEN.sub("", self._whole))

    @cached_property
    def _whole(self) -> str:
        whole = _REPEATED.sub(lambda found: found["token"], self.vietnamese)
        if repeated := _REPEATED.search(self.vietnamese):
            return _MANY_PRINTED.sub(blank(f"{repeated['name']}_count", "count"), whole)
        return whole

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        # Made when first asked for: who asks in Vietnamese only does not wait for it.
        pattern, at, seen = "", 0, set[str]()
        for token in _TOKEN.finditer(self._whole):
            name = token["name"]
            held = f"(?P={name})" if name in seen else f"(?P<{name}>{SHAPES[token['kind']]})"
            pattern += re.escape(self._whole[at : token.start()]) + held
            seen.add(name)
            at = token.end()
        return re.compile(pattern + re.escape(self._whole[at:]), re.DOTALL)

    def _told(self, name: str, text: str, nested: Callable[[str], str]) -> str:
        kind = self.kinds[name]
        return nested(text) if kind in NESTED else CONVERTERS.get(kind, str)(text)


def _filled(part: re.Match[str], told: Mapping[str, str]) -> str:
    text = told[part["name"]]
    if part["one"] is None:
        return text
    return f"{text} {part['one'] if text == '1' else part['many']}"
