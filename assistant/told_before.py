"""What an earlier answer really told, where it told less than the whole list that stands behind it.

An answer comes back in a conversation's history as it was shown: shortened by another program, or written by a model
from some of the rows. What it left out is still to be told when somebody asks what else there is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import partial

from assistant.corpus import Corpus
from ingest.folding import syllables
from ingest.plan import Clause

_MARK = re.compile(r"\[(\d+)\]")
_PARTS = re.compile(r"[;\n|]+|(?<=\w)\.\s+|\(\d{1,2}\)|:\s+|\[\d+\]")
_ENOUGH, _SAYS = 3, 0.6

Coverage = Callable[[Sequence[str], Clause], float]


def really_told(
    keys: Sequence[tuple[str, str]], said: Sequence[str], corpus: Corpus, coverage: Coverage
) -> tuple[tuple[str, str], ...]:
    """Return those of the clauses `keys` (plan, path) that the answers `said` tell; all of them where none is left out.

    An answer that cites as many places as there are clauses told them all, but for a clause of many tasks of which it
    told the less; `coverage` tells how much of some words a clause holds (0 to 1).
    """
    keys = [key for key in keys if not _is_told_in_part(corpus.clause(*key), said)]
    cited = sum(len(set(_MARK.findall(text))) for text in said)
    if cited >= len(keys):
        return tuple(keys)
    clauses = [corpus.clause(plan, path) for plan, path in keys]
    parts = [syllables(part) for text in said for part in _PARTS.split(text)]
    told: set[str] = set()
    for words in (part for part in parts if len(part) >= _ENOUGH):
        best = max(clauses, key=partial(coverage, words))
        if coverage(words, best) >= _SAYS:
            told.add(best.id)
    kept = tuple(key for key, clause in zip(keys, clauses, strict=True) if clause.id in told)
    return kept or tuple(keys)


_TASKS = 3
_HALF = 0.5


def _is_told_in_part(clause: Clause, said: Sequence[str]) -> bool:
    """Tell whether a clause lists several tasks of which less than half were told."""
    tasks = [words for part in clause.text.split(";") if len(words := set(syllables(part))) >= _ENOUGH]
    heard = {word for text in said for word in syllables(text)}
    told = sum(len(words & heard) >= _SAYS * len(words) for words in tasks)
    return len(tasks) >= _TASKS and told < _HALF * len(tasks)
