"""The measures of a run, in the order of a report: their keys, their names for people, and how to take them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from eval import citing, measures
from eval.corpus import Corpus
from eval.listing import list_scores
from eval.measures import AnswerObject
from eval.questions import Question
from eval.score import Score
from eval.statuses import status_right

Measure = Callable[[Question, AnswerObject, Corpus], Score]


class Entry(NamedTuple):
    """One measure; `must` means that a value below 1 puts the question on the failure list."""

    key: str
    name: str
    take: Measure
    must: bool


CATALOGUE: tuple[Entry, ...] = (
    Entry("recall@5", "Recall@5", lambda q, a, c: measures.recall_at(5, q, a), False),
    Entry("recall@10", "Recall@10", lambda q, a, c: measures.recall_at(10, q, a), True),
    Entry("mrr", "MRR", lambda q, a, c: measures.reciprocal_rank(q, a), False),
    Entry("ndcg@10", "nDCG@10", lambda q, a, c: measures.ndcg_at_10(q, a), False),
    Entry("map", "MAP", lambda q, a, c: measures.average_precision(q, a), False),
    Entry("facts", "Đủ dữ kiện", lambda q, a, c: measures.facts_found(q, a), True),
    Entry("forbidden", "Không có điều cấm", lambda q, a, c: measures.forbidden_absent(q, a), True),
    Entry("gold_cited", "Trích điều khoản chuẩn", lambda q, a, c: measures.gold_cited(q, a), True),
    Entry("gold_all", "Trích mọi điều khoản chuẩn", lambda q, a, c: measures.all_gold_cited(q, a), False),
    Entry("nearest", "Trích điều khoản gần nhất", lambda q, a, c: measures.nearest_cited(q, a), False),
    Entry("quotes", "Trích dẫn nguyên văn", lambda q, a, c: citing.quotes_verbatim(a, c), True),
    Entry("marks", "Dấu [n] đều có trích dẫn", lambda q, a, c: measures.marks_defined(a), True),
    Entry("citations", "Trích dẫn đúng", lambda q, a, c: citing.citations_right(said(q), a, c), True),
    Entry("statements", "Câu có căn cứ", lambda q, a, c: citing.statements_supported(said(q), a, c), True),
    Entry("complete", "Danh sách nêu đủ số", lambda q, a, c: measures.complete_stated(a), True),
    Entry("list_precision", "Danh sách: không thừa", lambda q, a, c: list_scores(q, a).precision, False),
    Entry("list_recall", "Danh sách: không thiếu", lambda q, a, c: list_scores(q, a).recall, False),
    Entry("list_f1", "Danh sách F1", lambda q, a, c: list_scores(q, a).f1, False),
    Entry("status", "Đúng trạng thái", lambda q, a, c: status_right(q, a), True),
    Entry("length", "Độ dài (ký tự)", lambda q, a, c: measures.answer_length(a), False),
)
NAMES: Mapping[str, str] = {entry.key: entry.name for entry in CATALOGUE} | {
    "latency_ms": "Độ trễ (ms)",
    "latency_median_ms": "Độ trễ trung vị (ms)",
    "latency_p95_ms": "Độ trễ p95 (ms)",
    "refusal_precision": "Từ chối đúng (precision)",
    "refusal_recall": "Từ chối đủ (recall)",
    "answered": "Không từ chối nhầm",
    "errors": "Lỗi",
}
MUST = frozenset(entry.key for entry in CATALOGUE if entry.must)


def said(question: Question) -> str:
    """Return all that the user said, earlier turns included: an answer may repeat it."""
    return "\n".join([*(content for role, content in question.history if role == "user"), question.question])


def score_answer(question: Question, answer: AnswerObject, corpus: Corpus, wall_ms: float) -> dict[str, Score]:
    """Take every measure of one answer."""
    scores = {entry.key: entry.take(question, answer, corpus) for entry in CATALOGUE}
    return scores | {"latency_ms": measures.latency(answer, wall_ms)}
