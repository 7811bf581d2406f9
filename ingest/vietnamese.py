"""Vietnamese words: the only place that imports underthesea, and only when a Segmenter is made."""

from __future__ import annotations

from collections.abc import Callable

from ingest.folding import match_key, syllables


class Segmenter:
    """Cuts text into words; making one loads underthesea (about 4 s and 300 MB), so only building an index does."""

    def __init__(self) -> None:
        from underthesea import word_tokenize  # heavy, and needed by builders alone

        self._tokenize: Callable[..., list[str]] = word_tokenize

    def words(self, text: str) -> list[str]:
        """Return the words of `text` in order, lower case, one tone placement, compounds joined by "_".

        Offsets are not given: the tokeniser rewrites its input, so they could not be trusted.
        """
        found = (syllables(word) for word in self._tokenize(match_key(text), use_token_normalize=False))
        return ["_".join(parts) for parts in found if parts]
