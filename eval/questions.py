"""Rows become questions, with the contract's defaults (section 4); a malformed row says how to mend it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from math import isfinite
from pathlib import Path
from typing import Any, Literal, NamedTuple, cast, get_args

from eval.cells import BadCell, flag, gold_rows, groups, strings, turns, whole
from eval.errors import BadQuestionFile, BadRow
from eval.rows import Row, read_rows

Expect = Literal["answer", "refuse", "clarify", "correct_premise"]
COLUMNS = frozenset(
    ["id", "category", "question", "history", "answerable", "expect", "plans", "gold", "min_gold", "facts", "forbidden"]
)
_NEARLY = 0.8
"""As alike as "golds" and "gold", but not as "answer" and "answerable"."""


@dataclass(frozen=True, slots=True)
class Gold:
    """A clause that holds the evidence; `quote` is some of its own words."""

    plan: str
    path: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """One question and what a good answer to it does."""

    id: str
    question: str
    category: str = ""
    history: tuple[tuple[str, str], ...] = ()
    answerable: bool = True
    expect: Expect = "answer"
    plans: tuple[str, ...] = ()
    gold: tuple[Gold, ...] = ()
    min_gold: int = 1
    facts: tuple[tuple[str, ...], ...] = ()
    forbidden: tuple[str, ...] = ()

    def turns(self) -> list[dict[str, str]]:
        """The earlier turns as the API takes them."""
        return [{"role": role, "content": content} for role, content in self.history]

    def to_json(self) -> dict[str, Any]:
        """Return the row of the contract that gives this question again."""
        return {
            "id": self.id,
            "category": self.category,
            "question": self.question,
            "history": self.turns(),
            "answerable": self.answerable,
            "expect": self.expect,
            "plans": list(self.plans),
            "gold": [{"plan": gold.plan, "path": gold.path, "quote": gold.quote} for gold in self.gold],
            "min_gold": self.min_gold,
            "facts": [list(group) for group in self.facts],
            "forbidden": list(self.forbidden),
        }


class QuestionSet(NamedTuple):
    """The usable questions with their row numbers, what is wrong with the other rows, and columns nobody reads."""

    questions: tuple[Question, ...]
    rows: tuple[int, ...]
    problems: tuple[BadRow, ...]
    misspelt: tuple[BadRow, ...] = ()


def load_questions(path: Path) -> QuestionSet:
    """Read a question set; a malformed or repeated row becomes a problem and the rest is read.

    Raises:
        BadQuestionFile: the file cannot be read, or holds no row at all.
    """
    found: dict[str, tuple[Question, int]] = {}
    problems: list[BadRow] = []
    misspelt: dict[str, BadRow] = {}
    for number, row in read_rows(path):
        if isinstance(row, BadRow):
            problems.append(row)
            continue
        for column, meant in _misspelt(row):
            told = f"cột “{column}” không được đọc; có phải “{meant}”? hãy sửa tên cột"
            misspelt.setdefault(column, BadRow(path, number, told, str(row.get("id") or "?")))
        try:
            question = parse_question(row)
        except BadCell as error:
            problems.append(BadRow(path, number, str(error), str(row.get("id") or "?")))
            continue
        if question.id in found:
            first = found[question.id][1]
            told = f"mã “{question.id}” đã có ở dòng {first}; hãy đặt mã khác"
            problems.append(BadRow(path, number, told, question.id))
            continue
        found[question.id] = (question, number)
    if not found and not problems:
        raise BadQuestionFile(f"Tệp câu hỏi “{path.name}” trống; hãy thêm ít nhất một câu hỏi.")
    questions, rows = tuple(q for q, _ in found.values()), tuple(n for _, n in found.values())
    return QuestionSet(questions, rows, tuple(problems), tuple(misspelt.values()))


def _misspelt(row: Row) -> Iterator[tuple[str, str]]:
    """Yield the columns that are nearly one of the contract's, which the row lacks; other columns are people's own."""
    for column in row.keys() - COLUMNS:
        if near := get_close_matches(column, COLUMNS - row.keys(), 1, _NEARLY):
            yield column, near[0]


def parse_question(row: Row | Mapping[str, object]) -> Question:
    """Turn one row into a question.

    Raises:
        BadCell: a column is missing or malformed; the text says which and how to mend it.
    """
    gold = tuple(Gold(**cells) for cells in gold_rows(row.get("gold")))
    answerable, expect = _expectation(row)
    min_gold = whole("min_gold", row.get("min_gold"), default=1)
    if min_gold < 0 or (gold and min_gold > len(gold)):
        raise BadCell(f"cột min_gold là {min_gold} nhưng gold có {len(gold)} điều khoản; hãy sửa một trong hai")
    return Question(
        id=_name(row),
        question=_needed(row.get("question"), "question"),
        category=str(row.get("category") or "").strip(),
        history=turns(row.get("history")),
        answerable=answerable,
        expect=expect,
        plans=strings("plans", row.get("plans")),
        gold=gold,
        min_gold=min_gold,
        facts=groups(row.get("facts")),
        forbidden=strings("forbidden", row.get("forbidden")),
    )


def _name(row: Row) -> str:
    value = row.get("id")
    # A spreadsheet turns the id "12" into the number 12.0.
    if isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value):
        value = f"{value:.15g}"
    return _needed(value, "id").strip()


def _needed(value: object, column: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise BadCell(f"cột {column} trống hoặc không phải chữ; hãy điền {column}")
    return value


def _expectation(row: Row) -> tuple[bool, Expect]:
    answerable = flag("answerable", row.get("answerable"), default=None)
    named = str(row.get("expect") or "").strip()
    if not named:
        return (True, "answer") if answerable in (None, True) else (False, "refuse")
    if named not in get_args(Expect):
        raise BadCell(f"cột expect là “{named}”; hãy dùng một trong {', '.join(get_args(Expect))}")
    return (named == "answer" if answerable is None else answerable), cast(Expect, named)
