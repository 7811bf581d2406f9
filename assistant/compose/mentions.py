"""Which plans print a word: every clause that does, plan by plan, counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant import say
from assistant.answer import Complete
from assistant.compose.clause_lists import list_clauses
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.enough import FOCUSED, best_coverage
from assistant.compose.mention_table import in_other_words, places_at, table_of_mentions
from assistant.compose.named import named_clause
from assistant.compose.naming import naming
from assistant.compose.nearest import add_nearest
from assistant.compose.phrases import (
    LAW,
    as_typed,
    offered,
    phrases_of,
    prints,
    typed_phrases,
    unguessed,
)
from assistant.compose.placed import naming_place
from assistant.compose.which_plans import ASKS_WHETHER, TOLD_HOW, asks_which
from assistant.understanding.cues import RELATION, Sought
from assistant.understanding.mention_order import WHERE_MENTIONED
from assistant.understanding.which_plan import MENTIONS
from ingest.folding import fold_accents, has_accents, match_key, syllables
from ingest.plan import HEADING_KINDS, Clause

_EVERYWHERE = 0.12
"""In more than this share of the clauses a word is no subject that one plan has and another has not."""


def compose_mentions(context: Context) -> Draft | None:
    """Tell which plans print the subject of a question word for word, and where; None where it asks something else."""
    context = _without_countries(context)
    frame = context.frame
    if not asks_which(context) or frame.wanted or frame.numbers:
        return None
    if frame.receivers and not frame.agencies:
        return _sending_to(context)
    if not _is_looked_for(context):
        return None
    if frame.agencies:
        return compose_naming_agency(context)
    phrases, words = phrases_of(context), as_typed(context)
    if (found := _named_abroad(context)) is not None:
        phrases, words = [match_key(place) for place in frame.places], say.join(list(frame.places))
        context = replace(context, frame=replace(frame, topic=tuple(" ".join(phrases).split())))
        is_word = any(" " not in place for place in frame.places)
        if is_word and not any(found.values()) and MENTIONS.search(frame.text):
            return _silent_on(context, words)
    else:
        found = {plan: _printing(context, plan, phrases) for plan in frame.plans}
    total = sum(map(len, found.values()))
    every = len(context.corpus.clauses(frame.plans))
    # A name stands somewhere or nowhere; what is no name may be said in other words.
    is_name = LAW.match(words.lower()) or words != words.lower()
    asks_mention = ASKS_WHETHER.search(frame.text) or (is_name and MENTIONS.search(frame.text))
    if not total and phrases and asks_mention:
        return _told_silent(context)
    if not 0 < total <= _EVERYWHERE * every:
        return None
    if TOLD_HOW.search(frame.text) and any(one.kind in HEADING_KINDS for clauses in found.values() for one in clauses):
        return None  # a section of its own tells how
    return table_of_mentions(context, words, phrases, found)


def _without_countries(context: Context) -> Context:
    """Ask of "các nước ASEAN" as of "ASEAN": plans put many words between the two."""
    frame, lexicon = context.frame, context.agencies.lexicon
    named = {match_key(one.printed) for one in lexicon.regions_in(frame.text, with_groups=True)}
    if not named:
        return context
    of_them = re.compile(rf"{_COUNTRIES}(?=(?:{'|'.join(map(re.escape, named))})\b)", re.IGNORECASE)
    text, typed = of_them.sub("", frame.text), of_them.sub("", frame.typed)
    if text != frame.text:
        frame = replace(frame, topic=tuple(word for word in frame.topic if word not in _COUNTRY_WORDS))
    return replace(context, frame=replace(frame, text=text, typed=typed))


_COUNTRY_WORDS = ("nước", "quốc", "gia", "khu", "vực")
_COUNTRIES = r"\b(?:các |những )?(?:nước |quốc gia )?(?:trong |thuộc )?(?:khu vực )?"


def _is_looked_for(context: Context) -> bool:
    """Tell whether a question looks for words: for anything, or for a name abroad that is mentioned."""
    frame = context.frame
    of_partner = frame.sought is Sought.PARTNERS and MENTIONS.search(frame.text) and not RELATION.search(frame.text)
    if frame.agencies:
        asks_mention = MENTIONS.search(frame.text) or ASKS_WHETHER.search(frame.text)
        asks_more = frame.role or frame.asks_role or _ASKS_TASKS.search(frame.text)
        return bool(asks_mention and only_names_agencies(context)) and not asks_more
    return frame.sought is Sought.OPEN or bool(of_partner)


def only_names_agencies(context: Context) -> bool:
    """Tell whether a question has no subject but agencies."""
    names = {word for agency in context.frame.agencies for word in syllables(context.agencies.name_of(agency))}
    asked = set(context.frame.topic)
    # "Có tên Sở A"; "có tên ở kế hoạch nào, được giao gì" asks for more.
    return asked - {"tên", "mặt"} <= names if context.frame.sought is Sought.OPEN else asked <= names


_ASKS_TASKS = re.compile(r"\b(?:làm|giao|phụ trách|lo|đảm nhiệm)(?: (?:những|các|việc))* gì\b|nhiệm vụ (?:gì|nào)\b")


def _named_abroad(context: Context) -> dict[str, list[Clause]] | None:
    """Return each plan's clauses that name the places abroad which are all that a question looks for; else None."""
    places = context.frame.places
    printed = [one.printed for one in context.agencies.lexicon.places_in(context.frame.typed, typed=True)]
    words = {fold_accents(word) for name in (*places, *printed) for word in match_key(name).split()}
    if not places or not {fold_accents(word) for word in context.frame.topic if word not in _CALLED} <= words:
        return None
    return {
        plan: list(dict.fromkeys(clause for place in places for clause in naming_place(context, [plan], place)))
        for plan in context.frame.plans
    }


