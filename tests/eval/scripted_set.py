"""Three questions and a scripted assistant that answers them, for tests of a whole run."""

from __future__ import annotations

import json

QUOTE = "Hàng năm (trước ngày 25/10)"
GOOD = {
    "status": "answered",
    "answer": "Trước ngày 25/10 hằng năm [1].",
    "citations": [{"n": 1, "plan": "bac-giang", "path": "IV.13 ¶ 1", "label": "Mục IV.13, đoạn 1", "quote": QUOTE}],
    "retrieved": [{"plan": "bac-giang", "path": "IV.13 ¶ 1", "score": 1.0}],
    "timings_ms": {"total": 10.0},
    "versions": {"index": "i1"},
}
REFUSAL = {"status": "not_stated", "answer": "Kế hoạch không quy định.", "citations": [], "retrieved": []}
GOLD = [{"plan": "bac-giang", "path": "IV.13 ¶ 1", "quote": QUOTE}]
ROWS = [
    {"id": "d1", "category": "deadline", "question": "Hạn?", "gold": GOLD, "facts": [["25/10"]]},
    {"id": "d2", "category": "deadline", "question": "Hạn nào?", "gold": GOLD, "facts": [["25/10"], ["<b>"]]},
    {"id": "n1", "category": "not_stated", "question": "Bao nhiêu tiền?", "answerable": False},
]
SCRIPT = {"Hạn?": GOOD, "Hạn nào?": REFUSAL, "Bao nhiêu tiền?": REFUSAL}


def ask(question, history):
    return SCRIPT[question]


def summary_of(folder):
    return json.loads((folder / "run" / "summary.json").read_text("utf-8"))
