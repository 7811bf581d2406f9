"""An English question as typed, before its words are read: contractions spelt out, politeness left off."""

from __future__ import annotations

import re
from collections.abc import Callable

_CONTRACTED: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"\b(can|could|would|will)(?:not|n[’']t)\b", re.IGNORECASE), r"\1 not"),
    (re.compile(r"\bwon[’']t\b", re.IGNORECASE), "will not"),
    (re.compile(r"(?<=\w)n[’']t\b", re.IGNORECASE), " not"),
    (re.compile(r"\b(what|who|where|when|how|why|that|there|it|here|which)[’']?s\b(?<!its)", re.IGNORECASE), r"\1 is"),
    (re.compile(r"(?<=\w)[’']re\b", re.IGNORECASE), " are"),
    (re.compile(r"(?<=\w)[’']ve\b", re.IGNORECASE), " have"),
    (re.compile(r"(?<=\w)[’']ll\b", re.IGNORECASE), " will"),
    (re.compile(r"(?<=\w)[’']d\b", re.IGNORECASE), " would"),
    (re.compile(r"(?<=\w)[’']s\b", re.IGNORECASE), " 's"),
    (re.compile(r"(?<=s)[’'](?= )"), " 's"),
    (re.compile(r"\b(from|to|with|than) th(?:at|ose) (?=of\b|in\b)", re.IGNORECASE), r"\1 "),
    (
        re.compile(r"\bhow (?:is|are) (.+?) (?:structured|organi[sz]ed|laid out)(?=\W*$)", re.IGNORECASE),
        r"what is the structure of \1",
    ),
    (re.compile(r"\b(documents?) (?:by|with) (?:its |their |a )?numbers?\b", re.IGNORECASE), r"\1"),
    (re.compile(r"\bwho else\b", re.IGNORECASE), "which other agencies"),
    (re.compile(r"(?<=[a-z]) & (?=[a-z])", re.IGNORECASE), " and "),
    (re.compile(r"^how (?:long|much time) (?:will|does|did|would) it take to ", re.IGNORECASE), "how long to "),
    (re.compile(r"\b(co)-(?=op|ord)", re.IGNORECASE), r"\1"),
    (re.compile(r"(?<![\w/])[a-z]+(?:-[a-z]+)+", re.IGNORECASE), lambda found: found[0].replace("-", " ")),
)
_ADDRESS = re.compile(
    r"^(?:(?:hi|hello|hey|dear (?:all|sir|madam)|please|kindly|ok|okay|well|sorry|excuse me|thanks)\b[,.!]? *)*"
    r"(?:(?:(?:can|could|would|will) you|may i|can i|could i|let us"
    r"|i (?:would|want|need|wish)(?: like)?(?: you)?(?: to)?|do you"
    r"|we (?:would like|want|need) to|help me(?: to)?)\b *)?"
    r"(?:please |kindly )?(?:(?:know|ask(?: you)?|tell (?:me|us)|inform (?:me|us)|let (?:me|us) know|find out"
    r"|wonder(?:ing)?|remind me|show me|give me|clarify|check|confirm)\b"
    r"(?= (?:who|what|which|when|where|how|why|whether|if|in which|by when|to whom)\b) *)?",
    re.IGNORECASE,
)
_WANTS_TO_KNOW = re.compile(
    r"^[\w' ,]{1,60}? (?:would like|wants?|wish(?:es)?|needs?) to (?:know|ask|find out|understand|see)\b"
    r"(?= (?:who|what|which|when|where|how|why|whether|if)\b) *",
    re.IGNORECASE,
)
_MENTION = re.compile(
    r"^(?:(?:is|are) there )?(?:any )?(?:mentions?|references?|information|anything|word) (?:of|to|on|about) ",
    re.IGNORECASE,
)
_NAMES = re.compile(r"(?P<does>\b(?:does|do|did)\b[^?;]{3,70}?) (?:name|list)\b(?! of)", re.IGNORECASE)
"""Verbs that are nouns elsewhere ("does the plan name as partners"): what a plan names it mentions."""
_OF_WHICH_KIND = re.compile(r"\b(what|which) (?:kinds?|types?|sorts?) of\b", re.IGNORECASE)


def spelt_out(typed: str) -> str:
    """Return a question in full words, without what only addresses whoever is asked ("could you tell me who …")."""
    text = typed
    for pattern, instead in _CONTRACTED:
        text = pattern.sub(instead, text)
    # "What kinds of gifts" asks for gifts.
    text = _OF_WHICH_KIND.sub(r"\1", _ADDRESS.sub("", _WANTS_TO_KNOW.sub("", text)))
    return _MENTION.sub("does it mention ", _NAMES.sub(r"\g<does> mention", text))
