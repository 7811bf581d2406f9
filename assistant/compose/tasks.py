"""A task: what is to be done, and the register rows that say who does it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from assistant.corpus import Corpus
from assistant.evidence import Evidence
from ingest.folding import match_key
from ingest.plan import Clause
from ingest.registers.words import Duty

_ROLE_LINE = re.compile(
    r"[-–+•a-zđ0-9).\s]*(?:cơ quan|đơn vị|ngành)[^:]{0,30}(?:chủ trì|phối hợp|thực hiện|phụ trách)[^:]{0,30}:"
    r"|(?:[-–+•*\s]*|\s*[a-zđ0-9]{1,2}[.)]\s*)(?:chủ trì|phối hợp|phụ trách|chịu trách nhiệm)(?: thực hiện)?\s*:"
)
_TASK_WORDS = re.compile(r"[-–+•a-zđ0-9).\s]*(?:nội dung|nhiệm vụ)(?: \w+){0,2}\s*:")
_TASK_LABEL = re.compile(rf"{_TASK_WORDS.pattern}\s*\Z")
_LABEL = re.compile(
    rf"{_ROLE_LINE.pattern}|{_TASK_LABEL.pattern}"
    r"|[-–+•a-zđ0-9).\s]*(?:thời gian|thời hạn|tiến độ|hoàn thành)(?: \w+){0,3}\s*:"
)


def is_role_line(clause: Clause) -> bool:
    """Tell whether a clause is a labelled line ("Cơ quan chủ trì: …") that governs the section above it."""
    return _is_role_line(clause.text)


def is_task_label(clause: Clause) -> bool:
    """Tell whether a clause only says that tasks follow ("a) Nhiệm vụ:"): what stands under it is its section's."""
    return _is_task_label(clause.text)


@lru_cache(maxsize=8192)
def _is_role_line(text: str) -> bool:
    # Asked of every clause of a plan by one composer after the other.
    return _ROLE_LINE.match(match_key(text[:90])) is not None


@lru_cache(maxsize=8192)
def _is_task_label(text: str) -> bool:
    return _TASK_LABEL.match(match_key(text)) is not None


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to be done; `subject` are the clauses that word it, `rows` who leads, coordinates or carries it out."""

    plan: str
    subject: tuple[Clause, ...]
    rows: tuple[Duty, ...]

    @property
    def title(self) -> Clause:
        """The clause that names the task best."""
        return self.subject[0]


class TaskBook:
    """The tasks of a corpus, grouped once: several checks of one question go through all of a plan's."""

    def __init__(self, corpus: Corpus) -> None:
        self._by_plan = {plan: _grouped(corpus, plan) for plan in corpus.ids}

    def of(self, plans: Iterable[str]) -> list[Task]:
        """Return the tasks of `plans`, in document order."""
        return [task for plan in plans for task in self._by_plan[plan]]


def _grouped(corpus: Corpus, plan: str) -> tuple[Task, ...]:
    """Group a plan's duty register by what the rows are about."""
    grouped: dict[str, list[Duty]] = {}
    for row in corpus.duties([plan]):
        anchor = governed(corpus, corpus.clause(plan, row.path)).path
        grouped.setdefault(anchor, []).append(row)
    return tuple(Task(plan, _subject(corpus, plan, anchor, rows), tuple(rows)) for anchor, rows in grouped.items())


def governed(corpus: Corpus, clause: Clause) -> Clause:
    """Return what a role line is about, the section it stands in; any other clause is about itself.

    Lines may stand under a label of their own ("b) Cơ quan thực hiện:"), which is no section.
    """
    if own := corpus.task_of_line(clause):
        return own[0]
    while is_role_line(clause) and (above := corpus.parent(clause)) is not None:
        clause = above
    return clause


def task_of_time(corpus: Corpus, clause: Clause) -> Clause:
    """Return what a line of time ("c) Thời gian thực hiện: …") is about: the section it stands in; else the clause."""
    if own := corpus.task_of_line(clause):
        return own[0]
    while not clause.cells and _LABEL.match(match_key(clause.text)) and (above := corpus.parent(clause)) is not None:
        if _TIME_AND_PLACE.fullmatch(match_key(above.text)):
            break  # "II. THỜI GIAN, ĐỊA ĐIỂM" says nothing of what is held
        clause = above
    return clause


_TIME_AND_PLACE = re.compile(
    r"[ivxa-z\d]{0,4}[.)]?\s*(?:(?:thời gian|thời hạn|địa điểm|quy mô|tiến độ)(?:\s*,\s*|\s+và\s+)?)+"
)


def _subject(corpus: Corpus, plan: str, anchor: str, rows: list[Duty]) -> tuple[Clause, ...]:
    clause = corpus.clause(plan, anchor)
    if own := corpus.task_of_line(corpus.clause(plan, rows[0].path)):
        return own
    if all(row.path == anchor for row in rows):
        return (clause,)
    return (clause, *worded_under(corpus, clause))


def labelled_tasks(corpus: Corpus, section: Clause) -> list[Clause]:
    """Return what a section puts under "a) Nhiệm vụ: …", beside the lines on who and when; empty where it has none."""
    found: list[Clause] = []
    for child in corpus.children(section):
        if label := _TASK_WORDS.match(match_key(child.text)):
            found += corpus.children(child) if label.end() == len(match_key(child.text).rstrip()) else [child]
    return found


def worded_under(corpus: Corpus, section: Clause) -> list[Clause]:
    """Return the clauses that word the tasks of a section which role lines govern, labels and times left out."""
    children = [child for child in corpus.children(section) if not _LABEL.match(match_key(child.text))]
    labels = [child for child in corpus.children(section) if _TASK_LABEL.match(match_key(child.text))]
    return [*children, *(below for label in labels for below in corpus.children(label))]


def task_coverage(evidence: Evidence, topic: tuple[str, ...], task: Task) -> float:
    """Return how much of the topic the task's title covers, or any clause under it a little less."""
    title = evidence.coverage(topic, task.title)
    below = max((evidence.coverage(topic, clause) for clause in task.subject[1:]), default=0.0)
    return max(title, 0.9 * below)
