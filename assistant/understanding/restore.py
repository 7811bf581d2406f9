"""Puts back what hurried typing left out: diacritics, Telex residue, slips, missing spaces, abbreviations.

A syllable model of the plans (one, two and three in a row, interpolated after Jelinek and Mercer 1980), seeded with
the way questions are worded and with the compound words of a dictionary, chooses among the candidates of each typed
token (Viterbi). The result serves matching only and is never shown as if it had been typed.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import pairwise

from assistant.understanding.dictionary import Dictionary
from assistant.understanding.glued_words import apart_at_capitals, taken_apart
from assistant.understanding.syllable import decode_telex, is_syllable
from assistant.understanding.typed import with_joined_letters
from ingest.folding import fold_accents, has_accents, match_key, syllables

_SEED_WEIGHT = 20
_SLIP_COST = 4.0
_ONE, _TWO, _THREE, _COMPOUND = 0.2, 0.35, 0.3, 0.15
_ADDED_COST = 3.5
_OFTEN = 3
"""How often a pair must stand in the plans before a word that they print is taken for a slip in a clean question."""
_SURELY, _OVER_AND_OVER = 8, 60
"""The same before a word is taken for one with wrong marks: where the plans and their questions lack it, have it."""
_ACRONYM = re.compile(r"\b[A-ZĐ]{3,}\b")
_IN_BRACKETS = re.compile(r"\s*\(([A-Za-z][a-z' -]+)\)")


class Restorer:
    """Restores questions against the language of one corpus; immutable once made, safe to share."""

    def __init__(
        self,
        texts: Iterable[str],
        phrases: Iterable[str],
        abbreviations: Mapping[str, str],
        dictionary: Dictionary | None = None,
        loanwords: Collection[str] = (),
        spoken: Iterable[str] = (),
    ) -> None:
        """Learn from running text and from phrases as questions word them; `dictionary` knows what these lack.

        `loanwords` ("logo") are left as typed. `spoken` lines count as once printed, but are no proof of a slip.
        """
        self._loanwords = loanwords
        self._unigrams: Counter[str] = Counter()
        self._bigrams: Counter[tuple[str, str]] = Counter()
        self._trigrams: Counter[tuple[str, str, str]] = Counter()
        self._dictionary = dictionary or Dictionary()
        self._acronyms: set[str] = set()
        for text in texts:
            self._learn(syllables(text), 1)
            self._acronyms |= {match_key(found) for found in _ACRONYM.findall(text)} if not text.isupper() else set()
        for phrase in phrases:
            self._learn(syllables(phrase), _SEED_WEIGHT)
        self._printed = Counter(self._bigrams)
        self._written = frozenset(self._unigrams)
        for line in spoken:
            self._learn(syllables(line), 1)
        self._total = sum(self._unigrams.values())
        self._forms: defaultdict[str, list[str]] = defaultdict(list)
        for word in self._unigrams:
            self._forms[fold_accents(word)].append(word)
        self._abbreviations = {match_key(key): match_key(value) for key, value in abbreviations.items()}
        self._slips = _deletions(self._forms)

    @property
    def abbreviations(self) -> Collection[str]:
        """What is typed for something longer, in lower case."""
        return self._abbreviations.keys()

    def _learn(self, words: list[str], weight: int) -> None:
        for word in words:
            self._unigrams[word] += weight
        for pair in pairwise(words):
            self._bigrams[pair] += weight
        for triple in zip(words, words[1:], words[2:], strict=False):
            self._trigrams[triple] += weight

    def restore(self, typed: str, *, bare: bool | None = None) -> str:
        """Return the question in lower case with what was left out put back; word order is kept.

        `bare` says that it was typed without diacritics, where names in it have been spelt out since; by default
        the text itself tells.
        """
        typed = with_joined_letters(typed, self._abbreviations)
        bare = not has_accents(typed) if bare is None else bare
        typed = " ".join(self._kept_or_unglued(word, bare=bare) for word in typed.split(" "))
        acronyms = set() if typed.isupper() else {match_key(found) for found in _ACRONYM.findall(typed)}
        tokens = syllables(typed)
        # Where nothing else is a slip, a strange word without diacritics is no slip either.
        is_clean = all(self._stands(token) for token in tokens)
        names = set() if bare or typed.isupper() else {match_key(found) for found in _NAME.findall(typed)}
        lattice = [
            {self._abbreviations.get(token) or self._acronym_like(token): 0.0}
            if token in acronyms or (token in names and self._is_strange(token, (before, after)))
            else self._candidates(token, bare=bare, beside=(before, after) if is_clean else None)
            | ({} if bare else self._marked_otherwise(token, before, after))
            for before, token, after in zip(["", *tokens], tokens, [*tokens[1:], ""], strict=False)
        ]
        return " ".join(self._best_path(lattice))

    def _kept_or_unglued(self, word: str, *, bare: bool) -> str:
        """Return a typed word in its parts; "TikTok" has none."""
        key = match_key(word.strip(',.;:?!()“”"'))
        if key in self._loanwords or key in self._unigrams or key in self._abbreviations:
            return word if key in self._loanwords else apart_at_capitals(word)
        parts = taken_apart(key, self._forms, lambda one, other: self._bigrams[one, other], bare=bare)
        return " ".join(parts) if len(parts) > 1 else apart_at_capitals(word)

    def without_glosses(self, typed: str) -> str:
        """Leave out what explains a word in another language ("ngoại giao số (digital diplomacy)")."""
        return _IN_BRACKETS.sub(lambda found: "" if self._is_foreign(found[1]) else found[0], typed)

    def _is_foreign(self, text: str) -> bool:
        return not any(self._stands(token) for token in syllables(text))

    def _candidates(self, token: str, *, bare: bool, beside: tuple[str, str] | None) -> dict[str, float]:
        """Map each reading of a token to its cost (0: as typed or only diacritics added).

        `beside` are its neighbours, None in a question that is typed with slips.
        """
        if not token.isalpha() or token in self._loanwords:
            return {token: 0.0}
        known = token in self._unigrams
        expanded = self._abbreviations.get(token)
        # "tối đa" is a word, "ĐA" an abbreviation ("đề án"); "KH" in a document's number is none.
        if expanded and not (known and is_syllable(token) and (bare or has_accents(token))):
            return {expanded: 0.0}
        if bare:
            forms = [*self._forms.get(token, []), *self._dictionary.forms.get(token, ())]
            if forms:
                return dict.fromkeys(forms, 0.0)
        elif known or self._is_word(token):
            forms = [] if has_accents(token) else self._forms.get(token, [])
            # "thai sản" is a word that the plans lack, not "thái sản": nowhere do these stand side by side. And
            # "xa quê" is no "xã quê", but "chủ tri" a "chủ trì", which the plans print over and over.
            often = _OFTEN if known else 1
            likely = [form for form in forms if beside is None or self._stands_beside(form, beside, often)]
            return dict.fromkeys(likely, _ADDED_COST) | {token: 0.0}
        if bare and is_syllable(token):
            # A word the plans lack, not a slip: "nhom" must not become "nhằm".
            return {token: 0.0}
        return self._mended(token) or {token: 0.0}

    def _marked_otherwise(self, token: str, before: str, after: str) -> dict[str, float]:
        """Map the words that a word with wrong marks may stand for to their cost: "bào cáo", "Quãng Nam".

        As typed it stands beside neither of its neighbours in the plans or in a word; with other marks it makes a word
        with one of them that they print over and over.
        """
        if not has_accents(token) or any(self._joins(*pair, 1) for pair in ((before, token), (token, after))):
            return {}
        often = _OVER_AND_OVER if token in self._written else _SURELY
        beside = {form: ((before, form), (form, after)) for form in self._forms.get(fold_accents(token), [])}
        likely = {form: any(self._is_compound(*pair, often) for pair in pairs) for form, pairs in beside.items()}
        return {form: _SLIP_COST for form, is_likely in likely.items() if is_likely}

    def _is_compound(self, first: str, second: str, often: int) -> bool:
        """Tell whether two syllables are a name or word of two that is often written."""
        return self._dictionary.likelihood(first, second) > 0 and self._printed[first, second] >= often

    def _acronym_like(self, token: str) -> str:
        """Return the one acronym that the plans print with the letters of a strange one, in their order or not."""
        if token in self._unigrams or token in self._acronyms:
            return token
        like = [one for one in self._acronyms if sorted(one) == sorted(token)]
        return like[0] if len(like) == 1 else token

    def _is_strange(self, token: str, beside: tuple[str, str]) -> bool:
        """Tell whether a capitalised word is no slip of one that stands beside its neighbours ("Chiang Mai")."""
        if not token.isalpha() or self._stands(token):
            return False
        return not any(self._stands_beside(form, beside, 1) for form in self._mended(token))

    def _stands_beside(self, form: str, beside: tuple[str, str], often: int) -> bool:
        before, after = ({token} if has_accents(token) else {token, *self._forms.get(token, ())} for token in beside)
        return any(self._joins(b, form, often) for b in before) or any(self._joins(form, a, often) for a in after)

    def _joins(self, first: str, second: str, often: int) -> bool:
        in_dictionary = often == 1 and self._dictionary.likelihood(first, second) > 0
        return self._printed[first, second] >= often or in_dictionary

    def _stands(self, token: str) -> bool:
        known = not token.isalpha() or token in self._unigrams or token in self._abbreviations
        return known or token in self._loanwords or self._is_word(token)

    def _is_word(self, token: str) -> bool:
        """Tell whether a token can stand as typed: "hoch" has a syllable's form, but no dictionary holds it."""
        words = self._dictionary.syllables
        return is_syllable(token) and (not words or token in words or token in self._dictionary.forms)

    def _mended(self, token: str) -> dict[str, float]:
        decoded = decode_telex(token)
        if decoded and match_key(decoded) in self._unigrams:
            return {match_key(decoded): 0.0}
        folded = fold_accents(token)
        found = dict.fromkeys(self._forms.get(folded, []), 1.0)
        if not found and (pair := self._split(token)):
            return {pair: 0.0}
        if not found and len(folded) >= 3:
            for key in self._near(folded):
                found |= dict.fromkeys(self._forms[key], _SLIP_COST)
        if decoded and not found:
            return {match_key(decoded): 0.0}
        return found

    def _split(self, token: str) -> str | None:
        """Return two known syllables typed without a space, the likeliest pair."""
        pairs = [
            (self._bigrams[left, right], f"{left} {right}")
            for at in range(1, len(token))
            for left in (self._forms_like(token[:at]))
            for right in (self._forms_like(token[at:]))
            if self._bigrams[left, right]
        ]
        return max(pairs)[1] if pairs else None

    def _forms_like(self, part: str) -> list[str]:
        return [part] if part in self._unigrams else [] if has_accents(part) else self._forms.get(part, [])

    def _near(self, folded: str) -> Iterator[str]:
        # Telex tone keys at the end are residue too: "ngyaf" is a slip in "ngay" plus a tone key.
        stems = [folded, folded.rstrip("sfrxj")] if len(folded) > 3 else [folded]
        for stem in dict.fromkeys(stems):
            for key in dict.fromkeys([stem, *_one_deleted(stem)]):
                yield from self._slips.get(key, ())

    def _best_path(self, lattice: list[dict[str, float]]) -> list[str]:
        best: dict[str, tuple[float, list[str]]] = {"": (0.0, [])}
        for readings in lattice:
            best = {
                reading: min(
                    (
                        (cost + extra + self._cost(path[-2:], reading), [*path, reading])
                        for last, (cost, path) in best.items()
                    ),
                    key=lambda scored: scored[0],
                )
                for reading, extra in readings.items()
            }
        return min(best.values(), key=lambda scored: scored[0])[1]

    def _cost(self, before: list[str], word: str) -> float:
        first = word.split(" ", 1)[0]
        earlier = " ".join(before).split(" ")[-2:]
        last = earlier[-1]
        alone = (self._unigrams[first] + 0.1) / (self._total + 1)
        together = self._bigrams[last, first] / self._unigrams[last] if self._unigrams[last] else 0.0
        three = self._trigrams[earlier[0], last, first] if len(earlier) == 2 else 0
        in_three = three / self._bigrams[earlier[0], last] if three else 0.0
        general = self._dictionary.likelihood(last, first)
        return -math.log(_THREE * in_three + _TWO * together + _COMPOUND * general + _ONE * alone)


_NAME = re.compile(r"(?<=\w )[^\W\d_a-zà-ỹ][^\W\d_]+")
"""A word with a capital inside a sentence."""


def _one_deleted(word: str) -> list[str]:
    return [word[:i] + word[i + 1 :] for i in range(len(word))]


def _deletions(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Map each word, and each word less one letter, to the words within one edit (symmetric deletion)."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for word in words:
        if word.isalpha() and len(word) >= 2:
            for key in (word, *_one_deleted(word)):
                found[key].add(word)
    return {key: tuple(sorted(values)) for key, values in found.items()}
