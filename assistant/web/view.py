"""Pieces of the page as HTML; whatever comes from a plan, an answer or a person is escaped here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from assistant.answer import Answer, Citation
from assistant.service import PlanCard
from assistant.web import rating, words
from assistant.web.blocks import Table, blocks, plain
from assistant.web.conversation import Conversation, Exchange
from assistant.web.markup import to_html
from assistant.web.recent import Given
from assistant.web.shorter import shortened

# Our own mark, a page with a ribbon: no state emblem is borrowed.
_SEAL = (
    '<svg class="seal" viewBox="0 0 40 40" aria-hidden="true"><rect x="7" y="4" width="26" height="32" rx="2.5"'
    ' fill="#fff"/><path d="M12 12h12M12 17h16M12 22h16M12 27h9" stroke="#143850" stroke-width="2"/>'
    '<path d="M26 4h5v13l-2.5-2.2L26 17z" fill="#c9a24b"/></svg>'
)


_LONGEST_BUBBLE = 600
_SHORT_BUBBLE = 200
"""Letters of a question that show where all of it would push its answer off the screen; the pencil gives it whole."""


def header(plans: Sequence[PlanCard], tabs: str = "") -> str:
    """Return the head of the page: what this is, its tabs, and what it has read."""
    known = words.known(len(plans), sum(plan.clauses for plan in plans)) if plans else words.NO_PLANS
    return (
        f'<div class="head"><a class="skip" href="#ask">{words.SKIP_TO_ASK}</a>'
        f'<div class="brand">{_SEAL}'
        f"<div><h1>{words.TITLE}</h1><p>{words.SUBTITLE}</p></div></div>"
        f'{tabs}<p class="known">{escape(known)}</p></div>'
    )


def welcome(plans: Sequence[PlanCard], examples: Iterable[str]) -> str:
    """Return the empty state: what the assistant knows and what can be asked."""
    cards = "".join(_plan_card(plan) for plan in plans)
    asks = "".join(f"<li>{ask_button(example)}</li>" for example in examples)
    known = f'<ul class="plans">{cards}</ul>' if plans else f'<p class="notice">{words.NO_PLANS}</p>'
    return (
        f'<section class="welcome"><h2>{words.WELCOME}</h2><p>{words.WELCOME_MORE}</p>'
        f'<h3>{words.EXAMPLES}</h3><ul class="examples">{asks}</ul><h3>{words.LOADED}</h3>{known}</section>'
    )


def notice(text: str) -> str:
    """Return a sentence that is to be noticed."""
    return f'<p class="notice" role="status">{escape(text)}</p>'


def _plan_card(plan: PlanCard) -> str:
    told = [words.period(plan.period)] if plan.period else []
    told += [words.now_part_of(plan.now)] if plan.now else []
    notes = " · ".join(map(escape, told))
    return (
        f'<li title="{escape(plan.title)}"><strong>{escape(plan.name)}</strong>'
        f'<span class="title">{escape(plan.title)}</span><span class="notes">{notes}</span></li>'
    )


def ask_button(question: str) -> str:
    """Return a button that asks `question`."""
    return f'<button type="button" class="ask" data-ask="{escape(question)}">{escape(question)}</button>'


def waiting(exchange: Exchange, plans: int) -> str:
    """Return an exchange whose answer is being looked up."""
    body = (
        '<div class="wait"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>'
        f"{escape(words.searching(plans))}</div>"
    )
    return _exchange(exchange, body, stage="waiting")


def growing(exchange: Exchange, answer: Answer, so_far: str) -> str:
    """Return an exchange whose answer is still coming in."""
    body = f"{_understood(exchange.question, answer)}<div class='text'>{to_html(so_far, _labels(answer))}</div>"
    return _exchange(exchange, body, stage="growing", status=answer.status)


def exchange(shown: Exchange, titles: Mapping[str, str], root: str = "") -> str:
    """Return an exchange at its end; `titles` gives each plan's full title, `root` leads to the server's addresses."""
    if shown.given is None:
        return _exchange(shown, f'<p class="notice" role="alert">{escape(shown.problem)}</p>', stage=shown.stage)
    answer = shown.given.answer
    body = (
        f"{_understood(shown.question, answer)}<div class='text'>{to_html(answer.text, _labels(answer))}</div>"
        f"{_count(answer)}{_tools(shown.given, root)}{rating.buttons(shown.given.key)}{_follow_ups(answer)}"
        f'<div class="store" hidden>{"".join(source(one, titles) for one in answer.citations)}</div>'
    )
    return _exchange(shown, body, stage="done", status=answer.status)


def shelf(conversations: Sequence[Conversation]) -> str:
    """Return the earlier conversations, newest first, each under its first question."""
    if not conversations:
        return ""
    listed = "".join(
        f'<li><button type="button" data-conversation="{begin.number}"><span>{_bubble(begin)}</span>'
        f"<small>{words.questions(1 + len(rest))}</small></button></li>"
        for begin, *rest in (one.exchanges for one in reversed(conversations))
    )
    return f"<details><summary>{words.earlier(len(conversations))}</summary><ul>{listed}</ul></details>"


def editing() -> str:
    """Return the line above the box that tells what sending an edited question replaces; the page's script shows it."""
    return (
        f'<div id="editing" role="status" data-last="{words.EDITING}" data-earlier="{words.EDITING_EARLIER}" hidden>'
        f'<span></span> <button type="button">{words.EDIT_STOP}</button></div>'
    )


