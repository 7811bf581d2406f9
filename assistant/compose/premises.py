"""Questions that assume what the plans do not say: what they do say, with the clause."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant import say
from assistant.compose.address import correct_address
from assistant.compose.attached_date import correct_attached_date
from assistant.compose.cells_said import correct_cell
from assistant.compose.cited import correct_cited, correct_document, correct_issue_date, correct_issuer
from assistant.compose.claimed_document import correct_denied_kind, correct_kind, correct_own_date
from assistant.compose.claimed_figures import correct_figure, correct_year_and_count
from assistant.compose.claimed_relation import correct_relation
from assistant.compose.claims import (
    correct_agency,
    correct_day_of_event,
    correct_level,
    correct_name,
    correct_part_of_name,
    correct_period,
    correct_quoted,
)
from assistant.compose.conflicts import correct_agency_at, correct_interval, correct_whole, correct_wording
from assistant.compose.context import Context
from assistant.compose.counted_thing import correct_counted_thing
from assistant.compose.day_claimed import correct_day
from assistant.compose.denied import correct_no_duty
from assistant.compose.draft import Draft
from assistant.compose.item_places import correct_item_place
from assistant.compose.listed import correct_listed
from assistant.compose.one_of_kind import correct_one_of_kind
from assistant.compose.other_thing import correct_thing
from assistant.compose.partners import name_partners
from assistant.compose.passages import telling
from assistant.compose.place_claimed import correct_place_claimed
from assistant.compose.placed import naming_place
from assistant.compose.premised_lead import other_agency, other_overall_lead
from assistant.compose.registered import from_register
from assistant.compose.said import correct_said_holder
from assistant.compose.same_head import correct_same_head
from assistant.compose.shares import correct_share
from assistant.compose.slots import correct_holder, correct_slot
from assistant.compose.stated import correct_fact, correct_signer, correct_span
from assistant.compose.structure import correct_count_of_parts, correct_place_of_part
from assistant.compose.unmet import warn_of_others
from assistant.compose.whereabouts import correct_country, correct_whereabouts
from assistant.understanding.cues import Sought
from assistant.understanding.detail import Detail
from assistant.understanding.wanted import HAS
from ingest.plan import Clause


def correct_premise(context: Context) -> Draft | None:
    """Return the correction of the first false premise found, None when there is none."""
    is_of_plan = context.frame.names_plan and len(context.frame.plans) == 1
    for check in _CHECKS if is_of_plan else (correct_cited,):
        if (draft := check(context)) is not None:
            # A check may find that the plan says nothing of what is taken for granted.
            draft.status = draft.status if draft.status == "not_stated" else "premise_corrected"
            takes_neither = context.frame.asks_role and not context.frame.asserts and check is other_agency
            if takes_neither or (check is _other_place and draft.complete and HAS.search(context.frame.text)):
                draft.status = "answered"  # "chủ trì hay chỉ phối hợp", "có quan hệ với A, B không"
            draft = warn_of_others(context, _with_the_rest(context, draft)) if is_of_plan else draft
            return _as_denied(draft) if context.frame.denies and check in _AGREEING else draft
    return None


def _as_denied(draft: Draft) -> Draft:
    """Return the correction of what a question itself says is not so: it is right."""
    if draft.status == "premise_corrected":
        draft.status = "answered"
        draft.lines.insert(0, say.checks.RIGHTLY_DENIED)
    return draft


def correct_statement(context: Context) -> Draft | None:
    """Return the correction of what a question says before it asks on: whatever it asks, that comes first."""
    return correct_premise(context) if context.frame.said else None


def _with_the_rest(context: Context, draft: Draft) -> Draft:
    """Go on with what is asked of the plan beside a document that it does not cite ("… thì giao ai làm đầu mối")."""
    frame = context.frame
    if draft.status == "not_stated" or not frame.numbers or frame.asserts or frame.sought not in _BESIDE:
        return draft
    left = tuple(word for word in frame.topic if word not in CALLING and not word[0].isdigit())
    told = from_register(replace(context, frame=replace(frame, numbers=(), topic=left)))
    if told is not None and told.status == "answered":
        draft.add(told)
    return draft


_BESIDE = (Sought.WHO, Sought.DEADLINE, Sought.REPORT, Sought.FUNDING, Sought.PARTNERS)
CALLING = frozenset("quyết định nghị chỉ thị kết luận văn bản tờ trình số ủy ban nhân dân".split())
"""Words that call a document by its kind, and the committee that issued it."""


_ASKS_OPENLY = re.compile(HAS.pattern + r"|\b(?:tỉnh|thành phố|địa phương|nước|đâu|nơi)(?: \w+){0,3} nào\b")


def _other_place(context: Context) -> Draft | None:
    frame, corpus = context.frame, context.corpus
    plan = frame.plans[0]
    for place in frame.places:
        if any(naming_place(context, [plan], place)):
            continue
        others = [other for other in corpus.ids if other != plan]
        told = [
            max(naming_place(context, [one], place), key=lambda c: _tells(context, c), default=None) for one in others
        ]
        named = sorted((clause for clause in told if clause), key=lambda clause: -_tells(context, clause))
        if not named:
            continue
        beside = _partners_of_the_others(context, place)
        # "Có … không", "tỉnh nào" take nothing for granted: the plan just does not say.
        is_claim = frame.asserts and Detail.REASON not in frame.details
        is_open = _ASKS_OPENLY.search(frame.text) and not is_claim
        draft = beside or Draft(corpus, status="not_stated" if is_open else "answered")
        shown = telling(context, named[0], 320, naming=place), draft.cite(named[0])
        rest = [f"{corpus.name(one.plan)} {draft.cite(one)}" for one in named[1:]]
        draft.say(say.place_elsewhere(corpus.name(plan), place, [corpus.name(named[0].plan), *rest], *shown))
        if beside is None:
            name_partners(context, draft, plan)
        return draft
    return None


def _partners_of_the_others(context: Context, missing: str) -> Draft | None:
    """Return the partners of the other places that a question names beside one that the plan does not."""
    frame = context.frame
    left = tuple(place for place in frame.places if place != missing)
    if frame.sought is not Sought.PARTNERS or frame.asserts or not left:
        return None
    told = from_register(replace(context, frame=replace(frame, places=left)))
    return told if told is not None and told.status == "answered" else None


def _tells(context: Context, clause: Clause) -> float:
    return context.evidence.coverage(context.frame.topic, clause)


_AGREEING = frozenset(
    (
        correct_signer,
        correct_issuer,
        correct_document,
        correct_kind,
        correct_country,
        _other_place,
        correct_relation,
        other_overall_lead,
        other_agency,
        correct_name,
        correct_thing,
        correct_agency,
        correct_slot,
        correct_said_holder,
        correct_holder,
        correct_interval,
    )
)
"""Those that say of a thing that it is not there, or not so: of a denial they say that it is right. A figure of a
question that the plan prints otherwise is told even where the question denies it ("không sơ kết 05 năm à").
"""
_CHECKS = (
    correct_no_duty,
    correct_address,
    correct_agency_at,
    correct_place_of_part,
    correct_place_claimed,
    correct_denied_kind,
    correct_kind,
    correct_count_of_parts,
    correct_signer,
    correct_own_date,
    correct_issue_date,
    correct_issuer,
    correct_fact,
    correct_span,
    correct_day_of_event,
    correct_period,
    correct_share,
    correct_year_and_count,
    correct_document,
    correct_day,
    correct_country,
    correct_item_place,
    _other_place,
    correct_relation,
    other_overall_lead,
    other_agency,
    correct_name,
    correct_part_of_name,
    correct_whereabouts,
    correct_thing,
    correct_agency,
    correct_slot,
    correct_said_holder,
    correct_holder,
    correct_figure,
    correct_whole,
    correct_quoted,
    correct_level,
    correct_interval,
    correct_cell,
    correct_listed,
    correct_wording,
    correct_attached_date,
    correct_same_head,
    correct_one_of_kind,
    correct_counted_thing,
)
"""In order: what is absent, then what is otherwise; the first that finds something answers."""
