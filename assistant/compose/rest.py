"""What else a plan says of what several are asked beside each other: its best clauses alone would pass for all."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import fsum

from assistant import say
from assistant.compose.clause_lists import told_words
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.every import is_content, says
from assistant.compose.founded import naming_body
from assistant.compose.ideas import beside
from assistant.compose.on_each import acronym_of, in_order
from assistant.compose.overall import is_about_whole_plan, plan_words
from assistant.compose.passages import charged
from assistant.compose.thing import heads_of
from assistant.compose.which_plans import asks_which
from assistant.compose.whole_thing import thing_of
from assistant.subject import without_common_subject
from assistant.understanding.cues import REPORTING, Sought
from ingest.label import label_of
from ingest.plan import Clause

_AS_NEAR = 0.6
"""Share of what the best clause of all plans covers from which another is about the same."""
_LEAST = 0.3
_AS_SURE = 0.95
_FEW_WORDS, _NEARLY_ALL = 3, 0.8
"""Of so few words a clause must hold nearly all: half of "du lịch" is no tourism."""
_HEAVY = 7.5
"""Weight of a thing that tells by itself what a clause is about ("phản bác", and not "sáng tạo")."""
_BY_WORDS, _BY_MEANING, _ABOUT = 6.3, 75.0, 5.8
"""Weights of a clause's words and meaning, fitted to the development half: above their limit it is about the same."""
_ASKS_WHAT = re.compile(r"\b(?:(?<!sở )(?<!ban )gì|thế nào|ra sao|nói|nhắc|nêu|ghi)\b")
"""Asked beside who does it: then what nobody is charged with is told as well."""
_SHORT, _A_NAME = 2, 3
_SHOWN = 6
_MOST = 0.12
"""More clauses than this share of the plans speak of nothing that one has and another has not."""
_AGAIN, _HALF = 0.6, 0.5
"""So much of the wording of another plan's clause says the same again, where it has so much of the best's words too."""


