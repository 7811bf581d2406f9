"""The composition root: settings become an assistant, each heavy thing made once."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from importlib.resources import files

from assistant.agencies import AgencyBook
from assistant.assistant import Assistant, Clock
from assistant.corpus import Corpus, PlanView
from assistant.english.names import DepartmentNames
from assistant.english.rendering import InEnglish
from assistant.evidence import Evidence
from assistant.landmarks import landmarks
from assistant.parts import Parts
from assistant.renewing import Opened, RenewingService
from assistant.settings import Settings
from assistant.understanding.dictionary import Dictionary
from assistant.understanding.english import English
from assistant.understanding.english_words import Glossary
from assistant.understanding.framing import Framing
from assistant.understanding.framing_words import FramingWords
from assistant.understanding.mentioned import MentionedAgencies
from assistant.understanding.plan_names import PlanName
from assistant.understanding.restore import Restorer
from assistant.understanding.strangers import Strangers
from assistant.understanding.syllable import is_syllable
from assistant.understanding.understand import Understander
from assistant.understanding.wording import Spoken
from ingest.folding import fold_accents, match_key, syllables
from ingest.lexicon import Lexicon, load_lexicon
from ingest.registers.clock import span_of
from ingest.vietnamese import compound_words, dictionary_syllables, rare_words
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


@contextmanager
def serve_assistant(settings: Settings, clock: Clock | None = None) -> Iterator[RenewingService]:
    """Give an assistant that goes on with the index when it is built anew; for the rest see `open_assistant`."""

    @contextmanager
    def opening() -> Iterator[Opened]:
        with Index.open(settings.index, open_embedder(settings.embedder)) as index:
            yield make_assistant(index, load_lexicon(), settings, clock), index.stale

    service = RenewingService(opening)
    try:
        yield service
    finally:
        service.close()


def make_assistant(index: Index, lexicon: Lexicon, settings: Settings, clock: Clock | None = None) -> Assistant:
    """Put an assistant together over an open index; for `clock` see `open_assistant`."""
    parts = make_parts([PlanView(plan, index.registers(plan.id)) for plan in index.plans()], lexicon)
    return assemble(index, parts, settings, clock)


def make_parts(
    views: Sequence[PlanView],
    lexicon: Lexicon,
    *,
    evidence: Callable[[Corpus, Sequence[Sequence[str]], Sequence[str], Iterable[str]], Evidence] = Evidence,
    restorer: Restorer | None = None,
) -> Parts:
    """Make the parts over these plans; `evidence` and `restorer` replace the product's own, to see what those add."""
    corpus = Corpus(views)
    agencies = AgencyBook(lexicon)
    printed = [clause.text for clause in corpus.clauses(corpus.ids)]
    restorer = restorer or make_restorer(printed, lexicon, _of_provinces(corpus), spoken=asked_of_plans())
    own = landmarks(corpus, lexicon)
    names = [
        PlanName(
            plan,
            view.plan.province,
            corpus.subject(plan),
            own[plan],
            tuple(syllables(view.metadata.title or "")),
            view.metadata.number,
            span.first if (span := span_of(view.metadata.date)) else None,
            corpus.numbered_once(plan),
            view.metadata.implements,
        )
        for plan, view in corpus.views.items()
    ]
    idioms = tomllib.loads(_data("idioms.toml"))["words"]
    glossary = tomllib.loads(_data("english.toml"))
    english = English(Glossary(glossary), lexicon)
    charged = [row.agency for row in corpus.duties(corpus.ids) if not agencies.is_collective(row.agency)]
    heads, compounds = tomllib.loads(_data("heads.toml")), {tuple(word.split()[:2]) for word in compound_words()}
    by_form = Strangers(heads["whole"], heads["short"], corpus.prints, lambda *pair: pair in compounds)
    mentioned = MentionedAgencies(lexicon, charged, corpus.prints, by_form)
    words, framing = tomllib.loads(_data("synonyms.toml")), make_framing(printed, lexicon)
    abroad = frozenset(match_key(one.printed) for text in printed for one in lexicon.places_in(text))
    understander = Understander(names, agencies, restorer, english, Spoken(idioms, framing, abroad), mentioned)
    in_english = InEnglish(DepartmentNames(glossary["fields"]))
    return Parts(corpus, evidence(corpus, words["groups"], words["common"], rare_words()), understander, in_english)


