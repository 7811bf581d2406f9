"""The answers given, by their id, so that a mark on one or a file of one need not carry it along."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from threading import Lock
from uuid import uuid4
from weakref import WeakValueDictionary

from assistant.answer import Answer

KEPT = 2000
"""Thirty people asking every five seconds fill this in six minutes."""


@dataclass(frozen=True, slots=True, weakref_slot=True, eq=False)
class Given:
    """An answer that somebody got, under an id that nobody else can guess."""

    key: str
    question: str
    answer: Answer


class RecentAnswers:
    """Keeps the newest answers, and every older one for as long as somebody's conversation shows it."""

    def __init__(self, kept: int = KEPT) -> None:
        self._newest: deque[Given] = deque(maxlen=kept)
        # A person reads an answer longer than a busy office takes to ask 2,000 questions: what a window still holds
        # can be found, and goes when the window goes.
        self._held: WeakValueDictionary[str, Given] = WeakValueDictionary()
        self._lock = Lock()

    def keep(self, question: str, answer: Answer) -> Given:
        """Take an answer in under a new id."""
        given = Given(uuid4().hex, question, answer)
        with self._lock:
            self._newest.append(given)
            self._held[given.key] = given
        return given

    def find(self, key: str) -> Given | None:
        """Return what was given under an id, None when it is unknown or nobody holds it any more."""
        with self._lock:
            return self._held.get(key)
