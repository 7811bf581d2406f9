"""Footnotes that a text keeps at its end: "¹ Nghệ thuật Xòe Thái …", "[1] Chương trình số 30-CTr/TU …", "[^2]: …"."""

from __future__ import annotations

import re

SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹⁰"
_NOTE = re.compile(rf"(?:[{SUPERSCRIPTS}]{{1,2}}|\[\^?\d{{1,2}}\]:?)(?:\s|\Z)")


def is_footnote(text: str) -> bool:
    """Tell whether a line or a clause begins as a footnote does: it explains, and asks nobody for anything."""
    return _NOTE.match(text) is not None
