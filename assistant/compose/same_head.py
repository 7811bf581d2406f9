"""A name that a statement ends otherwise than the clause ("Mộc bản triều Nguyễn": "Mộc bản Chùa Vĩnh Nghiêm")."""

from __future__ import annotations

import re

from assistant import say
from assistant.compose.claims import corrected, in_question
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.understanding.function_words import FUNCTION_WORDS
from ingest.folding import has_accents, syllables

_HEAD, _TAIL, _LONG_HEAD = 2, 2, 3
_NO_NAME = FUNCTION_WORDS | {""}
"""What stands in no name, and what `_words` puts where one ends."""


def correct_same_head(context: Context) -> Draft | None:
    """Correct a name that begins as one of the clause in question and goes on with words that it does not print."""
    frame = context.frame
    if not frame.asserts or frame.denies or not has_accents(frame.typed):
        return None
    asked = [(word, word[:1].isupper()) for word in _words(frame.typed)]
    for clause in in_question(context)[:2]:
        printed = [(word.lower(), word[:1].isupper()) for word in _words(clause.text)]
        source = frozenset(syllables(context.corpus.views[clause.plan].plan.source))
        for at in range(len(asked) - _HEAD - _TAIL + 1):
            name = asked[at : at + _HEAD + _TAIL]
            named = [word for word, capital in name[_HEAD:] if capital]
            words = [word.lower() for word, _ in name]
            if _NO_NAME.intersection(words) or source.issuperset(syllables(" ".join(named))):
                continue
            if _goes_on_as_name(printed, words[:_HEAD]):
                return corrected(context, clause, say.quoted(" ".join(word for word, _ in name)))
        if (wrong := _named_otherwise(asked, printed)) is not None:
            return corrected(context, clause, say.quoted(wrong))
    return None


def _named_otherwise(asked: list[tuple[str, bool]], printed: list[tuple[str, bool]]) -> str | None:
    """Return a name of a question of which a text prints the first words once, and goes on with another name.

    "Mộc bản chùa Bổ Đà" where the text has "Mộc bản Chùa Vĩnh Nghiêm". One that it names anywhere else may be right: of
    "đồ đá cũ Rộc Tưng, Gò Đá" both are.
    """
    texts = [word for word, _ in printed]
    for at in range(_LONG_HEAD, len(asked)):
        head = [word.lower() for word, _ in asked[at - _LONG_HEAD : at]]
        word, capital = asked[at]
        if not capital or _NO_NAME.intersection(head) or any(one for _, one in asked[at - _LONG_HEAD + 1 : at]):
            continue
        found = [i + _LONG_HEAD for i in range(len(texts) - _LONG_HEAD) if texts[i : i + _LONG_HEAD] == head]
        name = [one.lower() for one, _ in asked[at : at + _TAIL]]
        if any(texts[i : i + _TAIL] == name for i in range(len(texts) - 1)):
            continue
        if len(found) == 1 and printed[found[0]][1] and printed[found[0]][0] != word.lower():
            tail = [one for one, is_name in asked[at : at + _TAIL] if is_name]
            return " ".join([*(one for one, _ in asked[at - _LONG_HEAD : at]), *tail])
    return None


def _words(text: str) -> list[str]:
    """Split into words as written; what a comma or dash parts, which is no one name, has an empty word between."""
    return [word for part in re.split(r"\s+[–-]\s+|[,.;:?!…()“”\"]+", text) for word in [*part.split(), ""]]


def _goes_on_as_name(printed: list[tuple[str, bool]], head: list[str]) -> bool:
    """Tell whether a text prints the words that a name begins with, and goes on with a capital."""
    for at in range(len(printed) - _HEAD):
        if [word for word, _ in printed[at : at + _HEAD]] == head:
            return any(capital for _, capital in printed[at : at + _HEAD + 1])
    return False
