"""What a dictionary of the language tells where plans are silent: the syllables there are, and what goes together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import pairwise

from ingest.folding import fold_accents


class Dictionary:
    """Which syllables stand next to each other in compound words, and which there are at all; empty by default."""

    def __init__(self, compounds: Iterable[str] = (), syllables: frozenset[str] = frozenset()) -> None:
        self._pairs: set[tuple[str, str]] = set()
        forms: defaultdict[str, set[str]] = defaultdict(set)
        for word in compounds:
            parts = word.split()
            self._pairs |= set(pairwise(parts))
            for part in parts:
                forms[fold_accents(part)].add(part)
        self._starts = Counter(first for first, _ in self._pairs)
        self.forms = {bare: tuple(sorted(found)) for bare, found in forms.items()}
        self.syllables = syllables

    def likelihood(self, first: str, second: str) -> float:
        """Return 1 / n where `second` is one of n syllables that follow `first` in a word; 0 where it is none."""
        return 1 / self._starts[first] if (first, second) in self._pairs else 0.0
