"""Which words of a question a plan never uses: the compounds of a dictionary that stand nowhere in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from assistant.everyday import Everyday
from assistant.synonyms import Synonyms
from ingest.folding import fold_accents, syllables


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one plan prints: its syllables, its neighbouring pairs, and the groups of synonyms it has a phrase of."""

    words: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    alike: frozenset[int]


class Vocabulary:
    """The words of each plan, and the compounds of a dictionary; immutable once made."""

    def __init__(self, spoken: Mapping[str, Spoken], synonyms: Synonyms, compounds: Iterable[str] = ()) -> None:
        self._spoken = dict(spoken)
        self._synonyms = synonyms
        self._compounds = frozenset(pair for word in compounds for pair in pairwise(word.split()))
        self._everyday = Everyday.gathered(synonyms.phrases)
        self._plain = {plan: _without_accents(own) for plan, own in spoken.items()}

    def unspoken(self, plan: str, topic: Sequence[str], text: str, *, bare: bool) -> list[str]:
        """Return the dictionary's compounds in a topic that a plan has neither so nor by a synonym, as in `text`.

        `bare` says that the question was typed without diacritics: then a plan has what it has with others.
        """
        covers = self._synonyms.covering(topic)
        spoken = syllables(text)
        said = set(pairwise(spoken)) - self._between_words(spoken)
        return list(
            dict.fromkeys(
                " ".join(pair)
                for pair, groups in zip(pairwise(topic), pairwise(covers), strict=True)
                if pair in self._compounds and pair in said and not self._has(plan, pair, groups, bare=bare)
            )
        )

    def _between_words(self, spoken: Sequence[str]) -> set[tuple[str, str]]:
        """Return the pairs that end one word and begin the next: "sĩ thi" in "nghệ sĩ thi thố"."""
        pairs = list(pairwise(spoken))
        joined = [pair in self._compounds for pair in pairs]
        return {pair for at, pair in enumerate(pairs[1:-1], 1) if joined[at - 1] and joined[at + 1]}

    def foreign(self, plan: str, topic: Sequence[str], text: str) -> list[str]:
        """Return the words of a topic, as in `text`, that a plan has in no way and that nobody says for what it has."""
        said = dict(zip(topic, self._synonyms.covering(topic), strict=True))
        alike, spoken = self._spoken[plan].alike, syllables(text)
        return list(
            dict.fromkeys(
                " ".join(spoken[start:end])
                for start, end in self._words(spoken)
                if all(syllable in said for syllable in spoken[start:end])
                and not all(said[syllable] & alike for syllable in spoken[start:end])
                and not self._everyday.has(tuple(spoken[start:end]))
                and not self._prints(plan, spoken, start, end)
            )
        )

    def _words(self, spoken: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Yield where each word of a text begins and ends: two syllables that the dictionary joins are one."""
        at = 0
        while at < len(spoken):
            end = at + (2 if tuple(spoken[at : at + 2]) in self._compounds else 1)
            yield at, end
            at = end

    def _prints(self, plan: str, spoken: Sequence[str], start: int, end: int) -> bool:
        """Tell whether a plan prints a word, or one that a syllable of it makes with its neighbour ("mang danh hiệu").

        Of a syllable alone the diacritics may be mistyped.
        """
        is_single = end - start == 1
        if is_single and self.knows(plan, spoken[start]):
            return True
        around = pairwise(spoken[max(start - 1, 0) : end + 1])
        return any(self.has_pair(plan, pair, bare=is_single) for pair in around)

    def is_word(self, first: str, second: str) -> bool:
        """Tell whether two syllables stand side by side in a word of the dictionary."""
        return (first, second) in self._compounds

    def has_pair(self, plan: str, pair: tuple[str, str], *, bare: bool) -> bool:
        """Tell whether a plan prints two syllables side by side, or a phrase that means what they do together."""
        first, second = self._synonyms.covering(pair)
        return self._has(plan, pair, (first, second), bare=bare)

    def knows(self, plan: str, word: str) -> bool:
        """Tell whether a plan prints a syllable, or a phrase that means what the syllable alone does."""
        return self._knows(plan, word, self._synonyms.covering([word])[0], self._spoken[plan])

    def _has(
        self, plan: str, pair: tuple[str, str], groups: tuple[frozenset[int], frozenset[int]], *, bare: bool
    ) -> bool:
        own = self._spoken[plan]
        plain = (fold_accents(pair[0]), fold_accents(pair[1]))
        return pair in own.pairs or bool(groups[0] & groups[1] & own.alike) or (bare and plain in self._plain[plan])

    def _knows(self, plan: str, word: str, groups: Collection[int], own: Spoken) -> bool:
        return word in own.words or bool(own.alike.intersection(groups))


def _without_accents(own: Spoken) -> frozenset[tuple[str, str]]:
    return frozenset((fold_accents(first), fold_accents(second)) for first, second in own.pairs)
