"""In which order the clauses that an answer rests on are handed out: the ten best of a long list stand first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from assistant import say
from assistant.compose.draft import Draft
from assistant.corpus import Corpus
from ingest.plan import HEADING_KINDS

Key = tuple[str, str]
"""Plan and path of a clause."""
_MARK = re.compile(r"\[(\d+)\]")
_BETWEEN = re.compile(r"\n| • ")


def best_first(draft: Draft, scores: Mapping[Key, float], most: int) -> list[Key]:
    """Return the clauses a draft rests on, those told as answers before those that only speak of it too.

    They come as told; of more than `most`, each plan's best by score in turn, titles above others last.
    """
    keys = [key for cited in draft.citations if (key := (cited.plan, cited.path)) not in draft.perhaps]
    besides = _besides(draft)
    if len(keys) <= most:
        return sorted(keys, key=besides.__contains__)
    tiers: dict[int, list[Key]] = {}
    for key in keys:
        tiers.setdefault(2 if _is_title(draft.corpus, key) else int(key in besides), []).append(key)
    return [key for tier in sorted(tiers) for key in _in_turn(sorted(tiers[tier], key=lambda key: -scores.get(key, 0)))]


def _besides(draft: Draft) -> set[Key]:
    """Return what is told nowhere but under "cũng nói đến tại …"."""
    parts = [part.lstrip("-| ") for line in draft.lines for part in _BETWEEN.split(line)]
    told = {int(mark) for part in parts if not part.startswith(say.ALSO) for mark in _MARK.findall(part)}
    return {(cited.plan, cited.path) for cited in draft.citations if cited.n not in told}


def _in_turn(keys: Sequence[Key]) -> Iterator[Key]:
    """Yield the first of each plan, then the second of each."""
    by_plan: dict[str, list[Key]] = {}
    for key in keys:
        by_plan.setdefault(key[0], []).append(key)
    for row in zip_longest(*by_plan.values()):
        yield from (key for key in row if key is not None)


def _is_title(corpus: Corpus, key: Key) -> bool:
    clause = corpus.clause(*key)
    return clause.kind in HEADING_KINDS and bool(corpus.children(clause))
