"""What a question asks about in words that its plan never uses and nobody uses for what plans say.

"Ai ngồi ghế giám khảo cuộc thi …" calls the contest as the plan does, and asks of it what stands nowhere. A word that
only says otherwise what a plan does say ("góp sức") is told apart by what people are known to say.
"""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.founded import body_unspoken
from assistant.compose.nearest import add_nearest
from assistant.compose.phrases import is_listed
from assistant.understanding.syllable import is_syllable
from ingest.folding import has_accents, syllables

_SHORT = 16
"""Words of a question that has no room for what only sets the scene: there one such word is enough, else two are."""
_TELLING = 0.5
"""The share of an unknown syllable's weight from which a word tells what is asked about. Both were set on half of the
development questions, with the everyday words of the other half."""


def foreign_words(context: Context) -> list[str]:
    """Return the words that make a question one about something its plan does not speak of; none where it may do so."""
    frame = context.frame
    if frame.verbatim or frame.address or frame.numbers or frame.follows_up or frame.compares:
        return []
    if frame.english or not has_accents(frame.typed):
        return []  # words that were guessed
    found = context.evidence.vocabulary.foreign(frame.plans[0], frame.topic, frame.text)
    found = [word for word in found if len(word) > 1 and not is_listed(word, frame.typed)]
    telling = [word for word in found if _tells(context, word) and (" " in word or not frame.asserts)]
    if frame.denies:
        return []
    if body := body_unspoken(context):
        return [body]
    return telling if len(telling) > 1 or len(frame.text.split()) <= _SHORT else []


def compose_foreign(context: Context, words: list[str]) -> Draft:
    """Say which words the plan never uses, and cite the nearest clause."""
    plan = context.frame.plans[0]
    draft = Draft(context.corpus, status="not_stated")
    searched = len(context.corpus.views[plan].plan.clauses)
    draft.say(say.words_unspoken(context.corpus.name(plan), words, searched))
    add_nearest(context, draft)
    return draft


def _foreign_to_each(context: Context) -> list[str]:
    each = [foreign_words(context.within(plan)) for plan in context.frame.plans]
    return [word for word in each[0] if all(word in others for others in each)]


def compose_foreign_to_all(context: Context) -> Draft | None:
    """Say that no plan speaks of what a question asks which plans do, in words that none of them uses; else None.

    "Tỉnh nào ghi rõ diện tích di sản": a clause on heritage states no area.
    """
    frame = context.frame
    if frame.names_plan or len(frame.plans) < _SEVERAL:
        return None
    body = body_unspoken(context)
    words = [body] if body else _foreign_to_each(context) if frame.compares else []
    if not words:
        return None
    draft = Draft(context.corpus, status="not_found")
    searched = len(context.corpus.clauses(frame.plans))
    draft.say(say.mentioned_nowhere(words[0], len(frame.plans), searched))
    add_nearest(context, draft)
    return draft


_SEVERAL = 2


def is_rare(context: Context, word: str) -> bool:
    """Tell whether a syllable of a word is rare in all plans: "công nhân" is made of two that stand everywhere."""
    return max(map(context.evidence.weight, word.split())) >= _TELLING * context.evidence.unknown


def _tells(context: Context, word: str) -> bool:
    """Tell whether a word is rare and nowhere in its plan, typed just so, and no part of a name, which is looked up."""
    spoken = word.split()
    if not all(map(is_syllable, spoken)):
        return False
    if not is_rare(context, word):
        return False
    # The head of a table's column stands in no clause.
    if f" {word} " in f" {' '.join(syllables(context.corpus.views[context.frame.plans[0]].plan.source))} ":
        return False
    typed = context.frame.typed
    is_name = re.search(rf"(?<=\w ){re.escape(word.title())}\b", typed)
    return f" {word} " in f" {' '.join(syllables(typed))} " and is_name is None
