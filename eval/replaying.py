"""`eval replay RUN ID`: show a saved result, ask again with the run's own settings, and say what changed."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from eval.asking import open_ask
from eval.catalogue import NAMES
from eval.corpus import BUNDLED, read_corpus
from eval.errors import BadRun
from eval.folder import read_json
from eval.measures import same_answer
from eval.report import expected_lines, got_lines, shown, why_lines
from eval.result import Result, ask_one, read_results


def replay(args: Namespace) -> int:
    """Replay one question of a run."""
    saved = next((result for result in read_results(args.run) if result.question.id == args.id), None)
    if saved is None:
        raise BadRun(f"Lượt chạy “{args.run}” không có câu “{args.id}”; hãy xem mã câu trong results.jsonl.")
    _print("ĐÃ LƯU", saved)
    if args.saved:
        return 0
    facts = read_json(args.run / "summary.json")
    corpus = read_corpus([Path(path) for path in facts.get("plans") or ()] or [BUNDLED])
    with open_ask(server=facts.get("server"), settings=_path(facts, "settings"), index=_path(facts, "index")) as ask:
        again = ask_one(saved.question, ask, corpus)
    _print("HỎI LẠI", again)
    sys.stdout.write("\n".join(_changes(saved, again)) + "\n")
    return 0


def _path(facts: Mapping[str, Any], key: str) -> Path | None:
    return Path(facts[key]) if facts.get(key) else None


def _print(title: str, result: Result) -> None:
    history = [f"trước đó ({role}): {text}" for role, text in result.question.history]
    lines = [
        f"== {title} · {result.question.id} · {result.question.category}",
        *history,
        f"hỏi: {result.question.question}",
        *(f"mong {line}" for line in expected_lines(result)),
        *got_lines(result),
        str(result.answer.get("answer", "")),
        *(f"✗ {line}" for line in why_lines(result)),
        *([result.trace] if result.trace else []),
    ]
    sys.stdout.write("\n".join(lines) + "\n\n")


def _changes(saved: Result, again: Result) -> list[str]:
    changed = [
        f"{NAMES.get(key, key)}: {shown(key, old.value)} → {shown(key, new.value)}"
        for key, old in saved.scores.items()
        if key != "latency_ms" and (new := again.scores[key]).value != old.value
    ]
    same = same_answer(saved.answer, again.answer)
    return ["Câu trả lời như cũ." if same else "Câu trả lời đã khác.", *changed]
