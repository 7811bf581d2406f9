"""What people say of answers, kept in one SQLite file; several threads and processes may write at once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from assistant.errors import NotKept

Rating = Literal["up", "down"]

_PATIENCE_S = 10.0
_TABLE = """
CREATE TABLE IF NOT EXISTS feedback (
    id INTEGER PRIMARY KEY, time TEXT NOT NULL, rating TEXT NOT NULL, reason TEXT, text TEXT, question TEXT NOT NULL,
    answer_id TEXT, status TEXT, answer TEXT NOT NULL, citations TEXT NOT NULL, versions TEXT NOT NULL
)
"""
_WITHDRAW = "DELETE FROM feedback WHERE answer_id = ?"
_COLUMNS = ("time", "rating", "reason", "text", "question", "answer_id", "status", "answer", "citations", "versions")


@dataclass(frozen=True, slots=True)
class Feedback:
    """One mark on one answer, with all that is needed to look into it later."""

    rating: Rating
    question: str
    answer: str
    citations: Sequence[Mapping[str, Any]] = ()
    versions: Mapping[str, str] = field(default_factory=dict)
    status: str | None = None
    answer_id: str | None = None
    reason: str | None = None
    text: str | None = None


class FeedbackFile:
    """The file; it is made by the first mark that is kept."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep(self, given: Feedback, *, replaces: bool = False) -> int:
        """Write one mark to the disk and return its number; with `replaces` it takes the place of earlier ones.

        Raises:
            NotKept: it could not be written.
        """
        row = {name: getattr(given, name, None) for name in _COLUMNS} | {
            "time": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "citations": json.dumps([dict(one) for one in given.citations], ensure_ascii=False),
            "versions": json.dumps(dict(given.versions), ensure_ascii=False),
        }
        marks = ", ".join(f":{name}" for name in _COLUMNS)
        try:
            with self._writing() as connection:
                if replaces:
                    connection.execute(_WITHDRAW, (given.answer_id,))
                made = connection.execute(f"INSERT INTO feedback ({', '.join(_COLUMNS)}) VALUES ({marks})", row)
                number = made.lastrowid
        except (OSError, sqlite3.Error) as error:
            raise NotKept(f"Không ghi được góp ý vào “{self._path}”: {error}.") from error
        return int(number or 0)

    def withdraw(self, answer_id: str) -> bool:
        """Take back what was said of an answer; False when nothing was.

        Raises:
            NotKept: the file could not be written.
        """
        try:
            with self._writing() as connection:
                return connection.execute(_WITHDRAW, (answer_id,)).rowcount > 0
        except (OSError, sqlite3.Error) as error:
            raise NotKept(f"Không rút được góp ý khỏi “{self._path}”: {error}.") from error

    def rows(self) -> list[dict[str, Any]]:
        """Return every mark, oldest first, with its citations and versions as they were given."""
        if not self._path.is_file():
            return []
        with closing(self._connect()) as connection:
            connection.row_factory = sqlite3.Row
            rows = [dict(row) for row in connection.execute("SELECT * FROM feedback ORDER BY id")]
        return [
            row | {"citations": json.loads(row["citations"]), "versions": json.loads(row["versions"])} for row in rows
        ]

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with closing(self._connect()) as connection, connection:
            # The lock is taken before anything is read, so that two writers wait for each other and never fail.
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(_TABLE)
            yield connection

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=_PATIENCE_S, isolation_level=None)
