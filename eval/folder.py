"""The folder of a run: what was run, the results line by line, the figures, the reports."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from eval.errors import BadRun


def new_folder(questions: Path, out: Path | None, now: datetime) -> Path:
    """Make the run's folder, `runs/<set>-<time>` unless `out` names one; results of an earlier run in it go.

    Raises:
        BadRun: the folder cannot be made.
    """
    folder = out or Path("runs") / f"{questions.stem}-{now:%Y%m%d-%H%M%S}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "results.jsonl").write_text("", "utf-8")
    except OSError as error:
        raise BadRun(f"Không ghi được vào thư mục “{folder}” ({error.strerror}); hãy chọn thư mục khác.") from error
    return folder


def write_json(file: Path, value: Mapping[str, Any]) -> None:
    """Write a JSON file in one step: a reader never sees half of it."""
    write_text(file, json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def write_text(file: Path, text: str) -> None:
    """Write a text file in one step."""
    aside = file.with_name(f".{file.name}.{os.getpid()}")
    aside.write_text(text, "utf-8")
    aside.replace(file)


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
