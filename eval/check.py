"""Is a question set fit to measure with? Each finding names the row and the mend."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from eval.corpus import Corpus
from eval.matching import fold, occurs
from eval.proposing import UNREVIEWED
from eval.questions import Gold, Question, QuestionSet, load_questions


class Finding(NamedTuple):
    """`is_error` parts what makes a measurement wrong from what a person should only look at."""

    row: int
    id: str
    is_error: bool
    text: str

    def sentence(self, file: str) -> str:
        """Return the finding as one line."""
        return f"{'LỖI' if self.is_error else 'xem lại'}: {file}, dòng {self.row} ({self.id}): {self.text}"


def check_file(path: Path, corpus: Corpus) -> list[Finding]:
    """Check a question file against the plans.

    Raises:
        BadQuestionFile: the file cannot be read at all.
    """
    read = load_questions(path)
    malformed = [Finding(problem.row, problem.id, True, problem.problem) for problem in read.problems]
    return sorted([*malformed, *check_questions(read, corpus)])


def check_questions(read: QuestionSet, corpus: Corpus) -> list[Finding]:
    """Check the rows that could be read against the plans, in order, below the columns that nobody reads."""
    strange = [Finding(column.row, column.id, True, column.problem) for column in read.misspelt]
    return strange + [
        Finding(row, question.id, is_error, text)
        for row, question in zip(read.rows, read.questions, strict=True)
        for is_error, text in check_question(question, corpus)
    ]


def check_question(question: Question, corpus: Corpus) -> Iterator[tuple[bool, str]]:
    """Yield (is it an error, what and how to mend it)."""
    if question.category.startswith(UNREVIEWED):
        yield False, f"câu nháp chưa có người duyệt; sau khi sửa hãy bỏ chữ “{UNREVIEWED}” khỏi category"
    for plan in question.plans:
        if plan not in corpus.plans:
            yield True, f"kế hoạch “{plan}” chưa được nạp; hãy dùng một trong {', '.join(sorted(corpus.plans))}"
    for gold in question.gold:
        if problem := _gold_problem(gold, corpus):
            yield True, problem
    yield from _expectations(question)
    yield from _facts(question, corpus)


def _gold_problem(gold: Gold, corpus: Corpus) -> str | None:
    if gold.plan not in corpus.plans:
        return f"gold nêu kế hoạch “{gold.plan}” chưa được nạp; hãy sửa mã kế hoạch"
    clause = corpus.find(gold.plan, gold.path)
    if clause is None:
        near = [path for path, found in _holding(gold, corpus)]
        hint = f"; trích dẫn có ở {', '.join(near[:3])}" if near else ""
        return f"kế hoạch {gold.plan} không có địa chỉ “{gold.path}”{hint}; hãy sửa path"
    if gold.quote and fold(gold.quote) not in fold(clause.text):
        near = [path for path, found in _holding(gold, corpus)]
        hint = f"hãy đổi path thành {', '.join(near[:3])}" if near else "hãy chép lại đúng nguyên văn"
        return f"trích dẫn “{gold.quote[:60]}” không có nguyên văn trong {gold.plan}#{gold.path}; {hint}"
    return None


def _holding(gold: Gold, corpus: Corpus) -> list[tuple[str, str]]:
    clauses = [clause for clause in corpus.clauses.values() if clause.plan == gold.plan]
    return [(clause.path, clause.text) for clause in clauses if occurs(gold.quote, clause.text)]


def _expectations(question: Question) -> Iterator[tuple[bool, str]]:
    if question.expect == "answer" and not question.answerable:
        yield True, "expect là answer nhưng answerable là false; hãy sửa một trong hai"
    if question.expect == "answer" and not question.gold:
        yield False, "câu trả lời được nhưng không nêu gold; nên thêm điều khoản chứa căn cứ"
    if question.expect == "refuse" and question.facts:
        yield False, "câu phải từ chối nhưng có facts; nên bỏ facts hoặc đổi expect"
    for word in question.forbidden:
        if any(occurs(word, fact) for group in question.facts for fact in group):
            yield True, f"“{word}” vừa là facts vừa là forbidden; hãy bỏ một bên"
    for turn, (role, _) in enumerate(question.history):
        if role != ("user", "assistant")[turn % 2]:
            yield False, "history nên lần lượt user, assistant, bắt đầu bằng user"
            return


def _facts(question: Question, corpus: Corpus) -> Iterator[tuple[bool, str]]:
    clauses = [clause for gold in question.gold if (clause := corpus.find(gold.plan, gold.path)) is not None]
    texts = [clause.text for clause in clauses]
    above = [heading.text for clause in clauses for heading in corpus.headings(clause)]
    for group in question.facts:
        if any(occurs(fact, text) for fact in group for text in texts):
            continue
        place = "chỉ có ở đề mục phía trên" if any(occurs(f, text) for f in group for text in above) else "không có"
        yield False, f"dữ kiện “{' | '.join(group)}” {place} trong các điều khoản gold; nên kiểm tra lại"
