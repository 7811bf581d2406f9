"""Details asked for by their kind: the clauses cited print one of that kind, or the plan does not say."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.compose.context import Context
from assistant.compose.detail_words import is_printed
from assistant.compose.draft import Draft
from assistant.compose.either import speaks_of_neither
from assistant.compose.enough import FOCUSED, best_coverage
from assistant.compose.funding import prints_sum
from assistant.compose.held_words import hold_to_words
from assistant.compose.kinds import kind_asked, names_kind
from assistant.compose.listed_details import lists_instead
from assistant.compose.missing import SUBJECTS, compose_not_stated
from assistant.compose.nearest import add_nearest
from assistant.compose.one_by_name import is_charged, kind_by_name, names_one
from assistant.compose.passages import compose_passages
from assistant.compose.quoted_name import printing_quoted
from assistant.compose.time_kinds import items_asked
from assistant.compose.unmet import unmet_in
from assistant.evidence import Ranked
from assistant.understanding.cues import DOCUMENT_FACTS, Sought
from assistant.understanding.detail import Detail
from assistant.understanding.wanted import Wanted
from ingest.folding import match_key, syllables
from ingest.plan import Clause

HINTS_AT_REASON = re.compile(r"thế mạnh|lợi thế|tiềm năng|là một trong những|là địa phương|vai trò|ý nghĩa|vị trí")
"""What a plan says of its province where it gives the ground of something."""
_REASONS = 10
_AS_NEAR = 0.9
"""The share of the best coverage from which another clause is as near to a question."""
_TIMES = (Wanted.DAY, Wanted.MONTH)
_ANY_TIME = (*_TIMES, Wanted.TIME, Wanted.YEAR)


def hold_to_details(context: Context, draft: Draft) -> Draft:
    """Say that a plan does not state the details asked for, where the clauses of an answer print none of their kind.

    One that is printed makes an answer; the others are named as missing.
    """
    frame = context.frame
    if draft.status != "answered" or frame.compares or (frame.names_plan and len(frame.plans) != 1):
        return draft
    if frame.sought is Sought.RECIPIENTS and frame.wanted is Wanted.CONTACT and frame.names_plan:
        return compose_not_stated(context, SUBJECTS[Wanted.CONTACT])
    if (not frame.names_plan and not frame.details) or frame.sought is Sought.RECIPIENTS:
        return draft
    if frame.names_plan and lists_instead(context, draft):
        return compose_not_stated(context, SUBJECTS[frame.wanted] if frame.wanted else None)
    if (kind := _kind_not_named(context, draft)) is not None:
        return compose_not_stated(context, say.subjects.one_of(kind))
    if (noun := _not_named(context, draft)) is not None:
        near = [item for item in _near(context) if names_one(context, noun, [item.clause.text])]
        return compose_passages(context, near[:1]) if near else compose_not_stated(context, say.subjects.one_of(noun))
    if frame.names_plan and _asks_for_instance(context) and not any(map(_gives_instances, _told(context, draft))):
        return compose_not_stated(context, say.subjects.NAME)
    if frame.names_plan and speaks_of_neither(
        context, [*_told(context, draft), *(item.clause for item in _near(context))]
    ):
        return compose_not_stated(context, say.subjects.EITHER)
    if _is_unpriced(context, draft):
        # Where the money comes from is told beside; how much it is was asked.
        draft.lines.insert(0, say.not_stated(f"**{context.corpus.name(frame.plans[0])}**", say.subjects.MONEY))
        draft.status = "not_stated"
        return draft
    return hold_to_words(context, _hold_to_kinds(context, draft))


def _hold_to_kinds(context: Context, draft: Draft) -> Draft:
    frame = context.frame
    # "Ai làm, hạn xong khi nào": who does it is told, when it is due another matter.
    dated = _ANY_TIME if frame.sought is Sought.WHO else _TIMES if frame.details else ()
    asked: list[Detail | Wanted] = list(frame.details)
    if frame.wanted is not None and frame.wanted in dated and frame.sought not in DOCUMENT_FACTS:
        asked.append(frame.wanted)
    told = _told(context, draft)
    # Of what a question calls by a name in quotation marks, the clauses that print it tell the detail.
    told = [clause for clause in told if clause in printing_quoted(context)] or told
    texts = [_asked_of(context, clause) for clause in told]
    # Of all its tasks or partners one always has an aim: a list tells no reason of what is asked.
    listed = draft.complete is not None and (frame.agencies or frame.places)
    missing = [
        kind
        for kind in asked
        if (listed and kind in (Detail.REASON, Detail.CHOICE)) or not any(is_printed(kind, text) for text in texts)
    ]
    if Detail.REASON in missing and not listed and any(_says_what_for(context, text) for text in texts):
        missing.remove(Detail.REASON)
    if frame.details and len(missing) == len(asked):
        near = [] if listed or printing_quoted(context) else context.ranked[:6]
        near = [item for item in near if item.coverage >= FOCUSED]
        texts_near = ((item, _asked_of(context, item.clause)) for item in near)
        if found := [item for item, text in texts_near if all(is_printed(kind, text) for kind in asked)]:
            return compose_passages(context, found[:1])
        if missing[0] in (Detail.REASON, Detail.CHOICE) and frame.names_plan:
            # What a question takes for granted and the clauses do not hold comes before its reason.
            return draft if unmet_in(context, draft) else _without_reason(context)
        return compose_not_stated(context, say.subjects.detail(missing[0].value))
    if Detail.RESULT in frame.details and not missing and frame.sought is Sought.OPEN and draft.complete is None:
        draft = _only_reached(context, draft)
    for kind in missing if frame.names_plan else ():
        subject = SUBJECTS[kind] if isinstance(kind, Wanted) else say.subjects.detail(kind.value)
        draft.say(say.not_stated(f"**{context.corpus.name(frame.plans[0])}**", subject))
    return draft


def _says_what_for(context: Context, text: str) -> bool:
    """Tell whether a sentence says what just the thing asked about is done for ("củng cố các đoàn … để tạo ra …")."""
    topic = context.frame.topic
    whole = sum(map(context.evidence.weight, topic))
    for sentence in re.split(r"[.;](?=\s|\Z)", text):
        aims = [found.start() for found in _AIM.finditer(sentence)]
        said = set(syllables(sentence[: aims[-1]])) if aims else set()
        if whole and sum(context.evidence.weight(word) for word in topic if word in said) >= _MOSTLY * whole:
            return True
    return False


_AIM = re.compile(r"\b(?:để(?! (?:lại|ý|xuất|cập|án|nghị|tài|ra\b))|góp phần|qua đó|từ đó) \w+")
_MOSTLY = 0.7


def _asked_of(context: Context, clause: Clause) -> str:
    """Return a clause's words, of a long list those on what is asked about."""
    return match_key(items_asked(context, clause.text))


