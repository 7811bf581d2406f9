"""The appendix that a plan promises and that its document as loaded has not."""

from __future__ import annotations

from assistant import say
from assistant.compose.context import Context
from assistant.compose.draft import Draft, gist
from ingest.folding import match_key


def tell_promised_appendix(context: Context, draft: Draft, plan: str) -> bool:
    """Say that a promised appendix is not loaded, with the clause that promises it; False where none is promised."""
    data, name = context.corpus.views[plan].metadata, f"**{context.corpus.name(plan)}**"
    if data.appendix_present or not data.appendix_mentioned:
        return False
    clauses = context.corpus.clauses([plan])
    mention = next((c for c in clauses if "phụ lục" in match_key(c.text) and "kèm" in c.text.lower()), None)
    quoted = say.appendix_mention(gist(mention, 200), draft.cite(mention)) if mention else ""
    draft.say(say.appendix_not_loaded(name, quoted))
    return True
