"""Everything that can be wrong with a document, worded for the person who brought it.

PlanError
├── MissingPlan         the path does not exist
├── UnreadablePlan      empty, binary, or in an encoding other than UTF-8/UTF-16
├── UnsupportedFormat   no reader for this kind of file
└── NoHeadings          read, but not laid out as a plan
"""

from __future__ import annotations

from pathlib import Path


class PlanError(ValueError):
    """A document cannot become a plan; the text is a Vietnamese sentence for the user."""


class MissingPlan(PlanError):
    """The path names no file and no folder with plans in it."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"Không tìm thấy tệp kế hoạch “{path}”; hãy kiểm tra lại đường dẫn.")


class UnreadablePlan(PlanError):
    """The file holds no readable text."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"Không đọc được tệp “{path.name}”: {reason}.")


class UnsupportedFormat(PlanError):
    """The file's kind has no reader."""

    def __init__(self, path: Path, known: str) -> None:
        super().__init__(
            f"Chưa hỗ trợ định dạng của tệp “{path.name}”; hãy chuyển tệp sang một trong các định dạng {known}."
        )


class NoHeadings(PlanError):
    """No part, article or numbered section was found, so no clause could be addressed."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Tệp “{name}” không có đề mục nào (phần I, II… hoặc mục 1, 2…), nên chưa thể đọc như một kế hoạch; "
            "hãy kiểm tra lại nội dung tệp."
        )
