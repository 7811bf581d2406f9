"""The SQLite file of an index: plans, clauses, stamps, and the counts of its words. Written once, then only read."""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from ingest.plan import Cell, Clause, Plan
from ingest.registers.stored import from_json, to_json
from ingest.registers.words import Registers
from vectorstore.errors import DamagedIndex

SCHEMA = "2"
"""Raised whenever the tables, the tokens or the embedded text of unchanged plans would come out differently."""

_TABLES = """
CREATE TABLE stamps (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE plans (ordinal INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, name TEXT NOT NULL, province TEXT,
                    source TEXT NOT NULL, pages TEXT NOT NULL);
CREATE TABLE registers (plan TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE clauses (ordinal INTEGER PRIMARY KEY, plan TEXT NOT NULL, path TEXT NOT NULL, kind TEXT NOT NULL,
                      text TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, parent TEXT, page INTEGER,
                      cells TEXT NOT NULL, UNIQUE (plan, path));
"""


def connect(file: Path, *, read_only: bool) -> sqlite3.Connection:
    """Open a records file. Read-only connections take no locks, because a finished index never changes."""
    mode = "mode=ro&immutable=1" if read_only else "mode=rwc"
    uri = f"{file.absolute().as_uri()}?{mode}"
    return sqlite3.connect(uri, uri=True, check_same_thread=False)


def read_stamps(file: Path) -> dict[str, str]:
    """Return the stamps of a records file; one that is not a sound SQLite file raises sqlite3.Error."""
    with closing(connect(file, read_only=True)) as connection:
        verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
        return dict(connection.execute("SELECT name, value FROM stamps"))


def write_registers(connection: sqlite3.Connection, registers: Mapping[str, Registers]) -> None:
    """Keep the registers of each plan beside it: reading them again takes longer than answering a question."""
    rows = [(plan, to_json(found)) for plan, found in registers.items()]
    connection.executemany("INSERT INTO registers VALUES (?, ?)", rows)


def write_records(connection: sqlite3.Connection, plans: Iterable[Plan], stamps: Mapping[str, str]) -> None:
    """Create the tables and fill them. A clause's ordinal counts from 1 over all plans in the order given."""
    connection.executescript(_TABLES)
    connection.executemany("INSERT INTO stamps VALUES (?, ?)", stamps.items())
    for number, plan in enumerate(plans, 1):
        row = (number, plan.id, plan.name, plan.province, plan.source, json.dumps(plan.pages))
        connection.execute("INSERT INTO plans VALUES (?, ?, ?, ?, ?, ?)", row)
        connection.executemany(
            "INSERT INTO clauses VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?)", map(_clause_row, plan.clauses)
        )


class Records:
    """Reads the plans back. Safe to use from several threads."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._connection = connect(file, read_only=True)
        self._lock = threading.Lock()

    def rows(self, sql: str, values: Iterable[Any] = ()) -> list[tuple[Any, ...]]:
        """Run one SELECT and return all of its rows.

        Raises:
            DamagedIndex: the file is not a sound SQLite file.
        """
        try:
            with self._lock:
                return self._connection.execute(sql, tuple(values)).fetchall()
        except sqlite3.DatabaseError as broken:
            raise DamagedIndex(self.file.parent, str(broken)) from broken

    def plans(self) -> tuple[Plan, ...]:
        """Return every plan with its clauses, in the order in which they were indexed."""
        rows = self.rows("SELECT id, name, province, source, pages FROM plans ORDER BY ordinal")
        return tuple(
            Plan(id_, name, province, source, self.clauses(id_), tuple(json.loads(pages)))
            for id_, name, province, source, pages in rows
        )

    def clauses(self, plan: str) -> tuple[Clause, ...]:
        """Return the clauses of one plan in document order."""
        sql = "SELECT plan, path, kind, text, start, stop, parent, page, cells FROM clauses WHERE plan = ?"
        return tuple(_clause(row) for row in self.rows(f"{sql} ORDER BY ordinal", (plan,)))

    def registers(self, plan: str) -> Registers:
        """Return the registers of one plan.

        Raises:
            DamagedIndex: there are none for it.
        """
        rows = self.rows("SELECT body FROM registers WHERE plan = ?", (plan,))
        if not rows:
            raise DamagedIndex(self.file.parent, f"thiếu bảng của kế hoạch “{plan}”")
        return from_json(rows[0][0])

    def close(self) -> None:
        with self._lock:
            self._connection.close()


def _clause_row(clause: Clause) -> tuple[Any, ...]:
    cells = json.dumps([[cell.column, cell.text] for cell in clause.cells], ensure_ascii=False)
    head = (clause.plan, clause.path, clause.kind, clause.text, clause.start, clause.end)
    return (*head, clause.parent, clause.page, cells)


def _clause(row: tuple[Any, ...]) -> Clause:
    plan, path, kind, text, start, end, parent, page, cells = row
    return Clause(plan, path, kind, text, start, end, parent, page, tuple(Cell(*cell) for cell in json.loads(cells)))
