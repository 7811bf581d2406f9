"""Two plans on one subject: the assistant's answer from each, side by side, with their sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from assistant.answer import Answer
from assistant.errors import AssistantError
from assistant.service import PlanCard, Service
from assistant.web import view as window_view, words as window_words
from assistant.web.blocks import Text, blocks, plain
from assistant.web.lookup import table, words
from assistant.web.lookup.listing import Line, Listing
from assistant.web.lookup.wanted import Wanted
from assistant.web.markup import to_html


@dataclass(frozen=True, slots=True)
class Side:
    """One plan's answer; `problem` is the sentence that stands in its place."""

    plan: PlanCard
    answer: Answer | None
    problem: str = ""


def pair(service: Service, wanted: Wanted) -> Wanted:
    """Return what is wanted with two plans chosen: the first two where none are named."""
    known = [card.id for card in service.plans()]
    first = wanted.first if wanted.first in known else known[0]
    second = wanted.second if wanted.second in known else next((one for one in known if one != first), first)
    return wanted.model_copy(update={"first": first, "second": second})


def sides(service: Service, wanted: Wanted) -> list[Side]:
    """Ask both plans; without a subject nothing is asked."""
    if not wanted.subject:
        return []
    cards = {card.id: card for card in service.plans()}
    return [_side(service, cards[plan], wanted.subject) for plan in (wanted.first, wanted.second)]


def _side(service: Service, card: PlanCard, subject: str) -> Side:
    try:
        return Side(card, _whole(service, card, subject))
    except AssistantError as problem:
        return Side(card, None, str(problem))


# Typed with and without diacritics; "bao" alone may be "báo" or "bào".
_ASKS = re.compile(
    r"\?|\b(?:ai|n[àa]o|g[ìi]|đâu|mấy|kh[ôo]ng|bao (?:gi[ờo]|nhi[êe]u|l[âa]u)|(?:ra|t[ạa]i|v[ìi]) sao)\b", re.IGNORECASE
)


def _whole(service: Service, card: PlanCard, subject: str) -> Answer:
    """Ask one plan; of a bare subject ("kiều bào") all that the plan says is told, where that can be counted.

    The answer in the chat shows the best clauses first; a comparison that leaves some out misleads.
    """
    answer = service.ask(subject, (), (card.id,))
    if answer.status != "answered" or answer.complete is not None or _ASKS.search(subject):
        return answer
    whole = service.ask(words.WHOLE_SUBJECT.format(subject=subject), (), (card.id,))
    return answer if whole.complete is None or whole.status != "answered" else whole


def drawn(service: Service, wanted: Wanted) -> str:
    """Return both sides as HTML."""
    if not wanted.subject:
        return f'<p class="notice">{words.NO_SUBJECT}</p>'
    if wanted.first == wanted.second:
        return f'<p class="notice">{words.SAME_PLAN}</p>'
    titles = {card.id: card.title for card in service.plans()}
    shown = "".join(_shown(side, table.TURN + n, titles) for n, side in enumerate(sides(service, wanted), 1))
    return f'{table.bar("beside", wanted, words.BESIDE.format(subject=wanted.subject))}<div class="sides">{shown}</div>'


_SILENT = ("not_found", "out_of_scope")


def _shown(side: Side, turn: int, titles: dict[str, str]) -> str:
    period = f" · {window_words.period(side.plan.period)}" if side.plan.period else ""
    head = f"<h3>{escape(side.plan.name)}<small>{escape(side.plan.title)}{escape(period)}</small></h3>"
    if side.answer is None:
        return f'<article class="side">{head}<p class="notice">{escape(side.problem)}</p></article>'
    answer = side.answer
    text = to_html(answer.text, {one.n: one.label for one in answer.citations})
    # Of one plan on one subject "out of scope" means what "not stated" does.
    said = window_words.STATUS["not_stated" if answer.status in _SILENT else answer.status]
    badge = f'<p class="badge">{said}</p>' if said else ""
    cards = "".join(window_view.source(one, titles) for one in answer.citations)
    return (
        f'<article class="side turn {answer.status}" data-turn="{turn}">{head}<div class="answer">{badge}'
        f'<div class="text">{text}</div></div><div class="store" hidden>{cards}</div></article>'
    )


def beside(service: Service, wanted: Wanted) -> Listing:
    """Return both answers as rows, each followed by its sources."""
    lines = [line for side in sides(service, wanted) for line in _lines(side)]
    return Listing("beside", words.BESIDE_COLUMNS, lines, len(lines))


def _lines(side: Side) -> Iterator[Line]:
    def line(part: str, said: str, label: str = "") -> Line:
        return Line({"plan": side.plan.name, "part": part, "said": said, "label": label}, side.plan.id, "", label, "")

    if side.answer is None:
        yield line(window_words.THE_ANSWER, side.problem)
        return
    for block in blocks(side.answer.text):
        if isinstance(block, Text):
            yield line(window_words.THE_ANSWER, plain(block.line))
            continue
        for row in (block.head, *block.rows):
            yield line(window_words.THE_ANSWER, " | ".join(map(plain, row)))
    for one in side.answer.citations:
        yield line(f"[{one.n}]", one.quote, one.label.rpartition(" · ")[2])
