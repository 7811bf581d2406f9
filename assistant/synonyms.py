"""Phrases that mean the same: which of them stand in a text, and which words of a question they cover."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence

from ingest.folding import syllables

Phrase = tuple[str, ...]


class Synonyms:
    """Groups of phrases that mean the same (data: `assistant/data/synonyms.toml`); a group is known by its place.

    `dropped` are the words that a question's topic leaves out: a phrase is found in a topic without them.
    """

    def __init__(self, groups: Sequence[Sequence[str]], dropped: Collection[str] = ()) -> None:
        self._phrases = [[tuple(syllables(phrase)) for phrase in group] for group in groups]
        self._whole: dict[str, list[tuple[Phrase, int]]] = defaultdict(list)
        self._short: dict[str, list[tuple[Phrase, int]]] = defaultdict(list)
        for place, phrases in enumerate(self._phrases):
            for phrase in phrases:
                self._whole[phrase[0]].append((phrase, place))
                short = tuple(word for word in phrase if word not in dropped)
                if len(short) > 1 or short == phrase:
                    self._short[short[0]].append((short, place))

    @property
    def phrases(self) -> list[Phrase]:
        """The phrases of all groups."""
        return [phrase for phrases in self._phrases for phrase in phrases]

    def groups_in(self, words: Sequence[str]) -> frozenset[int]:
        """Return the groups of which a phrase stands in a text, given by its syllables."""
        return frozenset(place for _, _, place in _found(words, self._whole))

    def phrases_in(self, words: Sequence[str]) -> frozenset[str]:
        """Return the phrases of any group that stand in a text, given by its syllables."""
        return frozenset(" ".join(words[start:end]) for start, end, _ in _found(words, self._whole))

    def covering(self, topic: Sequence[str]) -> list[frozenset[int]]:
        """Return for each syllable of a topic the groups whose phrases it stands in."""
        covers: list[set[int]] = [set() for _ in topic]
        for start, end, place in _found(topic, self._short):
            for cover in covers[start:end]:
                cover.add(place)
        return [frozenset(cover) for cover in covers]

    def without_repeats(self, topic: Sequence[str]) -> list[str]:
        """Return a topic without a phrase that means the same as the one right before it ("đào tạo, bồi dưỡng")."""
        spans = sorted(_found(topic, self._short))
        repeated = {
            (start, end)
            for start, end, place in spans
            for first, last, other in spans
            if other == place and last == start and first < start
        }
        dropped = {at for start, end in repeated for at in range(start, end)}
        return [word for at, word in enumerate(topic) if at not in dropped]

    def same_as(self, topic: Sequence[str]) -> list[str]:
        """Return the other phrases of the groups that a whole topic is a phrase of."""
        whole = tuple(topic)
        places = dict.fromkeys(
            place for start, end, place in _found(topic, self._whole) if (start, end) == (0, len(whole))
        )
        return [" ".join(phrase) for place in places for phrase in self._phrases[place] if phrase != whole]

    def others(self, text: str) -> list[str]:
        """Return the phrases that mean the same as phrases in `text` and do not stand there themselves."""
        words = syllables(text)
        found = _found(words, self._whole)
        present = {_between(words, start, end) for start, end, _ in found}
        places = dict.fromkeys(sorted(place for _, _, place in found))
        return [" ".join(phrase) for place in places for phrase in self._phrases[place] if phrase not in present]


def _between(words: Sequence[str], start: int, end: int) -> Phrase:
    return tuple(words[start:end])


def _found(words: Sequence[str], phrases: dict[str, list[tuple[Phrase, int]]]) -> list[tuple[int, int, int]]:
    """Return (start, end, group) of each phrase that stands in `words`."""
    return [
        (at, at + len(phrase), place)
        for at, word in enumerate(words)
        for phrase, place in phrases.get(word, ())
        if _between(words, at, at + len(phrase)) == phrase
    ]
