"""Agencies that neither a list nor a plan names, told by how their names begin ("Ngân hàng Nhà nước được giao gì")."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ingest.agencies import AgencyMention

_TASKS = (
    r"(?:(?:có|được|phải|cần|sẽ|làm|lo|chịu|đảm nhận|giữ|nhận|chủ trì|phối hợp|tham gia)(?: \w+){0,3}?"
    r" (?:nhiệm vụ|trách nhiệm|vai trò|phần việc|việc|giao|gì|nào|nhắc)\b|gồm(?: \w+){0,2}? (?:ai|gì|nào)\b)"
)
TASKS_ASKED = re.compile(rf"(?: (?:tỉnh|thành phố|của|ở|tại|trong|kế hoạch|\w+))*? {_TASKS}")
"""After an agency whose tasks are asked."""
_DOES = re.compile(rf" {_TASKS}|$")
_GIVEN = re.compile(r"\b(?:gì|nhiệm vụ|việc|trách nhiệm)(?: \w+)?? (?:cho|của)$")
_NAME_ENDS = frozenset(
    "ở tại trong theo của thuộc trực tỉnh thì chi có được phải làm lo chịu sẽ cần đảm chủ phối tham giữ nhận nào này gì"
    " không bên đã cũng gồm những với".split()
)
_MOST = 7
"""So many syllables at most make a name."""
_ALONE = 3
"""So many make one by themselves ("Tổ giúp việc")."""


class Strangers:
    """Finds such names in questions; immutable once made."""

    def __init__(
        self,
        whole: Sequence[str],
        short: Sequence[str],
        is_printed: Callable[[str], bool],
        is_word: Callable[[str, str], bool],
    ) -> None:
        """`whole` and `short` are what names begin with, the latter where `is_word` takes it for no other word."""
        heads = sorted((*whole, *short), key=len, reverse=True)
        self._head = re.compile(rf"(?:^|(?<=, )|(?<=\bcho )|(?<=\bcủa )|(?<=\bgiao ))(?:{'|'.join(heads)})(?= \w)")
        self._short = frozenset(short)
        self._is_printed, self._is_word = is_printed, is_word

    def find(self, text: str, typed: str, places: Sequence[str]) -> list[AgencyMention]:
        """Return the one whose tasks are asked, where its name stands in no plan; `places` are provinces in it."""
        for head in self._head.finditer(text):
            name = self._named(text, head)
            for place in places:
                name = name.partition(f" {place}")[0]
            end = head.start() + len(name)
            asks = self._asks(text, head.start(), end)
            is_name = len(name) > len(head[0]) or len(name.split()) >= _ALONE
            is_name = is_name and not text[end:].startswith(" nào")  # "hội chọi gà nào" asks for one
            if is_name and asks and not self._is_printed(name):
                written = re.search(re.escape(name), typed, re.IGNORECASE)
                shown = written[0] if written else name
                return [AgencyMention(head.start(), end, name, None, f"{shown[0].upper()}{shown[1:]}")]
        return []

    def _named(self, text: str, head: re.Match[str]) -> str:
        """Return the name from its head on; its head alone where it makes another word with what follows."""
        after = text[head.end() :].split()
        if head[0] in self._short and (self._is_word(head[0], after[0]) or self._goes_on(head[0], after[0])):
            return head[0]
        name: list[str] = []
        for word in after[:_MOST]:
            if not word.isalpha() or word in _NAME_ENDS:
                break
            name.append(word)
        return " ".join([head[0], *name])

    def _goes_on(self, head: str, word: str) -> bool:
        """Tell whether plans say two words together of something done ("phòng, chống")."""
        return self._is_printed(f"{head} {word}") or self._is_printed(f"{head}, {word}")

    def _asks(self, text: str, start: int, end: int) -> bool:
        return bool(TASKS_ASKED.match(text, end) or (_GIVEN.search(text[:start].rstrip()) and _DOES.match(text, end)))
