"""What is too little or too much for a question; told before anything is looked for, and before a stream begins."""

from __future__ import annotations

from assistant import say
from assistant.errors import BadQuestion
from assistant.understanding.typed import clean


def usable(question: str, limit: int) -> str:
    """Return a question cleaned of what is no text.

    Raises:
        BadQuestion: it has no word, or more than `limit` characters.
    """
    asked = clean(question)
    if not asked:
        raise BadQuestion(say.EMPTY_QUESTION)
    if not any(character.isalnum() for character in asked):
        raise BadQuestion(say.NO_WORDS)
    if len(asked) > limit:
        raise BadQuestion(say.too_long(len(asked), limit))
    return asked
