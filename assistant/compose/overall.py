"""Who leads the plan as a whole."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from assistant.compose.passages import cite_with_heading
from assistant.compose.said_of_all import is_said_of_all
from assistant.understanding.cues import WHICH_PLAN
from assistant.understanding.same_thing import content_of
from assistant.understanding.syllable import is_syllable
from assistant.understanding.which_plan import ASKS_WITHOUT
from ingest.agencies import CENTRAL
from ingest.folding import match_key
from ingest.label import label_of
from ingest.plan import Clause
from ingest.registers.words import Duty

_WHOLE = re.compile(
    r"(?:triển khai|thực hiện|chỉ đạo)[^.;]{0,60}kế hoạch|(?:các )?nội dung (?:của |theo )?kế hoạch"
    r"|kế hoạch (?:hành động )?này"
)
_LEADING = re.compile(r"chủ trì|đầu mối")
_ENOUGH_TOPIC = 6.0


def is_about_whole_plan(context: Context) -> bool:
    """Tell whether a question has no subject of its own beside the plan."""
    if context.frame.infers_plan:
        return False  # "Hội An được nhắc ở đâu": the name that tells which plan is meant is what is asked about
    called = plan_words(context)
    rest = [word for word in context.frame.topic if word not in called and not word.isdigit()]
    if (named := _SUBJECT.search(context.frame.text)) and set(named[1].split()) <= set(rest):
        return False  # however common its words are
    if (named := _TASK_NAMED.search(context.frame.text)) and set(named[1].split()) <= set(context.frame.topic):
        return False
    return sum(context.evidence.weight(word) for word in rest) <= _ENOUGH_TOPIC


_SUBJECT = re.compile(r"\b(?:nhiệm vụ|việc|công việc|hoạt động) (?:(?:có )?liên quan )?(?:về|đến|tới) (\w+ \w+)\b")


_TASK_NAMED = re.compile(r"\b(?:nhiệm vụ|việc|công việc|hoạt động) (\w+ \w+ \w+ \w+)\b")
"""Four syllables of content right behind the word for a task are its name."""


def compose_overall_lead(context: Context) -> Draft | None:
    """Name the agency that leads carrying out each plan; None when the question has a subject of its own."""
    frame = context.frame
    if not is_about_whole_plan(context) or _has_a_subject(context) or _WHO_DOES_NOT.search(frame.text):
        return None
    draft = Draft(context.corpus)
    for plan in frame.plans:
        found = leading(context, plan)
        if found is None and (following := _following(context, plan)) is not None:
            row, clause = following
            draft.say(say.follows_plan(context.corpus.name(plan), row.agency, gist(clause, 400), draft.cite(clause)))
        if found:
            row, clause = found
            told = say.placed(label_of(clause.path), gist(clause, 900 if frame.verbatim else 260))
            tell = say.coordinates_plan if frame.role == "phối hợp" else say.leads_plan
            draft.say(tell(context.corpus.name(plan), row.agency, told, cite_with_heading(context, draft, [clause])))
    return draft if draft.lines else None


_WHO_DOES_NOT = re.compile(r"\b(?:sở|cơ quan|đơn vị|ngành|ban|ai)(?: nào)? (?:thì |lại )?(?:không|chưa|chẳng)\b")
_OF_ALL = re.compile(
    r"(?:chủ trì|điều phối|phụ trách|lo) (?:triển khai |thực hiện )?(?:chung|(?:cả|toàn|toàn bộ) kế hoạch)"
    r"|(?:làm|là|đứng) (?:cơ quan |đơn vị )?(?:đầu mối|chủ trì)"
    r"(?: chung| triển khai| thực hiện| cho kế hoạch| kế hoạch)*(?= (?:đúng|phải) không$| nhỉ$|$)"
    r"|(?:triển khai|thực hiện) kế hoạch$|đầu mối chung\b"
)
_SET_ASIDE = re.compile(
    r" (?:chứ|mà) không phải.*?(?= chủ trì| làm)| (?:chứ không|thay vì|thay cho) .*"
    r"| (?:còn |và )?(?:tỉnh|địa phương|kế hoạch|nơi) nào (?:thì )?(?:giao|do|là) (?:cho )?(?:sở|cơ quan|đơn vị) khác.*"
)


def compose_led_by(context: Context) -> Draft | None:
    """Tell which plans one agency leads as a whole, then who leads the others; None where something else is asked."""
    frame = context.frame
    asks = WHICH_PLAN.search(frame.text) or is_said_of_all(context)
    of_one = frame.names_plan and not is_said_of_all(context)
    if of_one or len(frame.agencies) != 1 or not asks:
        return None
    if not _OF_ALL.search(_SET_ASIDE.sub("", frame.text)):
        return None
    found = {plan: told for plan in frame.plans if (told := leading(context, plan)) is not None}
    led = [plan for plan, (row, _) in found.items() if context.agencies.same(row.agency, frame.agencies[0])]
    others = [plan for plan in found if plan not in led]
    asked = others if ASKS_WITHOUT.search(frame.text) else led
    draft = Draft(context.corpus)
    agency = context.agency_name(frame.agencies[0])
    if is_said_of_all(context) and len(led) < len(frame.plans):
        draft.say(say.checks.not_of_all([context.corpus.name(plan) for plan in frame.plans if plan not in led]))
        draft.status = "premise_corrected"
    draft.say(say.plans_led(agency, [context.corpus.place(plan) for plan in led], len(frame.plans)))
    for plan in [*asked, *(plan for plan in found if plan not in asked)]:
        row, clause = found[plan]
        mark = cite_with_heading(context, draft, [clause])
        words = say.placed(label_of(clause.path), gist(clause, 260))
        draft.say(say.leads_plan(context.corpus.name(plan), row.agency, words, mark))
    return draft if found else None


def _has_a_subject(context: Context) -> bool:
    """Tell whether a question is about dealings with a ministry ("đầu mối với Bộ Ngoại giao") or about several words.

    Words of every plan weigh little even where they are a subject together ("quảng bá văn hóa ra nước ngoài"), and so
    do the two of one word ("lễ hội").
    """
    mentions = context.agencies.lexicon.agencies_in(context.frame.text, typed=True)
    levels = [context.agencies.lexicon.agencies.get(mention.id or "") for mention in mentions]
    called = plan_words(context)
    own = [word for word in context.frame.topic if word not in called and not word.isdigit()]
    said_of = content_of(replace(context.frame, topic=tuple(own)))  # general verbs are no subject, whatever they weigh
    is_a_thing = any(_is_a_thing(context, pair) for pair in pairwise(said_of)) or any(
        _is_a_name(context, w) for w in own
    )
    # "Ngoại giao số": words of every plan and one of its own that narrows them, said one after another.
    said = own == [*context.frame.topic[-1:]] and len(context.frame.topic) >= _PHRASE
    is_a_thing = is_a_thing or bool(said and context.evidence.stands_in(context.frame.topic, context.frame.plans))
    many = len(own) > _FEW or len(_own_words(context)) > _FEW + 1
    return any(agency is not None and agency.level == CENTRAL for agency in levels) or is_a_thing or many


def _own_words(context: Context) -> list[str]:
    """Return a question's words that do not call its plan: "hóa" in "số hóa hiện vật" is none of "văn hóa"."""
    called, topic = plan_words(context), context.frame.topic
    pairs = {pair for plan in context.frame.plans for pair in pairwise(context.corpus.subject(plan))} | _PAIRS
    own: list[str] = []
    for at, word in enumerate(topic):
        beside = {*pairwise(topic[max(0, at - 1) : at + 2])}
        calls = word in called and (not beside or not pairs.isdisjoint(beside))
        if not calls and not word.isdigit():
            own.append(word)
    return own


