"""The parts in the order in which they run, put together: the one place that opens what they measure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from math import ceil
from time import perf_counter

from assistant.assistant import Assistant
from assistant.build import make_assistant
from assistant.settings import Settings
from eval.asking import asks_service
from eval.bench.beside import beside
from eval.bench.building import build
from eval.bench.comparing import System
from eval.bench.context import DEVELOPMENT, REPORT, Bench, answerable
from eval.bench.figures import Part
from eval.bench.load import load
from eval.bench.oneshot import oneshot
from eval.bench.ours import Ours
from eval.bench.passage_baseline import PassageBaseline
from eval.bench.quality import quality
from eval.bench.serving import serve
from eval.bench.variants import different_questions
from eval.bench.warm import measure_warm
from eval.corpus import BUNDLED, read_corpus
from eval.questions import Question
from ingest.lexicon import load_lexicon
from ingest.reader import find_documents, read_document
from vectorstore.embedding import Embedder, open_embedder
from vectorstore.index import Index

_WARM, _WARM_QUICK = 200, 20
_MOST = 300  # questions of a half that three systems are compared on


@contextmanager
def opened(bench: Bench) -> Iterator[tuple[Assistant, Embedder]]:
    """Open the benchmark's index in this process, and give the embedder too."""
    settings = Settings(index=bench.ready_index())
    embedder = open_embedder(settings.embedder)
    with Index.open(settings.index, embedder) as index:
        yield make_assistant(index, load_lexicon(), settings), embedder


def warm(bench: Bench) -> Part:
    """Ask 200 different questions in this process."""
    with opened(bench) as (assistant, embedder):
        provinces = [card.province for card in assistant.plans() if card.province]
        questions = different_questions(bench.questions(), provinces, _WARM_QUICK if bench.quick else _WARM)
        bench.say(f"{len(questions)} different questions, warm")
        return measure_warm(assistant, embedder, questions)


def score(bench: Bench) -> Part:
    """Score the report half."""
    questions = bench.some(bench.sets[REPORT])
    with opened(bench) as (assistant, _):
        bench.say(f"scoring {len(questions)} questions")
        return quality(asks_service(assistant), questions, read_corpus([BUNDLED]))


def compare(bench: Bench) -> Part:
    """Put the answerable questions to the two baselines and to ours, on the same plans with the same embedder."""
    # Only here, for it loads LlamaIndex: seconds and hundreds of MB that no other part should pay.
    from eval.bench.llama_baseline import LlamaIndexBaseline

    documents = [read_document(file) for file in find_documents([BUNDLED])]
    with opened(bench) as (assistant, embedder), ExitStack() as closing:
        ours = Ours(assistant, read_corpus([BUNDLED]))
        made: list[tuple[System, float]] = []
        makers: Sequence[Callable[[], System]] = (
            lambda: LlamaIndexBaseline(documents, embedder, bench.work / "baseline-chroma"),
            lambda: PassageBaseline(documents, embedder),
            lambda: ours,
        )
        for make in makers:
            bench.say(f"compare: making system {len(made) + 1} of {len(makers)}")
            began = perf_counter()
            system = make()
            made.append((system, perf_counter() - began))
            closing.callback(system.close)
        return beside(_groups(bench), made, ours, bench.say)


def spread(questions: Sequence[Question], most: int) -> list[Question]:
    """Return at most so many questions, taken evenly from the whole set: the sets grow, a run should not."""
    step = max(1, ceil(len(questions) / most))
    return list(questions[::step])


def _groups(bench: Bench) -> dict[str, list[Question]]:
    """Return the questions to compare on; the report half first, for nothing was tuned on it."""
    halves = {name: bench.some(spread(answerable(bench.sets[name]), _MOST)) for name in (REPORT, DEVELOPMENT)}
    alone = [question for question in halves[REPORT] if not question.history]
    return {
        "report half": halves[REPORT],
        "report half without follow-ups": alone,
        "development half": halves[DEVELOPMENT],
    }


PARTS: Mapping[str, Callable[[Bench], Part]] = {
    "build": build,
    "serve": serve,
    "oneshot": oneshot,
    "load": load,
    "warm": warm,
    "quality": score,
    "compare": compare,
}
SLOW = frozenset({"load"})
"""Left out by --quick unless asked for by name."""
