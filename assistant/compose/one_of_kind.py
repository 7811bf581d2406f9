"""One of a kind that a question puts in the place of another: "nhất là người cao tuổi" of what says "thanh niên".

Which things are of one kind is data (`kinds.toml`): a word that is no synonym of what a clause prints, and of the same
kind, contradicts it, where a word of another kind may only say it otherwise.
"""

from __future__ import annotations

from assistant import say
from assistant.compose.claims import corrected, in_question
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.kinds import members_of_kinds
from ingest.folding import syllables
from ingest.plan import Clause

_ABOUT = 0.55
"""Coverage of the rest of a question from which a clause is what it speaks of."""
_ENOUGH = 3


def correct_one_of_kind(context: Context) -> Draft | None:
    """Correct a statement that names one of a kind where the clause in question prints only others of that kind."""
    frame = context.frame
    if not frame.asserts or frame.denies:
        return None
    asked = _unnamed(context, frame.text)
    for clause in in_question(context)[:1]:
        printed = _printed(context, clause)
        for members in members_of_kinds():
            said = _outermost([member for member in members if _stands(member, asked)])
            others = [member for member in members if _stands(member, printed) and not _stands(member, asked)]
            wrong = [one for one in said if not _stands(one, printed) and not _same(context, one, others)]
            if wrong and others and len(wrong) == len(said) and _is_about(context, clause, wrong):
                return corrected(context, clause, say.quoted(wrong[0]))
    return None


def _printed(context: Context, clause: Clause) -> str:
    texts = [clause.text, *(heading.text for heading in context.corpus.headings(clause))]
    return " ".join(syllables(" . ".join(texts)))


def _unnamed(context: Context, text: str) -> str:
    """Return a question without the agencies it names: what they are called by names no kind of anything."""
    for mention in reversed(list(context.agencies.lexicon.agencies_in(text, typed=True))):
        text = f"{text[: mention.start]} {text[mention.end :]}"
    return " ".join(text.split())


def _stands(member: str, text: str) -> bool:
    return f" {member} " in f" {text} "


def _outermost(members: list[str]) -> list[str]:
    return [one for one in members if not any(one != other and one in other for other in members)]


def _same(context: Context, member: str, others: list[str]) -> bool:
    groups = context.evidence.groups_in(member.split())
    return any(groups & context.evidence.groups_in(other.split()) for other in others)


def _is_about(context: Context, clause: Clause, wrong: list[str]) -> bool:
    left_out = {word for member in wrong for word in member.split()}
    rest = [word for word in context.frame.topic if word not in left_out]
    return len(rest) >= _ENOUGH and context.evidence.coverage(rest, clause) >= _ABOUT
