"""Is a list whole? The rows that an answer lists, against the rows that a person found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from eval.matching import address
from eval.measures import AnswerObject, gold_ids
from eval.questions import Question
from eval.registers import f1_of
from eval.score import Score
from eval.statements import marks_in

_ROW = re.compile(r"\s*(?:[-*+•|]|\d{1,3}[.)])\s*")


class ListScores(NamedTuple):
    """Set precision, recall and F1 of one list."""

    precision: Score
    recall: Score
    f1: Score


def demands_list(question: Question) -> bool:
    """Tell whether the gold clauses are a whole list: two or more, and a complete answer cites every one."""
    return question.expect == "answer" and 2 <= len(gold_ids(question)) <= question.min_gold


def listed_ids(answer: AnswerObject) -> list[str]:
    """Return the addresses cited by the answer's list lines and table rows; by the whole answer where it has none."""
    text = str(answer.get("answer", ""))
    marks = {n for line in text.splitlines() if _ROW.match(line) for n in marks_in(line)}
    cited = [(c.get("n"), address(c.get("plan", ""), c.get("path", ""))) for c in answer.get("citations") or ()]
    return list(dict.fromkeys(place for n, place in cited if not marks or n in marks))


def list_scores(question: Question, answer: AnswerObject) -> ListScores:
    """Compare the listed rows with the gold rows as sets (van Rijsbergen 1979, "Information Retrieval", chapter 7).

    Not eligible where the question's gold is no whole list. An empty list has no precision; its recall and F1 are 0.
    """
    if not demands_list(question):
        return ListScores(*[Score(None, "câu hỏi không đòi một danh sách trọn vẹn")] * 3)
    gold, listed = gold_ids(question), listed_ids(answer)
    right = [row for row in gold if row in listed]
    missing, extra = _without(gold, right), _without(listed, right)
    recall = len(right) / len(gold)
    precision = len(right) / len(listed) if listed else None
    why = f"{len(right)} dòng đúng; thiếu {missing}; thừa {extra}"
    return ListScores(Score(precision, why), Score(recall, why), Score(f1_of(precision, recall) or 0.0, why))


def _without(rows: Sequence[str], taken: Sequence[str]) -> list[str]:
    return [row for row in rows if row not in taken]
