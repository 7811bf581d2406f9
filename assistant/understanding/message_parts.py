"""A message taken apart: its sentences, what stands between commas, and what stands around it as a whole."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from assistant.understanding.framing_words import Cues

_FEWEST = 3
"""So few words at least make a question that stands alone."""


class Part(NamedTuple):
    """A part of a message: where it stands, its words in lower case without punctuation, and as it is said."""

    start: int
    end: int
    key: str
    said: str

    @property
    def asks(self) -> bool:
        """Whether it ends with a question mark."""
        return self.said.rstrip(' "”)').endswith("?")


def parts_of_message(message: str, between: re.Pattern[str]) -> list[Part]:
    """Return the parts of a message that have words; `between` ends where the next one begins."""
    bounds = [0, *(found.end() for found in between.finditer(message)), len(message)]
    spans = [(start, end) for start, end in pairwise(bounds) if re.search(r"\w", message[start:end])]
    return [Part(start, end, words_of(message[start:end]), message[start:end]) for start, end in spans]


def words_of(text: str) -> str:
    """Return the words of a text in lower case, parted by single spaces."""
    return " ".join(re.findall(r"\w+", text.lower()))


def stands_alone(text: str, cues: Cues) -> bool:
    """Tell whether a text has words enough to be a question, and others than those of asking to be answered."""
    key = words_of(text)
    enough = len(key.split()) >= _FEWEST or cues.question.search(key) is not None or "?" in text
    return enough and not cues.request.issuperset(key.split())


def without_edges_of_message(message: str) -> str:
    """Return a message without its number in a list, without what only sighs or urges, and signs that are no words."""
    begun = message if _SECOND.search(message) else _BEGINS.sub("", message)
    return _ENDS.sub("", begun) or message


_SECOND = re.compile(r"\A\W*(?:câu )?1\s?[.)/:]\s.*\s2\s?[.)/:]\s", re.IGNORECASE)
"""Begins a list of several."""
_BEGINS = re.compile(
    r"\A(?:\W*(?:câu(?: hỏi)?(?: số)? )?\d{1,2}\s?[/.):]\s+|[^\w“\"(\[]+|(?:(?:gấp|khẩn)[\s!,.:]+)+)", re.IGNORECASE
)
_ENDS = re.compile(
    r"(?:[\s,.!]+(?:#\w+|hic|huhu|hihi|hehe|haha|hix|nha+|nhé+|ạ+|với|đi))+[\s.!]*\Z"
    r"|(?<=[\w?])[^\w?“”\"()\[\]%]{2,}\Z|(?<=[\w?.])\s*[\u2600-\U0001FAFF]+\s*\Z",
    re.IGNORECASE,
)


def handed_on(message: str, cues: Cues) -> str:
    """Return the question that a message only hands on in quotation marks, else the message."""
    quoted = _IN_QUOTES.search(message)
    if quoted is None or not cues.question.search(words_of(quoted[1])):
        return message
    around = words_of(f"{message[: quoted.start()]} . {message[quoted.end() :]}")
    is_asked_by_it = cues.calls.search(around) or cues.checks.search(around)
    return quoted[1] if not around or (_HANDS_ON.search(around) and not is_asked_by_it) else message


_IN_QUOTES = re.compile(r"[“\"](\w[^“”\"]{7,})[”\"]")
_HANDS_ON = re.compile(r"\b(?:hỏi|nhắn|câu hỏi)\b|\b(?:nguyên văn|như sau|thắc mắc)$")
