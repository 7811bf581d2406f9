"""A thing that a question asks for and its plan never speaks of: said so, instead of what is only near."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.enough import SAID_OTHERWISE, best_coverage, best_similarity
from assistant.compose.nearest import ALIKE, add_nearest
from assistant.compose.phrases import is_listed
from assistant.understanding.cues import Sought
from ingest.folding import fold_accents, has_accents

_WHETHER = re.compile(r"\bcó\b.*\b(?:không|chưa)\b")
_HARDLY = 0.35
"""Coverage below which a clause may share with a question whether something is done no more than the genre's words.
Set on the development half."""


def compose_absent_thing(context: Context) -> Draft | None:
    """Say which words of a yes-or-no question one plan never uses, where no clause has much of the rest; else None.

    Asked whether something is done, the thing itself must stand somewhere. Any other question may only be worded
    otherwise: held to the same, too many were refused that plans do answer.
    """
    frame = context.frame
    if not frame.names_plan or len(frame.plans) != 1 or frame.numbers or frame.address or frame.verbatim:
        return None
    plan = frame.plans[0]
    words = _subject_unheard_of(context, plan) or _name_unheard_of(context, plan)
    if not words and _asks_whether(context):
        bare = not has_accents(frame.typed)
        words = context.evidence.vocabulary.unspoken(plan, frame.topic, frame.text, bare=bare)
        words = [word for word in words if not is_listed(word, frame.typed)]
    if not words:
        return None
    draft = Draft(context.corpus, status="not_stated")
    searched = len(context.corpus.views[plan].plan.clauses)
    draft.say(say.words_unspoken(context.corpus.name(plan), [_as_typed(word, frame.typed) for word in words], searched))
    add_nearest(context, draft)
    return draft


def _name_unheard_of(context: Context, plan: str) -> list[str]:
    """Return the words typed as a name that a plan is asked to have and never uses ("Trường Đại học Y Dược").

    However near the rest is: of that the name tells which one. A title with all words in capitals tells no name.
    """
    frame = context.frame
    if not _WHETHER.search(frame.text) or frame.sought not in (Sought.OPEN, Sought.PARTNERS) or frame.places:
        return []
    typed = frame.typed.split()
    if sum(word[0].isupper() for word in typed) > len(typed) / 2 or not has_accents(frame.typed):
        return []
    unspoken = context.evidence.vocabulary.unspoken(plan, frame.topic, frame.text, bare=False)
    return [words for words in unspoken if re.search(rf"(?<!\w){re.escape(words.title())}(?!\w)", frame.typed)]


def _subject_unheard_of(context: Context, plan: str) -> list[str]:
    """Return the two words that are all a question is about where no plan has them together; empty for any other.

    "Nêu gì về giá vàng": "giá" of "giá trị" is not what is asked about.
    """
    frame = context.frame
    if frame.sought is not Sought.OPEN or len(frame.topic) != _PAIR or frame.agencies or frame.places:
        return []
    first, second = frame.topic
    named = f"{first} {second}"
    vocabulary, bare = context.evidence.vocabulary, not has_accents(frame.typed)
    if _IN_PLAN.search(frame.text) and vocabulary.is_word(first, second) and named in frame.text:
        return [] if vocabulary.has_pair(plan, (first, second), bare=bare) else [named]
    if not (_ABOUT.search(frame.text) or frame.text == named) or named not in frame.text:
        return []
    known = any(vocabulary.has_pair(one, (first, second), bare=bare) for one in context.corpus.ids)
    spoken = vocabulary.knows(plan, first) and vocabulary.knows(plan, second)
    return [] if known or spoken else [named]


_PAIR = 2
_IN_PLAN = re.compile(r"\bcó (?:tên |mặt |nằm )?(?:ở )?trong (?:bản )?(?:kế hoạch|văn bản)\b")
_ABOUT = re.compile(
    r"\b(?:nêu|nói|viết|quy định|đề cập|nhắc|ghi|bàn)(?: (?:những )?gì| thế nào| ra sao)? (?:về|đến|tới)\b"
)


def _as_typed(words: str, typed: str) -> str:
    """Return words without the diacritics that were guessed."""
    found = re.search(re.escape(words), typed, re.IGNORECASE)
    found = found or re.search(re.escape(fold_accents(words)), typed, re.IGNORECASE)
    return found[0] if found else words


def _asks_whether(context: Context) -> bool:
    """Tell whether a question asks if something is done, and no clause is near to it by its words or its meaning."""
    frame = context.frame
    if not _WHETHER.search(frame.text) or frame.sought not in (Sought.OPEN, Sought.PARTNERS, Sought.WHO):
        return False
    if _is_near_by_the_subject(context):
        return True
    if frame.sought is Sought.WHO:
        return False
    # Diacritics that were guessed make words of their own.
    far = SAID_OTHERWISE if has_accents(frame.typed) else ALIKE
    return best_similarity(context) < far and (best_coverage(context) < _HARDLY or _only_for_whom(context))


def _is_near_by_the_subject(context: Context) -> bool:
    """Tell whether clauses are near only by what the whole plan is about ("khen thưởng người làm ngoại giao văn hóa").

    All of them are near to that in meaning, and the thing itself is a word that the plan lacks.
    """
    frame = context.frame
    subject = set(context.corpus.subject(frame.plans[0]))
    own = [word for word in frame.topic if word not in subject]
    if len(frame.topic) - len(own) < _SUBJECT or len(own) < _PAIR or not has_accents(frame.typed):
        return False
    unspoken = context.evidence.vocabulary.unspoken(frame.plans[0], own, frame.text, bare=False)
    done = {" ".join(pair) for pair in pairwise(own[: _PAIR + 1])}
    return not done.isdisjoint(unspoken) and best_coverage(context, own) < _OWN


_SUBJECT, _OWN = 3, 0.25
"""So many words of the plan's subject name it; below such coverage of the rest no clause speaks of that."""


def _only_for_whom(context: Context) -> bool:
    """Tell whether all that is found of a question is for whom and with whom ("khách nước ngoài"), not what is done."""
    topic = context.frame.topic
    done = [word for word in topic if word not in _FOR_WHOM]
    if len(done) < _PAIR or len(done) == len(topic):
        return False
    return best_coverage(context) < _FOUND and best_coverage(context, done) < _HARDLY


_FOUND = 0.6
_FOR_WHOM = frozenset("nước ngoài quốc tế khách bạn bè đối tác người dân".split())
"""Who all of these plans are for: beside a thing that is done they say nothing of it."""
