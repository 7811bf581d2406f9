"""A whole section as the answer: its items, one line each, each with its own mark."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant import say
from assistant.answer import Complete
from assistant.compose.aims import aims_called_otherwise
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist, without_marker
from assistant.compose.found_section import MOST_ITEMS
from assistant.compose.passages import telling
from assistant.compose.scope import takes_in_appendix
from assistant.compose.section_items import items_of, role_lines_of
from assistant.compose.section_years import section_of_year
from assistant.compose.tasks import is_task_label
from assistant.understanding.aside import shows_agencies
from assistant.understanding.document_cues import APPENDIX
from assistant.understanding.function_words import QUESTION_WORDS
from ingest.folding import syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause


@dataclass(frozen=True, slots=True)
class SectionMatch:
    """A heading and how well it fits: the share of the topic it covers with its items, and of itself that is asked."""

    heading: Clause
    recall: float
    precision: float
    is_named: bool = False

    @property
    def score(self) -> float:
        """Harmonic mean of both shares."""
        both = self.recall + self.precision
        return 2 * self.recall * self.precision / both if both else 0.0


def best_section(context: Context, plan: str) -> SectionMatch | None:
    """Return the section of `plan` whose heading fits the topic best, None when none has items or fits at all."""
    topic = context.frame.words or context.frame.topic
    is_beside = takes_in_appendix(context.frame.text)  # "kế hoạch và phụ lục" is no title
    matches = [
        _match(context, topic, clause)
        for clause in context.corpus.views[plan].plan.clauses
        if clause.kind in HEADING_KINDS
        and items_of(context, clause)
        and not (is_beside and clause.path == "Phụ lục")
        and not is_task_label(clause)
    ]
    in_table = APPENDIX.search(context.frame.text) is not None
    best = max(matches, key=lambda match: (_preferred(match, in_table=in_table), len(match.heading.path)), default=None)
    if best is None:
        return None
    if not best.is_named and (aims := aims_called_otherwise(context, [match.heading for match in matches])) is not None:
        return SectionMatch(aims, 1.0, 0.8, is_named=True)
    if (deeper := _called_below(context, best)) is not None:
        return SectionMatch(deeper, 1.0, best.precision, is_named=True)
    if (of_year := section_of_year(context, best.heading)) is not None:
        return SectionMatch(of_year, best.recall, best.precision, best.is_named)
    # "Mục tiêu cụ thể đến năm 2030" fits "2. Mục tiêu cụ thể", but "b) Đến năm 2030" under it is what is meant.
    inside = [match for match in matches if best.heading in context.corpus.headings(match.heading)]
    return max((m for m in inside if m.score >= _DEEPER * best.score), key=lambda m: m.score, default=best)


def _preferred(match: SectionMatch, *, in_table: bool) -> float:
    """Return how well a section fits; parts of a table at the end bear titles of the text, which is what is meant."""
    return match.score - (0.0 if in_table or not match.heading.path.startswith("Phụ lục") else _OF_TABLE)


_OF_TABLE = 0.1


def _called_below(context: Context, best: SectionMatch) -> Clause | None:
    """Return the sub-heading that the rest of a question calls, where its section is named ("… ở phần giải pháp …")."""
    above = [best.heading, *context.corpus.headings(best.heading)]
    said = {word for each in above for word in syllables(each.text)}
    rest = [word for word in context.frame.topic if word not in said]
    if not best.is_named or len(rest) < _CALLS:
        return None
    below = [one for one in context.corpus.descendants(best.heading) if one.kind in HEADING_KINDS]
    scored = [(context.evidence.share(rest, syllables(one.text)), one) for one in below if items_of(context, one)]
    share, found = max(scored, key=lambda pair: pair[0], default=(0.0, None))
    return found if share >= _SURELY else None


_CALLS = 2


def _add_nested(context: Context, draft: Draft, heading: Clause, items: Sequence[Clause]) -> bool:
    """Add what stands under a section's sub-headings, where that is not much: their names alone say little."""
    below = [(under, child) for item in items for under, child in _leaves(context, item)]
    if any(item.kind not in HEADING_KINDS for item in items) or not 0 < len(below) <= MOST_ITEMS:
        return False
    parts = [f"{without_marker(item.text).rstrip(' .:')} {draft.cite(item)}" for item in items]
    name, label, title = context.corpus.name(heading.plan), label_of(heading.path), without_marker(heading.text)
    draft.say(say.section_nested(name, label, title, parts, draft.cite(heading)))
    room = max(300, min(900, 4000 // len(below)))
    for item, child in below:
        draft.say(say.item_of(label_of(item.path), telling(context, child, room), draft.cite(child)))
    draft.say(say.counted_nested(len(items), len(below)))
    before = draft.complete or Complete(0, 0)
    draft.complete = Complete(before.shown + len(below), before.total + len(below))
    return True


def _leaves(context: Context, heading: Clause) -> list[tuple[Clause, Clause]]:
    """Return what stands below a heading at any depth, each with the heading right above it.

    A numbered sentence has the kind of a heading, and nothing under it: it is told as well.
    """
    found: list[tuple[Clause, Clause]] = []
    for item in items_of(context, heading):
        found += _leaves(context, item) or [(heading, item)]
    return found


def _match(context: Context, topic: Sequence[str], heading: Clause) -> SectionMatch:
    evidence = context.evidence
    own = evidence.coverage(topic, heading)
    below = evidence.coverage_together(topic, [heading, *context.corpus.children(heading)])
    own_words = _words_of(heading.text)
    words = [word for word in own_words if word not in QUESTION_WORDS]
    above = {word for each in context.corpus.headings(heading) for word in syllables(each.text)}
    if _is_named(context, own_words, {*above, *_led_by(context, heading)}):
        return SectionMatch(heading, 1.0, 0.9 if len(own_words) > 2 else 0.8, is_named=True)
    asked = evidence.share(words, topic)
    return SectionMatch(heading, 0.7 * own + 0.3 * below, asked)


def _led_by(context: Context, heading: Clause) -> set[str]:
    """Return the words that the sub-headings of a part begin with ("a) Đối với trẻ em: …"): they are asked for as well.

    One that a question names with most of them is what it asks for.
    """
    below = [_begun_with(one.text) for one in items_of(context, heading)]
    named = [words for words in below if context.evidence.share(context.frame.topic, words) > 0]
    return {word for words in named for word in words} if len(named) >= _SEVERAL else set()


@lru_cache(maxsize=4096)
def _words_of(title: str) -> tuple[str, ...]:
    """Return the words that a title is called by."""
    called = _TO_YEAR.sub("", " ".join(syllables(without_marker(title))))
    return tuple(_DONE.sub("", _PLURAL.sub("", called)).split())


@lru_cache(maxsize=8192)
def _begun_with(text: str) -> tuple[str, ...]:
    return tuple(syllables(without_marker(text))[:_FIRST])


_FIRST, _SEVERAL = 8, 3
_PLURAL = re.compile(r"\A(?:các|những|một số) ")
_TO_YEAR = re.compile(r"(?<=\w) (?:đến|tới)(?: năm)? \d{4}\Z")
_DONE = re.compile(r"(?<!\Atổ chức)(?<!\Akinh phí)(?: triển khai)?(?: tổ chức)? thực hiện\Z")
"""What a title may end with and nobody says who asks for the part ("LỘ TRÌNH THỰC HIỆN")."""
_REST, _FEWEST = 11.0, 2
_ISSUING = frozenset("ban hành soạn lập".split())


def _is_named(context: Context, heading: Sequence[str], above: Collection[str]) -> bool:
    """Tell whether a question names a heading word for word and is about little else ("mục đích là gì").

    What the headings above it say is nothing else: "mục tiêu đến năm 2030" names "b) Đến năm 2030" under "MỤC TIÊU".
    """
    if len(heading) < _FEWEST or f" {' '.join(heading)} " not in f" {context.frame.text} ":
        return False
    rest = [word for word in context.frame.topic if word not in (*heading, *above, *_ISSUING)]
    return sum(context.evidence.weight(word) for word in rest) <= _REST


_DEEPER = 0.9
_SURELY = 0.8
_FEW_BELOW = 6
"""So many units below a section's own items are told with them."""


_IN_FULL = re.compile(
    r"\b(?:ghi|nêu|chép|trích|viết|kể|liệt kê|cho)(?: \w+){0,3} (?:đủ|đầy đủ|trọn vẹn|nguyên)\b"
    r"|\b(?:đủ|hết|trọn|từng)(?: (?:từng|các|mọi|cả|những))* (?:ý|câu|chữ|nội dung|gạch|dòng|đoạn)\b"
)


def add_role_lines(draft: Draft, lines: Sequence[Clause], *, placed: bool = False) -> None:
    """Add the lines that say who leads and who coordinates a section, each with its place if `placed`; none twice."""
    told = {citation.path for citation in draft.citations}
    if charging := [line for line in lines if line.path not in told]:
        draft.say(say.CHARGED_IN_SECTION)
    for line in charging:
        words, mark = without_marker(line.text), draft.cite(line)
        draft.say(say.item_of(label_of(line.path), words, mark) if placed else say.item(words, mark))


_FEW_LINES = 2
"""Lines on who leads that are told with a section unasked; a part with more has one for each of its sections."""


def _names_roles(context: Context) -> bool:
    """Tell whether a question asks, beside what a section says, who does it."""
    return _WITH_ROLES.search(context.frame.text) is not None or shows_agencies(context.frame.typed)


_WITH_ROLES = re.compile(r"\b(?:chủ trì|phối hợp|phân công|(?:cơ quan|đơn vị|sở|ngành) (?:nào|thực hiện)|ai)\b")
_FULL = 3000
"""Characters of an item that is asked for in full."""


def compose_section(context: Context, heading: Clause, limit: int) -> Draft:
    """List the items of a section."""
    draft = Draft(context.corpus)
    add_section(context, draft, heading, limit)
    return draft


def compose_sections(context: Context, headings: Sequence[Clause], limit: int) -> Draft:
    """List the items of each of some sections."""
    draft = Draft(context.corpus)
    for heading in headings:
        add_section(context, draft, heading, limit)
    return draft


def add_section(context: Context, draft: Draft, heading: Clause, limit: int) -> None:
    """Add a section's items to a draft and count them."""
    items = items_of(context, heading)
    shown = items[:limit]
    name, label, title = context.corpus.name(heading.plan), label_of(heading.path), without_marker(heading.text)
    if len(items) == 1 and items[0].kind not in HEADING_KINDS:
        draft.say(say.section_single(name, label, title, gist(items[0], 1100), draft.cite(items[0])))
        return
    if _add_nested(context, draft, heading, items):
        lines = [line for one in (heading, *items) for line in role_lines_of(context, one)]
        add_role_lines(draft, lines if _names_roles(context) else [], placed=True)
        return
    draft.say(say.section_head(name, label, title, len(items), draft.cite(heading)))
    room = _FULL if _IN_FULL.search(context.frame.text) else max(300, min(1200, 6000 // max(len(shown), 1)))
    below = {item.path: items_of(context, item) if item.kind in HEADING_KINDS else [] for item in shown}
    is_little = sum(map(len, below.values())) <= _FEW_BELOW
    for item in shown:
        inside = below[item.path] if is_little else []
        parts = [say.item_part(telling(context, part, room), draft.cite(part)) for part in inside]
        draft.say(say.item(say.with_parts(telling(context, item, room), parts), draft.cite(item)))
    draft.say(say.counted(len(shown), len(items), say.nouns.CONTENT))
    if not is_little:
        draft.say(say.ONLY_TITLES)
    lines = role_lines_of(context, heading)
    if _names_roles(context) or len(lines) <= _FEW_LINES:  # who leads is part of what such a section says
        add_role_lines(draft, lines)
    before = draft.complete or Complete(0, 0)
    draft.complete = Complete(before.shown + len(shown), before.total + len(items))
