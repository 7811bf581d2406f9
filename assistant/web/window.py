"""The chat window as Gradio blocks; what it does is in `desk.py`, what it says in `words.py`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import gradio as gr

from assistant.service import Service
from assistant.settings import Settings
from assistant.web import view, words
from assistant.web.conversation import Conversation
from assistant.web.desk import Desk, Shelf, Shown, conversation_of, edited_of, question_of
from assistant.web.limit import Limiter
from assistant.web.lookup import shell
from assistant.web.parts import Parts, plan_choices, update
from assistant.web.recent import RecentAnswers
from assistant.web.returning import PlanParts, come_back, know_newer_plans
from assistant.web.sessions import Held, Sessions

# Answers asked for at the same moment; Gradio's default of one would make everybody wait for everybody.
AT_ONCE = 32
QUEUED = 256

_LONGEST_PASTE = 50_000
"""Letters that the box takes."""

# Sends a clicked example or follow-up to the server as Gradio's own event, from any button with data-ask.
_ASK_ON_CLICK = """
element.addEventListener("click", (event) => {
  const button = event.target.closest("[data-ask]");
  if (button) trigger("submit", { question: button.dataset.ask });
});
"""


# The same for an earlier conversation.
_OPEN_ON_CLICK = """
element.addEventListener("click", (event) => {
  const button = event.target.closest("[data-conversation]");
  if (button) trigger("submit", { conversation: button.dataset.conversation });
});
"""

# What the server is told with a question: which exchange it is asked instead of (see `edit.js`), and the tab's key:
# whoever is quick asks before the page has told it.
_WITH_EDITED_AND_TAB = "(edited, tab, ...others) => [Editing.sent(), Tab.key(), ...others]"


def build_window(
    service: Service,
    settings: Settings,
    recent: RecentAnswers,
    sessions: Sessions,
    limiter: Limiter | None = None,
    *,
    is_embedded: bool = False,
) -> gr.Blocks:
    """Return the window; the embedded one has a small head and its sources below the answers.

    `sessions` is where a page that is loaded anew finds its conversations again; `limiter` counts the questions of an
    address.
    """
    desk = Desk(service, settings, recent, limiter, root="../" if is_embedded else "")
    title = words.EMBED_TITLE if is_embedded else words.TITLE
    with gr.Blocks(title=title, analytics_enabled=False, fill_width=True) as blocks:
        with gr.Column(elem_id="shell", elem_classes=["embedded"] if is_embedded else []):
            tabs = "" if is_embedded else shell.tabs()
            head = gr.HTML(view.header(service.plans(), tabs), elem_id="head", apply_default_css=False)
            with gr.Row(elem_id="work"):
                with gr.Column(elem_id="chat"):
                    parts, plans = _chat(desk, service, settings)
                if not is_embedded:
                    gr.HTML(shell.shell(), elem_id="lookup", apply_default_css=False)
                gr.HTML(view.panel(), elem_id="sources", apply_default_css=False)
        _wire(desk, parts, plans, sessions)
        come_back(blocks, desk, parts, sessions)
        know_newer_plans(blocks, service, PlanParts(head, tabs, plans))
        if is_embedded:
            blocks.load(_starting_plans(service), None, plans, api_visibility="private", show_progress="hidden")
    blocks.queue(max_size=QUEUED, default_concurrency_limit=AT_ONCE, api_open=False)
    return blocks


def _chat(desk: Desk, service: Service, settings: Settings) -> tuple[Parts, gr.CheckboxGroup]:
    with gr.Column(elem_id="talk"):
        shelved = gr.HTML("", elem_id="shelf", apply_default_css=False, js_on_load=_OPEN_ON_CLICK)
        earlier = gr.HTML("", elem_id="earlier", apply_default_css=False, js_on_load=_ASK_ON_CLICK)
        newest = gr.HTML(desk.welcome(), elem_id="newest", apply_default_css=False, js_on_load=_ASK_ON_CLICK)
    with gr.Column(elem_id="composer"):
        with gr.Row(elem_id="scope"):
            plans = gr.CheckboxGroup(plan_choices(service.plans()), label=words.PLANS_LABEL, elem_id="plans")
            anew = gr.Button(words.NEW_CONVERSATION, elem_id="anew", size="sm")
        gr.HTML(view.editing(), elem_id="editing-row", apply_default_css=False)
        with gr.Row(elem_id="ask-row"):
            question = gr.Textbox(
                label=words.ASK_LABEL,
                placeholder=words.ASK_PLACEHOLDER,
                # Far more than may be asked: what is too long is told so, not cut off without a word.
                max_length=_LONGEST_PASTE,
                max_lines=6,
                container=False,
                show_label=False,
                elem_id="ask",
            )
            send = gr.Button(words.SEND, elem_id="send", variant="primary")
            # Which of the two shows is told by the style, from the newest exchange: every output of an event costs
            # a millisecond a message, named or not.
            stop = gr.Button(words.STOP, elem_id="stop")
    tab, edited = gr.Textbox(visible=False), gr.Textbox(visible=False)
    session, conversation, shelf = gr.State(""), gr.State(Conversation()), gr.State(())
    return Parts(tab, edited, session, conversation, earlier, newest, question, send, stop, anew, shelf, shelved), plans


def _starting_plans(service: Service) -> Callable[[gr.Request], list[str]]:
    # The page that embeds the window names them in its address: /embed/?plan=bac-giang
    def starting(request: gr.Request) -> list[str]:
        known = {card.id for card in service.plans()}
        return [plan for plan in request.query_params.getlist("plan") if plan in known]

    return starting


def _wire(desk: Desk, parts: Parts, plans: gr.CheckboxGroup, sessions: Sessions) -> None:
    async def ask(  # noqa: PLR0913 - Gradio hands over each input as an argument of its own
        edited: str,
        tab: str,
        typed: str,
        chosen: list[str],
        before: Conversation,
        shelf: Shelf,
        key: str,
        event: gr.EventData,
        request: gr.Request,
    ) -> AsyncIterator[dict[Any, Any]]:
        asked = question_of(typed, event._data)
        if not asked:
            yield {parts.question: gr.update(placeholder=words.EMPTY_QUESTION)}
            return
        address = request.client.host if request.client else ""
        instead_of = edited_of(edited, event._data)
        async for shown in desk.ask(asked, chosen or [], before, address, instead_of=instead_of):
            if shown.conversation is not None:
                sessions.keep(key or tab, Held(shown.conversation, shelf))
            yield update(parts, shown)

    def show(shown: Shown, shelf: Shelf, key: str) -> dict[Any, Any]:
        if shown.conversation is not None:
            sessions.keep(key, Held(shown.conversation, shelf if shown.shelf is None else shown.shelf))
        return update(parts, shown)

    def stop(conversation: Conversation, shelf: Shelf, key: str) -> dict[Any, Any]:
        return show(desk.stopped(conversation), shelf, key)

    def start_anew(conversation: Conversation, shelf: Shelf, key: str) -> dict[Any, Any]:
        return show(desk.anew(conversation, shelf), shelf, key)

    def reopen(conversation: Conversation, shelf: Shelf, key: str, event: gr.EventData) -> dict[Any, Any]:
        return show(desk.reopened(conversation_of(event._data), conversation, shelf), shelf, key)

    quiet: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
    asking = gr.on(
        [parts.question.submit, parts.send.click, parts.earlier.submit, parts.newest.submit],
        ask,
        inputs=[parts.edited, parts.tab, parts.question, plans, *parts.held()],
        outputs=parts.outputs(),
        js=_WITH_EDITED_AND_TAB,
        concurrency_limit=AT_ONCE,
        **quiet,
    )
    parts.stop.click(stop, parts.held(), parts.outputs(), cancels=[asking], queue=False, **quiet)
    parts.anew.click(start_anew, parts.held(), parts.all_outputs(), cancels=[asking], queue=False, **quiet)
    parts.shelved.submit(reopen, parts.held(), parts.all_outputs(), cancels=[asking], queue=False, **quiet)
