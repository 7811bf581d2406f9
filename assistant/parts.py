"""What an assistant is made of beside its index, settings and clock."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.corpus import Corpus
from assistant.english.rendering import InEnglish
from assistant.evidence import Evidence
from assistant.understanding.understand import Understander


@dataclass(frozen=True, slots=True)
class Parts:
    """The plans, what is known of their words, and what reads questions and words answers; all of it immutable."""

    corpus: Corpus
    evidence: Evidence
    understander: Understander
    english: InEnglish
