"""Clauses that have all words of a phrase in their order, with a few others between them.

"Nghị quyết Đại hội XIII" stands in "Nghị quyết của Đại hội Đảng XIII": the plan names it, if not in just these words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from assistant.compose.context import Context
from assistant.compose.draft import sentences, without_marker
from assistant.compose.every import is_content
from assistant.compose.phrases import LAW, prints
from ingest.folding import match_key
from ingest.plan import Clause

_FEWEST, _BETWEEN_ALL = 3, 6
"""Fewer words are one name; with more between them all they no longer belong together."""
_SOME = r"\W+(?:\w+\W+){0,4}?"
"""Up to four words between two of a phrase; none in a compound word."""
_FAR, _FAR_BETWEEN = r"\W+(?:\w+\W+){0,14}?", 14
"""Between two compound words, where a plan has them no nearer ("gặp mặt, kết hợp biểu diễn … phục vụ kiều bào")."""
_TELLING = 3.0
"""A syllable of less weight stands anywhere: "số" of "ngoại giao số", and not "XIII"."""


def interspersed(
    context: Context, typed: Sequence[str], found: Mapping[str, Sequence[Clause]]
) -> dict[str, list[Clause]]:
    """Return each plan's clauses beside those found that have a phrase's words with others between them."""
    is_name = any(LAW.match(one) for one in typed)
    told = {plan: {clause.path for clause in clauses} for plan, clauses in found.items()}
    others = {
        plan: [
            clause
            for clause in (() if is_name else context.corpus.clauses([plan]))
            if clause.path not in told[plan] and is_content(context, clause) and not prints(typed, clause.text)
        ]
        for plan in found
    }
    near = {plan: [one for one in own if _stretch(context, one, typed)] for plan, own in others.items()}
    return {
        plan: own or ([] if found[plan] else [one for one in others[plan] if _stretch(context, one, typed, far=True)])
        for plan, own in near.items()
    }


def stretch_of(context: Context, clause: Clause, typed: Sequence[str]) -> tuple[str, str] | None:
    """Return the sentence of a clause and its words from a phrase's first to its last; None where it has none."""
    return _stretch(context, clause, typed) or _stretch(context, clause, typed, far=True)


def _stretch(context: Context, clause: Clause, typed: Sequence[str], *, far: bool = False) -> tuple[str, str] | None:
    most = _FAR_BETWEEN if far else _BETWEEN_ALL
    for phrase in (one.split() for one in typed):
        pattern = _far_pattern(context, phrase) if far else _pattern(context, phrase)
        for sentence in sentences(without_marker(clause.text)) if pattern else ():
            at = pattern.search(match_key(sentence)) if pattern else None
            if at is not None and len(at[0].split()) <= len(phrase) + most:
                return sentence, at[0]
    return None


def _far_pattern(context: Context, phrase: Sequence[str]) -> re.Pattern[str] | None:
    """Return what finds two compound words one after the other in a sentence; None for any other phrase."""
    is_word = context.evidence.vocabulary.is_word
    if len(phrase) != 2 * _COMPOUND or not (is_word(*phrase[:2]) and is_word(*phrase[2:])):
        return None
    first, second = (r"\W+".join(map(re.escape, pair)) for pair in (phrase[:2], phrase[2:]))
    return re.compile(rf"\b{first}{_FAR}{second}\b")


_COMPOUND = 2


def _pattern(context: Context, phrase: Sequence[str]) -> re.Pattern[str] | None:
    """Return what finds a phrase with words in it; None for one that has an everyday syllable by itself."""
    bound = [context.evidence.vocabulary.is_word(first, second) for first, second in pairwise(phrase)]
    alone = [word for word, *sides in zip(phrase, [False, *bound], [*bound, False], strict=True) if not any(sides)]
    if len(phrase) < _FEWEST or any(context.evidence.weight(word) < _TELLING for word in alone):
        return None
    gaps = ["", *(r"\W+" if is_bound else _SOME for is_bound in bound)]
    words = (gap + re.escape(word) for gap, word in zip(gaps, phrase, strict=True))
    return re.compile(rf"\b{''.join(words)}\b")
