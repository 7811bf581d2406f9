"""A question as the API takes it."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from assistant.answer import Answer, Turn
from assistant.errors import UnknownPlan
from assistant.service import Service
from assistant.settings import Settings
from assistant.usable import usable


class TurnBody(BaseModel):
    """One earlier message."""

    model_config = ConfigDict(extra="ignore")
    role: Literal["user", "assistant"]
    content: str


class AskBody(BaseModel):
    """A question with the messages before it."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"examples": [{"question": "Sở Ngoại vụ Bắc Giang được giao những gì?", "history": []}]},
    )
    question: str
    history: list[TurnBody] = Field(default_factory=list)
    plans: list[str] = Field(default_factory=list)

    def turns(self) -> list[Turn]:
        """Return the history in the service's words."""
        return [Turn(turn.role, turn.content) for turn in self.history]


def check(service: Service, settings: Settings, body: AskBody) -> None:
    """Let a question through that can be asked, and whose plans are all loaded.

    Raises:
        BadQuestion: it is empty or too long.
        UnknownPlan: a plan is not loaded.
    """
    usable(body.question, settings.max_question)
    loaded = {card.id for card in service.plans()} if body.plans else set()
    for plan in body.plans:
        if plan not in loaded:
            raise UnknownPlan(plan)


def ask_service(service: Service, settings: Settings, body: AskBody) -> Answer:
    """Ask what a request asks, with as much of its history as is read."""
    check(service, settings, body)
    return service.ask(body.question, body.turns()[-settings.max_turns :], body.plans)
