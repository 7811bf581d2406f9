"""A service that goes on with a newer index: what was read anew is answered from without a restart."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import date
from functools import lru_cache
from time import perf_counter
from typing import Any

from assistant.answer import Answer, Turn
from assistant.service import PlanCard, RegisterQuery, Service, Surroundings

log = logging.getLogger(__name__)
EVERY_S = 2.0
_REMEMBERED = 256
"""Answers kept for when the same is asked again: examples and suggestions are clicked all day long."""

Opened = tuple[Service, Callable[[], bool]]
"""A service over one generation of an index, and what tells whether a newer one has taken over."""


class _Generation:
    """One opened service with the number of calls inside it; closed when it is left behind and the last call ends."""

    def __init__(self, opening: AbstractContextManager[Opened]) -> None:
        self._opening = opening
        self.service, self.is_stale = opening.__enter__()
        self._answer = lru_cache(maxsize=_REMEMBERED)(self._ask)
        self._lock = threading.Lock()
        self._inside = 0
        self._left = False

    def ask(self, question: str, history: Sequence[Turn], plans: Sequence[str]) -> Answer:
        """Answer, from memory where the same was asked today; an answer depends on nothing else."""
        began = perf_counter()
        answer = self._answer(question, tuple(history), tuple(plans), date.today())
        return replace(answer, timings_ms=answer.timings_ms | {"total": round((perf_counter() - began) * 1000, 2)})

    def _ask(self, question: str, history: tuple[Turn, ...], plans: tuple[str, ...], _: date) -> Answer:
        return self.service.ask(question, history, plans)

    @contextmanager
    def used(self) -> Iterator[_Generation]:
        with self._lock:
            self._inside += 1
        try:
            yield self
        finally:
            with self._lock:
                self._inside -= 1
                ends = self._left and not self._inside
            if ends:
                self._close()

    def leave(self) -> None:
        with self._lock:
            self._left = True
            ends = not self._inside
        if ends:
            self._close()

    def _close(self) -> None:
        self._opening.__exit__(None, None, None)


class RenewingService:
    """Implements `assistant.service.Service`; looks every `every` seconds whether the index was built anew.

    A newer one that cannot be opened is noted in the log and tried again; the one at hand goes on answering.
    """

    def __init__(self, opening: Callable[[], AbstractContextManager[Opened]], every: float = EVERY_S) -> None:
        """`opening` opens the index as it is now.

        Raises:
            IndexProblem: there is nothing to begin with.
        """
        self._opening = opening
        self._current = _Generation(opening())
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._watch = threading.Thread(target=self._look, args=(every,), name="index-watch", daemon=True)
        self._watch.start()

    def ask(self, question: str, history: Sequence[Turn] = (), plans: Sequence[str] = ()) -> Answer:
        """Answer one question (see `Service.ask`)."""
        with self._used() as generation:
            return generation.ask(question, history, plans)

    def is_ready(self) -> bool:
        """Tell whether questions can be answered now (see `Service.is_ready`)."""
        with self._used() as generation:
            return generation.service.is_ready()

    def plans(self) -> Sequence[PlanCard]:
        """Return the loaded plans, by name."""
        with self._used() as generation:
            return generation.service.plans()

    def surroundings(self, plan: str, path: str) -> Surroundings | None:
        """Return a clause in its place, None when there is no such clause."""
        with self._used() as generation:
            return generation.service.surroundings(plan, path)

    def examples(self) -> Sequence[str]:
        """Return questions that the loaded plans answer."""
        with self._used() as generation:
            return generation.service.examples()

    def register(self, query: RegisterQuery) -> Sequence[dict[str, Any]]:
        """Return the rows of a register (see `Service.register`)."""
        with self._used() as generation:
            return generation.service.register(query)

    def calendar(self, query: RegisterQuery) -> bytes:
        """Return deadlines as a calendar (see `Service.calendar`)."""
        with self._used() as generation:
            return generation.service.calendar(query)

    def close(self) -> None:
        """Look no more, and close what is open once nobody is inside."""
        self._ended.set()
        self._watch.join()
        self._current.leave()

    @contextmanager
    def _used(self) -> Iterator[_Generation]:
        with self._lock:
            use = self._current.used()
            generation = use.__enter__()
        try:
            yield generation
        finally:
            use.__exit__(None, None, None)

    def _look(self, every: float) -> None:
        while not self._ended.wait(every):
            # Whatever goes wrong, the watch goes on: what is open answers, and the next look may find it mended.
            try:
                if not self._current.is_stale():
                    continue
                newer = _Generation(self._opening())
            except Exception:
                log.warning("the newer index cannot be opened yet", exc_info=True)
                continue
            with self._lock:
                older, self._current = self._current, newer
            older.leave()