def _is_a_name(context: Context, word: str) -> bool:
    """Tell whether a word is no syllable of the language and printed in a plan ("OCOP", "festival")."""
    return word.isalpha() and not is_syllable(word) and context.evidence.stands_in((word,), context.corpus.ids)


def _is_a_thing(context: Context, pair: tuple[str, str]) -> bool:
    """Tell whether two words are one that the plans know and do not say everywhere."""
    if " ".join(pair) in _OF_ANY_PLAN:
        return False
    return sum(map(context.evidence.weight, pair)) >= _HEAVY and context.evidence.stands_in(pair, context.corpus.ids)


_FEW, _HEAVY, _PHRASE = 2, 3.1, 3
_OF_ANY_PLAN = frozenset(("nội dung", "chương trình", "chỉ đạo", "đầu mối", "kế hoạch", "công việc", "chiến lược"))
_CARRIED_OUT = frozenset("tổ chức triển khai thực hiện quyết định".split())
_PAIRS = frozenset((("tổ", "chức"), ("triển", "khai"), ("thực", "hiện"), ("quyết", "định")))


def plan_words(context: Context) -> frozenset[str]:
    """Return the words that call the plans asked about by what they are, and are no subject within them."""
    return _CARRIED_OUT.union(*(context.corpus.subject(plan) for plan in context.frame.plans))


_FOLLOWS = re.compile(r"theo dõi|đôn đốc|giám sát|tổng hợp")


def _following(context: Context, plan: str) -> tuple[Duty, Clause] | None:
    """Return the row whose clause has one agency follow how the plan is carried out, where no agency leads it."""
    for row in context.corpus.duties([plan]):
        clause = context.corpus.clause(plan, row.path)
        text = match_key(clause.text)
        alone = not clause.cells and not context.agencies.is_collective(row.agency)
        if alone and _WHOLE.search(text) and _FOLLOWS.search(text[:120]):
            return row, clause
    return None


def leading(context: Context, plan: str) -> tuple[Duty, Clause] | None:
    """Return the row whose clause charges one agency with the whole plan, strongest wording first."""
    best: tuple[int, Duty, Clause] | None = None
    for row in context.corpus.duties([plan]):
        clause = context.corpus.clause(plan, row.path)
        text = match_key(clause.text)
        if clause.cells or context.agencies.is_collective(row.agency) or not _WHOLE.search(text):
            continue
        strength = 2 * bool(_LEADING.search(text[:60])) + bool(
            re.search(r"kế hoạch (?:hành động )?này|nội dung của kế hoạch|kế hoạch", text)
        )
        if _LEADING.search(text) and (best is None or strength > best[0]):
            best = (strength, row, clause)
    return (best[1], best[2]) if best else None
