"""A plan of a few clauses and builders for questions and answers, small enough to check by hand."""

from __future__ import annotations

import json

import pytest

from eval.__main__ import parser
from eval.corpus import corpus_of
from eval.questions import parse_question
from eval.running import prepare, run_prepared
from ingest.plan import Clause
from tests.eval.scripted_set import ROWS, ask

CLAUSES = [
    ("header 1", "header", "KẾ HOẠCH Triển khai Quyết định số 2013/QĐ-TTg ngày 30/11/2021 tại tỉnh Bắc Giang", None),
    ("IV", "part", "IV. TỔ CHỨC THỰC HIỆN", None),
    ("IV.1", "section", "1. Sở Ngoại vụ", "IV"),
    (
        "IV.1 - 1",
        "bullet",
        "- Chủ trì, phối hợp với Sở Công Thương báo cáo UBND tỉnh trước ngày 25/10 hằng năm.",
        "IV.1",
    ),
    ("IV.1 - 2", "bullet", "- Tổ chức 03 hội nghị với thành phố Suwon - Hàn Quốc giai đoạn 2022-2025.", "IV.1"),
    ("IV.2", "section", "2. Sở Tài chính", "IV"),
    ("IV.2 ¶ 1", "paragraph", "Bố trí kinh phí theo Luật Ngân sách, văn hoá và du lịch.", "IV.2"),
]


@pytest.fixture
def corpus():
    spans = range(0, 1000, 100)
    return corpus_of(
        Clause("p", path, kind, text, start, start + 99, parent)
        for start, (path, kind, text, parent) in zip(spans, CLAUSES, strict=False)
    )


@pytest.fixture
def make_question():
    """Build a question; `gold` are paths of plan p."""

    def make(expect="answer", gold=(), **cells):
        rows = [{"plan": "p", "path": path, "quote": ""} for path in gold]
        row = {"id": "q1", "question": "Ai báo cáo?", "expect": expect, "gold": rows, **cells}
        return parse_question(row)

    return make


@pytest.fixture
def make_answer():
    """Build an answer object; `cited` are (path, quote) of plan p, numbered from 1; `retrieved` are paths."""

    def make(text="", status="answered", cited=(), retrieved=(), **more):
        citations = [
            {"n": n, "plan": "p", "path": path, "label": f"Kế hoạch tỉnh Bắc Giang · Mục {path}", "quote": quote}
            for n, (path, quote) in enumerate(cited, start=1)
        ]
        hits = [{"plan": "p", "path": path, "score": 1.0} for path in retrieved]
        return {"status": status, "answer": text, "citations": citations, "retrieved": hits, **more}

    return make


@pytest.fixture
def run_set(tmp_path):
    """Run ROWS with a callable into tmp_path/run; returns the exit status."""
    file = tmp_path / "set.jsonl"
    file.write_text("\n".join(json.dumps(row) for row in ROWS), "utf-8")

    def run(asked=ask, *options):
        call = ["run", "--questions", str(file), "--out", str(tmp_path / "run"), "--no-registers", *options]
        args = parser().parse_args(call)
        return run_prepared(args, prepare(args), asked, pauses=())

    return run
