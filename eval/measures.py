"""What an answer is measured by: one pure function a measure, each score with its reason.

An `answer` is the object of the contract (section 3). A measure that does not apply gives None: a
refusal has no facts to find, and leaving it out is not the same as failing it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from eval.matching import address, fold, occurs
from eval.questions import Question
from eval.ranking import Figures, figures
from eval.score import Score, verdict
from eval.statements import marks_in

AnswerObject = Mapping[str, Any]
REFUSALS = frozenset({"not_stated", "not_found", "out_of_scope", "refused"})
ANSWERS = frozenset({"answered", "premise_corrected"})


def gold_ids(question: Question) -> tuple[str, ...]:
    """Return the addresses of the gold clauses, each once."""
    return tuple(dict.fromkeys(address(gold.plan, gold.path) for gold in question.gold))


def cited_ids(answer: AnswerObject) -> list[str]:
    """Return the addresses of the cited clauses."""
    return [address(c.get("plan", ""), c.get("path", "")) for c in answer.get("citations") or ()]


def retrieved_ids(answer: AnswerObject) -> list[str]:
    """Return the addresses of the retrieved clauses in order, a repeated one at its first place only."""
    return list(dict.fromkeys(address(r.get("plan", ""), r.get("path", "")) for r in answer.get("retrieved") or ()))


def recall_at(k: int, question: Question, answer: AnswerObject) -> Score:
    """Share of the gold clauses among the first `k` retrieved (5 or 10), of at most `k` ("capped recall").

    Thakur et al. 2021, "BEIR" (NeurIPS): with 16 gold clauses no ranking of ten can hold more than ten.
    """
    gold = gold_ids(question)
    if (out := _not_ranked(question, gold)) is not None:
        return out
    found = retrieved_ids(answer)
    missing = [clause for clause in gold if clause not in found[:k]]
    share = _figures(gold, found).recall(k) * len(gold) / min(k, len(gold))
    return Score(min(1.0, share), f"{len(gold) - len(missing)}/{len(gold)} trong {k} đầu; thiếu {missing}")


def reciprocal_rank(question: Question, answer: AnswerObject) -> Score:
    """1 / rank of the first gold clause retrieved, 0 if none (`eval.ranking`)."""
    gold = gold_ids(question)
    if (out := _not_ranked(question, gold)) is not None:
        return out
    found = retrieved_ids(answer)
    first = next((clause for clause in found if clause in gold), None)
    value = _figures(gold, found).rr
    if first is None:
        return Score(value, "không có điều khoản chuẩn nào trong kết quả tìm")
    return Score(value, f"{first} đứng thứ {found.index(first) + 1}")


def ndcg_at_10(question: Question, answer: AnswerObject) -> Score:
    """Normalised discounted cumulative gain of the first ten, with binary gains (`eval.ranking`)."""
    return _by_ranks("ndcg_10", question, answer)


def average_precision(question: Question, answer: AnswerObject) -> Score:
    """Average precision over what was retrieved; its mean over questions is MAP (`eval.ranking`)."""
    return _by_ranks("ap", question, answer)


def _by_ranks(figure: str, question: Question, answer: AnswerObject) -> Score:
    gold = gold_ids(question)
    if (out := _not_ranked(question, gold)) is not None:
        return out
    found = retrieved_ids(answer)
    ranks = [rank for rank, clause in enumerate(found, start=1) if clause in gold]
    return Score(getattr(_figures(gold, found), figure), f"điều khoản chuẩn ở các hạng {ranks}")


def _figures(gold: Sequence[str], found: Sequence[str]) -> Figures:
    return figures(dict.fromkeys(gold, 1), found)


def facts_found(question: Question, answer: AnswerObject) -> Score:
    """Share of the facts of which one alternative occurs in the answer (contract, section 4)."""
    if not question.facts:
        return Score(None, "câu hỏi không nêu dữ kiện phải có")
    missing = missing_facts(question, answer)
    found = len(question.facts) - len(missing)
    return Score(found / len(question.facts), f"{found}/{len(question.facts)}; thiếu {missing}")


def missing_facts(question: Question, answer: AnswerObject) -> list[str]:
    """Return the facts that the answer lacks, alternatives joined by " | "."""
    text = str(answer.get("answer", ""))
    return [" | ".join(group) for group in question.facts if not any(occurs(fact, text) for fact in group)]


def forbidden_absent(question: Question, answer: AnswerObject) -> Score:
    """1 when none of the forbidden strings occurs in the answer."""
    if not question.forbidden:
        return Score(None, "câu hỏi không nêu điều cấm")
    text = str(answer.get("answer", ""))
    present = [word for word in question.forbidden if occurs(word, text)]
    return verdict(not present, f"có điều cấm {present}" if present else "không có điều cấm nào")


def gold_cited(question: Question, answer: AnswerObject) -> Score:
    """Cited gold clauses over `min_gold`, at most 1: how much of a complete answer is cited."""
    if (out := _not_cited(question, answer)) is not None:
        return out
    needed = max(1, question.min_gold)
    found = [clause for clause in gold_ids(question) if clause in cited_ids(answer)]
    return Score(min(1.0, len(found) / needed), f"trích {len(found)}, cần {needed}; thiếu {_uncited(question, answer)}")


def all_gold_cited(question: Question, answer: AnswerObject) -> Score:
    """1 when every gold clause is cited, whatever `min_gold` says (the strict reading)."""
    if (out := _not_cited(question, answer)) is not None:
        return out
    missing = _uncited(question, answer)
    return verdict(not missing, f"thiếu {missing}" if missing else "trích đủ mọi điều khoản chuẩn")


def nearest_cited(question: Question, answer: AnswerObject) -> Score:
    """For a question the plan does not answer: 1 when one of the nearest clauses (its gold) is cited."""
    if question.expect != "refuse" or not question.gold:
        return Score(None, "không phải câu hỏi có điều khoản gần nhất")
    found = [clause for clause in gold_ids(question) if clause in cited_ids(answer)]
    return verdict(bool(found), f"trích điều khoản gần nhất {found or 'nào cũng không'}")


def marks_defined(answer: AnswerObject) -> Score:
    """1 when every mark [n] of the answer is a citation."""
    marks = marks_in(str(answer.get("answer", "")))
    if not marks:
        return Score(None, "câu trả lời không có dấu trích dẫn")
    known = {c.get("n") for c in answer.get("citations") or ()}
    unknown = [n for n in marks if n not in known]
    good = f"{len(marks)} dấu đều có trích dẫn"
    return verdict(not unknown, f"không có trích dẫn cho {unknown}" if unknown else good)


def complete_stated(answer: AnswerObject) -> Score:
    """1 when a list shows no more than there are and its count stands in the answer."""
    complete = answer.get("complete")
    if not complete:
        return Score(None, "câu trả lời không phải danh sách")
    shown, total = complete.get("shown", 0), complete.get("total", 0)
    numbers = {int(number) for number in re.findall(r"\d+", str(answer.get("answer", "")))}
    if shown > total:
        return Score(0.0, f"nêu {shown} dòng nhưng tổng chỉ có {total}")
    stated = "có" if total in numbers else "không có"
    return verdict(total in numbers, f"hiện {shown}/{total}; tổng số {stated} trong câu trả lời")


def answer_length(answer: AnswerObject) -> Score:
    """Characters of the answer."""
    length = len(str(answer.get("answer", "")))
    return Score(float(length), f"{length} ký tự") if length else Score(None, "không có câu trả lời")


def latency(answer: AnswerObject, wall_ms: float) -> Score:
    """Milliseconds: what the answer reports, else what the run's clock saw."""
    total = (answer.get("timings_ms") or {}).get("total")
    if isinstance(total, int | float) and total > 0:
        return Score(float(total), "theo timings_ms.total")
    return Score(wall_ms, "theo đồng hồ của lượt chạy")


def _uncited(question: Question, answer: AnswerObject) -> Sequence[str]:
    cited = set(cited_ids(answer))
    return [clause for clause in gold_ids(question) if clause not in cited]


def _not_ranked(question: Question, gold: Sequence[str]) -> Score | None:
    if not gold:
        return Score(None, "câu hỏi không nêu điều khoản chuẩn")
    if question.expect == "refuse":
        return Score(None, "câu hỏi không có trong kế hoạch; xem “điều khoản gần nhất”")
    return None


def _not_cited(question: Question, answer: AnswerObject) -> Score | None:
    if question.expect == "clarify" and answer.get("status") == "clarify":
        return Score(None, "đã hỏi lại như mong đợi")
    return _not_ranked(question, gold_ids(question))


def same_answer(left: AnswerObject, right: AnswerObject) -> bool:
    """Tell whether two answers say and cite the same (timings and versions aside)."""
    return (
        fold(str(left.get("answer", ""))) == fold(str(right.get("answer", "")))
        and left.get("status") == right.get("status")
        and cited_ids(left) == cited_ids(right)
    )
