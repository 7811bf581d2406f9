"""A list that a question gives as the plan's own, with one thing in it that the plan does not name."""

from __future__ import annotations

import re
from itertools import groupby

from assistant import say
from assistant.compose.claims import corrected, in_question
from assistant.compose.context import Context
from assistant.compose.draft import Draft
from assistant.understanding.function_words import FUNCTION_WORDS
from ingest.folding import fold_accents, has_accents, match_key, syllables

_PARTS = re.compile(r"\s*[,;]\s*(?:và\s+)?|\s+v[àa]\s+")
_TAG = re.compile(
    r"\s+(?:có\s+)?(?:phải|đúng|phai|dung)\s+\w+(?:\s+\w+)?\s*\?*\Z|\s+(?:nhỉ|hả|à|chứ|ư)\b.*\Z", re.IGNORECASE
)
_FEWEST, _LONGEST, _SHORTEST = 2, 5, 2


def correct_listed(context: Context) -> Draft | None:
    """Correct a list of which the clause in question prints all but one ("ca trù, hát then và đờn ca tài tử")."""
    if not context.frame.asserts:
        return None
    parts = [part.strip(" .?!\"'“”") for part in _PARTS.split(_TAG.sub("", context.frame.typed))]
    # Typed without diacritics the list is compared without them: only what was typed has its commas.
    spelt = str if has_accents(context.frame.typed) else fold_accents
    for clause in in_question(context)[:1]:
        text = _joined(spelt(clause.text))
        printed = [place for place, part in enumerate(parts) if part and _joined(part) in text]
        if len(printed) < _FEWEST:
            continue
        source = _joined(spelt(context.corpus.views[context.frame.plans[0]].plan.source))
        # What stands in the list or right after its last "và"; before it there may be what is asked of it.
        inside = [*range(printed[0], printed[-1]), printed[-1] + 1]
        wrong = [parts[at] for at in inside if at < len(parts) and at not in printed and _is_item(parts[at])]
        wrong = [part for part in wrong if _joined(part) not in source and not _is_agency(context, part)]
        wrong = [part for part in wrong if not _stands_piecewise(part, text)]
        if wrong and _stands_beside(context.frame.typed, wrong[0]):
            return corrected(context, clause, say.quoted(wrong[0]))
    return None


def _joined(part: str) -> str:
    return f" {' '.join(syllables(part))} "


def _is_item(part: str) -> bool:
    words = match_key(part).split()
    return _SHORTEST <= len(words) <= _LONGEST and not FUNCTION_WORDS.issuperset(words) and not part[0].isdigit()


def _stands_piecewise(part: str, text: str) -> bool:
    """Tell whether a clause prints both what stands before a part's function word and after it ("ngành về an ninh")."""
    runs = [list(run) for is_function, run in groupby(syllables(part), FUNCTION_WORDS.__contains__) if not is_function]
    return len(runs) > 1 and all(f" {' '.join(run)} " in text for run in runs)


def _is_agency(context: Context, part: str) -> bool:
    return bool(context.agencies.lexicon.agencies_in(part, typed=True))


def _stands_beside(typed: str, part: str) -> bool:
    """Tell whether a part is joined to the list by "và", or is followed by a further one."""
    at = typed.find(part)
    return bool(re.search(r"\bv[àa]\s+\Z", typed[:at]) or re.match(r"\s*(?:,|v[àa]\b)", typed[at + len(part) :]))
