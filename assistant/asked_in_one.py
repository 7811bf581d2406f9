"""Messages that ask more than one thing: each question is read by itself, the answers are told one after another."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from assistant import say
from assistant.compose.draft import Draft
from assistant.say.things import heading_of, thing_asked
from assistant.understanding.cues import WHICH_PLAN, asks_of_several
from assistant.understanding.doubt import doubts
from assistant.understanding.frame import Frame
from assistant.understanding.of_each_plan import are_all_apart, are_of_one_plan_each, parts_of, under_head
from assistant.understanding.several_addresses import of_each_part
from assistant.understanding.several_questions import MOST, are_two, halves_of, is_of_its_own, questions_of
from assistant.understanding.several_things import listed_of, subjects_of, things_of
from assistant.understanding.which_each import asks_which_twice, which_of_each
from assistant.understanding.whole_plans import aspects_of
from ingest.folding import syllables
from ingest.lexicon import Lexicon

Explain = Callable[[str, Sequence[str], Sequence[str]], Frame]
"""Reads a question after earlier ones; the third argument limits the plans where it names none."""


_HARDLY_ONE = 2 * MOST
"""More sentences that ask are not read for which goes on about which: each would be read with all before it."""


class Reading(NamedTuple):
    """How questions are read; `place` tells of which province a plan is, `is_printed` whether a plan says words so."""

    explain: Explain
    place: Callable[[str], str]
    lexicon: Lexicon
    is_printed: Callable[[str], bool]

    def topic(self, text: str) -> frozenset[str]:
        """Return the words of a text that are a subject of their own, those that name an agency or a place too."""
        frame = self.explain(text, (), ())
        named = syllables(frame.text) if frame.agencies or frame.address or frame.places else ()
        return frozenset((*frame.topic, *named))

    def of_plans(self, text: str, earlier: Sequence[str], plans: Sequence[str]) -> Asked:
        """Return a question that leaves its plan open as one of these plans."""
        if len(plans) == 1:
            bare = text.rstrip(" ?.")
            said = f"{bare} ở {self.place(plans[0])}{text[len(bare) :]}"
            frame = self.explain(said, earlier, ())
            if frame.plans == tuple(plans):  # a plan of no province is called otherwise
                return Asked(said, frame)
        return Asked(text, self.explain(text, earlier, plans))


class Asked(NamedTuple):
    """One question of a message."""

    text: str
    frame: Frame
    called: str = ""
    """What it asks for, where a message asks for several things of plans; else it is numbered."""
    opens: str = ""
    """What is said before the answers, with the first of them."""


def questions_apart(
    message: str, read: Reading, earlier: Sequence[str] = (), *, announced: bool = False
) -> list[Asked]:
    """Return the questions of a message that asks several, each of its own; nothing for any other message.

    One that doubts an answer twice over ("Chắc không? Căn cứ vào đâu?") asks one thing.
    """
    whole = under_head(message, read.lexicon)
    return [] if doubts(message) else _questions_apart(whole, read, earlier, announced=announced)


def _questions_apart(message: str, read: Reading, earlier: Sequence[str], *, announced: bool) -> list[Asked]:
    """Return the questions of a message that asks several, each of its own; nothing for any other message.

    `message` comes without what is said around it, which may have `announced` that there are several. A question that
    names no plan is asked of the one before it, the first of the one after it.
    """
    explain = read.explain
    of_each = parts_of(message, read.lexicon)
    frames = [explain(part, (), ()) for part in of_each.parts]
    if frames and are_all_apart(frames, under_head=bool(of_each.head)):
        return [Asked(whole, explain(whole, (), ())) for whole in of_each.whole]
    if of_things := _of_each_thing(message, read, earlier):
        return of_things
    if of_which := _which_of_each(message, read):
        return of_which
    if of_parts := _of_each_part(message, read, earlier):
        return of_parts
    parts = questions_of(message, announced=announced)
    if len(parts) <= 1:
        return _halves(message, read, earlier)
    if len(parts) > _HARDLY_ONE:
        parts, announced = parts[: MOST + 1], True
    found: list[Asked] = []
    for part in parts:
        asked = _after(part, found, read, earlier)
        names_plan = explain(part, (), ()).names_plan
        is_own = announced or is_of_its_own(asked.frame, [one.frame for one in found], names_plan=names_plan)
        if found and not is_own:
            found[-1] = _after(f"{found[-1].text} {part}", found[:-1], read, earlier)
        else:
            found.append(asked)
    named = next((one.frame.plans for one in found if one.frame.names_plan), ())
    if len(found) > 1 and named:
        found = [read.of_plans(one.text, (), named) if _leaves_plan_open(one.frame) else one for one in found]
    return found if len(found) > 1 else []


def _which_of_each(message: str, read: Reading) -> list[Asked]:
    """Return the questions of a message that asks which plans say one thing and which another, of things apart."""
    if not asks_which_twice(message):
        return []
    named = read.explain(message, (), ())
    which = which_of_each(message, names_several=len(named.plans) > 1 and named.names_plan)
    plans = named.plans if named.names_plan else ()
    found = [Asked(part, read.explain(part, (), plans)) for part in which.parts]
    is_each = all(one.frame.compares and len(one.frame.plans) > 1 for one in found)
    subjects = [(one.frame.agencies, {word for word in one.frame.topic if not word.isdigit()}) for one in found]
    # Under a head the second may say no more than that ("… tỉnh nào chỉ nói chung").
    is_as = set.__eq__ if which.head else set.__le__
    is_apart = all(agencies != others or not is_as(own, said) for (others, said), (agencies, own) in pairwise(subjects))
    return found if len(found) > 1 and is_each and is_apart else []


def _of_each_thing(message: str, read: Reading, earlier: Sequence[str]) -> list[Asked]:
    """Return a question for each of the things that a message asks of plans as wholes."""
    things = (
        things_of(message, read.lexicon, read.topic)
        or subjects_of(message, read.lexicon)
        or listed_of(message, read.lexicon, lambda text: read.is_printed(read.explain(text, (), ()).text))
    )
    opens = "" if things else say.AS_WHOLES
    # After other questions "so sánh hai tỉnh" goes on with what was asked.
    is_own = not earlier or len({one.name for one in read.lexicon.provinces_in(message, typed=True)}) > 1
    things = things or (aspects_of(message, read.lexicon) if is_own else ())
    frames = [read.explain(one.question, earlier, ()) for one in things]
    named = next((frame.plans for frame in frames if frame.names_plan), ())
    found: list[Asked] = []
    for one, frame in zip(things, frames, strict=True):
        called = one.typed if frame.english else thing_asked(one.kind, one.typed)
        if named and _leaves_plan_open(frame):
            found.append(read.of_plans(one.question, (), named)._replace(called=called))
        else:
            found.append(Asked(one.question, frame, called))
    return [found[0]._replace(opens=opens), *found[1:]] if found else []


def _of_each_part(message: str, read: Reading, earlier: Sequence[str]) -> list[Asked]:
    """Return a question for each of the parts that a message lists, where each is read as another place or agency."""
    found = [Asked(part, read.explain(part, earlier, ())) for part in of_each_part(message, MOST)]
    places = {(one.frame.address, one.frame.agencies) for one in found}
    is_sure = all(one.frame.address or one.frame.agencies for one in found[1:])
    return found if is_sure and len(places) == len(found) else []


def _after(text: str, before: Sequence[Asked], read: Reading, earlier: Sequence[str]) -> Asked:
    frame = read.explain(text, () if before else earlier, ())
    named = before[-1].frame.plans if before and before[-1].frame.names_plan else ()
    return read.of_plans(text, (), named) if named and _leaves_plan_open(frame) else Asked(text, frame)


def _halves(message: str, read: Reading, earlier: Sequence[str]) -> list[Asked]:
    """Return the two questions of one sentence, each of its own; nothing for any other sentence."""
    for one, other in halves_of(message):
        first = Asked(one, read.explain(one, earlier, ()))
        alone = read.explain(other, (), ())
        if alone.names_plan and _leaves_plan_open(first.frame):
            first = read.of_plans(one, earlier, alone.plans)
        second = _after(other, [first], read, earlier)
        parted = re.search(r"[,;]\s+\w+\s*$", message[: len(message) - len(other)]) is not None
        if are_two(first.frame, second.frame, names_plan=alone.names_plan, parted=parted):
            return [first, second]
    return []


def _leaves_plan_open(frame: Frame) -> bool:
    of_several = asks_of_several(frame.text) or WHICH_PLAN.search(frame.text) or _OF_PLANS.search(frame.text)
    return not (frame.names_plan or frame.elsewhere or of_several)


_OF_PLANS = re.compile(
    r"\b(?:các|những|mỗi|mọi|cả|từng|mấy|bao nhiêu|hai|ba|bốn|năm|\d+) (?:tỉnh|kế hoạch|địa phương|bản)\b"
)


def told_together(drafts: Sequence[Draft], asked: Sequence[Asked]) -> Draft:
    """Return one draft of the answers to the first of several questions, each under what it is or its number.

    Those that are of one plan each stand by themselves: each answer names its plan.
    """
    told, has_more = asked[: len(drafts)], len(asked) > len(drafts)
    by_themselves = are_of_one_plan_each([one.frame for one in told])
    whole = Draft(drafts[0].corpus, status=drafts[0].status)
    if told[0].opens:
        whole.say(told[0].opens)
    for number, (names, draft) in enumerate(_once_each(drafts, told), start=1):
        if not by_themselves:
            whole.say(heading_of(names) if any(names) else say.question_numbered(number))
        whole.add(draft)
        whole.status = "answered" if draft.status == "answered" else whole.status
    if has_more:
        whole.say(say.QUESTIONS_LEFT)
    lists = [draft.complete for draft in drafts if draft.complete]
    longest = max(lists, key=lambda one: one.total, default=None)
    whole.complete = next((one for one in lists if one.shown < one.total), longest)
    return whole


def _once_each(drafts: Sequence[Draft], asked: Sequence[Asked]) -> list[tuple[list[str], Draft]]:
    """Return each answer with what it tells: what one part of a plan tells of two things ("Mục đích, yêu cầu") once."""
    told: dict[object, tuple[list[str], Draft]] = {}
    for number, (draft, one) in enumerate(zip(drafts, asked, strict=True)):
        places = frozenset((cited.plan, cited.path) for cited in draft.citations)
        key = places if one.called and places else number
        told.setdefault(key, ([], draft))[0].append(one.called)
    return list(told.values())
