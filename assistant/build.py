"""The composition root: settings become an assistant, each heavy thing made once."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files

from assistant.agencies import AgencyBook
from assistant.assistant import Assistant, Clock
from assistant.corpus import Corpus, PlanView
from assistant.evidence import Evidence
from assistant.settings import Settings
from assistant.understanding.restore import Dictionary, Restorer
from assistant.understanding.syllable import is_syllable
from assistant.understanding.understand import PlanName, Understander
from ingest.folding import fold_accents
from ingest.lexicon import Lexicon, load_lexicon
from ingest.vietnamese import compound_words, dictionary_syllables
from vectorstore.embedding import open_embedder
from vectorstore.index import Index


@contextmanager
def open_assistant(settings: Settings, clock: Clock | None = None) -> Iterator[Assistant]:
    """Open the index that the settings name and give an assistant over it.

    `clock` is asked at each question what day it is; without one it is the settings' `today`, if that is set.

    Raises:
        IndexProblem: the index is missing, damaged, of another model, or held by another process.
    """
    with Index.open(settings.index, open_embedder(settings.embedder)) as index:
        yield make_assistant(index, load_lexicon(), settings, clock)


def make_assistant(index: Index, lexicon: Lexicon, settings: Settings, clock: Clock | None = None) -> Assistant:
    """Put an assistant together over an open index; for `clock` see `open_assistant`."""
    views = [PlanView(plan, index.registers(plan.id)) for plan in index.plans()]
    corpus = Corpus(views)
    agencies = AgencyBook(lexicon)
    lines = [line for line in _data("phrases.vi.txt").splitlines() if not line.startswith("#")]
    phrases = [phrase for line in lines for phrase in line.split(",")]
    texts = [clause.text for clause in corpus.clauses(corpus.ids)]
    abbreviations = tomllib.loads(_data("abbreviations.toml"))["words"]
    dictionary = Dictionary(compound_words(), dictionary_syllables())
    restorer = Restorer(texts, [*phrases, *_names(lexicon)], abbreviations | _initials(lexicon), dictionary)
    names = [PlanName(view.plan.id, view.plan.province) for view in views]
    understander = Understander(names, agencies, restorer, tomllib.loads(_data("english.toml"))["words"])
    evidence = Evidence(corpus, tomllib.loads(_data("synonyms.toml"))["groups"])
    return Assistant(index, corpus, evidence, understander, settings, clock or (lambda: settings.today))


def _data(name: str) -> str:
    return files("assistant.data").joinpath(name).read_text("utf-8")


def _names(lexicon: Lexicon) -> list[str]:
    return [*lexicon.provinces, *(agency.name for agency in lexicon.agencies.values())]


def _initials(lexicon: Lexicon) -> dict[str, str]:
    """Return the short forms of two-syllable provinces that keep the second syllable: "HPhòng", "QNam"."""
    made: dict[str, list[str]] = {}
    for name in lexicon.provinces:
        parts = name.lower().split()
        if len(parts) == 2:
            made.setdefault(f"{parts[0][0]}{parts[1]}", []).append(name.lower())
    unique = {short: names[0] for short, names in made.items() if len(names) == 1}
    both = unique | {fold_accents(short): name for short, name in unique.items()}
    # What is a word by itself is no short form: "khoa" is no Khánh Hòa.
    return {short: name for short, name in both.items() if not is_syllable(short)}
