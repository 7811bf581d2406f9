"""`eval run` from the command line to the files: ask, score, save, report."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from tqdm import tqdm

from eval.asking import open_ask
from eval.bars import Bar, broken_bars, read_bars
from eval.corpus import BUNDLED, Corpus, read_corpus
from eval.errors import BadQuestionFile
from eval.folder import fingerprint, new_folder, write_json, write_text
from eval.page import page
from eval.questions import Question, QuestionSet, load_questions
from eval.registering import register_scores
from eval.registers import RegisterScore, registers_table
from eval.report import markdown
from eval.run import Ask, Finished, run_questions
from eval.summary import Summary, summarise

DONE, FAILED, WRONG_INPUT = 0, 1, 2
_PARTS = ("precision", "recall", "f1")


class Prepared(NamedTuple):
    """What a run needs beside someone to ask, read and checked before anything heavy is opened."""

    read: QuestionSet
    corpus: Corpus
    bars: Sequence[Bar]
    began: datetime


def run(args: Namespace) -> int:
    """Run a question set; the exit status is 1 for a broken bar or a run cut short, 2 for rejected rows."""
    ready = prepare(args)
    with open_ask(server=args.server, settings=args.settings, index=args.index) as ask:
        return run_prepared(args, ready, ask)


def prepare(args: Namespace) -> Prepared:
    """Read questions, plans and bars.

    Raises:
        EvalError, PlanError: one of them cannot be used.
    """
    bars = read_bars(args.bars) if args.bars else ()
    return Prepared(_usable(args.questions), read_corpus(args.plans or [BUNDLED]), bars, datetime.now().astimezone())


def run_prepared(args: Namespace, ready: Prepared, ask: Ask) -> int:
    """Ask every question, write the run's folder and print the report; returns the exit status."""
    folder = new_folder(args.questions, args.out, ready.began)
    facts = _facts_of_run(args, ready)
    write_json(folder / "summary.json", {**facts, "partial": True, "stopped": "chưa xong"})
    asked = _progress(ready.read.questions)
    done = run_questions(asked, ask, ready.corpus, repeat=args.repeat, file=folder / "results.jsonl")
    summary = summarise(done.results)
    registers = [] if args.no_registers else register_scores(args.gold, args.plans, optional=True)
    broken = broken_bars(ready.bars, _figures(summary, registers))
    figures = {"partial": done.stopped is not None, "stopped": done.stopped, "broken_bars": broken}
    measured = {**summary.to_json(), "registers": [score._asdict() for score in registers]}
    write_json(folder / "summary.json", {**facts, **figures, "versions": _versions(done), **measured})
    _write_reports(args, folder, facts, done, registers)
    return _tell(ready.read, done, broken, folder)


def _versions(done: Finished) -> Mapping[str, str]:
    return next((result.answer["versions"] for result in done.results if result.answer.get("versions")), {})


def _figures(summary: Summary, registers: Sequence[RegisterScore]) -> Callable[[str], float | None]:
    """Look figures up by key; those of a register are `duties.f1`, `metadata.recall` and so on."""
    own = {f"{s.register}.{key}": value for s in registers for key, value in zip(_PARTS, s[1:4], strict=True)}
    return lambda key: own[key] if key in own else summary.figure(key)


def _facts_of_run(args: Namespace, ready: Prepared) -> dict[str, Any]:
    return {
        "questions_file": str(args.questions.resolve()),
        "questions_sha256": fingerprint(args.questions),
        "settings": _full(args.settings),
        "index": _full(args.index),
        "server": args.server,
        "plans": [_full(path) for path in args.plans or ()],
        "repeat": args.repeat,
        "started": ready.began.isoformat(timespec="seconds"),
        "rejected_rows": [str(problem) for problem in ready.read.problems],
    }


def _write_reports(
    args: Namespace, folder: Path, facts: dict[str, Any], done: Finished, registers: Sequence[RegisterScore]
) -> None:
    summary = summarise(done.results)
    title = f"Đánh giá {args.questions.name}"
    notes = f"{summary.overall.questions} câu hỏi · {facts['started']}"
    if done.stopped is not None:
        notes = f"**Lượt chạy dở dang: {done.stopped}.** {notes}"
    shows = not args.no_failures
    tables = registers_table(registers) if registers else ""
    text = markdown(title, summary, done.results if shows else None, notes=notes, registers=tables)
    write_text(folder / "report.md", text)
    write_text(folder / "report.html", page(title, notes, summary, done.results if shows else None, registers))
    sys.stdout.write(text)


def _tell(read: QuestionSet, done: Finished, broken: Sequence[str], folder: Path) -> int:
    for problem in read.problems:
        sys.stderr.write(f"{problem}\n")
    for sentence in broken:
        sys.stderr.write(f"Chưa đạt ngưỡng: {sentence}\n")
    sys.stderr.write(f"Kết quả ở {folder}\n")
    if done.stopped is not None:
        sys.stderr.write(f"Lượt chạy dở dang: {done.stopped}; các kết quả đã có được giữ lại.\n")
    if broken or done.stopped is not None:
        return FAILED
    return WRONG_INPUT if read.problems else DONE


def _usable(path: Path) -> QuestionSet:
    read = load_questions(path)
    if not read.questions:
        raise BadQuestionFile("\n".join(map(str, read.problems)))
    return read


def _progress(questions: Sequence[Question]) -> Iterator[Question]:
    bar = tqdm(questions, desc="Đánh giá", unit="câu", file=sys.stderr, disable=None)
    yield from bar


def _full(path: Path | None) -> str | None:
    return None if path is None else str(path.resolve())
