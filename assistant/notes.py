"""What is said below an answer: names that have changed, plans that were not chosen, years that differ."""

from __future__ import annotations

from collections.abc import Sequence

from assistant import say
from assistant.agencies import AgencyBook
from assistant.compose.draft import Draft
from assistant.corpus import Corpus
from assistant.horizons import note_on_horizons
from assistant.names_now import notes_on_kin, notes_on_names, notes_on_regions, notes_on_unread
from assistant.understanding.frame import Frame


def notes_on(corpus: Corpus, agencies: AgencyBook, frame: Frame, draft: Draft, chosen: Sequence[str] = ()) -> list[str]:
    """Return the notes on one question's answer; `chosen` are the plans that its asker picked in the window."""
    beside = [corpus.name(plan) for plan in frame.plans if chosen and plan not in chosen]
    notes = [say.not_chosen(beside)] if beside else []
    notes += [
        say.now_called(old, new)
        for old, new in frame.renamed
        if any(corpus.place(citation.plan) == old for citation in draft.citations)
    ]
    notes += notes_on_kin(corpus, agencies, frame, draft)
    notes += notes_on_names(corpus, agencies, frame, draft)
    notes += notes_on_regions(agencies, frame, draft)
    notes += notes_on_unread(corpus, agencies, frame, draft)
    if (note := note_on_horizons(corpus, draft.citations)) and draft.status == "answered":
        notes.append(note)
    return notes
