"""Words that people use for what plans print: those gathered from questions, and those of the synonyms."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from ingest.folding import syllables


@dataclass(frozen=True, slots=True)
class Everyday:
    """Syllables and pairs of neighbouring ones that people say for what plans print."""

    single: frozenset[str]
    pairs: frozenset[tuple[str, ...]]

    @classmethod
    def gathered(cls, phrases: Iterable[Sequence[str]]) -> Everyday:
        """Read the data file, and add the syllables and pairs of other phrases."""
        known = [*_listed(), *phrases]
        return cls(
            frozenset(syllable for words in known for syllable in words),
            frozenset(pair for words in known for pair in pairwise(words)),
        )

    def has(self, word: tuple[str, ...]) -> bool:
        """Tell whether people say a word of one syllable or two."""
        return word in self.pairs if len(word) > 1 else word[0] in self.single


@cache
def _listed() -> list[list[str]]:
    text = files("assistant.data").joinpath("everyday.vi.txt").read_text("utf-8")
    return [syllables(line) for line in text.splitlines() if not line.startswith("#")]
