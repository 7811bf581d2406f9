"""The assistant: one question in, one proved answer out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from time import perf_counter
from typing import Any

from assistant import say
from assistant.answer import Answer, Retrieved, Turn
from assistant.asked_in_one import Asked, Reading, questions_apart, told_together
from assistant.best_first import best_first
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.missing import compose_not_stated
from assistant.compose.tasks import TaskBook
from assistant.engine import compose
from assistant.evidence import Ranked
from assistant.explain import explained
from assistant.lookup import RegisterBook
from assistant.meaning import Meaning
from assistant.notes import notes_on
from assistant.parts import Parts
from assistant.proof import prove
from assistant.recall import Recall, newest_within
from assistant.service import PlanCard, RegisterQuery, ShownClause, Surroundings
from assistant.settings import Settings
from assistant.shortly import said_shortly
from assistant.smalltalk import is_said_in_english, without_orders
from assistant.suggest import example_questions, next_questions
from assistant.told_before import really_told
from assistant.understanding.frame import Frame
from assistant.understanding.kindred import Kindred
from assistant.understanding.ordinals import point_out
from assistant.understanding.several_questions import MOST, announces
from assistant.usable import usable
from ingest.folding import syllables
from ingest.label import label_of
from ingest.plan import Clause
from vectorstore.index import Index

_CANDIDATES = 80
_SHOWN = 10
Clock = Callable[[], date | None]
"""What day it is; None where nobody tells."""


class Assistant:
    """Answers from one open index; safe to call from several threads. Implements `assistant.service.Service`."""

    def __init__(self, index: Index, parts: Parts, settings: Settings, clock: Clock) -> None:
        self._index = index
        self._corpus = corpus = parts.corpus
        self._evidence = evidence = parts.evidence
        self._understander = understander = parts.understander
        self._agencies = understander.agencies
        self._settings = settings
        self._clock = clock
        self._tasks = TaskBook(corpus)
        self._registers = RegisterBook(corpus, self._agencies)
        self._english = parts.english
        held = {p: frozenset(self._agencies.key(row.agency) for row in corpus.duties([p])) for p in corpus.ids}
        self._kindred = Kindred(self._agencies, held)
        self._meaning = Meaning(index, corpus)
        self._recall = Recall(corpus, evidence, self._agencies, self._recalled)
        self._versions = {
            "index": index.stamps["corpus"][:12],
            "embedder": index.stamps["embedder"],
            "writer": "composer-1",
        }

    def ask(self, question: str, history: Sequence[Turn] = (), plans: Sequence[str] = ()) -> Answer:
        """Answer one question (see `Service.ask`)."""
        began = perf_counter()
        asked = self._checked(question)
        if (short := self._short_answer(asked)) is not None:
            return short
        said = [turn.content for turn in history if turn.role == "assistant"]
        asked_before = [turn.content for turn in history[-self._settings.max_turns :] if turn.role == "user"]
        known = tuple(plan for plan in plans if plan in self._corpus.views)
        within = newest_within(asked_before, self._settings.max_question)
        earlier = [one for turn in within for one in self._asked_in(turn)]
        apart = self._questions(asked, earlier, known)
        frames = [one.frame for one in apart[:MOST]] or [self._pointed(asked, earlier, known, said)]
        understood = perf_counter()
        ranked = [self._rank(frame) for frame in frames]
        found = perf_counter()
        drafts = [self._draft(frame, one) for frame, one in zip(frames, ranked, strict=True)]
        draft = told_together(drafts, apart) if apart else drafts[0]
        told = perf_counter()
        text = self._with_notes(frames, draft, known)
        return Answer(
            draft.status,
            self._english.render(text) if frames[-1].english else text,
            tuple(draft.citations),
            self._retrieved(draft, [item for one in ranked for item in one]),
            draft.complete,
            tuple(draft.suggestions or next_questions(self._corpus, frames[-1])),
            "; ".join(dict.fromkeys(self._understood(frame) for frame in frames)),
            _milliseconds(began, understood, found, told),
            dict(self._versions),
        )

    def _questions(self, asked: str, earlier: Sequence[str], known: Sequence[str]) -> list[Asked]:
        """Return the questions of a message that asks several, each to be answered by itself; else nothing."""

        def explain(text: str, before: Sequence[str], plans: Sequence[str]) -> Frame:
            return self.explain(text, before, plans or known)

        def is_printed(text: str) -> bool:
            return self._evidence.stands_in(syllables(text), self._corpus.ids)

        read = Reading(explain, self._corpus.place, self._agencies.lexicon, is_printed)
        message = self._understander.with_provinces(self._understander.alone(asked))
        return questions_apart(message, read, earlier, announced=announces(asked))

    def _asked_in(self, turn: str) -> list[str]:
        """Return the questions of an earlier turn: the next goes on with the last of them."""
        return [one.text for one in self._questions(turn, (), ())] or [turn]

    def _pointed(self, asked: str, earlier: Sequence[str], known: Sequence[str], said: Sequence[str]) -> Frame:
        """Return what one question asks, also where it points at a line of the answer before it."""
        frame = self.explain(asked, earlier, known)
        if said and frame.beyond:
            told = really_told(frame.beyond, said, self._corpus, self._evidence.coverage)
            return replace(frame, beyond=told)
        if said and not frame.about and (pointed := point_out(asked, said[-1])) != asked:
            return self.explain(pointed, earlier, known)
        return frame

    def _draft(self, frame: Frame, ranked: Sequence[Ranked]) -> Draft:
        limit = self._settings.list_limit
        parts = self._corpus, self._evidence, self._agencies, self._tasks
        near = partial(self._meaning.near, frame.query)
        context = Context(*parts, frame, tuple(ranked), limit, self._clock(), near)
        # Where nothing stands the proof: rather the nearest clause than a statement nobody can check.
        draft = prove(compose(context))
        return draft if draft.lines else prove(compose_not_stated(context))

    def explain(self, question: str, earlier: Sequence[str] = (), plans: Sequence[str] = ()) -> Frame:
        """Return what a question is understood to ask."""
        return self._kindred.settled(self._understander.understand(question, earlier, plans, self._recall))

    def _recalled(self, frame: Frame) -> Draft:
        settled = self._kindred.settled(frame)
        return self._draft(settled, self._rank(settled))

    def explained(self, question: str) -> str:
        """Return in words what a question is understood to ask; each of several questions by itself."""
        frames = [one.frame for one in self._questions(question, (), ())] or [self.explain(question)]
        told = [explained(frame, self._corpus.name, self._agencies.name_of) for frame in frames]
        return "\n\n".join(told)

    def is_ready(self) -> bool:
        """Tell whether questions can be answered now (see `Service.is_ready`)."""
        return any(self._index.search(self._corpus.name(plan), limit=1) for plan in self._corpus.ids[:1])

    def plans(self) -> Sequence[PlanCard]:
        """Return the loaded plans, by name."""
        cards = [self._card(plan) for plan in self._corpus.ids]
        return sorted(cards, key=lambda card: card.name)

    def surroundings(self, plan: str, path: str) -> Surroundings | None:
        """Return a clause with the headings above it and its neighbours."""
        clause = self._corpus.find(plan, path)
        if clause is None:
            return None
        headings = tuple(self._shown(heading, clause) for heading in self._corpus.headings(clause))
        clauses = self._corpus.clauses([plan])
        at = clauses.index(clause)
        near = [c for c in clauses[max(0, at - 3) : at + 4] if c not in self._corpus.headings(clause)]
        return Surroundings(
            plan, self._corpus.name(plan), path, label_of(path), headings, tuple(self._shown(c, clause) for c in near)
        )

    def examples(self) -> Sequence[str]:
        """Return questions that the loaded plans answer."""
        return example_questions(self._corpus)

    def register(self, query: RegisterQuery) -> Sequence[dict[str, Any]]:
        """Return the rows of a register (see `Service.register`)."""
        return self._registers.rows(query)

    def calendar(self, query: RegisterQuery) -> bytes:
        """Return deadlines as a calendar (see `Service.calendar`)."""
        return self._registers.calendar(query, self._clock())

    def _checked(self, question: str) -> str:
        asked = usable(question, self._settings.max_question)
        rest, ordered = without_orders(asked)
        return (rest if len(rest.split()) >= 3 else "") if ordered else asked

    def _short_answer(self, asked: str) -> Answer | None:
        status, words = said_shortly(asked, [self._corpus.name(plan) for plan in self._corpus.ids])
        if not words:
            return None
        in_english = self._understander.is_in_english(asked) or is_said_in_english(asked)
        told = self._english.render(words) if in_english else words
        return Answer(status, told, suggestions=tuple(self.examples()[:3]), versions=dict(self._versions))

    def _rank(self, frame: Frame) -> list[Ranked]:
        plans = frame.plans if len(frame.plans) < len(self._corpus.ids) else None
        expanded = " ".join([frame.query, *self._evidence.printed_words(frame.query)])
        hits = self._index.search(frame.query, plans=plans, limit=_CANDIDATES, expanded=expanded)
        return self._evidence.rank(frame.topic, hits)

    def _retrieved(self, draft: Draft, ranked: Sequence[Ranked]) -> tuple[Retrieved, ...]:
        """Return the ten best clauses: those the answer rests on, then the rest by rank."""
        scores = {(item.clause.plan, item.clause.path): item.score for item in ranked}
        cited = best_first(draft, scores, _SHOWN)
        order = list(dict.fromkeys([*cited, *scores]))[:_SHOWN]
        return tuple(Retrieved(*key, round(1.0 if key in cited else 0.99 * scores[key], 4)) for key in order)

    def _with_notes(self, frames: Sequence[Frame], draft: Draft, chosen: Sequence[str] = ()) -> str:
        notes = [note for frame in frames for note in notes_on(self._corpus, self._agencies, frame, draft, chosen)]
        return "\n\n".join([draft.text, *dict.fromkeys(notes)])

    def _understood(self, frame: Frame) -> str:
        parts = [frame.sought.value]
        parts += [self._agencies.name_of(agency) for agency in frame.agencies]
        is_all = not frame.names_plan and len(frame.plans) == len(self._corpus.ids)
        parts += [say.ALL_PLANS] if is_all else [self._corpus.place(plan) for plan in frame.plans]
        return " · ".join(parts)

    def _card(self, plan: str) -> PlanCard:
        view = self._corpus.views[plan]
        province = self._agencies.lexicon.provinces.get(view.plan.province or "")
        now = province.successor if province and province.successor != province.name else None
        data = view.metadata
        return PlanCard(
            plan,
            view.plan.name,
            data.title or view.plan.name,
            view.plan.province,
            data.period,
            len(view.plan.clauses),
            now,
        )

    def _shown(self, clause: Clause, cited: Clause) -> ShownClause:
        return ShownClause(clause.path, label_of(clause.path), clause.text, clause.path == cited.path)


def _milliseconds(began: float, understood: float, found: float, told: float) -> dict[str, float]:
    steps = {
        "understand": understood - began,
        "search": found - understood,
        "compose": told - found,
        "total": told - began,
    }
    return {name: round(seconds * 1000, 2) for name, seconds in steps.items()}
