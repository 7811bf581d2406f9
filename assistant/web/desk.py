"""What the window does when a person asks, stops or starts anew."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from anyio import to_thread

from assistant.errors import AssistantError
from assistant.service import Service
from assistant.settings import Settings
from assistant.usable import usable
from assistant.web import view, words
from assistant.web.conversation import Conversation, Exchange
from assistant.web.limit import Limiter
from assistant.web.recent import RecentAnswers
from assistant.web.reveal import growing

log = logging.getLogger(__name__)
_PAUSE = 0.02  # between two pieces of an answer: it reads as coming in, and all of it is there in a sixth of a second
_ON_THE_SHELF = 30
_DIGITS = 10

Shelf = tuple[Conversation, ...]
"""The earlier conversations of one browser session, oldest first."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window shows after a step; None leaves a part as it is."""

    newest: str
    conversation: Conversation | None = None
    earlier: str | None = None
    clears_question: bool = False
    shelf: Shelf | None = None


class Desk:
    """Takes questions from the window to the service; keeps nothing of one person for another."""

    def __init__(
        self,
        service: Service,
        settings: Settings,
        recent: RecentAnswers,
        limiter: Limiter | None = None,
        root: str = "",
    ) -> None:
        self._service = service
        self._settings = settings
        self._recent = recent
        self._limiter = limiter
        self._root = root

    def titles(self) -> dict[str, str]:
        """Return each plan's full title."""
        return {card.id: card.title for card in self._service.plans()}

    def welcome(self) -> str:
        """Return the empty state."""
        return view.welcome(self._service.plans(), self._service.examples())

    async def ask(
        self, question: str, plans: Sequence[str], before: Conversation, address: str = "", *, instead_of: int = 0
    ) -> AsyncIterator[Shown]:
        """Show the question at once, then its answer as it comes in, then all of it with its sources.

        `address` is where it comes from: who asks too often is told when to ask again. The question takes the place of
        exchange `instead_of` and of what followed on it; 0 is none. One that cannot be asked stays in the box.
        """
        if self._limiter is not None and (seconds := self._limiter.wait(address)):
            yield self._refused(question, before, words.too_many(self._limiter.per_minute, seconds))
            return
        try:
            usable(question, self._settings.max_question)
        except AssistantError as problem:
            yield self._refused(question, before.before(instead_of), str(problem))
            return
        before = before.before(instead_of)
        titles = self.titles()
        earlier = "".join(view.exchange(one, titles, self._root) for one in before.exchanges)
        conversation = before.asked(question)
        waits = conversation.exchanges[-1]
        searching = view.waiting(waits, len(plans) or len(titles))
        yield Shown(searching, conversation, earlier, clears_question=True)
        ended = await to_thread.run_sync(self._answered, waits, conversation, tuple(plans))
        if ended.answer is not None:
            for so_far in growing(ended.answer.text):
                yield Shown(view.growing(ended, ended.answer, so_far))
                await asyncio.sleep(_PAUSE)
        yield Shown(view.exchange(ended, titles, self._root), conversation.ended(ended))

    def _refused(self, question: str, before: Conversation, why: str) -> Shown:
        """Return the window with a question that is not asked: it stays in the box, to be put right there."""
        titles = self.titles()
        earlier = "".join(view.exchange(one, titles, self._root) for one in before.exchanges)
        conversation = before.asked(question)
        ended = replace(conversation.exchanges[-1], stage="failed", problem=why)
        return Shown(view.exchange(ended, titles, self._root), conversation.ended(ended), earlier)

    def forgotten(self) -> str:
        """Return the empty state of a window whose conversation went with the server that held it."""
        return view.notice(words.FORGOTTEN) + self.welcome()

    def stopped(self, conversation: Conversation) -> Shown:
        """Return the window after a stop."""
        ended = conversation.stopped(words.STOPPED)
        if ended.last is None:
            return Shown(self.welcome(), ended)
        return Shown(view.exchange(ended.last, self.titles(), self._root), ended)

    def anew(self, conversation: Conversation, shelf: Shelf) -> Shown:
        """Return the window at the start of a new conversation, the one before put on the shelf."""
        kept = _put_away(conversation, shelf)
        begun = Conversation(next=conversation.next)
        return Shown(self.welcome(), begun, earlier="", clears_question=True, shelf=kept)

    def reopened(self, first: int, conversation: Conversation, shelf: Shelf) -> Shown:
        """Return the window with the conversation that begins with exchange `first`; an unknown one changes nothing."""
        chosen = next((one for one in shelf if one.exchanges[0].number == first), None)
        if chosen is None:
            return self.stopped(conversation)
        kept = _put_away(conversation, tuple(one for one in shelf if one is not chosen))
        # What is asked in it next must not take a number that another has used.
        return self._whole(replace(chosen, next=conversation.next), kept)

    def resumed(self, conversation: Conversation, shelf: Shelf) -> Shown:
        """Return the window as it was before its page was loaded anew; what was still waiting was cut off."""
        return self._whole(conversation.stopped(words.CUT_OFF), shelf)

    def _whole(self, conversation: Conversation, shelf: Shelf) -> Shown:
        titles = self.titles()
        *before, newest = [view.exchange(one, titles, self._root) for one in conversation.exchanges] or [self.welcome()]
        return Shown(newest, conversation, "".join(before), shelf=shelf)

    def _answered(self, waits: Exchange, conversation: Conversation, plans: tuple[str, ...]) -> Exchange:
        try:
            history = conversation.history(self._settings.max_turns)
            answer = self._service.ask(waits.question, history, plans)
        except AssistantError as problem:
            return replace(waits, stage="failed", problem=str(problem))
        except Exception:
            log.exception("the question could not be answered")
            return replace(waits, stage="failed", problem=words.BROKEN)
        return replace(waits, stage="done", given=self._recent.keep(waits.question, answer))


def _put_away(conversation: Conversation, shelf: Shelf) -> Shelf:
    if not conversation.exchanges:
        return shelf
    return (*shelf, conversation.stopped(words.STOPPED))[-_ON_THE_SHELF:]


def conversation_of(clicked: Any) -> int:
    """Return which conversation a click means; 0 is none."""
    return _number(clicked.get("conversation")) if isinstance(clicked, dict) else 0


def edited_of(edited: str | None, clicked: Any) -> int:
    """Return which exchange a question from the box is asked instead of; a clicked question replaces none."""
    return 0 if isinstance(clicked, dict) else _number(edited)


def _number(said: Any) -> int:
    told = str(said or "")
    return int(told) if told.isascii() and told.isdecimal() and len(told) < _DIGITS else 0


def question_of(typed: str | None, clicked: Any) -> str:
    """Return what is asked: the question on a clicked button, else what stands in the box."""
    if isinstance(clicked, dict) and isinstance(clicked.get("question"), str):
        return str(clicked["question"]).strip()
    return (typed or "").strip()
