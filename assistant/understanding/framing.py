"""What a message says around its question, part by part: who asks and what for, and how he wants the answer.

A question is known by its question word or by the verb that calls for a list. Another sentence of the message is about
the asking where its subject is the asker ("Tôi là chuyên viên …", "Sếp em đang hỏi"), where it greets, asks to be
answered or names the form wanted ("nêu rõ nguồn"), or where its words stand beside each other in no plan. What names a
province, a place, a date or a document is never left out unread.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from assistant.understanding.courtesy import without_courtesy
from assistant.understanding.framing_words import Cues, FramingWords
from assistant.understanding.message_parts import (
    Part,
    handed_on,
    parts_of_message,
    stands_alone,
    without_edges_of_message,
    words_of,
)
from assistant.understanding.spans import without_spans
from assistant.understanding.topic import topic_of
from ingest.folding import fold_accents, has_accents, syllables
from ingest.lexicon import Lexicon

_FOREIGN, _STRANGE = 0.2, 0.5
"""Of the pairs of neighbouring syllables of a part, so many at most stand in the plans where it is about none of them;
the greater share goes for a part that also speaks of the asker or of asking."""


_SAID_OF = re.compile(
    r"\b(?:phần|mục|mảng|chủ đề|nội dung|lĩnh vực|vấn đề|việc|chuyện)(?: về)?"
    r" (?P<thing>[^\W\d_]{2,}(?: [^\W\d_]+){1,11}?)"
    r"(?: (?:của|ở|trong|tại|thuộc|bên|theo)(?: (?:kế hoạch|tỉnh|thành phố))*)?[ ,.;:]*$",
    re.IGNORECASE,
)
"""At the end of what an asker says of himself: what he is at work on, before the province whose plan it is."""
_THIS = re.compile(
    r"(?P<this>(?<=mục )này|(?<=phần )này|\b(?:chủ đề|nội dung|mảng|lĩnh vực|vấn đề|việc|chuyện) này)\b",
    re.IGNORECASE,
)


_FEW = 5


def _naming_this(said: str, rest: str) -> str:
    """Return a question with what an asker has said that he is at work on in the place of "mục này", "mảng này".

    "Việc này" after many words may be one that the question itself tells of.
    """
    found, this = _SAID_OF.search(said), _THIS.search(rest)
    if this is not None and this[0].lower() != "này" and len(rest[: this.start()].split()) > _FEW:
        return rest
    return f"{rest[: this.start('this')]}{found['thing']}{rest[this.end() :]}" if found and this else rest


_OF_ONESELF = re.compile(
    r"\s*\((?:thật ra |nói thật |thú thật )?(?:mình|tôi|em|tớ|minh|toi)\b(?![^()]*[?\d])[^()]*\)", re.IGNORECASE
)
"""What an asker says of himself in brackets."""


_ASKS_NUMBER = re.compile(r"\b(?:số|so)(?: (?:hiệu|hieu))?$")
"""Asks for the number of a document before its other facts ("cho mình số, ngày ban hành và người ký")."""


class Framing:
    """Leaves what is said around questions about one corpus out of them; immutable once made."""

    def __init__(self, lexicon: Lexicon, words: FramingWords, texts: Iterable[str]) -> None:
        """`texts` are what the plans print, and what people say for that."""
        self._lexicon = lexicon
        self._words = words
        self._printed = frozenset(pair for text in texts for pair in pairwise(syllables(fold_accents(text))))

    def question_alone(self, typed: str) -> str:
        """Return a question without what is said around it, and what its asker says of himself before it or after it.

        A province that only the asker's own words name is put behind the question; his agency stays where the question
        leaves open whose duty it asks for ("Sở tôi phải làm gì?").
        """
        typed = _OF_ONESELF.sub("", typed)
        while (shorter := self._less_one_part(without_courtesy(typed))) != typed:
            typed = shorter
        return typed

    def _less_one_part(self, message: str) -> str:
        """Return a message less one part that is about the asking; as it is where every part asks."""
        cues = self._words.written if has_accents(message) else self._words.bare
        message = self._asked_once(without_edges_of_message(handed_on(message, cues)), cues)
        for between, tells in ((cues.sentence, self._is_of_asking), (cues.comma, self._is_clause_of_asking)):
            parts = parts_of_message(message, between)
            if len(parts) < _TWO:
                continue
            rest, before = message[parts[1].start :], message[: parts[-1].start]
            if stands_alone(rest, cues) and tells(parts[0], parts[1:], cues):
                shorter = self._leaving_out(message[: parts[1].start], rest, cues)
                if shorter != message:
                    return shorter
            last = parts[-1]
            names = self._names(last.said) or self._agencies(last.said)
            if not names and stands_alone(before, cues) and tells(last, parts[:-1], cues):
                return before.rstrip(' ,;(–-“"')
        return message

    def _is_of_asking(self, part: Part, others: list[Part], cues: Cues) -> bool:
        """Tell whether a sentence of a message, or what stands before a colon, is about the asking."""
        leads = part.start < others[0].start
        labels = leads and cues.labels.fullmatch(part.key) is not None
        if labels or _is_of_form(part, others, cues) or cues.interjects.fullmatch(part.key):
            return True
        if part.asks or self._is_of_plans(part, others, cues):
            return False
        mine, speaks = cues.mine.search(part.key), cues.speaks.search(part.key)
        if cues.question.search(part.key):
            loose = mine or cues.anyone.search(part.key) or cues.at_a_loss.search(part.key)
            return bool(loose) and self._is_strange(part) and any(other.asks for other in others)
        if cues.greets.match(part.key) or self._opens(part, others, cues):
            return True
        if mine and self._is_day_of_asker(part, others):
            return True
        if self._names(part.said) or (self._agencies(part.said) and not (mine or speaks)):
            return False
        if not mine and cues.points.search(others[0].key) is not None and leads:
            return False
        if mine or speaks:
            return self._is_strange(part)
        if cues.purpose_of.match(part.key) and cues.bag.issuperset(part.key.split()):
            return True
        return len(part.key.split()) > _SHORT and self._share_printed(part.key) <= _FOREIGN

    def _is_clause_of_asking(self, part: Part, others: list[Part], cues: Cues) -> bool:
        """Tell whether a part of a sentence, between commas, is about the asking."""
        if _ASKS_NUMBER.search(part.key) and part.start < others[0].start:
            return False
        if _is_of_form(part, others, cues) or cues.interjects.fullmatch(part.key):
            return True
        if part.asks or self._is_of_plans(part, others, cues):
            return False
        if cues.purpose_of.match(part.key) and cues.asks_on.match(others[0].key):
            return not self._names(part.said) and not self._agencies(part.said)
        if cues.paperwork.match(part.key) and part.start < others[0].start:
            of_asker = cues.to_be_right.search(part.key) or self._is_strange(part)
            return bool(of_asker) and not self._names(part.said) and not self._agencies(part.said)
        if cues.question.search(part.key) and not cues.at_a_loss.search(part.key):
            return bool(cues.anyone.search(part.key)) and self._is_strange(part)
        if self._opens(part, others, cues):
            return True
        if part.start > others[0].start or not self._is_strange(part):
            return False
        mine, speaks = cues.mine.search(part.key), cues.speaks.search(part.key)
        return mine is not None or (speaks is not None and self._is_rich(others))

    def _is_of_plans(self, part: Part, others: list[Part], cues: Cues) -> bool:
        """Tell whether a part states or wants something that the answer turns on."""
        if any(cue.search(part.key) for cue in (cues.holds, cues.calls, cues.refers)):
            return True
        wants = cues.wants.search(part.key)
        after = [word for word in part.key[wants.end() :].split() if word not in cues.bag] if wants else []
        if not after:
            return False
        asked = any(other.asks or cues.question.search(other.key) for other in others)
        said = " ".join(after)
        share = self._share_printed(said)
        return not asked or self._names(said) or share > _STRANGE or share * len(after) >= _TWO

    def _opens(self, part: Part, others: list[Part], cues: Cues) -> bool:
        """Tell whether a part is a statement whose subject is the asker, or who sends him."""
        opens = cues.asker.match(part.key) or cues.boss.match(part.key)
        return opens is not None and not self._dates(part, others)

    def _dates(self, part: Part, others: list[Part]) -> bool:
        """Tell whether a part names a day or a number that a plan may print, and not a day of the asker's own."""
        of_a_plan = any(self._lexicon.provinces_in(other.said, typed=True) for other in others)
        return _NUMBERED.search(part.said) is not None and not (of_a_plan and _DAY.search(part.said))

    def _is_day_of_asker(self, part: Part, others: list[Part]) -> bool:
        """Tell whether a part that speaks of the asker names a day of his own, and nothing else that is asked about."""
        said = _DAY.sub(" ", part.said)
        return said != part.said and not self._dates(part, others) and self._is_strange(part._replace(said=said))

    def _is_rich(self, parts: list[Part]) -> bool:
        """Tell whether the rest of a message says by itself what it asks about."""
        return sum(len(topic_of(self._without_provinces(part.said), [])) for part in parts) >= _RICH

    def _without_provinces(self, text: str) -> str:
        named = self._lexicon.provinces_in(text, typed=True)
        return words_of(without_spans(text, [(found.start, found.end) for found in named]))

    def _is_strange(self, part: Part) -> bool:
        return self._share_printed(part.key) <= _STRANGE and not self._names(part.said)

    def _share_printed(self, said: str) -> float:
        """Return how many of the pairs of neighbouring syllables of a part stand in the plans, 0 to 1."""
        pairs = list(pairwise(syllables(fold_accents(said))))
        return sum(pair in self._printed for pair in pairs) / len(pairs) if pairs else 0.0

    def _names(self, said: str) -> bool:
        """Tell whether a part names what a question may be about."""
        named = self._lexicon.provinces_in(said, typed=True) or any(self._lexicon.places_in(said, typed=True))
        return bool(named) or _NUMBERED.search(said) is not None

    def _agencies(self, text: str) -> bool:
        return any(not one.is_collective for one in self._lexicon.agencies_in(text, typed=True))

    def _leaving_out(self, said: str, rest: str, cues: Cues) -> str:
        """Return `rest` without `said` before it, or both where `rest` needs what `said` names."""
        rest = _JOINS.sub("", rest)
        provinces = self._lexicon.provinces_in(rest, typed=True)
        key = self._without_provinces(rest)
        if cues.of_theirs.search(key) and cues.asker.match(words_of(said)):
            return said + rest
        leaves_open = cues.duty_of_whom.match(key) or cues.bare_head.search(key)
        if leaves_open and self._agencies(said) and not self._agencies(rest):
            return said + rest
        named = self._lexicon.provinces_in(said, typed=True)
        rest = _naming_this(said[: named[0].start] if named else said, rest)
        if named and not provinces:
            asked = rest.rstrip(" ?.!")
            return f"{asked} ở {said[named[0].start : named[0].end]}{rest[len(asked) :]}"
        return rest

    def _asked_once(self, message: str, cues: Cues) -> str:
        """Leave out what asks after a question again whether the plan says so; whose plan it is stays."""
        tail = _SAYS_SO.search(message)
        if tail is None or not cues.question.search(message[: tail.start()].lower()):
            return message
        named = self._lexicon.provinces_in(message[: tail.start()], typed=True)
        whose = "" if named or not tail["whose"] else f" ở{tail['whose']}"
        return f"{message[: tail.start()]}{whose}{message[tail.end() :]}"


