"""A run's reports for people, written into its folder: Markdown and an HTML page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eval.folder import write_text
from eval.page import page
from eval.registers import RegisterScore, registers_table
from eval.report import markdown
from eval.result import Result
from eval.run import Finished
from eval.summary import Summary


@dataclass(frozen=True, slots=True)
class Report:
    """What is told of a run; `stopped` says why it is partial, None when it is whole."""

    title: str
    started: str
    stopped: str | None
    summary: Summary
    results: Sequence[Result]
    registers: Sequence[RegisterScore] = ()

    @classmethod
    def of(
        cls,
        title: str,
        facts: Mapping[str, Any],
        done: Finished,
        summary: Summary,
        registers: Sequence[RegisterScore],
    ) -> Report:
        """Put together what a run came to."""
        return cls(title, facts["started"], done.stopped, summary, done.results, registers)

    @property
    def notes(self) -> str:
        """One line below the title."""
        notes = f"{self.summary.overall.questions} câu hỏi · {self.started}"
        return notes if self.stopped is None else f"**Lượt chạy dở dang: {self.stopped}.** {notes}"


def write_reports(folder: Path, report: Report, *, shows_failures: bool = True) -> str:
    """Write `report.md` and `report.html`; returns the Markdown. Without failures no single question is told."""
    results = report.results if shows_failures else None
    tables = registers_table(report.registers) if report.registers else ""
    text = markdown(report.title, report.summary, results, notes=report.notes, registers=tables)
    write_text(folder / "report.md", text)
    write_text(folder / "report.html", page(report.title, report.notes, report.summary, results, report.registers))
    return text
