"""Several things asked of plans in one breath: "so sánh đầu mối, hạn báo cáo và kinh phí của A và B".

Each is looked up in a register or part of its own; read as one question, only one of them would be told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple

from assistant.understanding.things_called import ENGLISH, PART, VIETNAMESE, Tongue
from ingest.folding import fold_accents
from ingest.lexicon import Lexicon

Topic = Callable[[str], Collection[str]]


class Thing(NamedTuple):
    """One of the things asked together: the question that asks for it alone, its kind (a part's is "section"), and
    itself as typed.
    """

    question: str
    kind: str
    typed: str


def things_of(message: str, lexicon: Lexicon, topic: Topic) -> Sequence[Thing]:
    """Return the things that a message asks of plans as wholes, each to be looked up by itself; none if only one is.

    What the head of the document tells (signer, number, day) stays together. `topic` tells which words of a text are a
    subject, and none of a plan's name.
    """
    folded = fold_accents(message.lower())
    if len(folded) != len(message):
        return []
    found = ((tongue, run) for tongue in (VIETNAMESE, ENGLISH) if (run := tongue.run.search(folded)))
    tongue, run = next(found, (VIETNAMESE, None))
    if run is None or not _is_of_plans(message, run, tongue, lexicon, topic):
        return []
    told: dict[tuple[str, str], list[str]] = {}
    for first, last in _spans(tongue.join, folded, run.span()):
        kind, part = tongue.kind(folded[first:last]), message[first:last]
        told.setdefault((kind, part if kind == PART else ""), []).append(part)
    before, after = message[: run.start()], message[run.end() :]
    things = [Thing(f"{before}{_named(same)}{after}", kind, ", ".join(same)) for (kind, _), same in told.items()]
    return things if len(things) > 1 else []


def _spans(between: re.Pattern[str], text: str, whole: tuple[int, int]) -> list[tuple[int, int]]:
    """Return where the items of a list begin and end, `whole` being the list and `between` what parts its items."""
    edges = [whole[0], *(edge for found in between.finditer(text, *whole) for edge in found.span()), whole[1]]
    return list(zip(edges[::2], edges[1::2], strict=True))


_BARE = re.compile(r"(dau moi|chu tri|dieu phoi)(?: chung)?\Z")


def _named(same: Sequence[str]) -> str:
    """Return things of one kind as a question calls them: "đầu mối" alone is no agency."""
    text = ", ".join(same)
    return f"cơ quan {text}" if _BARE.match(fold_accents(text.lower())) else text


def _is_of_plans(message: str, run: re.Match[str], tongue: Tongue, lexicon: Lexicon, topic: Topic) -> bool:
    """Tell whether nothing but plans, and how they are to be told, stands around the things asked for."""
    before, after = message[: run.start()], message[run.end() :]
    around = f"{before} . {after}"
    for found in sorted(lexicon.provinces_in(around, typed=True), key=lambda one: -one.start):
        around = f"{around[: found.start]} {around[found.end :]}"
    words = re.findall(r"\w+", fold_accents(around.lower()))
    left = {word for word in words if word not in tongue.around and not word.isdigit()}
    if left & tongue.within:
        return False
    # The lead of a plan is a thing that has no subject: what is one then stands beside it.
    return not left or left.isdisjoint(fold_accents(word) for word in topic(f"{before}{tongue.lead}{after}"))


_ABOUT = re.compile(
    r"\A(?P<head>.*?\b(?:gi|the nao|ra sao)) (?P<subjects>ve (?!phia\b|dau\b|nuoc\b|que\b).+?)\W*\Z", re.DOTALL
)
_NEXT = re.compile(r"(?:\s*[,;]\s*(?:va\s+)?|\s+(?:va|cung|lan)\s+)(?=ve (?!phia\b|dau\b|nuoc\b|que\b))")
_ASKS = re.compile(r"\b(?:ai|gi|nao|dau|may|bao nhieu|bao gio|the nao|ra sao|khong)\b")


def subjects_of(message: str, lexicon: Lexicon) -> Sequence[Thing]:
    """Return the subjects that a message asks about one after another ("nói gì về A, về B và về C"); none if only one.

    Without a second "về" what stands after it may be one subject ("về văn hóa, thể thao và du lịch").
    """
    folded = fold_accents(message.lower())
    about = _ABOUT.match(folded) if len(folded) == len(message) else None
    if about is None or _ASKS.search(about["subjects"]):
        return []
    found = [message[first:last] for first, last in _spans(_NEXT, folded, about.span("subjects"))]
    head = message[: about.end("head")]
    things = [Thing(f"{head} {one}?", "", _without_place(one.split(" ", 1)[1], lexicon)) for one in found]
    return things if len(things) > 1 else []


_LIST = re.compile(
    r"\A(?P<head>.*?\b(?:gi|the nao|ra sao) ve) "
    r"(?P<list>[^,;:.?!]+(?:, [^,;:.?!]+)*(?:,|,? (?:va|cung|lan|hay)) [^,;:.?!]+?)\W*\Z",
    re.DOTALL,
)
_BETWEEN = re.compile(r"\s*,\s*(?:(?:va|cung|lan|hay)\s+)?|\s+(?:va|cung|lan|hay)\s+")
_WORDS = 6


def listed_of(message: str, lexicon: Lexicon, is_one: Callable[[str], bool]) -> Sequence[Thing]:
    """Return the subjects that a message lists after one "về" ("nói gì về A, B và C"); none for one subject.

    `is_one` tells of a text whether a plan prints it so: "thể thao và du lịch" is one subject then. A list of two is
    read as one question, whose words rarely stand apart.
    """
    folded = fold_accents(message.lower())
    about = _LIST.match(folded) if len(folded) == len(message) else None
    if about is None or _ASKS.search(about["list"]):
        return []
    spans = _spans(_BETWEEN, folded, about.span("list"))
    listed = [message[first:last] for first, last in spans]
    if len(listed) < _LISTED or any(len(one.split()) > _WORDS for one in listed[:-1]):
        return []
    bare = [_without_place(one, lexicon) for one in listed]
    starts = [at for at, one in enumerate(bare) if not any(_are_one(before, one, is_one) for before in bare[:at])]
    ends = [*(at - 1 for at in starts[1:]), len(spans) - 1]
    items = [message[spans[at][0] : spans[end][1]] for at, end in zip(starts, ends, strict=True)]
    head = message[: about.end("head")]
    return [Thing(f"{head} {one}?", "", _without_place(one, lexicon)) for one in items] if len(items) > 1 else []


_LISTED = 3


def _are_one(subject: str, other: str, is_one: Callable[[str], bool]) -> bool:
    return is_one(f"{subject} {other}") or is_one(f"{subject} và {other}")


def _without_place(subject: str, lexicon: Lexicon) -> str:
    """Return a subject without the province at its end ("UNESCO ở Bắc Giang")."""
    named = lexicon.provinces_in(subject, typed=True)
    return _TO_PLACE.sub("", subject[: named[0].start]) or subject if named else subject


_TO_PLACE = re.compile(
    r"\s+(?:(?:ở|o|của|cua|tại|tai|trong|theo|tỉnh|tinh|thành phố|thanh pho|kế hoạch|ke hoach)\s*)+\Z", re.IGNORECASE
)
