"""The thing that a question asks for all of: its noun phrase, without the frame of the question around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.compose.context import Context
from assistant.compose.ideas import beside
from ingest.folding import syllables

_TRANSPARENT = frozenset("các những mọi một số".split())
"""Function words that stand within a noun phrase."""
_FRAME = frozenset(
    "chỗ nơi nói chuyện nhắc kể nêu ghi viết dành định tính dự kiến dùng sử dụng nhằm lo chống phòng đưa cộng cần họ "
    "ta bà con đoạn mọi hoạt động nội dung giải pháp biện chính sách nhiệm vụ điều khoản mảng lĩnh vực vấn liên quan "
    "đề chuẩn chịu".split()
)
"""What stands around the thing asked about and names nothing."""
_SAYING = frozenset("nói nhắc kể nêu ghi viết đề".split())
"""What a question ends a thing with that it asks to be told ("công nghệ số nói ở đâu")."""
_EVERYWHERE = frozenset(
    "nước ngoài quốc tế đối tác ngoại giao văn hóa khách bạn bè địa phương tỉnh hải cán bộ người".split()
)
"""What all of these plans are about: beside a thing it narrows nothing."""
_SHORTEST, _LONGEST = 2, 6


def heads_of(context: Context) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return the things that a question asks about, each the head of a noun phrase with what narrows it.

    Several stand beside each other ("nông sản, trái cây"); two names of one thing are one of them.
    """
    chunks = _chunks(context)
    parts = _parts(context, chunks)
    found = [(head, rest) for part in parts if (head := _head(context, part)) for rest in [_narrowing(part, head)]]
    return [one for at, one in enumerate(found) if not any(_alike(context, one[0], other[0]) for other in found[:at])]


def one_thing(context: Context) -> list[tuple[str, ...]]:
    """Return the one thing that several are asked who do it ("sở nào ở các tỉnh …"); nothing for another question.

    Each task on it may be somebody else's, whatever is said beside it.
    """
    heads = [head for head, narrowing in heads_of(context) if not narrowing] if context.frame.lists else []
    return [head for head in heads if context.evidence.same_as(head)] if len(heads) == 1 else []


def _chunks(context: Context) -> list[list[str]]:
    """Return the topic's words by the runs of them that stand unbroken in the question."""
    left, chunks, broken = list(context.frame.topic), list[list[str]](), True
    for word in syllables(context.frame.text):
        if left and word == left[0]:
            if broken:
                chunks.append([])
            chunks[-1].append(left.pop(0))
            broken = False
        elif word == "ngoài" and chunks and not broken and chunks[-1][-1] == "nước":
            chunks[-1].append(word)
        elif word not in _TRANSPARENT:
            broken = True
    return [] if left else chunks


_LISTED = re.compile(r"[,;/(]|\b(?:hoặc|hoac|hay)\b")


def _parts(context: Context, chunks: Sequence[Sequence[str]]) -> list[list[list[str]]]:
    """Return the chunks of each thing that the question puts beside another with a comma."""
    is_listed = _LISTED.search(context.frame.typed.lower())
    sides = beside(context, context.frame.topic) if is_listed else []
    if len(sides) < _SHORTEST:
        return [[list(chunk) for chunk in chunks]]
    ends = [sum(map(len, sides[: at + 1])) for at in range(len(sides))]
    parts: list[list[list[str]]] = [[] for _ in sides]
    at = 0
    for chunk in chunks:
        open_part = -1
        for word in chunk:
            if word == "ngoài":
                parts[open_part][-1].append(word)
                continue
            part = next(place for place, end in enumerate(ends) if at < end)
            if part != open_part:
                parts[part].append([])
                open_part = part
            parts[part][-1].append(word)
            at += 1
    return parts


def _head(context: Context, part: Sequence[Sequence[str]]) -> tuple[str, ...]:
    for chunk in part:
        said = list(without_frame(chunk))
        while said and said[-1] in _SAYING:
            said.pop()
        fewer = context.evidence.without_repeats(said)
        words = fewer if len(fewer) >= _SHORTEST else said  # "quà biếu" is one thing, said twice
        words = _without_common(context, words)
        if (
            len(words) >= _SHORTEST
            and not _EVERYWHERE.issuperset(words)
            and not context.evidence.is_common(" ".join(words))
        ):
            return tuple(words) if len(words) <= _LONGEST else ()
    return ()


def _without_common(context: Context, words: list[str]) -> list[str]:
    """Leave out two of four words that weigh little beside the others, where these have synonyms of their own."""
    weight = context.evidence.weight
    first, last = words[:_SHORTEST], words[_SHORTEST:]
    for kept, left in ((last, first), (first, last)) if len(last) == _SHORTEST else ():
        if context.evidence.same_as(kept) and max(map(weight, left)) <= _LIGHT * max(map(weight, kept)):
            return kept
    return words


_LIGHT = 0.6


def without_frame(chunk: Sequence[str]) -> Iterator[str]:
    """Yield the words of a chunk after those of the question's frame that it begins with."""
    named = False
    for word in chunk:
        named = named or word not in _FRAME
        if named:
            yield word


def _narrowing(part: Sequence[Sequence[str]], head: Sequence[str]) -> tuple[str, ...]:
    said = {*_FRAME, *_EVERYWHERE}
    beyond = [chunk for chunk in part if not set(head) <= set(chunk)]
    return tuple(word for chunk in beyond for word in chunk if word not in said)


def _alike(context: Context, one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two things are called by names that mean the same."""
    return " ".join(one) in context.evidence.same_as(other)
