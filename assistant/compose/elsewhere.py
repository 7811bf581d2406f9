"""What a question asks of one plan and another one says: neither an answer, nor nothing at all."""

from __future__ import annotations

from itertools import pairwise

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.fitting import fits
from assistant.compose.missing import subject_of
from assistant.compose.nearest import add_nearest
from assistant.compose.overall import plan_words
from assistant.compose.partners import own_topic
from assistant.compose.passages import charged, telling
from assistant.compose.reporting_regime import asks_whole_regime, timed_reports
from assistant.compose.sections import best_section
from assistant.compose.standing_out import asks_for_section, standing_out
from assistant.compose.whole_thing import PARTS_OF_PLANS
from assistant.evidence import Ranked
from assistant.subject import GENRE
from assistant.understanding.cues import PERIODS, Sought
from assistant.understanding.detail import Detail
from assistant.understanding.syllable import is_syllable
from assistant.understanding.wanted import HAS, Wanted
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_FEW = 4
_HARDLY = 0.4
_NEARLY_ALL = 0.64
_FAR_MORE = 0.38
_AS_GOOD = 0.85
_ALSO = 3
"""Words of a topic, and shares of it that a plan's best clause covers. Set on the development half."""


def _is_told_otherwise(context: Context) -> bool:
    """Tell whether the plan answers a question by tasks of an agency, by its reports, sections or partners."""
    frame = context.frame
    if frame.sought is Sought.DUTIES and frame.agencies:
        return True
    if asks_whole_regime(context) and timed_reports(context):
        return True  # whatever another plan calls the part on it
    if asks_for_section(context) and standing_out(context) is not None:
        return True  # what a section of the plan is called by is said here
    section = best_section(context, frame.plans[0])
    if section is not None and section.is_named:
        return True
    # "có quan hệ với địa phương nước ngoài nào" is answered by any place abroad that it names.
    return frame.sought is Sought.PARTNERS and not own_topic(context) and bool(context.corpus.partners(frame.plans))


def compose_said_elsewhere(context: Context) -> Draft | None:
    """Say that the plan asked about has nothing of what a clause of another plan is about, and cite that clause.

    None where the plan may say it in other words, or no other plan says it any better.
    """
    frame = context.frame
    if not frame.names_plan or len(frame.plans) != 1 or frame.facts or frame.address:
        return None
    if _is_told_otherwise(context):
        return None
    plan, others = frame.plans[0], [other for other in context.corpus.ids if other != frame.plans[0]]
    is_word = _is_word_of(context, plan, others)
    if len(frame.topic) < _FEW and not (is_word or _has_name_of(context, plan, others)):
        return None
    if not (is_word or _has_name_of(context, plan, others)) and _speaks_of_it(context, plan):
        return None
    # A syllable of it in another word ("giải thưởng") says nothing of it ("khen thưởng").
    own = 0.0 if is_word else max(context.evidence.coverage(frame.topic, one) for one in context.corpus.clauses([plan]))
    if not others or (own > _HARDLY and not _is_named_elsewhere(context, plan, others)):
        return None
    share, clause = _best(context, others)
    if share < _NEARLY_ALL or share - own < (_FAR_MORE if own <= _HARDLY else 0):
        return None
    has_it = fits(context, Ranked(clause, share, share, share)) and not frame.details
    if not has_it and (frame.wanted not in _ASIDE or set(frame.details) - {Detail.HALL}):
        return None  # it is about the same, and has not what is asked for either: a number, a name, a telephone
    # What a question says of the plan is said of another one.
    draft = Draft(context.corpus, status="premise_corrected" if frame.asserts and has_it else "not_stated")
    name, other = f"**{context.corpus.name(plan)}**", context.corpus.name(clause.plan)
    words = telling(context, clause, 420)
    mark = f"{draft.cite(clause)}{charged(context, draft, clause)}"
    draft.say(say.stands_elsewhere(name, other, label_of(clause.path), words, mark))
    if not has_it:
        draft.say(say.nor_there(subject_of(frame)))
    if also := _also(context, share, clause):
        draft.say(say.there_too(other, [say.found_at(label_of(one.path), draft.cite(one)) for one in also]))
    draft.say(say.searched(len(context.corpus.views[plan].plan.clauses)))
    add_nearest(context, draft)
    return draft


