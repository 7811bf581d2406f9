"""What is said below an answer that rests on plans of different periods."""

from __future__ import annotations

from collections.abc import Sequence

from assistant import say
from assistant.answer import Citation
from assistant.corpus import Corpus


def note_on_horizons(corpus: Corpus, citations: Sequence[Citation]) -> str | None:
    """Return the periods of the plans cited where they end at different times and one of them has ended."""
    cited = dict.fromkeys(citation.plan for citation in citations)
    periods = {plan: corpus.views[plan].metadata.period or "" for plan in cited}
    ends = {period.split("/")[-1] for period in periods.values()}
    early = [plan for plan, period in periods.items() if period.startswith("2020")]
    if len(ends) < _DIFFERENT or not early:
        return None
    return say.horizon_note([(corpus.place(p), periods[p].replace("/", " - ")) for p in cited if periods[p]])


_DIFFERENT = 2
