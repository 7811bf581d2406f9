"""Vietnamese words: the only place that imports underthesea, and only when a Segmenter is made."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ingest.folding import match_key, syllables

_UNUSED = tuple(
    f"underthesea.{name}"
    for name in ("pipeline.translate", "pipeline.classification", "pipeline.sentiment", "pipeline.dependency_parse")
)
"""Parts that underthesea offers only where their libraries are found: translation alone brings in torch, 4 s."""


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
