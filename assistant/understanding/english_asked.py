"""What an English question asks for: its question word with the preposition and noun that belong to it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.understanding.english_order import nominal
from assistant.understanding.english_words import Items

_ADVERBS = {
    "when": "khi nào", "how often": "bao lâu một lần", "how long": "bao lâu", "how": "như thế nào", "where": "ở đâu",
    "why": "vì sao",
}  # fmt: skip
_MOMENTS = {"by": "trước ngày nào", "before": "trước ngày nào", "until": "đến năm nào", "since": "từ khi nào"}
TIME = re.compile(r"(?:thời gian|ngày|tháng|năm|thời hạn|quý|thời điểm|mốc)\b")
_ONE_OF_ALL = re.compile(r"(?:kế hoạch|tỉnh|văn bản|quyết định|địa phương|sở|tỉnh thành)$")
_PREPOSITIONS = {
    "to": "cho", "through": "qua", "via": "qua", "with": "với", "for": "cho", "from": "từ", "under": "theo",
    "until": "đến", "till": "đến", "by": "trước", "before": "trước", "after": "sau", "since": "từ", "on": "", "in": "",
    "at": "tại", "about": "về", "against": "chống", "between": "giữa", "of": "của", "within": "trong",
    "according to": "theo",
}  # fmt: skip
_WITH_NOUN = frozenset(("what", "which", "whose", "how many", "how much"))


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: its preposition, question word and noun, and what narrows the noun down."""

    before: str
    word: str
    noun: str
    plural: bool
    tail: str = ""

    @property
    def is_adverb(self) -> bool:
        """Tell whether no noun stands for the answer."""
        return not self.noun and self.word in _ADVERBS

    @property
    def goes_last(self) -> bool:
        """Tell whether it follows the object of the verb ("submit reports by what date")."""
        return bool(self.before) or (bool(TIME.match(self.noun)) and self.word in ("what", "which"))

    def told(self) -> str:
        """Return it in Vietnamese."""
        preposition = _PREPOSITIONS.get(self.before, self.before)
        if self.before in ("in", "on", "at") and self.noun and not TIME.match(self.noun):
            preposition = "theo" if self.word == "whose" else "trong"
        if self.is_adverb:
            return _MOMENTS.get(self.before, _ADVERBS[self.word])
        return " ".join(part for part in (preposition, self._noun(), self.tail) if part)

    def _noun(self) -> str:
        if self.word in ("who", "whom"):
            return "ai"
        if self.word == "whose":
            return f"{self.noun} của ai"
        if self.word in ("how many", "how much"):
            return f"bao nhiêu {self.noun.removeprefix('các ')}".strip()
        if not self.noun:
            return "gì" if self.before else "những gì"
        head, of, owner = self.noun.removeprefix("các ").partition(" của ")
        many = "những " if self.plural and not _ONE_OF_ALL.search(head) else ""
        return f"{many}{head} nào{of}{owner}"


_OUT_OF = re.compile(r"^(?:tất cả |các |những |mọi |hai |ba |bốn |năm |\d+ )+")


def _noun_at(items: Items, at: int, word: str) -> tuple[str, int]:
    """Return the noun that a question word asks for; a name after it opens the clause ("which office Gia Lai asks")."""
    if at >= len(items) or (word == "what" and (items[at].is_determiner or (items[at].name and not items[at].strange))):
        return "", at
    if items[at].text == "of" and word == "which":  # "which of the five provinces"
        noun, end = nominal(items, at + 1)
        return _OUT_OF.sub("", noun), end
    cut = next(
        (
            end
            for end in range(at + 1, len(items))
            if items[end].name and items[end - 1].noun and not items[end].strange
        ),
        len(items),
    )
    opens_clause = cut < len(items) and not items[cut].is_number
    return nominal(items[:cut] if opens_clause else items, at)


def fronted(items: Items) -> tuple[list[Asked], Items]:
    """Return what a question opens with ("through which department", "to whom, and when") and what follows it."""
    found: list[Asked] = []
    rest = items
    while rest:
        start = rest
        while found and start and start[0].text in (",", "and", "or"):
            start = start[1:]
        before = start[0].text if start and start[0].is_preposition else ""
        at = 1 if before else 0
        if at >= len(start) or not start[at].is_wh:
            break
        word = start[at].text
        noun, end = "", at + 1
        if word in _WITH_NOUN:
            noun, end = _noun_at(start, end, word)
        plural = bool(noun) and any(item.ending == "s" for item in start[at + 1 : end][-1:])
        plural = plural or (bool(noun) and start[at + 1].ending == "s")
        found.append(Asked(before, word, noun, plural))
        rest = start[end:]
    return found, (rest[1:] if found and rest and rest[0].text == "," else rest)
