"""The product beside the two: the clauses it retrieves, in order, and the answer that it gives."""

from __future__ import annotations

from assistant.answer import Answer
from assistant.service import Service
from eval.bench.recall import Piece
from eval.bench.warm import turns_of
from eval.corpus import Corpus
from eval.questions import Question


class Ours:
    """Asks the assistant; shows the words of `retrieved`. The answers stay at hand by question id."""

    name = "(c) ours: `retrieved`, and the answer with it"

    def __init__(self, service: Service, corpus: Corpus) -> None:
        self._service = service
        self._corpus = corpus
        self.pieces = [Piece(clause.plan, clause.text) for clause in corpus.clauses.values()]
        self.answers: dict[str, Answer] = {}

    def search(self, question: Question) -> list[Piece]:
        """Return the texts of the retrieved clauses, best first."""
        answer = self._service.ask(question.question, turns_of(question))
        self.answers[question.id] = answer
        found = [self._corpus.find(hit.plan, hit.path) for hit in answer.retrieved]
        return [Piece(clause.plan, clause.text) for clause in found if clause is not None]

    def close(self) -> None:
        """Nothing to give back: the service belongs to somebody else."""
