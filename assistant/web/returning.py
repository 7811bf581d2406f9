"""What a page shows that is loaded anew: the conversations of its tab, and the plans that there are by now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import gradio as gr

from assistant.service import Service
from assistant.web import view
from assistant.web.conversation import Conversation
from assistant.web.desk import Desk
from assistant.web.parts import Parts, plan_choices, update
from assistant.web.sessions import KEY_OF_TAB, Sessions


def come_back(blocks: gr.Blocks, desk: Desk, parts: Parts, sessions: Sessions) -> None:
    """Let a page that is loaded anew show what its tab held."""
    drawn = desk.welcome()

    def returned(key: str | None, conversation: Conversation) -> dict[Any, Any]:
        key, _, asked = (key or "").partition(" ")
        held = sessions.find(key)
        made: dict[Any, Any] = {parts.session: key}
        if held is None and asked and not conversation.exchanges:
            return made | {parts.newest: desk.forgotten()}
        # Whoever was quick enough to ask already keeps what is there.
        if conversation.exchanges:
            return made
        if held is None:
            # The page was drawn with the plans that there were when the server started.
            return made | ({parts.newest: desk.welcome()} if desk.welcome() != drawn else {})
        return made | update(parts, desk.resumed(held.conversation, held.shelf))

    blocks.load(
        returned,
        [parts.tab, parts.conversation],
        [parts.session, *parts.all_outputs()],
        js=KEY_OF_TAB,
        queue=False,
        api_visibility="private",
        show_progress="hidden",
    )


@dataclass(frozen=True, slots=True)
class PlanParts:
    """The parts of the page that tell which plans there are."""

    head: gr.HTML
    tabs: str
    plans: gr.CheckboxGroup


def know_newer_plans(blocks: gr.Blocks, service: Service, shown: PlanParts) -> None:
    """Let a page that is loaded after the index was built anew show the plans of now."""
    built = [card.id for card in service.plans()]

    def newer() -> dict[Any, Any]:
        cards = service.plans()
        if [card.id for card in cards] == built:
            return {shown.head: gr.skip()}
        return {shown.head: view.header(cards, shown.tabs), shown.plans: gr.update(choices=plan_choices(cards))}

    blocks.load(
        newer,
        None,
        [shown.head, shown.plans],
        queue=False,
        api_visibility="private",
        show_progress="hidden",
    )
