"""The other of two plans that a conversation is about, where a question calls it just so ("bên kia thì sao?")."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_OTHER = re.compile(
    r"\b(?P<head>(?:ở |tại |của |còn |thế |vậy )*)(?:bên|tỉnh|nơi|chỗ|đằng|phía|kế hoạch|bản)(?: (?:kế hoạch|bên))?"
    r" (?:kia|còn lại)\b(?! biên giới| đại dương| thế giới)",
    re.IGNORECASE,
)
_PAIR = 2


def named_other(question: str, earlier: Sequence[str], named_in: Callable[[str], Sequence[str]]) -> str:
    """Return a question with the name of the other plan, where two have been named and one is talked of last.

    `named_in` tells the places of plans that a message names, in order and each as often as it stands there.
    """
    if not earlier or not _OTHER.search(question) or named_in(question):
        return question
    talked = [place for message in earlier for place in named_in(message)]
    both = list(dict.fromkeys(talked))
    if len(both) != _PAIR:
        return question
    other = both[0] if talked[-1] == both[1] else both[1]
    return _OTHER.sub(lambda found: f"{found['head']}{other}", question, count=1)
