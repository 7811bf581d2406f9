"""The folder of a run: what was run, the results line by line, the figures, the reports."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from eval.errors import BadRun, Unwritable
from eval.result import Result, append_line, read_results
from ingest.system import reason_of

_SAME = ("questions_sha256", "settings", "index", "server", "plans", "repeat", "ways")
"""What two runs must share for one to go on where the other stopped."""


def open_folder(questions: Path, out: Path | None, facts: Mapping[str, Any]) -> tuple[Path, list[Result]]:
    """Make the run's folder, `runs/<set>-<time>` unless `out` names one, and return what is in it already.

    An unfinished run of the same questions, asked of the same, is gone on with; anything else in the folder goes.

    Raises:
        BadRun: the folder cannot be made.
    """
    began = datetime.fromisoformat(facts["started"])
    folder = out or Path("runs") / f"{questions.stem}-{began:%Y%m%d-%H%M%S}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        kept = [result for result in _unfinished(folder, facts) if not result.is_unasked]
        # Written anew without questions that went unanswered and without a last line that was cut off.
        write_text(folder / "results.jsonl", "")
        for result in kept:
            append_line(folder / "results.jsonl", result.to_json())
    except OSError as error:
        raise BadRun(f"Không ghi được vào thư mục “{folder}” ({reason_of(error)}); hãy chọn thư mục khác.") from error
    return folder, kept


def set_aside(folder: Path, facts: Mapping[str, Any]) -> Path | None:
    """Keep the results of an unfinished run that this one cannot go on with; return where, None for none.

    Raises:
        Unwritable: the folder may not be written.
    """
    results, aside = folder / "results.jsonl", folder / "results.before.jsonl"
    try:
        before = read_json(folder / "summary.json")
        if not before.get("partial") or _is_same(before, facts) or not results.stat().st_size:
            return None
    except (BadRun, OSError):
        return None
    try:
        results.replace(aside)
    except OSError as error:
        raise Unwritable(aside, reason_of(error)) from error
    return aside


def _is_same(before: Mapping[str, Any], facts: Mapping[str, Any]) -> bool:
    return all(before.get(name) == facts[name] for name in _SAME)


def _unfinished(folder: Path, facts: Mapping[str, Any]) -> list[Result]:
    try:
        before = read_json(folder / "summary.json")
        if not before.get("partial") or not _is_same(before, facts):
            return []
        return read_results(folder)
    except BadRun:
        return []  # nothing there, or nothing that can be gone on with


def write_json(file: Path, value: Mapping[str, Any]) -> None:
    """Write a JSON file in one step: a reader never sees half of it."""
    write_text(file, json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def write_text(file: Path, text: str) -> None:
    """Write a text file in one step."""
    write_bytes(file, text.encode("utf-8"))


def write_bytes(file: Path, data: bytes) -> None:
    """Write a file in one step.

    Raises:
        Unwritable: there is no such folder, it may not be written, or it is full.
    """
    aside = file.absolute().with_name(f".{file.absolute().name}.{os.getpid()}")
    try:
        aside.write_bytes(data)
        aside.replace(file)
    except OSError as error:
        raise Unwritable(file, reason_of(error)) from error


def read_json(file: Path) -> dict[str, Any]:
    """Read a JSON object that a run wrote.

    Raises:
        BadRun: there is none, or it is broken.
    """
    try:
        value = json.loads(file.read_text("utf-8"))
    except OSError as error:
        raise BadRun(f"Không thấy tệp “{file}”; hãy chọn thư mục của một lượt đánh giá.") from error
    except ValueError as error:
        raise BadRun(f"Tệp “{file}” không phải JSON hợp lệ; hãy chạy lại lượt đánh giá.") from error
    if not isinstance(value, dict):
        raise BadRun(f"Tệp “{file}” không phải của một lượt đánh giá; hãy chọn thư mục khác.")
    return value


def fingerprint(file: Path) -> str:
    """Return the SHA-256 of a file, so that two runs can tell whether they asked the same."""
    return hashlib.sha256(file.read_bytes()).hexdigest()