def _is_unpriced(context: Context, draft: Draft) -> bool:
    """Tell whether a sum is asked for and the one clause told prints none."""
    frame = context.frame
    if frame.wanted is not Wanted.MONEY or not frame.names_plan or len(draft.citations) != 1:
        return False
    cited = draft.citations[0]
    return not prints_sum(context.corpus.clause(cited.plan, cited.path))


def _kind_not_named(context: Context, draft: Draft) -> str | None:
    """Return the kind that a question asks for one of, where neither the clauses told nor any near one names it."""
    frame = context.frame
    if frame.sought is not Sought.OPEN or frame.details or frame.wanted or draft.complete or not frame.names_plan:
        return None
    if (kind := kind_asked(context)) is None:
        return None
    told = [context.corpus.clause(cited.plan, cited.path) for cited in draft.citations]
    near = [item.clause for item in context.ranked[:6] if item.coverage >= FOCUSED]
    return None if names_kind(context, kind, [match_key(one.text) for one in (*told, *near)]) else kind


def _not_named(context: Context, draft: Draft) -> str | None:
    """Return the noun of what is asked for by its name, where neither the clauses told nor any as near name one."""
    if not context.frame.names_plan or (noun := kind_by_name(context.frame.text)) is None:
        return None
    if is_charged(context, noun):
        return None
    return None if names_one(context, noun, [one.text for one in _told(context, draft)]) else noun


def _asks_for_instance(context: Context) -> bool:
    """Tell whether a question asks which things are meant, and not what is said of them ("là món gì cụ thể")."""
    frame = context.frame
    return frame.sought is Sought.OPEN and not frame.details and _INSTANCE.search(frame.text) is not None


def _gives_instances(clause: Clause) -> bool:
    return _GIVEN.search(clause.text) is not None


_THING = r"(?:món|thứ|vật|đồ|sản phẩm|sản vật|hiện vật|loại|mẫu)(?: \w+){0,2}"
_INSTANCE = re.compile(rf"\b{_THING} (?:gì|nào) cụ thể\b|\bcụ thể (?:là |gồm )?(?:những |các )?{_THING} (?:gì|nào)\b")
_GIVEN = re.compile(r"\b(?:như|gồm|bao gồm)\b|[:“(]")


def _told(context: Context, draft: Draft) -> list[Clause]:
    return [context.corpus.clause(cited.plan, cited.path) for cited in draft.citations]


def _near(context: Context) -> list[Ranked]:
    least = max(FOCUSED, _AS_NEAR * best_coverage(context))
    return [item for item in context.ranked[:6] if item.coverage >= least]


def _only_reached(context: Context, draft: Draft) -> Draft:
    """Leave out the clauses on what is still to come, where a question asks for what has been reached."""
    reached = [
        item
        for item in context.ranked
        if any((item.clause.plan, item.clause.path) == (one.plan, one.path) for one in draft.citations)
        and is_printed(Detail.RESULT, match_key(item.clause.text))
    ]
    return compose_passages(context, reached) if 0 < len(reached) < len(draft.citations) else draft


def _without_reason(context: Context) -> Draft:
    """Say that no clause is worded as the reason of what is asked, and show those that may tell it.

    A reason is mostly given without a word for it ("Phát huy thế mạnh là …"): no plan is said to be silent of it.
    """
    draft = Draft(context.corpus, status="not_stated")
    draft.say(say.no_reason_in_words(f"**{context.corpus.name(context.frame.plans[0])}**"))
    first = [item for item in context.ranked[:_REASONS] if HINTS_AT_REASON.search(match_key(item.clause.text))]
    rest = [item for item in context.ranked if item not in first]
    add_nearest(replace(context, ranked=(*first, *rest)), draft, limit=3)
    return draft