def panel() -> str:
    """Return the sources panel, empty; the page's script fills it from the answer that is looked at."""
    said = {
        "open": words.OPEN_SOURCE,
        "close": words.CLOSE_SOURCE,
        "copied": words.COPIED,
        "loading": words.LOADING_SOURCE,
        "failed": words.SOURCE_FAILED,
        "place": words.IN_DOCUMENT,
        "none": words.SOURCES_NONE,
        "empty": words.SOURCES_EMPTY,
    }
    data = " ".join(f'data-{key}="{escape(text)}"' for key, text in said.items())
    return (
        f'<aside aria-labelledby="sources-title"><h2 id="sources-title">{words.SOURCES}</h2>'
        f'<div id="cards" {data}><p class="notice">{words.SOURCES_EMPTY}</p></div></aside>'
        '<div id="announce" class="spoken" aria-live="polite" role="status"></div>'
        f'<div id="offline" role="alert" data-cut="{words.CUT_OFF}" data-back="{words.BACK_ONLINE}" hidden>'
        f"{words.OFFLINE}</div>{rating.form()}"
    )


def source(citation: Citation, titles: Mapping[str, str], *, marked: str = "") -> str:
    """Return one source as a card; the page's script opens its place and marks the quote, or `marked` within it."""
    plan, _, place = citation.label.partition(" · ")
    copied = words.reference(citation.quote, citation.label, titles.get(citation.plan, ""))
    return (
        f'<article class="source" data-n="{citation.n}" data-plan="{escape(citation.plan)}"'
        f' data-path="{escape(citation.path)}" data-quote="{escape(marked or citation.quote)}" tabindex="-1">'
        f'<header><span class="n" aria-hidden="true">{citation.n}</span><div>'
        f'<h3><span class="spoken">{escape(words.source_mark(citation.n, ""))}</span>{escape(place or plan)}</h3>'
        f'<p class="plan">{escape(plan)}</p></div></header>'
        f"<blockquote>{escape(citation.quote)}</blockquote>"
        f'<div class="place" hidden></div><div class="tools">'
        f'<button type="button" class="open" aria-expanded="false">{words.OPEN_SOURCE}</button>'
        f'<button type="button" class="copy" data-copy="{escape(copied)}">{words.COPY_QUOTE}</button>'
        f'<button type="button" class="back">{words.BACK_TO_ANSWER}</button></div></article>'
    )


