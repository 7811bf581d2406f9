"""The words of a report page in one language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any, Literal

from eval.catalogue import NAMES

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = ("vi", "en")


@dataclass(frozen=True, slots=True)
class Words:
    """What a page says; `measure` names a figure."""

    language: Language
    texts: dict[str, Any]

    def __call__(self, key: str, **blanks: object) -> str:
        """Return a text, its blanks filled."""
        return str(self.texts[key]).format(**blanks)

    def measure(self, key: str) -> str:
        """Return the name of a measure, its key where it has none."""
        return str(self.texts.get("measures", {}).get(key) or NAMES.get(key, key))


def words_in(language: Language) -> Words:
    """Read the words of one language (`words.toml`)."""
    return Words(language, tomllib.loads(files("eval").joinpath("words.toml").read_text("utf-8"))[language])
