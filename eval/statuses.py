"""Is the status the right one, and how well does the assistant refuse?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Literal, NamedTuple

from eval.measures import ANSWERS, REFUSALS, AnswerObject, gold_cited, missing_facts
from eval.questions import Question
from eval.score import Mean, Score, verdict

Outcome = Literal["right_refusal", "missed_refusal", "false_refusal", "right_answer", "left_out"]


def status_right(question: Question, answer: AnswerObject) -> Score:
    """1 when the status is one that the question expects."""
    status = str(answer.get("status", ""))
    match question.expect:
        case "refuse":
            return verdict(status in REFUSALS, f"mong từ chối, nhận {status}")
        case "correct_premise":
            return _premise(question, answer, status)
        case "clarify":
            return _clarified(question, answer, status)
        case _:
            return verdict(status in ANSWERS, f"mong trả lời, nhận {status}")


def _premise(question: Question, answer: AnswerObject, status: str) -> Score:
    if status == "premise_corrected":
        return Score(1.0, "đã sửa tiền đề")
    if status == "not_stated" and not missing_facts(question, answer):
        return Score(1.0, "nhận not_stated thay cho premise_corrected: đủ dữ kiện nên chấp nhận")
    return Score(0.0, f"mong sửa tiền đề, nhận {status}; thiếu dữ kiện {missing_facts(question, answer)}")


def _clarified(question: Question, answer: AnswerObject, status: str) -> Score:
    if status == "clarify":
        return Score(1.0, "đã hỏi lại")
    cited = gold_cited(question, answer)
    if status in ANSWERS and cited.value in (None, 1.0):
        return Score(1.0, f"trả lời cho mọi kế hoạch thay vì hỏi lại ({cited.reason})")
    return Score(0.0, f"mong hỏi lại, nhận {status} ({cited.reason})")


def refusal_outcome(question: Question, answer: AnswerObject) -> Outcome:
    """Place one question in the refusal table.

    A question that asks for a corrected premise or for clarification counts only when it was refused
    wrongly, or not refused: a `not_stated` that was accepted there is neither.
    """
    refused = answer.get("status") in REFUSALS
    if question.expect == "refuse":
        return "right_refusal" if refused else "missed_refusal"
    if not refused:
        return "right_answer"
    if question.expect != "answer" and status_right(question, answer).value == 1:
        return "left_out"
    return "false_refusal"


class Refusals(NamedTuple):
    """Precision: of the refusals, those that were due. Recall: of those due, those made.

    `answered`: of the questions not to be refused, those that were not (1 - false refusal rate).
    """

    precision: Mean
    recall: Mean
    answered: Mean


def refusals(outcomes: Iterable[Outcome]) -> Refusals:
    """Sum up the refusal table over a question set (precision and recall: van Rijsbergen 1979)."""
    count = Counter(outcomes)
    right, missed, false = count["right_refusal"], count["missed_refusal"], count["false_refusal"]
    answered = count["right_answer"]
    return Refusals(_ratio(right, right + false), _ratio(right, right + missed), _ratio(answered, answered + false))


def _ratio(part: int, whole: int) -> Mean:
    return Mean(part / whole if whole else None, whole)


def confusion(pairs: Iterable[tuple[str, str]]) -> dict[str, dict[str, int]]:
    """Count (expected, status) pairs: a row an expectation, a column a status (Kohavi & Provost 1998)."""
    table: dict[str, Counter[str]] = {}
    for expected, status in pairs:
        table.setdefault(expected, Counter())[status] += 1
    return {expected: dict(sorted(row.items())) for expected, row in sorted(table.items())}
