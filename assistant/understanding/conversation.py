"""From the questions of a conversation to the frame of its last one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.smalltalk import is_greeting, is_thanks
from assistant.understanding.another import (
    basis_of_told,
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
from assistant.understanding.checking import asked_too, beside, others_abroad, others_than, part_in, reason_of
from assistant.understanding.doubt import doubts
from assistant.understanding.followup import TOLD_AGAIN, carry_over
from assistant.understanding.frame import Frame
from assistant.understanding.in_place import in_its_place
from assistant.understanding.kept_part import kept_part
from assistant.understanding.more import beyond_told, counting_named
from assistant.understanding.narrowing import kept_of_items, kept_of_list
from assistant.understanding.other_plan import checked_again, of_same_subject
from assistant.understanding.refer import item_counted, refer
from assistant.understanding.rest_of import all_told, items_left, other_role
from assistant.understanding.returning import (
    kept_within,
    leads_back,
    returns_to,
    up_to_plan,
    within_shown,
    without_opening,
)
from assistant.understanding.role_line import line_of_role
from assistant.understanding.scope import scoped
from assistant.understanding.set_beside import together
from assistant.understanding.short_check import as_check_of
from assistant.understanding.slots import as_department, goes_on_from, named_before, other_of_pair, same_of_plan
from assistant.understanding.they import holders_beside_them
from assistant.understanding.told import Memory
from assistant.understanding.told_as import wants_table
from assistant.understanding.with_company import shared_with


def in_conversation(
    read: Callable[[str], Frame], asked: Sequence[str], ids: Sequence[str], memory: Memory | None
) -> Frame:
    """Return the frame of the last of the questions `asked`; `read` reads one by itself, `ids` are all plans.

    Without a memory of the answers a question goes on from the questions alone.
    """
    frames: list[Frame] = []
    *earlier, question = asked
    for text in (*(one for one in earlier if not (is_thanks(one) or is_greeting(one))), question):
        if (told := next((one for one in reversed(frames) if not one.aside), None)) is not None and doubts(text):
            frames.append(replace(told, asks_place=True))  # what the plan says is told once more
            continue
        if told is not None and wants_table(text):
            frames.append(replace(told, typed=text, follows_up=True))
            continue
        rest, place = returns_to(without_opening(text) if frames else text, len(frames))
        before = [one for one in (frames[: place + 1] if place >= 0 else frames) if not one.aside]
        whole, rest = rest, leads_back(as_check_of(rest, before[-1])) if before else rest
        too = asked_too(read, rest, before)
        alone = too or read(within_shown(rest, before[-1]) if before else rest)
        alone = other_role(other_of_pair(read, as_department(read, alone, before), before), before)
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
    return (
        fact_of_told_document(alone, before[-1], memory)
        or basis_of_told(alone, before, memory)
        or fact_of_shown_document(alone, before, memory)
    )


def _read_after(alone: Frame, before: Sequence[Frame], ids: Sequence[str], memory: Memory | None) -> Frame:
    if (frame := scoped(alone, before, ids, memory)) is not None:
        return frame
    if not before:
        return together(carry_over(alone, None), before)
    if (told := _of_what_was_told(alone, before, memory)) is not None:
        return told
    frame = counting_named(together(_carried(alone, before), before), alone, before)
    if memory is None:
        return frame
    if frame.compares:
        # "Dòng thứ 2 nhắc kế hoạch nào" asks of that line, not which of the plans has one.
        one, by_itself = replace(frame, compares=False), replace(alone, compares=False)
        return (None if alone.names_plan else item_counted(one, by_itself, before, memory)) or frame
    found = (
        reason_of(alone, before, memory)
        or others_than(alone, before, memory)
        or part_in(alone, before, memory)
        or said_before(alone, before, memory)
        or within_section(alone, before, memory)
        or section_beside(alone, before, memory)
        or column_of(alone, before, memory)
        or narrowed(frame, alone, before, memory)
        or line_of_role(frame, alone, before[-1], memory)
        or refer(frame, alone, before, memory)
    )
    return beyond_told(found, alone, before, memory) or of_same_subject(found, alone, before, memory)


def _of_what_was_told(alone: Frame, before: Sequence[Frame], memory: Memory | None) -> Frame | None:
    """Return the question before with what this one changes of it: a document, the words, the part that is kept."""
    last = before[-1]
    same = of_another_number(alone, last) or fact_of_document(alone, last) or same_of_documents(alone, last)
    same = (
        same
        or shared_with(alone, last)
        or others_abroad(alone, last)
        or (_fact(alone, before, memory) if memory else None)
    )
    if same is None and TOLD_AGAIN.match(alone.text):
        return replace(last, typed=alone.typed, follows_up=True)
    same = same or (_left_or_all(alone, before, memory) if memory else None) or kept_of_list(alone, before, memory)
    same = same or ((kept_of_items(alone, before, memory) or kept_part(alone, before, memory)) if memory else None)
    return same or holders_beside_them(alone, before)


def _left_or_all(alone: Frame, before: Sequence[Frame], memory: Memory) -> Frame | None:
    return items_left(alone, before, memory) or all_told(alone, before, memory)