def _speaks_of_it(context: Context, plan: str) -> bool:
    """Tell whether the plan prints the weightiest word of the topic, in this or another way: it may say the rest too.

    Of two words the second is the thing, whatever is done with it ("tận dụng kiều bào").
    """
    evidence, topic = context.evidence, context.frame.topic
    called = plan_words(context)
    pairs = [
        pair
        for pair in pairwise(topic)
        if evidence.vocabulary.is_word(*pair) and not called.issuperset(pair) and not evidence.is_common(" ".join(pair))
    ]
    if not pairs:
        return False
    thing = pairs[-1] if len(topic) <= _FEW else max(pairs, key=lambda pair: sum(map(evidence.weight, pair)))
    return evidence.vocabulary.has_pair(plan, thing, bare=False)


def _is_word_of(context: Context, plan: str, others: list[str]) -> bool:
    """Tell whether a question is about one word that only other plans print, the plan in no other words either."""
    topic, evidence = context.frame.topic, context.evidence
    if context.frame.sought not in (Sought.OPEN, Sought.WHO) or PERIODS.search(context.frame.text):
        return False  # documents, partners, terms and periods are registers' to tell
    if len(topic) != _WORD or _OF_ANY_PLAN.issuperset(topic) or not evidence.stands_in(topic, others):
        return False
    said = [topic, *(one.split() for one in evidence.same_as(topic))]
    return not any(evidence.stands_in(one, [plan]) for one in said)


_WORD = 2
_OF_ANY_PLAN = GENRE | PARTS_OF_PLANS | frozenset("giải pháp biện nhiệm vụ áp dụng".split())
"""What plans are made of, whatever each calls it ("Mục tiêu", "Chỉ tiêu chủ yếu")."""


def _has_name_of(context: Context, plan: str, others: list[str]) -> bool:
    """Tell whether a word of the topic is no syllable of the language ("OCOP"), and only other plans print it."""
    says, frame = context.evidence.stands_in, context.frame
    if frame.inherits_plan and frame.own and len(frame.topic) > 1 and says(frame.topic, others):
        return not says(frame.topic, [plan])  # "Suối Mỡ thì sao?" after something of this plan
    names = [word for word in context.frame.topic if word.isalpha() and not is_syllable(word)]
    return any(says([word], others) and not says([word], [plan]) for word in names)


_ASIDE = (Wanted.TIME, Wanted.DAY, Wanted.MONTH, Wanted.YEAR, Wanted.PLACE)
"""Of a thing that only another plan has: when and where it is held are asked after it is known to be held there."""
_MOST_OF_IT = 0.6


def _is_named_elsewhere(context: Context, plan: str, others: list[str]) -> bool:
    """Tell whether what a question asks the plan to have is named in another one, by a word that this one never uses.

    "Có chương trình Du xuân hữu nghị không": the words for programmes and friendship are everywhere.
    """
    frame, weight = context.frame, context.evidence.weight
    if not HAS.search(frame.text) and frame.wanted not in _ASIDE:
        return False
    says, topic = context.evidence.stands_in, frame.topic
    for length in range(len(topic), _FEW - 2, -1):
        for run in (topic[begin : begin + length] for begin in range(len(topic) - length + 1)):
            if says(run, others):
                # The longest name decides: a part of it may well stand here.
                told = sum(map(weight, run)) >= _MOST_OF_IT * sum(map(weight, topic))
                return told and not all(says([word], [plan]) for word in run)
    return False


def _also(context: Context, share: float, best: Clause) -> list[Clause]:
    """Return the other clauses of a plan that say as much of what is asked as its best one; three at most."""
    clauses = [clause for clause in context.corpus.clauses([best.plan]) if clause.kind not in HEADING_KINDS]
    least = max(_NEARLY_ALL, _AS_GOOD * share)
    found = [c for c in clauses if c is not best and context.evidence.coverage(context.frame.topic, c) >= least]
    return found[:_ALSO]


def _best(context: Context, plans: list[str]) -> tuple[float, Clause]:
    """Return the clause that covers most of the topic; of equals one that charges somebody, where that is asked."""
    clauses = [clause for clause in context.corpus.clauses(plans) if clause.kind not in HEADING_KINDS]
    found = [(context.evidence.coverage(context.frame.topic, clause), clause) for clause in clauses]
    most = max(found, key=lambda pair: pair[0])
    leads = {(row.plan, row.path) for row in context.corpus.duties(plans) if row.role == "chủ trì"}
    led = [pair for pair in found if pair[0] >= _AS_GOOD * most[0] and (pair[1].plan, pair[1].path) in leads]
    return max(led, key=lambda pair: pair[0], default=most) if context.frame.sought is Sought.WHO else most
