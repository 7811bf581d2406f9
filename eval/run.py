"""A run: every question is asked, scored and written down at once, so that an interrupted run is kept."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from time import sleep
from typing import NamedTuple

from eval.corpus import Corpus
from eval.errors import ServerGone
from eval.questions import Question
from eval.result import Ask, Result, append_line, ask_one, unasked

GIVE_UP_AFTER = 3
"""So many questions in a row without an answer from the server end the run."""
PAUSES = (1.0, 4.0, 10.0)
"""Seconds to wait for a server that went away before its question is given up: a restart takes some ten."""


@dataclass(frozen=True, slots=True)
class Task:
    """One question to ask: which repeat it is, and how it is typed ("" as it stands in the set)."""

    question: Question
    repeat: int = 1
    way: str = ""

    @property
    def key(self) -> tuple[str, int]:
        """What tells tasks of one run apart."""
        return (self.question.id, self.repeat)


@dataclass(frozen=True, slots=True)
class How:
    """How a run is carried out: questions asked at once, where each result goes, and what hears of it."""

    jobs: int = 1
    file: Path | None = None
    tell: Callable[[Result], object] = lambda result: None
    pauses: Sequence[float] = PAUSES


class Finished(NamedTuple):
    """What came of a run; `stopped` says why it is partial, None when it is whole."""

    results: list[Result]
    stopped: str | None


def tasks_of(questions: Iterable[Question], repeat: int = 1) -> list[Task]:
    """Return every question `repeat` times, the repeats of one together."""
    return [Task(question, turn) for question in questions for turn in range(1, repeat + 1)]


def run_questions(questions: Iterable[Question], ask: Ask, corpus: Corpus, *, repeat: int = 1) -> Finished:
    """Ask every question `repeat` times, one after the other, and keep nothing on disk."""
    return run_tasks(tasks_of(questions, repeat), ask, corpus, How())


def run_tasks(tasks: Iterable[Task], ask: Ask, corpus: Corpus, how: How) -> Finished:
    """Carry out tasks; results come in the order of the tasks whatever `how.jobs` is.

    With `how.file`, each is written and flushed as soon as it and all before it are known. Ctrl-C and a server that
    stays away end the run early, with all results so far; a server that came back leaves the run partial where
    questions went unanswered.
    """
    results: list[Result] = []
    try:
        for result in _until_gone(_in_order(tasks, lambda task: _asked(task, ask, corpus, how.pauses), how.jobs)):
            results.append(result)
            if how.file is not None:
                append_line(how.file, result.to_json())
            how.tell(result)
    except KeyboardInterrupt:
        return Finished(results, "người dùng dừng lượt chạy")
    except ServerGone as gone:
        return Finished(results, str(gone))
    lost = sum(result.is_unasked for result in results)
    return Finished(results, f"máy chủ không trả lời {lost} câu" if lost else None)


def _asked(task: Task, ask: Ask, corpus: Corpus, pauses: Sequence[float]) -> Result:
    """Ask, and ask again after each pause while the server is away."""
    for pause in (*pauses, None):
        try:
            return ask_one(task.question, ask, corpus, task.repeat, task.way)
        except ServerGone as gone:
            if pause is None:
                return unasked(task.question, corpus, gone, task.repeat, task.way)
            sleep(pause)
    raise AssertionError("the last round returns")


def _until_gone(results: Iterable[Result]) -> Iterator[Result]:
    """Pass results on until the server has not answered `GIVE_UP_AFTER` in a row; the last of them ends the run."""
    away = 0
    for result in results:
        away = away + 1 if result.is_unasked else 0
        if away >= GIVE_UP_AFTER:
            raise ServerGone(str(result.error).partition(": ")[2])
        yield result


def _in_order(tasks: Iterable[Task], do: Callable[[Task], Result], jobs: int) -> Iterator[Result]:
    if jobs == 1:
        yield from map(do, tasks)
        return
    pool = ThreadPoolExecutor(jobs, thread_name_prefix="ask")
    waiting: deque[Future[Result]] = deque()
    try:
        for task in tasks:
            waiting.append(pool.submit(do, task))
            # Twice as many as can be asked at once: a run that ends early has little to take back.
            if len(waiting) >= 2 * jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
