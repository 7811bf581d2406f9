"""Which plans print a word: every clause that does, plan by plan, counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from assistant import say
from assistant.answer import Complete
from assistant.compose.context import Context
from assistant.compose.draft import Draft, row_gist, sentences, without_marker
from assistant.compose.enough import FOCUSED, best_coverage
from assistant.compose.missing import add_nearest
from assistant.understanding.cues import PLAN_DOES, WHICH_PLAN, Sought
from ingest.folding import fold_accents, has_accents, match_key, syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_LONGEST = 5
_EVERYWHERE = 0.12
"""In more than this share of the clauses a word is no subject that one plan has and another has not."""
_SHOWN = 4
_ROOM = 260


def asks_which(context: Context) -> bool:
    """Tell whether a question asks which of the plans say something."""
    frame = context.frame
    which = frame.compares and (WHICH_PLAN.search(frame.text) or PLAN_DOES.search(frame.text))
    return not frame.names_plan and bool(which or _ASKS_WHETHER.search(frame.text))


def compose_mentions(context: Context) -> Draft | None:
    """Tell which plans print the subject of a question word for word, and where; None where it asks something else."""
    frame = context.frame
    if not asks_which(context) or frame.sought is not Sought.OPEN or frame.agencies or frame.wanted or frame.numbers:
        return None
    phrases = _phrases(context)
    found = {plan: _printing(context, plan, phrases) for plan in frame.plans}
    total = sum(map(len, found.values()))
    every = len(context.corpus.clauses(frame.plans))
    if not total and phrases and _ASKS_WHETHER.search(frame.text):
        return _told_silent(context)
    if not 0 < total <= _EVERYWHERE * every:
        return None
    draft = Draft(context.corpus)
    stating = sum(bool(clauses) for clauses in found.values())
    draft.say(say.mentions_head(_as_typed(context), stating, total))
    draft.say(say.COMPARISON_COLUMNS)
    draft.say("| --- | --- |")
    shown = 0
    for plan, clauses in found.items():
        if not clauses:
            continue
        parts = [_at(draft, clause, phrases) for clause in clauses[:_SHOWN]]
        shown += len(parts)
        rest = [say.more_places(len(clauses) - _SHOWN)] if len(clauses) > _SHOWN else []
        draft.say(f"| {context.corpus.name(plan)} | {' • '.join([*parts, *rest])} |")
    silent = [context.corpus.name(plan) for plan, clauses in found.items() if not clauses]
    draft.say(say.mentions_silent(silent))
    draft.complete = Complete(shown, total)
    return draft


def compose_mention_in(context: Context) -> Draft | None:
    """Tell whether one plan prints a word ("có nói gì về … không"); None where something else is asked."""
    frame = context.frame
    if not frame.names_plan or len(frame.plans) != 1 or frame.agencies or frame.wanted or frame.numbers or frame.places:
        return None
    if frame.sought is not Sought.OPEN or not _ASKS_WHETHER.search(frame.text):
        return None
    plan, phrases = frame.plans[0], _phrases(context)
    if not phrases:
        return None
    found = _printing(context, plan, phrases)
    draft = Draft(context.corpus)
    name = context.corpus.name(plan)
    if not found:
        return _told_silent(context)
    if len(found) > _EVERYWHERE * len(context.corpus.clauses([plan])):
        return None
    draft.say(say.mentioned(name, _as_typed(context), len(found)))
    for clause in found[: context.list_limit]:
        draft.say(f"- {_at(draft, clause, phrases)}")
    draft.complete = Complete(min(len(found), context.list_limit), len(found))
    return draft


def _told_silent(context: Context) -> Draft | None:
    """Say that a subject stands nowhere, and cite the nearest clauses; None where clauses have most of its words.

    "Luật Di sản văn hóa" is one law: a clause on "di sản văn hóa" does not cite it.
    """
    frame, subject = context.frame, " ".join(context.frame.topic)
    if best_coverage(context) >= FOCUSED and not _LAW.match(subject):
        return None
    draft = Draft(context.corpus, status="not_stated" if frame.names_plan else "not_found")
    names = [context.corpus.name(plan) for plan in frame.plans]
    searched = len(context.corpus.clauses(frame.plans))
    # Words picked out of a sentence are no phrase that a plan could print.
    is_phrase = subject in frame.text or bool(_offered(context))
    if not is_phrase or (not has_accents(frame.typed) and _stands_plainly(context, subject)):
        draft.say(say.not_in_so_many_words([f"**{name}**" for name in names] if frame.names_plan else []))
        add_nearest(context, draft)
        return draft if len(draft.lines) > 1 else None
    if frame.names_plan:
        draft.say(say.not_mentioned(names[0], _unguessed(context), searched))
    else:
        draft.say(say.mentioned_nowhere(_unguessed(context), len(names), searched))
    add_nearest(context, draft)
    return draft


def _stands_plainly(context: Context, subject: str) -> bool:
    """Tell whether a subject typed without diacritics, which were guessed, stands somewhere with others."""
    key = f" {fold_accents(subject)} "
    return any(key in fold_accents(_spoken(clause.text)) for clause in context.corpus.clauses(context.frame.plans))


_LAW = re.compile(r"(?:luật|bộ luật|pháp lệnh|nghị định|thông tư|công ước|hiệp định) \w")
_ASKS_WHETHER = re.compile(
    r"\b(?:nhắc|nêu|đề cập|xuất hiện|nói)(?: \w+){0,8} (?:mấy|bao nhiêu) lần\b|"
    r"(?:được )?(?:nhắc|nêu|đề cập|ghi|xuất hiện) (?:đến |tới |về )?(?:ở (?:những )?(?:đâu|chỗ nào|mục nào|điểm nào))|"
    r"\bcó (?:được )?(?:nói|nhắc|đề cập|nêu|viết|ghi|viện dẫn|dẫn chiếu|trích dẫn)(?: gì)?"
    r"(?: (?:về|đến|tới|đến chuyện|tới chuyện))?\b.*\bkhông\b"
)


def _as_typed(context: Context) -> str:
    """Return the subject in the capitals that it was typed in."""
    words = " hoặc ".join(_offered(context)) or " ".join(context.frame.topic)
    typed = re.search(re.escape(words), context.frame.typed, re.IGNORECASE)
    return typed[0] if typed else words


def _unguessed(context: Context) -> str:
    """Return the subject without the diacritics that were guessed: what stands nowhere may be a wrong guess."""
    words = _as_typed(context)
    plain = re.search(re.escape(fold_accents(words)), context.frame.typed, re.IGNORECASE)
    return plain[0] if plain else words


def _phrases(context: Context) -> list[str]:
    """Return the subject and what means the same, each as it would stand in a clause; none for a long subject."""
    topic = context.frame.topic
    if len(offered := _offered(context)) > 1:
        return [*offered, *(other for one in offered for other in context.evidence.same_as(one.split()))]
    if not 0 < len(topic) <= _LONGEST:
        return []
    return [" ".join(topic), *context.evidence.same_as(topic)]


def _offered(context: Context) -> list[str]:
    """Return the subjects that a question puts beside each other ("chuyển đổi số hoặc công nghệ số"); else nothing."""
    parts = _OR.split(context.frame.text)
    if len(parts) != 2:
        return []
    before, after = (syllables(part) for part in parts)
    topic = set(context.frame.topic)
    left = list(takewhile(lambda word: word in topic, reversed(before)))[::-1]
    right = list(takewhile(lambda word: word in topic, after))
    return [" ".join(words) for words in (left, right) if 1 < len(words) <= _LONGEST]


_OR = re.compile(r"\b(?:hoặc là|hoặc|hay là)\b")


def _printing(context: Context, plan: str, phrases: Sequence[str]) -> list[Clause]:
    clauses = context.corpus.clauses([plan])
    found = [clause for clause in clauses if any(f" {one} " in _spoken(clause.text) for one in phrases)]
    # A heading is only told where nothing under it prints the words.
    below = {parent.path for clause in found for parent in context.corpus.headings(clause)}
    return [clause for clause in found if not (clause.kind in HEADING_KINDS and clause.path in below)]


def _spoken(text: str) -> str:
    return f" {' '.join(syllables(text))} "


def _at(draft: Draft, clause: Clause, phrases: Sequence[str]) -> str:
    if clause.cells:
        words = row_gist(clause)
    else:
        parts = sentences(without_marker(clause.text))
        telling = next((part for part in parts if any(f" {one} " in _spoken(part) for one in phrases)), parts[0])
        words = around(telling, phrases, _ROOM)
    return say.at_place(label_of(clause.path), words, draft.cite(clause)).replace("|", "/")


def around(text: str, phrases: Sequence[str], room: int) -> str:
    """Return the part of a sentence about a phrase, from comma to comma, within `room` characters; cuts are marked."""
    if len(text) <= room:
        return text
    parts = re.split(r"(?<=[,;])\s+", text)
    first = next((i for i, part in enumerate(parts) if any(match_key(one) in match_key(part) for one in phrases)), 0)
    last = first
    while True:
        # What stands before a word says more of it than what follows.
        wider = [(first - 1, last), (first, last + 1)]
        fitting = [(a, b) for a, b in wider if a >= 0 and b < len(parts) and len(" ".join(parts[a : b + 1])) <= room]
        if not fitting:
            break
        first, last = fitting[0]
    kept = " ".join(parts[first : last + 1])
    return f"{'[…] ' if first else ''}{kept}{' […]' if last < len(parts) - 1 else ''}"
