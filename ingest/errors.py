"""Everything that can be wrong with a document, worded for the person who brought it.

PlanError
├── MissingPlan         the path does not exist
├── NothingReadable     a folder holds no file that has a reader
├── UnreadablePlan      empty, binary, or in an encoding other than UTF-8/UTF-16
├── UnsupportedFormat   no reader for this kind of file
├── UnwritableFile      what was read cannot be written where it was asked for
├── NoHeadings          read, but not laid out as a plan
├── SameName            two files of one name that differ
└── SamePlan            the same text under another name
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

_SHOWN = 5


class PlanError(ValueError):
    """A document cannot become a plan; the text is a Vietnamese sentence for the user."""


class MissingPlan(PlanError):
    """The path names no file and no folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"Không tìm thấy tệp kế hoạch “{path}”; hãy kiểm tra lại đường dẫn.")


class NothingReadable(PlanError):
    """A folder holds files, and none that has a reader."""

    def __init__(self, folder: Path, others: Sequence[Path], known: str) -> None:
        super().__init__(
            f"Thư mục “{folder}” không có tệp nào đọc được ({_named(others)}); "
            f"hãy chuyển các tệp sang một trong các định dạng {known}."
            if others
            else f"Thư mục “{folder}” không có tệp kế hoạch nào; cần tệp thuộc một trong các định dạng {known}."
        )


def skipped(others: Sequence[Path], known: str) -> str:
    """Return the sentence about the files of a folder that are left out, because they have no reader."""
    return (
        f"Đã bỏ qua {len(others)} tệp chưa hỗ trợ định dạng ({_named(others)}); "
        f"muốn nạp, hãy chuyển tệp sang một trong các định dạng {known}."
    )


def _named(files: Sequence[Path]) -> str:
    return ", ".join(file.name for file in files[:_SHOWN]) + (", …" if len(files) > _SHOWN else "")


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


class UnwritableFile(PlanError):
    """The folder does not exist, may not be written, or is full."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"Không ghi được tệp “{path}” ({reason}); hãy chọn tệp trong một thư mục ghi được.")


class NoHeadings(PlanError):
    """No part, article or numbered section was found, so no clause could be addressed."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Tệp “{name}” không có đề mục nào (phần I, II… hoặc mục 1, 2…), nên chưa thể đọc như một kế hoạch; "
            "hãy kiểm tra lại nội dung tệp."
        )


class SameName(PlanError):
    """Two files would be one plan, for a plan is called by its file's name, and they differ."""

    def __init__(self, first: Path, second: Path, plan: str) -> None:
        super().__init__(
            f"Hai tệp “{first}” và “{second}” cùng cho mã kế hoạch “{plan}” nhưng nội dung khác nhau; "
            "hãy đổi tên một trong hai tệp."
        )


class SamePlan(PlanError):
    """A plan is there already under another name: read twice, all it says would be counted twice."""

    def __init__(self, file: Path, plan: str) -> None:
        super().__init__(
            f"Tệp “{file.name}” có cùng nội dung với kế hoạch “{plan}” đã có; mỗi kế hoạch chỉ nạp một lần. "
            f"Nếu muốn dùng tên mới, hãy bỏ bản kia trước: python -m ingest --remove {plan}"
        )
