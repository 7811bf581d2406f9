"""A run's reports for people, written into its folder: Markdown, HTML in two languages, a workbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from eval.book import book
from eval.corpus import Corpus
from eval.folder import write_bytes, write_text
from eval.page import Content, page
from eval.registers import RegisterScore, registers_table
from eval.report import markdown
from eval.result import Result
from eval.run import Finished
from eval.summary import Summary
from eval.wording import words_in


@dataclass(frozen=True, slots=True)
class Report:
    """What is told of a run; `stopped` says why it is partial, None when it is whole."""

    name: str
    started: str
    stopped: str | None
    summary: Summary
    results: Sequence[Result]
    registers: Sequence[RegisterScore] = ()

    @classmethod
    def of(
        cls,
        name: str,
        facts: Mapping[str, Any],
        done: Finished,
        summary: Summary,
        registers: Sequence[RegisterScore],
    ) -> Report:
        """Put together what a run came to."""
        return cls(name, facts["started"], done.stopped, summary, done.results, registers)


def write_reports(folder: Path, report: Report, corpus: Corpus, *, shows_failures: bool = True) -> str:
    """Write `report.md`, `report.html`, `report.en.html` and `report.xlsx`; returns the Markdown.

    Without failures no single question is told.
    """
    results = report.results if shows_failures else None
    tables = registers_table(report.registers) if report.registers else ""
    stopped = f"**Lượt chạy dở dang: {report.stopped.rstrip('.')}.** " if report.stopped else ""
    title = words_in("vi")("title", name=report.name)
    notes = f"{stopped}{report.summary.overall.questions} câu hỏi · {report.started}"
    text = markdown(title, report.summary, results, notes=notes, registers=tables)
    write_text(folder / "report.md", text)
    content = Content(
        name=report.name,
        started=report.started,
        stopped=report.stopped,
        summary=report.summary,
        everything=report.results,
        results=results,
        registers=report.registers,
        corpus=corpus,
    )
    write_text(folder / "report.html", page(content, words_in("vi")))
    write_text(folder / "report.en.html", page(content, words_in("en")))
    write_bytes(folder / "report.xlsx", book(report.summary, results))
    return text
