"""A run as a workbook, for people who live in spreadsheets: figures, every question, the failed ones, statuses."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openpyxl import Workbook

from eval.catalogue import CATALOGUE, NAMES
from eval.report import COLUMNS, OTHERS, expected_lines, got_lines, why_lines
from eval.result import Result, failures_of
from eval.summary import Group, Summary
from ingest.sheets import book_bytes, fill_sheet

_KEYS = (*dict.fromkeys([key for key, _ in COLUMNS] + list(OTHERS)),)
_WIDE = {"câu hỏi": 60, "trả lời": 80, "mong đợi": 60, "nhận được": 60, "vì sao": 60, "Nhóm": 26, "nhóm": 24, "lỗi": 30}


def book(summary: Summary, results: Sequence[Result] | None) -> bytes:
    """Return the workbook; without `results` it holds the figures alone."""
    made = Workbook()
    sheet = made.active
    sheet.title = "Tổng hợp"
    groups = [*summary.categories.items(), ("Tất cả", summary.overall)]
    columns = ("Nhóm", "Câu", "Hỏng", "Lỗi", *(NAMES[key] for key in _KEYS))
    fill_sheet(sheet, columns, [_group(name, group) for name, group in groups], _WIDE)
    seen = sorted({status for row in summary.statuses.values() for status in row})
    rows = [[expected, *(row.get(status, 0) for status in seen)] for expected, row in summary.statuses.items()]
    fill_sheet(made.create_sheet("Trạng thái"), ("mong đợi", *seen), rows, {"mong đợi": 20})
    if results is not None:
        _questions(made, results)
        _failures(made, failures_of(results))
    return book_bytes(made)


def _group(name: str, group: Group) -> list[object]:
    values = [group.means[key].value if key in group.means else None for key in _KEYS]
    rounded = [None if value is None else round(value, 4) for value in values]
    return [name, group.questions, group.failed, group.errors, *rounded]


def _questions(made: Workbook, results: Sequence[Result]) -> None:
    keys = [*(entry.key for entry in CATALOGUE), "latency_ms"]
    head = ("id", "lần", "gõ kiểu", "nhóm", "câu hỏi", "mong đợi", "trạng thái", "hỏng", "trả lời", "lỗi")
    rows = []
    for result in results:
        question, answer = result.question, result.answer
        told = [question.id, result.repeat, result.way, question.category, question.question, question.expect]
        told += [str(answer.get("status")), ", ".join(result.failed), str(answer.get("answer", "")), result.error]
        rows.append([*told, *(_value(result.scores, key) for key in keys)])
    widths = _WIDE | {"mong đợi": 16, "trạng thái": 18}
    fill_sheet(made.create_sheet("Câu hỏi"), (*head, *(NAMES[key] for key in keys)), rows, widths)


def _value(scores: Mapping[str, tuple[float | None, str]], key: str) -> float | None:
    value = scores[key][0] if key in scores else None
    return None if value is None else round(value, 4)


def _failures(made: Workbook, failed: Sequence[Result]) -> None:
    head = ("id", "nhóm", "câu hỏi", "mong đợi", "nhận được", "trả lời", "vì sao")
    rows = [
        [
            *(result.question.id, result.question.category, result.question.question),
            *("\n".join(lines(result)) for lines in (expected_lines, got_lines)),
            str(result.answer.get("answer", "")),
            "\n".join(why_lines(result)),
        ]
        for result in failed
    ]
    fill_sheet(made.create_sheet("Câu hỏng"), head, rows, _WIDE)
