"""Are the citations right? Quotes word for word, and statements held by the clauses they cite."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from eval.corpus import Corpus
from eval.matching import fold
from eval.measures import AnswerObject
from eval.score import Score
from eval.statements import Statement, list_length, statements_of
from eval.support import Allowance, Evidence, checkable, unsupported

_ROLE_OF_ROW = re.compile(
    r"(?m)(?:(?:^\s*[-*]\s+|• )\((?=[^()|]+\))|^\| \d+ \| (?=[^()|]+ \|))([^()|\d]{2,20}?)(?:\)| \|)"
)


def quote_problem(citation: Mapping[str, Any], corpus: Corpus) -> str | None:
    """Say what is wrong with a citation's address or quote; None when the quote is verbatim."""
    plan, path = str(citation.get("plan", "")), str(citation.get("path", ""))
    clause = corpus.find(plan, path)
    if clause is None:
        return f"không có điều khoản {plan}#{path}"
    quote = fold(str(citation.get("quote", "")))
    if not quote:
        return f"trích dẫn {plan}#{path} trống"
    return None if quote in fold(clause.text) else f"trích dẫn không nguyên văn trong {plan}#{path}"


def quotes_verbatim(answer: AnswerObject, corpus: Corpus) -> Score:
    """Share of the quotes that stand word for word in the clause at their address."""
    citations = answer.get("citations") or ()
    if not citations:
        return Score(None, "câu trả lời không trích dẫn")
    wrong = [problem for citation in citations if (problem := quote_problem(citation, corpus))]
    return Score(1 - len(wrong) / len(citations), "; ".join(wrong) or f"{len(citations)} trích dẫn đều nguyên văn")


def citations_right(question: str, answer: AnswerObject, corpus: Corpus) -> Score:
    """Citation precision after ALCE (Gao et al. 2023), checked mechanically (`eval.support`).

    A citation is right when its quote is verbatim, some statement carries its mark, and every statement
    that carries it is supported by the clauses that statement cites.
    """
    citations = answer.get("citations") or ()
    if not citations:
        return Score(None, "câu trả lời không trích dẫn")
    checked = _Checked.of(question, answer, corpus)
    wrong: list[str] = []
    for citation in citations:
        problem = quote_problem(citation, corpus) or checked.problem(citation.get("n"))
        if problem:
            wrong.append(f"[{citation.get('n')}] {problem}")
    return Score(1 - len(wrong) / len(citations), "; ".join(wrong) or f"{len(citations)} trích dẫn đều đúng")


def statements_supported(question: str, answer: AnswerObject, corpus: Corpus) -> Score:
    """Citation recall after ALCE: share of the checkable statements that carry a mark and are supported.

    A statement without a mark passes when all its checkable items stand in the question, or are the
    answer's own counts, or stand in some clause the answer cites (a lead sentence sums up the rows below) or
    above a plan's numbering (its name and its years).
    """
    checked = _Checked.of(question, answer, corpus)
    if not answer.get("citations"):
        return Score(None, "câu trả lời không trích dẫn")
    eligible = [s for s in checked.statements if checkable(s, checked.allowed)]
    if not eligible:
        return Score(None, "không có câu nào chứa số, ngày, số hiệu hoặc tên riêng")
    wrong = [f"“{s.text[:80]}”: {missing}" for s in eligible if (missing := checked.missing(s))]
    return Score(1 - len(wrong) / len(eligible), "; ".join(wrong) or f"{len(eligible)} câu đều có căn cứ")


class _Checked(NamedTuple):
    """An answer taken apart once: its statements, and the evidence behind each mark."""

    statements: Sequence[Statement]
    evidence: Mapping[int, Evidence]
    common: Sequence[Evidence]
    allowed: Allowance

    @classmethod
    def of(cls, question: str, answer: AnswerObject, corpus: Corpus) -> _Checked:
        text = str(answer.get("answer", ""))
        evidence = {int(c.get("n", 0)): _evidence(c, corpus) for c in answer.get("citations") or ()}
        every = [*corpus.sizes.values(), sum(corpus.sizes.values())]
        sizes = " ".join([f"{len(corpus.sizes)} kế hoạch", *(f"{size} điều khoản" for size in every)])
        common = [Evidence(known, "") for known in (question, sizes, *corpus.titles.values())]
        return cls(statements_of(text), evidence, common, Allowance(question, _counts(answer, text, corpus)))

    def missing(self, statement: Statement) -> list[str]:
        """Name what the statement says without support."""
        if statement.marks:
            sources = [self.evidence[n] for n in statement.marks if n in self.evidence]
        else:
            sources = [*self.evidence.values(), *self.common]
        return [claim.shown for claim in unsupported(statement, sources, self.allowed)]

    def problem(self, n: object) -> str | None:
        carrying = [statement for statement in self.statements if n in statement.marks]
        if not carrying:
            return "không có câu nào mang dấu này"
        for statement in carrying:
            if missing := self.missing(statement):
                return f"điều khoản được trích không có {missing} của câu “{statement.text[:80]}”"
        return None


def _evidence(citation: Mapping[str, Any], corpus: Corpus) -> Evidence:
    plan, label = str(citation.get("plan", "")), str(citation.get("label", ""))
    clause = corpus.find(plan, str(citation.get("path", "")))
    if clause is None:
        return Evidence("", "")
    headings = " ".join(heading.text for heading in corpus.headings(clause))
    columns = " ".join(cell.column for cell in clause.cells)
    return Evidence(f"{clause.text} {headings}", f"{label} {columns} {corpus.titles.get(plan, '')}")


def _runs_of_items(text: str) -> list[int]:
    """Return how many items each list of an answer has: two sections told one after another are counted apart."""
    lines = [line for line in text.splitlines() if line.strip()]
    return [len(list(run)) for is_item, run in groupby(lines, key=lambda line: line.startswith("- ")) if is_item]


def _counts(answer: AnswerObject, text: str, corpus: Corpus) -> frozenset[str]:
    """Return the counts the answer may state on its own: of its rows, its plans, its register, their appendices."""
    complete = answer.get("complete") or {}
    plans = [c.get("plan") for c in answer.get("citations") or ()]
    counts = {complete.get("shown"), complete.get("total"), list_length(text), len(set(plans)), len(plans)}
    counts |= {plans.count(plan) for plan in plans}
    # "3/13 dòng nhiệm vụ" says how long the appendix is.
    counts |= {corpus.rows[str(plan)] for plan in plans} - {0}
    counts |= set(_runs_of_items(text))
    # "phối hợp 10 nhiệm vụ" counts the lines that begin "- (phối hợp)", "• (phối hợp)" or "| 3 | phối hợp |".
    counts |= set(Counter(_ROLE_OF_ROW.findall(text)).values())
    return frozenset(form for count in counts if count is not None for form in (str(count), f"{count:02d}"))
