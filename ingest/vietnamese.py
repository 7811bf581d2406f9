"""Vietnamese words: the only place that knows underthesea, which is imported only when a Segmenter is made."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from ingest.folding import match_key, syllables

_UNUSED = tuple(
    f"underthesea.{name}"
    for name in ("pipeline.translate", "pipeline.classification", "pipeline.sentiment", "pipeline.dependency_parse")
)
"""Parts that underthesea offers only where their libraries are found: translation alone brings in torch, 4 s."""


_COMMON, _LARGE, _LARGEST = "Viet11K.txt", "Viet39K.txt", "Viet74K.txt"
"""Three of underthesea's dictionaries (Hồ Ngọc Đức's). Compounds come from the shorter one: the longer ones' rare words
made questions typed without diacritics come back less well."""


def compound_words() -> tuple[str, ...]:
    """Return a dictionary's words of several syllables, names left out; lower case, one tone placement."""
    return _compounds(_COMMON)


def rare_words() -> tuple[str, ...]:
    """Return the same of the largest dictionary, which has games, crafts and buildings ("bài chòi", "phim trường")."""
    return _compounds(_LARGEST)


@cache
def _compounds(name: str) -> tuple[str, ...]:
    words = _word_list(name)
    return tuple(match_key(word) for word in words if " " in word and "-" not in word and word == word.lower())


@cache  # some 30 ms to read, and asked for at every place of a document where a blank may part a word
def dictionary_syllables() -> frozenset[str]:
    """Return every syllable of a large dictionary's words and names; lower case, one tone placement."""
    return frozenset(match_key("\n".join(_word_list(_LARGE)).replace("-", " ")).split())


def _word_list(name: str) -> list[str]:
    """Read a word list without importing the package; empty where another version of it keeps none there."""
    spec = find_spec("underthesea")
    file = Path(spec.origin).parent / "corpus" / "data" / name if spec and spec.origin else None
    return file.read_text("utf-8").splitlines() if file and file.is_file() else []


@contextmanager
def _left_out(modules: tuple[str, ...]) -> Iterator[None]:
    """Let the import of `modules` fail, as where they are not installed; what is loaded already stays."""
    absent = [name for name in modules if name not in sys.modules]
    sys.modules.update(dict.fromkeys(absent))  # type: ignore[arg-type]  # None stands for "not to be had"
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]


class Segmenter:
    """Cuts text into words; making one loads underthesea (about 1 s), so only building an index does."""

    def __init__(self) -> None:
        with _left_out(_UNUSED):
            from underthesea import word_tokenize  # needed by builders alone

        self._tokenize: Callable[..., list[str]] = word_tokenize

    def words(self, text: str) -> list[str]:
        """Return the words of `text` in order, lower case, one tone placement, compounds joined by "_".

        Offsets are not given: the tokeniser rewrites its input, so they could not be trusted.
        """
        found = (syllables(word) for word in self._tokenize(match_key(text), use_token_normalize=False))
        return ["_".join(parts) for parts in found if parts]