class Rest:
    """What the plans say of a question's subject, from which each plan's own answer is completed."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._heads: list[tuple[str, ...]] = []
        self._things: list[tuple[str, ...]] = []
        self._near: dict[str, Mapping[str, float]] = {}
        self._least = self._best = 0.0
        subjects = [context.corpus.subject(plan) for plan in context.frame.plans]
        self._topic = without_common_subject(context.frame.topic, subjects)
        if _is_of_a_subject(context):
            weight = context.evidence.weight
            self._heads = [head for head, _ in heads_of(context) if fsum(map(weight, head)) >= _HEAVY]
            self._least = self._limit()
            self._things = self._named_beside()

    @property
    def is_of_words(self) -> bool:
        """Tell whether what the plans say is looked for by words: a plan may say the same in others."""
        return self._least > 0.0

    def _limit(self) -> float:
        frame, evidence = self._context.frame, self._context.evidence
        clauses = self._context.corpus.clauses(frame.plans)
        self._best = max((evidence.coverage(self._topic, clause) for clause in clauses), default=0.0)
        if self._best < _LEAST:
            return 0.0
        least = _AS_NEAR * self._best
        return max(least, _NEARLY_ALL) if len(self._topic) < _FEW_WORDS else least

    def _named_beside(self) -> list[tuple[str, ...]]:
        """Return the things that a question for the plans which have something names beside each other.

        A plan that says one of them has it; nothing where so many clauses say them that they are no subject.
        """
        context = self._context
        heads = heads_of(context) if asks_which(context) else []
        # What narrows the last of them narrows all ("văn nghệ sĩ, nhà báo giao lưu với nước ngoài").
        named = {word for head, _ in heads for word in head}
        left = set(context.frame.topic) - named - plan_words(context)
        # Before a bracket stands what its names are ("nghệ thuật truyền thống (ca trù, múa rối)").
        named_alone = heads[1:] if "(" in context.frame.typed else heads
        is_narrowed = len(left - _alone(context)) > 1 or any(len(head) > _A_NAME for head, _ in named_alone)
        things = [] if is_narrowed else [head for head, _ in heads]
        clauses = [one for one in context.corpus.clauses(context.frame.plans) if is_content(context, one)]
        said = sum(any(says(context, thing, one) for thing in things) for one in clauses)
        return things if len(things) > 1 and said <= _MOST * len(clauses) else []

    def complete(self, alone: Context, own: Draft) -> bool:
        """Add to one plan's answer the other clauses that are as near to the question, or their number.

        Return whether there are any; where a question asks who, these are held by somebody.
        """
        left = self._beside(alone, {citation.path for citation in own.citations}) if self._least else []
        best = sorted(left, key=self._share, reverse=True)[:_SHOWN]
        shown = [clause for clause in left if clause in best]
        for words, clause in told_words(alone, shown):
            whose = charged(alone, own, clause)
            own.say(say.also_at(label_of(clause.path), words, own.cite(clause), whose))
        if len(left) > len(shown):
            own.say(say.more_places(len(left) - len(shown)))
        return bool(left)

    def as_sure(self, alone: Context, cited: Collection[str]) -> list[Clause]:
        """Return the clauses of one plan beside those cited that cover the question as well as the best of all."""
        found = (
            [one for one in alone.corpus.clauses(alone.frame.plans) if is_content(alone, one)] if self._least else []
        )
        return [one for one in found if one.path not in cited and self._share(one) >= _AS_SURE * self._best]

    def again(self, alone: Context) -> list[Clause]:
        """Return the clauses of one plan that say again, nearly word for word, what another says on the subject."""
        if not self._least and not self._things:
            return []
        plan, evidence = alone.frame.plans[0], alone.evidence
        on = [one for one in self._context.corpus.clauses(self._context.frame.plans) if self._share(one) >= self._least]
        others = [one for one in on if one.plan != plan and is_content(alone, one)]
        near = [one for one in alone.corpus.clauses([plan]) if self._share(one) >= _HALF * self._best]
        same = [one for one in near if any(evidence.likeness(one, other) >= _AGAIN for other in others)]
        same += [one for one in alone.corpus.clauses([plan]) if any(says(alone, thing, one) for thing in self._things)]
        return in_order(one for one in same if is_content(alone, one))

    def _share(self, clause: Clause) -> float:
        return self._context.evidence.coverage(self._topic, clause)

    def _beside(self, alone: Context, cited: Collection[str]) -> list[Clause]:
        again = self.again(alone)
        clauses: Sequence[Clause] = alone.corpus.clauses(alone.frame.plans)
        if alone.frame.sought is Sought.WHO and not _ASKS_WHAT.search(alone.frame.text):
            clauses = [*_held(alone, cited), *again]
        found = [one for one in clauses if one.path not in cited and is_content(alone, one)]
        same = {one.path for one in again}
        return in_order(one for one in found if one.path in same or self._is_near(alone, one))

    def _is_near(self, alone: Context, clause: Clause) -> bool:
        share = self._share(clause)
        if share >= self._least or any(says(alone, head, clause) for head in self._heads):
            return True
        return self._means(alone, clause, share)

    def _means(self, alone: Context, clause: Clause, share: float) -> bool:
        """Tell whether a clause is about the same by its words and by what it means beside the rest of its plan."""
        if alone.near is None or len(self._topic) < _FEW_WORDS:
            return False
        near = self._near.setdefault(clause.plan, alone.near(clause.plan))
        usual = sum(near.values()) / max(len(near), 1)
        return _BY_WORDS * share / self._best + _BY_MEANING * (near.get(clause.path, 0.0) - usual) > _ABOUT


def _alone(context: Context) -> set[str]:
    """Return the words of the names that stand beside others ("ca trù, chèo, quan họ"): they narrow nothing."""
    return {word for side in beside(context, context.frame.topic) if len(side) <= _SHORT for word in side}


def _held(alone: Context, cited: Collection[str]) -> Iterator[Clause]:
    """Yield the clauses of the tasks that somebody holds, in the role asked for, and that are not told yet."""
    role = alone.frame.role
    for task in alone.tasks.of(alone.frame.plans):
        paths = {row.path for row in task.rows}
        if not paths.intersection(cited) and (role is None or any(row.role == role for row in task.rows)):
            yield from task.subject


def _is_of_a_subject(context: Context) -> bool:
    """Tell whether plans are asked for what they say of a subject, not for an agency, a place, a number or a date."""
    frame = context.frame
    if frame.sought not in (Sought.OPEN, Sought.WHO) or not frame.topic or frame.wanted or frame.verbatim:
        return False
    if frame.agencies or frame.places or frame.address or frame.numbers or REPORTING.search(frame.query):
        return False
    # A name of one word is told wherever it stands, and so is a body by its name.
    if naming_body(context) or acronym_of(context):
        return False
    return len(thing_of(context)) != 1 and not is_about_whole_plan(context)
