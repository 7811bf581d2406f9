"""One answer in a warm process, and where its time goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter

from assistant.answer import Turn
from assistant.service import Service
from eval.bench.figures import Part, Spread, Table, number, spread
from eval.questions import Question
from vectorstore.embedding import Embedder

STEPS = ("understand", "search", "compose")
_WARM_UP = 5


def turns_of(question: Question) -> list[Turn]:
    """Return the earlier turns of a question as the assistant takes them."""
    return [Turn("user" if role == "user" else "assistant", content) for role, content in question.history]


def measure_warm(
    service: Service, embedder: Embedder, questions: Sequence[Question], clock: Callable[[], float] = perf_counter
) -> Part:
    """Ask every question once, one after another; then embed every question once."""
    for text in [*service.examples(), *(question.question for question in questions)][:_WARM_UP]:
        service.ask(text)
        embedder.encode_query(text)
    walls: list[float] = []
    steps: dict[str, list[float]] = {name: [] for name in STEPS}
    for question in questions:
        began = clock()
        answer = service.ask(question.question, turns_of(question))
        walls.append((clock() - began) * 1000)
        for name, values in steps.items():
            if name in answer.timings_ms:
                values.append(answer.timings_ms[name])
    embedding = []
    for question in questions:
        began = clock()
        embedder.encode_query(question.question)
        embedding.append((clock() - began) * 1000)
    return _part(walls, {name: values for name, values in steps.items() if values}, embedding)


def _part(walls: list[float], steps: dict[str, list[float]], embedding: list[float]) -> Part:
    whole, alone = spread(walls), spread(embedding)
    split = {name: spread(values) for name, values in steps.items()}
    lines: list[tuple[str, Spread]] = [("one answer", whole), *((f"· {name}", took) for name, took in split.items())]
    lines.append(("the query embedding alone", alone))
    rows = [
        (name, number(took.median, 1), number(took.p95, 1), number(took.most, 1), number(took.median / alone.median))
        for name, took in lines
    ]
    figures = {"warm.median_ms": whole.median, "warm.p95_ms": whole.p95, "warm.embedding_ms": alone.median}
    figures |= {f"warm.{name}_ms": took.median for name, took in split.items()}
    figures["warm.in_embeddings"] = whole.median / alone.median
    head = (f"{whole.n} different questions", "median, ms", "p95, ms", "most, ms", "median ÷ embedding")
    note = "The embedding is part of “search”: a median of a part does not add up to the median of the whole."
    return Part("One answer, warm, in process", figures, [Table(head, rows)], [note], {"walls_ms": walls})
