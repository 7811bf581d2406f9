"""Each place of one plan that speaks of a thing, where all of them, or how many there are, are asked for."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from assistant import say
from assistant.compose.also_near import also_near
from assistant.compose.clause_lists import list_clauses, told_words
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.compose.enough import FOCUSED
from assistant.compose.every import all_on, is_content
from assistant.compose.named import beyond_title, named_clause
from assistant.compose.naming import naming
from assistant.compose.placed import naming_place
from assistant.compose.scope import only_appendix
from assistant.compose.whether import WHETHER
from assistant.compose.whole_thing import whole_thing
from assistant.understanding.cues import Sought
from assistant.understanding.each_place import EACH_PLACE, MANY, PART, WHERE
from assistant.understanding.whole_section import names_part
from ingest.folding import syllables
from ingest.label import label_of
from ingest.plan import HEADING_KINDS, Clause

_SCATTERED = re.compile(rf"\b(?:ở|tại|trong|vào|nằm|xuất hiện)(?: (?:những|các|khắp))+ đâu\b|{MANY} {PART} nào\W*\Z")
_ASKED_FOR_ALL = re.compile(rf"\b{MANY}\b|\bmấy\b|\bbao nhiêu\b")


def compose_places(context: Context) -> Draft | None:
    """List each place of one plan that speaks of a thing, where all or their number are asked for in so many words."""
    frame = context.frame
    where = WHERE.search(frame.text) and frame.sought in (Sought.OPEN, Sought.WHO) and not frame.agencies
    asked = EACH_PLACE.search(frame.text) or (where and not frame.places and not frame.wanted)
    if len(frame.plans) != 1 or not frame.names_plan or frame.compares or not asked:
        return None
    if frame.numbers or frame.address or frame.verbatim or frame.about or only_appendix(frame.text):
        return None
    found = _saying(context)
    near = also_near(context, found) if _ASKED_FOR_ALL.search(frame.text) else []
    return with_near(context, list_clauses(context, found), near) if found else None


def compose_places_in_part(context: Context) -> Draft | None:
    """List what the part of a plan that a question names says of its subject; None where the part itself is asked for.

    The subject must be heavy enough to be one, and no title of the part.
    """
    frame = context.frame
    heading = named_clause(context) if frame.address and not (frame.verbatim or frame.about or frame.numbers) else None
    if heading is None:
        return None
    asked = WHERE.search(frame.text) or EACH_PLACE.search(frame.text)
    is_whole_part = any(one.kind in HEADING_KINDS for one in context.corpus.children(heading))
    if not asked and not (is_whole_part and frame.sought is Sought.OPEN and not frame.wanted and not frame.asserts):
        return None
    inside = {one.path for one in context.corpus.descendants(heading)}
    named = [one.id or one.name for one in context.agencies.lexicon.agencies_in(frame.text, typed=True)]
    if named:
        return _naming_in(context, inside, named)
    topic, is_said = beyond_title(context, heading), asked or _ON_A_SUBJECT.search(frame.text)
    if sum(map(context.evidence.weight, set(topic))) <= (_OWN_SUBJECT if is_said else 2 * _OWN_SUBJECT):
        return None
    found = [clause for clause in _saying(context) if clause.path in inside]
    near = [clause for clause in also_near(context, found) if clause.path in inside]
    return with_near(context, list_clauses(context, found), near) if found else None


def _naming_in(context: Context, inside: Collection[str], named: Sequence[str]) -> Draft | None:
    """List the clauses of a part that name agencies, where nothing else is asked of them; `inside` are its paths."""
    frame = context.frame
    if frame.role or frame.asks_role or frame.sought is not Sought.OPEN:
        return None
    words = {word for agency in named for word in syllables(context.agencies.name_of(agency))}
    if not set(frame.topic) - _SPOKEN_OF <= words:
        return None
    found = naming(context, [one for one in context.corpus.clauses(frame.plans) if one.path in inside], named)
    return list_clauses(context, found) if found else None


_ON_A_SUBJECT = re.compile(
    r"\b(?:gì|nào|ra sao|thế nào) (?:về|đến|liên quan) \w|\b(?:nói|nêu|quy định|đề cập|nhắc)(?: \w+)? (?:về|đến|tới) \w"
)
"""Says outright what a part is asked about ("phần IV nói gì về báo chí")."""
_OWN_SUBJECT = 4.0
_SPOKEN_OF = frozenset("xuất hiện nhắc nêu tên tới đến mặt nói bộ".split())
"""How a question says that something is named."""


def complete_places(context: Context, draft: Draft) -> Draft:
    """Add to clauses quoted what may be said of the same elsewhere: each place is asked for, or just a subject."""
    frame = context.frame
    if draft.status != "answered" or len(frame.plans) != 1 or not frame.names_plan:
        return draft
    if frame.address or frame.verbatim or frame.about or not draft.citations:
        return draft
    told = [context.corpus.clause(citation.plan, citation.path) for citation in draft.citations]
    asked = EACH_PLACE.search(frame.text) or WHERE.search(frame.text) or _SCATTERED.search(frame.text)
    if frame.places and (asked or _EACH_OF_THEM.search(frame.text)):
        return with_near(context, draft, _naming_places(context, told))
    if draft.complete:
        return _beside_section(context, draft, told)
    each = asked and _ASKED_FOR_ALL.search(frame.text)
    return (
        with_near(context, draft, also_near(context, told)) if each or _is_of_subject(context, draft, told) else draft
    )


_EACH_OF_THEM = re.compile(
    r"\b(?:chỗ|nơi|đoạn|mục|điều khoản) nào\b|\b(?:mọi|tất cả|các) (?:chỗ|nơi|đoạn|điều khoản)\b"
)


def _naming_places(context: Context, told: Sequence[Clause]) -> list[Clause]:
    """Return the clauses that name a place abroad asked about, beside those told."""
    plans = context.frame.plans
    found = [clause for place in context.frame.places for clause in naming_place(context, plans, place)]
    return [clause for clause in dict.fromkeys(found) if clause not in told and clause.kind not in HEADING_KINDS]


def _is_of_subject(context: Context, draft: Draft, told: Sequence[Clause]) -> bool:
    """Tell whether just a subject is asked of and clauses are quoted for it, none of which alone says all of it."""
    frame = context.frame
    if frame.sought is not Sought.OPEN or frame.wanted or frame.asserts or frame.agencies or frame.facts:
        return False
    if WHETHER.search(frame.text) and context.evidence.coverage(frame.topic, told[0]) >= _SAYS_IT:
        return False  # one clause is enough for "có"
    return all(line.startswith(say.ACCORDING) or line == say.IN_OTHER_WORDS for line in draft.lines)


def _beside_section(context: Context, draft: Draft, told: Sequence[Clause]) -> Draft:
    """Add to a section told for its subject, and not for its name or number, what is said of that in others."""
    frame, section = context.frame, told[0]
    of_subject = frame.sought is Sought.OPEN and frame.topic and not (frame.wanted or frame.agencies or frame.facts)
    if not of_subject or section.kind not in HEADING_KINDS or names_part(frame.text) or frame.asserts:
        return draft
    if any(not one.path.startswith(section.path) for one in told):
        return draft
    words = {word for word in frame.topic if not word.isdigit()} - _SETS_OUT
    titles = [section, *context.corpus.headings(section)]
    if words <= {word for title in titles for word in syllables(title.text)}:  # it is asked for by its title
        return draft
    return with_near(context, draft, also_near(context, told, least=_BESIDE_SECTION))


_BESIDE_SECTION, _SAYS_IT = 0.7, 0.8
_SETS_OUT = frozenset("đặt đề ra nêu đạt hướng tới phải".split())
"""What a plan does with aims and tasks, in any words."""


def _saying(context: Context) -> list[Clause]:
    thing = whole_thing(context)
    if not context.frame.agencies:
        return all_on(context, thing)
    # What names them need say the rest only in part.
    clauses = context.corpus.clauses(context.frame.plans)
    found = [c for c in clauses if context.evidence.coverage(thing, c) >= FOCUSED and is_content(context, c)]
    return [clause for clause in found if _names_all(context, clause)]


def with_near(context: Context, draft: Draft, near: Sequence[Clause]) -> Draft:
    """Add clauses that may speak of the same, said to be such, before how they were looked for."""
    if not near:
        return draft
    last = draft.lines.pop() if draft.lines and draft.lines[-1] in (say.LOOKED_FOR_WORDS, say.IN_OTHER_WORDS) else ""
    draft.say(say.perhaps_also())
    draft.perhaps |= {(clause.plan, clause.path) for clause in near}
    for words, clause in told_words(context, near):
        draft.say(say.item_of(label_of(clause.path), words, draft.cite(clause)))
    if last:
        draft.say(last)
    return draft


def _names_all(context: Context, clause: Clause) -> bool:
    """Tell whether a clause, or a heading above it, names all agencies asked about."""
    texts = [clause.text, *(heading.text for heading in context.corpus.headings(clause))]
    named = [mention.name for text in texts for mention in context.agencies.lexicon.agencies_in(text)]
    return all(any(context.agencies.same(name, agency) for name in named) for agency in context.frame.agencies)
