"""The words that a question looks for, as they would stand in a clause, and whether a clause has them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import dropwhile, takewhile

from assistant.compatriots import nationwide
from assistant.compose.context import Context
from assistant.understanding.mention_order import WHERE_MENTIONED
from ingest.folding import fold_accents, match_key, syllables

_LONGEST, _VERB, _SHORT = 5, 2, 4
LAW = re.compile(r"(?:luật|bộ luật|pháp lệnh|nghị định|thông tư|công ước|hiệp định) \w")


def as_typed(context: Context) -> str:
    """Return the subject in the capitals that it was typed in."""
    words = " hoặc ".join(offered(context)) or " ".join(_looked_for(context))
    # A mark within a word parts syllables ("công nghệ 4.0").
    typed = re.search(r"\W+".join(map(re.escape, words.split())), context.frame.typed, re.IGNORECASE)
    return typed[0] if typed else words


def unguessed(context: Context) -> str:
    """Return the subject without the diacritics that were guessed: what stands nowhere may be a wrong guess."""
    words = as_typed(context)
    plain = re.search(re.escape(fold_accents(words)), context.frame.typed, re.IGNORECASE)
    return plain[0] if plain else words


def phrases_of(context: Context) -> list[str]:
    """Return the subject and what means the same, each as it would stand in a clause; none for a long subject."""
    topic = _looked_for(context)
    if len(both := offered(context)) > 1:
        return [*both, *(other for one in both for other in context.evidence.same_as(one.split()))]
    if not 0 < len(topic) <= _LONGEST:
        return []
    return [" ".join(topic), *context.evidence.same_as(topic)]


def _as_printed_at_all(context: Context, topic: Sequence[str]) -> Sequence[str]:
    """Return a subject without the words for what it is, where plans print it so alone ("lối hát ca trù")."""
    plans, evidence = context.frame.plans, context.evidence
    if len(topic) <= _TWO or evidence.stands_in(topic, plans) or evidence.same_as(topic):
        return topic
    tail = list(topic)
    while len(tail) > _TWO and tail[0] in _WHAT_IT_IS:
        tail.pop(0)
        if evidence.stands_in(tail, plans):
            return tail
    return topic


_WHAT_IT_IS = frozenset("lối kiểu loại hình thức thể môn làn điệu dạng nghề trò hát múa diễn bộ cái món".split())
_TWO = 2


def typed_phrases(context: Context) -> list[str]:
    """Return those of the phrases that the question itself has; the others mean the same."""
    both = offered(context)
    return both if len(both) > 1 else [" ".join(_looked_for(context))]


def as_printed(phrase: str, texts: Iterable[str]) -> str:
    """Return a phrase in the capitals that the first of some texts prints it in."""
    found = (re.search(re.escape(phrase), text, re.IGNORECASE) for text in texts)
    return next((match[0] for match in found if match), phrase)


_ABROAD = re.compile(r"\bnước\b(?! ngoài)")


def _looked_for(context: Context) -> Sequence[str]:
    """Return the subject without the verb of what is done with it ("tỉnh nào tổ chức festival"): a plan words that
    otherwise.
    """
    topic = context.frame.topic
    verb, rest = " ".join(topic[:_VERB]), topic[_VERB:]
    asked = rf"\b{re.escape(verb)} (?:các |những )?{re.escape(' '.join(rest))}\b"
    if "nước ngoài" in context.frame.text:  # "ngoài" alone is no subject
        topic = tuple(_ABROAD.sub("nước ngoài", " ".join(topic)).split())
    is_itself = verb in _SAY_WHAT_IS_DONE and len(rest) <= _SHORT
    is_done = rest and not is_itself and context.evidence.is_common(verb) and re.search(asked, context.frame.text)
    return _as_printed_at_all(context, rest if is_done else topic)


_SAY_WHAT_IS_DONE = frozenset(
    "bảo tồn|giữ gìn|gìn giữ|phát huy|quảng bá|phổ biến|tuyên truyền|truyền thông|rà soát|kiểm tra|giám sát|theo dõi"
    "|đôn đốc|sửa đổi|bổ sung|nghiên cứu|biên soạn|soạn thảo".split("|")
)
"""With one short object these are themselves looked for: "bảo tồn di sản" is not every place that prints "di sản"."""


def offered(context: Context) -> list[str]:
    """Return the subjects that a question puts beside each other ("chuyển đổi số hoặc công nghệ số"); else nothing.

    Where all places are looked for a comma does so too ("mọi chỗ nhắc đến phóng viên, báo chí nước ngoài").
    """
    parts = _OR.split(context.frame.text)
    if len(parts) == 1 and WHERE_MENTIONED in context.frame.text:
        parts = match_key(context.frame.typed).split(",")
    if len(parts) != 2:
        return []
    before, after = (syllables(part) for part in parts)
    # "Ngoài" alone is no subject.
    topic = {*context.frame.topic, *(["ngoài"] if "nước ngoài" in context.frame.text else [])}
    # What stands between two words of it is of it too, though it asks nothing ("cách mạng lần thứ tư").
    left = list(takewhile(lambda word: word in topic or word in context.frame.words, reversed(before)))[::-1]
    left = list(dropwhile(lambda word: word not in topic, left))
    right = list(takewhile(lambda word: word in topic, after))
    printed = [_without_verb(context, words) for words in (left, right)]
    return [" ".join(words) for words in printed if 1 < len(words) <= _LONGEST]


def _without_verb(context: Context, words: list[str]) -> list[str]:
    """Return one of two subjects without its first word, where plans print the rest ("nâng trình độ ngoại ngữ")."""
    stands_in, plans = context.evidence.stands_in, context.frame.plans
    is_less = len(words) > _TWO and not stands_in(words, plans) and stands_in(words[1:], plans)
    return words[1:] if is_less else words


_OR = re.compile(r"\b(?:hoặc là|hoặc|hay là)\b")


def prints(phrases: Sequence[str], text: str, place: str = "") -> bool:
    """Tell whether a text has one of the phrases; a law's name ends where the question's does.

    "Luật Đầu tư" is not named by "Luật Đầu tư công". `place` is the province whose people abroad count as Vietnamese.
    """
    spoken = syllables(text)
    words, key = f" {' '.join(nationwide(spoken, place) if place else spoken)} ", match_key(text)
    return any(
        re.search(rf"\b{re.escape(one)}{_NAME_ENDS}", key) if LAW.match(one) else f" {one} " in words for one in phrases
    )


_NAME_ENDS = (
    r"(?=\W*$|\s*[^\w\s]|\s+(?:và|của|về|theo|năm|ngày|số|hiện|để|thì|có|được|quy|hoặc|hay|các|do|tại|đã|này|trong)\b)"
)


def around(text: str, phrases: Sequence[str], room: int) -> str:
    """Return the part of a sentence about a phrase, from comma to comma, within `room` characters; cuts are marked."""
    if len(text) <= room:
        return text
    parts = re.split(r"(?<=[,;])\s+", text)
    first = next((i for i, part in enumerate(parts) if any(match_key(one) in match_key(part) for one in phrases)), 0)
    last = first
    while True:
        # What stands before a word says more of it than what follows.
        wider = [(first - 1, last), (first, last + 1)]
        fitting = [(a, b) for a, b in wider if a >= 0 and b < len(parts) and len(" ".join(parts[a : b + 1])) <= room]
        if not fitting:
            break
        first, last = fitting[0]
    kept = " ".join(parts[first : last + 1])
    return f"{'[…] ' if first else ''}{kept}{' […]' if last < len(parts) - 1 else ''}"


def is_listed(word: str, typed: str) -> bool:
    """Tell whether a comma parts two syllables that would make a word ("thư, điện")."""
    parts = word.split()
    return len(parts) > 1 and re.search(r"\s*[,;]\s*".join(map(re.escape, parts)), typed, re.IGNORECASE) is not None
