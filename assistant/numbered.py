"""Names that are a kind and a number ("Dự án 8"): apart, their words stand in every clause and say nothing."""

from __future__ import annotations

import re

from ingest.folding import match_key

_NAME = re.compile(
    r"\b((?:tiểu )?(?:dự án|đề án|hợp phần)|nội dung thành phần|gói thầu|quốc lộ)"
    r"(?: (?:thành phần|số))* (\d{1,3}|[ivx]{1,5})\b(?!/)"
)


def numbered_names(text: str) -> list[str]:
    """Return the numbered names of a text, each as one word with spaces in it ("dự án 8"), in order."""
    return [f"{found[1]} {found[2]}" for found in _NAME.finditer(match_key(text))]


def without_numbered_names(text: str) -> str:
    """Return a text (matched as `match_key` gives it) without them."""
    return _NAME.sub(" ", text)
