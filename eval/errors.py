"""Everything that can be wrong with a question set, a run or a bar, worded for the person who brought it.

EvalError
├── BadQuestionFile   the file cannot be read as a question set at all
├── BadRow            one row of it cannot be used; the others can
├── BadRun            a folder that holds no run, or no such question in it
├── BadBars           a bars file or a gate expression that cannot be used
├── BadGold           the hand-read register files are missing or broken
├── Unwritable        a result cannot be written where it was asked for
└── ServerGone        the server under test does not answer
"""

from __future__ import annotations

from pathlib import Path


class EvalError(ValueError):
    """The evaluation cannot do what was asked; the text is a Vietnamese sentence for the user."""


class BadQuestionFile(EvalError):
    """The question file is missing, of an unknown kind, or not readable."""


class BadRow(EvalError):
    """One row is malformed; `str()` names the file, the row and the mend."""

    def __init__(self, path: Path, row: int, problem: str, id_: str = "?") -> None:
        super().__init__(f"{path.name}, dòng {row}: {problem}")
        self.row = row
        self.id = id_
        self.problem = problem


class BadRun(EvalError):
    """The folder is no saved run, or the run does not hold what was asked for."""


class BadBars(EvalError):
    """A bars file or a gate expression is malformed."""


class BadGold(EvalError):
    """The hand-read files to measure the registers against cannot be used."""


class Unwritable(EvalError):
    """The folder does not exist, may not be written, or is full."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"Không ghi được tệp “{file}” ({reason}); hãy chọn thư mục khác.")


class ServerGone(EvalError):
    """The server under test did not answer."""
