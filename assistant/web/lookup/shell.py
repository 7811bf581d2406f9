"""The frame of the second tab, and the tabs themselves, as HTML."""

from __future__ import annotations

from html import escape

from assistant.web.lookup import words


def tabs() -> str:
    """Return the links between the two tabs."""
    return (
        f'<nav class="tabs" aria-label="{words.TABS}"><a href="#hoi-dap" data-tab="ask">{words.ASK_TAB}</a>'
        f'<a href="#tra-cuu" data-tab="lookup">{words.LOOKUP_TAB}</a></nav>'
    )


def shell() -> str:
    """Return the second tab before anything is looked up."""
    views = "".join(
        f'<a href="#tra-cuu/{view}" data-view="{view}">{escape(name)}</a>' for view, name in words.VIEWS.items()
    )
    return (
        f'<section id="lookup-page" data-loading="{words.LOADING}" data-failed="{words.FAILED}"'
        f' data-back="{words.BACK_TO_TABLE}" data-pick="{words.PICK_ROW}">'
        f'<h2>{words.LOOKUP_TAB}</h2><nav class="views" aria-label="{words.VIEWS_LABEL}">{views}</nav>'
        '<div id="lookup-view"></div></section>'
    )
