"""English of what is said of the plans themselves."""

from __future__ import annotations

from assistant.english.blanks import Pair, blank, several
from assistant.english.parts import PLAN, WORDS
from assistant.say import plans

_HAVING = several("having")
_LACKING = several("lacking")
_PARTS = [blank("parts", "labels")]

PAIRS = (
    Pair(
        plans.parts_head(WORDS, _HAVING, (), lacking_first=False),
        "Every plan has a part or section called “{words}”:",
    ),
    Pair(
        plans.parts_head(WORDS, _HAVING, _LACKING, lacking_first=False),
        "With a part or section called “{words}”: {having}; without: {lacking}.",
    ),
    Pair(
        plans.parts_head(WORDS, _HAVING, _LACKING, lacking_first=True),
        "Without any part or section called “{words}”: {lacking}; with one: {having}.",
    ),
    Pair(plans.parts_of(PLAN, _PARTS), "- **{plan}**: {parts}"),
    Pair(plans.not_citing(_LACKING), "Not citing this document: {lacking}. The other plans cite it so."),
    Pair(plans.PARTS_BY_TITLE, "Compared by titles; a plan without such a title may state this in another part."),
)
