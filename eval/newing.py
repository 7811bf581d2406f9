"""`eval new`: write skeleton questions from an index into a file for a person to finish."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

from assistant.settings import Settings
from eval.errors import BadQuestionFile
from eval.folder import write_bytes
from eval.proposing import UNREVIEWED, Read, propose
from eval.questions import Question
from ingest.sheets import book_bytes, csv_bytes, fill_sheet
from vectorstore.embedding import open_embedder
from vectorstore.index import Index

_WIDTHS = {"id": 26, "category": 28, "question": 70, "gold": 70, "facts": 40}


def new(args: Namespace) -> int:
    """Propose questions; an existing file is never written over, for a person may have worked on it."""
    settings = Settings.from_file(args.settings)
    if args.out.exists():
        raise BadQuestionFile(f"Tệp “{args.out}” đã có; hãy chọn tên khác để không ghi đè câu hỏi đã sửa.")
    with Index.open(args.index or settings.index, open_embedder(settings.embedder)) as index:
        reads = [Read(plan, index.registers(plan.id)) for plan in index.plans()]
    questions = propose(reads, args.each)
    write_questions(args.out, questions)
    mark = f"“{UNREVIEWED}”"
    sys.stdout.write(
        f"{len(questions)} câu hỏi nháp ở {args.out}. Hãy đọc, sửa từng câu cho giống lời người hỏi thật và đối chiếu "
        f"với kế hoạch, rồi bỏ chữ {mark} khỏi cột category; sau đó chạy “python -m eval check”.\n"
    )
    return 0


def write_questions(file: Path, questions: Sequence[Question]) -> None:
    """Write a question set as `.jsonl`, `.csv` or `.xlsx`, by the file's name.

    Raises:
        BadQuestionFile: another kind of file.
        Unwritable: it cannot be written there.
    """
    rows = [question.to_json() for question in questions]
    kind = file.suffix.lower()
    if kind not in (".jsonl", ".csv", ".xlsx"):
        raise BadQuestionFile(f"Chưa hỗ trợ tệp câu hỏi “{file.name}”; hãy dùng .jsonl, .csv hoặc .xlsx.")
    columns = tuple(rows[0]) if rows else ("id", "question")
    cells = [{name: _cell(value) for name, value in row.items()} for row in rows]
    if kind == ".jsonl":
        data = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode("utf-8")
    elif kind == ".csv":
        data = csv_bytes(columns, cells)
    else:
        book = Workbook()
        fill_sheet(book.active, columns, ([row[name] for name in columns] for row in cells), _WIDTHS)
        data = book_bytes(book)
    write_bytes(file, data)


def _cell(value: object) -> object:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value
