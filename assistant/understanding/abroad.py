"""Places abroad that no list knows, told by their form: a name after "với" that is spelt as no Vietnamese syllable."""

from __future__ import annotations

import re

from assistant.understanding.syllable import is_syllable

_WITH = re.compile(
    r"\b(?:với|voi|cùng|cung)"
    r"(?: (?:thành phố|thanh pho|tỉnh|tinh|bang|vùng|vung|địa phương|dia phuong|phía|phia|nước|nuoc))*"
    r" ((?:[A-Z][\w'’-]+)(?: [A-Z][\w'’-]+){0,2})"
)


def strange_places(typed: str) -> tuple[str, ...]:
    """Return the names that a question puts after "with" and that can be no Vietnamese words ("với Sydney")."""
    names = [found[1] for found in _WITH.finditer(typed)]
    return tuple(name for name in names if not all(map(is_syllable, name.lower().split())) and not name.isupper())