def _is_of_form(part: Part, others: list[Part], cues: Cues) -> bool:
    """Tell whether a part only asks to be answered, or says in what form."""
    words = set(part.key.split())
    if cues.refers.search(part.key) or cues.points.search(part.key):
        return False
    if cues.checks.search(part.key) and not any(other.asks or cues.question.search(other.key) for other in others):
        return False
    return (words <= cues.form and cues.of_form.search(part.key) is not None) or (
        words <= cues.request and cues.asked_for.search(part.key) is not None
    )


_JOINS = re.compile(
    r"\A(?:(?:nhưng|mà|nên|thì|vì vậy|do đó|do vậy)\s+)?"
    r"(?:(?:cần|muốn|xin|nhờ)\s+(?=(?:liệt kê|kể|nêu|lập|tổng hợp|thống kê|trích|so sánh)\b))?",
    re.IGNORECASE,
)
"""What joins a question to the part before it."""
_SAYS_SO = re.compile(
    r"[,?]\s*(?:trong\s+)?(?:kế hoạch|văn bản)(?:\s+của)?(?P<whose>\s+[^,?]{0,30}?)?\s+có\s+"
    r"(?:nói|ghi|nêu|nhắc)(?:\s+(?:tới|đến|rõ|gì|cụ thể))*\s+không(?=\s*\??\s*\Z)",
    re.IGNORECASE,
)
_DAY = re.compile(r"\b(?:ngày |hôm )?\d{1,2}/\d{1,2}\b(?!/)")
_NUMBERED = re.compile(
    r"\b\d{1,2}/\d|\b(?:19|20)\d\d\b|\d\s*%|\d+/\w|\b(?:số|quyết định|nghị quyết|điều|mục|phần) \d|\b[IVX]{2,}\b"
    r"|\b(?:\d|hai|ba|bốn|năm|cả|các|mỗi|từng) (?:tỉnh|kế hoạch|địa phương|bản)\b",
    re.IGNORECASE,
)
_TWO = 2
_SHORT = 3
_RICH = 4
"""So many syllables beside those of asking, and beside provinces, say what a question is about."""
