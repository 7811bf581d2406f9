"""How well clauses answer to a topic: what the index finds, and how much of the topic's words they cover."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Protocol

from assistant.clause_words import ClauseWords, merged, running_text
from assistant.compatriots import nationwide
from assistant.corpus import Corpus
from assistant.numbered import numbered_names
from assistant.synonyms import Synonyms
from assistant.understanding.function_words import FUNCTION_WORDS
from assistant.vocabulary import Spoken, Vocabulary
from ingest.folding import match_key, syllables
from ingest.gluing import unglued
from ingest.plan import Clause


class Hit(Protocol):
    """What the index gives for one clause."""

    @property
    def plan(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def score(self) -> float: ...
    @property
    def dense(self) -> float | None: ...


@dataclass(frozen=True, slots=True)
class Ranked:
    """A clause with its fused retrieval score (0 to 1), its coverage of the topic (0 to 1), and both together.

    `similarity` is the cosine of the clause and the question, 0 where meaning alone does not find it.
    """

    clause: Clause
    retrieval: float
    coverage: float
    score: float
    similarity: float = 0.0


_Singles = list[tuple[str, float, frozenset[int]]]
_Pairs = list[tuple[tuple[str, str], float, frozenset[int]]]
_ABOVE = 0.85
"""What a word counts that stands in the headings above a clause and not in the clause itself."""
_ENOUGH_TO_COMPARE = 8

_CHAPTER = re.compile(r"\AChương [IVX\d]+", re.IGNORECASE)
"""Half of "chương trình", which its articles are not therefore about."""


class Evidence:
    """Word statistics of a corpus; immutable once made."""

    def __init__(
        self,
        corpus: Corpus,
        synonyms: Sequence[Sequence[str]] = (),
        common: Sequence[str] = (),
        compounds: Iterable[str] = (),
    ) -> None:
        self._corpus = corpus
        self._common = frozenset(match_key(phrase) for phrase in common)
        self._synonyms = Synonyms(synonyms, FUNCTION_WORDS)
        self._words = {clause.id: self._read(clause) for clause in corpus.clauses(corpus.ids)}
        counts: Counter[str] = Counter()
        for words in self._words.values():
            counts.update(words.own | words.above)
        self._count = max(len(self._words), 1)
        # A question weighs its topic against every candidate and heading, and several composers ask for the same.
        self._weigh = lru_cache(maxsize=64)(self._weighed)
        self._covered = lru_cache(maxsize=8192)(self._covered_by)
        self._alike = lru_cache(maxsize=16384)(self._likeness)
        self._together = lru_cache(maxsize=2048)(lambda ids: merged([self._words[each] for each in ids]))
        self._otherwise = lru_cache(maxsize=512)(self._said_otherwise)
        self.unknown = math.log((self._count + 1) / 0.5)
        self._weights = {word: math.log((self._count + 1) / (count + 0.5)) for word, count in counts.items()}
        spoken = {plan: self._spoken_in(plan) for plan in corpus.ids}
        self._pairs = {plan: own.pairs for plan, own in spoken.items()}
        self._said = {plan: running_text(corpus.clauses([plan])) for plan in corpus.ids}
        self._printed = self._synonyms.phrases_in(" ".join(self._said.values()).split())
        self.vocabulary = Vocabulary(spoken, self._synonyms, compounds)

    def _spoken_in(self, plan: str) -> Spoken:
        words = [self._words[clause.id] for clause in self._corpus.clauses([plan])]
        return Spoken(
            frozenset().union(*(own.own for own in words)),
            frozenset().union(*(own.pairs for own in words)),
            frozenset().union(*(own.alike for own in words)),
        )

    def _read(self, clause: Clause) -> ClauseWords:
        own = syllables(unglued(clause.text))
        above = [syllables(_CHAPTER.sub("", heading.text)) for heading in self._corpus.headings(clause)]
        headed = [name for heading in self._corpus.headings(clause) for name in numbered_names(heading.text)]
        return ClauseWords(
            # "Katê" looks like two words without their space, and is asked for as it is printed.
            frozenset([*own, *syllables(clause.text), *numbered_names(clause.text)]),
            frozenset(pairwise(own)),
            self._synonyms.groups_in(own) | self._synonyms.groups_in(nationwide(own, self._corpus.place(clause.plan))),
            frozenset([*(word for words in above for word in words), *headed]),
            frozenset(pair for words in above for pair in pairwise(words)),
            frozenset(group for words in above for group in self._synonyms.groups_in(words)),
        )

    def other_words(self, text: str) -> list[str]:
        """Return the phrases that mean the same as phrases in `text`."""
        return self._synonyms.others(text)

    def printed_words(self, text: str) -> list[str]:
        """Return those of `other_words` that a plan prints: by a word of the rest, clauses on else are found."""
        return [phrase for phrase in self.other_words(text) if phrase in self._printed]

    def same_as(self, topic: Sequence[str]) -> list[str]:
        """Return the phrases that mean the same as the whole of a topic."""
        return self._synonyms.same_as(topic)

    def without_repeats(self, topic: Sequence[str]) -> list[str]:
        """Return a topic without a phrase that means the same as the one right before it."""
        return self._synonyms.without_repeats(topic)

    def is_common(self, phrase: str) -> bool:
        """Tell whether a phrase is a verb of every plan, used for others alike (data: `common` beside the synonyms)."""
        return match_key(phrase) in self._common

    def weight(self, syllable: str) -> float:
        """Return the inverse document frequency of a syllable; one the corpus lacks weighs most."""
        return self._weights.get(syllable, self.unknown)

    def groups_of(self, words: Sequence[str]) -> list[frozenset[int]]:
        """Return for each word the groups of synonyms of which it stands in a phrase."""
        return self._synonyms.covering(words)

    def groups_in(self, words: Sequence[str]) -> frozenset[int]:
        """Return the groups of synonyms of which a phrase stands in `words`."""
        return self._synonyms.groups_in(words)

    def coverage(self, topic: Sequence[str], clause: Clause) -> float:
        """Return the share of the topic's weight that a clause holds, pairs of neighbours counted as well.

        A syllable alone says little in Vietnamese ("giá đất" is in neither "đánh giá" nor "đất nước"), so half of
        the weight lies on adjacent pairs. 0 for an empty topic.
        """
        return self._covered(tuple(topic), clause)

    def _covered_by(self, topic: tuple[str, ...], clause: Clause) -> float:
        return self.coverage_together(topic, [clause])

    def coverage_together(self, topic: Sequence[str], clauses: Sequence[Clause]) -> float:
        """Return the share of the topic's weight that several clauses hold between them."""
        words = self._together(tuple(clause.id for clause in clauses))
        singles, pairs, total = self._weigh(tuple(topic))
        alike, above_alike = words.alike, words.above_alike
        own, pairs_own, above, pairs_above = words.own, words.pairs, words.above, words.above_pairs
        found = 0.0
        # Counted 1 in the clause or as a synonym there, less in the headings above it; some hundred times a question.
        for word, weight, groups in singles:
            if word in own or not groups.isdisjoint(alike):
                found += weight
            elif word in above or not groups.isdisjoint(above_alike):
                found += weight * _ABOVE
        for pair, weight, groups in pairs:
            if pair in pairs_own or not groups.isdisjoint(alike):
                found += weight
            elif pair in pairs_above or not groups.isdisjoint(above_alike):
                found += weight * _ABOVE
        return found / total if total else 0.0

    def likeness(self, one: Clause, other: Clause) -> float:
        """Return the weight share of the shorter clause's own words and pairs that the other holds (0 to 1).

        Clauses of fewer than eight syllables are like nothing: a few words in common say little.
        """
        short, long = sorted((one, other), key=lambda clause: (len(clause.text), clause.id))
        return self._alike(short, long)

    def _likeness(self, short: Clause, long: Clause) -> float:
        spoken = syllables(short.text)
        if len(spoken) < _ENOUGH_TO_COMPARE:
            return 0.0
        singles, pairs, total = self._weigh(tuple(spoken))
        words = self._words[long.id]
        found = sum([weight for word, weight, _ in singles if word in words.own])
        return (found + sum([weight for pair, weight, _ in pairs if pair in words.pairs])) / total

    def _weighed(self, topic: tuple[str, ...]) -> tuple[_Singles, _Pairs, float]:
        """Return a topic's distinct syllables and neighbouring pairs with their weights, and the sum of these."""
        covers = self._synonyms.covering(topic)
        alike: dict[str, frozenset[int]] = {}
        for word, groups in zip(topic, covers, strict=True):
            alike[word] = alike.get(word, frozenset()) | groups
        singles = [(word, self.weight(word), groups) for word, groups in alike.items()]
        both: dict[tuple[str, str], frozenset[int]] = {}
        for pair, (one, other) in zip(pairwise(topic), pairwise(covers), strict=True):
            both[pair] = both.get(pair, frozenset()) | (one & other)
        pairs = [(pair, (self.weight(pair[0]) + self.weight(pair[1])) / 2, groups) for pair, groups in both.items()]
        return singles, pairs, sum(weight for _, weight, _ in singles) + sum(weight for _, weight, _ in pairs)

    def stands_in(self, phrase: Sequence[str], plans: Iterable[str]) -> bool:
        """Tell whether a clause of `plans` says the syllables of a phrase one after another."""
        said = f" {' '.join(phrase)} "
        return any(said in self._said[plan] for plan in plans)

    def strangeness(self, topic: Sequence[str], plans: Iterable[str]) -> float:
        """Return the weight share of the topic's neighbouring pairs that stand nowhere in `plans`; 0 for no pairs."""
        known = frozenset().union(*(self._pairs[plan] for plan in plans))
        pairs = list(dict.fromkeys(pairwise(topic)))
        weights = [self.weight(one) + self.weight(other) for one, other in pairs]
        strange = sum(weight for pair, weight in zip(pairs, weights, strict=True) if pair not in known)
        return strange / sum(weights) if pairs else 0.0

    def share(self, words: Sequence[str], among: Sequence[str]) -> float:
        """Return the weight share of `words` that stand in `among` or mean the same as phrases there; 0 for none."""
        alike = self._otherwise(tuple(among))
        distinct = dict.fromkeys(words)
        total = sum(self.weight(word) for word in distinct)
        return sum(self.weight(word) for word in distinct if word in alike) / total if total else 0.0

    def _said_otherwise(self, words: tuple[str, ...]) -> frozenset[str]:
        others = self.other_words(" ".join(words))
        return frozenset([*words, *(word for phrase in others for word in syllables(phrase))])

    def rank(self, topic: Sequence[str], hits: Sequence[Hit], extra: Iterable[Clause] = ()) -> list[Ranked]:
        """Rank the clauses that the index found, and `extra` ones, by retrieval and coverage together."""
        fused = {(hit.plan, hit.path): hit.score for hit in hits}
        alike = {(hit.plan, hit.path): hit.dense or 0.0 for hit in hits}
        top = max(fused.values(), default=1.0) or 1.0
        clauses = {(clause.plan, clause.path): clause for clause in extra}
        clauses |= {key: self._corpus.clause(*key) for key in fused}
        ranked = []
        for key, clause in clauses.items():
            retrieval, coverage = fused.get(key, 0.0) / top, self.coverage(topic, clause)
            score = _RETRIEVAL * retrieval + (1 - _RETRIEVAL) * coverage
            ranked.append(Ranked(clause, retrieval, coverage, score, alike.get(key, 0.0)))
        return sorted(ranked, key=lambda item: (-item.score, item.clause.plan, item.clause.start))


_RETRIEVAL = 0.5
