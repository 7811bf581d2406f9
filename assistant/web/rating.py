"""The mark under an answer as HTML: two buttons, and one form for all of them that the page's script puts in place."""

from __future__ import annotations

from html import escape

from assistant.web import words


def buttons(key: str) -> str:
    """Return the two marks of the answer known as `key`."""
    return (
        f'<div class="rate" data-answer="{escape(key)}" role="group" aria-label="{words.RATE}">'
        f'<span aria-hidden="true">{words.RATE}</span>'
        f'<button type="button" class="up" data-rating="up" aria-pressed="false">{words.RATE_UP}</button>'
        f'<button type="button" class="down" data-rating="down" aria-pressed="false">{words.RATE_DOWN}</button>'
        '<span class="rated" role="status"></span></div>'
    )


def form() -> str:
    """Return the form for a reason and a few words, as a template."""
    reasons = "".join(
        f'<label><input type="radio" name="reason" value="{escape(reason)}"><span>{escape(reason)}</span></label>'
        for reason in words.RATE_REASONS
    )
    said = {
        "thanks": words.RATE_THANKS,
        "withdrawn": words.RATE_WITHDRAWN,
        "failed": words.RATE_FAILED,
        "change": words.RATE_CHANGE,
        "undo": words.RATE_UNDO,
    }
    data = " ".join(f'data-{key}="{escape(text)}"' for key, text in said.items())
    return (
        f'<template id="rate-form" {data}><form class="why">'
        f"<fieldset><legend>{words.RATE_WHY}</legend>{reasons}</fieldset>"
        f'<label class="more"><span>{words.RATE_TEXT}</span><textarea name="text" rows="2" maxlength="2000"></textarea>'
        f'</label><div class="tools"><button type="submit">{words.RATE_SEND}</button>'
        f'<button type="button" class="undo">{words.RATE_UNDO}</button></div></form></template>'
    )
