"""The table of the clauses that print a word, plan by plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from assistant import say
from assistant.answer import Complete
from assistant.compose.clause_lists import told_words
from assistant.compose.context import Context
from assistant.compose.draft import Draft, row_gist, sentences, without_marker
from assistant.compose.interspersed import interspersed, stretch_of
from assistant.compose.phrases import (
    around,
    as_printed,
    prints,
    typed_phrases,
)
from assistant.compose.rest import Rest
from assistant.understanding.which_plan import ASKS_WITHOUT
from ingest.label import label_of
from ingest.plan import Clause

_SHOWN = 4
_SEVERAL = 4
_ROOM = 260


def table_of_mentions(
    context: Context, words: str, phrases: Sequence[str], found: Mapping[str, Sequence[Clause]]
) -> Draft:
    draft = Draft(context.corpus)
    total = sum(map(len, found.values()))
    typed = typed_phrases(context)
    loose = interspersed(context, typed, found) if not context.frame.agencies and not context.frame.places else {}
    silent = [context.corpus.name(plan) for plan, clauses in found.items() if not clauses and not loose.get(plan)]
    stating = [context.corpus.place(plan) for plan, clauses in found.items() if clauses]
    if silent and ASKS_WITHOUT.search(context.frame.text):
        draft.say(say.mentions_without(words, silent))
        silent = []
    # An agency is told in its spellings, none of which is another's.
    other = [] if context.frame.agencies else in_other_words(context, phrases, typed, found)
    own = [context.corpus.place(plan) for plan, clauses in found.items() if any(prints(typed, c.text) for c in clauses)]
    literal = sum(prints(typed, clause.text) for clauses in found.values() for clause in clauses)
    if other:
        draft.say(say.mentions_alike(words, (literal, own), other, (total, stating), len(found)))
    else:
        draft.say(say.mentions_head(words, stating, len(found), total))
    if any(loose.values()):
        both = [context.corpus.place(plan) for plan, clauses in found.items() if clauses or loose[plan]]
        draft.say(say.mentions_interspersed(total + sum(map(len, loose.values())), both, len(found)))
    draft.say(say.COMPARISON_COLUMNS)
    draft.say("| --- | --- |")
    shown, most = 0, total if total <= context.list_limit else _SHOWN
    beside = Rest(context) if len(context.frame.topic) >= _SEVERAL else None
    for plan, clauses in found.items():
        if not clauses and not loose.get(plan):
            continue
        parts = [places_at(draft, clause, phrases) for clause in clauses[:most]]
        shown += len(parts)
        rest = [say.more_places(len(clauses) - most)] if len(clauses) > most else []
        rest += [_interspersed_at(context, draft, one) for one in loose.get(plan, ())]
        if beside is not None and clauses:
            rest += _apart(context.within(plan), draft, beside, [*clauses, *loose.get(plan, ())])
        draft.say(f"| {context.corpus.name(plan)} | {' • '.join([*parts, *rest])} |")
    draft.say(say.mentions_silent(silent, other))
    draft.complete = Complete(shown, total)
    return draft


def _interspersed_at(context: Context, draft: Draft, clause: Clause) -> str:
    sentence, stretch = stretch_of(context, clause, typed_phrases(context)) or (clause.text, "")
    words = around(sentence, [stretch, stretch.rpartition(", ")[2]] if stretch else [], _ROOM)
    return say.interspersed_at(label_of(clause.path), words, draft.cite(clause)).replace("|", "/")


def _apart(alone: Context, draft: Draft, beside: Rest, told: Sequence[Clause]) -> list[str]:
    """Return what else of a plan has all of a subject's words, apart from each other ("báo chí, phóng viên …")."""
    others = beside.as_sure(alone, {clause.path for clause in told})[:_SHOWN]
    return [say.also_at(label_of(one.path), words, draft.cite(one), "") for words, one in told_words(alone, others)]


def in_other_words(
    context: Context, phrases: Sequence[str], typed: Sequence[str], found: Mapping[str, Sequence[Clause]]
) -> list[str]:
    """Return the phrases beside those typed that clauses have which do not have these."""
    without = [clause for clauses in found.values() for clause in clauses if not prints(typed, clause.text)]
    place = context.corpus.place
    used = [one for one in phrases if one not in typed and any(prints([one], c.text, place(c.plan)) for c in without)]
    texts = [clause.text for clause in context.corpus.clauses(context.corpus.ids)]
    return list(dict.fromkeys(as_printed(one, texts) for one in used))


def places_at(draft: Draft, clause: Clause, phrases: Sequence[str]) -> str:
    place = draft.corpus.place(clause.plan)
    if clause.cells:
        words = row_gist(clause)
    else:
        parts = sentences(without_marker(clause.text))
        telling = next((part for part in parts if prints(phrases, part, place)), parts[0])
        words = around(telling, phrases, _ROOM)
    return say.at_place(label_of(clause.path), words, draft.cite(clause)).replace("|", "/")
