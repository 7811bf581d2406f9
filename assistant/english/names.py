"""What departments are called in English, for a reader who does not know them by their Vietnamese names."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ingest.folding import match_key

_BOLD = re.compile(r"\*\*(?P<names>[^*]*\bSở [^*]*)\*\*")
_EACH = re.compile(r"Sở [^()]+?(?=(?:, | and |; )Sở |[()]|\Z)")
_SMALL = frozenset({"and", "of", "the"})
_MOST = 8
"""More names than these are a list of their own, not something to explain."""


class DepartmentNames:
    """The English names of departments, from the fields of work that questions are read with."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        """`fields` maps English to Vietnamese ("foreign affairs" → "ngoại vụ"); of several the first is the name."""
        self._names: dict[str, str] = {}
        for english, vietnamese in fields.items():
            self._names.setdefault(_bare(f"Sở {vietnamese}"), f"Department of {_titled(english)}")

    def told(self, text: str) -> str | None:
        """Return a line on the departments that an answer puts in bold; None where there are none, or too many."""
        named = [each[0] for found in _BOLD.finditer(text) for each in _EACH.finditer(found["names"])]
        known = {_bare(name): name.strip() for name in reversed(named) if _bare(name) in self._names}
        pairs = [f"{name} – {self._names[key]}" for key, name in reversed(known.items())]
        return f"Names in English: {'; '.join(pairs)}." if 0 < len(pairs) <= _MOST else None


def _bare(name: str) -> str:
    return " ".join(re.findall(r"\w+", match_key(name)))


def _titled(words: str) -> str:
    titled = " ".join(word if word in _SMALL else word.capitalize() for word in words.split())
    return _OF_THREE.sub(r"\1, \2 and", titled)


_OF_THREE = re.compile(r"^(Culture|Labour) (\w+) and")
"""The glossary has no commas; these are the names of three fields."""
