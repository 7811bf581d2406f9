"""What is said to a message that asks nothing of the plans."""

from __future__ import annotations

from collections.abc import Sequence

from assistant import say
from assistant.answer import Status
from assistant.smalltalk import asks_to_write, asks_what_it_knows, is_greeting, is_thanks


def said_shortly(asked: str, plans: Sequence[str]) -> tuple[Status, str]:
    """Return a status and what is said to a message, "" for a question; `plans` are the names of those loaded."""
    if asks_to_write(asked):
        return "out_of_scope", say.WRITES_NOTHING
    if not asked:
        return "refused", say.REFUSED
    if asks_what_it_knows(asked):
        return "smalltalk", f"{say.GREETING}\n\n{say.plans_loaded(plans)}"
    return "smalltalk", say.GREETING if is_greeting(asked) else say.THANKS if is_thanks(asked) else ""