_CALLED = frozenset("tên nước chữ tỉnh thành phố địa phương bạn vùng khu vực".split())
"""Words that call a place by what it is ("ghi tên nước Campuchia")."""


def _sending_to(context: Context) -> Draft | None:
    """Tell which plans have something sent or reported to a body that only some of them name; None for another one."""
    receivers, plans = context.frame.receivers, context.frame.plans
    named = {plan: naming(context, context.corpus.clauses([plan]), receivers) for plan in plans}
    found = {plan: [one for one in clauses if _sends(one)] for plan, clauses in named.items()}
    if not any(found.values()) or all(found.values()):
        return None
    name = say.join([context.agency_name(agency) for agency in receivers])
    context = replace(context, frame=replace(context.frame, topic=tuple(syllables(name))))
    return table_of_mentions(context, name, [match_key(name)], found)


def _sends(clause: Clause) -> bool:
    return clause.kind not in _NO_TASKS and _SENT.search(match_key(clause.text)) is not None


_NO_TASKS = ("header", "recipients", "signature")
_SENT = re.compile(r"\b(?:báo cáo|gửi|(?<!chương )(?<!quy )(?<!quá )(?<!tiến )trình)\b")


def compose_naming_agency(context: Context) -> Draft:
    """Tell which plans name the agencies asked about, wherever they do."""
    agencies = context.frame.agencies
    found = {plan: naming(context, context.corpus.clauses([plan]), agencies) for plan in context.frame.plans}
    name = say.join([context.agency_name(agency) for agency in agencies])
    if any(found.values()):
        return table_of_mentions(context, name, [match_key(name)], found)
    draft = Draft(context.corpus, status="not_found")
    draft.say(say.agency_nowhere(name, len(found), len(context.corpus.clauses(found))))
    return draft