def assemble(index: Index, parts: Parts, settings: Settings, clock: Clock | None = None) -> Assistant:
    """Put parts together over an open index."""
    return Assistant(index, parts, settings, clock or (lambda: settings.today))


def make_framing(texts: Iterable[str], lexicon: Lexicon) -> Framing:
    """Return what leaves out of questions about `texts` what is said around them."""
    synonyms = [phrase for group in tomllib.loads(_data("synonyms.toml"))["groups"] for phrase in group]
    said = [*synonyms, *tomllib.loads(_data("idioms.toml"))["words"]]
    return Framing(lexicon, FramingWords(tomllib.loads(_data("framing.toml"))), [*texts, *said])


def make_restorer(
    texts: Iterable[str], lexicon: Lexicon, asked: Iterable[str] = (), *, spoken: Iterable[str] = ()
) -> Restorer:
    """Return what puts diacritics back into questions about `texts`, seeded with the way officials ask and `asked`.

    `spoken` are lines of everyday speech that weigh no more than a line of the texts.
    """
    texts = list(texts)
    phrases = [phrase for line in _lines("phrases.vi.txt") for phrase in line.split(",")]
    typed = tomllib.loads(_data("abbreviations.toml"))
    dictionary = Dictionary([*compound_words(), *map(str.lower, lexicon.provinces)], dictionary_syllables())
    loanwords = frozenset(typed["loanwords"]["words"])
    return Restorer(
        texts,
        [*phrases, *_names(lexicon), *asked],
        _letters(lexicon) | typed["words"] | _initials(lexicon),
        dictionary,
        loanwords,
        [*spoken, *_with_countries(lexicon, texts)],
    )


def asked_of_plans() -> Iterator[str]:
    """Yield how people ask about plans of any kind, part by part."""
    for line in _lines("asked.vi.txt"):
        yield from re.split(r"[,.;:?!]\s+", line)


def _of_provinces(corpus: Corpus) -> Iterator[str]:
    """Yield how the plans are called by their provinces: "ben Gia Lai" is no "bền", "ban Gia Lai" no "bạn"."""
    for plan in corpus.ids:
        yield from (f"{word} {corpus.place(plan)}" for word in ("bên", "bản", "của"))


def _lines(name: str) -> list[str]:
    return [line for line in _data(name).splitlines() if not line.startswith("#")]


def _data(name: str) -> str:
    return files("assistant.data").joinpath(name).read_text("utf-8")


def _names(lexicon: Lexicon) -> list[str]:
    return [*lexicon.provinces, *(agency.name for agency in lexicon.agencies.values())]


def _with_countries(lexicon: Lexicon, texts: Iterable[str]) -> Iterator[str]:
    """Yield the countries that texts name as questions name them: "lao" after "với" is no work ("lao động")."""
    printed = f" {' '.join(match_key(text) for text in texts)} "
    for name in sorted(frozenset().union(*lexicon.regions.values())):
        if name in printed and re.search(rf"\b{re.escape(name)}\b", printed):
            yield f"với {name}"


def _letters(lexicon: Lexicon) -> dict[str, str]:
    """Return the departments by the first letters of their names, as typed in a hurry: "sở khcn", "sở ldtbxh"."""
    made: dict[str, list[str]] = {}
    for agency in lexicon.agencies.values():
        head, _, rest = agency.name.lower().partition(" ")
        words = re.findall(r"[^\W\d_]+", rest)
        letters = "".join(word[0] for word in words if word != "và")
        if head == "sở" and len(letters) >= _LETTERS:
            made.setdefault(letters, []).append(" ".join(words))
    unique = {letters: names[0] for letters, names in made.items() if len(names) == 1}
    return {fold_accents(letters): name for letters, name in unique.items()} | unique


_LETTERS = 4


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
