"""The answers of the last while by their id, so that a mark on one need not carry it along."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from uuid import uuid4

from assistant.answer import Answer

KEPT = 2000
"""Thirty people asking every five seconds fill this in six minutes."""


class RecentAnswers:
    """Keeps the newest answers; an id cannot be guessed, and nothing is ever read back to a client."""

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._answers: OrderedDict[str, Answer] = OrderedDict()
        self._lock = Lock()

    def keep(self, answer: Answer) -> str:
        """Take an answer in and return its id."""
        key = uuid4().hex
        with self._lock:
            self._answers[key] = answer
            while len(self._answers) > self._kept:
                self._answers.popitem(last=False)
        return key

    def find(self, key: str) -> Answer | None:
        """Return an answer, None when it is unknown or too old."""
        with self._lock:
            return self._answers.get(key)
