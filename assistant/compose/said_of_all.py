"""What a question states of each of several plans ("cả năm kế hoạch đều thực hiện Quyết định số …")."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.facts import compose_fact
from assistant.compose.naming import naming
from assistant.compose.placed import naming_place
from assistant.understanding.cues import Sought
from assistant.understanding.syllable import is_syllable
from ingest.folding import match_key

_OF_ALL = re.compile(
    r"\b(?:đều"
    r"|(?<!phối hợp )(?<!hợp tác )cùng(?= (?:có|nêu|nhắc|nói|ghi|giao|dẫn|căn cứ|thực hiện|đặt|là|làm|do|một)\b)"
    r"|cả (?:hai|ba|bốn|năm|[2-9]|\d\d) (?:tỉnh|kế hoạch|địa phương|bản|nơi))\b"
)


def is_said_of_all(context: Context) -> bool:
    """Tell whether a question states something of each of its several plans."""
    frame = context.frame
    states = frame.asserts or _STATES.match(frame.text)
    return len(frame.plans) > 1 and bool(states) and not frame.denies and _OF_ALL.search(frame.text) is not None


_STATES = re.compile(
    r"^(?:cả|tất cả|toàn bộ|hai|ba|bốn|năm)\b(?:(?!\b(?:nào|gì|ai|đâu|sao|mấy|bao|không|chưa)\b).)*? đều\b"
)
"""Says at its head what is so of all, whatever it asks or wants of it."""


_YEAR = re.compile(r"\b20\d\d\b")


def takes_for_granted(context: Context) -> bool:
    """Tell whether a question does not ask whether what it says of all plans is so, but goes on from that."""
    return is_said_of_all(context) and not context.frame.asserts


def hold_all(context: Context, draft: Draft) -> Draft:
    """Say first which plans asked about print none of what is said of all of them; leave other answers alone."""
    if draft.status == "answered" and draft.citations and is_said_of_all(context):
        cited = {citation.plan for citation in draft.citations}
        plans = context.frame.plans
        if lacking := [one for one in plans if _lacks_what_is_said(context, one, is_cited=one in cited)]:
            draft.lines.insert(0, say.checks.not_of_all([context.corpus.name(plan) for plan in lacking]))
            draft.status = "premise_corrected"
            if _is_of_frame(context, lacking):
                _tell_frames(context, draft, lacking)
    return draft


def _tell_frames(context: Context, draft: Draft, lacking: Sequence[str]) -> None:
    """Tell next, of the plans that lack what is said of all, what they carry out and until when."""
    end = len(draft.lines)
    for plan in lacking:
        if (own := compose_fact(_of_its_frame(context, plan))) is not None:
            draft.add(own)
    told = draft.lines[end:]
    draft.lines[1:] = [*told, *draft.lines[1:end]]


def _is_of_frame(context: Context, lacking: Collection[str]) -> bool:
    """Tell whether the number or year stated stands at the head of the other plans: what they carry out, until when."""
    said = [match_key(number) for number in context.frame.numbers] or _YEAR.findall(context.frame.text)
    heads = [one for one in context.corpus.clauses(context.frame.plans) if one.kind == "header"]
    return any(one in match_key(head.text) for one in said for head in heads if head.plan not in lacking)


def _of_its_frame(context: Context, plan: str) -> Context:
    alone = context.within(plan)
    return replace(alone, frame=replace(alone.frame, sought=Sought.PERIOD, facts=(Sought.PERIOD,), numbers=()))


def _lacks_what_is_said(context: Context, plan: str, *, is_cited: bool) -> bool:
    """Tell whether a plan prints none of the numbers, or of the years, or else a name that a question states."""
    frame, source = context.frame, match_key(context.corpus.views[plan].plan.source)
    numbers = [match_key(number) for number in frame.numbers] or _YEAR.findall(frame.text)
    if numbers:
        return not any(number in source for number in numbers)
    # "OCOP", "UNESCO": no syllable of the language, so no plan says it in other words.
    names = [word for word in frame.topic if word.isalpha() and not is_syllable(word)]
    known = [word for word in names if context.evidence.stands_in((word,), frame.plans)]
    if any(re.search(rf"\b{word}\b", source) is None for word in known):
        return True
    # A country may be meant by a city of its, an agency by the name of what it took over: such a plan is cited.
    agencies = bool(frame.agencies) and not naming(context, context.corpus.clauses([plan]), frame.agencies)
    return not is_cited and (agencies or any(not any(naming_place(context, [plan], place)) for place in frame.places))


def rests_on_number(context: Context, own: Draft) -> bool:
    """Tell whether what a plan answers rests first on a clause that prints a document's number of the question."""
    text = match_key(own.corpus.clause(own.citations[0].plan, own.citations[0].path).text) if own.citations else ""
    return any(match_key(number) in text for number in context.frame.numbers)
