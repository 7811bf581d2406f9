"""`eval run` from the command line to the files: ask, score, save, report."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from tqdm import tqdm

from eval.asking import open_ask
from eval.bars import Bar, broken_bars, read_bars
from eval.check import check_questions
from eval.corpus import BUNDLED, Corpus, read_corpus
from eval.errors import BadQuestionFile
from eval.folder import fingerprint, open_folder, set_aside, write_json
from eval.proposing import UNREVIEWED
from eval.questions import QuestionSet, load_questions
from eval.registering import register_scores
from eval.registers import RegisterScore
from eval.reporting import Report, write_reports
from eval.result import Ask, Result
from eval.run import Finished, How, Task, run_tasks, tasks_of
from eval.summary import Summary, summarise
from eval.typed import typed_variants

DONE, FAILED, WRONG_INPUT = 0, 1, 2
_NAMED = 20
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


def run_prepared(args: Namespace, ready: Prepared, ask: Ask, pauses: Sequence[float] | None = None) -> int:
    """Ask every question, write the run's folder and print the report; returns the exit status."""
    facts = _facts_of_run(args, ready)
    if args.out and (aside := set_aside(args.out, facts)):
        told = "lượt dở dang trong thư mục này hỏi bộ câu hỏi khác hoặc hỏi cách khác (máy chủ, chỉ mục, cấu hình…)"
        sys.stderr.write(f"Chạy từ đầu: {told}; kết quả của lượt ấy được giữ ở {aside}.\n")
    folder, kept = open_folder(args.questions, args.out, facts)
    write_json(folder / "summary.json", {**facts, "partial": True, "stopped": "chưa xong"})
    done = _finish(args, ready, ask, _Begun(folder, kept, pauses))
    summary = summarise(done.results)
    registers = [] if args.no_registers else register_scores(args.gold, args.plans, optional=True)
    broken = broken_bars(ready.bars, _figures(summary, registers))
    versions = _versions(done.results)
    figures = {"partial": done.stopped is not None, "stopped": done.stopped, "broken_bars": broken}
    measured = {**summary.to_json(), "registers": [score._asdict() for score in registers]}
    facts |= {"versions": versions[0] if versions else {}, "mixed_versions": len(versions) > 1}
    write_json(folder / "summary.json", {**facts, **figures, **measured})
    report = Report.of(args.questions.name, facts, done, summary, registers)
    sys.stdout.write(write_reports(folder, report, ready.corpus, shows_failures=not args.no_failures))
    _tell_unfit(args.questions, ready)
    return _tell(ready.read, done, [*broken, *_mixed(versions)], folder)


class _Begun(NamedTuple):
    folder: Path
    kept: Sequence[Result]
    pauses: Sequence[float] | None


def _finish(args: Namespace, ready: Prepared, ask: Ask, begun: _Begun) -> Finished:
    """Ask what has no result yet; results come back in the order of the tasks."""
    tasks = _tasks(args, ready.read)
    known = {(result.question.id, result.repeat): result for result in begun.kept}
    if known:
        sys.stderr.write(f"Chạy tiếp: đã có {len(known)}/{len(tasks)} kết quả.\n")
    bar = tqdm(total=len(tasks), initial=len(known), desc="Đánh giá", unit="câu", file=sys.stderr, disable=None)
    how = How(args.jobs, begun.folder / "results.jsonl", lambda result: bar.update())
    if begun.pauses is not None:
        how = How(how.jobs, how.file, how.tell, begun.pauses)
    with bar:
        fresh = run_tasks([task for task in tasks if task.key not in known], ask, ready.corpus, how)
    known |= {(result.question.id, result.repeat): result for result in fresh.results}
    return Finished([known[task.key] for task in tasks if task.key in known], fresh.stopped)


def _tasks(args: Namespace, read: QuestionSet) -> list[Task]:
    tasks = tasks_of(read.questions, args.repeat)
    for question in read.questions if args.typed else ():
        tasks += [Task(typed, way=way) for way, typed in typed_variants(question).items()]
    return tasks


def _versions(results: Sequence[Result]) -> list[Mapping[str, str]]:
    found = [result.answer["versions"] for result in results if result.answer.get("versions")]
    return [version for number, version in enumerate(found) if version not in found[:number]]


def _mixed(versions: Sequence[Mapping[str, str]]) -> list[str]:
    if len(versions) < 2:
        return []
    return ["các câu do nhiều phiên bản khác nhau trả lời (chỉ mục đổi giữa chừng); hãy chạy lại vào thư mục mới."]


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
        "ways": bool(args.typed),
        "started": ready.began.isoformat(timespec="seconds"),
        "rejected_rows": [str(problem) for problem in ready.read.problems],
    }


def _tell_unfit(file: Path, ready: Prepared) -> None:
    """Name what makes a figure wrong: a quote or an address that the plan does not hold, an unknown plan."""
    unfit = [one.sentence(file.name) for one in check_questions(ready.read, ready.corpus) if one.is_error]
    for sentence in unfit[:_NAMED]:
        sys.stderr.write(f"{sentence}\n")
    if unfit:
        sys.stderr.write(f"{len(unfit)} lỗi của bộ câu hỏi làm sai số liệu; xem đủ bằng: python -m eval check {file}\n")


def _tell(read: QuestionSet, done: Finished, broken: Sequence[str], folder: Path) -> int:
    if drafts := sum(question.category.startswith(UNREVIEWED) for question in read.questions):
        sys.stderr.write(f"{drafts} câu nháp chưa có người duyệt: số liệu của chúng chưa đáng tin.\n")
    for problem in read.problems:
        sys.stderr.write(f"{problem}\n")
    for sentence in broken:
        sys.stderr.write(f"Chưa đạt ngưỡng: {sentence}\n")
    sys.stderr.write(f"Kết quả ở {folder}\n")
    if done.stopped is not None:
        again = "chạy lại lệnh này với --out chính thư mục ấy để đi tiếp"
        sys.stderr.write(f"Lượt chạy dở dang: {done.stopped.rstrip('.')}; các kết quả đã có được giữ lại, {again}.\n")
    if broken or done.stopped is not None:
        return FAILED
    return WRONG_INPUT if read.problems else DONE


def _usable(path: Path) -> QuestionSet:
    read = load_questions(path)
    if not read.questions:
        raise BadQuestionFile("\n".join(map(str, read.problems)))
    return read


def _full(path: Path | None) -> str | None:
    return None if path is None else str(path.resolve())
