"""The parts of the window that change, and how what a step shows is put into them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import gradio as gr

from assistant.service import PlanCard
from assistant.web import view, words
from assistant.web.desk import Shown


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of the window that change."""

    tab: gr.Textbox
    edited: gr.Textbox
    session: gr.State
    conversation: gr.State
    earlier: gr.HTML
    newest: gr.HTML
    question: gr.Textbox
    send: gr.Button
    stop: gr.Button
    anew: gr.Button
    shelf: gr.State
    shelved: gr.HTML

    def outputs(self) -> list[Any]:
        """Return the parts in the order that `update` fills them."""
        return [self.conversation, self.earlier, self.newest, self.question]

    def all_outputs(self) -> list[Any]:
        """Return these and the shelf, which an answer that comes in leaves as it is."""
        return [*self.outputs(), self.shelf, self.shelved]

    def held(self) -> list[Any]:
        """Return what the tab holds, with the key that it is kept under."""
        return [self.conversation, self.shelf, self.session]


def update(parts: Parts, shown: Shown) -> dict[Any, Any]:
    """Return what a step changes, part by part."""
    # What is not named stays as it is: a piece of an answer then costs one small message.
    made: dict[Any, Any] = {parts.newest: shown.newest}
    if shown.conversation is not None:
        made[parts.conversation] = shown.conversation
    if shown.earlier is not None:
        made[parts.earlier] = shown.earlier
    if shown.shelf is not None:
        made |= {parts.shelf: shown.shelf, parts.shelved: view.shelf(shown.shelf)}
    if shown.clears_question:
        made[parts.question] = gr.update(value="", placeholder=words.ASK_PLACEHOLDER)
    return made


def plan_choices(plans: Sequence[PlanCard]) -> list[tuple[str, str]]:
    """Return the boxes to tick: what a plan is called, and its id."""
    return [(plan.province or plan.name, plan.id) for plan in plans]
