"""One person's conversation, kept in the server's session state and never shared."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, Self

from assistant.answer import Answer, Turn
from assistant.web.recent import Given

Stage = Literal["waiting", "done", "stopped", "failed"]


@dataclass(frozen=True, slots=True)
class Exchange:
    """A question and what became of it; `problem` is the sentence shown where there is no answer."""

    number: int
    question: str
    stage: Stage = "waiting"
    given: Given | None = None
    problem: str = ""

    @property
    def answer(self) -> Answer | None:
        """Return the answer, None where there is none."""
        return self.given.answer if self.given else None


@dataclass(frozen=True, slots=True)
class Conversation:
    """The exchanges so far, oldest first; only the last one can be waiting.

    `next` numbers the exchange to come: within one browser session no number comes twice, so that the page can tell
    the exchanges of two conversations apart.
    """

    exchanges: tuple[Exchange, ...] = ()
    next: int = 1

    @property
    def last(self) -> Exchange | None:
        """Return the newest exchange."""
        return self.exchanges[-1] if self.exchanges else None

    def before(self, number: int) -> Self:
        """Return the conversation up to exchange `number`, which is asked again; an unknown number drops nothing."""
        kept = tuple(one for one in self.exchanges if one.number < number)
        return replace(self, exchanges=kept) if number in {one.number for one in self.exchanges} else self

    def asked(self, question: str) -> Self:
        """Return the conversation with a question that waits for its answer."""
        return replace(self, exchanges=(*self.exchanges, Exchange(self.next, question)), next=self.next + 1)

    def ended(self, exchange: Exchange) -> Self:
        """Return the conversation with its newest exchange brought to its end."""
        return replace(self, exchanges=(*self.exchanges[:-1], exchange))

    def stopped(self, problem: str) -> Self:
        """Return the conversation with a waiting exchange given up; `problem` is what stands in its place."""
        last = self.last
        if last is None or last.stage != "waiting":
            return self
        return self.ended(replace(last, stage="stopped", problem=problem))

    def history(self, max_turns: int) -> list[Turn]:
        """Return the answered exchanges before the waiting one, as the service wants them, newest kept."""
        turns: list[Turn] = []
        for exchange in self.exchanges:
            if exchange.answer is not None:
                turns += [Turn("user", exchange.question), Turn("assistant", exchange.answer.text)]
        kept = max_turns - max_turns % 2
        return turns[-kept:] if kept else []