def compose_mention_in(context: Context) -> Draft | None:
    """Tell whether one plan prints a word ("có nói gì về … không"); None where something else is asked."""
    frame = context.frame
    if not frame.names_plan or len(frame.plans) != 1 or frame.wanted or frame.numbers or frame.places:
        return None
    if frame.agencies:
        return _agency_in(context)
    how = TOLD_HOW.search(frame.text)
    if frame.sought is not Sought.OPEN or not (how or ASKS_WHETHER.search(frame.text)):
        return None
    plan, phrases = frame.plans[0], phrases_of(context)
    if not phrases:
        return None
    found = _printing(context, plan, phrases)
    if (part := named_clause(context)) is not None:
        inside = {one.path for one in context.corpus.descendants(part)}
        found = [clause for clause in found if clause.path in inside] or found
    if how and (not found or any(clause.kind in HEADING_KINDS for clause in found)):
        return None
    draft = Draft(context.corpus)
    name = context.corpus.name(plan)
    if not found:
        return _told_silent(context)
    if len(found) > _EVERYWHERE * len(context.corpus.clauses([plan])):
        return None
    typed = typed_phrases(context)
    other = in_other_words(context, phrases, typed, {plan: found})
    literal = sum(prints(typed, clause.text) for clause in found)
    draft.say(say.mentioned(name, as_typed(context), literal, len(found), other))
    for clause in found[: context.list_limit]:
        draft.say(f"- {places_at(draft, clause, phrases)}")
    draft.say(say.LOOKED_FOR_WORDS)
    draft.complete = Complete(min(len(found), context.list_limit), len(found))
    return draft


def _agency_in(context: Context) -> Draft | None:
    """Say that one plan never names the agencies whose mention is asked after; None where it does, or more is asked."""
    frame = context.frame
    if not ASKS_WHETHER.search(frame.text) or not only_names_agencies(context):
        return None
    clauses = context.corpus.clauses(frame.plans)
    if named := naming(context, clauses, frame.agencies):
        # What stands under an agency's own heading is all about it.
        below = [one for heading in named for one in (context.corpus.descendants(heading) or [heading])]
        return list_clauses(context, below) if not frame.follows_up and WHERE_MENTIONED in frame.text else None
    name = say.join([context.agency_name(agency) for agency in frame.agencies])
    draft = Draft(context.corpus, status="not_stated")
    draft.say(say.agency_not_in(context.corpus.name(frame.plans[0]), name, len(clauses)))
    return draft


def _silent_on(context: Context, words: str) -> Draft:
    """Say that no plan names a country, whatever clauses hold words like its name ("Pháp", "biện pháp")."""
    frame = context.frame
    searched = len(context.corpus.clauses(frame.plans))
    draft = Draft(context.corpus, status="not_found")
    draft.say(say.place_nowhere(words, len(frame.plans), searched))
    return draft


def _told_silent(context: Context) -> Draft | None:
    """Say that a subject stands nowhere, and cite the nearest clauses; None where clauses have most of its words.

    "Luật Di sản văn hóa" is one law: a clause on "di sản văn hóa" does not cite it.
    """
    frame, subject = context.frame, " ".join(context.frame.topic)
    if best_coverage(context) >= FOCUSED and not LAW.match(subject):
        return None
    draft = Draft(context.corpus, status="not_stated" if frame.names_plan else "not_found")
    names = [context.corpus.name(plan) for plan in frame.plans]
    searched = len(context.corpus.clauses(frame.plans))
    # Words picked out of a sentence are no phrase that a plan could print.
    is_phrase = subject in frame.text or bool(offered(context))
    if not is_phrase or (not has_accents(frame.typed) and _stands_plainly(context, subject)):
        draft.say(say.not_in_so_many_words([f"**{name}**" for name in names] if frame.names_plan else []))
        add_nearest(context, draft)
        return draft if len(draft.lines) > 1 else None
    if frame.names_plan:
        draft.say(say.not_mentioned(names[0], unguessed(context), searched))
    else:
        draft.say(say.mentioned_nowhere(unguessed(context), len(names), searched))
    add_nearest(context, draft)
    return draft


def _stands_plainly(context: Context, subject: str) -> bool:
    """Tell whether a subject typed without diacritics, which were guessed, stands somewhere with others."""
    key = f" {fold_accents(subject)} "
    clauses = context.corpus.clauses(context.frame.plans)
    return any(key in f" {fold_accents(' '.join(syllables(clause.text)))} " for clause in clauses)


def _printing(context: Context, plan: str, phrases: Sequence[str]) -> list[Clause]:
    place = context.corpus.place(plan)
    found = [clause for clause in context.corpus.clauses([plan]) if prints(phrases, clause.text, place)]
    # A heading is only told where nothing under it prints the words.
    below = {parent.path for clause in found for parent in context.corpus.headings(clause)}
    return [clause for clause in found if not (clause.kind in HEADING_KINDS and clause.path in below)]
