"""The same question with what people say around it: who asks and why, thanks, haste, the form of answer wanted."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple
from zlib import crc32


class Framing(NamedTuple):
    """What is said before and after a question; `goes_on`: the question continues a sentence begun before it."""

    before: str
    after: str
    goes_on: bool

    def around(self, question: str) -> str:
        """Return the message."""
        if self.before and self.goes_on and _begins_small(question):
            question = question[:1].lower() + question[1:]
        begins = self.after.strip()[:1]
        if begins.islower() or begins in set(",-!?."):
            question = question.rstrip(" ?.!")
        elif begins.isupper() and question.rstrip()[-1:] not in "?.!":
            question = f"{question.rstrip()}?"
        return f"{self.before}{question}{self.after}"


def _begins_small(question: str) -> bool:
    """Tell whether the first word may begin in small letters: it is no abbreviation, and no name of two words."""
    first, _, second = question.partition(" ")
    return first[1:].islower() and not second[:1].isupper()


def framed(question: str) -> str:
    """Return a message around a question; which one, the question's own text decides."""
    known = framings()
    return known[crc32(question.encode()) % len(known)].around(question)


@lru_cache(maxsize=1)
def framings() -> list[Framing]:
    """Return all that `framings.jsonl` holds, in order."""
    lines = files("eval").joinpath("framings.jsonl").read_text("utf-8").splitlines()
    return [Framing(**json.loads(line)) for line in lines]
