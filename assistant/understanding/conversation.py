"""From the questions of a conversation to the frame of its last one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.smalltalk import is_greeting, is_thanks
from assistant.understanding.another import (
    fact_of_document,
    fact_of_shown_document,
    fact_of_told_document,
    of_another_number,
    same_of_documents,
)
from assistant.understanding.antecedent import (
    column_of,
    narrowed,
    of_shown_plan,
    said_before,
    section_beside,
    within_section,
)
from assistant.understanding.checking import asked_too, beside, others_than, part_in, reason_of
from assistant.understanding.followup import TOLD_AGAIN, carry_over
from assistant.understanding.frame import Frame
from assistant.understanding.in_place import in_its_place
from assistant.understanding.more import beyond_told, counting_named
from assistant.understanding.narrowing import kept_of_items, kept_of_list
from assistant.understanding.other_plan import checked_again, of_same_subject
from assistant.understanding.refer import refer
from assistant.understanding.returning import (
    kept_within,
    leads_back,
    returns_to,
    up_to_plan,
    within_shown,
    without_opening,
)
from assistant.understanding.scope import scoped
from assistant.understanding.set_beside import together
from assistant.understanding.slots import as_department, goes_on_from, named_before, other_of_pair, same_of_plan
from assistant.understanding.they import holders_beside_them
from assistant.understanding.told import Memory


def in_conversation(
    read: Callable[[str], Frame], asked: Sequence[str], ids: Sequence[str], memory: Memory | None
) -> Frame:
    """Return the frame of the last of the questions `asked`; `read` reads one by itself, `ids` are all plans.

    Without a memory of the answers a question goes on from the questions alone.
    """
    frames: list[Frame] = []
    *earlier, question = asked
    for text in (*(one for one in earlier if not (is_thanks(one) or is_greeting(one))), question):
        rest, place = returns_to(without_opening(text) if frames else text, len(frames))
        before = [one for one in (frames[: place + 1] if place >= 0 else frames) if not one.aside]
        whole, rest = rest, leads_back(rest) if before else rest
        too = asked_too(read, rest, before)
        alone = too or read(within_shown(rest, before[-1]) if before else rest)
        alone = other_of_pair(read, as_department(read, alone, before), before)
        alone = of_shown_plan(alone, before, memory)
        if rest != whole and alone.names_plan:
            before = list(up_to_plan(before, alone.plans))
        checked = checked_again(alone, before, too=too is not None)
        frame = checked or in_its_place(read, alone, before) or _read_after(alone, before, ids, memory)
        frame = kept_within(frame, before[-1]) if before else frame
        frame = beside(frame, rest, before[-1], memory) if too and not checked else frame
        frames.append(frame if frame.plans else replace(frame, plans=tuple(ids)))
    return frames[-1]


def _carried(alone: Frame, before: Sequence[Frame]) -> Frame:
    base = goes_on_from(alone, before)
    if alone.infers_plan and not named_before(before):
        base = replace(base, names_plan=False)  # a name that only another plan prints leads there
    return same_of_plan(carry_over(alone, base), alone, base)


def _fact(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    return fact_of_told_document(alone, before[-1], memory) or fact_of_shown_document(alone, before, memory)


def _read_after(alone: Frame, before: Sequence[Frame], ids: Sequence[str], memory: Memory | None) -> Frame:
    if (frame := scoped(alone, before, ids, memory)) is not None:
        return frame
    if before and (same := of_another_number(alone, before[-1]) or fact_of_document(alone, before[-1])) is not None:
        return same
    if before and (beside := same_of_documents(alone, before[-1])) is not None:
        return beside
    if before and memory and (fact := _fact(alone, before, memory)) is not None:
        return fact
    if before and TOLD_AGAIN.match(alone.text):
        return replace(before[-1], typed=alone.typed, follows_up=True)
    if before and (kept := kept_of_list(alone, before, memory)) is not None:
        return kept
    if before and memory and (items := kept_of_items(alone, before, memory)) is not None:
        return items
    if before and (theirs := holders_beside_them(alone, before)) is not None:
        return theirs
    frame = together(_carried(alone, before) if before else carry_over(alone, None), before)
    frame = counting_named(frame, alone, before) if before else frame
    if memory is None or frame.compares or not before:
        return frame
    found = (
        reason_of(alone, before, memory)
        or others_than(alone, before, memory)
        or part_in(alone, before, memory)
        or said_before(alone, before, memory)
        or within_section(alone, before, memory)
        or section_beside(alone, before, memory)
        or column_of(alone, before, memory)
        or narrowed(frame, alone, before, memory)
        or refer(frame, alone, before, memory)
    )
    return beyond_told(found, alone, before, memory) or of_same_subject(found, alone, before, memory)
