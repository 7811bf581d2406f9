"""Notes below an answer: what agencies are called now or were before, what could not be read, how a region is known."""

from __future__ import annotations

from assistant import say
from assistant.agencies import AgencyBook
from assistant.compose.draft import Draft
from assistant.corpus import Corpus
from assistant.understanding.cues import Sought
from assistant.understanding.frame import Frame
from ingest.registers.words import Duty
from ingest.unread import unread_table


def notes_on_names(corpus: Corpus, agencies: AgencyBook, frame: Frame, draft: Draft) -> list[str]:
    """Return a note for each name of an agency asked about that the answer gives and that is not its name of now."""
    if draft.status != "answered" or not draft.citations:
        return []
    rows = corpus.duties(dict.fromkeys(citation.plan for citation in draft.citations))
    told = " ".join(draft.lines)
    called = [name for agency in frame.agencies for name in _printed(agencies, agency, rows, draft)]
    followers = [(name, agencies.present_name(name)) for name in called]
    notes = [
        say.now_called(name, present) if name in told else say.named_anew(name, present)
        for name, present in followers
        if present and (name in told or present in told)
    ]
    cited = {(citation.plan, citation.path) for citation in draft.citations}
    for agency in frame.agencies:
        # What another agency's row says of a predecessor is no duty that was taken over.
        former = [row.agency for row in rows if (row.plan, row.path) in cited and agencies.follows(agency, row.agency)]
        names = dict.fromkeys(agencies.name_of(agencies.key(name)) for name in former)
        notes += [say.now_called(name, agencies.name_of(agency)) for name in names if name in told]
    return notes


def notes_on_kin(corpus: Corpus, agencies: AgencyBook, frame: Frame, draft: Draft) -> list[str]:
    """Return a note for each plan quoted that has other agencies in the place of the one that a question names."""
    cited = {citation.plan for citation in draft.citations}
    return [
        say.had_instead(corpus.name(plan), agencies.name_of(asked), [agencies.name_of(one) for one in had])
        for plan, asked, had in frame.instead
        if plan in cited
    ]


def notes_on_regions(agencies: AgencyBook, frame: Frame, draft: Draft) -> list[str]:
    """Return a note that countries were told to lie in the regions asked about by this system's own list."""
    if frame.sought is not Sought.PARTNERS or draft.status != "answered":
        return []
    named = dict.fromkeys(place.name for place in agencies.lexicon.regions_in(frame.text))
    return [say.placed_in_region(list(named))] if named else []


def notes_on_unread(corpus: Corpus, agencies: AgencyBook, frame: Frame, draft: Draft) -> list[str]:
    """Return a note for each plan asked about of whose appendix table only words are left.

    What it gives to an agency no list holds, so that no list of an agency's tasks is surely whole, and none that is
    named in it surely has no task.
    """
    notes = []
    for plan in frame.plans if frame.names_plan and frame.agencies else ():
        table = unread_table(corpus.views[plan].plan)
        named = {mention.id or mention.name for one in table for mention in agencies.lexicon.agencies_in(one.text)}
        if table and (draft.complete or named & set(frame.agencies)):
            notes.append(say.unread_table(corpus.name(plan), draft.cite(table[0])))
    return notes


def _printed(agencies: AgencyBook, agency: str, rows: list[Duty], draft: Draft) -> list[str]:
    """Return how the plans quoted call an agency, once a present name; its full name where they print none."""
    own = [row.agency for row in rows if agencies.same(row.agency, agency)]
    printed = [name for name in own if any(name in line for line in draft.lines)]
    return list({agencies.present_name(name): name for name in reversed(printed)}.values()) or [
        agencies.name_of(agency)
    ]