def _exchange(shown: Exchange, body: str, *, stage: str, status: str = "") -> str:
    question = escape(shown.question)
    busy = ' aria-busy="true"' if stage in ("waiting", "growing") else ""
    return (
        f'<article class="turn {stage} {status}" data-turn="{shown.number}" data-stage="{stage}"{busy}>'
        f'<div class="question"><h2 class="spoken">{words.YOUR_QUESTION}</h2><p>{_bubble(shown)}</p>'
        f'<button type="button" class="edit" data-edit="{question}" aria-label="{words.EDIT}"'
        f' title="{words.EDIT}"></button></div>'
        f'<div class="answer"><h2 class="spoken">{words.THE_ANSWER}</h2>{_badge(status)}{body}</div></article>'
    )


def _bubble(shown: Exchange) -> str:
    return escape(shortened(shown.question, _LONGEST_BUBBLE, _SHORT_BUBBLE))


def _badge(status: str) -> str:
    said = {str(key): value for key, value in words.STATUS.items()}.get(status, "")
    return f'<p class="badge">{said}</p>' if said else ""


def _labels(answer: Answer) -> dict[int, str]:
    return {citation.n: citation.label for citation in answer.citations}


def _understood(question: str, answer: Answer) -> str:
    if not answer.understood:
        return ""
    return (
        f'<p class="understood"><span>{words.UNDERSTOOD}:</span> {escape(answer.understood)}'
        f' <button type="button" class="fix" data-edit="{escape(question)}">{words.FIX_UNDERSTOOD}</button></p>'
    )


_COUNTS_ITSELF = ("Tổng cộng:", "Total:")


def _count(answer: Answer) -> str:
    # A list that counts itself need not be counted again.
    is_whole = answer.complete is not None and answer.complete.shown >= answer.complete.total
    if answer.complete is None or (is_whole and any(words in answer.text for words in _COUNTS_ITSELF)):
        return ""
    kind = "full" if answer.complete.shown >= answer.complete.total else "part"
    return f'<p class="count {kind}">{words.counted(answer.complete)}</p>'


def _tools(given: Given, root: str) -> str:
    answer = given.answer
    sources = files = ""
    if answer.citations:
        sources = f'<button type="button" class="to-sources">{words.sources_of(len(answer.citations))}</button>'
        files = "".join(
            f'<a class="file" href="{root}api/answers/{given.key}.{form}" download>{name}</a>'
            for form, name in (("docx", words.WORD_FILE), ("xlsx", words.EXCEL_FILE))
        )
    return (
        f'<div class="tools">{sources}'
        f'<button type="button" class="copy" data-copy="{escape(_as_text(answer))}">{words.COPY_ANSWER}</button>'
        f"{files}</div>"
    )


def _as_text(answer: Answer) -> str:
    """Return an answer as it is pasted into a report: no Markdown, a table's cells divided by tabs."""
    sources = [f"[{one.n}] {words.reference(one.quote, one.label, '')}" for one in answer.citations]
    return "\n".join([*_plain_lines(answer.text), *([""] if sources else []), *sources])


def _plain_lines(text: str) -> Iterator[str]:
    for block in blocks(text):
        if isinstance(block, Table):
            yield from ("\t".join(plain(line) for line in row) for row in (block.head, *block.rows))
        elif block.kind == "item":
            yield f"{'  ' * (block.depth - 1)}{f'{block.number}.' if block.number else '-'} {plain(block.line)}"
        else:
            yield plain(block.line)


def _follow_ups(answer: Answer) -> str:
    if not answer.suggestions:
        return ""
    asks = "".join(f"<li>{ask_button(question)}</li>" for question in answer.suggestions)
    return f'<nav class="follow-ups" aria-label="{words.FOLLOW_UPS}"><h3>{words.FOLLOW_UPS}</h3><ul>{asks}</ul></nav>'
